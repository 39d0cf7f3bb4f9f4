using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using PartnerCenter.Interop;

namespace PartnerCenterSAM;

/// <summary>The table's name of a parameter; empty for the customer.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireAttribute(string name) : Attribute
{
    internal string Name { get; } = name;
}

/// <summary>What an operation answers with.</summary>
internal enum OperationAnswer
{
    /// <summary>One object, or nothing.</summary>
    One,

    /// <summary>A collection, page by page.</summary>
    Pages,

    /// <summary>Content that is no JSON.</summary>
    Bytes,
}

/// <summary>An operation as a cmdlet calls it.</summary>
internal sealed class OperationPlan(string operation, OperationAnswer answer, bool changes, string? item)
{
    internal string Operation { get; } = operation;

    internal OperationAnswer Answer { get; } = answer;

    internal bool Changes { get; } = changes;

    /// <summary>The parameter that names one of its objects.</summary>
    internal string? Item { get; } = item;
}

/// <summary>A cmdlet whose parameter sets are operations of the table.</summary>
public abstract class OperationCmdlet : PartnerCmdlet
{
    /// <summary>The ETag of what is changed.</summary>
    [Parameter(Mandatory = false)]
    public string? IfMatch { get; set; }

    private protected abstract OperationPlan Plan { get; }

    private protected override object? Target => Plan.Operation;

    private protected override void Process()
    {
        OperationPlan plan = Plan;
        Connection connection = Session.Needed;
        Hashtable parameters = [];
        Hashtable request = connection.Request(plan.Operation, parameters);
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
            request["options"] = new Hashtable { ["ifMatch"] = IfMatch };
        }
        if (plan.Changes && !ShouldProcess(ids.Count > 0 ? Words.List(ids.Select(id => $"{id.Key} {id.Value}")) : connection.Partner, plan.Operation))
        {
            return;
        }
        switch (plan.Answer)
        {
            case OperationAnswer.Pages:
                foreach (object? item in Items(connection.App, request, MyInvocation.MyCommand.Name))
                {
                    WriteObject(Named(item, ids, plan.Item));
                }
                break;
            case OperationAnswer.Bytes:
                WriteObject(Call(connection.App, request).Body);
                break;
            default:
                Outcome outcome = Call(connection.App, request);
                if (outcome.Body.Length > 0)
                {
                    WriteObject(Named(Read(outcome.Body), ids, plan.Item));
                }
                break;
        }
    }

    /// <summary>Lets an object carry the ids that the cmdlets after it want by name.</summary>
    private static object? Named(object? item, Dictionary<string, object> ids, string? own)
    {
        if (item is PSObject made)
        {
            if (own is not null && made.Get("id") is { } id && made.Properties[own] is null)
            {
                made.Properties.Add(new PSNoteProperty(own, id));
            }
            foreach (KeyValuePair<string, object> known in ids)
            {
                if (made.Properties[known.Key] is null)
                {
                    made.Properties.Add(new PSNoteProperty(known.Key, known.Value));
                }
            }
        }
        return item;
    }
}
