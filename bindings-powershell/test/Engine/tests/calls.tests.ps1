function Connect-AsPerson {
    $script:rt = Get-RefreshToken
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken $rt
}

function Test-EveryOperationAndPath {
    $record = Get-Failure { Invoke-PartnerRequest customers.list }
    Assert ($record.Exception.Message -match 'Connect-PartnerCenter first') 'what to do is said'
    Connect-AsPerson
    $customers = @(Invoke-PartnerRequest customers.list -All)
    Assert ($customers.Count -gt 1) 'customers'
    Assert ($customers.companyProfile.tenantId -contains $customerTenantId) 'with their members'
    $small = @(Invoke-PartnerRequest customers.list @{ size = 1 } -All)
    Assert-Equal $customers.Count $small.Count 'all pages'
    $one = Invoke-PartnerRequest customers.get @{ customer_id = $customerTenantId }
    Assert-Equal $customerTenantId $one.id 'one, by its parameters'
    $same = [pscustomobject]@{ CustomerId = $customerTenantId } | Invoke-PartnerRequest customers.get
    Assert-Equal $customerTenantId $same.id 'the same, through the pipeline'
    $raw = Invoke-PartnerRequest -Path '/v1/customers?size=2'
    Assert-Equal 2 $raw.items.Count 'a path with a query'
    $query = Invoke-PartnerRequest -Path '/v1/customers' -Query @{ size = 2 }
    Assert-Equal 2 $query.items.Count 'a query by fields'
    $items = @(Invoke-PartnerRequest -Path '/v1/customers?size=1' -All)
    Assert-Equal $customers.Count $items.Count 'all pages of a path'
    Assert ((Invoke-PartnerRequest -Path '/v1/customers?size=1' -AsText) -match '^\{.*"items"') 'as it was received'
    $text = [string]::Join("`n", (Invoke-PartnerRequest -Path '/v1/customers?size=1' -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }))
    Assert ($text -match 'GET /v1/customers\?size=1') $text
    Assert ($text -match 'raw: status 200, request id [0-9a-f-]{36}') $text
}

function Test-ErrorsOfCallsCanBeCaught {
    Connect-AsPerson
    $gone = [guid]::NewGuid()
    $record = Get-Failure { Invoke-PartnerRequest customers.get @{ customer_id = $gone } }
    Assert-Equal 'ObjectNotFound' $record.CategoryInfo.Category 'category'
    Assert ($record.FullyQualifiedErrorId -match '^not_found.*,PartnerCenterSAM.Cmdlets.InvokePartnerRequest$') $record.FullyQualifiedErrorId
    $record = Get-Failure { Invoke-PartnerRequest customer.list }
    Assert ($record.Exception.Message -match 'customers.list') "the near miss is named: $($record.Exception.Message)"
    $record = Get-Failure { Invoke-PartnerRequest -Path '/v1/customers' -Method POST -Body '{ no json' }
    Assert ($record.Exception.Message -match 'no JSON') $record.Exception.Message
    $round = @{ a = 1 }; $round.b = $round
    $record = Get-Failure { Invoke-PartnerRequest -Path '/v1/customers' -Method POST -Body $round }
    Assert ($record.Exception.Message -match 'refers to itself') $record.Exception.Message
    $record = Get-Failure { Invoke-PartnerRequest customers.get -All @{ customer_id = $gone } }
    Assert ($record.Exception.Message -match 'no pages') $record.Exception.Message
}

