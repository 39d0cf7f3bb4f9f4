using System;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;
using System.Text;

namespace PartnerCenterSAM.Json;

/// <summary>Reads JSON with what is in every PowerShell: no assembly comes along for it.</summary>
/// <remarks>Objects become <see cref="PSObject"/>s with their members in order, lists arrays, whole numbers <c>long</c>, others
/// <c>decimal</c> where that is exact enough and <c>double</c> otherwise. Dates stay texts.</remarks>
internal sealed class JsonReader
{
    /// <summary>Deeper texts are refused: services send none, and the stack has an end.</summary>
    private const int MostDepth = 200;

    private readonly string _text;
    private int _at;
    private int _depth;

    private JsonReader(string text) => _text = text;

    /// <summary>Reads UTF-8, with or without a mark at its begin. Nothing at all is null.</summary>
    /// <exception cref="FormatException">It is no JSON.</exception>
    internal static object? Read(byte[] json)
    {
        string text = Encoding.UTF8.GetString(json);
        return Read(text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text);
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">It is no JSON.</exception>
    internal static object? Read(string text)
    {
        JsonReader reader = new(text);
        if (reader.Next() == '\0' && reader._at >= text.Length)
        {
            return null;
        }
        object? value = reader.Value();
        return reader.Next() == '\0' && reader._at >= text.Length ? value : throw reader.Wrong();
    }

    private object? Value()
    {
        switch (Next())
        {
            case '{':
                return Object();
            case '[':
                return List();
            case '"':
                return Text();
            case 't':
                return Word("true", true);
            case 'f':
                return Word("false", false);
            case 'n':
                return Word("null", null);
            default:
                return Number();
        }
    }

    private PSObject Object()
    {
        Enter();
        PSObject read = new();
        if (Next() == '}')
        {
            return Leave(read);
        }
        while (true)
        {
            if (Next() != '"')
            {
                throw Wrong();
            }
            string name = Text();
            Take(':');
            object? value = Value();
            // PowerShell's names have no case: the last of two that differ by it stays.
            read.Properties.Remove(name);
            if (name.Length > 0)
            {
                read.Properties.Add(new PSNoteProperty(name, value));
            }
            if (Next() == '}')
            {
                return Leave(read);
            }
            Take(',');
        }
    }

    private object?[] List()
    {
        Enter();
        List<object?> read = [];
        if (Next() == ']')
        {
            return Leave(read).ToArray();
        }
        while (true)
        {
            read.Add(Value());
            if (Next() == ']')
            {
                return Leave(read).ToArray();
            }
            Take(',');
        }
    }

    private string Text()
    {
        _at++;
        StringBuilder? made = null;
        int from = _at;
        while (true)
        {
            if (_at >= _text.Length)
            {
                throw Wrong();
            }
            char next = _text[_at];
            if (next == '"')
            {
                string rest = _text.Substring(from, _at++ - from);
                return made is null ? rest : made.Append(rest).ToString();
            }
            if (next < ' ')
            {
                throw Wrong();
            }
            if (next != '\\')
            {
                _at++;
                continue;
            }
            made ??= new StringBuilder();
            made.Append(_text, from, _at - from);
            _at++;
            made.Append(Escaped());
            from = _at;
        }
    }

    private char Escaped()
    {
        char kind = _at < _text.Length ? _text[_at++] : '\0';
        switch (kind)
        {
            case '"' or '\\' or '/':
                return kind;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 <= _text.Length && ushort.TryParse(
                _text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit):
                _at += 4;
                return (char)unit;
            default:
                throw Wrong();
        }
    }

    private object Number()
    {
        int from = _at;
        while (_at < _text.Length && (char.IsDigit(_text[_at]) || "+-.eE".IndexOf(_text[_at]) >= 0))
        {
            _at++;
        }
        string number = _text.Substring(from, _at - from);
        const NumberStyles Whole = NumberStyles.AllowLeadingSign;
        const NumberStyles Broken = Whole | NumberStyles.AllowDecimalPoint;
        if (number.Length == 0 || number[0] == '+')
        {
            throw Wrong();
        }
        if (long.TryParse(number, Whole, CultureInfo.InvariantCulture, out long whole))
        {
            return whole;
        }
        // Amounts of money are exact so.
        if (decimal.TryParse(number, Broken, CultureInfo.InvariantCulture, out decimal exact))
        {
            return exact;
        }
        return double.TryParse(number, Broken | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double near)
            ? near
            : throw Wrong();
    }

    private object? Word(string word, object? value)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            throw Wrong();
        }
        _at += word.Length;
        return value;
    }

    private void Enter()
    {
        _at++;
        if (++_depth > MostDepth)
        {
            throw Wrong();
        }
    }

    private T Leave<T>(T read)
    {
        _at++;
        _depth--;
        return read;
    }

    private void Take(char wanted)
    {
        if (Next() != wanted)
        {
            throw Wrong();
        }
        _at++;
    }

    /// <summary>The next character that is no space, without taking it.</summary>
    private char Next()
    {
        while (_at < _text.Length && _text[_at] is (' ' or '\t' or '\n' or '\r'))
        {
            _at++;
        }
        return _at < _text.Length ? _text[_at] : '\0';
    }

    // The place only: the text may hold a secret.
    private FormatException Wrong() => new($"This is no JSON (character {_at + 1} of {_text.Length}).");
}
