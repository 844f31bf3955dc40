using System;

namespace Aims.Annotations;

/// <summary>
/// Marks an organisation's own way to a model (a gateway, a wrapper): calls to the member count as model calls,
/// in this assembly and in those that reference it.
/// </summary>
/// <remarks>
/// On a class, struct or interface it marks each method declared in it. A call to an override or an implementation of a
/// marked member counts too. For code that can't be changed, list the member in <c>aims/model-apis.yaml</c> instead.
/// </remarks>
/// <example>
/// <code>
/// public interface IModelGateway
/// {
///     [ModelApi(Modality = "chat", Provider = "openai")]
///     Task&lt;string&gt; AskAsync(string question);
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = false,
    Inherited = false)]
public sealed class ModelApiAttribute : Attribute
{
    /// <summary>
    /// What goes in and comes out: one of the catalogue's modalities, for example <c>chat</c>, <c>embedding</c>,
    /// <c>image</c>, <c>speech</c>, <c>prediction</c>. <c>any</c> when not given.
    /// </summary>
    public string? Modality { get; set; }

    /// <summary>Who serves the model, for example <c>openai</c>, <c>azure-openai</c>, <c>local</c>. <c>any</c> when not given.</summary>
    public string? Provider { get; set; }
}
