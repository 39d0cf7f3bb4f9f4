using System;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace PartnerCenter.Interop;

/// <summary>A call under way.</summary>
/// <remarks>
/// The library knows it by a number of ours, not by an address, and completes it exactly once. A cancellation goes to the
/// library alone, which decides whether the call had just ended: the outcome says so, and no result is lost.
/// </remarks>
internal sealed class PendingCall
{
    private static readonly ConcurrentDictionary<long, PendingCall> s_underWay = new();
    private static readonly unsafe void* s_completed = Native.Callback(new Completion(Completed));
    private static long s_last;

    // Continuations must not run on the library's threads.
    private readonly TaskCompletionSource<Outcome> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ulong _number;

    private PendingCall()
    {
    }

    /// <summary>Hands a completion and its context to a function of the library, and gives the number of the call.</summary>
    internal unsafe delegate ulong Starter(void* completion, void* context);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private unsafe delegate void Completion(IntPtr context, ulong call, PcOutcome* outcome);

    internal static int UnderWay => s_underWay.Count;

    /// <summary>Starts a call and gives its outcome; an outcome of the status <c>Cancelled</c> when it was cancelled in time.</summary>
    internal static async Task<Outcome> RunAsync(Starter start, CancellationToken cancellation)
    {
        PendingCall call = Start(start);
        using (cancellation.Register(static call => ((PendingCall)call!).Cancel(), call))
        {
            return await call._source.Task.ConfigureAwait(false);
        }
    }

    private static unsafe PendingCall Start(Starter start)
    {
        PendingCall call = new();
        long context = Interlocked.Increment(ref s_last);
        s_underWay[context] = call;
        try
        {
            call._number = start(s_completed, (void*)(nint)context);
        }
        catch
        {
            s_underWay.TryRemove(context, out _);
            throw;
        }
        return call;
    }

    private unsafe void Cancel() => Native.Library.pc_call_cancel(_number);

    private static unsafe void Completed(IntPtr context, ulong number, PcOutcome* outcome)
    {
        if (!s_underWay.TryRemove((long)context, out PendingCall? call))
        {
            return;
        }
        // No exception may reach the library.
        try
        {
            call._source.TrySetResult(outcome->Copy());
        }
        catch (Exception error)
        {
            call._source.TrySetException(error);
        }
    }
}
