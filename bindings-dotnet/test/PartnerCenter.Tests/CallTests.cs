using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter.Interop;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>Calls through the objects: what they give, and what becomes of them when they are cancelled or their app is disposed of.</summary>
public sealed class CallTests
{
    private static readonly Guid s_request = Guid.NewGuid();

    [Fact]
    public async Task Items_and_pages_are_records()
    {
        Partner partner = Emulator.AppOnly();
        List<Resources.Customer> all = await partner.Customers.ListAsync(new CustomersListOptions { Size = 3 }).ToListAsync();
        Assert.Equal(7, all.Count);
        Assert.All(all, customer => Assert.False(string.IsNullOrEmpty(customer.CompanyProfile?.CompanyName)));
        List<string?> ids = [];
        await foreach (Resources.Customer customer in partner.Customers.ListAsync())
        {
            ids.Add(customer.Id);
        }
        Assert.Equal(all.Select(customer => customer.Id), ids);
    }

    [Fact]
    public async Task A_collection_goes_on_in_another_process_where_it_was()
    {
        CustomersListOptions options = new() { Size = 3 };
        List<string?> seen = [];
        string? kept = null;
        await foreach (Page<Resources.Customer> page in Emulator.AppOnly().Customers.ListAsync(options).ByPageAsync())
        {
            seen.AddRange(page.Items.Select(customer => customer.Id));
            Assert.Equal(200, page.Facts.Status);
            kept = page.Continuation!.ToString();
            break;
        }
        Pages<Resources.Customer> rest = Emulator.AppOnly().Customers.ListAsync(
            new CustomersListOptions { Size = 3, Resume = Continuation.Parse(kept!) });
        List<Page<Resources.Customer>> pages = [];
        await foreach (Page<Resources.Customer> page in rest.ByPageAsync())
        {
            pages.Add(page);
        }
        Assert.Equal(2, pages.Count);
        Assert.Null(pages[^1].Continuation);
        seen.AddRange(pages.SelectMany(page => page.Items).Select(customer => customer.Id));
        Assert.Equal(7, seen.Distinct().Count());
        Assert.Throws<FormatException>(() => Continuation.Parse("no JSON"));
    }

    [Fact]
    public async Task Members_that_nobody_knows_survive()
    {
        Partner partner = Emulator.AppOnly();
        Answer answer = await partner.CallAsync("customers.get", new JsonObject { ["customer_id"] = Emulator.Tailspin });
        JsonObject raw = answer.ToJson()!.AsObject();
        raw["newMember"] = new JsonObject { ["deep"] = 5 };
        Resources.Customer customer = System.Text.Json.JsonSerializer.Deserialize(raw, ResourceJson.Default.Customer)!;
        JsonNode again = System.Text.Json.JsonSerializer.SerializeToNode(customer, ResourceJson.Default.Customer)!;
        Assert.Equal(5, (int)again["newMember"]!["deep"]!);
        Assert.Equal((string?)raw["companyProfile"]!["companyName"], (string?)again["companyProfile"]!["companyName"]);
    }

    [Fact]
    public async Task Options_and_facts_cross()
    {
        List<ResponseFacts> told = [];
        RestOptions options = new() { RequestId = s_request, CorrelationId = s_request, ValidateMfa = true, OnResponse = told.Add };
        Partner partner = await Emulator.SignedInAsync();
        Resources.Customer customer = await partner.Customer(Emulator.Tailspin).GetAsync(options);
        Assert.Equal(Emulator.Tailspin, customer.Id);
        ResponseFacts facts = Assert.Single(told);
        Assert.Equal(200, facts.Status);
        Assert.Equal(s_request.ToString(), facts.RequestId);
        Assert.Equal(s_request.ToString(), facts.CorrelationId);
        Assert.True(facts.IsMfaCompliant);
    }

    [Fact]
    public async Task Filters_cross()
    {
        Partner partner = Emulator.AppOnly();
        Filter filter = Filter.Field("CompanyName").StartsWith("Tailspin");
        List<Resources.Customer> found = await partner.Customers.ListAsync(new CustomersListOptions { Filter = filter }).ToListAsync();
        Assert.Equal(Emulator.Tailspin, Assert.Single(found).Id);
        Filter ends = Filter.Field("CompanyName").EndsWith("toys");
        await Assert.ThrowsAsync<ConfigurationException>(
            () => partner.Customers.ListAsync(new CustomersListOptions { Filter = ends }).ToListAsync());
    }

    [Fact]
    public async Task Refusals_name_what_is_wrong()
    {
        Partner partner = Emulator.AppOnly();
        await Refused(() => partner.CallAsync("customers.lst"), "customers.list");
        await Refused(() => partner.CallAsync("customers.get"), "customer_id");
        await Refused(() => partner.SignIn.BeginAsync(null!), "redirectUri");
        await Refused(() => partner.Customer("no GUID").GetAsync(), "GUID");
        await Refused(() => partner.PagesAsync("customers.get").ToListAsync(), "pages");
        await Refused(() => partner.TokenAsync("").AsTask(), "scope");
        await Refused(() => Emulator.App().Partner("no tenant").TokenAsync(Emulator.Graph).AsTask(), "GUID");
        await Refused(
            () => partner.TokenAsync(Emulator.Graph, new TokenOptions { Tenant = Emulator.Tailspin }).AsTask(), "tenant");
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => partner.Customer(Emulator.Tailspin).GetAsync(new RestOptions { Timeout = TimeSpan.FromSeconds(-1) }));

