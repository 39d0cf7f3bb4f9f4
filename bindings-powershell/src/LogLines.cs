using System;
using System.Collections.Concurrent;
using PartnerCenter.Interop;

namespace PartnerCenterSAM;

/// <summary>The library's log lines, for the cmdlets that run with <c>-Verbose</c>. Nothing in a line is secret.</summary>
/// <remarks>Lines are the process's: of two cmdlets that run at once each is told of both.</remarks>
internal static class LogLines
{
    private static readonly ConcurrentDictionary<object, Action<string>> s_readers = new();
    private static readonly object s_lock = new();

    internal static IDisposable To(Action<string> reader)
    {
        Reading reading = new();
        lock (s_lock)
        {
            s_readers[reading] = reader;
            if (s_readers.Count == 1)
            {
                Log.Set(LogLineLevel.Debug, Line);
            }
        }
        return reading;
    }

    private static void Line(LogLineLevel level, string target, string text)
    {
        foreach (Action<string> reader in s_readers.Values)
        {
            reader(text);
        }
    }

    private sealed class Reading : IDisposable
    {
        public void Dispose()
        {
            lock (s_lock)
            {
                if (s_readers.TryRemove(this, out _) && s_readers.IsEmpty)
                {
                    Log.Clear();
                }
            }
        }
    }
}
