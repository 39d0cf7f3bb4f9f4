using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PartnerCenterSAM;

/// <summary>Texts as people paste them.</summary>
internal static class Words
{
    /// <summary>Without spaces around it, and without characters that nobody sees, such as those that the certificate dialog of
    /// Windows puts before a thumbprint.</summary>
    internal static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char unit in text)
        {
            UnicodeCategory category = char.GetUnicodeCategory(unit);
            bool isSeen = category is not UnicodeCategory.Format and not UnicodeCategory.OtherNotAssigned
                && (category != UnicodeCategory.Control || char.IsWhiteSpace(unit));
            if (isSeen)
            {
                clean.Append(unit);
            }
        }
        return clean.ToString().Trim();
    }

    /// <summary>A GUID in its usual form, of any form that .NET reads; nothing when it is none.</summary>
    internal static string? Id(string text) =>
        Guid.TryParse(Clean(text), out Guid id) ? id.ToString("D") : null;

    internal static bool HasSpace(string text) => text.Any(char.IsWhiteSpace);

    /// <summary>Names as a sentence has them.</summary>
    internal static string List(IEnumerable<string> names) => string.Join(", ", names);
}
