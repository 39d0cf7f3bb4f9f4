using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace PartnerCenterSAM;

/// <summary>Completes what somebody types after a parameter. Nothing is asked of any service for it, and other values are accepted too.</summary>
internal abstract class Completer : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        string word = (wordToComplete ?? "").Trim('\'', '"');
        List<Choice> all = Choices(fakeBoundParameters ?? new Hashtable()).ToList();
        List<Choice> begun = all.FindAll(choice => choice.Names.Any(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        // What begins so comes alone where there is any.
        return (begun.Count > 0 ? begun : all.FindAll(choice => choice.Names.Any(name => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)))
            .Select(choice => new CompletionResult(choice.Text, choice.Shown, CompletionResultType.ParameterValue, choice.About));
    }

    /// <summary>What there is.</summary>
    /// <param name="bound">What was typed before, by parameter.</param>
    private protected abstract IEnumerable<Choice> Choices(IDictionary bound);

    /// <summary>A value as it is typed.</summary>
    private protected static string Quoted(string value) =>
        value.All(unit => char.IsLetterOrDigit(unit) || unit is '.' or '-' or '_') ? value : $"'{value.Replace("'", "''")}'";

    /// <summary>Something to choose.</summary>
    private protected sealed class Choice(string text, string shown, string about, params string[] names)
    {
        internal string Text { get; } = text;

        internal string Shown { get; } = shown;

        internal string About { get; } = about;

        /// <summary>What it is found by.</summary>
        internal string[] Names { get; } = names;
    }
}

/// <summary>Completes values that are known.</summary>
internal abstract class ValueCompleter : Completer
{
    private protected abstract string[] Values { get; }

    private protected override IEnumerable<Choice> Choices(IDictionary bound) =>
        Values.Select(value => new Choice(Quoted(value), value, value, value));
}

/// <summary>Completes names of clouds, where PowerShell does not know them of the parameter's type.</summary>
internal sealed class EnvironmentCompleter : ValueCompleter
{
    private protected override string[] Values => Enum.GetNames(typeof(EnvironmentName));
}

/// <summary>Completes ids of customers that were read since somebody connected, by their names too.</summary>
internal sealed class CustomerCompleter : Completer
{
    private protected override IEnumerable<Choice> Choices(IDictionary bound) =>
        (Session.Current?.Customers.All ?? []).OrderBy(known => known.Name, StringComparer.OrdinalIgnoreCase)
            .Select(known => new Choice(known.Id, known.Name, known.Id, known.Id, known.Name));
}

/// <summary>Completes names of operations.</summary>
internal sealed class OperationCompleter : Completer
{
    private protected override IEnumerable<Choice> Choices(IDictionary bound) =>
        OperationTable.All.OrderBy(known => known.Name, StringComparer.Ordinal).Select(known => new Choice(
            known.Name, known.Name, known.Request.Length > 0 ? known.Request : known.Name, known.Name));
}

/// <summary>Completes a hashtable of the parameters that the operation before takes: those that are required, and each other one.</summary>
internal sealed class ParametersCompleter : Completer
{
    private protected override IEnumerable<Choice> Choices(IDictionary bound)
    {
        IReadOnlyList<string> names = OperationTable.Find($"{bound["Operation"]}")?.Parameters ?? [];
        string[] required = names.Where(name => name.EndsWith("*", StringComparison.Ordinal)).Select(name => name.TrimEnd('*')).ToArray();
        if (required.Length > 0)
        {
            yield return Table(required);
        }
        foreach (string name in names.Where(name => !name.EndsWith("*", StringComparison.Ordinal)))
        {
            yield return Table([.. required, name]);
        }
    }

    private static Choice Table(string[] names)
    {
        string text = $"@{{ {string.Join("; ", names.Select(name => $"{name} = ''"))} }}";
        return new Choice(text, string.Join(", ", names), text, [text, .. names]);
    }
}
