using System;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Threading.Tasks;

namespace PartnerCenter;

/// <summary>How an app proves to Entra who it is. Shows nothing of what it holds.</summary>
public abstract class Credential : Setting
{
    private protected Credential()
    {
    }
}

/// <summary>A client secret.</summary>
public sealed class ClientSecret : Credential
{
    /// <summary>Takes the secret's value, not its id.</summary>
    public ClientSecret(string secret) => Value = Check.NotNull(secret, nameof(secret));

    internal string Value { get; }

    internal override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", "secret");
        writer.WriteString("secret", Value);
        writer.WriteEndObject();
    }
}

/// <summary>A certificate with its private key.</summary>
public sealed class ClientCertificate : Credential
{
    private readonly string _member;
    private readonly string _value;

    private ClientCertificate(string member, string value)
    {
        _member = member;
        _value = value;
    }

    /// <summary>Secret: of an encrypted key.</summary>
    public string? Password { get; init; }

    /// <summary>How assertions are signed: <c>ps256</c> (default), or <c>rs256</c> where a service asks for it.</summary>
    public string? Algorithm { get; init; }

    /// <summary>Whether the certificates are sent along (<c>x5c</c>), for trust by subject name and issuer.</summary>
    public bool SendChain { get; init; }

    /// <summary>A file in PEM or PFX; it is read when an app is made of it.</summary>
    public static ClientCertificate FromFile(string path, string? password = null, bool sendChain = false) =>
        new("path", Check.NotNull(path, nameof(path))) { Password = password, SendChain = sendChain };

    /// <summary>The text of a PEM file.</summary>
    public static ClientCertificate FromPem(string pem, string? password = null, bool sendChain = false) =>
        new("pem", Check.NotNull(pem, nameof(pem))) { Password = password, SendChain = sendChain };

    /// <summary>The content of a PFX file.</summary>
    public static ClientCertificate FromPfx(byte[] pfx, string? password = null, bool sendChain = false) =>
        new("pfx", Convert.ToBase64String(Check.NotNull(pfx, nameof(pfx)))) { Password = password, SendChain = sendChain };

    /// <summary>A certificate of .NET's, such as one of the machine's store, whose private key can be exported.</summary>
    /// <exception cref="ArgumentException">It has no private key.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The private key cannot be exported.</exception>
    public static ClientCertificate From(X509Certificate2 certificate, bool sendChain = false)
    {
        Check.NotNull(certificate, nameof(certificate));
        if (!certificate.HasPrivateKey)
        {
            throw new ArgumentException($"The certificate {certificate.Thumbprint} has no private key.", nameof(certificate));
        }
        // A password that nobody knows, for the way across.
        string password = Guid.NewGuid().ToString();
        return FromPfx(certificate.Export(X509ContentType.Pkcs12, password), password, sendChain);
    }

    internal override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", "certificate");
        WriteMembers(writer);
        writer.WriteEndObject();
    }

    internal void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString(_member, _value);
        Write(writer, "password", Password);
        Write(writer, "algorithm", Algorithm);
        if (SendChain)
        {
            writer.WriteBoolean("sendChain", true);
        }
    }
}

/// <summary>The identity that Azure gives to a machine, app or container: no secret at all.</summary>
public sealed class ManagedIdentity : Credential
{
    /// <summary>Client id of a user-assigned identity; the system-assigned one by default.</summary>
    public string? ClientId { get; init; }

    /// <summary>Another address of the metadata service: loopback or link-local.</summary>
    public string? Imds { get; init; }

    internal override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", "managedIdentity");
        Write(writer, "clientId", ClientId);
        Write(writer, "imds", Imds);
        writer.WriteEndObject();
    }
}

/// <summary>A token that another identity provider, such as Kubernetes, keeps fresh in a file; it is read for each sign-in.</summary>
public sealed class WorkloadIdentity : Credential
{
    /// <summary>Takes the file.</summary>
    public WorkloadIdentity(string file) => File = Check.NotNull(file, nameof(file));

    internal string File { get; }

    internal override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", "workloadIdentity");
        writer.WriteString("file", File);
        writer.WriteEndObject();
    }
}

/// <summary>For what a client assertion is wanted.</summary>
/// <param name="Client">Client id: the assertion's <c>iss</c> and <c>sub</c>.</param>
/// <param name="Tenant">The tenant that is asked.</param>
/// <param name="Endpoint">The token endpoint: its <c>aud</c>.</param>
public sealed record AssertionRequest(string Client, string Tenant, string Endpoint);

/// <summary>Client assertions that the program makes itself.</summary>
/// <remarks>What the function throws is the inner exception of the call's <see cref="CredentialException"/>.</remarks>
public sealed class ClientAssertion : Credential
{
    private readonly Func<AssertionRequest, Task<string>> _make;

    /// <summary>Takes the function that gives a signed JWT.</summary>
    public ClientAssertion(Func<AssertionRequest, Task<string>> make) => _make = Check.NotNull(make, nameof(make));

    /// <summary>Takes the function that gives a signed JWT, and may block meanwhile.</summary>
    public ClientAssertion(Func<AssertionRequest, string> make)
    {
        Check.NotNull(make, nameof(make));
        _make = request => Task.FromResult(make(request));
    }

    internal Task<string> MakeAsync(AssertionRequest request) => _make(request);

    internal override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", "callback");
        writer.WriteEndObject();
    }
}
