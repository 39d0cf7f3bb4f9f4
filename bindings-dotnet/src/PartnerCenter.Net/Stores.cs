using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;

namespace PartnerCenter;

/// <summary>Where refresh tokens live. Shows nothing of what it holds.</summary>
public abstract class Store : Setting
{
    private protected Store()
    {
    }
}

/// <summary>Refresh tokens in this process only: the default.</summary>
public sealed class MemoryStore : Store
{
    internal override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", "memory");
        writer.WriteEndObject();
    }
}

/// <summary>Refresh tokens in encrypted files on this machine, which programs and processes can share.</summary>
public sealed class FileStore : Store
{
    /// <summary>The folder, which is made when an app is; by default one in the user's data folder.</summary>
    public string? Path { get; init; }

    /// <summary>Where the key lies; by default in the operating system's keyring where there is one, else in a file in the folder.</summary>
    public string? KeyFile { get; init; }

    internal override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", "file");
        Write(writer, "path", Path);
        Write(writer, "keyFile", KeyFile);
        writer.WriteEndObject();
    }
}

/// <summary>Who opens a vault.</summary>
public sealed class VaultAccess : Setting
{
    private readonly Credential? _credential;

    private VaultAccess(Credential? credential) => _credential = credential;

    /// <summary>What <c>AZURE_*</c> variables say, else the machine's managed identity: the default.</summary>
    public static VaultAccess Environment { get; } = new(null);

    private string? Tenant { get; init; }

    private string? ClientId { get; init; }

    /// <summary>The machine's managed identity.</summary>
    public static VaultAccess By(ManagedIdentity identity) => new(Check.NotNull(identity, nameof(identity)));

    /// <summary>An app registration by its secret, certificate or workload identity.</summary>
    /// <param name="tenant">The registration's tenant.</param>
    /// <param name="clientId">Its client id.</param>
    /// <param name="credential">How it proves who it is.</param>
    /// <exception cref="ArgumentException">A credential of another kind.</exception>
    public static VaultAccess By(string tenant, string clientId, Credential credential)
    {
        if (Check.NotNull(credential, nameof(credential)) is not (ClientSecret or ClientCertificate or WorkloadIdentity))
        {
            throw new ArgumentException(
                $"A vault is opened by a ClientSecret, ClientCertificate or WorkloadIdentity, and not by a {credential}.", nameof(credential));
        }
        return new(credential) { Tenant = Check.NotNull(tenant, nameof(tenant)), ClientId = Check.NotNull(clientId, nameof(clientId)) };
    }

    internal override void Write(Utf8JsonWriter writer)
    {
        if (_credential is ManagedIdentity identity)
        {
            identity.Write(writer);
            return;
        }
        writer.WriteStartObject();
        switch (_credential)
        {
            case null:
                writer.WriteString("kind", "environment");
                break;
            case ClientCertificate certificate:
                writer.WriteString("kind", "certificate");
                writer.WriteStartObject("certificate");
                certificate.WriteMembers(writer);
                writer.WriteEndObject();
                break;
            case ClientSecret secret:
                writer.WriteString("kind", "secret");
                writer.WriteString("secret", secret.Value);
                break;
            case WorkloadIdentity workload:
                writer.WriteString("kind", "workloadIdentity");
                writer.WriteString("file", workload.File);
                break;
        }
        Write(writer, "tenant", Tenant);
        Write(writer, "clientId", ClientId);
        writer.WriteEndObject();
    }
}

/// <summary>Refresh tokens as secrets in an Azure Key Vault, by default as the official samples lay them.</summary>
/// <seealso href="https://learn.microsoft.com/partner-center/developer/enable-secure-app-model"/>
public sealed class KeyVaultStore : Store
{
    private readonly string _vault;

    /// <summary>Takes the vault's address, such as <c>https://contoso.vault.azure.net</c>.</summary>
    public KeyVaultStore(string vault) => _vault = Check.NotNull(vault, nameof(vault));

    /// <summary>Who opens it; <see cref="VaultAccess.Environment"/> by default.</summary>
    public VaultAccess? Access { get; init; }

    /// <summary>How secrets are named, such as <c>sam-{partner}</c>; the partner's tenant id by default.</summary>
    public string? Name { get; init; }

    /// <summary>The tenant of the vault, where it is not the identity's.</summary>
    public string? VaultTenant { get; init; }

