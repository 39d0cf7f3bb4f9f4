function Test-FourLines {
    # As they stand in scripts of ten thousand people.
    $token = New-PartnerAccessToken -ApplicationId $appId -Scopes 'https://api.partnercenter.microsoft.com/user_impersonation' -ServicePrincipal -Credential $cred -Tenant $tenantId -UseAuthorizationCode
    $rt = $token.RefreshToken
    $context = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken $rt
    $g = New-PartnerAccessToken -ApplicationId $appId -Credential $cred -RefreshToken $rt -Scopes 'https://graph.microsoft.com/.default' -ServicePrincipal -Tenant $customerTenantId

    Assert ($rt.Length -gt 20) 'a refresh token on Linux'
    Assert-Equal $tenantId $token.TenantId 'tenant of the token'
    Assert-Equal $Emulator::Fact('user') $token.Account.Username 'user'
    Assert ($token.ExpiresOn -gt [DateTimeOffset]::UtcNow) 'it lasts'
    Assert-Equal $tenantId $context.Account.Tenant 'tenant of the context'
    Assert-Equal $Emulator::Fact('user') $context.Account.Identifier 'who is connected'
    Assert-Equal 'User' $context.Account.Type 'how'
    Assert-Equal 'AzureCloud' $context.Environment 'the cloud'
    Assert-Equal $customerTenantId (Get-Claim $g.AccessToken 'tid') 'the token is of the customer'
    Assert ((Get-Claim $g.AccessToken 'aud') -match 'graph|00000003') 'for Graph'
    Assert ($g.RefreshToken -and $g.RefreshToken -ne $rt) 'the newer refresh token is given'
    $again = New-PartnerAccessToken -ApplicationId $appId -Credential $cred -RefreshToken $g.RefreshToken -Scopes $Graph -Tenant $tenantId
    Assert-Equal $tenantId (Get-Claim $again.AccessToken 'tid') 'and works'
}

function Test-ContextAndDisconnect {
    Assert-Equal $null (Get-PartnerContext) 'nobody is connected'
    $null = Connect-PartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId
    $context = Get-PartnerContext
    Assert-Equal 'ServicePrincipal' $context.Account.Type 'type'
    Assert-Equal $appId $context.Account.Identifier 'identifier'
    $null = Connect-PartnerCenter -ServicePrincipal -Credential $cred -Tenant $customerTenantId -WhatIf
    Disconnect-PartnerCenter -WhatIf
    Assert-Equal $tenantId (Get-PartnerContext).Account.Tenant 'WhatIf changes nothing'
    Disconnect-PartnerCenter
    Assert-Equal $null (Get-PartnerContext) 'nobody is connected any more'
}

function Test-DomainNamesATenant {
    $domain = 'contoso.onmicrosoft.com'
    $token = New-PartnerAccessToken -ApplicationId $appId -Scopes $Graph -ServicePrincipal -Credential $cred -Tenant $domain
    Assert-Equal $tenantId $token.TenantId 'looked up'
}

function Test-AppOnlyAsksTheRightAudience {
    # A person's scope is no scope of the app alone.
    $token = New-PartnerAccessToken -ApplicationId $appId -Scopes $PartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId
    Assert ((Get-Claim $token.AccessToken 'aud') -match 'api.partnercenter.microsoft.com|fa3d9a0c') 'audience'
    Assert-Equal $null $token.RefreshToken 'no person, no refresh token'
    Assert-Equal $null $token.Account 'no account'
}

function Test-ErrorReturnIsShown {
    $Person::Refuses = 'access_denied'
    $record = Get-Failure { New-PartnerAccessToken -ApplicationId $appId -Scopes $PartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId -UseAuthorizationCode }
    Assert ($record.Exception.Message -match 'declined') "the refusal is shown: $($record.Exception.Message)"
    Assert ($record.FullyQualifiedErrorId -match '^\w+(/AADSTS65004)?,PartnerCenterSAM') $record.FullyQualifiedErrorId
}

function Test-CertificateNotFoundIsAnError {
    $thumbprint = "`u{200E}aa bb cc dd ee ff 00 11 22 33 44 55 66 77 88 99 aa bb cc dd"
    $record = Get-Failure { Connect-PartnerCenter -ApplicationId $appId -CertificateThumbprint $thumbprint -Tenant $tenantId }
    Assert-Equal 'credential,PartnerCenterSAM.Cmdlets.ConnectPartnerCenter' $record.FullyQualifiedErrorId 'id'
    Assert ($record.Exception.Message -match 'AABBCCDDEEFF00112233445566778899AABBCCDD') 'the thumbprint is named, cleaned'
}

