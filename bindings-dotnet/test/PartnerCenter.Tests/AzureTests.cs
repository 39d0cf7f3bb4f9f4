using System;
using System.Net;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Security.KeyVault.Secrets;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>Unmodified clients of Azure, which sign in through this package.</summary>
public sealed class AzureTests
{
    [Fact]
    public async Task KeyVault_reads_and_writes_as_the_app()
    {
        SecretClient client = Client(Emulator.AppOnly().AsTokenCredential());
        string name = $"from-dotnet-{Guid.NewGuid()}";
        KeyVaultSecret set = await client.SetSecretAsync(name, "kept");
        Assert.NotEmpty(set.Properties.Version);
        Assert.Equal("kept", (await client.GetSecretAsync(name)).Value.Value);
        // Clients that block ask for tokens in the same way.
        Assert.Equal("kept", (await Task.Run(() => client.GetSecret(name))).Value.Value);
        RequestFailedException missing = await Assert.ThrowsAsync<RequestFailedException>(() => client.GetSecretAsync($"{name}-not"));
        Assert.Equal(404, missing.Status);
    }

    [Fact]
    public async Task A_refusal_arrives_as_the_error_that_it_is()
    {
        SecretClient client = Client(Emulator.App().Partner(Emulator.Tenant).AsTokenCredential());
        await Assert.ThrowsAsync<SignInRequiredException>(() => client.GetSecretAsync("x"));
    }

    [Fact]
    public async Task Tokens_are_those_of_the_tenant()
    {
        Partner partner = await Emulator.SignedInAsync();
        TokenCredential credential = partner.AsTokenCredential();
        TokenCredential customer = partner.Customer(Emulator.Tailspin).AsTokenCredential();
        Assert.Equal(Emulator.Tenant, TenantOf(await GetAsync(credential, new TokenRequestContext([Emulator.Graph]))));
        Assert.Equal(Emulator.Tenant, TenantOf(credential.GetToken(new TokenRequestContext([Emulator.Graph]), default)));
        TokenRequestContext own = new([Emulator.Graph], tenantId: Emulator.Tailspin, isCaeEnabled: true);
        Assert.Equal(Emulator.Tailspin, TenantOf(await GetAsync(customer, own)));
        Assert.Equal(Emulator.Tailspin, TenantOf(await GetAsync(customer, own)));
        // A client that is led to another tenant gets no token there, cached or not.
        for (int again = 0; again < 2; again++)
        {
            await Assert.ThrowsAsync<ConfigurationException>(() => GetAsync(credential, own));
        }
        await Assert.ThrowsAsync<ConfigurationException>(
            () => GetAsync(credential, new TokenRequestContext([Emulator.Graph], claims: "no JSON")));
        string claims = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""";
        Global(await GetAsync(Emulator.AppOnly().AsTokenCredential(), new TokenRequestContext([Emulator.Graph], claims: claims)));
        CancellationToken cancelled = new(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => credential.GetTokenAsync(new TokenRequestContext([Emulator.Graph]), cancelled).AsTask());
        Assert.Throws<ArgumentNullException>(() => new TenantCredential(null!));

        static void Global(global::Azure.Core.AccessToken token) => Assert.NotEmpty(token.Token);
    }

    private static Task<global::Azure.Core.AccessToken> GetAsync(TokenCredential credential, TokenRequestContext context) =>
        credential.GetTokenAsync(context, default).AsTask();

    private static string TenantOf(global::Azure.Core.AccessToken token)
    {
        string body = token.Token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        byte[] json = Convert.FromBase64String(body.PadRight((body.Length + 3) / 4 * 4, '='));
        return (string)JsonNode.Parse(Encoding.UTF8.GetString(json))!["tid"]!;
    }

    private static SecretClient Client(TokenCredential credential)
    {
        SocketsHttpHandler handler = new() { Proxy = new WebProxy(Emulator.ProxyAddress) };
        X509ChainPolicy trust = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trust.CustomTrustStore.ImportFromPem(Emulator.Authority);
        handler.SslOptions.CertificateChainPolicy = trust;
        SecretClientOptions options = new() { Transport = new HttpClientTransport(new HttpClient(handler)) };
        options.Retry.MaxRetries = 0;
        return new SecretClient(new Uri($"https://{Emulator.Vault}.vault.azure.net"), credential, options);
    }
}
