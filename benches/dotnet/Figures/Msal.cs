using System;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

/// <summary>Microsoft.Identity.Client doing the same.</summary>
internal sealed class Msal
{
    private static readonly string[] s_scopes = ["https://graph.microsoft.com/.default"];
    private readonly JsonNode _facts;
    private readonly Trusting _trusting;

    internal Msal(JsonNode facts)
    {
        _facts = facts;
        _trusting = new Trusting((string)facts["ca_pem"]!);
    }

    internal string Partner => (string)_facts["partner"]!;

    internal IConfidentialClientApplication Client() =>
        ConfidentialClientApplicationBuilder.Create((string)_facts["client"]!)
            .WithClientSecret((string)_facts["client_secret"]!)
            .WithAuthority(new Uri(new Uri((string)_facts["cloud"]!["authority"]!), Partner).AbsoluteUri, validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(_trusting)
            .Build();

    internal Task<AuthenticationResult> RedeemAsync(IConfidentialClientApplication client, string tenant) =>
        ((IByRefreshToken)client).AcquireTokenByRefreshToken(s_scopes, (string)_facts["refresh_token"]!)
            .WithTenantId(tenant)
            .ExecuteAsync();

    internal async Task<AuthenticationResult> SilentAsync(IConfidentialClientApplication client, string tenant, IAccount account)
    {
        AuthenticationResult found = await client.AcquireTokenSilent(s_scopes, account).WithTenantId(tenant).ExecuteAsync();
        return found.AuthenticationResultMetadata.TokenSource == TokenSource.Cache
            ? found
            : throw new InvalidOperationException("Microsoft.Identity.Client does not find its token");
    }

    private sealed class Trusting : IMsalHttpClientFactory
    {
        private readonly HttpClient _client;

        internal Trusting(string authorities)
        {
            X509ChainPolicy trust = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            trust.CustomTrustStore.ImportFromPem(authorities);
            SocketsHttpHandler handler = new() { UseProxy = false };
            handler.SslOptions.CertificateChainPolicy = trust;
            _client = new HttpClient(handler);
        }

        public HttpClient GetHttpClient() => _client;
    }
}
