using System;
using System.Collections;
using PartnerCenter.Interop;
using PartnerCenterSAM.Json;

namespace PartnerCenterSAM;

/// <summary>An app of the library, with what it keeps here.</summary>
internal sealed class PartnerApp : IDisposable
{
    private PartnerApp(AppHandle handle, AppHost host, string clientId, EnvironmentName environment, Guid correlationId)
    {
        Handle = handle;
        Host = host;
        ClientId = clientId;
        Environment = environment;
        CorrelationId = correlationId;
    }

    internal AppHandle Handle { get; }

    internal AppHost Host { get; }

    internal string ClientId { get; }

    internal EnvironmentName Environment { get; }

    /// <summary>What calls are found by in support cases.</summary>
    internal Guid CorrelationId { get; }

    /// <summary>Makes an app. Sends nothing.</summary>
    /// <param name="clientId">Application id.</param>
    /// <param name="environment">The cloud.</param>
    /// <param name="credential">As of <see cref="Credentials"/>.</param>
    /// <param name="more">Further members of the configuration.</param>
    /// <param name="host">What answers for it.</param>
    /// <exception cref="PartnerException">It cannot be made.</exception>
    internal static PartnerApp Create(
        string clientId, EnvironmentName environment, Hashtable credential, Hashtable? more = null, AppHost? host = null)
    {
        host ??= new AppHost();
        Guid correlationId = Guid.NewGuid();
        Hashtable configuration = new()
        {
            ["clientId"] = clientId,
            ["cloud"] = Clouds.Of(environment),
            ["credential"] = credential,
            ["store"] = new Hashtable { ["kind"] = "callback" },
            ["application"] = $"PartnerCenterSAM/{typeof(PartnerApp).Assembly.GetName().Version!.ToString(3)}",
            ["correlationId"] = correlationId.ToString(),
        };
        foreach (DictionaryEntry member in more ?? [])
        {
            configuration[member.Key] = member.Value;
        }
        try
        {
            AppHandle handle = AppHandle.Create(JsonWriter.ToBytes(configuration), host);
            return new PartnerApp(handle, host, clientId, environment, correlationId);
        }
        catch (FailureException failure)
        {
            throw PartnerException.Of(failure.Outcome);
        }
        catch (DllNotFoundException error)
        {
            throw new PartnerException("configuration", error.Message, inner: error);
        }
    }

    /// <summary>Closes it: later calls are refused, those under way go on.</summary>
    public void Dispose() => Handle.Dispose();
}
