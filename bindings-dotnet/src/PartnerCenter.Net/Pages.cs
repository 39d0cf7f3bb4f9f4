using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter.Interop;

namespace PartnerCenter;

/// <summary>A collection, which is asked for page by page while it is read. Nothing is sent before that; each loop reads it anew.</summary>
public sealed class Pages<T> : IAsyncEnumerable<T>
{
    private readonly Caller _caller;
    private readonly Request _request;
    private readonly PageOptions? _options;
    private readonly Func<JsonElement, T> _read;
    private readonly bool _isGenerated;
    private readonly CancellationToken _cancellation;

    internal Pages(
        Caller caller, Request request, PageOptions? options, Func<JsonElement, T> read, bool isGenerated, CancellationToken cancellation)
    {
        _caller = caller;
        _request = request;
        _options = options;
        _read = read;
        _isGenerated = isGenerated;
        _cancellation = cancellation;
    }

    /// <summary>The items of all pages.</summary>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (Page<T> page in ByPageAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page.Items)
            {
                yield return item;
            }
        }
    }

    /// <summary>The pages.</summary>
    /// <param name="resume">Begins after an earlier page.</param>
    /// <param name="cancellationToken">Cancels the call in the library too.</param>
    public async IAsyncEnumerable<Page<T>> ByPageAsync(
        Continuation? resume = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using Either token = new(_cancellation, cancellationToken);
        using StreamHandle stream = _caller.Open(_request, _options, resume ?? _options?.Resume, _isGenerated);
        while (true)
        {
            Outcome outcome = await stream.NextAsync(token.Token).ConfigureAwait(false);
            Page<T>? page = Read(Failures.Unwrap(outcome, _isGenerated, token.Token));
            if (page is null)
            {
                yield break;
            }
            _options?.OnResponse?.Invoke(page.Facts);
            yield return page;
        }
    }

    /// <summary>All items, in one list.</summary>
    public async Task<List<T>> ToListAsync(CancellationToken cancellationToken = default)
    {
        List<T> items = [];
        await foreach (Page<T> page in ByPageAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            items.AddRange(page.Items);
        }
        return items;
    }

    /// <summary>The page of an outcome; nothing after the last one.</summary>
    private Page<T>? Read(Outcome outcome)
    {
        using JsonDocument facts = JsonDocument.Parse(outcome.Facts);
        ResponseFacts told = ResponseFacts.Of(facts.RootElement);
        if (told.Status is null)
        {
            return null;
        }
        List<T> items = Reading.Items(outcome.Body, ResponseFacts.Text(facts.RootElement, "itemsMember"), _read);
        bool goesOn = facts.RootElement.TryGetProperty("continuation", out JsonElement continuation)
            && continuation.ValueKind != JsonValueKind.Null;
        long? total = facts.RootElement.TryGetProperty("total", out JsonElement said) && said.ValueKind == JsonValueKind.Number
            ? said.GetInt64()
            : null;
        return new Page<T>(outcome.Body, told, items, total, goesOn ? Continuation.Of(continuation) : null);
    }
}
