using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using PartnerCenter.Interop;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>What is declared here is what include/partnercenter.h declares.</summary>
public sealed partial class HeaderTests
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private static readonly Assembly s_interop = typeof(AppHandle).Assembly;
    private static readonly string s_header = Comments().Replace(Checkout.Read("include", "partnercenter.h"), "");
    private static readonly HashSet<string> s_handles =
        [.. Handles().Matches(s_header).Select(found => found.Groups[1].Value)];
    private static readonly Dictionary<string, string> s_pointers =
        Callbacks().Matches(s_header).ToDictionary(found => found.Groups[1].Value, found => found.Groups[2].Value);

    [Fact]
    public void Functions_have_the_parameters_of_the_header()
    {
        Dictionary<string, string> declared = Functions().Matches(s_header).ToDictionary(
            found => found.Groups[2].Value,
            found => Signature(found.Groups[1].Value, Parameters(found.Groups[3].Value)));
        Dictionary<string, string> ours = Type("Native").GetFields(Fields)
            .Where(field => field.Name.StartsWith("pc_", StringComparison.Ordinal))
            .ToDictionary(
                field => field.Name,
                field => $"({string.Join(", ", field.FieldType.GetFunctionPointerParameterTypes().Select(Name))}) "
                    + Name(field.FieldType.GetFunctionPointerReturnType()));
        Assert.True(declared.Count >= 17, "the header is read");
        Assert.Equal(declared.OrderBy(one => one.Key), ours.OrderBy(one => one.Key));
        Assert.All(
            Type("Native").GetFields(Fields).Where(field => field.FieldType.IsFunctionPointer),
            field => Assert.Equal(
                [typeof(System.Runtime.CompilerServices.CallConvCdecl)],
                field.GetModifiedFieldType().GetFunctionPointerCallingConventions()));
    }

    [Fact]
    public void Callbacks_have_the_parameters_of_the_header()
    {
        Dictionary<string, string> declared = s_pointers.ToDictionary(
            one => one.Key, one => Signature("void", Parameters(one.Value)));
        string Ours(string type, string callback)
        {
            Type function = Type(type).GetNestedType(callback, BindingFlags.NonPublic)!;
            Assert.Equal(
                CallingConvention.Cdecl, function.GetCustomAttribute<UnmanagedFunctionPointerAttribute>()!.CallingConvention);
            MethodInfo invoke = function.GetMethod("Invoke")!;
            // An IntPtr and a pointer are the same to the marshaller.
            IEnumerable<string> names = invoke.GetParameters()
                .Select(parameter => Name(parameter.ParameterType == typeof(IntPtr) ? typeof(void*) : parameter.ParameterType));
            return $"({string.Join(", ", names)}) {Name(invoke.ReturnType)}";
        }

        Assert.Equal(declared["PcCompletion"], Ours("PendingCall", "Completion"));
        Assert.Equal(declared["PcLogSink"], Ours("Log", "LineFunction"));
        Assert.Equal(declared["ask"], Ours("HostDoor", "AskFunction"));
        Assert.Equal(declared["release"], Ours("HostDoor", "ReleaseFunction"));
        Assert.Equal(4, declared.Count);
    }

    [Fact]
    public void Structures_have_the_members_of_the_header()
    {
        MatchCollection structures = Structures().Matches(s_header);
        Assert.Equal(5, structures.Count);
        foreach (Match found in structures)
        {
            string name = found.Groups[1].Value;
            string body = Callbacks().Replace(found.Groups[2].Value, "void *$1;");
            IEnumerable<string> declared = body.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(member => Member().Match(member))
                .Select(member => $"{Pascal(member.Groups[2].Value)}: {CType(member.Groups[1].Value)}");
            Type ours = Type(name);
            Assert.True(ours.IsLayoutSequential, name);
            Assert.Equal(declared, ours.GetFields(Fields).Select(field => $"{field.Name}: {Name(field.FieldType)}"));
        }
    }

    [Fact]
    public void Constants_are_those_of_the_header()
    {
        Dictionary<string, string> declared = Constants().Matches(s_header).ToDictionary(
            found => found.Groups[1].Value, found => found.Groups[2].Value.Trim('"'));
        Dictionary<string, string> ours = new()
        {
            ["PC_ABI_VERSION"] = Constant("AbiVersion"),
            ["PC_TABLE_HASH"] = Constant("TableHash"),
        };
        foreach (Status status in Enum.GetValues<Status>())
        {
            string name = status == Status.Ok ? "PC_OK" : $"PC_ERROR_{Upper(status.ToString())}";
            ours[name] = ((int)status).ToString(CultureInfo.InvariantCulture);
        }
        foreach (LogLineLevel level in Enum.GetValues<LogLineLevel>())
        {
            ours[$"PC_LOG_{Upper(level.ToString())}"] = ((int)level).ToString(CultureInfo.InvariantCulture);
        }
        Assert.Equal(declared.OrderBy(one => one.Key), ours.OrderBy(one => one.Key));
    }

    [Fact]
    public void Versions_are_one()
    {
        Assert.Equal(Constant("Version"), NativeLibraryInfo.Version);
        Assert.StartsWith($"{Constant("Version")}.", s_interop.GetName().Version!.ToString(), StringComparison.Ordinal);
    }

    private static string Constant(string name) =>
        Convert.ToString(
            Type("Constants").GetField(name, BindingFlags.Static | BindingFlags.NonPublic)!.GetRawConstantValue(),
            CultureInfo.InvariantCulture)!;

    private static Type Type(string name) => s_interop.GetType($"PartnerCenter.Interop.{name}", throwOnError: true)!;

    private static string Signature(string returns, IEnumerable<string> parameters) =>
        $"({string.Join(", ", parameters)}) {CType(returns)}";

    private static IEnumerable<string> Parameters(string text) =>
        text.Trim() == "void" ? [] : text.Split(',').Select(parameter => CType(Member().Match(parameter.Trim()).Groups[1].Value));

    /// <summary>A type of C as C# writes it.</summary>
    private static string CType(string text)
    {
        string type = text.Replace("const ", "", StringComparison.Ordinal).Replace("struct ", "", StringComparison.Ordinal);
        string name = type.TrimEnd('*', ' ');
        int stars = type.Count(letter => letter == '*');
        (name, stars) = name switch
        {
            _ when s_pointers.ContainsKey(name) => ("void", stars + 1),
            _ when s_handles.Contains(name) => ("void", stars),
            "uint8_t" or "char" or "bool" => ("byte", stars),
            "size_t" => ("nuint", stars),
            "int32_t" => ("int", stars),
            "uint32_t" => ("uint", stars),
            "uint64_t" => ("ulong", stars),
            _ => (name, stars),
        };
        return name + new string('*', stars);
    }

    private static string Name(Type type)
    {
        if (type.IsPointer)
        {
            return $"{Name(type.GetElementType()!)}*";
        }
        return type.Name switch
        {
            "Void" => "void",
            "Byte" => "byte",
            "UIntPtr" => "nuint",
            "Int32" => "int",
            "UInt32" => "uint",
            "UInt64" => "ulong",
            string name => name,
        };
    }

    private static string Pascal(string snake) =>
        string.Concat(snake.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Upper(string pascal) => Humps().Replace(pascal, "_$1").ToUpperInvariant();

    [GeneratedRegex(@"/\*.*?\*/|//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^typedef struct (\w+) \1;", RegexOptions.Multiline)]
    private static partial Regex Handles();

    [GeneratedRegex(@"\bvoid \(\*(\w+)\)\(([^)]*)\);")]
    private static partial Regex Callbacks();

    [GeneratedRegex(@"^([\w ]+[ *])(pc_\w+)\(([^)]*)\);", RegexOptions.Multiline)]
    private static partial Regex Functions();

    [GeneratedRegex(@"typedef struct (\w+) \{(.*?)\} \1;", RegexOptions.Singleline)]
    private static partial Regex Structures();

    [GeneratedRegex(@"^#define (PC_\w+) (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Constants();

    [GeneratedRegex(@"^(.*?[ *])(\w+)$", RegexOptions.Singleline)]
    private static partial Regex Member();

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex Humps();
}
