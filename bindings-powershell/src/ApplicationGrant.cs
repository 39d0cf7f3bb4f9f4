// Scripts of the Partner Center module make grants by this name.
namespace Microsoft.Store.PartnerCenter.Models.ApplicationConsents;

/// <summary>What an application is granted of one API.</summary>
public sealed class ApplicationGrant
{
    /// <summary>Application id of the API: 00000003-0000-0000-c000-000000000000 is Microsoft Graph.</summary>
    public string? EnterpriseApplicationId { get; set; }

    /// <summary>Delegated scopes, separated by commas.</summary>
    public string? Scope { get; set; }

    /// <summary>Tells both.</summary>
    public override string ToString() => $"{EnterpriseApplicationId}: {Scope}";
}
