using System;
using System.Globalization;
using System.Text.Json;

namespace PartnerCenter;

/// <summary>What may be said about any call.</summary>
public class CallOptions
{
    /// <summary>How long the whole call may take; as the app says by default.</summary>
    public TimeSpan? Timeout { get; init; }

    internal virtual void Write(Utf8JsonWriter writer)
    {
        if (Timeout is { } timeout)
        {
            writer.WriteNumber("timeoutMs", Milliseconds(nameof(Timeout), timeout));
        }
    }

    internal static long Milliseconds(string name, TimeSpan span) =>
        span >= TimeSpan.Zero
            ? (long)span.TotalMilliseconds
            : throw new ArgumentOutOfRangeException(name, string.Format(CultureInfo.InvariantCulture, "{0} is not positive: {1}", name, span));

    private protected static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}

/// <summary>What may be said about a REST call.</summary>
public class RestOptions : CallOptions
{
    /// <summary><c>MS-RequestId</c>, the same on a retry; a new one by default.</summary>
    public Guid? RequestId { get; init; }

    /// <summary><c>MS-CorrelationId</c>; the app's own by default, else a new one.</summary>
    public Guid? CorrelationId { get; init; }

    /// <summary>Language of the answer, such as <c>en-US</c>; the app's own by default.</summary>
    public string? Locale { get; init; }

    /// <summary>Only when the resource is still of this version (<c>ETag</c>).</summary>
    public string? IfMatch { get; init; }

    /// <summary>Whether Partner Center is asked about the token's MFA; see <see cref="ResponseFacts.IsMfaCompliant"/>.</summary>
    public bool? ValidateMfa { get; init; }

    /// <summary>Whether Partner Center is asked to refuse a token without MFA.</summary>
    public bool? EnforceMfa { get; init; }

    /// <summary>Is told what came beside the body; of a collection for each page.</summary>
    public Action<ResponseFacts>? OnResponse { get; init; }

    internal override void Write(Utf8JsonWriter writer)
    {
        base.Write(writer);
        Write(writer, "requestId", RequestId?.ToString());
        Write(writer, "correlationId", CorrelationId?.ToString());
        Write(writer, "locale", Locale);
        Write(writer, "ifMatch", IfMatch);
        if (ValidateMfa is { } validate)
        {
            writer.WriteBoolean("validateMfa", validate);
        }
        if (EnforceMfa is { } enforce)
        {
            writer.WriteBoolean("enforceMfa", enforce);
        }
    }
}

/// <summary>What may be said about a collection. It holds for each page, but <see cref="RestOptions.RequestId"/> for the first one only.</summary>
public class PageOptions : RestOptions
{
    /// <summary>Begins after an earlier page.</summary>
    public Continuation? Resume { get; init; }
}
