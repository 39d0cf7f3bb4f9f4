using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Tells all that is known about errors: what to do, and the ids that support asks for.</summary>
[Cmdlet(VerbsDiagnostic.Resolve, "PartnerError", DefaultParameterSetName = AnySet)]
[OutputType(typeof(PartnerErrorRecord))]
public sealed class ResolvePartnerError : PartnerCmdlet
{
    private const string AnySet = "AnyError";
    private const string LastSet = "LastError";

    /// <summary>The errors; those of the session by default.</summary>
    [Parameter(Mandatory = false, Position = 0, ParameterSetName = AnySet, ValueFromPipeline = true)]
    public ErrorRecord[]? Error { get; set; }

    /// <summary>The last one only.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LastSet)]
    public SwitchParameter Last { get; set; }

    private protected override void Process()
    {
        IEnumerable<ErrorRecord> errors = Error ?? Session();
        foreach (ErrorRecord error in Last ? errors.Take(1) : errors)
        {
            for (Exception? exception = error.Exception; exception is not null; exception = exception.InnerException)
            {
                WriteObject(new PartnerErrorRecord(error, exception));
            }
        }
    }

    private IEnumerable<ErrorRecord> Session() =>
        (GetVariableValue("global:Error") as IEnumerable ?? Array.Empty<object>()).Cast<object?>()
            .Select(error => (error as PSObject)?.BaseObject ?? error)
            .Select(error => error as ErrorRecord ?? (error as RuntimeException)?.ErrorRecord)
            .Where(error => error is not null)!;
}

/// <summary>All that is known about an error.</summary>
public sealed class PartnerErrorRecord
{
    internal PartnerErrorRecord(ErrorRecord record, Exception exception)
    {
        ErrorCategory = record.CategoryInfo;
        ErrorDetails = record.ErrorDetails;
        InvocationInfo = record.InvocationInfo;
        ScriptStackTrace = record.ScriptStackTrace;
        Exception = exception;
        Message = exception.Message;
        if (exception is PartnerException known)
        {
            (Kind, Code, Hint, Status) = (known.Kind, known.Code, known.Hint, known.Status);
            (RequestId, CorrelationId, TraceId) = (known.RequestId, known.CorrelationId, known.TraceId);
            (Operation, Tenant) = (known.Operation, known.Tenant);
        }
    }

    /// <summary>What happened.</summary>
    public string Message { get; }

    /// <summary>What to do about it.</summary>
    public string? Hint { get; }

    /// <summary>Which kind of error.</summary>
    public string? Kind { get; }

    /// <summary>The service's own code.</summary>
    public string? Code { get; }

    /// <summary>HTTP status of the answer.</summary>
    public int? Status { get; }

    /// <summary>Id of the request.</summary>
    public string? RequestId { get; }

    /// <summary>For support cases.</summary>
    public string? CorrelationId { get; }

    /// <summary>Finds the event in the tenant's sign-in log.</summary>
    public string? TraceId { get; }

    /// <summary>What was called.</summary>
    public string? Operation { get; }

    /// <summary>The tenant that was asked.</summary>
    public string? Tenant { get; }

    /// <summary>PowerShell's category.</summary>
    public ErrorCategoryInfo ErrorCategory { get; }

    /// <summary>PowerShell's details.</summary>
    public ErrorDetails? ErrorDetails { get; }

    /// <summary>The exception.</summary>
    public Exception Exception { get; }

    /// <summary>Where in the script.</summary>
    public InvocationInfo? InvocationInfo { get; }

    /// <summary>Through which functions.</summary>
    public string? ScriptStackTrace { get; }
}
