# The cmdlets that the Partner Center module had.
$OldNames = -split @'
Add-PartnerCustomerCartLineItem Add-PartnerCustomerUserRoleMember Connect-PartnerCenter Disconnect-PartnerCenter Enable-PartnerAzureSubscription
Get-PartnerAgreementDetail Get-PartnerAgreementDocument Get-PartnerAgreementStatus Get-PartnerAuditRecord Get-PartnerAzureBillingAccount
Get-PartnerAzureBillingPolicy Get-PartnerAzureBillingProfile Get-PartnerAzureRateCard Get-PartnerBillingProfile Get-PartnerContext
Get-PartnerCountryValidation Get-PartnerCustomer Get-PartnerCustomerAgreement Get-PartnerCustomerAzurePlanEntitlement
Get-PartnerCustomerBillingProfile Get-PartnerCustomerCart Get-PartnerCustomerCompanyProfile Get-PartnerCustomerConfigurationPolicy
Get-PartnerCustomerDevice Get-PartnerCustomerDeviceBatch Get-PartnerCustomerEntitlement Get-PartnerCustomerLicenseDeploymentInfo
Get-PartnerCustomerManagedService Get-PartnerCustomerOrder Get-PartnerCustomerOrderLineItemActivationLink Get-PartnerCustomerOrderProvisioningStatus
Get-PartnerCustomerQualification Get-PartnerCustomerServiceCosts Get-PartnerCustomerServiceCostsSummary Get-PartnerCustomerSubscribedSku
Get-PartnerCustomerSubscription Get-PartnerCustomerSubscriptionAddOn Get-PartnerCustomerSubscriptionMeterUsage
Get-PartnerCustomerSubscriptionProvisioningStatus Get-PartnerCustomerSubscriptionRegistrationStatus Get-PartnerCustomerSubscriptionResourceUsage
Get-PartnerCustomerSubscriptionSupportContact Get-PartnerCustomerSubscriptionUpgrades Get-PartnerCustomerSubscriptionUtilization
Get-PartnerCustomerTrialConversion Get-PartnerCustomerUsageRecord Get-PartnerCustomerUsageSummary Get-PartnerCustomerUser
Get-PartnerCustomerUserLicense Get-PartnerCustomerUserRole Get-PartnerEnvironment Get-PartnerIndirectReseller Get-PartnerInvoice
Get-PartnerInvoiceLineItem Get-PartnerInvoiceStatement Get-PartnerInvoiceSummary Get-PartnerInvoiceTaxReceiptStatement Get-PartnerLegalProfile
Get-PartnerLicenseDeploymentInfo Get-PartnerLicenseUsageInfo Get-PartnerMpnProfile Get-PartnerOffer Get-PartnerOfferAddon Get-PartnerOfferCategory
Get-PartnerOrganizationProfile Get-PartnerProduct Get-PartnerProductAvailability Get-PartnerProductInventory Get-PartnerProductSku
Get-PartnerProductUpgradeEligibility Get-PartnerProductUpgradeStatus Get-PartnerResellerRequestLink Get-PartnerRole Get-PartnerRoleMember
Get-PartnerServiceIncident Get-PartnerServiceRequest Get-PartnerServiceRequestTopic Get-PartnerSupportProfile Get-PartnerUnbilledInvoiceLineItem
Get-PartnerUser Get-PartnerUserSignInActivity Get-PartnerValidationCode New-PartnerAccessToken New-PartnerAzureSubscription New-PartnerCustomer
New-PartnerCustomerAgreement New-PartnerCustomerApplicationConsent New-PartnerCustomerCart New-PartnerCustomerConfigurationPolicy
New-PartnerCustomerDeviceBatch New-PartnerCustomerOrder New-PartnerCustomerSubscriptionActivation New-PartnerCustomerSubscriptionRegistration
New-PartnerCustomerUser New-PartnerProductUpgrade New-PartnerServiceRequest Register-PartnerTokenCache Remove-PartnerCustomerConfigurationPolicy
Remove-PartnerCustomerUser Remove-PartnerCustomerUserRoleMember Remove-PartnerResellerRelationship Remove-PartnerSandboxCustomer Resolve-PartnerError
Restore-PartnerCustomerUser Set-PartnerAzureBillingPolicy Set-PartnerAzureSubscription Set-PartnerBillingProfile Set-PartnerCustomer
Set-PartnerCustomerCart Set-PartnerCustomerConfigurationPolicy Set-PartnerCustomerQualification Set-PartnerCustomerSubscription
Set-PartnerCustomerSubscriptionSupportContact Set-PartnerCustomerUser Set-PartnerCustomerUserLicense Set-PartnerLegalProfile
Set-PartnerOrganizationProfile Set-PartnerServiceRequest Set-PartnerSupportProfile Submit-PartnerCustomerCart Suspend-PartnerAzureSubscription
Test-PartnerAddress Test-PartnerDomainAvailability Test-PartnerSecurityRequirement
'@

