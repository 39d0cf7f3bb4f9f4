using System;
using System.Linq;
using System.Management.Automation;
using System.Security;

namespace PartnerCenterSAM;

/// <summary>Takes a value as people paste it, and refuses what it cannot be in a sentence that says so.</summary>
public abstract class PastedAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        object? plain = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return plain switch
        {
            // The binder has its own sentences for these two.
            null => null,
            string text when text.Length == 0 => text,
            string text => Read(text),
            Guid id => Read(id.ToString("D")),
            SecureString secret when IsSecret => Read(Secrets.Text(secret)),
            SecureString => throw Refused("it is a secure string, and no secret is wanted here"),
            _ when plain.GetType().IsArray => throw Refused("one value is wanted, and it is a list"),
            _ => Read(plain.ToString() ?? ""),
        };
    }

    private protected virtual bool IsSecret => false;

    private protected abstract string Read(string text);

    /// <summary>Says why; never the value of a secret.</summary>
    private protected static ArgumentTransformationMetadataException Refused(string why) => new($"This value cannot be used: {why}.");
}

/// <summary>A GUID, also in braces.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class GuidTextAttribute : PastedAttribute
{
    private protected override string Read(string text) =>
        Words.Id(text) ?? throw Refused($"\"{Words.Clean(text)}\" is no GUID, such as 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a");
}

/// <summary>A tenant: its GUID, also in braces, one of its domains, or <c>organizations</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class TenantTextAttribute : PastedAttribute
{
    private protected override string Read(string text)
    {
        string clean = Words.Clean(text);
        if (Words.Id(clean) is { } id)
        {
            return id;
        }
        bool isName = clean.Length > 0
            && clean.All(unit => char.IsLetterOrDigit(unit) || unit is '.' or '-')
            && (clean.IndexOf('.') > 0 || clean.All(char.IsLetter));
        return isName
            ? clean
            : throw Refused($"\"{clean}\" is neither a tenant id nor a domain, such as contoso.onmicrosoft.com");
    }
}

/// <summary>A certificate's thumbprint, with spaces or invisible characters as the dialogs of Windows give it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ThumbprintTextAttribute : PastedAttribute
{
    private protected override string Read(string text)
    {
        string clean = string.Concat(Words.Clean(text).Where(unit => !char.IsWhiteSpace(unit) && unit is not ':' and not '-'));
        return clean.Length == 40 && clean.All(Uri.IsHexDigit)
            ? clean.ToUpperInvariant()
            : throw Refused("a thumbprint is 40 hexadecimal digits, and this has "
                + (clean.Length == 40 ? "others among them" : $"{clean.Length} characters"));
    }
}

/// <summary>A token, as text or as a secure string.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class TokenTextAttribute : PastedAttribute
{
    private protected override bool IsSecret => true;

    private protected override string Read(string text)
    {
        string clean = Words.Clean(text);
        return clean.Length == 0 ? throw Refused("the token is empty")
            : Words.HasSpace(clean) ? throw Refused("there is a space or line break inside the token; copy it again in one line")
            : clean;
    }
}
