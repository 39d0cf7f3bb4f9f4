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
