using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading;
using PartnerCenter.Interop;

namespace PartnerCenter;

/// <summary>Turns outcomes of the library into exceptions.</summary>
internal static class Failures
{
    private static readonly Regex s_parameter = new(
        """(?<=parameter "?|Did you mean )[a-z0-9_]+(?!\w|\.\w)""", RegexOptions.CultureInvariant);

    /// <summary>The outcome, where it is a success.</summary>
    /// <param name="outcome">How the call ended.</param>
    /// <param name="isGenerated">Whether parameters have the names of generated methods.</param>
    /// <param name="cancellation">What the caller cancels by.</param>
    internal static Outcome Unwrap(Outcome outcome, bool isGenerated, CancellationToken cancellation)
    {
        if (outcome.IsSuccess)
        {
            return outcome;
        }
        PartnerCenterException error = Of(outcome, isGenerated);
        if (outcome.Status == Status.Cancelled && cancellation.IsCancellationRequested)
        {
            // What everybody who waits for a task expects.
            throw new OperationCanceledException(error.Message, error, cancellation);
        }
        throw error;
    }

    /// <summary>The exception of an envelope, with what the program's own code threw as its inner one.</summary>
    internal static PartnerCenterException Of(Outcome outcome, bool isGenerated = false)
    {
        using JsonDocument document = JsonDocument.Parse(outcome.Body);
        JsonElement envelope = document.RootElement;
        string? Text(string name) =>
            envelope.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        long? Number(string name) =>
            envelope.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null;

        List<ErrorDetail> details = [];
        Exception? inner = null;
        if (envelope.TryGetProperty("details", out JsonElement listed) && listed.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement detail in listed.EnumerateArray())
            {
                string name = detail.GetProperty("name").GetString() ?? "";
                string value = detail.GetProperty("value").GetString() ?? "";
                details.Add(new ErrorDetail(name, value));
                if (name == "hostRequest" && ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number))
                {
                    inner = Thrown.Find(number);
                }
            }
        }
        ErrorFacts facts = new()
        {
            Code = Text("code"),
            Hint = Worded(Text("hint"), isGenerated),
            Status = (int?)Number("status"),
            RequestId = Text("requestId"),
            CorrelationId = Text("correlationId"),
            TraceId = Text("traceId"),
            RetryAfter = Number("retryAfterMs") is { } wait ? TimeSpan.FromMilliseconds(wait) : null,
            Operation = Text("operation"),
            Tenant = Text("tenant"),
            Claims = Text("claims"),
            Details = details,
        };
        return Kinds.Make(Text("kind") ?? "internal", Worded(Text("message"), isGenerated) ?? "", facts, inner);
    }

    /// <summary>A sentence about parameters, with their names as generated methods have them.</summary>
    private static string? Worded(string? text, bool isGenerated) =>
        text is null || !isGenerated ? text : s_parameter.Replace(text, static found => Camel(found.Value));

    private static string Camel(string snake)
    {
        string[] words = snake.Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        for (int place = 1; place < words.Length; place++)
        {
            words[place] = char.ToUpperInvariant(words[place][0]) + words[place].Substring(1);
        }
        return string.Concat(words);
    }
}

/// <summary>What the program's own code threw, by the number of the request, for the errors of the calls that came of it.</summary>
internal static class Thrown
{
    // Who waits for the same is told the same: nobody knows who is the last.
    private const int Most = 256;
    private static readonly Dictionary<ulong, Exception> s_thrown = [];
    private static readonly Queue<ulong> s_order = [];

    internal static int Count
    {
        get
        {
            lock (s_thrown)
            {
                return s_thrown.Count;
            }
        }
    }

    internal static void Keep(ulong request, Exception error)
    {
        lock (s_thrown)
        {
            s_thrown[request] = error;
            s_order.Enqueue(request);
            if (s_order.Count > Most)
            {
                s_thrown.Remove(s_order.Dequeue());
            }
        }
    }

    internal static Exception? Find(ulong request)
    {
        lock (s_thrown)
        {
            return s_thrown.TryGetValue(request, out Exception? error) ? error : null;
        }
    }
}
