using System;
using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Security;
using System.Text;

namespace PartnerCenterSAM.Json;

/// <summary>Writes what PowerShell has as JSON: hashtables, objects with properties, lists, texts, numbers.</summary>
internal static class JsonWriter
{
    private const int MostDepth = 100;

    /// <summary>Gives JSON in UTF-8.</summary>
    /// <exception cref="ArgumentException">It is too deep, or refers to itself.</exception>
    internal static byte[] ToBytes(object? value) => Encoding.UTF8.GetBytes(ToText(value));

    /// <summary>Gives JSON.</summary>
    /// <exception cref="ArgumentException">It is too deep, or refers to itself.</exception>
    internal static string ToText(object? value)
    {
        StringBuilder text = new();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        if (depth > MostDepth)
        {
            throw new ArgumentException($"The value is more than {MostDepth} levels deep, or refers to itself.");
        }
        object? plain = value is PSObject wrapped && wrapped.BaseObject is not PSCustomObject ? wrapped.BaseObject : value;
        switch (plain)
        {
            case null:
                text.Append("null");
                break;
            case string words:
                Quote(text, words);
                break;
            case SecureString secret:
                Quote(text, Secrets.Text(secret));
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case SwitchParameter given:
                text.Append(given.IsPresent ? "true" : "false");
                break;
            case DateTimeOffset time:
                Quote(text, time.ToString("o", CultureInfo.InvariantCulture));
                break;
            case DateTime time:
                Quote(text, time.ToUniversalTime().ToString("o", CultureInfo.InvariantCulture));
                break;
            case double number:
                text.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case float number:
                text.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case Enum name:
                Quote(text, name.ToString());
                break;
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal:
                text.Append(((IFormattable)plain).ToString(null, CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                Quote(text, Convert.ToBase64String(bytes));
                break;
            case IDictionary members:
                WriteMembers(text, members, depth);
                break;
            case IEnumerable items:
                WriteItems(text, items, depth);
                break;
            case PSObject custom:
                WriteProperties(text, custom, depth);
                break;
            case Guid or Uri or char or Version:
                Quote(text, plain.ToString()!);
                break;
            default:
                WriteProperties(text, new PSObject(plain), depth);
                break;
        }
    }

    private static void WriteMembers(StringBuilder text, IDictionary members, int depth)
    {
        text.Append('{');
        bool isFirst = true;
        foreach (DictionaryEntry member in members)
        {
            Separate(text, ref isFirst);
            Quote(text, Convert.ToString(member.Key, CultureInfo.InvariantCulture) ?? "");
            text.Append(':');
            Write(text, member.Value, depth + 1);
        }
        text.Append('}');
    }

    private static void WriteProperties(StringBuilder text, PSObject custom, int depth)
    {
        text.Append('{');
        bool isFirst = true;
        foreach (PSPropertyInfo property in custom.Properties)
        {
            // What an object carries for the next cmdlet is none of its own.
            if (!property.IsGettable || property is CarriedId)
            {
                continue;
            }
            Separate(text, ref isFirst);
            Quote(text, property.Name);
            text.Append(':');
            Write(text, property.Value, depth + 1);
        }
        text.Append('}');
    }

    private static void WriteItems(StringBuilder text, IEnumerable items, int depth)
    {
        text.Append('[');
        bool isFirst = true;
        foreach (object? item in items)
        {
            Separate(text, ref isFirst);
            Write(text, item, depth + 1);
        }
        text.Append(']');
    }

    private static void Separate(StringBuilder text, ref bool isFirst)
    {
        if (!isFirst)
        {
            text.Append(',');
        }
        isFirst = false;
    }

    private static void Quote(StringBuilder text, string words)
    {
        text.Append('"');
        foreach (char unit in words)
        {
            switch (unit)
            {
                case '"' or '\\':
                    text.Append('\\').Append(unit);
                    break;
                // Lone halves of a pair too: they have no form in UTF-8.
                case < ' ' or (>= '\uD800' and <= '\uDFFF'):
                    text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(unit);
                    break;
            }
        }
        text.Append('"');
    }
}
