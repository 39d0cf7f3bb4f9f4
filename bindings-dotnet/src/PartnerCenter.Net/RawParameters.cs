using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace PartnerCenter;

/// <summary>What a request that is no row of the table says, beside its method and path.</summary>
public sealed class RawParameters
{
    /// <summary>
    /// Whose host it is: <c>partner_center</c> (default), <c>partner_api</c>, <c>graph</c> or <c>arm</c>. The last two are asked in
    /// the customer's tenant, of a customer.
    /// </summary>
    public string? Service { get; init; }

    /// <summary>Fields to be encoded: a text, number or truth value, or a list of these.</summary>
    public JsonObject? Query { get; init; }

    /// <summary>Beside ours; those of the connection and the token are refused.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>The body, to be sent as JSON.</summary>
    public JsonNode? Json { get; init; }

    /// <summary>Bytes in its place.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>Of these bytes.</summary>
    public string? ContentType { get; init; }

    internal Request ToRequest(string method, string path)
    {
        Request request = new Request("raw")
            .With("method", Check.NotNull(method, nameof(method)))
            .With("path", Check.NotNull(path, nameof(path)))
            .With("service", Service)
            .With("query", Query)
            .With("body", Json)
            .With("content", Content is { } bytes ? Convert.ToBase64String(bytes.ToArray()) : null)
            .With("content_type", ContentType);
        if (Headers is not null)
        {
            JsonObject headers = [];
            foreach (KeyValuePair<string, string> header in Headers)
            {
                headers[header.Key] = header.Value;
            }
            request.With("headers", headers);
        }
        return request;
    }
}