function Test-CertificateSignsIn {
    $store = [System.Security.Cryptography.X509Certificates.X509Store]::new('My', 'CurrentUser')
    $flags = [System.Security.Cryptography.X509Certificates.X509KeyStorageFlags]'Exportable, PersistKeySet'
    $pem = [System.Security.Cryptography.X509Certificates.X509Certificate2]::CreateFromPem($Emulator::Fact('confidential.certificate'), $Emulator::Fact('confidential.key'))
    $pfx = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($pem.Export('Pkcs12', 'x'), 'x', $flags)
    $store.Open('ReadWrite')
    try {
        $store.Add($pfx)
        $spaced = [string]::Join(' ', ($pfx.Thumbprint -split '(..)' -ne '')).ToLowerInvariant()
        $context = Connect-PartnerCenter -ApplicationId $appId -CertificateThumbprint $spaced -Tenant $tenantId
        Assert-Equal 'Certificate' $context.Account.Type 'type'
        $token = New-PartnerAccessToken -ApplicationId $appId -CertificateThumbprint $spaced -Tenant $tenantId -Scopes $PartnerCenter
        Assert ($token.AccessToken.Length -gt 100) 'a token'
        $rt = Get-RefreshToken
        $token = New-PartnerAccessToken -ApplicationId $appId -CertificateThumbprint $spaced -Tenant $tenantId -Scopes $Graph -RefreshToken $rt
        Assert-Equal $tenantId $token.TenantId 'by refresh token'
    } finally {
        $store.Remove($pfx)
        $store.Dispose()
    }
}

function Test-TheGivenRefreshTokenIsTheOneUsed {
    $rt = Get-RefreshToken
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken $rt
    $broken = $rt.Substring(0, [int] ($rt.Length / 2))
    $record = Get-Failure { New-PartnerAccessToken -ApplicationId $appId -Credential $cred -RefreshToken $broken -Scopes $Graph -Tenant $tenantId }
    Assert ($record.FullyQualifiedErrorId -match '^sign_in_required') "no cached token hides it: $($record.FullyQualifiedErrorId)"
    Assert-Equal 'AuthenticationError' $record.CategoryInfo.Category 'category'
    $record = Get-Failure { Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken $broken }
    Assert ($record.FullyQualifiedErrorId -match '^sign_in_required') $record.FullyQualifiedErrorId
    Assert-Equal $tenantId (Get-PartnerContext).Account.Tenant 'the connection that was there stays'
}

function Test-ConsentIsAnAlias {
    $token = New-PartnerAccessToken -ApplicationId $appId -Consent -Scopes $PartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId -WarningVariable notes
    Assert ($token.RefreshToken.Length -gt 20) 'a refresh token'
    Assert ("$notes" -match '-Consent is -UseAuthorizationCode') 'a note'
}

function Test-DeviceCodeSignsIn {
    $public = $Emulator::Fact('public.id')
    $token = New-PartnerAccessToken -ApplicationId $public -Scopes $PartnerCenter -UseDeviceAuthentication
    Assert-Equal $tenantId $token.TenantId 'tenant'
    Assert ($token.RefreshToken.Length -gt 20) 'a refresh token'
}

function Test-PublicClientSignsInInTheBrowser {
    $token = New-PartnerAccessToken -ApplicationId $Emulator::Fact('public.id') -Scopes $PartnerCenter
    Assert-Equal $tenantId $token.TenantId 'tenant'
}

function Test-SecureStringsAndStrings {
    $rt = Get-RefreshToken
    $secure = [System.Net.NetworkCredential]::new('', "$rt`r`n").SecurePassword
    $token = New-PartnerAccessToken -ApplicationId $appId -Credential $cred -RefreshToken $secure -Scopes $Graph -Tenant "{$tenantId}"
    Assert-Equal $tenantId $token.TenantId 'by secure string, with a line break at the end, and a GUID in braces'
    $access = [System.Net.NetworkCredential]::new('', $token.AccessToken).SecurePassword
    $wrapped = New-PartnerAccessToken -AccessToken $access -ApplicationId "{$($appId.ToUpperInvariant())}" -Scopes $Graph
    Assert-Equal $token.AccessToken $wrapped.AccessToken 'the same token'
    Assert-Equal $tenantId $wrapped.TenantId 'read of the token'
}

function Test-ConnectByAccessToken {
    $token = New-PartnerAccessToken -ApplicationId $appId -Scopes $PartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId -UseAuthorizationCode
    $context = Connect-PartnerCenter -AccessToken $token.AccessToken
    Assert-Equal 'AccessToken' $context.Account.Type 'type'
    Assert-Equal $tenantId $context.Account.Tenant 'tenant'
    Assert ($context.CountryCode.Length -eq 2) "the profile was read with it: $($context.CountryCode)"
    $record = Get-Failure { Connect-PartnerCenter -AccessToken $token.RefreshToken }
    Assert-Equal 'configuration,PartnerCenterSAM.Cmdlets.ConnectPartnerCenter' $record.FullyQualifiedErrorId 'a refresh token is none'
}

function Test-CredentialWithAnEmptyUser {
    $nameless = [pscredential]::Empty
    $record = Get-Failure { Connect-PartnerCenter -ServicePrincipal -Credential $nameless -Tenant $tenantId }
    Assert-Equal 'configuration,PartnerCenterSAM.Cmdlets.ConnectPartnerCenter' $record.FullyQualifiedErrorId 'id'
    $record = Get-Failure { New-PartnerAccessToken -RefreshToken 'x' -Scopes $Graph }
    Assert ($record.Exception.Message -match 'ApplicationId') 'what to do is said'
}

