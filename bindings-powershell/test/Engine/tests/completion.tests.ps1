# What Tab offers, by PowerShell's own completion.

function Get-Completion([string] $Text) {
    [System.Management.Automation.CommandCompletion]::CompleteInput($Text, $Text.Length, $null).CompletionMatches
}

# PowerShell offers files where nothing else is.
function Get-OfferedId { (Get-Completion 'Get-PartnerCustomerUser -CustomerId ').CompletionText | Where-Object { $_ -match '^[0-9a-f-]{36}$' } }

function Test-ValuesAreOffered {
    Assert-Equal 'monthly annual triennial' "$((Get-Completion 'Set-PartnerCustomerSubscriptionRenewal -BillingCycle ').CompletionText)" 'all'
    Assert-Equal 'annual' "$((Get-Completion 'Set-PartnerCustomerSubscriptionRenewal -BillingCycle an').CompletionText)" 'what begins so'
    Assert-Equal 'AzureChinaCloud AzureCloud AzureGermanCloud AzurePPE AzureUSGovernment' (Get-Words "$((Get-Completion 'Connect-PartnerCenter -Environment ').CompletionText)") 'clouds'
    Assert-Equal 'AzureUSGovernment' "$((Get-Completion 'Get-PartnerEnvironment AzureU').CompletionText)" 'a cloud by its name'
    Assert-Equal 'AzureUSGovernment' "$((Get-Completion 'New-PartnerAccessToken -Environment AzureU').CompletionText)" 'a cloud'
    Assert-Equal 'StartsWith' "$((Get-Completion 'New-PartnerFilter CompanyName -Operator Start').CompletionText)" 'operators of filters'
}

function Test-ValuesThatNobodyKnowsAreAccepted {
    $null = Connect-PartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId
    $record = Get-Failure { Set-PartnerCustomerSubscriptionRenewal -CustomerId $customerTenantId -SubscriptionId ([guid]::NewGuid()) -BillingCycle fortnightly }
    Assert ($record.FullyQualifiedErrorId -notmatch 'ParameterArgumentValidation|ParameterBinding') "it is not the binder that refuses: $($record.FullyQualifiedErrorId)"
}

function Test-CustomersThatWereReadAreOffered {
    Assert-Equal '' "$(Get-OfferedId)" 'nobody is connected'
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
    Assert-Equal '' "$(Get-OfferedId)" 'none was read'
    $all = @(Get-PartnerCustomer)
    $before = $Emulator::Control('GET', 'requests', $null).Length
    $offered = @(Get-Completion 'Get-PartnerCustomerUser -CustomerId ')
    Assert-Equal $all.Count $offered.Count 'all that were read'
    Assert ($offered.CompletionText -contains $customerTenantId) 'by id'
    Assert-Equal $customerTenantId "$((Get-Completion 'Get-PartnerCustomerToken -CustomerId Tails').CompletionText)" 'by name'
    Assert ((Get-Completion 'Get-PartnerCustomerToken -CustomerId Tails').ListItemText -match 'Tailspin') 'the name is shown'
    Assert-Equal $before $Emulator::Control('GET', 'requests', $null).Length 'nothing was sent'
    Disconnect-PartnerCenter
    Assert-Equal '' "$(Get-OfferedId)" 'they are forgotten with the connection'
}

function Test-OperationsAndTheirParametersAreOffered {
    $names = @((Get-Completion 'Invoke-PartnerRequest -Operation customers.subscriptions.').CompletionText)
    foreach ($name in 'customers.subscriptions.get', 'customers.subscriptions.end_renewal') { Assert ($names -contains $name) "$name in $names" }
    Assert ((Get-Completion 'Invoke-PartnerRequest ').Count -gt 300) 'all of them'
    Assert ((Get-Completion 'Invoke-PartnerRequest subscriptions.addons').CompletionText -contains 'customers.subscriptions.addons.list') 'by a part of the name'
    $tables = @((Get-Completion 'Invoke-PartnerRequest -Operation customers.subscriptions.get -Parameters ').CompletionText)
    Assert-Equal "@{ customer_id = ''; subscription_id = '' }" $tables[0] 'what is required'
    $tables = @((Get-Completion 'Invoke-PartnerRequest -Operation customers.list -Parameters ').CompletionText)
    Assert ($tables -contains "@{ size = '' }") "others: $tables"
    Assert ($tables -contains "@{ filter = '' }") "others: $tables"
}
