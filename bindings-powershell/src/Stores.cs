using System;
using System.Collections;
using System.IO;
using System.Management.Automation;

namespace PartnerCenterSAM;

/// <summary>Where refresh tokens live, as <c>-Store</c> says it.</summary>
internal static class Stores
{
    /// <summary>Members of the configuration, and what answers for a script.</summary>
    /// <param name="store">The address of a Key Vault; <c>File</c>, or a folder; a script block; or a hashtable as the library's
    /// configuration has it. Nothing: this process, or encrypted files where the user registered a persistent cache.</param>
    internal static (Hashtable? Members, AppHost Host) Of(object? store)
    {
        AppHost host = new();
        object? plain = store is PSObject wrapped && wrapped.BaseObject is not PSCustomObject ? wrapped.BaseObject : store;
        switch (plain)
        {
            case null:
                return (TokenCache.IsPersistent ? File(null) : null, host);
            case ScriptBlock script:
                host.Records = new ScriptStore(script);
                return (null, host);
            case IDictionary configuration:
                return (new Hashtable { ["store"] = configuration }, host);
            case Uri vault:
                return (Vault(vault.ToString()), host);
            case string text when Words.Clean(text).StartsWith("https://", StringComparison.OrdinalIgnoreCase):
                return (Vault(Words.Clean(text)), host);
            case string text when text.Trim().Equals("File", StringComparison.OrdinalIgnoreCase):
                return (File(null), host);
            case string text when text.IndexOfAny(['/', '\\']) >= 0:
                return (File(text), host);
            default:
                throw new PartnerException(
                    "configuration",
                    "-Store is none that is known.",
                    "It is the address of a Key Vault (https://contoso.vault.azure.net), File, a folder, or a script block.");
        }
    }

    private static Hashtable Vault(string address) => new() { ["store"] = new Hashtable { ["kind"] = "keyVault", ["vault"] = address } };

    private static Hashtable File(string? folder)
    {
        Hashtable file = new() { ["kind"] = "file" };
        if (folder is not null)
        {
            file["path"] = folder;
        }
        return new Hashtable { ["store"] = file };
    }
}

/// <summary>Whether refresh tokens outlive the process where no store is named, as the user has registered it.</summary>
internal static class TokenCache
{
    // The Partner Center module had the first of the two.
    private static string InMemory => Path.Combine(Folder, "InMemoryTokenCache");

    private static string Persistent => Path.Combine(Folder, "PersistentTokenCache");

    private static string Folder =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".PartnerCenter");

    internal static bool IsPersistent => File.Exists(Persistent) && !File.Exists(InMemory);

    /// <exception cref="PartnerException">The user's folder cannot be written to.</exception>
    internal static void Register(bool isPersistent)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(isPersistent ? Persistent : InMemory, "");
            File.Delete(isPersistent ? InMemory : Persistent);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PartnerException("store", $"The choice cannot be kept in {Folder}.", inner: error);
        }
    }
}
