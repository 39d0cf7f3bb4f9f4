using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;
using System.Text;
using System.Threading;
using PartnerCenter.Interop;
using PartnerCenterSAM.Json;

namespace PartnerCenterSAM;

/// <summary>Answers what an app leaves to the program: it keeps refresh tokens for as long as the app, because scripts are given
/// them, and lets a person sign in.</summary>
internal sealed class AppHost : IHost
{
    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);
    private string? _given;
    private long _version;

    // The cmdlets that wait for a call: only on their threads may something be shown, or a script run.
    private readonly List<PartnerCmdlet> _present = [];

    /// <summary>Keeps the tokens instead of this.</summary>
    internal ScriptStore? Records { get; set; }

    /// <summary>Secret: the newest refresh token.</summary>
    internal string? Newest { get; private set; }

    /// <summary>Takes a refresh token that the user gave: it is the stored one, whoever asks.</summary>
    internal void Give(string refreshToken)
    {
        _given = refreshToken;
        Newest = refreshToken;
    }

    /// <summary>A cmdlet waits for a call, until what is given is disposed of.</summary>
    internal IDisposable Attend(PartnerCmdlet cmdlet)
    {
        lock (_present)
        {
            _present.Add(cmdlet);
        }
        return new Attendance(this, cmdlet);
    }

    /// <inheritdoc/>
    public void Ask(HostRequest request)
    {
        PSObject payload = JsonReader.Read(request.Payload) as PSObject ?? new PSObject();
        switch (request.Kind)
        {
            case "signIn.openAddress":
                Show(request, cmdlet => Prompts.Open(cmdlet, payload.Text("address") ?? ""));
                break;
            case "signIn.showCode":
                Show(request, cmdlet =>
                {
                    cmdlet.WriteWarning(payload.Text("message") ?? "");
                    if (payload.Text("warning") is { } warning)
                    {
                        cmdlet.WriteWarning(warning);
                    }
                });
                break;
            case string kind when Records is { } records && kind.StartsWith("store.", StringComparison.Ordinal):
                Post(request, _ => request.Reply(JsonWriter.ToBytes(records.Answer(kind, payload))));
                break;
            default:
                request.Reply(JsonWriter.ToBytes(Answer(request.Kind, payload)));
                break;
        }
    }

    private object? Answer(string kind, PSObject payload)
    {
        string key = JsonWriter.ToText(payload.Object("key"));
        switch (kind)
        {
            case "store.load":
                return _kept.TryGetValue(key, out Kept? kept) ? kept.ToReply() : Given();
            case "store.save":
                PSObject record = payload.Object("record")!;
                Kept saved = new(record, Interlocked.Increment(ref _version));
                _kept[key] = saved;
                Newest = record.Text("token");
                return Member("version", saved.Version);
            case "store.delete":
                _given = null;
                return _kept.TryRemove(key, out _);
            case "store.list":
                return Array.Empty<object>();
            default:
                return null;
        }
    }

    private PSObject? Given()
    {
        if (_given is null)
        {
            return null;
        }
        PSObject record = Member("token", _given);
        record.Properties.Add(new PSNoteProperty("issued", DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        record.Properties.Add(new PSNoteProperty("flow", "imported"));
        return new Kept(record, 0).ToReply();
    }

    private void Show(HostRequest request, Action<PSCmdlet> show) => Post(request, cmdlet =>
    {
        show(cmdlet);
        request.Reply(Encoding.UTF8.GetBytes("null"));
    });

    /// <summary>Has something done by a cmdlet that waits, one in the script's own runspace if there is one.</summary>
    private void Post(HostRequest request, Action<PSCmdlet> action)
    {
        PartnerCmdlet? cmdlet;
        lock (_present)
        {
            cmdlet = _present.Find(present => present.Runspace == Records?.Runspace) ?? (_present.Count > 0 ? _present[0] : null);
        }
        if (cmdlet is null)
        {
            request.Fail(Encoding.UTF8.GetBytes("""{"message":"no cmdlet is there that could be asked"}"""));
            return;
        }
        cmdlet.Post(() =>
        {
            try
            {
                action(cmdlet);
            }
            catch (Exception error) when (error is not PipelineStoppedException)
            {
                // Its text may hold a secret: it goes to the person who wrote the script, and not into the library.
                request.Fail(error);
                cmdlet.WriteWarning($"The script that keeps refresh tokens failed: {error.Message}");
            }
        });
    }

    private static PSObject Member(string name, object value)
    {
        PSObject made = new();
        made.Properties.Add(new PSNoteProperty(name, value));
        return made;
    }

    private sealed class Kept(PSObject record, long version)
    {
        internal string Version { get; } = version.ToString(CultureInfo.InvariantCulture);

        internal PSObject ToReply()
        {
            PSObject reply = Member("record", record);
            reply.Properties.Add(new PSNoteProperty("version", Version));
            return reply;
        }
    }

    private sealed class Attendance(AppHost host, PartnerCmdlet cmdlet) : IDisposable
    {
        public void Dispose()
        {
            lock (host._present)
            {
                host._present.Remove(cmdlet);
            }
        }
    }
}
