using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter.Interop;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>Plays the vectors that every language plays (tests/vectors/README.md).</summary>
public sealed class VectorTests
{
    public static IEnumerable<TheoryDataRow<int, string>> Cases() =>
        Ask("GET", "cases").GetAwaiter().GetResult().AsArray()
            .Select(one => new TheoryDataRow<int, string>((int)one!["number"]!, (string)one["name"]!)
            {
                Skip = (string?)one["skipped"],
            });

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public async Task Holds(int number, string name)
    {
        string[] complaints = await PlayAsync(number, outcome => outcome);
        Assert.True(complaints.Length == 0, $"{name}:\n  {string.Join("\n  ", complaints)}");
    }

    [Fact]
    public async Task Outcomes_are_judged()
    {
        Assert.True(Cases().Count() > 50, "so many vectors there are at least");
        string[] complaints = await PlayAsync(
            Cases().First().Data.Item1,
            _ => new JsonObject { ["error"] = new JsonObject { ["kind"] = "internal", ["message"] = "invented" } });
        Assert.NotEmpty(complaints);
    }

    private static async Task<string[]> PlayAsync(int number, Func<JsonNode, JsonNode> tell)
    {
        JsonNode begun = await Ask("POST", $"cases/{number}");
        using Player player = new((string)begun["run"]!.ToString());
        JsonNode action = begun["action"]!;
        while ((string)action["do"]! != "end")
        {
            JsonNode outcome;
            try
            {
                outcome = await player.ActAsync(action);
            }
            catch (OperationCanceledException cancelled)
            {
                // What programs expect of a task, with the library's own error in it.
                outcome = Envelope(Assert.IsType<CancelledException>(cancelled.InnerException));
            }
            catch (PartnerCenterException error)
            {
                outcome = Envelope(error);
            }
            action = (await Ask("POST", $"runs/{player.Run}", tell(outcome)))["action"]!;
        }
        return [.. action["complaints"]!.AsArray().Select(complaint => complaint!.ToString())];
    }

    private static Task<JsonNode> Ask(string method, string path, JsonNode? body = null) =>
        Emulator.AskAsync(method, new Uri($"{Emulator.Vectors}/{path}"), body);

    /// <summary>What somebody catches, as the envelope that it came from.</summary>
    private static JsonObject Envelope(PartnerCenterException error)
    {
        string words = string.Concat(error.Kind.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        Assert.Equal(error.Kind == "timeout" ? "DeadlineException" : $"{words}Exception", error.GetType().Name);
        JsonObject envelope = new() { ["kind"] = error.Kind, ["message"] = error.Message };
        void Add(string name, JsonNode? value)
        {
            if (value is not null)
            {
                envelope[name] = value;
            }
        }

        Add("code", error.Code);
        Add("hint", error.Hint);
        Add("status", error.Status);
        Add("requestId", error.RequestId);
        Add("correlationId", error.CorrelationId);
        Add("traceId", error.TraceId);
        Add("retryAfterMs", (long?)error.RetryAfter?.TotalMilliseconds);
        Add("operation", error.Operation);
        Add("tenant", error.Tenant);
        Add("claims", error.Claims);
        if (error.Details.Count > 0)
        {
            envelope["details"] = new JsonArray(
                [.. error.Details.Select(detail => new JsonObject { ["name"] = detail.Name, ["value"] = detail.Value })]);
        }
        return new JsonObject { ["error"] = envelope };
    }

    /// <summary>Does what a case asks for.</summary>
    private sealed class Player(string run) : IHost, IDisposable
    {
        private AppHandle? _app;

        internal string Run => run;

        public void Dispose() => _app?.Dispose();

        /// <summary>The program's own code: what it answers is decided elsewhere.</summary>
        public void Ask(HostRequest request) => Task.Run(async () =>
        {
            JsonObject asked = new() { ["kind"] = request.Kind, ["payload"] = JsonNode.Parse(request.Payload) };
            JsonNode answer = await VectorTests.Ask("POST", $"runs/{run}/host", asked);
            if (answer["silent"] is not null)
            {
                return;
            }
            byte[] reply = Encoding.UTF8.GetBytes(answer["reply"]?.ToJsonString() ?? "null");
            if (answer["failed"]?.GetValue<bool>() == true)
            {
                request.Fail(reply);
            }
            else
            {
                request.Reply(reply);
            }
        });

        internal async Task<JsonNode> ActAsync(JsonNode action)
        {
            switch ((string)action["do"]!)
            {
                case "create":
                    bool hasHost = action["host"]?.GetValue<bool>() == true;
                    _app = Create(Bytes(action["config"]!), hasHost ? this : null);
                    return new JsonObject();
                case "call" when action["method"] is { } method:
                    return await GeneratedCall.MakeAsync(_app!, action["request"]!, method);
                case "call":
                    return Shown(await CallAsync(Bytes(action["request"]!), (int?)action["cancelAfter"]));
                case "pages":
                    return new JsonObject { ["pages"] = await PagesAsync(Bytes(action["request"]!), (int?)action["most"]) };
                case "close":
                    _app!.Dispose();
                    return new JsonObject();
                default:
                    throw new NotSupportedException($"unknown action {action}");
            }
        }

        private static AppHandle Create(byte[] configuration, IHost? host)
        {
            try
            {
                return AppHandle.Create(configuration, host);
            }
            catch (FailureException failure)
            {
                throw Failures.Of(failure.Outcome);
            }
        }

        private async Task<Outcome> CallAsync(byte[] request, int? cancelAfter)
        {
            using CancellationTokenSource source = new();
            Task<Outcome> call = _app!.CallAsync(request, source.Token);
            if (cancelAfter is { } count)
            {
                await VectorTests.Ask("GET", string.Create(CultureInfo.InvariantCulture, $"runs/{run}/requests/{count}"));
                await source.CancelAsync();
            }
            return Failures.Unwrap(await call, isGenerated: false, source.Token);
        }

        private async Task<JsonArray> PagesAsync(byte[] request, int? most)
        {
            JsonArray pages = [];
            try
            {
                using StreamHandle stream = _app!.OpenStream(request);
                while (most is null || pages.Count < most)
                {
                    Outcome outcome = Failures.Unwrap(await stream.NextAsync(), isGenerated: false, default);
                    if (JsonNode.Parse(outcome.Facts)!["status"] is null)
                    {
                        break;
                    }
                    pages.Add(Shown(outcome));
                }
            }
            catch (FailureException failure)
            {
                throw Failures.Of(failure.Outcome);
            }
            return pages;
        }

        /// <summary>The body as text and, where it is JSON, the value that users get of it.</summary>
        private static JsonObject Shown(Outcome outcome)
        {
            JsonNode facts = JsonNode.Parse(outcome.Facts)!;
            JsonObject shown = new() { ["body"] = Encoding.UTF8.GetString(outcome.Body), ["facts"] = facts };
            if (outcome.Body.Length > 0 && (string?)facts["contentType"] is { } kind && kind.Contains("json", StringComparison.Ordinal))
            {
                shown["json"] = Reading.Node(outcome.Body);
            }
            return shown;
        }

        private static byte[] Bytes(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());
    }
}
