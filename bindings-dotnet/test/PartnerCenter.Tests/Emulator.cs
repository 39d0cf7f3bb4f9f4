using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>The emulator as these tests see it: under the real host names, through its proxy.</summary>
internal static class Emulator
{
    internal const string Graph = "https://graph.microsoft.com/.default";
    internal const string PartnerCenter = "https://api.partnercenter.microsoft.com/.default";

    private static readonly string s_folder = Environment.GetEnvironmentVariable("EMULATOR")
        ?? throw new InvalidOperationException("EMULATOR names no folder: run `cargo xtask test --only dotnet`");

    private static readonly JsonNode s_ready = JsonNode.Parse(File.ReadAllText(Path.Combine(s_folder, "ready.json")))!;
    private static readonly HttpClient s_client = new(new SocketsHttpHandler { UseProxy = false });

    internal static string Tenant => Text("tenant");

    internal static string User => Text("user");

    internal static string Vault => Text("vault");

    internal static string Vectors => Text("vectors");

    internal static string ProxyAddress => Text("proxy");

    internal static string Tailspin => (string)s_ready["customers"]!["tailspin"]!;

    internal static string ClientId => (string)s_ready["confidential"]!["id"]!;

    internal static string Secret => (string)s_ready["confidential"]!["secret"]!;

    internal static string Certificate => (string)s_ready["confidential"]!["certificate"]!;

    internal static string Key => (string)s_ready["confidential"]!["key"]!;

    /// <summary>An app of a control panel vendor.</summary>
    internal static string VendorId => (string)s_ready["other"]!["id"]!;

    internal static string VendorSecret => (string)s_ready["other"]!["secret"]!;

    internal static string PublicClientId => (string)s_ready["public"]!["id"]!;

    internal static string Authority { get; } = File.ReadAllText(Path.Combine(s_folder, "ca.pem"));

    internal static string AuthorityFile => Path.Combine(s_folder, "ca.pem");

    internal static Proxy Proxy => Proxy.At(new Uri(ProxyAddress));

    /// <summary>A confidential app of the emulator's world.</summary>
    internal static App App(
        Credential? credential = null,
        Store? store = null,
        Func<string, Task>? openAddress = null,
        Func<DeviceCode, Task>? showCode = null,
        TimeSpan? timeout = null) =>
        new(ClientId, new AppOptions
        {
            Credential = credential ?? new ClientSecret(Secret),
            Store = store,
            Proxy = Proxy,
            ExtraRoots = [Authority],
            Timeout = timeout ?? TimeSpan.FromMinutes(1),
            OpenAddress = openAddress,
            ShowCode = showCode,
        });

    /// <summary>The partner of a new app, where the app alone calls.</summary>
    internal static Partner AppOnly(Credential? credential = null) => App(credential).Partner(Tenant, appOnly: true);

    /// <summary>The partner of a new app, after somebody signed in with MFA.</summary>
    internal static async Task<Partner> SignedInAsync(Store? store = null)
    {
        App app = App(store: store);
        await ConsentAsync(app);
        return app.Partner(Tenant);
    }

    /// <summary>Signs the user in, as a web server would.</summary>
    internal static async Task<Resources.Enrolment> ConsentAsync(App app)
    {
        Resources.BegunSignIn begun = await app.Partner(Tenant).SignIn.BeginAsync("http://localhost/callback");
        JsonNode answer = await ControlAsync("POST", "sign-in", new JsonObject { ["authorize_url"] = begun.AuthorizeUrl, ["user"] = User });
        return await app.SignIn.FinishAsync(begun.SignIn!, new SignInFinishOptions { Form = Form(answer["fields"]!.AsObject()) });
    }

    /// <summary>Fields as a browser posts them.</summary>
    internal static string Form(JsonObject fields)
    {
        List<string> pairs = [];
        foreach ((string name, JsonNode? value) in fields)
        {
            pairs.Add($"{WebUtility.UrlEncode(name)}={WebUtility.UrlEncode((string?)value)}");
        }
        return string.Join('&', pairs);
    }

    /// <summary>A person enters a device code.</summary>
    internal static Task EnterCodeAsync(string code) =>
        ControlAsync("POST", "device", new JsonObject { ["user_code"] = code, ["user"] = User, ["cloud"] = "global" });

    /// <summary>Calls one of the emulator's own routes.</summary>
    internal static Task<JsonNode> ControlAsync(string method, string path, JsonNode? body = null) =>
        AskAsync(method, new Uri(new Uri(ProxyAddress), $"/_emulator/{path}"), body);

    /// <summary>Something goes wrong with requests of a kind until what is given is disposed of.</summary>
    internal static async Task<IAsyncDisposable> FaultAsync(JsonObject when, JsonNode action)
    {
        await ControlAsync("POST", "faults", new JsonObject { ["times"] = null, ["when"] = when, ["then"] = action });
        return new FaultsEnd();
    }

    /// <summary>Requests to Entra's token endpoint are not answered until what is given is disposed of.</summary>
    internal static Task<IAsyncDisposable> HangAsync() =>
        FaultAsync(new JsonObject { ["role"] = "entra", ["path_contains"] = "/token" }, "hang");

    /// <summary>How many requests services have received.</summary>
    internal static async Task<int> ReceivedAsync() => (await ControlAsync("GET", "requests")).AsArray().Count;

    internal static async Task<JsonNode> AskAsync(string method, Uri address, JsonNode? body = null)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), address);
        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }
        using HttpResponseMessage answer = await s_client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    /// <summary>Posts a form, as a browser does.</summary>
    internal static async Task PostAsync(string address, JsonObject fields)
    {
        using StringContent form = new(Form(fields), Encoding.UTF8, "application/x-www-form-urlencoded");
        using HttpResponseMessage answer = await s_client.PostAsync(new Uri(address), form);
    }

    /// <summary>Waits until something is true.</summary>
    internal static async Task UntilAsync(Func<bool> condition, string what)
    {
        for (int tries = 0; tries < 600; tries++)
        {
            if (condition())
            {
                return;
            }
            await Task.Delay(100);
        }
        Assert.Fail(string.Format(CultureInfo.InvariantCulture, "waited for: {0}", what));
    }

    private static string Text(string name) => (string)s_ready[name]!;

    private sealed class FaultsEnd : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await ControlAsync("DELETE", "faults");
    }
}
