using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;

namespace PartnerCenterSAM;

/// <summary>The table's name of a parameter; empty for the customer.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireAttribute(string name) : Attribute
{
    internal string Name { get; } = name;
}

/// <summary>A cmdlet that may wait for the work that it begins.</summary>
internal interface IWaits
{
    SwitchParameter Wait { get; }

    /// <summary>In seconds; nothing said is zero.</summary>
    int TimeoutSec { get; }
}

/// <summary>A cmdlet that may save a file.</summary>
internal interface ISaves
{
    string? OutFile { get; }
}

/// <summary>A cmdlet whose parameter sets are operations of the table.</summary>
public abstract class OperationCmdlet : FollowingCmdlet
{
    /// <summary>The ETag of what is changed, where the service is to refuse if somebody else was faster.</summary>
    [Parameter(Mandatory = false)]
    public string? IfMatch { get; set; }

    /// <summary>The table's name of what the parameters say.</summary>
    private protected abstract string Operation { get; }

    private protected override object? Target => Operation;

    private protected override void Process()
    {
        OperationFacts facts = OperationTable.Find(Operation)!;
        Connection connection = Session.Needed;
        Hashtable parameters = [];
        Hashtable request = connection.Request(facts.Name, parameters);
        // What the next cmdlet of a pipeline is told: whose it is.
        Dictionary<string, object> ids = [];
        foreach (PropertyInfo property in GetType().GetProperties())
        {
            if (property.GetCustomAttribute<WireAttribute>() is not { } wire
                || !MyInvocation.BoundParameters.ContainsKey(property.Name)
                || property.GetValue(this) is not { } value)
            {
                continue;
            }
            if (property.Name.EndsWith("Id", StringComparison.Ordinal))
            {
                ids[property.Name] = value;
            }
            if (wire.Name.Length == 0)
            {
                request["customer"] = value;
            }
            else
            {
                parameters[wire.Name] = wire.Name == "body" ? JsonValue(value, property.Name) : value;
            }
        }
        if (IfMatch is not null)
        {
            With(request, ("ifMatch", IfMatch));
        }
        if (facts.Changes && !ShouldProcess(ids.Count > 0 ? Words.List(ids.Select(id => $"{id.Key} {id.Value}")) : connection.Partner, facts.Name))
        {
            return;
        }
        TimeSpan? wait = this is IWaits { Wait.IsPresent: true } waiting ? Patience(waiting.TimeoutSec) : null;
        bool isStart = MyInvocation.MyCommand is CmdletInfo { Verb: VerbsLifecycle.Start };
        Give(connection, request, facts, ids, (this as ISaves)?.OutFile, wait, isStart);
    }
}