function Test-ConsentsAreMadeAndRemoved {
    # A vendor consents to its own application.
    $vendor = $Emulator::Fact('other.id')
    $its = [pscredential]::new($vendor, [System.Net.NetworkCredential]::new('', $Emulator::Fact('other.secret')).SecurePassword)
    $token = New-PartnerAccessToken -ApplicationId $vendor -Scopes $PartnerCenter -ServicePrincipal -Credential $its -Tenant $tenantId -UseAuthorizationCode
    $null = Connect-PartnerCenter -ApplicationId $vendor -Credential $its -RefreshToken $token.RefreshToken
    $grant = [Microsoft.Store.PartnerCenter.Models.ApplicationConsents.ApplicationGrant]::new()
    $grant.EnterpriseApplicationId = '00000003-0000-0000-c000-000000000000'
    $grant.Scope = 'Directory.Read.All'
    $wish = @{ ApplicationGrants = @($grant); ApplicationId = $vendor; CustomerId = "{$customerTenantId}"; DisplayName = 'Panel' }
    # The emulator's world has one already.
    Remove-PartnerCustomerApplicationConsent -CustomerId $customerTenantId -ApplicationId $vendor
    Assert-Equal $null (New-PartnerCustomerApplicationConsent @wish -WhatIf) 'WhatIf sends nothing'
    $made = New-PartnerCustomerApplicationConsent @wish
    Assert-Equal $vendor $made.applicationId 'the consent'
    $record = Get-Failure { New-PartnerCustomerApplicationConsent @wish }
    Assert-Equal 'ResourceExists' $record.CategoryInfo.Category "twice: $($record.Exception.Message)"
    Remove-PartnerCustomerApplicationConsent -CustomerId $customerTenantId -ApplicationId $vendor
    $record = Get-Failure { Remove-PartnerCustomerApplicationConsent -CustomerId $customerTenantId -ApplicationId $vendor }
    Assert-Equal 'ObjectNotFound' $record.CategoryInfo.Category 'it is gone'
    $wish.ApplicationGrants = @(@{ EnterpriseApplicationId = $grant.EnterpriseApplicationId; Scope = $grant.Scope })
    Assert-Equal $vendor (New-PartnerCustomerApplicationConsent @wish).applicationId 'a hashtable is a grant too'
}

function Test-TokensForOtherModules {
    Connect-AsPerson
    $token = Get-PartnerCustomerToken -CustomerId $customerTenantId
    Assert ($token.AccessToken -is [securestring]) 'a secure string'
    Assert-Equal $customerTenantId (Get-Claim ([System.Net.NetworkCredential]::new('', $token.AccessToken).Password) 'tid') 'of the customer'
    $graph = Get-PartnerCustomerToken $customerTenantId -For MgGraph
    Assert ($graph.AccessToken -is [securestring]) 'for Connect-MgGraph'
    Assert-Equal 1 $graph.Count 'and nothing else'
    $arm = Get-PartnerCustomerToken $customerTenantId -For AzAccount
    Assert ((Get-Claim $arm.AccessToken 'aud') -match 'management|797f4846') 'for Connect-AzAccount'
    Assert-Equal "$customerTenantId $($Emulator::Fact('user'))" "$($arm.Tenant) $($arm.AccountId)" 'where and who'
    $tokens = @($customerTenantId, $customerTenantId | Get-PartnerCustomerToken)
    Assert-Equal 2 $tokens.Count 'through the pipeline'
    $tokens = @([guid]::NewGuid(), $customerTenantId | Get-PartnerCustomerToken -ErrorAction SilentlyContinue -ErrorVariable failed)
    Assert-Equal '1 1' "$($tokens.Count) $($failed.Count)" 'one that fails does not stop the others'
}

function Test-Environments {
    Assert-Equal 5 @(Get-PartnerEnvironment).Count 'five'
    $china = Get-PartnerEnvironment azurechinacloud
    Assert-Equal 'https://login.partner.microsoftonline.cn/' $china.ActiveDirectoryAuthority 'authority'
    $record = Get-Failure { Get-PartnerEnvironment Mars }
    Assert ($record.Exception.Message -match 'AzureUSGovernment') 'those that there are'
}

function Test-SecurityRequirement {
    $public = $Emulator::Fact('public.id')
    Assert-Equal 'pass' (Test-PartnerSecurityRequirement -ApplicationId $public) 'with MFA'
    $Person::User = $Emulator::Fact('user') -replace '^[^@]+', 'bert'
    $result = Test-PartnerSecurityRequirement -ApplicationId $public -UseDeviceAuthentication -WarningVariable said
    Assert-Equal 'fail' $result 'without'
    Assert ("$said" -match 'MFA') 'and a warning'
}

function Test-ErrorsAreResolved {
    $record = Get-Failure { Connect-PartnerCenter -ServicePrincipal -Credential ([pscredential]::new($appId, [System.Net.NetworkCredential]::new('', 'wrong').SecurePassword)) -Tenant $tenantId }
    Assert-Equal 'AuthenticationError' $record.CategoryInfo.Category 'category'
    $known = Resolve-PartnerError $record
    Assert-Equal 'credential' $known.Kind 'kind'
    Assert-Equal 'AADSTS7000215' $known.Code 'code'
    Assert ($known.TraceId -match '^[0-9a-f-]{36}$') 'the id in the sign-in log'
    Assert ($known.Hint.Length -gt 10) 'what to do'
    Assert-Equal 'AADSTS7000215' (Resolve-PartnerError -Last).Code 'the last one'
    Assert (@(Resolve-PartnerError).Count -ge 1) 'those of the session'
}

