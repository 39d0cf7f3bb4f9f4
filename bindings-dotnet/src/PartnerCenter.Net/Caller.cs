using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter.Interop;

namespace PartnerCenter;

/// <summary>Makes calls of an app on somebody's behalf.</summary>
internal sealed class Caller
{
    internal Caller(AppHandle native, Place place)
    {
        Native = native;
        Place = place;
    }

    internal AppHandle Native { get; }

    internal Place Place { get; }

    /// <summary>The same app, on somebody else's behalf.</summary>
    internal Caller At(Place place) => new(Native, place);

    /// <summary>A call by name: the answer as it was received.</summary>
    internal Task<Answer> AnswerAsync(string operation, JsonObject? parameters, RestOptions? options, CancellationToken cancellation) =>
        RawAsync(new Request(Check.NotNull(operation, nameof(operation))).With(parameters), options, cancellation);

    /// <summary>A collection by name.</summary>
    internal Pages<JsonNode?> Pages(string operation, JsonObject? parameters, PageOptions? options, CancellationToken cancellation)
    {
        Request request = new Request(Check.NotNull(operation, nameof(operation))).With(parameters);
        return RawPages(request, options, cancellation);
    }

    internal Task<Answer> RawAsync(Request request, RestOptions? options, CancellationToken cancellation) =>
        SendAsync(request, options, isGenerated: false, cancellation);

    internal Pages<JsonNode?> RawPages(Request request, PageOptions? options, CancellationToken cancellation) =>
        new(this, request, options, static item => ToNode(item), isGenerated: false, cancellation);

    // What generated methods call.
    internal async Task NothingAsync(Request request, CallOptions? options, CancellationToken cancellation) =>
        await SendAsync(request, options, isGenerated: true, cancellation).ConfigureAwait(false);

    // A change may be answered without a body: then it is a resource without members.
    internal async Task<T> OneAsync<T>(Request request, JsonTypeInfo<T> type, CallOptions? options, CancellationToken cancellation)
        where T : class =>
        await MaybeAsync(request, type, options, cancellation).ConfigureAwait(false)
        ?? (type.Kind == JsonTypeInfoKind.Object ? JsonSerializer.Deserialize("{}", type) : null)
        ?? throw new ServiceException($"{request.Operation} was answered without a body", new ErrorFacts { Operation = request.Operation });

    internal async Task<T?> MaybeAsync<T>(Request request, JsonTypeInfo<T> type, CallOptions? options, CancellationToken cancellation)
        where T : class
    {
        Answer answer = await SendAsync(request, options, isGenerated: true, cancellation).ConfigureAwait(false);
        return answer.Read(type);
    }

    internal Pages<T> Pages<T>(Request request, JsonTypeInfo<T> type, PageOptions? options, CancellationToken cancellation) =>
        new(this, request, options, item => item.Deserialize(type)!, isGenerated: true, cancellation);

    internal Task<Work<T>> WorkAsync<T>(Request request, JsonTypeInfo<T> type, RestOptions? options, CancellationToken cancellation)
        where T : class =>
        BeginAsync(request, Result(request.Operation, type), options, isGenerated: true, cancellation);

    internal Task<Work<JsonNode?>> WorkAsync(
        Request request, RestOptions? options, CancellationToken cancellation, bool isGenerated = true) =>
        BeginAsync(request, Reading.Node, options, isGenerated, cancellation);

    internal Download Download(Request request, RestOptions? options, CancellationToken cancellation, bool isGenerated = true) =>
        new(this, request, options, isGenerated, cancellation);

    /// <summary>Work that was begun earlier.</summary>
    internal Work<T> Resume<T>(Continuation continuation, Func<byte[], T> read)
    {
        string operation = Check.NotNull(continuation, nameof(continuation)).Operation
            ?? throw new ArgumentException("That is no continuation of work: give it as it was received.", nameof(continuation));
        return new Work<T>(this, operation, read, isGenerated: false).At(continuation);
    }

    internal Work<T> Resume<T>(Continuation continuation, JsonTypeInfo<T> type)
        where T : class =>
        Resume(continuation, Result(continuation?.Operation ?? "", Check.NotNull(type, nameof(type))));

    /// <summary>A call about work.</summary>
    internal async Task<Step> StepAsync(
        Request request, CallOptions? options, Continuation? resume, bool isGenerated, CancellationToken cancellation)
    {
        Outcome outcome = await Native.CallAsync(request.ToBytes(Place, options, resume), cancellation).ConfigureAwait(false);
        return new Step(Failures.Unwrap(outcome, isGenerated, cancellation));
    }

    /// <summary>The steps of a stream. Leaving it ends what is under way, and leaves no half file.</summary>
    internal async IAsyncEnumerable<Step> StepsAsync(
        Request request,
        StepOptions options,
        Continuation? resume,
        bool isGenerated,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using StreamHandle stream = Open(request, options, resume, isGenerated);
        while (true)
        {
            Outcome outcome = await stream.NextAsync(cancellation).ConfigureAwait(false);
            Step step = new(Failures.Unwrap(outcome, isGenerated, cancellation));
            if (step.IsEnd)
            {
                yield break;
            }
            yield return step;
        }
    }

    internal StreamHandle Open(Request request, CallOptions? options, Continuation? resume, bool isGenerated)
    {
        try
        {
            return Native.OpenStream(request.ToBytes(Place, options, resume));
        }
        catch (FailureException failure)
        {
            throw Failures.Of(failure.Outcome, isGenerated);
        }
    }

    private async Task<Work<T>> BeginAsync<T>(
        Request request, Func<byte[], T> read, RestOptions? options, bool isGenerated, CancellationToken cancellation)
    {
        Step step = await StepAsync(request, options, resume: null, isGenerated, cancellation).ConfigureAwait(false);
        options?.OnResponse?.Invoke(step.Facts);
        return new Work<T>(this, request.Operation, read, isGenerated).Take(step);
    }

    private static Func<byte[], T> Result<T>(string operation, JsonTypeInfo<T> type)
        where T : class =>
        body => Reading.Value(body, type)
            ?? throw new ServiceException($"the work of {operation} ended without a result", new ErrorFacts { Operation = operation });

    private async Task<Answer> SendAsync(Request request, CallOptions? options, bool isGenerated, CancellationToken cancellation)
    {
        Outcome outcome = await Native.CallAsync(request.ToBytes(Place, options), cancellation).ConfigureAwait(false);
        Failures.Unwrap(outcome, isGenerated, cancellation);
        using JsonDocument facts = JsonDocument.Parse(outcome.Facts);
        Answer answer = new(outcome.Body, ResponseFacts.Of(facts.RootElement));
        (options as RestOptions)?.OnResponse?.Invoke(answer.Facts);
        return answer;
    }

    private static JsonNode? ToNode(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.Null => null,
        // A document of its own: that of the page goes away.
        JsonValueKind.Object => JsonObject.Create(item.Clone()),
        JsonValueKind.Array => JsonArray.Create(item.Clone()),
        _ => JsonValue.Create(item.Clone()),
    };
}
