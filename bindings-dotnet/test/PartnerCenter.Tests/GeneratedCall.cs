using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter.Interop;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>
/// A call by the generated method of an operation: its body is built of the types of the table, and what it gives is
/// written as JSON again.
/// </summary>
internal static class GeneratedCall
{
    /// <summary>Makes it; gives <c>{json}</c>.</summary>
    internal static async Task<JsonObject> MakeAsync(AppHandle app, JsonNode request, JsonNode method)
    {
        Place place = new(
            (string?)request["partner"], (string?)request["customer"], Account: null, (bool?)request["appOnly"] ?? false);
        Caller caller = new(app, place);
        object on = place.Customer is null ? new Partner(caller) : new Customer(caller);
        string[] path = [.. method["path"]!.AsArray().Select(word => Pascal((string)word!))];
        foreach (string name in path[..^1])
        {
            on = on.GetType().GetProperty(name)!.GetValue(on)!;
        }
        MethodInfo found = on.GetType().GetMethod($"{path[^1]}Async")!;
        Assert.True(found is not null, $"there is no method {string.Join('.', path)}");
        Dictionary<string, JsonNode?> given = request["params"]!.AsObject()
            .ToDictionary(one => Pascal(one.Key), one => one.Value, StringComparer.OrdinalIgnoreCase);
        JsonObject? options = request["options"]?.AsObject();
        object?[] arguments = [.. found.GetParameters().Select(parameter => Argument(parameter, given, options))];
        try
        {
            return new JsonObject { ["json"] = await WrittenAsync(found.Invoke(on, arguments)!) };
        }
        catch (TargetInvocationException error) when (error.InnerException is PartnerCenterException own)
        {
            throw own;
        }
    }

    private static object? Argument(ParameterInfo parameter, Dictionary<string, JsonNode?> given, JsonObject? options)
    {
        Type type = parameter.ParameterType;
        if (type == typeof(CancellationToken))
        {
            return CancellationToken.None;
        }
        if (!typeof(CallOptions).IsAssignableFrom(type))
        {
            return given.TryGetValue(parameter.Name!, out JsonNode? value) ? Value(value!, type) : null;
        }
        object made = Activator.CreateInstance(type)!;
        IEnumerable<KeyValuePair<string, JsonNode?>> said = given.Concat(options ?? []);
        foreach ((string name, JsonNode? value) in said)
        {
            // What is no option is an argument.
            if (type.GetProperty(Pascal(name)) is { } property)
            {
                property.SetValue(made, Value(value!, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
            }
        }
        return made;
    }

    private static object? Value(JsonNode value, Type type)
    {
        bool isText = value.GetValueKind() == JsonValueKind.String;
        string text = isText ? (string)value! : value.ToJsonString();
        return type switch
        {
            _ when type == typeof(string) => text,
            _ when type == typeof(Guid) => Guid.Parse(text),
            _ when type == typeof(bool) => bool.Parse(text),
            _ when type == typeof(Filter) => isText ? Filter.FromText(text) : Filter.FromJson(value),
            _ when typeof(JsonNode).IsAssignableFrom(type) => value.DeepClone(),
            _ when type.IsPrimitive || type == typeof(decimal) => Convert.ChangeType(text, type, CultureInfo.InvariantCulture),
            _ when type == typeof(IEnumerable<string>) => value.AsArray().Select(one => (string)one!).ToList(),
            _ => value.Deserialize(TypeInfo(type)),
        };
    }

    private static JsonTypeInfo TypeInfo(Type type) =>
        ResourceJson.Default.GetTypeInfo(type) ?? throw new InvalidOperationException($"{type} is no resource");

    private static async Task<JsonNode?> WrittenAsync(object made)
    {
        if (made is Task task)
        {
            await task;
            Type type = found(task.GetType());
            return type.IsGenericType && type.GetGenericArguments()[0].Name != "VoidTaskResult"
                ? Written(type.GetProperty("Result")!.GetValue(task))
                : null;
        }
        MethodInfo first = typeof(GeneratedCall).GetMethod(nameof(FirstPageAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
        return await (Task<JsonNode>)first.MakeGenericMethod(made.GetType().GetGenericArguments()[0]).Invoke(null, [made])!;

        static Type found(Type type) => type.BaseType == typeof(Task) || type.BaseType is null ? type : found(type.BaseType);
    }

    private static async Task<JsonNode> FirstPageAsync<T>(Pages<T> pages)
    {
        await foreach (Page<T> page in pages.ByPageAsync())
        {
            JsonArray items = [.. page.Items.Select(item => Written(item))];
            JsonNode body = JsonNode.Parse(page.Body.Span)!;
            if (body is not JsonObject whole)
            {
                return items;
            }
            string member = whole.First(one => one.Value is JsonArray list && list.Count == items.Count).Key;
            whole[member] = items;
            return whole;
        }
        throw new InvalidOperationException("no page came");
    }

    private static JsonNode? Written(object? value) =>
        value is null ? null : JsonSerializer.SerializeToNode(value, TypeInfo(value.GetType()));

    private static string Pascal(string name) =>
        string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
