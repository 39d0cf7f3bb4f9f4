using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace PartnerCenter;

/// <summary>What an app is made of. Names and meanings are those of docs/c-abi.md.</summary>
public sealed class AppOptions
{
    /// <summary>How the app proves who it is; by default it does not, as a public client.</summary>
    public Credential? Credential { get; init; }

    /// <summary>Where refresh tokens live; by default in this process only.</summary>
    public Store? Store { get; init; }

    /// <summary>The cloud; <see cref="Cloud.Global"/> by default.</summary>
    public Cloud? Cloud { get; init; }

    /// <summary>As the environment says by default (<c>HTTPS_PROXY</c>, <c>NO_PROXY</c>).</summary>
    public Proxy? Proxy { get; init; }

    /// <summary>Opens the page on which a person signs in; by default this machine's browser.</summary>
    public Func<string, Task>? OpenAddress { get; init; }

    /// <summary>Shows a person the code to enter on another device; by default on standard error.</summary>
    public Func<DeviceCode, Task>? ShowCode { get; init; }

    /// <summary>PEM texts of certificates to trust beside the system's.</summary>
    public IReadOnlyList<string> ExtraRoots { get; init; } = [];

    /// <summary>How long a connection may take to be made; 10 seconds by default.</summary>
    public TimeSpan? ConnectTimeout { get; init; }

    /// <summary>How long a whole call may take; 100 seconds by default.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Which of Entra's token endpoints: <c>v2</c> (default) or <c>v1</c>.</summary>
    public string? Protocol { get; init; }

    /// <summary>When a renewed refresh token is stored; after a day by default.</summary>
    public WriteBack? WriteBack { get; init; }

    /// <summary>How many bytes cached tokens may take; 64 MiB by default.</summary>
    public long? CacheBytes { get; init; }

    /// <summary>Name and version of the program, for the <c>User-Agent</c>.</summary>
    public string? Application { get; init; }

    /// <summary>Language of texts, such as <c>de-DE</c>, for calls that name none.</summary>
    public string? Locale { get; init; }

    /// <summary><c>MS-CorrelationId</c> of the calls that name none.</summary>
    public Guid? CorrelationId { get; init; }

    /// <summary>Features that the cloud must have, such as <c>gdap</c>.</summary>
    public IReadOnlyList<string> Require { get; init; } = [];

    /// <summary>How events are verified that Partner Center delivers.</summary>
    public WebhookOptions? Webhooks { get; init; }

    internal byte[] ToBytes(string clientId)
    {
        using MemoryStream configuration = new();
        using (Utf8JsonWriter writer = new(configuration))
        {
            writer.WriteStartObject();
            writer.WriteString("clientId", clientId);
            Write(writer, "credential", Credential);
            Write(writer, "store", Store);
            Write(writer, "cloud", Cloud);
            Write(writer, "proxy", Proxy);
            Write(writer, "writeBack", WriteBack);
            Write(writer, "webhooks", Webhooks);
            Setting.Write(writer, "extraRoots", ExtraRoots);
            Setting.Write(writer, "require", Require);
            Write(writer, "connectTimeoutMs", nameof(ConnectTimeout), ConnectTimeout);
            Write(writer, "timeoutMs", nameof(Timeout), Timeout);
            if (CacheBytes is { } bytes)
            {
                writer.WriteNumber("cacheBytes", bytes);
            }
            Setting.Write(writer, "protocol", Protocol);
            Setting.Write(writer, "application", Application);
            Setting.Write(writer, "locale", Locale);
            Setting.Write(writer, "correlationId", CorrelationId?.ToString());
            writer.WriteEndObject();
        }
        return configuration.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, Setting? setting)
    {
        if (setting is not null)
        {
            writer.WritePropertyName(name);
            setting.Write(writer);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, string option, TimeSpan? span)
    {
        if (span is { } given)
        {
            writer.WriteNumber(name, CallOptions.Milliseconds(option, given));
        }
    }
}

/// <summary>What is handed to the library. Shows its name only.</summary>
public abstract class Setting
{
    private protected Setting()
    {
    }

    /// <summary>Tells its name, and nothing of what it holds.</summary>
    public sealed override string ToString() => GetType().Name;

    internal abstract void Write(Utf8JsonWriter writer);

    internal static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    internal static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            return;
        }
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }
        writer.WriteEndArray();
    }
}

/// <summary>How <c>app.Webhooks.VerifyAsync</c> judges a delivery. The defaults are for Microsoft's own services.</summary>
public sealed class WebhookOptions : Setting
{
    /// <summary>Hosts from which the certificate of a signature may be fetched, instead of the one of Microsoft's documentation.</summary>
    public IReadOnlyList<string>? CertificateHosts { get; init; }

