# The native library is absent: the message names platform and paths.

function Copy-Module([string] $To) {
    $from = [System.IO.Path]::GetDirectoryName($Module)
    foreach ($file in [System.IO.Directory]::GetFiles($from)) {
        [System.IO.File]::Copy($file, [System.IO.Path]::Combine($To, [System.IO.Path]::GetFileName($file)))
    }
    [System.IO.Path]::Combine($To, 'PartnerCenterSAM.psd1')
}

function Test-AMissingLibraryIsNamed {
    $folder = [System.IO.Directory]::CreateTempSubdirectory('partnercenter-powershell-').FullName
    try {
        $copy = Copy-Module $folder
        $said = [PartnerCenterSAM.Tests.Child]::Run($copy, "Get-PartnerEnvironment | ForEach-Object Name; Connect-PartnerCenter -AccessToken 'x.y.z' -Tenant $tenantId")
        Assert ($said -match 'AzureCloud') "what needs no library works: $said"
        $said = [PartnerCenterSAM.Tests.Child]::Run($copy, "`$c = [pscredential]::new('$appId', [Net.NetworkCredential]::new('', 'x').SecurePassword); Connect-PartnerCenter -ServicePrincipal -Credential `$c -Tenant $tenantId")
        Assert ($said -match 'configuration,PartnerCenterSAM.Cmdlets.ConnectPartnerCenter') $said
        Assert ($said -match 'linux|win|osx') "the platform: $said"
        Assert ($said -match [regex]::Escape($folder)) "the path: $said"
        # A file that is no library.
        $place = [System.IO.Path]::Combine($folder, 'runtimes', $(if ($IsWindows) { 'win-x64' } elseif ($IsMacOS) { 'osx-arm64' } else { 'linux-x64' }), 'native')
        $null = [System.IO.Directory]::CreateDirectory($place)
        foreach ($name in 'libpartnercenter.so', 'libpartnercenter.dylib', 'partnercenter_c.dll') { [System.IO.File]::WriteAllText([System.IO.Path]::Combine($place, $name), 'no library') }
        $said = [PartnerCenterSAM.Tests.Child]::Run($copy, "`$c = [pscredential]::new('$appId', [Net.NetworkCredential]::new('', 'x').SecurePassword); Connect-PartnerCenter -ServicePrincipal -Credential `$c -Tenant $tenantId")
        Assert ($said -match 'PartnerCenterSAM.Cmdlets.ConnectPartnerCenter' -and $said -match [regex]::Escape($folder)) "a wrong one: $said"
    } finally {
        [System.IO.Directory]::Delete($folder, $true)
    }
}
