using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Management.Automation;
using PartnerCenter.Interop;
using PartnerCenterSAM.Json;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Lists the work that was begun since somebody connected, or asks how far some of it is, also of another process.</summary>
/// <remarks>Work that has failed is an error with the service's reason.</remarks>
/// <example>What was begun here, as it was asked last.
/// <code>Get-PartnerWork</code></example>
/// <example>How far it is now.
/// <code>Get-PartnerWork -Id $work.Id</code></example>
/// <example>Work of another process, which kept what it needs.
/// <code>$kept = $work.Continuation
/// Get-PartnerWork -Continuation $kept | Wait-PartnerWork</code></example>
[Cmdlet(VerbsCommon.Get, "PartnerWork", DefaultParameterSetName = IdSet)]
[OutputType(typeof(PartnerWork))]
public sealed class GetPartnerWork : FollowingCmdlet
{
    private const string ContinuationSet = "Continuation";
    private const string IdSet = "Id";

    /// <summary>Id of work that was begun since somebody connected; the service is asked how far it is. All of them, as they were
    /// asked last, by default.</summary>
    [Parameter(Mandatory = false, Position = 0, ParameterSetName = IdSet, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    public string? Id { get; set; }

    /// <summary>The Continuation of work, which may be of another process; the service is asked how far it is.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ContinuationSet, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string Continuation { get; set; } = null!;

    /// <summary>The customer in whose tenant the work goes on, as its CustomerId says.</summary>
    [Parameter(Mandatory = false, ParameterSetName = ContinuationSet, ValueFromPipelineByPropertyName = true)]
    [GuidText]
    [ArgumentCompleter(typeof(CustomerCompleter))]
    public string? CustomerId { get; set; }

    private protected override object? Target => ParameterSetName == IdSet ? Id : null;

    private protected override void Process()
    {
        Connection connection = Session.Needed;
        if (ParameterSetName == IdSet && Id is null)
        {
            WriteObject(connection.Work.All, enumerateCollection: true);
            return;
        }
        PartnerWork work = ParameterSetName == ContinuationSet ? TakenUp(connection) : connection.Work.Find(Id!)
            ?? throw new PartnerException(
                "not_found", $"No work {Id} was begun since somebody connected.", "Work of another process is taken up by -Continuation.");
        Refresh(connection, work);
        if (ParameterSetName == ContinuationSet)
        {
            connection.Work.Add(work);
        }
        WriteObject(work);
    }

    private PartnerWork TakenUp(Connection connection) =>
        JsonValue(Continuation, nameof(Continuation)) is PSObject read && read.Text("operation") is { } operation
            ? new PartnerWork(operation, connection.Partner, CustomerId, JsonWriter.ToText(read))
            : throw new PartnerException("configuration", "-Continuation is none of work.", "Give the Continuation of the work as it was.");
}

/// <summary>Waits until work is done, and gives its result.</summary>
/// <remarks>Work that fails is an error with the service's reason. Ctrl-C, and a time that is over, end the waiting; the work goes on at the
/// service.</remarks>
/// <example>A batch of devices.
/// <code>$work = New-PartnerCustomerDeviceBatch -CustomerId $customerId -Body $batch
/// $work | Wait-PartnerWork -TimeoutSec 600</code></example>
[Cmdlet(VerbsLifecycle.Wait, "PartnerWork")]
[OutputType(typeof(PSObject))]
public sealed class WaitPartnerWork : FollowingCmdlet
{
    /// <summary>The work.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PartnerWork Work { get; set; } = null!;

    /// <summary>For how many seconds at most; an hour by default.</summary>
    [Parameter(Mandatory = false)]
    [ValidateRange(1, int.MaxValue)]
    public int TimeoutSec { get; set; }

    private protected override object? Target => Work;

    private protected override void Process()
    {
        Connection connection = Session.Needed;
        Finish(connection, Work, Patience(TimeoutSec));
        WriteResult(connection, Work);
    }
}

/// <summary>Gives what work has made, once it is done: the records of a billing export one by one, or files.</summary>
/// <remarks>Memory does not grow with an export. Saved to a folder, a file appears only when it is whole, and saving again fetches
/// what is missing.</remarks>
/// <example>The records of an export, as objects.
/// <code>$work = Start-PartnerGraphBillingBilledUsageExport -Body @{ invoiceId = $invoiceId }
/// $work | Receive-PartnerWork | Where-Object { $_.BillingPreTaxTotal -gt 100 }</code></example>
/// <example>Its files, in a folder of their own.
/// <code>$work | Receive-PartnerWork -OutFile ./usage</code></example>
[Cmdlet(VerbsCommunications.Receive, "PartnerWork")]
[OutputType(typeof(PSObject))]
[OutputType(typeof(FileInfo))]
[OutputType(typeof(DirectoryInfo))]
public sealed class ReceivePartnerWork : FollowingCmdlet
{
    /// <summary>How long a file may be that is given as bytes.</summary>
    private const int MostBytes = 64 << 20;

    /// <summary>The work.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PartnerWork Work { get; set; } = null!;

    /// <summary>The folder of a billing export, or where a single file is saved. Records, or the bytes of a file, are given without it.</summary>
    [Parameter(Mandatory = false, Position = 1)]
    [ValidateNotNullOrEmpty]
    public string? OutFile { get; set; }

    /// <summary>Whether the files of a billing export are unpacked: one JSON object a line. They stay compressed by default.</summary>
    [Parameter(Mandatory = false)]
    public SwitchParameter Plain { get; set; }

    /// <summary>For how many seconds the work may go on before it is done; an hour by default.</summary>
    [Parameter(Mandatory = false)]
    [ValidateRange(1, int.MaxValue)]
    public int TimeoutSec { get; set; }

    private protected override object? Target => Work;

    private protected override void Process()
    {
        Connection connection = Session.Needed;
        Hashtable request = About(connection, Work, ("read", "made"), ("waitMs", (long)Patience(TimeoutSec).TotalMilliseconds));
        if (OutFile is not null)
        {
            With(request, ("saveTo", FullPath(OutFile)), ("form", Plain ? "plain" : "compressed"));
            WriteObject(Saved(connection.App, request));
            return;
        }
        List<byte> file = [];
        bool isFile = false;
        PageProgress progress = new(this, Work.Operation);
        try
        {
            long given = 0;
            foreach ((Outcome step, PSObject facts) in Steps(connection.App, request))
            {
                if (facts.Object("file") is not null)
                {
                    isFile = true;
                    file.AddRange(file.Count + step.Body.Length <= MostBytes ? step.Body : throw new PartnerException(
                        "service", "The file is longer than 64 MiB.", "Save it by -OutFile."));
                    progress.Tell($"{file.Count} bytes");
                }
                else if (facts.Object("records") is { } records)
                {
                    WriteObject(Read(step.Body), enumerateCollection: true);
                    given += records.Number("count") ?? 0;
                    progress.Tell($"{given} records");
                }
                else
                {
                    Work.Take(facts, () => Read(step.Body));
                    progress.Tell(Work.State ?? "running", (long)(Work.PercentComplete ?? 0), Work.PercentComplete is null ? null : 100);
                }
            }
        }
        finally
        {
            progress.End();
        }
        if (isFile)
        {
            WriteObject(file.ToArray());
        }
    }
}

/// <summary>Asks the service to give work up.</summary>
/// <remarks>Only payout exports can be given up at the service; of other work waiting can be stopped, and it goes on.</remarks>
/// <example>An export of payments.
/// <code>$work | Stop-PartnerWork</code></example>
[Cmdlet(VerbsLifecycle.Stop, "PartnerWork", SupportsShouldProcess = true)]
public sealed class StopPartnerWork : FollowingCmdlet
{
    /// <summary>The work.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PartnerWork Work { get; set; } = null!;

    private protected override object? Target => Work;

    private protected override void Process()
    {
        Connection connection = Session.Needed;
        if (ShouldProcess(Work.ToString(), "Give up"))
        {
            Call(connection.App, About(connection, Work, ("work", "cancel")));
        }
    }
}
