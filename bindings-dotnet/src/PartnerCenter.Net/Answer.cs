using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PartnerCenter;

/// <summary>What is known about an answer beside its body.</summary>
public sealed record ResponseFacts
{
    /// <summary>HTTP status; none of a procedure.</summary>
    public int? Status { get; init; }

    /// <summary>The service's id of the request, else the <c>MS-RequestId</c> that it was sent with: for Microsoft's support.</summary>
    public string? RequestId { get; init; }

    /// <summary>The service's correlation id, else the <c>MS-CorrelationId</c> that it was sent with.</summary>
    public string? CorrelationId { get; init; }

    /// <summary><c>Content-Type</c> of the body.</summary>
    public string? ContentType { get; init; }

    /// <summary><c>ETag</c> of the resource, for <see cref="RestOptions.IfMatch"/>.</summary>
    public string? ETag { get; init; }

    /// <summary>What Partner Center says about the token's MFA, when it was asked by <see cref="RestOptions.ValidateMfa"/>.</summary>
    public bool? IsMfaCompliant { get; init; }

    internal static ResponseFacts Of(JsonElement facts) => new()
    {
        Status = facts.TryGetProperty("status", out JsonElement status) ? status.GetInt32() : null,
        RequestId = Text(facts, "requestId"),
        CorrelationId = Text(facts, "correlationId"),
        ContentType = Text(facts, "contentType"),
        ETag = Text(facts, "etag"),
        IsMfaCompliant = facts.TryGetProperty("isMfaCompliant", out JsonElement compliant) ? compliant.GetBoolean() : null,
    };

    internal static string? Text(JsonElement facts, string name) =>
        facts.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;
}

/// <summary>An answer as it was received.</summary>
public class Answer
{
    private protected readonly byte[] _body;

    internal Answer(byte[] body, ResponseFacts facts)
    {
        _body = body;
        Facts = facts;
    }

    /// <summary>The body: JSON in UTF-8 unless the operation answers with other bytes. Empty where there is none.</summary>
    public ReadOnlyMemory<byte> Body => _body;

    /// <summary>What is known beside it.</summary>
    public ResponseFacts Facts { get; }

    /// <summary>Reads the body as JSON; nothing where there is none.</summary>
    /// <exception cref="ServiceException">It is no JSON.</exception>
    public JsonNode? ToJson() => Reading.Node(_body);

    /// <summary>Reads the body as a type, such as <c>ResourceJson.Default.Customer</c>; nothing where there is none.</summary>
    /// <exception cref="ServiceException">It is no JSON of that form.</exception>
    public T? Read<T>(JsonTypeInfo<T> type) => Reading.Value(_body, type);

    /// <summary>Tells the status and the size, no content.</summary>
    public override string ToString() => $"{Facts.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "an answer"}, {_body.Length} bytes";
}

/// <summary>One page of a collection.</summary>
public sealed class Page<T> : Answer
{
    internal Page(byte[] body, ResponseFacts facts, IReadOnlyList<T> items, long? total, Continuation? continuation)
        : base(body, facts)
    {
        Items = items;
        Total = total;
        Continuation = continuation;
    }

    /// <summary>What is on it.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>How many items the service says there are on all pages, where it says so. Services err.</summary>
    public long? Total { get; }

    /// <summary>How to go on after it, in another process if need be; nothing on the last page.</summary>
    public Continuation? Continuation { get; }
}

/// <summary>Where a collection or work goes on: to be kept as text, and not to be looked into. It is not secret.</summary>
public sealed class Continuation
{
    private readonly string _json;

    private Continuation(string json) => _json = json;

    /// <summary>Takes a text that <see cref="ToString"/> gave.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Continuation Parse(string text)
    {
        Check.NotNull(text, nameof(text));
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return Of(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new FormatException("This is no continuation.", error);
        }
    }

    internal static Continuation Of(JsonElement value) => new(value.GetRawText());

    /// <summary>The operation whose work it goes on with; nothing where it is another kind of continuation.</summary>
    internal string? Operation
    {
        get
        {
            using JsonDocument document = JsonDocument.Parse(_json);
            JsonElement root = document.RootElement;
            bool isWork = root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("operation", out JsonElement operation)
                && operation.ValueKind == JsonValueKind.String;
            return isWork ? root.GetProperty("operation").GetString() : null;
        }
    }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("resume");
        writer.WriteRawValue(_json);
    }

    /// <summary>The text of it, which is JSON.</summary>
    public override string ToString() => _json;
}

internal static class Check
{
    internal static T NotNull<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);
}
