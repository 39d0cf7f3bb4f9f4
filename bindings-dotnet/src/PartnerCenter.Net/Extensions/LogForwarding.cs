using System;
using System.Collections.Concurrent;
using System.Threading;
using Microsoft.Extensions.Logging;
using PartnerCenter.Interop;

namespace PartnerCenter;

/// <summary>Forwards log lines of the library to the program's loggers. The library writes none until then, and nothing in them is secret.</summary>
public static class LogForwarding
{
    private static Forwarder? s_last;

    /// <summary>Forwards lines to loggers named after where they come from, such as <c>partnercenter.auth</c>.</summary>
    /// <param name="factory">Makes the loggers.</param>
    /// <param name="level">From which level on lines are asked for; what loggers let through of them is theirs to say.</param>
    /// <returns>Ends it when it is disposed of.</returns>
    /// <remarks>One receiver a process: the last one. When it is slow, lines are left out; what it throws is swallowed.</remarks>
    public static IDisposable To(ILoggerFactory factory, LogLevel level = LogLevel.Debug)
    {
        Check.NotNull(factory, nameof(factory));
        Forwarder forwarder = new(factory);
        Interlocked.Exchange(ref s_last, forwarder);
        if (level == LogLevel.None)
        {
            Log.Clear();
            return forwarder;
        }
        Log.Set(LineLevel(level), forwarder.Line);
        return forwarder;
    }

    private static LogLineLevel LineLevel(LogLevel level) => level switch
    {
        LogLevel.Trace => LogLineLevel.Trace,
        LogLevel.Debug => LogLineLevel.Debug,
        LogLevel.Information => LogLineLevel.Info,
        LogLevel.Warning => LogLineLevel.Warn,
        _ => LogLineLevel.Error,
    };

    private static LogLevel Level(LogLineLevel level) => level switch
    {
        LogLineLevel.Trace => LogLevel.Trace,
        LogLineLevel.Debug => LogLevel.Debug,
        LogLineLevel.Info => LogLevel.Information,
        LogLineLevel.Warn => LogLevel.Warning,
        _ => LogLevel.Error,
    };

    private sealed class Forwarder(ILoggerFactory factory) : IDisposable
    {
        private static readonly Func<string, Exception?, string> s_text = static (text, _) => text;
        private readonly ConcurrentDictionary<string, ILogger> _loggers = new(StringComparer.Ordinal);

        internal void Line(LogLineLevel level, string target, string text)
        {
            ILogger logger = _loggers.GetOrAdd(target, from => factory.CreateLogger(from.Replace("::", ".")));
            LogLevel known = Level(level);
            if (logger.IsEnabled(known))
            {
                logger.Log(known, default, text, null, s_text);
            }
        }

        public void Dispose()
        {
            // Where another one has taken over, it goes on.
            if (Interlocked.CompareExchange(ref s_last, null, this) == this)
            {
                Log.Clear();
            }
        }
    }
}
