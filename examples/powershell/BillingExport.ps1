<#
.SYNOPSIS
Exports what Azure used under an invoice into a folder, and goes on where an earlier run was stopped.

.DESCRIPTION
The app needs the permission PartnerBilling.Read.All of Microsoft Graph. While the export goes on at the service, what is needed to take it up again is kept beside the
folder: a run that is stopped, or a machine that restarts, begins no second export. Files that are whole are not fetched again.

Settings come from the environment, as those of the other examples: PARTNERCENTER_CLIENT_ID, PARTNERCENTER_CLIENT_SECRET and PARTNERCENTER_PARTNER.
#>
[CmdletBinding()]
param(
    # The invoice, such as G016907411.
    [Parameter(Mandatory)] [string] $InvoiceId,
    # The folder that the files go into.
    [Parameter(Mandatory)] [string] $Folder,
    # The app: its id as user name, the value of its client secret as password.
    [pscredential] $Credential = [pscredential]::new($env:PARTNERCENTER_CLIENT_ID, [System.Net.NetworkCredential]::new('', $env:PARTNERCENTER_CLIENT_SECRET).SecurePassword),
    # The partner's tenant: its id or a domain.
    [string] $Tenant = $env:PARTNERCENTER_PARTNER
)

$ErrorActionPreference = 'Stop'
$Folder = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($Folder)
$kept = "$Folder.work.json"

$null = Connect-PartnerCenter -ServicePrincipal -Credential $Credential -Tenant $Tenant
$work = if ([System.IO.File]::Exists($kept)) {
    Get-PartnerWork -Continuation ([System.IO.File]::ReadAllText($kept))
} else {
    Start-PartnerGraphBillingBilledUsageExport -Body @{ invoiceId = $InvoiceId; attributeSet = 'full' }
}
[System.IO.File]::WriteAllText($kept, $work.Continuation)
try {
    $work | Receive-PartnerWork -OutFile $Folder
} catch {
    # Its links have expired, or it failed: the next run begins anew. Otherwise it goes on there.
    if ($_.FullyQualifiedErrorId -match '^(not_found|service)') { [System.IO.File]::Delete($kept) }
    throw
}
[System.IO.File]::Delete($kept)
