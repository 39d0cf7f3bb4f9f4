function Test-TheScriptThatPartnersCopy {
    $script = [System.IO.Path]::GetFullPath([System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName($Module), '../../../examples/powershell/SecureApplicationModel.ps1'))
    $kept = @{}
    $store = { param($Action, $Key, $Text) switch ($Action) { 'Load' { $kept.token } 'Save' { $kept.token = $Text } 'Remove' { $kept.Clear() } } }.GetNewClosure()
    $settings = @{ ApplicationId = $appId; Credential = $cred; Tenant = $tenantId; Store = $store }
    $first = @(& $script @settings)
    Assert ($kept.token.Length -gt 20) 'somebody consented, and it is kept'
    Assert ($first.Count -gt 1) 'customers'
    Assert ($first.Where({ $_.Tenant -eq $customerTenantId }).GraphUntil -gt [DateTimeOffset]::UtcNow) 'a token for Graph'
    Disconnect-PartnerCenter
    # Nobody is there the second time.
    $Person::IsAway = $true
    $second = @(& $script @settings)
    Assert-Equal $first.Count $second.Count 'unattended'
}

function Test-TheScriptThatExportsBilling {
    $script = [System.IO.Path]::GetFullPath([System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName($Module), '../../../examples/powershell/BillingExport.ps1'))
    $folder = [System.IO.Directory]::CreateTempSubdirectory('partnercenter-powershell-').FullName
    $settings = @{ InvoiceId = 'G000024135'; Folder = "$folder/usage"; Credential = $cred; Tenant = $tenantId }
    try {
        # It is stopped in the middle, and what it needs is kept.
        $null = $Emulator::Control('PUT', 'exports', '{"retry_after":0,"records":5,"blobs":2}')
        $null = $Emulator::Control('DELETE', 'requests', $null)
        Add-Fault '{"path_contains":"part-00001"}' '"hang"'
        $shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
        $null = $shell.AddScript("param(`$settings) Import-Module '$Module'; & '$script' @settings").AddArgument($settings)
        $null = $shell.BeginInvoke()
        Wait-Until { $Emulator::Control('GET', 'requests', $null) -match 'part-00001' }
        $shell.Stop()
        $shell.Dispose()
        Assert ([System.IO.File]::Exists("$folder/usage.work.json")) 'kept'
        Clear-Faults
        $null = $Emulator::Control('DELETE', 'requests', $null)
        $saved = & $script @settings
        Assert ($Emulator::Control('GET', 'requests', $null) -notmatch '/usage/billed/export') 'no second export was begun'
        Assert-Equal 3 $saved.GetFiles().Length 'files'
        Assert (-not [System.IO.File]::Exists("$folder/usage.work.json")) 'nothing is left to do'
    } finally {
        $null = $Emulator::Control('PUT', 'exports', '{}')
        [System.IO.Directory]::Delete($folder, $true)
    }
}
