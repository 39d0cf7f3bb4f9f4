using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Tells all that is known about errors: what to do, and the ids that support asks for.</summary>
/// <example>The last error.
/// <code>Resolve-PartnerError -Last</code></example>
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
                WriteObject(PartnerErrorRecord.Of(error, exception));
            }
        }
    }

    private IEnumerable<ErrorRecord> Session() =>
        (GetVariableValue("global:Error") as IEnumerable ?? Array.Empty<object>()).Cast<object?>()
            .Select(error => (error as PSObject)?.BaseObject ?? error)
            .Select(error => error as ErrorRecord ?? (error as RuntimeException)?.ErrorRecord)
            .Where(error => error is not null)!;
}

/// <summary>Where an error happened. The members of a <see cref="PartnerException"/> are added to it.</summary>
public sealed class PartnerErrorRecord
{
    private PartnerErrorRecord(ErrorRecord record, Exception exception)
    {
        ErrorCategory = record.CategoryInfo;
        ErrorDetails = record.ErrorDetails;
        InvocationInfo = record.InvocationInfo;
        ScriptStackTrace = record.ScriptStackTrace;
        Exception = exception;
        Message = exception.Message;
    }

    /// <summary>What happened.</summary>
    public string Message { get; }

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

    internal static PSObject Of(ErrorRecord record, Exception exception)
    {
        PSObject told = new(new PartnerErrorRecord(record, exception));
        if (exception is PartnerException)
        {
            // What an error knows is said once, by its exception.
            foreach (PropertyInfo known in typeof(PartnerException).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                told.Properties.Add(new PSNoteProperty(known.Name, known.GetValue(exception)));
            }
        }
        return told;
    }
}
