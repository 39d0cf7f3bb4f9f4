using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using System.Text;
using PartnerCenter.Interop;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Calls any operation of the table by its name, or any path of a service, as the partner who is connected.</summary>
[Cmdlet(VerbsLifecycle.Invoke, "PartnerRequest", DefaultParameterSetName = OperationSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class InvokePartnerRequest : PartnerCmdlet
{
    private const string OperationSet = "Operation";
    private const string PathSet = "Path";

    /// <summary>Last words of the names of operations that change nothing.</summary>
    private static readonly string[] s_readings = ["get", "list", "check", "query", "search", "verify"];

    /// <summary>The operation's name, such as <c>customers.get</c>; docs/operations.md lists them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = OperationSet)]
    [ValidateNotNullOrEmpty]
    public string Operation { get; set; } = null!;

    /// <summary>Its parameters by name, in snake case: <c>@{ customer_id = $id }</c>.</summary>
    [Parameter(Mandatory = false, Position = 1, ParameterSetName = OperationSet)]
    public IDictionary? Parameters { get; set; }

    /// <summary>A path on the service's host, with the version in front: <c>/v1/customers?size=10</c>.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PathSet)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = null!;

    /// <summary>The method; <c>GET</c> by default.</summary>
    [Parameter(Mandatory = false, ParameterSetName = PathSet)]
    [ValidateSet("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")]
    public string Method { get; set; } = "GET";

    /// <summary>The service; Partner Center by default. Graph and ARM are asked in the customer's tenant where one is named.</summary>
    [Parameter(Mandatory = false, ParameterSetName = PathSet)]
    [ValidateSet("partner_center", "partner_api", "graph", "arm")]
    public string? Service { get; set; }

    /// <summary>Fields of the query by name; they are encoded.</summary>
    [Parameter(Mandatory = false, ParameterSetName = PathSet)]
    public IDictionary? Query { get; set; }

    /// <summary>Headers by name.</summary>
    [Parameter(Mandatory = false, ParameterSetName = PathSet)]
    public IDictionary? Headers { get; set; }

    /// <summary>What is sent: a hashtable, an object, or a text that is JSON.</summary>
    [Parameter(Mandatory = false)]
    public object? Body { get; set; }

    /// <summary>A customer's tenant id, for a call in it.</summary>
    [Parameter(Mandatory = false, ValueFromPipelineByPropertyName = true)]
    [GuidText]
    public string? CustomerId { get; set; }

    /// <summary>The ETag of what is changed.</summary>
    [Parameter(Mandatory = false)]
    public string? IfMatch { get; set; }

    /// <summary>Reads all pages of a collection, and gives its items one by one.</summary>
    [Parameter(Mandatory = false)]
    public SwitchParameter All { get; set; }

    /// <summary>Gives the answer as the text that was received.</summary>
    [Parameter(Mandatory = false)]
    public SwitchParameter AsText { get; set; }

    private protected override object? Target => ParameterSetName == PathSet ? Path : Operation;

    private protected override void Process()
    {
        Connection connection = Session.Needed;
        Hashtable request = ParameterSetName == PathSet ? Raw(connection) : Named(connection);
        if (IfMatch is not null)
        {
            request["options"] = new Hashtable { ["ifMatch"] = IfMatch };
        }
        bool changes = ParameterSetName == PathSet
            ? Method is not "GET" and not "HEAD"
            : !s_readings.Contains(Operation.Split('.').Last(), StringComparer.Ordinal);
        if (changes && !ShouldProcess(ParameterSetName == PathSet ? Path : CustomerId ?? connection.Partner, ParameterSetName == PathSet ? Method : Operation))
        {
            return;
        }
        if (All)
        {
            Items(connection, request);
            return;
        }
        Outcome outcome = Call(connection.App, request);
        if (outcome.Body.Length > 0)
        {
            Give(outcome.Body);
        }
    }

    private Hashtable Named(Connection connection)
    {
        Hashtable parameters = [];
        foreach (DictionaryEntry parameter in Parameters ?? new Hashtable())
        {
            parameters[parameter.Key] = parameter.Value;
        }
        Hashtable request = connection.Request(Operation, parameters);
        if (CustomerId is not null)
        {
            request["customer"] = CustomerId;
        }
        AddBody(parameters);
        return request;
    }

    private Hashtable Raw(Connection connection)
    {
        Hashtable parameters = new() { ["path"] = Path, ["method"] = Method };
        foreach ((string name, object? value) in new (string, object?)[] { ("service", Service), ("query", Query), ("headers", Headers) })
        {
            if (value is not null)
            {
                parameters[name] = value;
            }
        }
        AddBody(parameters);
        Hashtable request = connection.Request("raw", parameters);
        if (CustomerId is not null)
        {
            request["customer"] = CustomerId;
        }
        WriteVerbose($"{Method} {Path}");
        return request;
    }

    private void AddBody(Hashtable parameters)
    {
        if (JsonValue(Body, nameof(Body)) is { } body)
        {
            parameters["body"] = body;
        }
    }

    private void Items(Connection connection, Hashtable request)
    {
        if (AsText)
        {
            foreach (Outcome page in Pages(connection.App, request))
            {
                Give(page.Body);
            }
            return;
        }
        foreach (object? item in Items(connection.App, request, $"{Target}"))
        {
            WriteObject(item);
        }
    }

    private void Give(byte[] body) => WriteObject(AsText ? Encoding.UTF8.GetString(body).TrimStart('\uFEFF') : Read(body), enumerateCollection: true);
}
