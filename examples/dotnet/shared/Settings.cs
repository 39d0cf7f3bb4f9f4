using System;
using System.IO;
using System.Threading.Tasks;
using PartnerCenter;

/// <summary>What the examples have in common: settings from the environment, as examples/README.md lists them.</summary>
internal static class Settings
{
    internal static string Partner => Required("PARTNERCENTER_PARTNER");

    internal static string ClientId => Required("PARTNERCENTER_CLIENT_ID");

    /// <summary>A variable that must be set.</summary>
    internal static string Required(string name) =>
        Optional(name) ?? throw new InvalidOperationException($"{name} is not set: examples/README.md lists the variables.");

    internal static string? Optional(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    /// <summary>The app with its credential, cloud and store of refresh tokens.</summary>
    internal static App App() => new(ClientId, new AppOptions
    {
        Credential = Credential(),
        Store = Store(),
        Cloud = Optional("PARTNERCENTER_CLOUD") is { } cloud ? Cloud.Named(cloud) : Cloud.Global,
        ExtraRoots = Optional("PARTNERCENTER_CA_FILE") is { } authorities ? [File.ReadAllText(authorities)] : [],
        Application = "partnercenter-examples",
    });

    /// <summary>Runs a program; what the library refuses is told with what to do about it, and ends with 1.</summary>
    internal static async Task<int> RunAsync(Func<Task> program)
    {
        try
        {
            await program();
            return 0;
        }
        catch (PartnerCenterException error)
        {
            await Console.Error.WriteLineAsync(Told(error));
            return 1;
        }
    }

    /// <summary>What happened, what to do, and the ids that Microsoft's support asks for.</summary>
    internal static string Told(PartnerCenterException error) =>
        $"{error.Message}{(error.Hint is null ? "" : $"\n  {error.Hint}")}"
        + $"{(error.RequestId is null ? "" : $"\n  request {error.RequestId}, correlation {error.CorrelationId}")}";

    private static Credential? Credential()
    {
        if (Optional("PARTNERCENTER_CERTIFICATE_FILE") is { } file)
        {
            return ClientCertificate.FromFile(file, Optional("PARTNERCENTER_CERTIFICATE_PASSWORD"));
        }
        return Optional("PARTNERCENTER_CLIENT_SECRET") is { } secret ? new ClientSecret(secret) : null;
    }

    private static Store Store()
    {
        if (Optional("PARTNERCENTER_VAULT") is { } vault)
        {
            return new KeyVaultStore(vault);
        }
        string? folder = Optional("PARTNERCENTER_STORE_PATH");
        return new FileStore { Path = folder, KeyFile = folder is null ? null : $"{folder}.key" };
    }
}
