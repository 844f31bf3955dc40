using Aims.Governance.Catalogue;
using Aims.Governance.Rules;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Aims.CatalogueCompiler <folder of YAML files> <table to write>");
    return 2;
}

var apis = new List<ModelApi>();
var findings = new List<Finding>();
foreach (var file in Directory.GetFiles(args[0], "*.yaml").Order(StringComparer.Ordinal))
{
    apis.AddRange(ModelApiFileReader.Read(file, File.ReadAllText(file), findings));
}

foreach (var finding in findings)
{
    Console.Error.WriteLine($"{finding.Position?.File}({finding.Position?.Line},{finding.Position?.Column}): error {finding.Rule.Id}: {finding.Message}");
}

if (findings.Count > 0)
{
    return 1;
}

if (apis.Count == 0)
{
    Console.Error.WriteLine($"{args[0]}: error: no catalogue entry was found.");
    return 1;
}

File.WriteAllText(args[1], CatalogueTable.Write(apis));
return 0;