function Test-BadValuesAreRefusedByASentence {
    $ok = 'x'
    foreach ($case in @(
            @{ Do = { Connect-PartnerCenter -ApplicationId 'not a guid' -RefreshToken $ok }; Says = 'not a guid.* is no GUID' }
            @{ Do = { Connect-PartnerCenter -ApplicationId $null -RefreshToken $ok }; Says = 'ApplicationId' }
            @{ Do = { Connect-PartnerCenter -ApplicationId '' -RefreshToken $ok }; Says = 'ApplicationId' }
            @{ Do = { Connect-PartnerCenter -ApplicationId $appId -RefreshToken "a`nb" }; Says = 'line break inside the token' }
            @{ Do = { Connect-PartnerCenter -ApplicationId $appId -RefreshToken '  ' }; Says = 'the token is empty' }
            @{ Do = { Connect-PartnerCenter -ApplicationId $appId -RefreshToken $null }; Says = 'RefreshToken' }
            @{ Do = { Connect-PartnerCenter -ApplicationId $appId -RefreshToken @('a', 'b') }; Says = 'it is a list' }
            @{ Do = { Connect-PartnerCenter -ApplicationId $appId -CertificateThumbprint 'xyz' -Tenant $tenantId }; Says = '40 hexadecimal digits' }
            @{ Do = { Connect-PartnerCenter -ApplicationId $appId -RefreshToken $ok -Tenant 'https://contoso.com/x' }; Says = 'neither a tenant id nor a domain' }
            @{ Do = { Connect-PartnerCenter -ApplicationId $appId -RefreshToken $ok -Tenant "a.example`nb.example" }; Says = 'neither a tenant id nor a domain' }
            @{ Do = { Connect-PartnerCenter -ApplicationId $appId -RefreshToken $ok -Environment AzureGermanCloud }; Says = 'closed in 2021' }
            @{ Do = { New-PartnerAccessToken -ApplicationId $appId -RefreshToken $ok -Scopes @() }; Says = 'Scopes' }
            @{ Do = { New-PartnerAccessToken -ApplicationId $appId -ServicePrincipal -Credential $cred -Scopes $Graph -Tenant 'organizations' }; Says = 'needs a tenant' }
        )) {
        $record = Get-Failure $case.Do
        Assert ($record.Exception.Message -match $case.Says) "$($case.Do): $($record.Exception.Message)"
    }
}

function Test-VerboseTellsRequestsAndNoSecret {
    $rt = Get-RefreshToken
    $lines = New-PartnerAccessToken -ApplicationId $appId -Credential $cred -RefreshToken $rt -Scopes $Graph -Tenant $tenantId -Verbose 4>&1
    $text = [string]::Join("`n", ($lines | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }))
    $token = $lines | Where-Object { $_ -is [PartnerCenterSAM.AuthResult] }
    Assert ($text -match "tokens.get: .*graph.microsoft.com/.default in $tenantId") $text
    foreach ($secret in $rt, $token.AccessToken, $token.RefreshToken, $Emulator::Fact('confidential.secret')) {
        Assert (-not $text.Contains($secret)) 'no secret in a line'
    }
    $lines = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken $rt -Verbose 4>&1
    $text = [string]::Join("`n", ($lines | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }))
    Assert ($text -match 'profiles.organization.get: status 200, request id [0-9a-f-]{36}, correlation id [0-9a-f-]{36}') $text
}

function Test-StopEndsTheNativeCall {
    $before = [PartnerCenterSAM.Tests.Calls]::UnderWay()
    Add-Fault '{"role":"entra","path_contains":"/token"}' '"hang"'
    $shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
    $null = $shell.AddScript("Import-Module '$Module'; `$c = [pscredential]::new('$appId', [Net.NetworkCredential]::new('', 'x').SecurePassword); New-PartnerAccessToken -ApplicationId '$appId' -Credential `$c -RefreshToken 'x' -Scopes '$Graph' -Tenant '$tenantId'")
    $running = $shell.BeginInvoke()
    [PartnerCenterSAM.Tests.Calls]::Await($before + 1)
    $shell.Stop()
    [PartnerCenterSAM.Tests.Calls]::Await($before)
    Assert-Equal 'Stopped' $shell.InvocationStateInfo.State 'the pipeline has stopped'
    $shell.Dispose()
}

function Test-RunspaceThatClosesDuringASignIn {
    $before = [PartnerCenterSAM.Tests.Calls]::UnderWay()
    $Person::IsAway = $true
    $shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
    $null = $shell.AddScript("Import-Module '$Module'; New-PartnerAccessToken -ApplicationId '$($Emulator::Fact('public.id'))' -Scopes '$Graph'")
    $null = $shell.BeginInvoke()
    [PartnerCenterSAM.Tests.Calls]::Await($before + 1)
    $shell.Runspace.Dispose()
    [PartnerCenterSAM.Tests.Calls]::Await($before)
    $shell.Dispose()
}
