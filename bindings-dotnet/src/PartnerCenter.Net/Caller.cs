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

    internal async Task<byte[]> BytesAsync(Request request, CallOptions? options, CancellationToken cancellation) =>
        (await SendAsync(request, options, isGenerated: true, cancellation).ConfigureAwait(false)).Body.ToArray();

    internal async Task<T> OneAsync<T>(Request request, JsonTypeInfo<T> type, CallOptions? options, CancellationToken cancellation)
        where T : class =>
        await MaybeAsync(request, type, options, cancellation).ConfigureAwait(false)
        ?? throw new ServiceException($"{request.Operation} was answered without a body", new ErrorFacts { Operation = request.Operation });

    internal async Task<T?> MaybeAsync<T>(Request request, JsonTypeInfo<T> type, CallOptions? options, CancellationToken cancellation)
        where T : class
    {
        Answer answer = await SendAsync(request, options, isGenerated: true, cancellation).ConfigureAwait(false);
        return answer.Read(type);
    }

    internal Pages<T> Pages<T>(Request request, JsonTypeInfo<T> type, PageOptions? options, CancellationToken cancellation) =>
        new(this, request, options, item => item.Deserialize(type)!, isGenerated: true, cancellation);

    internal StreamHandle Open(Request request, PageOptions? options, Continuation? resume, bool isGenerated)
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
