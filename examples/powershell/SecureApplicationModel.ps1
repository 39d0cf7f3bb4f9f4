<#
.SYNOPSIS
The secure application model from end to end: somebody of the partner consents once, in a browser; after that everything runs unattended.

.DESCRIPTION
The first run signs a person in, who must be a member of AdminAgents and have MFA, and keeps the refresh token in the store. Later runs, in a scheduled task or an Azure
Function, connect by the store alone. Each run lists the customers, and asks for a token for Microsoft Graph in the tenant of each.

Settings come from the environment, as those of the other examples: PARTNERCENTER_CLIENT_ID, PARTNERCENTER_CLIENT_SECRET, PARTNERCENTER_PARTNER, and PARTNERCENTER_VAULT (the address of a
Key Vault) or PARTNERCENTER_STORE_PATH (a folder).
#>
[CmdletBinding()]
param(
    # Application (client) id of the app registration.
    [string] $ApplicationId = $env:PARTNERCENTER_CLIENT_ID,
    # The app: its id as user name, the value of its client secret as password.
    [pscredential] $Credential = [pscredential]::new($ApplicationId, [System.Net.NetworkCredential]::new('', $env:PARTNERCENTER_CLIENT_SECRET).SecurePassword),
    # The partner's tenant: its id or a domain.
    [string] $Tenant = $env:PARTNERCENTER_PARTNER,
    # Where the refresh token lives: the address of a Key Vault, File, a folder, or a script block.
    [object] $Store = $(if ($env:PARTNERCENTER_VAULT) { $env:PARTNERCENTER_VAULT } elseif ($env:PARTNERCENTER_STORE_PATH) { $env:PARTNERCENTER_STORE_PATH } else { 'File' })
)

$ErrorActionPreference = 'Stop'
$app = @{ ApplicationId = $ApplicationId; Credential = $Credential; Tenant = $Tenant }

try {
    $null = Connect-PartnerCenter @app -Store $Store
} catch {
    if ($_.FullyQualifiedErrorId -notlike 'sign_in_required*') { throw }
    # Nothing is stored yet, or it is dead: a person consents.
    $token = New-PartnerAccessToken @app -Scopes 'https://api.partnercenter.microsoft.com/user_impersonation' -ServicePrincipal -UseAuthorizationCode
    $null = Connect-PartnerCenter @app -RefreshToken $token.RefreshToken -Store $Store
}

Invoke-PartnerRequest customers.list -All | ForEach-Object {
    $customer = $_
    $line = [ordered]@{ Name = $customer.companyProfile.companyName; Tenant = $customer.id; GraphUntil = $null; Problem = $null }
    try {
        $line.GraphUntil = (Get-PartnerCustomerToken $customer.id).ExpiresOn
    } catch {
        # One customer without consent or relationship does not stop the others.
        $line.Problem = $_.FullyQualifiedErrorId.Split(',')[0]
    }
    [pscustomobject] $line
}
