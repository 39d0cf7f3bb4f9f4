using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using PartnerCenterSAM.Json;

namespace PartnerCenterSAM;

/// <summary>Apps that verify events, one for each way to do so. They live as long as the process, because they remember what was taken.</summary>
internal static class WebhookApps
{
    private static readonly ConcurrentDictionary<string, Lazy<PartnerApp>> s_known = new(StringComparer.Ordinal);

    internal static IEnumerable<PartnerApp> All
    {
        get
        {
            foreach (Lazy<PartnerApp> known in s_known.Values)
            {
                yield return known.Value;
            }
        }
    }

    /// <exception cref="PartnerException">The options cannot be used.</exception>
    internal static PartnerApp Of(TimeSpan? maxAge, string[]? certificateHosts, string[]? roots)
    {
        SortedList options = [];
        foreach ((string name, object? value) in new (string, object?)[]
            {
                ("maxAgeMs", maxAge is { } age ? (long)age.TotalMilliseconds : null), ("certificateHosts", certificateHosts), ("roots", roots),
            })
        {
            if (value is not null)
            {
                options[name] = value;
            }
        }
        // An app that was refused is not kept: it throws each time that it is asked for.
        return s_known.GetOrAdd(JsonWriter.ToText(options), _ => new Lazy<PartnerApp>(() => Made(options), System.Threading.LazyThreadSafetyMode.PublicationOnly)).Value;
    }

    /// <summary>It signs nobody in: only its certificates are fetched.</summary>
    private static PartnerApp Made(IDictionary options) => PartnerApp.Create(
        Cmdlets.ConnectPartnerCenter.UserClient, EnvironmentName.AzureCloud, Credentials.None, new Hashtable { ["webhooks"] = options });
}
