using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace PartnerCenter;

/// <summary>A condition on the items of a list, which each service is told in its own language (docs/filters.md).</summary>
/// <example><code>Filter.Field("CompanyName").StartsWith("cont") &amp; !Filter.Field("Domain").StartsWith("test")</code></example>
public sealed class Filter
{
    private readonly JsonNode _tree;

    private Filter(JsonNode tree) => _tree = tree;

    internal JsonNode Tree => _tree;

    /// <summary>A field to be compared; members of members have a slash between: <c>customer/tenantId</c>.</summary>
    public static FilterField Field(string name) => new(Check.NotNull(name, nameof(name)));

    /// <summary>A condition in the service's own language, which passes as it is.</summary>
    public static Filter FromText(string text) => new(JsonValue.Create(Check.NotNull(text, nameof(text))));

    /// <summary>A condition as a tree, or in the service's own form.</summary>
    public static Filter FromJson(JsonNode tree) => new(Check.NotNull(tree, nameof(tree)).DeepClone());

    /// <summary>A condition in the service's own language.</summary>
    public static implicit operator Filter(string text) => FromText(text);

    /// <summary>Both hold.</summary>
    public static Filter operator &(Filter left, Filter right) => BitwiseAnd(left, right);

    /// <summary>One of both holds.</summary>
    public static Filter operator |(Filter left, Filter right) => BitwiseOr(left, right);

    /// <summary>It does not hold.</summary>
    public static Filter operator !(Filter filter) => LogicalNot(filter);

    /// <summary>Both hold.</summary>
    public static Filter BitwiseAnd(Filter left, Filter right) => Joined("and", left, right);

    /// <summary>One of both holds.</summary>
    public static Filter BitwiseOr(Filter left, Filter right) => Joined("or", left, right);

    /// <summary>It does not hold.</summary>
    public static Filter LogicalNot(Filter filter) =>
        new(new JsonObject { ["not"] = Check.NotNull(filter, nameof(filter))._tree.DeepClone() });

    /// <summary>The tree as JSON.</summary>
    public override string ToString() => _tree.ToJsonString();

    internal static Filter Comparison(string field, string operation, JsonNode? value) =>
        new(new JsonObject { ["field"] = field, ["op"] = operation, ["value"] = value });

    private static Filter Joined(string word, Filter left, Filter right)
    {
        Check.NotNull(left, nameof(left));
        Check.NotNull(right, nameof(right));
        JsonArray all = [];
        // Two that are joined by the same word already are one list.
        if (left._tree is JsonObject parts && parts.Count == 1 && parts[word] is JsonArray before)
        {
            foreach (JsonNode? part in before)
            {
                all.Add(part?.DeepClone());
            }
        }
        else
        {
            all.Add(left._tree.DeepClone());
        }
        all.Add(right._tree.DeepClone());
        return new(new JsonObject { [word] = all });
    }
}

/// <summary>What a field is compared with: a text, number, truth value, moment, GUID, or null.</summary>
public readonly struct FilterValue
{
    private readonly JsonNode? _value;

    private FilterValue(JsonNode? value) => _value = value;

    /// <summary>A text; null is the service's null.</summary>
    public static implicit operator FilterValue(string? text) => new(text is null ? null : JsonValue.Create(text));

    /// <summary>A whole number.</summary>
    public static implicit operator FilterValue(long number) => new(JsonValue.Create(number));

    /// <summary>A number.</summary>
    public static implicit operator FilterValue(decimal number) => new(JsonValue.Create(number));

    /// <summary>A truth value.</summary>
    public static implicit operator FilterValue(bool truth) => new(JsonValue.Create(truth));

    /// <summary>A moment.</summary>
    public static implicit operator FilterValue(DateTimeOffset moment)
    {
        string text = moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
        return new(new JsonObject { ["date"] = text });
    }

    /// <summary>A GUID as a value of its own type. One that a service keeps as text, as Graph does with ids, is given as text.</summary>
    public static implicit operator FilterValue(Guid value) => new(new JsonObject { ["guid"] = value.ToString() });

    /// <summary>A day without time, such as <c>2026-05-04</c>.</summary>
    public static FilterValue Date(int year, int month, int day)
    {
        DateTime date = new(year, month, day, 0, 0, 0, DateTimeKind.Utc);
        return new(new JsonObject { ["date"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
    }

    internal JsonNode? ToNode() => _value?.DeepClone();
}

/// <summary>A field, to be compared with something. Made by <see cref="Filter.Field"/>.</summary>
public sealed class FilterField
{
    private readonly string _name;

    internal FilterField(string name) => _name = name;

    /// <summary>The field is this.</summary>
    public Filter EqualTo(FilterValue value) => Test("equals", value);

    /// <summary>The field is not this.</summary>
    public Filter NotEqualTo(FilterValue value) => Test("not_equals", value);

    /// <summary>The field is greater.</summary>
    public Filter GreaterThan(FilterValue value) => Test("greater_than", value);

    /// <summary>The field is greater, or this.</summary>
    public Filter GreaterThanOrEqualTo(FilterValue value) => Test("greater_than_or_equals", value);

    /// <summary>The field is less.</summary>
    public Filter LessThan(FilterValue value) => Test("less_than", value);

    /// <summary>The field is less, or this.</summary>
    public Filter LessThanOrEqualTo(FilterValue value) => Test("less_than_or_equals", value);

    /// <summary>The text is somewhere in the field.</summary>
    public Filter Contains(string text) => Test("contains", text);

    /// <summary>The field begins with the text.</summary>
    public Filter StartsWith(string text) => Test("starts_with", text);

    /// <summary>The field ends with the text.</summary>
    public Filter EndsWith(string text) => Test("ends_with", text);

    /// <summary>The field is one of these.</summary>
    public Filter In(params FilterValue[] values) =>
        Filter.Comparison(_name, "in", new JsonArray([.. Check.NotNull(values, nameof(values)).Select(value => value.ToNode())]));

    private Filter Test(string operation, FilterValue value) => Filter.Comparison(_name, operation, value.ToNode());
}
