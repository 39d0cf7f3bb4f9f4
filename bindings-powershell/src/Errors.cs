using System;
using System.Management.Automation;
using System.Text;
using PartnerCenter.Interop;
using PartnerCenterSAM.Json;

namespace PartnerCenterSAM;

/// <summary>What went wrong. Nothing in it is secret.</summary>
public sealed class PartnerException : Exception
{
    internal PartnerException(string kind, string message, string? hint = null, Exception? inner = null)
        : base(hint is null ? message : $"{message} {hint}", inner)
    {
        Kind = kind;
        Hint = hint;
    }

    private PartnerException(PSObject envelope)
        : base(Sentence(envelope))
    {
        Kind = envelope.Text("kind") ?? "internal";
        Hint = envelope.Text("hint");
        Code = envelope.Text("code");
        Status = (int?)envelope.Number("status");
        RequestId = envelope.Text("requestId");
        CorrelationId = envelope.Text("correlationId");
        TraceId = envelope.Text("traceId");
        Operation = envelope.Text("operation");
        Tenant = envelope.Text("tenant");
        Claims = envelope.Text("claims");
        RetryAfter = envelope.Number("retryAfterMs") is { } wait ? TimeSpan.FromMilliseconds(wait) : null;
    }

    /// <summary>Which kind, in one word of a closed list, such as <c>sign_in_required</c>.</summary>
    public string Kind { get; }

    /// <summary>The service's own code, such as <c>AADSTS50076</c> or <c>900421</c>.</summary>
    public string? Code { get; }

    /// <summary>What to do about it.</summary>
    public string? Hint { get; }

    /// <summary>HTTP status of the answer.</summary>
    public int? Status { get; }

    /// <summary>Id of the request.</summary>
    public string? RequestId { get; }

    /// <summary>For support cases.</summary>
    public string? CorrelationId { get; }

    /// <summary>Finds the event in the tenant's sign-in log.</summary>
    public string? TraceId { get; }

    /// <summary>What was called, such as <c>customers.list</c>.</summary>
    public string? Operation { get; }

    /// <summary>The tenant that was asked.</summary>
    public string? Tenant { get; }

    /// <summary>The claims that the service wants in the next token, as JSON.</summary>
    public string? Claims { get; }

    /// <summary>How long the service asked to wait.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>What scripts catch: the kind, and the service's code where there is one, as <c>mfa_required/AADSTS50076</c>.</summary>
    internal string Id => Code is null ? Kind : $"{Kind}/{Code}";

    internal static PartnerException Of(Outcome outcome)
    {
        try
        {
            return JsonReader.Read(outcome.Body) is PSObject envelope
                ? new PartnerException(envelope)
                : new PartnerException("internal", $"The library failed with {outcome.Status} and says nothing more.");
        }
        catch (FormatException error)
        {
            return new PartnerException("internal", $"The library failed with {outcome.Status}.", inner: error);
        }
    }

    internal ErrorRecord ToRecord(object? target)
    {
        ErrorRecord record = new(this, Id, Category(Kind), target);
        if (Hint is not null)
        {
            record.ErrorDetails = new ErrorDetails(Message) { RecommendedAction = Hint };
        }
        return record;
    }

    private static ErrorCategory Category(string kind) => kind switch
    {
        "configuration" or "invalid_request" => ErrorCategory.InvalidArgument,
        "credential" or "sign_in_required" or "mfa_required" => ErrorCategory.AuthenticationError,
        "consent_required" or "relationship_required" or "policy_blocked" or "access_denied" => ErrorCategory.PermissionDenied,
        "not_found" => ErrorCategory.ObjectNotFound,
        "conflict" => ErrorCategory.ResourceExists,
        "throttled" => ErrorCategory.LimitsExceeded,
        "service" or "wrong_cloud" => ErrorCategory.InvalidResult,
        "network" => ErrorCategory.ConnectionError,
        "timeout" => ErrorCategory.OperationTimeout,
        "cancelled" => ErrorCategory.OperationStopped,
        "store" => ErrorCategory.ReadError,
        "unsupported" => ErrorCategory.NotImplemented,
        _ => ErrorCategory.NotSpecified,
    };

    private static string Sentence(PSObject envelope)
    {
        StringBuilder text = new(envelope.Text("message") ?? "The call failed.");
        if (text.Length > 0 && text[text.Length - 1] is not '.')
        {
            text.Append('.');
        }
        if (envelope.Text("hint") is { } hint)
        {
            text.Append(' ').Append(hint);
        }
        string separator = " (";
        foreach (string name in new[] { "code", "requestId", "traceId", "tenant" })
        {
            if (envelope.Text(name) is { } value)
            {
                text.Append(separator).Append(name).Append(' ').Append(value);
                separator = ", ";
            }
        }
        return separator == ", " ? text.Append(')').ToString() : text.ToString();
    }
}
