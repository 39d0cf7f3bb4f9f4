using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PartnerCenterSAM;

/// <summary>Customers that were read since somebody connected, to complete their ids.</summary>
internal sealed class KnownCustomers
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<string, string> _names = new();

    internal IEnumerable<(string Id, string Name)> All => _names.Select(known => (known.Key, known.Value));

    /// <summary>Remembers a customer that was read.</summary>
    internal void Add(PSObject customer)
    {
        if (customer.Text("id") is { } id && _names.Count < Most)
        {
            _names[id] = customer.Object("companyProfile")?.Text("companyName") ?? id;
        }
    }
}
