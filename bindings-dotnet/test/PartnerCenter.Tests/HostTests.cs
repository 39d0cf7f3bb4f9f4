using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter.Interop;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>The program's own code: stores, assertions, prompts; and what becomes of a call when it misbehaves.</summary>
public sealed class HostTests
{
    private const string Canary = "canary-9b2c";

    [Fact]
    public async Task A_store_of_ones_own_keeps_the_sign_in()
    {
        MapStore store = new();
        Partner partner = await Emulator.SignedInAsync(store);
        Assert.Single(store.Records);
        Assert.Equal(Emulator.User, (await store.ListAsync())[0].User);
        Assert.Equal(Emulator.User, (await partner.SignIn.GetAsync())!.User);
        // Another app finds it there.
        Partner other = Emulator.App(store: store).Partner(Emulator.Tenant);
        Assert.NotEmpty((await other.TokenAsync(Emulator.Graph)).Token);
        Assert.True((await partner.SignIn.DeleteAsync()).RemovedValue);
        Assert.Empty(store.Records);
        Assert.Null(await partner.SignIn.GetAsync());
    }

    [Fact]
    public async Task What_a_store_throws_is_the_inner_exception_and_not_shown()
    {
        InvalidOperationException thrown = new($"the disk is full of {Canary}");
        StoreException error = await Assert.ThrowsAsync<StoreException>(() => Load(_ => throw thrown));
        Assert.Same(thrown, error.InnerException);
        Assert.DoesNotContain(Canary, error.Message + error.Hint + string.Join(' ', error.Details), StringComparison.Ordinal);
        Assert.Contains(nameof(InvalidOperationException), error.Message, StringComparison.Ordinal);
        Assert.Same(thrown, (await Assert.ThrowsAsync<StoreException>(() => Load(_ => Task.FromException<StoredToken?>(thrown)))).InnerException);
        AccessDeniedException denied = new("no");
        Assert.Same(denied, (await Assert.ThrowsAsync<AccessDeniedException>(() => Load(_ => throw denied))).InnerException);
    }

