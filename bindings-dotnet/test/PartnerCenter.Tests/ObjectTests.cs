using System;
using System.Collections;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PartnerCenter.Interop;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>The objects: how they are made, what they refuse, what they show.</summary>
public sealed class ObjectTests
{
    private const string Canary = "canary-5f1d";
    private const string Client = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
    private const string Tenant = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";

    [Fact]
    public void Values_that_cannot_be_used_are_refused_by_name()
    {
        Refused(new AppOptions { Cloud = Cloud.Named("mars") }, "cloud");
        Refused(new AppOptions { Protocol = "v3" }, "v3");
        Refused(new AppOptions { ExtraRoots = ["no PEM"] }, "extra root");
        Refused(new AppOptions { Require = ["teleportation"] }, "teleportation");
        Refused(new AppOptions { CacheBytes = -1 }, "type");
        Refused(new AppOptions { Credential = ClientCertificate.FromFile("/nowhere/sam.pfx") }, "/nowhere/sam.pfx");
        Refused(new AppOptions { Credential = ClientCertificate.FromPfx([1, 2, 3]) }, "");
        ConfigurationException refused = Assert.Throws<ConfigurationException>(() => new App("no GUID"));
        Assert.Contains("clientId", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new App(null!));
        Assert.Throws<ArgumentNullException>(() => new ClientSecret(null!));
        Assert.Throws<ArgumentNullException>(() => new App(Client).Partner(null!));
        Assert.Throws<ArgumentNullException>(() => new App(Client).Partner(Tenant).Customer(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new App(Client, new AppOptions { Timeout = TimeSpan.FromSeconds(-1) }));
        Assert.Throws<ArgumentException>(() => VaultAccess.By(Tenant, Client, new ManagedIdentity()));

        static void Refused(AppOptions options, string word)
        {
            PartnerCenterException refused = Assert.ThrowsAny<PartnerCenterException>(() => new App(Client, options));
            Assert.Contains(word, $"{refused.Message} {refused.Hint}", StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Every_setting_is_understood()
    {
        string folder = Directory.CreateTempSubdirectory("partnercenter-dotnet-").FullName;
        try
        {
            AppOptions[] all =
            [
                new() { Credential = new ClientSecret("x"), Store = new MemoryStore(), Cloud = Cloud.Global, Proxy = Proxy.None },
                new() { Credential = new ManagedIdentity { ClientId = Client, Imds = "http://169.254.169.254" }, Cloud = Cloud.UsGov },
                new() { Credential = new WorkloadIdentity("/var/run/token"), Cloud = Cloud.China, WriteBack = WriteBack.Always },
                new() { Credential = new ClientAssertion(_ => "x"), Protocol = "v1", WriteBack = WriteBack.Never },
                new() { Store = new FileStore { Path = folder, KeyFile = Path.Combine(folder, "key") }, WriteBack = WriteBack.After(TimeSpan.FromHours(1)) },
                new() { Store = new KeyVaultStore("https://contoso.vault.azure.net") { Name = "sam-{partner}", VaultTenant = Tenant } },
                Vault(VaultAccess.Environment),
                Vault(VaultAccess.By(new ManagedIdentity { ClientId = Client })),
                Vault(VaultAccess.By(Tenant, Client, new ClientSecret("x"))),
                Vault(VaultAccess.By(Tenant, Client, new WorkloadIdentity("/var/run/token"))),
                new()
                {
                    Proxy = Proxy.At(new Uri("http://proxy.example:8080"), "user", "password", "*.contoso.example"),
                    ConnectTimeout = TimeSpan.FromSeconds(5),
                    Timeout = TimeSpan.FromSeconds(50),
                    CacheBytes = 1 << 20,
                    Application = "tests/1.0",
                    Locale = "de-DE",
                    CorrelationId = Guid.NewGuid(),
                    Require = ["gdap"],
                    Webhooks = new WebhookOptions { CertificateHosts = ["example.com"], MaxAge = TimeSpan.FromDays(1), Remembered = 5 },
                },
            ];
            Assert.All(all, options => new App(Client, options).Dispose());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        static AppOptions Vault(VaultAccess access) =>
            new() { Store = new KeyVaultStore("https://contoso.vault.azure.net") { Access = access } };
    }

    [Fact]
    public async Task A_certificate_comes_from_wherever_it_is()
    {
        string pem = $"{Emulator.Certificate}\n{Emulator.Key}";
        using X509Certificate2 certificate = X509Certificate2.CreateFromPem(Emulator.Certificate, Emulator.Key);
        byte[] pfx = certificate.Export(X509ContentType.Pkcs12, "password");
        using X509Certificate2 exportable = X509CertificateLoader.LoadPkcs12(pfx, "password", X509KeyStorageFlags.Exportable);
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, pem, TestContext.Current.CancellationToken);
        Credential[] all =
        [
            ClientCertificate.FromPem(pem),
            ClientCertificate.FromFile(file),
            ClientCertificate.FromPfx(pfx, "password", sendChain: true),
            ClientCertificate.From(exportable),
        ];
        foreach (Credential credential in all)
        {
            Assert.NotEmpty((await Emulator.AppOnly(credential).TokenAsync(Emulator.Graph)).Token);
        }
        File.Delete(file);
        using X509Certificate2 keyless = X509Certificate2.CreateFromPem(Emulator.Certificate);
        Assert.Throws<ArgumentException>(() => ClientCertificate.From(keyless));
        ConfigurationException wrong = Assert.Throws<ConfigurationException>(
            () => new App(Client, new AppOptions { Credential = ClientCertificate.FromPfx(pfx, Canary) }));
        Assert.DoesNotContain(Canary, wrong.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_has_a_class_under_one_base()
    {
        Type[] classes = [.. typeof(PartnerCenterException).Assembly.GetTypes().Where(type => type.BaseType == typeof(PartnerCenterException))];
        Assert.Equal(Enum.GetValues<Status>().Length - 1, classes.Length);
        foreach (Type kind in classes)
        {
            PartnerCenterException error = (PartnerCenterException)Activator.CreateInstance(kind, "why", new ErrorFacts { Hint = "do" }, null)!;
            Assert.IsType(kind, Kinds.Make(error.Kind, "why", new ErrorFacts(), null));
            Assert.True(kind.IsSealed && kind.IsPublic);
            Assert.Contains("hint: do", error.ToString(), StringComparison.Ordinal);
        }
        PartnerCenterException unknown = Kinds.Make("teapot", "short and stout", new ErrorFacts { Status = 418 }, null);
        Assert.Equal(typeof(PartnerCenterException), unknown.GetType());
        Assert.Equal(("teapot", 418), (unknown.Kind, unknown.Status));
    }

    [Fact]
    public void Every_record_is_read_and_written_and_shows_nothing()
    {
        Type[] records = [.. typeof(Resources.Customer).Assembly.GetTypes()
            .Where(type => type.Namespace == "PartnerCenter.Resources" && type is { IsPublic: true, IsAbstract: false })];
        Assert.True(records.Length > 20);
        foreach (Type record in records)
        {
            System.Text.Json.Serialization.Metadata.JsonTypeInfo? info = ResourceJson.Default.GetTypeInfo(record);
            Assert.True(info is not null, record.Name);
            JsonObject sent = new() { ["aMemberThatNobodyKnows"] = Canary };
            object? read = JsonSerializer.Deserialize(sent, info);
            Assert.Equal(sent.ToJsonString(), JsonSerializer.Serialize(read, info));
            Assert.DoesNotContain(Canary, read!.ToString(), StringComparison.Ordinal);
            foreach (PropertyInfo member in record.GetProperties().Where(member => member.PropertyType == typeof(string)))
            {
                string name = member.GetCustomAttribute<System.Text.Json.Serialization.JsonPropertyNameAttribute>()!.Name;
                object full = JsonSerializer.Deserialize(new JsonObject { [name] = Canary }, info)!;
                Assert.Equal(Canary, member.GetValue(full));
                Assert.DoesNotContain(Canary, full.ToString(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("""{"id":5}""", "5")]
    [InlineData("""{"id":true}""", "true")]
    [InlineData("""{"id":"x"}""", "x")]
    [InlineData("""{"id":null}""", null)]
    public void A_text_may_come_as_another_scalar(string json, string? expected) =>
        Assert.Equal(expected, JsonSerializer.Deserialize(json, ResourceJson.Default.Customer)!.Id);

    [Fact]
    public void An_answer_of_another_form_is_an_error_of_the_service_that_shows_nothing()
    {
        foreach (string body in new[] { $$$"""{"id":{"{{{Canary}}}":"{{{Canary}}}"}}""", $"<html>{Canary}</html>", "[1" })
        {
            Answer answer = new(Encoding.UTF8.GetBytes(body), new ResponseFacts());
            ServiceException error = Assert.Throws<ServiceException>(() => answer.Read(ResourceJson.Default.Customer));
            Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal);
        }
        Assert.Throws<ServiceException>(() => Reading.Items<int>("5"u8.ToArray(), "items", _ => 0));
    }

    [Fact]
    public void Nothing_shows_a_secret()
    {
        ClientSecret secret = new(Canary);
        VaultAccess access = VaultAccess.By(Tenant, Client, secret);
        KeyVaultStore store = new("https://contoso.vault.azure.net") { Access = access };
        Proxy proxy = Proxy.At(new Uri("http://proxy.example:8080"), "user", Canary);
        AppOptions options = new() { Credential = secret, Store = store, Proxy = proxy };
        App app = new(Client, options);
        Partner partner = app.Partner(Tenant);
        object[] all =
        [
            secret, access, store, proxy, options, app, partner, new WebhookOptions(), partner.Customer(Client), partner.Customers, new TenantCredential(partner),
            ClientCertificate.FromPem(Canary, Canary), ClientCertificate.FromPfx(Encoding.UTF8.GetBytes(Canary), Canary),
            new AccessToken(Canary, 1, 2), new StoreRecord($$"""{"token":"{{Canary}}","issued":"2026-01-01T00:00:00Z"}"""),
            new StoredToken(new StoreRecord($$"""{"token":"{{Canary}}"}"""), "1"),
            new Answer(Encoding.UTF8.GetBytes(Canary), new ResponseFacts()), new SignInFinishOptions { Form = Canary },
            new Resources.AccessToken { Token = Canary },
        ];
        Assert.All(all, one => Assert.DoesNotContain(Canary, Shown(one), StringComparison.Ordinal));
        Assert.Equal($"Partner {Tenant}", partner.ToString());
        Assert.Equal($"Customer {Client} of {Tenant}", partner.Customer(Client).ToString());
        Assert.Equal(nameof(ClientSecret), secret.ToString());
    }

    [Fact]
    public void Filters_are_one_tree()
    {
        Filter filter = Filter.Field("A").EqualTo("x") & Filter.Field("B").GreaterThan(5) & !Filter.Field("C").In(true, 1.5m, Guid.Empty);
        Assert.Equal(
            """{"and":[{"field":"A","op":"equals","value":"x"},{"field":"B","op":"greater_than","value":5},"""
            + """{"not":{"field":"C","op":"in","value":[true,1.5,{"guid":"00000000-0000-0000-0000-000000000000"}]}}]}""",
            filter.ToString());
        Filter either = Filter.Field("A").NotEqualTo(null) | Filter.Field("D").LessThanOrEqualTo(FilterValue.Date(2026, 5, 4))
            | Filter.Field("E").GreaterThanOrEqualTo(new DateTimeOffset(2026, 5, 4, 12, 0, 0, TimeSpan.FromHours(2)));
        Assert.Equal(
            """{"or":[{"field":"A","op":"not_equals","value":null},{"field":"D","op":"less_than_or_equals","value":{"date":"2026-05-04"}},"""
            + """{"field":"E","op":"greater_than_or_equals","value":{"date":"2026-05-04T10:00:00Z"}}]}""",
            either.ToString());
        Filter plain = "startswith(Name,'x')";
        Assert.Equal("\"startswith(Name,\\u0027x\\u0027)\"", plain.ToString());
    }

    /// <summary>Everything by which an object could be shown without being asked for a secret by name.</summary>
    private static string Shown(object one)
    {
        StringBuilder text = new(one.ToString());
        if (one is IEnumerable items)
        {
            foreach (object? item in items)
            {
                text.Append(item);
            }
        }
        return text.ToString();
    }
}