function Test-EveryOldNameIsThere {
    Assert-Equal 124 $OldNames.Count 'names'
    $there = @(Get-Command -Module PartnerCenterSAM).Name
    foreach ($name in $OldNames) {
        Assert ($there -contains $name) $name
        $command = Get-Command $name
        if ($command.CommandType -eq 'Alias') { Assert ($command.ResolvedCommand.ModuleName -eq 'PartnerCenterSAM') "$name leads to a cmdlet" }
    }
    $record = Get-Failure { Get-PartnerAzureBillingAccount -Anything 7 }
    Assert-Equal 'NotImplemented' $record.CategoryInfo.Category 'what is gone'
    Assert ($record.Exception.Message -match 'Invoke-PartnerRequest -Service arm') 'says what to do instead'
}

function Test-VerbsAreApproved {
    $approved = [System.Management.Automation.VerbsCommon].Assembly.GetTypes() | Where-Object { $_.Name -like 'Verbs*' -and $_.IsPublic } |
        ForEach-Object { $_.GetFields('Public, Static').Name }
    foreach ($command in Get-Command -Module PartnerCenterSAM -CommandType Cmdlet) {
        Assert ($command.Verb -in $approved) $command.Name
        # Sets that contradict each other would be told here.
        Assert ($command.ParameterSets.Count -ge 1) $command.Name
        if ($command.Verb -notin 'Get', 'Test', 'Connect', 'Invoke', 'Register', 'Resolve' -and $command.Parameters.ContainsKey('IfMatch')) {
            Assert ($command.Parameters.ContainsKey('WhatIf')) "-WhatIf of $command"
        }
    }
}

function Test-AListGoesThroughThePipeline {
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
    $all = @(Get-PartnerCustomer)
    Assert ($all.Count -gt 1) 'customers'
    Assert-Equal $all[0].id $all[0].CustomerId 'each knows what the next cmdlet calls it'
    $one = Get-PartnerCustomer -CustomerId "{$customerTenantId}"
    Assert-Equal $customerTenantId $one.id 'one'
    $subscriptions = @($one | Get-PartnerCustomerSubscription)
    Assert ($subscriptions.Count -ge 1) 'its subscriptions'
    Assert-Equal $customerTenantId $subscriptions[0].CustomerId 'that know whose they are'
    $same = $subscriptions[0] | Get-PartnerCustomerSubscription
    Assert-Equal $subscriptions[0].id $same.id 'one of them, by its own ids'
    $change = @{ subscription_id = $same.id; friendly_name = 'Ours' }
    Assert-Equal 'Ours' (Invoke-PartnerRequest customers.subscriptions.rename $change -CustomerId $customerTenantId).friendlyName 'by intent'
    Assert-Equal 2 (Get-PartnerOrganizationProfile).defaultAddress.country.Length 'by an old name'
    $record = Get-Failure { Get-PartnerCustomer -CustomerId ([guid]::NewGuid()) }
    Assert ($record.FullyQualifiedErrorId -match '^not_found.*GetPartnerCustomer$') $record.FullyQualifiedErrorId
}

