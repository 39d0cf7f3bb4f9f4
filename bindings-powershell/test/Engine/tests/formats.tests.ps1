# Lists look like tables, by PowerShell's own formatting.

$Screen = [PartnerCenterSAM.Tests.Screen]

function Connect-AsPerson {
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
}

# The words of the header line of a table.
function Get-Header([string] $Shown) { ($Shown -split '\r?\n' | Where-Object { $_.Trim() })[0] -replace '\e\[[\d;]*m', '' -split ' +' -ne '' }

function Test-ListsAreTables {
    Connect-AsPerson
    foreach ($case in @(
            @{ Do = 'Get-PartnerCustomer'; Wants = 'Id CompanyName Domain RelationshipToPartner' }
            @{ Do = "Get-PartnerCustomerSubscription -CustomerId $customerTenantId"; Wants = 'Id FriendlyName Status Quantity CommitmentEndDate AutoRenewEnabled' }
            @{ Do = "Get-PartnerCustomerUser -CustomerId $customerTenantId"; Wants = 'Id DisplayName UserPrincipalName UsageLocation State' }
            @{ Do = "Get-PartnerCustomerOrder -CustomerId $customerTenantId"; Wants = 'Id Status CreationDate BillingCycle TotalPrice CurrencyCode' }
            @{ Do = 'Get-PartnerInvoice'; Wants = 'Id InvoiceDate InvoiceType TotalCharges CurrencyCode DocumentType' }
            @{ Do = 'Get-PartnerGraphDelegatedAdminRelationship'; Wants = 'Id DisplayName DisplayName Status EndDateTime AutoExtendDuration' }
            @{ Do = 'Invoke-PartnerRequest customers.list -All'; Wants = 'Id CompanyName Domain RelationshipToPartner' }
        )) {
        $shown = $Screen::Show($Module, $case.Do)
        $header = Get-Header $shown
        $wanted = $case.Wants -split ' '
        # PowerShell leaves out what does not fit, and cuts names.
        Assert ($header.Count -ge 3) "$($case.Do): $shown"
        Assert-Equal $wanted[0] $header[0] "$($case.Do): $shown"
        foreach ($word in $header) { Assert (@($wanted | Where-Object { $_ -like "$($word.TrimEnd([char] 0x2026))*" }).Count -ge 1 -or $word -eq 'Customer') "$word of $($case.Do): $shown" }
    }
    $shown = $Screen::Show($Module, 'Get-PartnerCustomer')
    Assert ($shown -match [regex]::Escape($customerTenantId)) $shown
    Assert ($shown -match 'Tailspin') "members of members: $shown"
}

function Test-ObjectsSayWhatTheyAre {
    Connect-AsPerson
    $customers = @(Get-PartnerCustomer)
    Assert-Equal 'PartnerCenterSAM.Customer' $customers[0].PSTypeNames[0] 'a customer'
    Assert-Equal 'PartnerCenterSAM.Customer' (Invoke-PartnerRequest customers.get @{ customer_id = $customerTenantId }).PSTypeNames[0] 'by name of the operation'
    Assert-Equal 'PartnerCenterSAM.Customer' (Get-Command Get-PartnerCustomer).OutputType[0].Name 'as its cmdlet says'
    $subscription = @($customers[0] | Get-PartnerCustomerSubscription)[0]
    Assert-Equal 'PartnerCenterSAM.Subscription' $subscription.PSTypeNames[0] 'a subscription'
}

function Test-WhatIsCarriedIsNotSent {
    Connect-AsPerson
    $one = Get-PartnerCustomer -CustomerId $customerTenantId
    Assert-Equal $customerTenantId $one.CustomerId 'for the next cmdlet'
    $write = [PartnerCenterSAM.AuthResult].Assembly.GetType('PartnerCenterSAM.Json.JsonWriter').GetMethod('ToText', [System.Reflection.BindingFlags]'NonPublic, Static')
    $json = $write.Invoke($null, @(, $one))
    Assert ($json -match '"companyProfile"' -and $json -notmatch 'CustomerId"') $json
}

function Test-EveryViewIsOfAType {
    $folder = [System.IO.Path]::GetDirectoryName($Module)
    $xml = [xml] [System.IO.File]::ReadAllText("$folder/Resources.format.ps1xml")
    $views = @($xml.Configuration.ViewDefinitions.View)
    Assert ($views.Count -gt 80) "$($views.Count) views"
    $types = (Get-Command -Module PartnerCenterSAM -CommandType Cmdlet).OutputType.Name
    foreach ($view in $views) {
        $columns = @($view.TableControl.TableHeaders.TableColumnHeader).Count
        Assert ($columns -ge 2 -and $columns -le 6) "$columns columns of $($view.Name)"
        Assert-Equal $columns @($view.TableControl.TableRowEntries.TableRowEntry.TableColumnItems.TableColumnItem).Count "cells of $($view.Name)"
    }
    Assert (@($views.Name | Where-Object { $_ -in $types }).Count -gt 80) 'of what cmdlets give'
}
