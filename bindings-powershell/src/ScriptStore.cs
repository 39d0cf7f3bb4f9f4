using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Security.Cryptography;
using System.Text;
using PartnerCenterSAM.Json;

namespace PartnerCenterSAM;

/// <summary>A script block that keeps refresh tokens: it is called with an action (<c>Load</c>, <c>Save</c>, <c>Remove</c>), a key with the
/// members Partner, Client and Account, and for <c>Save</c> the text to keep, which is secret.</summary>
internal sealed class ScriptStore
{
    private readonly ScriptBlock _script;

    internal ScriptStore(ScriptBlock script)
    {
        _script = script;
        Runspace = System.Management.Automation.Runspaces.Runspace.DefaultRunspace?.InstanceId ?? Guid.Empty;
    }

    /// <summary>Where it was written, and knows its variables.</summary>
    internal Guid Runspace { get; }

    /// <summary>Answers one of the library's requests, on a pipeline's thread.</summary>
    internal object? Answer(string kind, PSObject payload)
    {
        PSObject? wanted = payload.Object("key");
        PSObject key = new();
        foreach (string name in new[] { "Partner", "Client", "Account" })
        {
            key.Properties.Add(new PSNoteProperty(name, wanted?.Get(name)));
        }
        switch (kind)
        {
            case "store.load":
                return Call("Load", key, null) is { Length: > 0 } kept
                    ? new Hashtable { ["record"] = JsonReader.Read(kept), ["version"] = Version(kept) }
                    : null;
            case "store.save":
                string text = JsonWriter.ToText(payload.Object("record"));
                Call("Save", key, text);
                return new Hashtable { ["version"] = Version(text) };
            case "store.delete":
                bool wasThere = !string.IsNullOrEmpty(Call("Load", key, null));
                Call("Remove", key, null);
                return wasThere;
            case "store.list":
                return Array.Empty<object>();
            default:
                return null;
        }
    }

    private string? Call(string action, PSObject key, string? text)
    {
        Guid here = System.Management.Automation.Runspaces.Runspace.DefaultRunspace?.InstanceId ?? Guid.Empty;
        // In another runspace its text runs; its variables are not there.
        ScriptBlock script = here == Runspace ? _script : ScriptBlock.Create(_script.ToString());
        PSObject? answer = script.Invoke(action, key, text).LastOrDefault(given => given is not null);
        return answer?.BaseObject switch
        {
            System.Security.SecureString secret => Secrets.Text(secret),
            null => null,
            object other => Convert.ToString(other, CultureInfo.InvariantCulture),
        };
    }

    private static string Version(string text)
    {
        using SHA256 hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