    [Fact]
    public async Task A_store_that_answers_nonsense()
    {
        StoreException error = await Assert.ThrowsAsync<StoreException>(
            () => Load(_ => Task.FromResult<StoredToken?>(new StoredToken(new StoreRecord($$"""{"tokn":"{{Canary}}"}"""), "1"))));
        Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => Load(_ => null!));
    }

    [Fact]
    public async Task A_store_that_never_answers_ends_with_the_deadline()
    {
        TaskCompletionSource<StoredToken?> never = new();
        await Assert.ThrowsAsync<DeadlineException>(() => Load(_ => never.Task, new CallOptions { Timeout = TimeSpan.FromMilliseconds(100) }));
        // One that blocks its thread instead.
        using ManualResetEventSlim blocked = new();
        await Assert.ThrowsAsync<DeadlineException>(() => Load(
            _ =>
            {
                blocked.Wait();
                return Task.FromResult<StoredToken?>(null);
            },
            new CallOptions { Timeout = TimeSpan.FromMilliseconds(100) }));
        blocked.Set();
    }

    [Fact]
    public async Task A_store_that_answers_late_hurts_nobody()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource<StoredToken?> answer = new();
        using CancellationTokenSource source = new();
        Task call = Load(
            _ =>
            {
                asked.SetResult();
                return answer.Task;
            },
            null,
            source.Token);
        await asked.Task;
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        answer.SetResult(null);
        Assert.Equal(0, NativeLibraryInfo.CallsUnderWay);
    }

    [Fact]
    public async Task A_callback_may_call_back_in()
    {
        App? app = null;
        int withheld = -1;
        MapStore store = new()
        {
            Loading = async _ =>
            {
                withheld = (await app!.Tokens.Withheld.ListAsync()).Count;
                return null;
            },
        };
        app = Emulator.App(store: store);
        Assert.Null(await app.Partner(Emulator.Tenant).SignIn.GetAsync());
        Assert.Equal(0, withheld);
        // One that waits for the call, on its own thread, too.
        store.Loading = _ =>
        {
            withheld = app.CallAsync("tokens.withheld.list").GetAwaiter().GetResult().ToJson()!.AsArray().Count;
            return Task.FromResult<StoredToken?>(null);
        };
        Assert.Null(await app.Partner(Emulator.Tenant).SignIn.GetAsync());
    }

    [Fact]
    public async Task A_function_makes_client_assertions()
    {
        foreach (ClientAssertion credential in new[] { new ClientAssertion(Assertion), new ClientAssertion(async request =>
        {
            await Task.Yield();
            return Assertion(request);
        }) })
        {
            Assert.NotEmpty((await Emulator.AppOnly(credential).TokenAsync(Emulator.Graph)).Token);
        }
        ArithmeticException thrown = new("no key");
        ClientAssertion failing = new(string (_) => throw thrown);
        CredentialException error = await Assert.ThrowsAsync<CredentialException>(
            () => Emulator.AppOnly(failing).TokenAsync(Emulator.Graph).AsTask());
        Assert.Same(thrown, error.InnerException);
    }

    [Fact]
    public async Task A_person_signs_in_by_device_code()
    {
        List<DeviceCode> shown = [];
        App app = new(Emulator.PublicClientId, new AppOptions
        {
            Proxy = Emulator.Proxy,
            ExtraRoots = [Emulator.Authority],
            ShowCode = async code =>
            {
                shown.Add(code);
                await Emulator.EnterCodeAsync(code.UserCode);
            },
        });
        Resources.Enrolment enrolled = await app.Partner(Emulator.Tenant).SignIn.DeviceCodeAsync();
        Assert.Equal(Emulator.User, enrolled.User);
        Assert.StartsWith("https:", Assert.Single(shown).VerificationUri, StringComparison.Ordinal);
        Assert.True(shown[0].ExpiresOn > DateTimeOffset.UtcNow);
    }

    [Fact]
    public async Task A_person_signs_in_through_a_browser_on_this_machine()
    {
        App app = Emulator.App(openAddress: async address =>
        {
            JsonNode answer = await Emulator.ControlAsync(
                "POST", "sign-in", new JsonObject { ["authorize_url"] = address, ["user"] = Emulator.User });
            await Emulator.PostAsync((string)answer["redirect_uri"]!, answer["fields"]!.AsObject());
        });
        Assert.Equal(Emulator.User, (await app.Partner(Emulator.Tenant).SignIn.LoopbackAsync()).User);
    }

    [Fact]
    public async Task A_host_of_the_lower_assembly_that_throws_or_answers_twice()
    {
        using AppHandle app = AppHandle.Create(
            Encoding.UTF8.GetBytes($$$"""{"clientId":"{{{Emulator.ClientId}}}","store":{"kind":"callback"}}"""),
            new Throwing());
        byte[] request = new Request("sign_in.get").ToBytes(new Place(Emulator.Tenant, null, null, false), null);
        Outcome outcome = await app.CallAsync(request);
        Assert.Equal(Status.Store, outcome.Status);
        Assert.DoesNotContain(Canary, Encoding.UTF8.GetString(outcome.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_is_gone_takes_its_host_with_it()
    {
        int before = NativeLibraryInfo.Hosts;
        Make();
        Assert.True(NativeLibraryInfo.Hosts >= before + 20);
        await Emulator.UntilAsync(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return NativeLibraryInfo.Hosts <= before;
            },
            "the hosts to be gone");

        static void Make()
        {
            for (int count = 0; count < 20; count++)
            {
                Emulator.App(store: new MapStore());
            }
            Assert.Throws<ConfigurationException>(
                () => new App("x", new AppOptions { Store = new MapStore() }));
        }
    }

    private static Task<Resources.StoredSignIn?> Load(
        Func<StoreKey, Task<StoredToken?>> load, CallOptions? options = null, CancellationToken cancellation = default) =>
        Emulator.App(store: new MapStore { Loading = load }).Partner(Emulator.Tenant).SignIn.GetAsync(options, cancellation);

    /// <summary>A client assertion, signed by the certificate of the emulator's app.</summary>
    private static string Assertion(AssertionRequest request)
    {
        using X509Certificate2 certificate = X509Certificate2.CreateFromPem(Emulator.Certificate);
        using RSA key = RSA.Create();
        key.ImportFromPem(Emulator.Key);
        long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        string thumbprint = Convert.ToBase64String(SHA256.HashData(certificate.RawData)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        string head = Part(new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["x5t#S256"] = thumbprint });
        string body = Part(new JsonObject
        {
            ["aud"] = request.Endpoint,
            ["iss"] = request.Client,
            ["sub"] = request.Client,
            ["jti"] = Guid.NewGuid().ToString(),
            ["nbf"] = now - 5,
            ["exp"] = now + 300,
        });
        byte[] signed = key.SignData(Encoding.UTF8.GetBytes($"{head}.{body}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{head}.{body}.{Encoded(signed)}";

        static string Part(JsonObject value) => Encoded(Encoding.UTF8.GetBytes(value.ToJsonString()));
        static string Encoded(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    private sealed class Throwing : IHost
    {
        public void Ask(HostRequest request)
        {
            if (request.Number % 2 == 0)
            {
                request.Fail(new InvalidOperationException(Canary));
                request.Reply("null"u8.ToArray());
            }
            throw new InvalidOperationException(Canary);
        }
    }

    /// <summary>A store in a map.</summary>
    private sealed class MapStore : TokenStore
    {
        private readonly Lock _lock = new();
        private int _saved;

        internal ConcurrentDictionary<StoreKey, StoredToken> Records { get; } = new();

        internal Func<StoreKey, Task<StoredToken?>>? Loading { get; set; }

        public override Task<StoredToken?> LoadAsync(StoreKey key) =>
            Loading is null ? Task.FromResult(Records.GetValueOrDefault(key)) : Loading(key);

        public override async Task<string> SaveAsync(StoreKey key, StoreRecord record, string? seen)
        {
            await Task.Yield();
            lock (_lock)
            {
                if (Records.GetValueOrDefault(key)?.Version != seen)
                {
                    throw new ConflictException("another version is kept");
                }
                string version = $"{++_saved}";
                Records[key] = new StoredToken(record, version);
                return version;
            }
        }

        public override Task<bool> DeleteAsync(StoreKey key) => Task.FromResult(Records.TryRemove(key, out _));

        public override Task<IReadOnlyList<StoreLine>> ListAsync() => Task.FromResult<IReadOnlyList<StoreLine>>(
            [.. Records.Select(kept => new StoreLine { Key = kept.Key, Issued = kept.Value.Record.Issued, User = kept.Value.Record.User })]);
    }
}
