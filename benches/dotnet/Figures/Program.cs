// Figures of the .NET package beside Microsoft.Identity.Client, in one run: `cargo xtask bench` prints them.
//
// SERVER names the program of `benches` that plays the services.

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PartnerCenter;

const string Graph = "https://graph.microsoft.com/.default";
const int AtOnce = 64;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

using Process server = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("SERVER")!)
{
    RedirectStandardInput = true,
    RedirectStandardOutput = true,
})!;
JsonNode facts = JsonNode.Parse(await server.StandardOutput.ReadLineAsync() ?? "")!;
string[] tenants = [.. facts["customers"]!.AsArray().Select(tenant => (string)tenant!)];

// Redemptions: a refresh token for a token in each of many customers' tenants.
using App own = Make();
Partner partner = await PartnerOfAsync(own);
await partner.TokenAsync(Graph);
Customer[] customers = [.. tenants.Select(partner.Customer)];
TokenOptions force = new() { Force = true };
Msal msal = new(facts);
await msal.RedeemAsync(msal.Client(), msal.Partner);
await RateAsync(customers, customer => customer.TokenAsync(Graph, force).AsTask());
List<(double Rate, double Work)> ours = [], theirs = [];
for (int round = 0; round < 3; round++)
{
    ours.Add(await RateAsync(customers, customer => customer.TokenAsync(Graph, force).AsTask()));
    var client = msal.Client();
    theirs.Add(await RateAsync(tenants, tenant => msal.RedeemAsync(client, tenant)));
}
(double rate, double work) = (Middle(ours, it => it.Rate), Middle(ours, it => it.Work));
(double theirRate, double theirWork) = (Middle(theirs, it => it.Rate), Middle(theirs, it => it.Work));
Tell("T17", $"{rate:F0} redemptions/s at {AtOnce} at once, Microsoft.Identity.Client {theirRate:F0}/s: {rate / theirRate:F1} times; "
    + $"processor time each {work:F0} µs, Microsoft.Identity.Client {theirWork:F0} µs (goal: 0.9 of Rust's T6)");

// Cached tokens, with ever more customers in the cache.
List<string> now = [], awaited = [], silent = [];
double ratio = 0;
foreach (int count in new[] { 10, 1000 })
{
    using App fresh = Make();
    Partner of = await PartnerOfAsync(fresh);
    Customer[] places = [.. tenants.Take(count).Select(of.Customer)];
    await RateAsync(places, place => place.TokenAsync(Graph).AsTask());
    double cached = Microseconds(100_000, turn => places[turn % places.Length].TokenCached(Graph)!);
    double asked = await MicrosecondsAsync(100_000, turn => places[turn % places.Length].TokenAsync(Graph));
    var client = msal.Client();
    ConcurrentDictionary<string, Microsoft.Identity.Client.IAccount> accounts = new();
    await RateAsync(tenants.Take(count).ToArray(), async tenant => accounts[tenant] = (await msal.RedeemAsync(client, tenant)).Account);
    double found = await MicrosecondsAsync(
        count > 100 ? 200 : 2000,
        turn => new ValueTask<Microsoft.Identity.Client.AuthenticationResult>(
            msal.SilentAsync(client, tenants[turn % count], accounts[tenants[turn % count]])));
    now.Add(Figure(cached, count));
    awaited.Add(Figure(asked, count));
    silent.Add(Figure(found, count));
    ratio = found / asked;
}
Tell("T1", $"TokenCached {string.Join(", ", now)} customers (goal: 0.5)");
Tell("T1", $"await TokenAsync {string.Join(", ", awaited)} customers (goal: 0.5)");
Tell("T2", $"Microsoft.Identity.Client {string.Join(", ", silent)} customers: {ratio:F0} times (goal: 5)");

server.StandardInput.Close();
await server.WaitForExitAsync();

App Make() => new((string)facts["client"]!, new AppOptions
{
    Credential = new ClientSecret((string)facts["client_secret"]!),
    Cloud = Cloud.Of(facts["cloud"]!.DeepClone().AsObject()),
    Proxy = Proxy.None,
    ExtraRoots = [(string)facts["ca_pem"]!],
});

async Task<Partner> PartnerOfAsync(App app)
{
    Partner of = app.Partner((string)facts["partner"]!);
    await of.SignIn.ImportAsync((string)facts["refresh_token"]!);
    return of;
}

/// <summary>So many at once: how many a second, and how much processor time each.</summary>
static async Task<(double Rate, double Work)> RateAsync<T>(T[] items, Func<T, Task> act)
{
    ConcurrentQueue<T> queue = new(items);
    using Process self = Process.GetCurrentProcess();
    TimeSpan before = self.TotalProcessorTime;
    Stopwatch watch = Stopwatch.StartNew();
    await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
    {
        while (queue.TryDequeue(out T? item))
        {
            await act(item);
        }
    }));
    double seconds = watch.Elapsed.TotalSeconds;
    self.Refresh();
    return (items.Length / seconds, (self.TotalProcessorTime - before).TotalMicroseconds / items.Length);
}

/// <summary>Microseconds for one of many turns: the median of several rounds.</summary>
static double Microseconds(int turns, Func<int, object> act) =>
    Middle([.. Enumerable.Range(0, 15).Select(_ =>
    {
        Stopwatch watch = Stopwatch.StartNew();
        for (int turn = 0; turn < turns; turn++)
        {
            GC.KeepAlive(act(turn));
        }
        return watch.Elapsed.TotalMicroseconds / turns;
    })], time => time);

static async Task<double> MicrosecondsAsync<T>(int turns, Func<int, ValueTask<T>> act)
{
    List<double> rounds = [];
    for (int round = 0; round < 9; round++)
    {
        Stopwatch watch = Stopwatch.StartNew();
        for (int turn = 0; turn < turns; turn++)
        {
            await act(turn);
        }
        rounds.Add(watch.Elapsed.TotalMicroseconds / turns);
    }
    return Middle(rounds, time => time);
}

static double Middle<T>(List<T> figures, Func<T, double> what) => figures.Select(what).Order().ElementAt(figures.Count / 2);

static string Figure(double time, int count) => $"{time:F2} µs with {count}";

static void Tell(string goal, string text) => Console.WriteLine($"{goal}  .NET: {text}");