function Test-WhatIfSendsNothing {
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
    $user = @{ userPrincipalName = 'new@tailspin.example'; displayName = 'New'; firstName = 'New'; lastName = 'One'; usageLocation = 'US'
        passwordProfile = @{ password = 'Password-1234'; forceChangePassword = $true }
    }
    $before = $Emulator::Control('GET', 'requests', $null).Length
    New-PartnerCustomerUser -CustomerId $customerTenantId -Body $user -WhatIf
    Remove-PartnerCustomerUser -CustomerId $customerTenantId -UserId ([guid]::NewGuid()) -WhatIf
    Assert-Equal $before $Emulator::Control('GET', 'requests', $null).Length 'requests'
    $made = New-PartnerCustomerUser -CustomerId $customerTenantId -Body $user
    Assert-Equal 'New' $made.displayName 'made'
    $got = $made | Get-PartnerCustomerUser -UserId $made.id
    Assert-Equal $made.id $got.id 'got'
    $got | Remove-PartnerCustomerUser
    $record = Get-Failure { New-PartnerCustomerUser -CustomerId $customerTenantId -Body '{ no' }
    Assert ($record.Exception.Message -match '-Body is a text that is no JSON') $record.Exception.Message
}

function Test-BadValuesOfOperationsAreRefused {
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
    $before = $Emulator::Control('GET', 'requests', $null).Length
    foreach ($case in @(
            @{ Do = { Get-PartnerCustomer -CustomerId $null }; Says = 'CustomerId' }
            @{ Do = { Get-PartnerCustomer -CustomerId '' }; Says = 'CustomerId' }
            @{ Do = { Get-PartnerCustomer -CustomerId "$customerTenantId`n$customerTenantId" }; Says = 'is no GUID' }
            @{ Do = { Get-PartnerCustomer -CustomerId @($customerTenantId, $customerTenantId) }; Says = 'it is a list' }
            @{ Do = { Get-PartnerCustomer -CustomerId ([securestring]::new()) }; Says = 'no secret is wanted here' }
            @{ Do = { New-PartnerCustomerUser -CustomerId $customerTenantId -Body $null }; Says = 'Body' }
            @{ Do = { New-PartnerCustomerUser -CustomerId $customerTenantId -Body ' ' }; Says = '-Body is an empty text' }
            @{ Do = { New-PartnerCustomerUser -CustomerId $customerTenantId -Body "{`n" }; Says = '-Body is a text that is no JSON' }
            @{ Do = { Get-PartnerInvoice -InvoiceId '' }; Says = 'InvoiceId' }
            @{ Do = { Invoke-PartnerRequest -Operation $null }; Says = 'Operation' }
            @{ Do = { Invoke-PartnerRequest customers.get @{ customer_id = $null } }; Says = 'customer_id' }
            @{ Do = { Invoke-PartnerRequest -Path "/v1/customers`n" }; Says = 'path' }
            @{ Do = { Get-PartnerInvoiceStatement -InvoiceId x -OutFile '' }; Says = 'OutFile' }
        )) {
        $record = Get-Failure $case.Do
        Assert ($record.Exception.Message -match $case.Says) "$($case.Do): $($record.Exception.Message)"
    }
    Assert-Equal $before $Emulator::Control('GET', 'requests', $null).Length 'nothing was sent'
    # Of several that come by the pipeline the good ones are read.
    $got = @([pscustomobject]@{ CustomerId = $null }, [pscustomobject]@{ CustomerId = "{$customerTenantId}" } |
            Get-PartnerCustomerProfileCompany -ErrorAction SilentlyContinue -ErrorVariable failed)
    Assert-Equal '1 1' "$($got.Count) $($failed.Count)" 'one is no id'
}
