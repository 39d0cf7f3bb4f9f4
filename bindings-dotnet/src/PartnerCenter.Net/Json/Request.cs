using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PartnerCenter;

/// <summary>On whose behalf a request is made.</summary>
internal readonly record struct Place(string? Partner, string? Customer, string? Account, bool AppOnly);

/// <summary>A request as it crosses to the library: an operation and its parameters. Those that are null are left out.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Both are memory and nothing else.")]
internal sealed class Request
{
    private readonly MemoryStream _parameters = new();
    private readonly Utf8JsonWriter _writer;

    internal Request(string operation)
    {
        Operation = operation;
        _writer = new Utf8JsonWriter(_parameters);
        _writer.WriteStartObject();
    }

    internal string Operation { get; }

    internal Request With(string name, string? value)
    {
        if (value is not null)
        {
            _writer.WriteString(name, value);
        }
        return this;
    }

    internal Request With(string name, long? value)
    {
        if (value is { } number)
        {
            _writer.WriteNumber(name, number);
        }
        return this;
    }

    internal Request With(string name, decimal? value)
    {
        if (value is { } number)
        {
            _writer.WriteNumber(name, number);
        }
        return this;
    }

    internal Request With(string name, bool? value)
    {
        if (value is { } truth)
        {
            _writer.WriteBoolean(name, truth);
        }
        return this;
    }

    internal Request With(string name, JsonNode? value)
    {
        if (value is not null)
        {
            _writer.WritePropertyName(name);
            value.WriteTo(_writer);
        }
        return this;
    }

    internal Request With(string name, Filter? value) => With(name, value?.Tree);

    internal Request With(string name, IEnumerable<string>? values) => With(name, values, _writer.WriteStringValue);

    internal Request With(string name, IEnumerable<long>? values) => With(name, values, _writer.WriteNumberValue);

    /// <summary>Headers as .NET's own collections of them are: of a name there may be several.</summary>
    internal Request With(string name, IEnumerable<KeyValuePair<string, IEnumerable<string>>>? headers)
    {
        if (headers is not null)
        {
            _writer.WriteStartArray(name);
            foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
            {
                foreach (string value in header.Value)
                {
                    _writer.WriteStartArray();
                    _writer.WriteStringValue(header.Key);
                    _writer.WriteStringValue(value);
                    _writer.WriteEndArray();
                }
            }
            _writer.WriteEndArray();
        }
        return this;
    }

    /// <summary>Bytes, which cross as base64.</summary>
    internal Request With(string name, ReadOnlyMemory<byte>? bytes)
    {
        if (bytes is { } given)
        {
            _writer.WriteStartObject(name);
            _writer.WriteBase64String("base64", given.Span);
            _writer.WriteEndObject();
        }
        return this;
    }

    internal Request With<T>(string name, T? value, JsonTypeInfo<T> type)
        where T : class
    {
        if (value is not null)
        {
            _writer.WritePropertyName(name);
            JsonSerializer.Serialize(_writer, value, type);
        }
        return this;
    }

    /// <summary>Every member of an object as a parameter.</summary>
    internal Request With(JsonObject? parameters)
    {
        if (parameters is not null)
        {
            foreach (KeyValuePair<string, JsonNode?> parameter in parameters)
            {
                With(parameter.Key, parameter.Value);
            }
        }
        return this;
    }

    /// <summary>Writes the whole request. May be asked for again, for another page.</summary>
    internal byte[] ToBytes(Place place, CallOptions? options, Continuation? resume = null)
    {
        if (_writer.CurrentDepth > 0)
        {
            _writer.WriteEndObject();
            _writer.Flush();
        }
        using MemoryStream request = new();
        using (Utf8JsonWriter writer = new(request))
        {
            writer.WriteStartObject();
            writer.WriteString("operation", Operation);
            Write(writer, "partner", place.Partner);
            Write(writer, "customer", place.Customer);
            Write(writer, "account", place.Account);
            if (place.AppOnly)
            {
                writer.WriteBoolean("appOnly", true);
            }
            writer.WritePropertyName("params");
            writer.WriteRawValue(_parameters.ToArray(), skipInputValidation: true);
            writer.WriteStartObject("options");
            options?.Write(writer);
            resume?.Write(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        return request.ToArray();
    }

    private Request With<T>(string name, IEnumerable<T>? values, Action<T> write)
    {
        if (values is not null)
        {
            _writer.WriteStartArray(name);
            foreach (T value in values)
            {
                write(value);
            }
            _writer.WriteEndArray();
        }
        return this;
    }

    private static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