        static async Task Refused(Func<Task> call, string word)
        {
            ConfigurationException refused = await Assert.ThrowsAsync<ConfigurationException>(call);
            Assert.Contains(word, $"{refused.Message} {refused.Hint}", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Headers_and_bytes_cross()
    {
        Dictionary<string, IEnumerable<string>> headers = new() { ["Authorization"] = ["Signature x"], ["X-Other"] = ["a", "b"] };
        PartnerCenterException refused = await Assert.ThrowsAnyAsync<PartnerCenterException>(
            () => Emulator.App().Webhooks.VerifyAsync(headers, "{}"u8.ToArray()));
        // The headers were read: it is told which one is missing.
        Assert.Contains("x-ms-certificate-url", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_a_service_has_its_facts()
    {
        NotFoundException error = await Assert.ThrowsAsync<NotFoundException>(
            () => Emulator.AppOnly().Customer(Guid.NewGuid().ToString()).GetAsync());
        Assert.Equal(404, error.Status);
        Assert.Equal("customers.get", error.Operation);
        Assert.NotNull(error.RequestId);
        Assert.Contains(error.RequestId, error.ToString(), StringComparison.Ordinal);
        Assert.Contains(error.Message, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_cached_for_each_tenant()
    {
        Partner partner = await Emulator.SignedInAsync();
        Assert.Null(partner.TokenCached(Emulator.Graph));
        AccessToken first = await partner.TokenAsync(Emulator.Graph);
        Assert.True(first.ExpiresOn > DateTimeOffset.UtcNow.AddMinutes(5));
        Assert.True(first.RefreshOn <= first.ExpiresOn);
        ValueTask<AccessToken> again = partner.TokenAsync(Emulator.Graph);
        Assert.True(again.IsCompletedSuccessfully, "nothing is waited for");
        Assert.Equal(first.Token, (await again).Token);
        Customer customer = partner.Customer(Emulator.Tailspin);
        Assert.Null(customer.TokenCached(Emulator.Graph));
        Assert.NotEqual(first.Token, (await customer.TokenAsync(Emulator.Graph)).Token);
        Assert.NotEqual(first.Token, (await partner.TokenAsync(Emulator.Graph, new TokenOptions { Force = true })).Token);
    }

    [Fact]
    public async Task A_call_is_cancelled_before_it_begins()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        Partner partner = Emulator.AppOnly();
        int before = await Emulator.ReceivedAsync();
        await Cancelled(() => partner.TokenAsync(Emulator.Graph, null, source.Token).AsTask());
        await Cancelled(() => partner.Customer(Emulator.Tailspin).GetAsync(null, source.Token));
        await Cancelled(() => partner.Customers.ListAsync(null, source.Token).ToListAsync());
        await Cancelled(() => partner.Customers.ListAsync().ToListAsync(source.Token));
        Assert.Equal(before, await Emulator.ReceivedAsync());

        async Task Cancelled(Func<Task> call)
        {
            OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(call);
            Assert.Equal(source.Token, error.CancellationToken);
        }
    }

    [Fact]
    public async Task A_call_is_cancelled_while_it_is_under_way()
    {
        await using IAsyncDisposable hang = await Emulator.HangAsync();
        using CancellationTokenSource source = new();
        int before = await Emulator.ReceivedAsync();
        Task<AccessToken> call = Emulator.AppOnly().TokenAsync(Emulator.Graph, null, source.Token).AsTask();
        while (await Emulator.ReceivedAsync() == before)
        {
            await Task.Delay(20);
        }
        await source.CancelAsync();
        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.True(call.IsCanceled);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.IsType<CancelledException>(error.InnerException);
        Assert.Equal(0, NativeLibraryInfo.CallsUnderWay);
    }

    [Fact]
    public async Task A_blocking_call_is_cancelled_from_another_thread()
    {
        await using IAsyncDisposable hang = await Emulator.HangAsync();
        using AppHandle app = AppHandle.Create(new AppOptions
        {
            Credential = new ClientSecret(Emulator.Secret),
            Proxy = Emulator.Proxy,
            ExtraRoots = [Emulator.Authority],
        }.ToBytes(Emulator.ClientId));
        byte[] request = new Request("tokens.get").With("scopes", Emulator.Graph)
            .ToBytes(new Place(Emulator.Tenant, null, null, AppOnly: true), null);
        using CancellationTokenSource source = new();
        Task<Outcome> call = Task.Run(() => app.Call(request, source.Token));
        await Emulator.UntilAsync(() => NativeLibraryInfo.CallsUnderWay == 1, "the call is under way");
        await source.CancelAsync();
        Assert.Equal(Status.Cancelled, (await call).Status);
    }

    /// <summary>Cancels at a moment that differs each time: before, at or after the end. Every call ends, in one way or the other.</summary>
    [Fact]
    public async Task A_call_is_cancelled_at_any_moment()
    {
        Partner partner = Emulator.AppOnly();
        await partner.TokenAsync(Emulator.PartnerCenter);
        int ended = 0, cancelled = 0;
        for (int round = 0; round < 200; round++)
        {
            using CancellationTokenSource source = new();
            Task<Resources.Customer> call = partner.Customer(Emulator.Tailspin).GetAsync(null, source.Token);
            for (int spin = 0; spin < round * 20; spin++)
            {
                Thread.SpinWait(10);
            }
            if (round % 50 == 49)
            {
                await call;
            }
            await source.CancelAsync();
            try
            {
                await call;
                ended++;
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }
        }
        Assert.Equal(200, ended + cancelled);
        Assert.True(ended >= 4 && cancelled > 0, $"{ended} ended, {cancelled} were cancelled");
        Assert.Equal(0, NativeLibraryInfo.CallsUnderWay);
    }

    [Fact]
    public async Task An_app_that_is_disposed_of_ends_what_was_started_and_refuses_the_rest()
    {
        App app = Emulator.App();
        Partner partner = app.Partner(Emulator.Tenant, appOnly: true);
        Task<AccessToken> started = partner.TokenAsync(Emulator.Graph).AsTask();
        app.Dispose();
        app.Dispose();
        await app.DisposeAsync();
        Assert.NotEmpty((await started).Token);
        await Closed(() => partner.TokenAsync(Emulator.Graph).AsTask());
        await Closed(() => partner.Customer(Emulator.Tailspin).GetAsync());
        await Closed(() => partner.Customers.ListAsync().ToListAsync());
        await Closed(() => partner.Customer(Emulator.Tailspin).CallAsync("customers.get"));
        Assert.Throws<ConfigurationException>(() => partner.TokenCached(Emulator.Graph));

        static async Task Closed(Func<Task> call)
        {
            ConfigurationException error = await Assert.ThrowsAsync<ConfigurationException>(call);
            Assert.Contains("closed", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Disposing_races_with_calls_and_pages()
    {
        for (int round = 0; round < 30; round++)
        {
            App app = Emulator.App();
            Partner partner = app.Partner(Emulator.Tenant, appOnly: true);
            Task[] calls =
            [
                .. Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
                {
                    for (int call = 0; call < 20; call++)
                    {
                        partner.TokenCached(Emulator.Graph);
                        await partner.CallAsync("tokens.get", new JsonObject { ["scopes"] = Emulator.Graph });
                    }
                })),
            ];
            await Task.Delay(round);
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(app.Dispose)));
            foreach (Task call in calls)
            {
                try
                {
                    await call;
                }
                catch (ConfigurationException closed)
                {
                    Assert.Contains("closed", closed.Message, StringComparison.Ordinal);
                }
            }
        }
        Assert.Equal(0, NativeLibraryInfo.CallsUnderWay);
    }

    /// <summary>A collection that is left in the middle closes its stream; one that is disposed of under a page says so.</summary>
    [Fact]
    public async Task A_collection_may_be_left()
    {
        Partner partner = Emulator.AppOnly();
        for (int round = 0; round < 20; round++)
        {
            await foreach (Resources.Customer customer in partner.Customers.ListAsync(new CustomersListOptions { Size = 2 }))
            {
                Assert.NotNull(customer.Id);
                break;
            }
        }
        Assert.Equal(0, NativeLibraryInfo.CallsUnderWay);
    }

    [Fact]
    public async Task A_hundred_thousand_calls_leave_nothing_behind()
    {
        Partner partner = Emulator.AppOnly();
        await partner.TokenAsync(Emulator.Graph);
        using System.Diagnostics.Process process = System.Diagnostics.Process.GetCurrentProcess();
        int open = process.HandleCount;
        // Another test's app may still have one.
        int hosts = NativeLibraryInfo.Hosts;
        int succeeded = 0;
        for (int round = 0; round < 100; round++)
        {
            using App own = Emulator.App();
            Partner other = own.Partner(Emulator.Tenant, appOnly: true);
            await Task.WhenAll(Enumerable.Range(0, 1000).Select(async number =>
            {
                Answer answer = await (number % 2 == 0 ? partner : other).CallAsync("tokens.withheld.list");
                Interlocked.Add(ref succeeded, answer.Body.Length > 0 ? 1 : 0);
            }));
        }
        Assert.Equal(100_000, succeeded);
        Assert.Equal(0, NativeLibraryInfo.CallsUnderWay);
        await Emulator.UntilAsync(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return NativeLibraryInfo.Hosts <= hosts;
            },
            "the hosts of apps that are gone to be gone");
        process.Refresh();
        Assert.True(process.HandleCount < open + 100, $"{open} handles of the system before, {process.HandleCount} after");
    }
}
