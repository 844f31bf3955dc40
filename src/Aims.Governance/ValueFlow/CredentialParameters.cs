namespace Aims.Governance.ValueFlow;

/// <summary>Parameters that take a credential. It names no model, wherever it comes from.</summary>
internal static class CredentialParameters
{
    private static readonly string[] Endings = ["credential", "credentials", "apiKey", "apiKeys", "authenticationPolicy"];

    /// <summary>Whether a parameter takes one.</summary>
    /// <param name="parameter">Its name.</param>
    public static bool IsCredential(string parameter) => Endings.Any(ending => parameter.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
