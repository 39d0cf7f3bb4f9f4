using System;
using System.Runtime.InteropServices;
using System.Text;

namespace PartnerCenter.Interop;

/// <summary>How much a log line matters.</summary>
public enum LogLineLevel
{
    /// <summary>Something failed.</summary>
    Error = 1,

    /// <summary>Something deserves a look.</summary>
    Warn = 2,

    /// <summary>Something happened that is kept, such as a refresh token written back.</summary>
    Info = 3,

    /// <summary>Each exchange with a service.</summary>
    Debug = 4,

    /// <summary>Everything.</summary>
    Trace = 5,
}

/// <summary>Takes a log line. Nothing in it is secret.</summary>
/// <param name="level">How much it matters.</param>
/// <param name="target">Where it comes from, such as <c>partnercenter::auth</c>.</param>
/// <param name="text">What happened, with its facts as <c>name=value</c>.</param>
public delegate void LogSink(LogLineLevel level, string target, string text);

/// <summary>Log lines of the native library. It writes none until it is asked to.</summary>
public static unsafe class Log
{
    private static readonly void* s_line = Native.Callback(new LineFunction(Line));
    private static volatile LogSink? s_sink;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void LineFunction(
        IntPtr context, int level, byte* target, nuint targetLength, byte* text, nuint textLength);

    /// <summary>Sends lines of a level, and of those that matter more, to a sink. One sink a process: the last one set.</summary>
    /// <param name="level">From which level on.</param>
    /// <param name="sink">Called on one thread of the library. When it is slow, lines are left out; what it throws is
    /// swallowed: a log never fails a call.</param>
    /// <exception cref="FailureException">The level is none.</exception>
    public static void Set(LogLineLevel level, LogSink sink)
    {
        Guard.NotNull(sink, nameof(sink));
        Native native = Native.Library;
        LogSink? before = s_sink;
        s_sink = sink;
        PcOutcome failure = default;
        int status = native.pc_log_set((int)level, s_line, null, &failure);
        if (status != 0)
        {
            s_sink = before;
        }
        native.ThrowIfFailed(status, &failure);
    }

    /// <summary>Sends no lines any more.</summary>
    public static void Clear()
    {
        Native native = Native.Library;
        PcOutcome failure = default;
        native.ThrowIfFailed(native.pc_log_set((int)LogLineLevel.Error, null, null, &failure), &failure);
        s_sink = null;
    }

    private static void Line(
        IntPtr context, int level, byte* target, nuint targetLength, byte* text, nuint textLength)
    {
        try
        {
            PcBuffer from = new() { Data = target, Length = targetLength };
            PcBuffer line = new() { Data = text, Length = textLength };
            s_sink?.Invoke((LogLineLevel)level, Encoding.UTF8.GetString(from.ToArray()), Encoding.UTF8.GetString(line.ToArray()));
        }
        catch (Exception)
        {
            // As documented.
        }
    }
}
