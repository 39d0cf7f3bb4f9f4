using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Management.Automation;
using System.Text;
using PartnerCenter.Interop;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Calls any operation of the table by its name, or any path of a service, as the partner who is connected.</summary>
/// <example>One customer, by the operation's name.
/// <code>Invoke-PartnerRequest customers.get @{ customer_id = $customerId }</code></example>
/// <example>All pages of a collection, item by item.
/// <code>Invoke-PartnerRequest customers.list -All</code></example>
/// <example>A path of Partner Center, with a query.
/// <code>Invoke-PartnerRequest -Path '/v1/customers?size=10'</code></example>
/// <example>Microsoft Graph in a customer's tenant.
/// <code>Invoke-PartnerRequest -Path '/v1.0/organization' -Service graph -CustomerId $customerId</code></example>
[Cmdlet(VerbsLifecycle.Invoke, "PartnerRequest", DefaultParameterSetName = OperationSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class InvokePartnerRequest : FollowingCmdlet
{
    private const string OperationSet = "Operation";
    private const string PathSet = "Path";

    /// <summary>The operation's name, such as <c>customers.get</c>; docs/operations.md lists them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = OperationSet)]
    [ArgumentCompleter(typeof(OperationCompleter))]
    [ValidateNotNullOrEmpty]
    public string Operation { get; set; } = null!;

    /// <summary>Its parameters by name, in snake case: <c>@{ customer_id = $id }</c>.</summary>
    [Parameter(Mandatory = false, Position = 1, ParameterSetName = OperationSet)]
    [ArgumentCompleter(typeof(ParametersCompleter))]
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
    [ArgumentCompleter(typeof(CustomerCompleter))]
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

    /// <summary>Where a file is saved; without it its bytes are given. An answer to a path is saved as it was received.</summary>
    [Parameter(Mandatory = false)]
    [ValidateNotNullOrEmpty]
    public string? OutFile { get; set; }

    /// <summary>Waits until the work that the operation begins is done, and gives its result.</summary>
    [Parameter(Mandatory = false, ParameterSetName = OperationSet)]
    public SwitchParameter Wait { get; set; }

    /// <summary>With <c>-Wait</c>: for how many seconds at most; an hour by default. The work goes on after them.</summary>
    [Parameter(Mandatory = false, ParameterSetName = OperationSet)]
    [ValidateRange(1, int.MaxValue)]
    public int TimeoutSec { get; set; }

    private protected override object? Target => ParameterSetName == PathSet ? Path : Operation;

    private protected override void Process()
    {
        Connection connection = Session.Needed;
        bool isRaw = ParameterSetName == PathSet;
        OperationFacts facts = isRaw ? OperationFacts.Unknown(Path) : OperationTable.Find(Operation) ?? OperationFacts.Unknown(Operation);
        Hashtable request = isRaw ? Raw(connection) : Named(connection);
        if (IfMatch is not null)
        {
            With(request, ("ifMatch", IfMatch));
        }
        bool changes = isRaw ? Method is not "GET" and not "HEAD" : facts.Changes;
        if (changes && !ShouldProcess(isRaw ? Path : CustomerId ?? connection.Partner, isRaw ? Method : Operation))
        {
            return;
        }
        if (All)
        {
            Items(connection, request, facts);
        }
        else if (isRaw && OutFile is not null)
        {
            string path = FullPath(OutFile);
            File.WriteAllBytes(path, Call(connection.App, request).Body);
            WriteObject(new FileInfo(path));
        }
        else if (isRaw || AsText || facts.Answer == OperationAnswer.Pages)
        {
            Outcome outcome = Call(connection.App, request);
            if (outcome.Body.Length > 0)
            {
                Give(outcome.Body);
            }
        }
        else
        {
            Give(connection, request, facts, Ids(), OutFile, Wait ? Patience(TimeoutSec) : null);
        }
    }

    private Dictionary<string, object> Ids() => CustomerId is null ? [] : new() { [nameof(CustomerId)] = CustomerId };

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
        return request;
    }

    private void AddBody(Hashtable parameters)
    {
        if (JsonValue(Body, nameof(Body)) is { } body)
        {
            parameters["body"] = body;
        }
    }

    private void Items(Connection connection, Hashtable request, OperationFacts facts)
    {
        if (AsText)
        {
            foreach ((Outcome page, _) in Steps(connection.App, request))
            {
                Give(page.Body);
            }
            return;
        }
        foreach (object? item in Items(connection.App, request, $"{Target}"))
        {
            WriteObject(Known(connection, item, facts, Ids()));
        }
    }

    private void Give(byte[] body) => WriteObject(AsText ? Encoding.UTF8.GetString(body).TrimStart('\uFEFF') : Read(body), enumerateCollection: true);
}
