using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Makes a condition for the -Filter of other cmdlets, whichever service reads it.</summary>
/// <remarks>The library writes it in the language of the service that is asked, and refuses what that cannot say.</remarks>
/// <example>Customers whose name begins so.
/// <code>Get-PartnerCustomer -Filter (New-PartnerFilter CompanyName StartsWith 'cont')</code></example>
/// <example>Two conditions, and one that must not hold.
/// <code>$of = New-PartnerFilter InvoiceDate GreaterThanOrEquals ([datetime] '2026-05-01')
/// $paid = New-PartnerFilter Status Equals 'Paid'
/// New-PartnerFilter -All $of, (New-PartnerFilter -Not $paid)</code></example>
[Cmdlet(VerbsCommon.New, "PartnerFilter", DefaultParameterSetName = FieldSet)]
[OutputType(typeof(PSObject))]
public sealed class NewPartnerFilter : PartnerCmdlet
{
    private const string AllSet = "All";
    private const string AnySet = "Any";
    private const string FieldSet = "Field";
    private const string NotSet = "Not";

    /// <summary>The service's name of the member; members of members have a slash between.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = FieldSet)]
    [ValidateNotNullOrEmpty]
    public string Field { get; set; } = null!;

    /// <summary>How it is compared: Equals, NotEquals, GreaterThan, GreaterThanOrEquals, LessThan, LessThanOrEquals, Contains, StartsWith, EndsWith
    /// or In.</summary>
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = FieldSet)]
    [ArgumentCompleter(typeof(FilterOperatorCompleter))]
    [ValidateNotNullOrEmpty]
    public string Operator { get; set; } = null!;

    /// <summary>What it is compared with: a text, a number, a boolean, a GUID, a date, or null. A date whose time is midnight is one without a
    /// time; others are sent in UTC. In takes a list.</summary>
    [Parameter(Mandatory = true, Position = 2, ParameterSetName = FieldSet)]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    public object? Value { get; set; }

    /// <summary>Conditions that must all hold.</summary>
    [Parameter(Mandatory = true, ParameterSetName = AllSet)]
    [ValidateNotNullOrEmpty]
    public object[] All { get; set; } = null!;

    /// <summary>Conditions of which one must hold, or more.</summary>
    [Parameter(Mandatory = true, ParameterSetName = AnySet)]
    [ValidateNotNullOrEmpty]
    public object[] Any { get; set; } = null!;

    /// <summary>A condition that must not hold.</summary>
    [Parameter(Mandatory = true, ParameterSetName = NotSet)]
    [ValidateNotNull]
    public object Not { get; set; } = null!;

    private protected override void Process() => WriteObject(ParameterSetName switch
    {
        AllSet => Members(("and", All)),
        AnySet => Members(("or", Any)),
        NotSet => Members(("not", Not)),
        _ => Members(("field", Field), ("op", OperatorName()), ("value", Written(Value))),
    });

    /// <summary>GreaterThan is greater_than to the library.</summary>
    private string OperatorName()
    {
        string known = FilterOperatorCompleter.Operators.FirstOrDefault(name => name.Equals(Operator.Replace("_", ""), StringComparison.OrdinalIgnoreCase))
            ?? throw new PartnerException(
                "configuration", $"There is no operator {Operator}.", $"There are {Words.List(FilterOperatorCompleter.Operators)}.");
        return string.Concat(known.Select((unit, place) => char.IsUpper(unit) && place > 0 ? $"_{unit}" : $"{unit}")).ToLowerInvariant();
    }

    private static object? Written(object? value) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        DateTimeOffset time => Members(("date", time.ToString("o", CultureInfo.InvariantCulture))),
        DateTime { TimeOfDay.Ticks: 0 } day => Members(("date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        DateTime time => Members(("date", time.ToUniversalTime().ToString("o", CultureInfo.InvariantCulture))),
        Guid id => Members(("guid", id.ToString("D"))),
        IEnumerable values and not string and not IDictionary => values.Cast<object?>().Select(Written).ToArray(),
        var plain => plain,
    };

    private static PSObject Members(params (string Name, object? Value)[] members)
    {
        PSObject made = new();
        foreach ((string name, object? value) in members)
        {
            made.Properties.Add(new PSNoteProperty(name, value));
        }
        return made;
    }
}

/// <summary>Completes how filters compare.</summary>
internal sealed class FilterOperatorCompleter : ValueCompleter
{
    internal static readonly string[] Operators =
        ["Equals", "NotEquals", "GreaterThan", "GreaterThanOrEquals", "LessThan", "LessThanOrEquals", "Contains", "StartsWith", "EndsWith", "In"];

    private protected override string[] Values => Operators;
}
