using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PartnerCenter;

/// <summary>A further fact of an error.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What it says.</param>
public sealed record ErrorDetail(string Name, string Value);

/// <summary>The facts of an error. Nothing in them is secret.</summary>
public sealed record ErrorFacts
{
    /// <summary>The service's own code, such as <c>AADSTS50076</c>, <c>900421</c> or <c>SecretNotFound</c>: an open set.</summary>
    public string? Code { get; init; }

    /// <summary>What to do about it.</summary>
    public string? Hint { get; init; }

    /// <summary>HTTP status of the answer.</summary>
    public int? Status { get; init; }

    /// <summary><c>MS-RequestId</c> or <c>client-request-id</c> of the call.</summary>
    public string? RequestId { get; init; }

    /// <summary>For support cases.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Entra's: it finds the event in the tenant's sign-in log.</summary>
    public string? TraceId { get; init; }

    /// <summary>How long the service asked to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What was called, such as <c>customers.list</c>.</summary>
    public string? Operation { get; init; }

    /// <summary>The tenant that was asked.</summary>
    public string? Tenant { get; init; }

    /// <summary>The claims that the service wants in the next token, as JSON text.</summary>
    public string? Claims { get; init; }

    /// <summary>Further facts.</summary>
    public IReadOnlyList<ErrorDetail> Details { get; init; } = [];
}

/// <summary>
/// What every call throws. Subclasses say which kind it is; one that this version does not know is this class itself.
/// Nothing in it is secret.
/// </summary>
/// <remarks>A call that its caller cancelled throws an <see cref="OperationCanceledException"/>, as everywhere in .NET, whose
/// inner exception is a <see cref="CancelledException"/> once the call had begun.</remarks>
public class PartnerCenterException : Exception
{
    private readonly ErrorFacts _facts;

    /// <summary>Takes what happened, and what is known about it.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="kind">Which kind, in one word of a closed list.</param>
    /// <param name="facts">What is known about it.</param>
    /// <param name="innerException">What the program's own code threw.</param>
    public PartnerCenterException(string message, string kind = "internal", ErrorFacts? facts = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
        _facts = facts ?? new ErrorFacts();
    }

    /// <summary>What went wrong, in one word of a closed list, such as <c>sign_in_required</c>.</summary>
    public string Kind { get; }

    /// <inheritdoc cref="ErrorFacts.Code"/>
    public string? Code => _facts.Code;

    /// <inheritdoc cref="ErrorFacts.Hint"/>
    public string? Hint => _facts.Hint;

    /// <inheritdoc cref="ErrorFacts.Status"/>
    public int? Status => _facts.Status;

    /// <inheritdoc cref="ErrorFacts.RequestId"/>
    public string? RequestId => _facts.RequestId;

    /// <inheritdoc cref="ErrorFacts.CorrelationId"/>
    public string? CorrelationId => _facts.CorrelationId;

    /// <inheritdoc cref="ErrorFacts.TraceId"/>
    public string? TraceId => _facts.TraceId;

    /// <inheritdoc cref="ErrorFacts.RetryAfter"/>
    public TimeSpan? RetryAfter => _facts.RetryAfter;

    /// <inheritdoc cref="ErrorFacts.Operation"/>
    public string? Operation => _facts.Operation;

    /// <inheritdoc cref="ErrorFacts.Tenant"/>
    public string? Tenant => _facts.Tenant;

    /// <inheritdoc cref="ErrorFacts.Claims"/>
    public string? Claims => _facts.Claims;

    /// <inheritdoc cref="ErrorFacts.Details"/>
    public IReadOnlyList<ErrorDetail> Details => _facts.Details;

    /// <summary>What happened, what to do about it, the facts that support asks for, and where.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(GetType().FullName).Append(": ").Append(Message);
        void Line(string name, object? value)
        {
            if (value is not null)
            {
                text.Append("\n  ").Append(name).Append(": ").AppendFormat(CultureInfo.InvariantCulture, "{0}", value);
            }
        }

        Line("hint", Hint);
        Line("code", Code);
        Line("status", Status);
        Line("operation", Operation);
        Line("tenant", Tenant);
        Line("request id", RequestId);
        Line("correlation id", CorrelationId);
        Line("trace id", TraceId);
        Line("retry after", RetryAfter);
        foreach (ErrorDetail detail in Details)
        {
            Line(detail.Name, detail.Value);
        }
        if (InnerException is not null)
        {
            text.Append("\n ---> ").Append(InnerException).Append("\n   --- End of inner exception stack trace ---");
        }
        return StackTrace is { } stack ? text.Append('\n').Append(stack).ToString() : text.ToString();
    }
}
