using System;

namespace PartnerCenter.Interop;

/// <summary>How a call ended.</summary>
public sealed class Outcome
{
    internal Outcome(Status status, byte[] body, byte[] facts)
    {
        Status = status;
        Body = body;
        Facts = facts;
    }

    /// <summary><see cref="Status.Ok"/>, or the kind of the error.</summary>
    public Status Status { get; }

    /// <summary>Whether the call succeeded.</summary>
    public bool IsSuccess => Status == Status.Ok;

    /// <summary>
    /// Of a success the body as it was received: JSON in UTF-8 unless the operation answers with other bytes. Of a failure
    /// the error envelope as JSON: <c>{kind, code, message, hint, status, requestId, …}</c>.
    /// </summary>
    public byte[] Body { get; }

    /// <summary>Of a success what is known beside the body, as JSON: <c>{status, requestId, …}</c>. Of a failure empty.</summary>
    public byte[] Facts { get; }

    /// <summary>Tells the status and sizes, no content.</summary>
    public override string ToString() => $"{Status}, {Body.Length} bytes";
}

/// <summary>A failure of the native library where a handle was to be given.</summary>
public sealed class FailureException : Exception
{
    internal FailureException(Outcome outcome)
        : base($"The native library refused this with {outcome.Status}.") => Outcome = outcome;

    /// <summary>How it ended; the body is the error envelope as JSON.</summary>
    public Outcome Outcome { get; }
}
