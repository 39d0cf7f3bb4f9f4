using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PartnerCenter;

/// <summary>Reads bodies as they were received.</summary>
internal static class Reading
{
    /// <summary>A whole body; nothing where there is none.</summary>
    internal static T? Value<T>(byte[] body, JsonTypeInfo<T> type)
    {
        if (body.Length == 0)
        {
            return default;
        }
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException error)
        {
            throw Unreadable(error);
        }
    }

    /// <summary>A resource as another one that has its members and more: those are in its additional data.</summary>
    internal static TTo Again<TFrom, TTo>(TFrom value, JsonTypeInfo<TFrom> from, JsonTypeInfo<TTo> to) =>
        JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, from), to)!;

    /// <summary>Any JSON; nothing where there is none.</summary>
    internal static JsonNode? Node(byte[] body)
    {
        if (body.Length == 0)
        {
            return null;
        }
        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException error)
        {
            throw Unreadable(error);
        }
    }

    /// <summary>The items of a page: the body itself, or a member of it.</summary>
    internal static List<T> Items<T>(byte[] body, string? member, Func<JsonElement, T> read)
    {
        List<T> items = [];
        if (body.Length == 0)
        {
            return items;
        }
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement list = document.RootElement;
            if (!string.IsNullOrEmpty(member) && !list.TryGetProperty(member!, out list))
            {
                return items;
            }
            if (list.ValueKind == JsonValueKind.Array)
            {
                items.Capacity = list.GetArrayLength();
                foreach (JsonElement item in list.EnumerateArray())
                {
                    items.Add(read(item));
                }
            }
            return items;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw Unreadable(error);
        }
    }

    /// <summary>The items of a list, which share one copy of its text.</summary>
    internal static List<JsonElement> Elements(byte[] body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement list = document.RootElement.Clone();
            List<JsonElement> items = new(list.GetArrayLength());
            items.AddRange(list.EnumerateArray());
            return items;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw Unreadable(error);
        }
    }

    // From a service: its text may be anything, and is not repeated. A path consists of names.
    private static ServiceException Unreadable(Exception error)
    {
        string? path = (error as JsonException)?.Path;
        string place = string.IsNullOrEmpty(path) ? "" : $" at {path}";
        return new ServiceException(
            $"the answer is not JSON of the expected form{place}",
            new ErrorFacts { Hint = "CallAsync gives the body as it was received." });
    }
}
