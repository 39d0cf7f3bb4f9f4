using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnerCenterSAM;

/// <summary>What an operation answers with.</summary>
internal enum OperationAnswer
{
    /// <summary>One object, or nothing.</summary>
    One,

    /// <summary>A collection, page by page.</summary>
    Pages,

    /// <summary>Content that is no JSON.</summary>
    Bytes,

    /// <summary>Work that goes on.</summary>
    Work,
}

/// <summary>An operation or procedure of the table.</summary>
internal sealed class OperationFacts
{
    internal OperationFacts(string line)
    {
        string[] parts = line.Split('|');
        Name = parts[0];
        Request = parts[1];
        Answer = (OperationAnswer)Enum.Parse(typeof(OperationAnswer), parts[2]);
        Changes = parts[3] == "changes";
        Type = parts[4].Length > 0 ? parts[4] : null;
        Item = parts[5].Length > 0 ? parts[5] : null;
        Parameters = parts[6].Split(' ').Where(name => name.Length > 0).ToArray();
    }

    internal string Name { get; }

    /// <summary>Method and path, with names of parameters in braces; empty for a procedure, which makes several.</summary>
    internal string Request { get; }

    internal OperationAnswer Answer { get; }

    internal bool Changes { get; }

    /// <summary>Name of the type of what it gives.</summary>
    internal string? Type { get; }

    /// <summary>The cmdlet parameter that names one of its objects.</summary>
    internal string? Item { get; }

    /// <summary>Names of its parameters; those that are required end with a star.</summary>
    internal IReadOnlyList<string> Parameters { get; }

    /// <summary>What nobody knows here: the library says what is wrong with it.</summary>
    internal static OperationFacts Unknown(string name) => new($"{name}||One|changes|||");
}

/// <summary>The operations that there are. Read when it is first asked.</summary>
internal static partial class OperationTable
{
    private static readonly Lazy<Dictionary<string, OperationFacts>> s_all = new(Read);

    internal static IEnumerable<OperationFacts> All => s_all.Value.Values;

    internal static OperationFacts? Find(string name) => s_all.Value.TryGetValue(name, out OperationFacts? facts) ? facts : null;

    private static Dictionary<string, OperationFacts> Read() => Lines.Split('\n')
        .Select(line => new OperationFacts(line.TrimEnd('\r')))
        .ToDictionary(facts => facts.Name, StringComparer.Ordinal);
}
