using System.Collections;
using System.Linq;
using System.Management.Automation;
using Microsoft.Store.PartnerCenter.Models.ApplicationConsents;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Consents to an application in a customer's tenant.</summary>
/// <example>Two permissions of Microsoft Graph.
/// <code>$grant = @{ EnterpriseApplicationId = '00000003-0000-0000-c000-000000000000'; Scope = 'User.Read.All,Domain.Read.All' }
/// New-PartnerCustomerApplicationConsent -ApplicationGrants $grant -ApplicationId $appId -CustomerId $customerId -DisplayName 'Panel'</code></example>
[Cmdlet(VerbsCommon.New, "PartnerCustomerApplicationConsent", SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class NewPartnerCustomerApplicationConsent : PartnerCmdlet
{
    /// <summary>What it is granted, API by API.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public ApplicationGrant[] ApplicationGrants { get; set; } = null!;

    /// <summary>The application.</summary>
    [Parameter(Mandatory = true)]
    [GuidText]
    [ValidateNotNullOrEmpty]
    public string ApplicationId { get; set; } = null!;

    /// <summary>The customer's tenant id.</summary>
    [Parameter(Mandatory = true)]
    [GuidText]
    [ArgumentCompleter(typeof(CustomerCompleter))]
    [ValidateNotNullOrEmpty]
    public string CustomerId { get; set; } = null!;

    /// <summary>Name of the application.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string DisplayName { get; set; } = null!;

    private protected override object? Target => CustomerId;

    private protected override void Process()
    {
        if (!ShouldProcess(CustomerId, $"Consent to {DisplayName} ({ApplicationId})"))
        {
            return;
        }
        Hashtable consent = new()
        {
            ["applicationId"] = ApplicationId,
            ["displayName"] = DisplayName,
            ["applicationGrants"] = ApplicationGrants
                .Select(grant => new Hashtable { ["enterpriseApplicationId"] = grant.EnterpriseApplicationId, ["scope"] = grant.Scope })
                .ToArray(),
        };
        Connection connection = Session.Needed;
        Hashtable parameters = new() { ["customer_id"] = CustomerId, ["body"] = consent };
        WriteObject(Read(Call(connection.App, connection.Request("customers.application_consents.create", parameters)).Body));
    }
}

/// <summary>Removes the consent to an application from a customer's tenant.</summary>
/// <example>Before it is consented to anew, with other permissions.
/// <code>Remove-PartnerCustomerApplicationConsent -ApplicationId $appId -CustomerId $customerId</code></example>
[Cmdlet(VerbsCommon.Remove, "PartnerCustomerApplicationConsent", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
public sealed class RemovePartnerCustomerApplicationConsent : PartnerCmdlet
{
    /// <summary>The application.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [GuidText]
    [ValidateNotNullOrEmpty]
    public string ApplicationId { get; set; } = null!;

    /// <summary>The customer's tenant id.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [GuidText]
    [ArgumentCompleter(typeof(CustomerCompleter))]
    [ValidateNotNullOrEmpty]
    public string CustomerId { get; set; } = null!;

    private protected override object? Target => CustomerId;

    private protected override void Process()
    {
        if (ShouldProcess(CustomerId, $"Remove the consent to {ApplicationId}"))
        {
            Connection connection = Session.Needed;
            Hashtable parameters = new() { ["customer_id"] = CustomerId, ["application_id"] = ApplicationId };
            Call(connection.App, connection.Request("customers.application_consents.delete", parameters));
        }
    }
}