    /// <summary>Hosts from which certificates of its issuers may be fetched, instead of those of Microsoft's and DigiCert's authorities.</summary>
    public IReadOnlyList<string>? IssuerHosts { get; init; }

    /// <summary>Roots (PEM texts) to which it must lead, instead of Mozilla's list.</summary>
    public IReadOnlyList<string>? Roots { get; init; }

    /// <summary>How long after a change its event is taken; three days by default.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>How many events of that time are remembered, to be taken once; 100,000 by default.</summary>
    public long? Remembered { get; init; }

    internal override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        Write(writer, "certificateHosts", CertificateHosts);
        Write(writer, "issuerHosts", IssuerHosts);
        Write(writer, "roots", Roots);
        if (MaxAge is { } age)
        {
            writer.WriteNumber("maxAgeMs", CallOptions.Milliseconds(nameof(MaxAge), age));
        }
        if (Remembered is { } remembered)
        {
            writer.WriteNumber("remembered", remembered);
        }
        writer.WriteEndObject();
    }
}

/// <summary>A cloud of Microsoft's.</summary>
public sealed class Cloud : Setting
{
    private readonly JsonNode _value;

    private Cloud(JsonNode value) => _value = value;

    /// <summary>The worldwide cloud.</summary>
    public static Cloud Global { get; } = Named("global");

    /// <summary>The cloud of the government of the United States.</summary>
    public static Cloud UsGov { get; } = Named("usgov");

    /// <summary>The cloud in China, operated by 21Vianet.</summary>
    public static Cloud China { get; } = Named("china");

    /// <summary>A cloud by its name.</summary>
    public static Cloud Named(string name) => new(JsonValue.Create(Check.NotNull(name, nameof(name))));

    /// <summary>Another cloud: a record of every host.</summary>
    public static Cloud Of(JsonObject record) => new(Check.NotNull(record, nameof(record)).DeepClone());

    internal override void Write(Utf8JsonWriter writer) => _value.WriteTo(writer);
}

/// <summary>How services are reached.</summary>
public sealed class Proxy : Setting
{
    private readonly string? _name;
    private readonly string? _url;

    private Proxy(string name) => _name = name;

    private Proxy(Uri url) => _url = url.OriginalString;

    /// <summary>As <c>HTTPS_PROXY</c> and <c>NO_PROXY</c> say.</summary>
    public static Proxy Environment { get; } = new("environment");

    /// <summary>Directly.</summary>
    public static Proxy None { get; } = new("none");

    /// <summary>User name at the proxy; goes with a password.</summary>
    public string? User { get; init; }

    /// <summary>Secret: password at the proxy.</summary>
    public string? Password { get; init; }

    /// <summary>Hosts that are reached without it, as <c>NO_PROXY</c> writes them.</summary>
    public string? Bypass { get; init; }

    /// <summary>A proxy by its address, such as <c>http://proxy.contoso.example:8080</c>.</summary>
    /// <param name="url">The address.</param>
    /// <param name="user">User name at the proxy; goes with a password.</param>
    /// <param name="password">Password at the proxy.</param>
    /// <param name="bypass">Hosts that are reached without it, as <c>NO_PROXY</c> writes them.</param>
    public static Proxy At(Uri url, string? user = null, string? password = null, string? bypass = null) =>
        new(Check.NotNull(url, nameof(url))) { User = user, Password = password, Bypass = bypass };

    internal override void Write(Utf8JsonWriter writer)
    {
        if (_name is not null)
        {
            writer.WriteStringValue(_name);
            return;
        }
        writer.WriteStartObject();
        Write(writer, "url", _url);
        Write(writer, "user", User);
        Write(writer, "password", Password);
        Write(writer, "bypass", Bypass);
        writer.WriteEndObject();
    }
}

/// <summary>When a renewed refresh token is stored.</summary>
public sealed class WriteBack : Setting
{
    private readonly string? _name;
    private readonly long _after;

    private WriteBack(string? name, long after)
    {
        _name = name;
        _after = after;
    }

    /// <summary>With every renewal.</summary>
    public static WriteBack Always { get; } = new("always", 0);

    /// <summary>Not at all.</summary>
    public static WriteBack Never { get; } = new("never", 0);

    /// <summary>When the stored one is older than this.</summary>
    public static WriteBack After(TimeSpan age) => new(null, CallOptions.Milliseconds(nameof(age), age));

    internal override void Write(Utf8JsonWriter writer)
    {
        if (_name is not null)
        {
            writer.WriteStringValue(_name);
            return;
        }
        writer.WriteStartObject();
        writer.WriteNumber("afterMs", _after);
        writer.WriteEndObject();
    }
}