    internal override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", "keyVault");
        writer.WriteString("vault", _vault);
        if (Access is not null)
        {
            writer.WritePropertyName("access");
            Access.Write(writer);
        }
        Write(writer, "name", Name);
        Write(writer, "vaultTenant", VaultTenant);
        writer.WriteEndObject();
    }
}

/// <summary>Under which a record is found.</summary>
public sealed record StoreKey
{
    /// <summary>The partner's tenant id.</summary>
    public string Partner { get; init; } = "";

    /// <summary>The app's client id.</summary>
    public string Client { get; init; } = "";

    /// <summary>Which of several accounts; null for the usual one.</summary>
    public string? Account { get; init; }
}

/// <summary>A refresh token and what is known about it, as a store keeps it. Shows itself without the token.</summary>
public sealed class StoreRecord
{
    /// <summary>Takes the record as JSON, as it was saved.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public StoreRecord(string json)
    {
        using JsonDocument document = JsonDocument.Parse(Check.NotNull(json, nameof(json)));
        Content = document.RootElement.Clone();
    }

    internal StoreRecord(JsonElement content) => Content = content.Clone();

    internal JsonElement Content { get; }

    /// <summary>When this very token was issued, in RFC 3339.</summary>
    public string? Issued => Text("issued");

    /// <summary>User principal name.</summary>
    public string? User => Text("user");

    /// <summary>How the token was obtained: <c>authorization_code</c>, <c>device_code</c> or <c>imported</c>.</summary>
    public string? Flow => Text("flow");

    /// <summary>What is known about the MFA: <c>proved</c>, <c>claimed</c>, <c>overridden</c> or <c>unknown</c>.</summary>
    public string? Mfa => Text("mfa");

    /// <summary>Secret: the whole record with the token, to be kept as one would keep a password.</summary>
    public string ToJson() => Content.GetRawText();

    /// <summary>Tells how and when it came, and not the token.</summary>
    public override string ToString() => $"StoreRecord of {Issued}, {Flow}";

    private string? Text(string name) =>
        Content.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>A record as a store gives it back, with the store's own mark of this version.</summary>
public sealed class StoredToken
{
    /// <summary>Takes both.</summary>
    public StoredToken(StoreRecord record, string version)
    {
        Record = Check.NotNull(record, nameof(record));
        Version = Check.NotNull(version, nameof(version));
    }

    /// <summary>As it was saved.</summary>
    public StoreRecord Record { get; }

    /// <summary>Which is replaced by the next one.</summary>
    public string Version { get; }
}

/// <summary>What a store's list tells of a record.</summary>
public sealed record StoreLine
{
    /// <summary>Under which it is found.</summary>
    public StoreKey Key { get; init; } = new();

    /// <summary>When its token was issued.</summary>
    public string? Issued { get; init; }

    /// <summary>User principal name.</summary>
    public string? User { get; init; }
}

/// <summary>A store of the program's own: derive from it.</summary>
/// <remarks>
/// Methods are called on threads of the pool, several at once. What they throw is the inner exception of the call's
/// <see cref="StoreException"/>. A record holds a refresh token: keep it as you would keep a password.
/// </remarks>
public abstract class TokenStore : Store
{
    /// <summary>Makes a store.</summary>
    protected TokenStore()
    {
    }

    /// <summary>Gives the record of a key with its version; null when there is none.</summary>
    public abstract Task<StoredToken?> LoadAsync(StoreKey key);

    /// <summary>Keeps a record instead of the version <paramref name="seen"/>, or where there was none, and gives its version.</summary>
    /// <exception cref="ConflictException">A version other than <paramref name="seen"/> is kept.</exception>
    public abstract Task<string> SaveAsync(StoreKey key, StoreRecord record, string? seen);

    /// <summary>Removes a record, and says whether there was one.</summary>
    public abstract Task<bool> DeleteAsync(StoreKey key);

    /// <summary>Gives the key of each record, and what is known of it.</summary>
    public abstract Task<IReadOnlyList<StoreLine>> ListAsync();

    /// <summary>Gives the record that the last one replaced, where the store keeps it.</summary>
    public virtual Task<StoredToken?> LoadPreviousAsync(StoreKey key) => Task.FromResult<StoredToken?>(null);

    internal sealed override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", "callback");
        writer.WriteEndObject();
    }
}
