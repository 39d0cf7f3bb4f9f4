using System;
using System.Diagnostics;
using System.Management.Automation;

namespace PartnerCenterSAM;

/// <summary>Shows how far something is, some times a second at most: a console is slower than a service.</summary>
internal sealed class PageProgress(PSCmdlet cmdlet, string activity)
{
    private const int PauseMs = 250;

    // Scripts show their own progress under small numbers.
    private readonly ProgressRecord _record = new(5_310_000, activity, "…");
    private readonly Stopwatch _last = new();

    /// <summary>Tells how far it is.</summary>
    internal void Tell(string status, long done = 0, long? total = null)
    {
        if (_last.IsRunning && _last.ElapsedMilliseconds < PauseMs)
        {
            return;
        }
        _last.Restart();
        _record.StatusDescription = string.IsNullOrEmpty(status) ? "…" : status;
        // Services err about totals.
        _record.PercentComplete = total is > 0 ? (int)Math.Min(100, done * 100 / total.Value) : -1;
        cmdlet.WriteProgress(_record);
    }

    /// <summary>Takes it from the screen.</summary>
    internal void End()
    {
        if (_last.IsRunning)
        {
            _record.RecordType = ProgressRecordType.Completed;
            cmdlet.WriteProgress(_record);
        }
    }
}
