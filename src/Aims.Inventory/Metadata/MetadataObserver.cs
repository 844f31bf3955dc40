using System.Reflection.Metadata;
using Aims.Governance.Catalogue;
using Aims.Inventory.Metadata.BlindSpots;
using Aims.Inventory.Metadata.ToolReach;
using Aims.Inventory.Metadata.ValueFlow;

namespace Aims.Inventory.Metadata;

/// <summary>
/// Reads from a compiled assembly and its PDB which model APIs its code uses, and what its authors declared about that code.
/// Nothing of the assembly is run, and the source can't hide a call: there is no pragma in IL.
/// </summary>
public static class MetadataObserver
{
    /// <summary>Observes an assembly.</summary>
    /// <exception cref="AssemblyUnreadableException">The file is missing, empty, native or damaged.</exception>
    /// <exception cref="OperationCanceledException">The observation was cancelled.</exception>
    public static AssemblyObservations Observe(
        AssemblyInput input, ModelApiCatalogue catalogue, CancellationToken cancellationToken = default)
    {
        try
        {
            var bytes = ReadAssembly(input);
            using var module = MetadataModule.FromBytes(bytes);
            using var assemblies = new ReferencedAssemblies(module, input.ReferencePaths);
            using var debug = DebugInformationReader.Open(module, input);
            return Observe(module, assemblies, debug, catalogue, Digest.Of(bytes), cancellationToken);
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            throw new AssemblyUnreadableException(input.AssemblyPath, e.Message, e);
        }
    }

    /// <summary>Observes an assembly in memory.</summary>
    /// <param name="assembly">The assembly's bytes.</param>
    /// <param name="pdb">Its portable PDB; null to look for an embedded one.</param>
    /// <param name="referencePaths">The assemblies that it was compiled against.</param>
    /// <param name="catalogue">The model APIs to look for.</param>
    /// <param name="cancellationToken">Ends the observation.</param>
    /// <exception cref="AssemblyUnreadableException">The bytes are no readable .NET assembly.</exception>
    /// <exception cref="OperationCanceledException">The observation was cancelled.</exception>
    public static AssemblyObservations Observe(
        byte[] assembly,
        byte[]? pdb,
        IReadOnlyList<string> referencePaths,
        ModelApiCatalogue catalogue,
        CancellationToken cancellationToken = default) =>
        Observe(
            new AssemblyInput("(in memory)", null, referencePaths) { AssemblyBytes = assembly, PdbBytes = pdb },
            catalogue,
            cancellationToken);

    private static AssemblyObservations Observe(
        MetadataModule module,
        ReferencedAssemblies assemblies,
        DebugInformationReader debug,
        ModelApiCatalogue catalogue,
        string sha256,
        CancellationToken cancellationToken)
    {
        var reader = module.Reader;
        var attributes = new ModuleAttributes(module);
        var generated = new GeneratedCode(reader);
        var positions = new SequencePointLookup(debug.Pdb);
        var matcher = new ModelApiMatcher(module, catalogue, assemblies, cancellationToken);

        var scan = new MethodBodyScanner(module, new MethodTokens(module, matcher, generated)).Scan(cancellationToken);

        var stateMachines = new StateMachines(reader, attributes);
        var originals = new OriginalMemberMap(reader, generated, stateMachines, positions, scan.GeneratedUses);
        var scopes = new ScopeReader(module, attributes, generated, originals);
        var marks = new MarkReader(module, attributes, generated, originals, scopes, positions);
        var resolver = new MemberResolver(assemblies);
        var methods = new CalledMethods(module, resolver);
        var values = new ValueReader(module, methods, matcher, catalogue, generated, originals, scopes, cancellationToken);
        var observations = new ObservationBuilder(module, matcher, originals, scopes, positions, values).Build(scan.Candidates, cancellationToken);
        var reach = new MethodReach(module, resolver, methods, generated, originals, scopes, cancellationToken);
        var assembly = reader.GetAssemblyDefinition();
        return new AssemblyObservations
        {
            Observations = observations,
            Marks = marks.Marks(),
            Controls = marks.Controls(),
            ModelApiMembers = ModelApiMembers(module, assemblies),
            ModelTypes = new ModelTypes(module, resolver, catalogue, generated).Find(),
            ModelTypesNamedInStrings = NamedModelTypes.Find(reader, catalogue),
            AssemblyName = module.SimpleName,
            AssemblyVersion = assembly.Version.ToString(),
            InformationalVersion = attributes.InformationalVersion,
            TargetFramework = attributes.TargetFramework,
            Mvid = reader.GetGuid(reader.GetModuleDefinition().Mvid).ToString("D"),
            Sha256 = sha256,
            MethodBodiesRead = scan.Read,
            MethodBodiesUnread = UnreadBodies(module, scan),
            DebugInformation = debug.Information,
            BlindSpots =
            [
                .. scan.BlindSpots
                    .Select(use => new BlindSpot(use.Kind, scopes.IdOf(scopes.MemberOf(use.User))))
                    .Distinct()
                    .OrderBy(spot => spot.Member, StringComparer.Ordinal)
                    .ThenBy(spot => spot.Kind, StringComparer.Ordinal),
            ],
            UnaccountedMembers = CompletenessCheck.Unaccounted(module, matcher, scan.Candidates),
            ReferencedAssemblies = References(reader),
            UnresolvedAssemblies = [.. assemblies.Missing],

            // After the assemblies that model calls need: those that a tool's calls lead to are listed with the tool.
            Tools = new ToolReader(module, generated, originals, scopes, positions, values, reach).Read(observations),
        };
    }

    private static byte[] ReadAssembly(AssemblyInput input)
    {
        if (input.AssemblyBytes is null && !File.Exists(input.AssemblyPath))
        {
            throw new AssemblyUnreadableException(input.AssemblyPath, "there is no such file.");
        }

        var bytes = input.AssemblyBytes ?? File.ReadAllBytes(input.AssemblyPath);
        return bytes.Length > 0 ? bytes : throw new AssemblyUnreadableException(input.AssemblyPath, "it is empty.");
    }

    private static List<string> ModelApiMembers(MetadataModule module, ReferencedAssemblies assemblies)
    {
        var members = new List<string>();
        foreach (var method in assemblies.MarksOf(module).Methods.Keys)
        {
            members.Add(module.Ids.OfMethod(method));
        }

        members.Sort(StringComparer.Ordinal);
        return members;
    }

    private static List<string> UnreadBodies(MetadataModule module, MethodBodyScan scan)
    {
        var unread = new List<string>();
        foreach (var (method, reason) in scan.Unread)
        {
            unread.Add($"{IdOrToken(module, method)}: {reason}");
        }

        return unread;
    }

    private static string IdOrToken(MetadataModule module, MethodDefinitionHandle method)
    {
        try
        {
            return module.Ids.OfMethod(method);
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            return $"0x{System.Reflection.Metadata.Ecma335.MetadataTokens.GetToken(method):X8}";
        }
    }

    private static List<ReferencedAssembly> References(MetadataReader reader)
    {
        var references = new List<ReferencedAssembly>();
        foreach (var handle in reader.AssemblyReferences)
        {
            var reference = reader.GetAssemblyReference(handle);
            references.Add(new ReferencedAssembly(reader.GetString(reference.Name), reference.Version.ToString()));
        }

        references.Sort((a, b) =>
        {
            var order = string.CompareOrdinal(a.Name, b.Name);
            return order != 0 ? order : string.CompareOrdinal(a.Version, b.Version);
        });
        return references;
    }
}
