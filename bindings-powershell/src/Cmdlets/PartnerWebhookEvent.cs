using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Linq;
using System.Management.Automation;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Verifies an event that was delivered to a web address: Partner Center signed it, and it was not taken before.</summary>
/// <remarks>It gives the event, or ends with an error whose kind says what to answer: conflict for one that was taken before, access_denied for
/// a forged one, invalid_request for one that is incomplete. Nobody needs to be connected. Events are remembered in this process.</remarks>
/// <example>In an Azure Function, whose body must be taken raw.
/// <code>$event = Test-PartnerWebhookEvent -Headers $Request.Headers -Body $Request.RawBody
/// $event.eventName</code></example>
[Cmdlet(VerbsDiagnostic.Test, "PartnerWebhookEvent")]
[OutputType("PartnerCenterSAM.VerifiedEvent")]
public sealed class TestPartnerWebhookEvent : PartnerCmdlet
{
    /// <summary>The headers of the request: a hashtable, or what a web server of .NET has.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNull]
    public object Headers { get; set; } = null!;

    /// <summary>The body as it came, before anything parsed it: text, or bytes.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [AllowEmptyString]
    [ValidateNotNull]
    public object Body { get; set; } = null!;

    /// <summary>How long ago the change may have happened; three days by default.</summary>
    [Parameter(Mandatory = false)]
    public TimeSpan? MaxAge { get; set; }

    /// <summary>Hosts that the certificate of a signature may be fetched from, instead of the one in the documentation.</summary>
    [Parameter(Mandatory = false)]
    [ValidateNotNullOrEmpty]
    public string[]? CertificateHosts { get; set; }

    /// <summary>Root certificates (PEM) that the certificate must lead to, instead of Mozilla's list.</summary>
    [Parameter(Mandatory = false)]
    [ValidateNotNullOrEmpty]
    public string[]? Roots { get; set; }

    private protected override void Process()
    {
        PartnerApp app = WebhookApps.Of(MaxAge, CertificateHosts, Roots);
        PSObject verified = CallForObject(app, Request("webhooks.verify", ("headers", Pairs()), ("body", Content())));
        verified.TypeNames.Insert(0, "PartnerCenterSAM.VerifiedEvent");
        WriteObject(verified);
    }

    private object Content() => (Body is PSObject wrapped ? wrapped.BaseObject : Body) switch
    {
        string text => text,
        byte[] bytes => new Hashtable { ["base64"] = Convert.ToBase64String(bytes) },
        _ => throw new PartnerException(
            "configuration", "-Body is neither text nor bytes.", "Give the body as it came, before anything parsed it: written anew, it has another signature."),
    };

    /// <summary>Name and value of each header.</summary>
    private List<object[]> Pairs() => (Headers is PSObject wrapped ? wrapped.BaseObject : Headers) switch
    {
        NameValueCollection many => many.AllKeys.SelectMany(name => (many.GetValues(name) ?? []).Select(value => new object[] { name, value })).ToList(),
        IDictionary one => one.Keys.Cast<object>().SelectMany(name => Each($"{name}", one[name])).ToList(),
        // As HttpClient and ASP.NET have them.
        IEnumerable pairs and not string => pairs.Cast<object>().Select(pair => new PSObject(pair))
            .SelectMany(pair => Each($"{pair.Get("Key")}", pair.Get("Value"))).ToList(),
        _ => throw new PartnerException("configuration", "-Headers holds no headers.", "Give a hashtable of names and values."),
    };

    private static IEnumerable<object[]> Each(string name, object? value) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        string text => [[name, text]],
        IEnumerable values => values.Cast<object>().Select(one => new object[] { name, $"{one}" }),
        { } other => [[name, $"{other}"]],
        null => [],
    };
}

/// <summary>Forgets an event that was verified but could not be handled, so that its next delivery is taken again.</summary>
/// <example>When the work behind it failed.
/// <code>Reset-PartnerWebhookEvent -Delivery $event.delivery</code></example>
[Cmdlet(VerbsCommon.Reset, "PartnerWebhookEvent", SupportsShouldProcess = true)]
public sealed class ResetPartnerWebhookEvent : PartnerCmdlet
{
    /// <summary>The delivery that Test-PartnerWebhookEvent named.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string Delivery { get; set; } = null!;

    private protected override object? Target => Delivery;

    private protected override void Process()
    {
        if (ShouldProcess(Delivery, "Forget"))
        {
            foreach (PartnerApp app in WebhookApps.All)
            {
                Call(app, Request("webhooks.forget", ("delivery", Delivery)));
            }
        }
    }
}
