// Figures of the .NET package beside Microsoft.Identity.Client, in one run: `cargo xtask bench` prints them.
//
// SERVER names the program of `benches` that plays the services, RUST the one that redeems with the Rust library, IMPORT the
// one that imports MODULE, the PowerShell module. With the argument `trial` everything is done a few times only: that it
// works, and no figure.

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
bool isTrial = args is ["trial"];
int redeemed = isTrial ? 20 : 1_000;
int[] counts = isTrial ? [5, 10] : [10, 1_000];
int turns = isTrial ? 100 : 100_000;
int rounds = isTrial ? 1 : 5;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

using Process server = Process.Start(new ProcessStartInfo(Variable("SERVER"), [Text(redeemed)])
{
    RedirectStandardInput = true,
    RedirectStandardOutput = true,
})!;
string line = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the server did not start");
JsonNode facts = JsonNode.Parse(line)!;
string[] tenants = [.. facts["customers"]!.AsArray().Select(tenant => (string)tenant!)];

// Importing the PowerShell module, each time in a new process.
List<double> imports = [];
for (int round = 0; round < 2 * rounds + 1; round++)
{
    imports.Add(Number(await AskAsync("dotnet", [Variable("IMPORT"), Variable("MODULE")])));
}
Tell("T15", $"Import-Module in PowerShell's engine {Middle(imports, it => it):F0} ms (goal: 150)");

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
List<double> rusts = [];
for (int round = 0; round < rounds; round++)
{
    ours.Add(await RateAsync(customers, customer => customer.TokenAsync(Graph, force).AsTask()));
    var client = msal.Client();
    theirs.Add(await RateAsync(tenants, tenant => msal.RedeemAsync(client, tenant)));
    rusts.Add(Number(await AskAsync(Variable("RUST"), [], line)));
}
(double rate, double work) = (Middle(ours, it => it.Rate), Middle(ours, it => it.Work));
(double theirRate, double theirWork) = (Middle(theirs, it => it.Rate), Middle(theirs, it => it.Work));
double rust = Middle(rusts, it => it);
Tell("T17", $"{rate:F0} redemptions/s at {AtOnce} at once, Microsoft.Identity.Client {theirRate:F0}/s: {rate / theirRate:F1} times; "
    + $"Rust {rust:F0}/s: {rate / rust:F2} of it (goal: 0.9); "
    + $"processor time each {work:F0} µs, Microsoft.Identity.Client {theirWork:F0} µs");

// Cached tokens, with ever more customers in the cache.
List<string> now = [], awaited = [], silent = [];
double ratio = 0;
foreach (int count in counts)
{
    using App fresh = Make();
    Partner of = await PartnerOfAsync(fresh);
    Customer[] places = [.. tenants.Take(count).Select(of.Customer)];
    await RateAsync(places, place => place.TokenAsync(Graph).AsTask());
    double cached = Microseconds(turns, turn => places[turn % places.Length].TokenCached(Graph)!);
    double asked = await MicrosecondsAsync(turns, turn => places[turn % places.Length].TokenAsync(Graph));
    var client = msal.Client();
    ConcurrentDictionary<string, Microsoft.Identity.Client.IAccount> accounts = new();
    await RateAsync(tenants.Take(count).ToArray(), async tenant => accounts[tenant] = (await msal.RedeemAsync(client, tenant)).Account);
    double found = await MicrosecondsAsync(
        Math.Min(turns, count > 100 ? 200 : 2_000),
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

// Nothing is made but what is given: a token that is cached is one object.
GC.KeepAlive(partner.TokenCached(Graph));
long before = GC.GetAllocatedBytesForCurrentThread();
for (int turn = 0; turn < turns; turn++)
{
    GC.KeepAlive(partner.TokenCached(Graph));
}
double made = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / turns;
Tell("T1", $"TokenCached makes {made:F1} bytes of garbage a call");

server.StandardInput.Close();
await server.WaitForExitAsync();

// What a program prints.
static async Task<string> AskAsync(string program, string[] arguments, string input = "")
{
    using Process process = Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
    await process.StandardInput.WriteLineAsync(input);
    process.StandardInput.Close();
    string said = await process.StandardOutput.ReadToEndAsync();
    await process.WaitForExitAsync();
    return process.ExitCode == 0 ? said.Trim() : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
}

static string Variable(string name) =>
    Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set: run `cargo xtask bench`");

static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

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
