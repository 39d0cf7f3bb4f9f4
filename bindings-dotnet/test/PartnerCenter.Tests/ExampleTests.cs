using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>Runs each example as a program of its own.</summary>
public sealed class ExampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("partnercenter-dotnet-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_provider_consents_and_reaches_its_customers()
    {
        string consented = await ConsentAsync(Emulator.ClientId, Emulator.Secret, Emulator.User);
        Assert.Contains($"{Emulator.User} signed in by pwd, mfa", consented, StringComparison.Ordinal);
        (int code, string said) = await RunAsync("CspApplication", Emulator.ClientId, Emulator.Secret);
        Assert.Equal(0, code);
        Assert.Matches(@"Tailspin Toys: \S+, \S+\n", said);
        Assert.Equal(7, said.Split('\n').Count(line => line.Length > 0 && !line.StartsWith(' ')));
    }

    [Fact]
    public async Task A_vendor_consents_for_its_customers()
    {
        string[] vendor = [Emulator.VendorId, Emulator.VendorSecret];
        await ConsentAsync(vendor[0], vendor[1], Emulator.User);
        (int code, string said) = await RunAsync("CpvApplication", vendor[0], vendor[1], Emulator.Tailspin);
        Assert.True(code == 0, said);
        Assert.Matches("there was no consent|the consent of before is removed", said);
        Assert.Matches(@"1 Azure subscriptions\n  \S+", said);
        Assert.Matches(@"2 domains\n  \S+", said);
        (code, said) = await RunAsync("CpvApplication", vendor[0], vendor[1]);
        Assert.True(code == 0, said);
        Assert.Contains("Tailspin Toys: the consent of before is removed", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_sign_in_a_program_says_what_to_do()
    {
        (int code, string said) = await RunAsync("CspApplication", Emulator.ClientId, Emulator.Secret);
        Assert.Equal(1, code);
        Assert.Contains("sign in", said, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Runs the web site, and visits it as a person does.</summary>
    private async Task<string> ConsentAsync(string client, string secret, string user)
    {
        string redirectUri = $"http://localhost:{FreePort()}/";
        using Process site = Start("PartnerConsent", client, secret, [], redirectUri);
        Task<string> errors = site.StandardError.ReadToEndAsync();
        string first = await site.StandardOutput.ReadLineAsync() ?? "";
        Assert.True(first == $"open {redirectUri}", first + (first.Length == 0 ? await errors : ""));
        using HttpClient browser = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
        using HttpResponseMessage sent = await browser.GetAsync(new Uri(redirectUri));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        JsonNode answer = await Emulator.ControlAsync(
            "POST", "sign-in", new JsonObject { ["authorize_url"] = sent.Headers.Location!.AbsoluteUri, ["user"] = user });
        using StringContent form = new(Emulator.Form(answer["fields"]!.AsObject()), Encoding.UTF8, "application/x-www-form-urlencoded");
        using HttpResponseMessage done = await browser.PostAsync(new Uri(redirectUri), form);
        Assert.True(done.IsSuccessStatusCode, await done.Content.ReadAsStringAsync());
        string rest = await site.StandardOutput.ReadToEndAsync();
        await site.WaitForExitAsync();
        Assert.Equal(0, site.ExitCode);
        return rest;
    }

    private async Task<(int Code, string Said)> RunAsync(string example, string client, string secret, params string[] arguments)
    {
        using Process process = Start(example, client, secret, arguments, "");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    private Process Start(string example, string client, string secret, string[] arguments, string redirectUri)
    {
        string folder = Path.Combine(Checkout.Root, "examples", "dotnet", example, "bin", Checkout.Configuration, "net10.0");
        ProcessStartInfo start = new("dotnet", [Path.Combine(folder, $"{example}.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in new Dictionary<string, string>
        {
            ["PARTNERCENTER_CLIENT_ID"] = client,
            ["PARTNERCENTER_CLIENT_SECRET"] = secret,
            ["PARTNERCENTER_PARTNER"] = Emulator.Tenant,
            ["PARTNERCENTER_CA_FILE"] = Emulator.AuthorityFile,
            ["PARTNERCENTER_STORE_PATH"] = Path.Combine(_folder, "tokens"),
            ["PARTNERCENTER_REDIRECT_URI"] = redirectUri,
            ["PARTNERCENTER_ONCE"] = "1",
            ["HTTPS_PROXY"] = Emulator.ProxyAddress,
        })
        {
            start.Environment[name] = value;
        }
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
