using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace PartnerCenterSAM.Tests;

/// <summary>The emulator, which the process reaches by the real host names through its proxy, as behind any proxy of a company.</summary>
public static class Emulator
{
    private static readonly string s_folder = Environment.GetEnvironmentVariable("EMULATOR")
        ?? throw new InvalidOperationException("EMULATOR names no folder: run `cargo xtask test --only powershell`");

    private static readonly JsonNode s_ready = JsonNode.Parse(File.ReadAllText(Path.Combine(s_folder, "ready.json")))!;
    private static readonly HttpClient s_client = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>What the emulator says of itself, by a path with dots: <c>confidential.secret</c>.</summary>
    public static string Fact(string path) => (string)path.Split('.').Aggregate(s_ready, (node, name) => node[name]!)!;

    /// <summary>Calls one of the emulator's own routes, and gives its answer as text.</summary>
    public static string Control(string method, string path, string? body = null) => ControlAsync(method, path, body).GetAwaiter().GetResult();

    internal static void Introduce()
    {
        // As the system says it: nothing is configured in the module.
        Native.SetEnvironment("HTTPS_PROXY", Fact("proxy"));
        Native.SetEnvironment("SSL_CERT_FILE", Path.Combine(s_folder, "ca.pem"));
    }

    internal static async Task<string> ControlAsync(string method, string path, string? body = null)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), new Uri(new Uri(Fact("proxy")), $"/_emulator/{path}"));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }
        using HttpResponseMessage answer = await s_client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? text : throw new InvalidOperationException($"{method} {path}: {text}");
    }

    internal static async Task PostAsync(string address, JsonObject fields)
    {
        using FormUrlEncodedContent form = new(fields.Select(field => KeyValuePair.Create(field.Key, (string?)field.Value ?? "")));
        using HttpResponseMessage answer = await s_client.PostAsync(new Uri(address), form);
    }
}

/// <summary>Somebody who reads warnings, and signs in where they say.</summary>
public static class Person
{
    /// <summary>Who it is.</summary>
    public static string User { get; set; } = Emulator.Fact("user");

    /// <summary>Answers with this error instead of signing in.</summary>
    public static string? Refuses { get; set; }

    /// <summary>Goes somewhere else while the browser is open.</summary>
    public static bool IsAway { get; set; }

    internal static void Read(string warning)
    {
        if (IsAway)
        {
            return;
        }
        if (Regex.Match(warning, "https://[^ ]+/authorize[^ ]+") is { Success: true } address)
        {
            Task.Run(() => SignInAsync(address.Value));
        }
        else if (Regex.Match(warning, "enter the code ([A-Z0-9-]+)") is { Success: true } code)
        {
            JsonObject entered = new() { ["user_code"] = code.Groups[1].Value, ["user"] = User, ["cloud"] = "global" };
            Task.Run(() => Emulator.ControlAsync("POST", "device", entered.ToJsonString()));
        }
    }

    private static async Task SignInAsync(string address)
    {
        if (Refuses is { Length: > 0 } error)
        {
            Dictionary<string, string> query = new Uri(address).Query.TrimStart('?').Split('&')
                .Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
            JsonObject refusal = new() { ["error"] = error, ["error_description"] = "AADSTS65004: User declined to consent.", ["state"] = query["state"] };
            await Emulator.PostAsync(query["redirect_uri"], refusal);
            return;
        }
        JsonObject wish = new() { ["authorize_url"] = address, ["user"] = User };
        JsonNode answer = JsonNode.Parse(await Emulator.ControlAsync("POST", "sign-in", wish.ToJsonString()))!;
        await Emulator.PostAsync((string)answer["redirect_uri"]!, answer["fields"]!.AsObject());
    }
}
