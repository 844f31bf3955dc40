using Aims.Governance.Catalogue;

namespace Aims.Governance.ValueFlow;

/// <summary>What one assembly puts into dependency injection, as far as models and their settings are concerned.</summary>
public sealed class ServiceRegistrations
{
    /// <summary>No registrations were looked for, or there are none.</summary>
    public static readonly ServiceRegistrations None = new([]);

    private const string ServiceExtensions = "Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions";
    private const string OptionsExtensions = "Microsoft.Extensions.DependencyInjection.OptionsConfigurationServiceCollectionExtensions";

    private const string HttpClientExtensions = "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions";
    private const string HttpClientBuilderExtensions = "Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions";

    private readonly IReadOnlyList<CallValue> _calls;

    /// <summary>Makes a table of registering calls.</summary>
    /// <param name="calls">Calls of catalogued members of kind <c>register</c>, and of those that <see cref="IsRegistration"/> names.</param>
    public ServiceRegistrations(IReadOnlyList<CallValue> calls)
    {
        _calls = calls;
    }

    /// <summary>Whether a member that the catalogue doesn't have registers services or options.</summary>
    public static bool IsRegistration(ApiName api) =>
        api.Type is ServiceExtensions or OptionsExtensions
        || api.Type is "Microsoft.Extensions.DependencyInjection.ServiceCollectionKeyedServiceExtensions" or HttpClientExtensions or HttpClientBuilderExtensions;

    /// <summary>The functions that set up HTTP clients.</summary>
    /// <param name="type">Documentation id of the typed client; null for a named one.</param>
    /// <param name="name">The name of a named client; null for a typed one.</param>
    public IEnumerable<FunctionValue> HttpClientConfigurations(string? type, string? name) => _calls
        .Where(call => ClientRegistration(call) is { } registration
            && (type is null ? (registration.Arguments.FirstOrDefault(argument => argument.Parameter == "name")?.Value as ConstantValue)?.Text == name : registration.TypeArguments.LastOrDefault() == type || registration.TypeArguments.FirstOrDefault() == type))
        .SelectMany(call => call.Arguments.Select(argument => argument.Value).OfType<FunctionValue>());

    // services.AddHttpClient<T>(client => …), or what begins the chain in services.AddRefitClient<T>().ConfigureHttpClient(client => …).
    private static CallValue? ClientRegistration(CallValue call)
    {
        if (call.Api is { Type: HttpClientExtensions, Member: "AddHttpClient" })
        {
            return call;
        }

        var start = call.Api is { Type: HttpClientBuilderExtensions, Member: "ConfigureHttpClient" } ? call.Receiver as CallValue : null;
        while (start is not null && start.Api.Member is not ("AddHttpClient" or "AddRefitClient"))
        {
            start = start.Receiver as CallValue;
        }

        return start;
    }

    /// <summary>What is registered for a type: the calls and objects that give the service.</summary>
    /// <param name="type">Documentation id of the type (<c>T:…</c>), type arguments left out.</param>
    /// <param name="key">The service key, if any.</param>
    public IReadOnlyList<Value> Of(string type, string? key)
    {
        var values = new List<Value>();
        foreach (var call in _calls)
        {
            if (Key(call) != key)
            {
                continue;
            }

            if (call.Entry is { Kind: ApiKind.Register } entry)
            {
                if (Registers(call, entry, type))
                {
                    values.Add(call);
                }
            }
            else if (IsRegistration(call.Api) && call.TypeArguments.FirstOrDefault() == type)
            {
                values.AddRange(Given(call));
            }
        }

        return values;
    }

    /// <summary>The configuration section that fills an options type; null when none was seen.</summary>
    /// <param name="type">Documentation id of the type.</param>
    public string? SectionOf(string? type)
    {
        foreach (var call in _calls)
        {
            if (type is not null
                && call.Api is { Type: OptionsExtensions, Member: "Configure" }
                && call.TypeArguments.FirstOrDefault() == type
                && call.Arguments.Select(argument => argument.Value).OfType<CallValue>().FirstOrDefault(value => ConfigurationReads.KindOf(value.Api) == ConfigurationRead.Section) is { } section)
            {
                return ConfigurationPath.Of(section, value => (value as ConstantValue)?.Text);
            }
        }

        return null;
    }

    // AddSingleton<IService>(provider => …), AddSingleton<IService>(instance), AddSingleton<IService, Implementation>().
    private static IEnumerable<Value> Given(CallValue call) =>
        call.Arguments.Where(argument => argument.Parameter is "implementationFactory" or "implementationInstance" or "").Select(argument => argument.Value);

    private static string? Key(CallValue call) =>
        (call.Arguments.FirstOrDefault(argument => argument.Parameter == "serviceKey")?.Value as ConstantValue)?.Text;

    // The service types of the SDKs are named after what their models do, and the registering members after the types.
    private static bool Registers(CallValue call, ModelApi entry, string type)
    {
        var name = type.Substring(type.LastIndexOf('.') + 1);
        if (name == "Kernel" || call.Api.TypeName.Contains("KernelBuilder"))
        {
            // What is put into a kernel's own builder is the application's only where the kernel is (services.AddKernel()).
            return entry.Type.StartsWith("Microsoft.SemanticKernel.", StringComparison.Ordinal)
                && (!call.Api.TypeName.Contains("KernelBuilder") || call.Receiver is CallValue { Api.Member: "AddKernel" })
                && (name == "Kernel" || IsNamedAfter(call.Api.Member, name, entry));
        }

        return IsNamedAfter(call.Api.Member, name, entry);
    }

    private static bool IsNamedAfter(string member, string name, ModelApi entry) => entry.Modality switch
    {
        "chat" => member.Contains("ChatCompletion") ? name is "IChatCompletionService" or "ITextGenerationService" or "ChatCompletionsClient" : name is "IChatClient" or "ChatClient",
        "completion" => name is "ITextGenerationService",
        "embedding" => name.StartsWith("IEmbeddingGenerator", StringComparison.Ordinal) || name is "ITextEmbeddingGenerationService" or "EmbeddingClient",
        "image" => name is "IImageGenerator" or "ITextToImageService" or "ImageClient",
        "speech" or "audio" => name is "ISpeechToTextClient" or "ITextToSpeechClient" or "IAudioToTextService" or "ITextToAudioService" or "AudioClient",
        "agent" => name is "AIAgent",
        "prediction" => name.StartsWith("PredictionEnginePool", StringComparison.Ordinal),
        ApiModality.Any => name is "OpenAIClient" or "AzureOpenAIClient" or "OllamaApiClient" or "IOllamaApiClient" or "ChatCompletionsClient" or "AnthropicClient",
        _ => false,
    };
}