function Test-ScriptKeepsRefreshTokens {
    $kept = @{}
    $store = {
        param($Action, $Key, $Text)
        switch ($Action) {
            'Load' { $kept["$($Key.Partner) $($Key.Client)"] }
            'Save' { $kept["$($Key.Partner) $($Key.Client)"] = $Text }
            'Remove' { $kept.Remove("$($Key.Partner) $($Key.Client)") }
        }
    }.GetNewClosure()
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken) -Store $store
    Assert-Equal 1 $kept.Count 'the script has it'
    Disconnect-PartnerCenter
    $context = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -Tenant $tenantId -Store $store
    Assert-Equal $Emulator::Fact('user') $context.Account.Identifier 'and gives it'
    $kept.Clear()
    $record = Get-Failure { Connect-PartnerCenter -ApplicationId $appId -Credential $cred -Tenant $tenantId -Store $store }
    Assert ($record.FullyQualifiedErrorId -match '^sign_in_required') $record.FullyQualifiedErrorId
    $record = Get-Failure { Connect-PartnerCenter -ApplicationId $appId -Credential $cred -Tenant $tenantId -Store { throw 'canary-5f1d' } -WarningVariable global:said }
    Assert ($record.FullyQualifiedErrorId -match '^store') $record.FullyQualifiedErrorId
    Assert (-not $record.Exception.Message.Contains('canary')) 'what the script says may be secret'
    Assert ("$global:said" -match 'canary-5f1d') 'its author reads it'
}

function Test-FolderKeepsRefreshTokens {
    $folder = [System.IO.Directory]::CreateTempSubdirectory('partnercenter-powershell-').FullName
    try {
        $store = @{ kind = 'file'; path = $folder; keyFile = [System.IO.Path]::Combine($folder, 'key') }
        $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken) -Store $store
        Disconnect-PartnerCenter
        $context = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -Tenant $tenantId -Store $store
        Assert-Equal $tenantId $context.Account.Tenant 'of the folder'
    } finally {
        [System.IO.Directory]::Delete($folder, $true)
    }
    $record = Get-Failure { Connect-PartnerCenter -ApplicationId $appId -Credential $cred -Tenant $tenantId -Store 7 }
    Assert ($record.Exception.Message -match 'Key Vault') 'what it may be is said'
}

function Test-KeyVaultKeepsRefreshTokens {
    $vault = @{
        kind = 'keyVault'; vault = $Emulator::Fact('vault') -replace '^(?!https)(.*)$', 'https://$1.vault.azure.net'
        access = @{ kind = 'secret'; tenant = $tenantId; clientId = $appId; secret = $cred.Password }
    }
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken) -Store $vault
    $context = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -Tenant $tenantId -Store $vault
    Assert-Equal $Emulator::Fact('user') $context.Account.Identifier 'of the vault'
}

function Test-ParallelRunspacesShareOneApp {
    Connect-AsPerson
    $customers = @(Invoke-PartnerRequest customers.list -All).Count
    $shells = 1..8 | ForEach-Object {
        $shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
        $null = $shell.AddScript("Import-Module '$Module'; 1..20 | ForEach-Object { @(Invoke-PartnerRequest customers.list -All).Count }")
        @{ Shell = $shell; Running = $shell.BeginInvoke() }
    }
    foreach ($one in $shells) {
        $counts = $one.Shell.EndInvoke($one.Running)
        Assert (-not $one.Shell.HadErrors) "$($one.Shell.Streams.Error)"
        Assert-Equal 20 @($counts | Where-Object { $_ -eq $customers }).Count 'each reads all'
        $one.Shell.Dispose()
    }
}

function Test-RegisteredCache {
    # The user's folder is the test's for a moment.
    $before = $env:HOME
    $env:HOME = [System.IO.Directory]::CreateTempSubdirectory('partnercenter-powershell-').FullName
    try {
        Register-PartnerTokenCache -InMemory
        Assert ([System.IO.File]::Exists("$env:HOME/.PartnerCenter/InMemoryTokenCache")) 'the control file'
        Register-PartnerTokenCache
        Assert (-not [System.IO.File]::Exists("$env:HOME/.PartnerCenter/InMemoryTokenCache")) 'is gone'
    } finally {
        [System.IO.Directory]::Delete($env:HOME, $true)
        $env:HOME = $before
    }
}
