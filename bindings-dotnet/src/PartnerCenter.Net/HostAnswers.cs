using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using PartnerCenter.Interop;

namespace PartnerCenter;

/// <summary>A code that a person enters on another device.</summary>
public sealed record DeviceCode
{
    /// <summary>The code.</summary>
    public string UserCode { get; init; } = "";

    /// <summary>Where it is entered.</summary>
    public string VerificationUri { get; init; } = "";

    /// <summary>A sentence that says both.</summary>
    public string Message { get; init; } = "";

    /// <summary>What the person should know beforehand.</summary>
    public string? Warning { get; init; }

    /// <summary>Until when it can be entered.</summary>
    public DateTimeOffset ExpiresOn { get; init; }
}

/// <summary>Answers what an app leaves to the program: its own store, client assertions, and where a person signs in.</summary>
internal sealed class HostAnswers : IHost
{
    private readonly TokenStore? _store;
    private readonly ClientAssertion? _assertion;
    private readonly Func<string, Task> _openAddress;
    private readonly Func<DeviceCode, Task> _showCode;

    internal HostAnswers(AppOptions options)
    {
        _store = options.Store as TokenStore;
        _assertion = options.Credential as ClientAssertion;
        _openAddress = options.OpenAddress ?? BrowseAsync;
        _showCode = options.ShowCode ?? PrintAsync;
    }

    /// <summary>Takes a request and returns at once: the program's code may block, and call in again.</summary>
    public void Ask(HostRequest request) => Task.Run(() => AnswerAsync(request));

    private async Task AnswerAsync(HostRequest request)
    {
        try
        {
            request.Reply(await CallAsync(request).ConfigureAwait(false));
        }
        catch (PartnerCenterException error)
        {
            Thrown.Keep(request.Number, error);
            request.Fail(Json(writer =>
            {
                writer.WriteString("kind", error.Kind);
                writer.WriteString("message", error.Message);
            }));
        }
        catch (Exception error)
        {
            // Its text may hold a secret, and is the inner exception's to tell.
            Thrown.Keep(request.Number, error);
            request.Fail(error);
        }
    }

    private async Task<byte[]> CallAsync(HostRequest request)
    {
        using JsonDocument document = JsonDocument.Parse(request.Payload);
        JsonElement payload = document.RootElement;
        switch (request.Kind)
        {
            case "assertion" when _assertion is not null:
                AssertionRequest wanted = new(Text(payload, "client"), Text(payload, "tenant"), Text(payload, "endpoint"));
                string assertion = await _assertion.MakeAsync(wanted).ConfigureAwait(false);
                return Json(writer => writer.WriteString("assertion", assertion));
            case "signIn.openAddress":
                await _openAddress(Text(payload, "address")).ConfigureAwait(false);
                return Null;
            case "signIn.showCode":
                await _showCode(Code(payload)).ConfigureAwait(false);
                return Null;
            case string kind when _store is not null && kind.StartsWith("store.", StringComparison.Ordinal):
                return await StoreAsync(kind, payload, _store).ConfigureAwait(false);
            default:
                throw new NotSupportedException($"nothing answers {request.Kind}");
        }
    }

    private static async Task<byte[]> StoreAsync(string kind, JsonElement payload, TokenStore store)
    {
        switch (kind)
        {
            case "store.load":
                return Stored(await store.LoadAsync(Key(payload)).ConfigureAwait(false));
            case "store.loadPrevious":
                return Stored(await store.LoadPreviousAsync(Key(payload)).ConfigureAwait(false));
            case "store.save":
                string? seen = payload.GetProperty("seen").GetString();
                StoreRecord record = new(payload.GetProperty("record"));
                string version = await store.SaveAsync(Key(payload), record, seen).ConfigureAwait(false);
                return Json(writer => writer.WriteString("version", version));
            case "store.delete":
                return await store.DeleteAsync(Key(payload)).ConfigureAwait(false) ? "true"u8.ToArray() : "false"u8.ToArray();
            case "store.list":
                return Listed(await store.ListAsync().ConfigureAwait(false));
            default:
                throw new NotSupportedException($"nothing answers {kind}");
        }
    }

    private static byte[] Null => "null"u8.ToArray();

    private static StoreKey Key(JsonElement payload)
    {
        JsonElement key = payload.GetProperty("key");
        bool hasAccount = key.TryGetProperty("account", out JsonElement account);
        return new StoreKey
        {
            Partner = Text(key, "partner"),
            Client = Text(key, "client"),
            Account = hasAccount ? account.GetString() : null,
        };
    }

    private static DeviceCode Code(JsonElement payload) => new()
    {
        UserCode = Text(payload, "userCode"),
        VerificationUri = Text(payload, "verificationUri"),
        Message = Text(payload, "message"),
        Warning = payload.TryGetProperty("warning", out JsonElement warning) ? warning.GetString() : null,
        ExpiresOn = DateTimeOffset.FromUnixTimeSeconds(payload.GetProperty("expiresOn").GetInt64()),
    };

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString() ?? "";

    private static byte[] Stored(StoredToken? found) => found is null
        ? Null
        : Json(writer =>
        {
            writer.WritePropertyName("record");
            found.Record.Content.WriteTo(writer);
            writer.WriteString("version", found.Version);
        });

    private static byte[] Listed(IReadOnlyList<StoreLine> lines)
    {
        using MemoryStream list = new();
        using (Utf8JsonWriter writer = new(list))
        {
            writer.WriteStartArray();
            foreach (StoreLine line in lines)
            {
                writer.WriteStartObject();
                writer.WriteStartObject("key");
                writer.WriteString("partner", line.Key.Partner);
                writer.WriteString("client", line.Key.Client);
                Setting.Write(writer, "account", line.Key.Account);
                writer.WriteEndObject();
                Setting.Write(writer, "issued", line.Issued);
                Setting.Write(writer, "user", line.User);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        return list.ToArray();
    }

    private static byte[] Json(Action<Utf8JsonWriter> members)
    {
        using MemoryStream json = new();
        using (Utf8JsonWriter writer = new(json))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        return json.ToArray();
    }

    private static Task BrowseAsync(string address)
    {
        // The shell knows the browser; the address is Entra's, and begins with https.
        Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        return Task.CompletedTask;
    }

    private static Task PrintAsync(DeviceCode code)
    {
        Console.Error.WriteLine(code.Message);
        if (code.Warning is not null)
        {
            Console.Error.WriteLine(code.Warning);
        }
        return Task.CompletedTask;
    }
}
