using System.Management.Automation;
using System.Net;
using System.Security;

namespace PartnerCenterSAM;

/// <summary>Between secure strings and texts.</summary>
internal static class Secrets
{
    /// <summary>What a secure string holds.</summary>
    internal static string Text(SecureString? secret) => secret is null ? "" : new NetworkCredential("", secret).Password;

    /// <summary>A secure string of a text.</summary>
    internal static SecureString Secure(string text)
    {
        SecureString secret = new();
        foreach (char unit in text)
        {
            secret.AppendChar(unit);
        }
        secret.MakeReadOnly();
        return secret;
    }

    /// <summary>The user name of a credential, without the backslash that Windows PowerShell puts in front; empty where it has none.</summary>
    internal static string UserName(PSCredential? credential) =>
        Words.Clean(credential?.UserName ?? "").TrimStart('\\');
}
