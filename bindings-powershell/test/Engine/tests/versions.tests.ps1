function Test-ItWorksBesideLibrariesOfOthers {
    # As Az, ExchangeOnlineManagement and Microsoft.Graph bring them.
    foreach ($name in 'Microsoft.Identity.Client', 'Azure.Core', 'Azure.Identity', 'System.Text.Json') {
        Assert ($null -ne [System.Reflection.Assembly]::Load($name)) $name
    }
    $null = Connect-PartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId
    Assert (@(Invoke-PartnerRequest customers.list -All).Count -gt 1) 'it works'
}

function Test-TwoVersionsInOneProcess {
    $null = Connect-PartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId
    $old = Get-Module PartnerCenterSAM
    $folder = [System.IO.Path]::GetDirectoryName($Module)
    $next = [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($folder, '../../test/Engine/bin/next/PartnerCenterSAM/PartnerCenterSAM.psd1'))
    $new = Import-Module $next -Prefix Next -PassThru
    Assert-Equal '99.1.0' $new.Version 'the next version'
    Assert ($new.Version -ne $old.Version) 'beside the first'
    Assert-Equal $null (Get-NextPartnerContext) 'they share nothing'
    $null = Connect-NextPartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId
    Assert-Equal $tenantId (Get-NextPartnerContext).Account.Tenant 'the next one works'
    Assert (@(Invoke-PartnerRequest customers.list -All).Count -gt 1) 'and so does the first'
    Disconnect-NextPartnerCenter
    $paths = [AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -like 'PartnerCenterSAM.*' } |
        ForEach-Object { $_.GetType('PartnerCenter.Interop.NativeLibraryInfo').GetProperty('Path').GetValue($null) }
    Assert-Equal 2 @($paths).Count 'a native library each'
    Assert ($paths[0] -ne $paths[1]) "$paths"
}
