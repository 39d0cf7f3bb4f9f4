# Changes of subscriptions by intent, events, filters.

function Connect-AsPerson {
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
}

function Test-SubscriptionsAreChangedByIntent {
    Connect-AsPerson
    $all = @(Get-PartnerCustomerSubscription -CustomerId $customerTenantId)
    $one = $all | Where-Object { $_.autoRenewEnabled -and $_.status -eq 'active' } | ForEach-Object { $_ }
    $one = @($one)[0]
    $renamed = $one | Rename-PartnerCustomerSubscription -FriendlyName 'By intent'
    Assert-Equal 'By intent' $renamed.friendlyName 'renamed, its ids by the pipeline'
    Assert-Equal 'PartnerCenterSAM.Subscription' $renamed.PSTypeNames[0] 'a subscription'
    $many = $one | Set-PartnerCustomerSubscriptionQuantity -Quantity ($one.quantity + 1)
    Assert-Equal ($one.quantity + 1) $many.quantity 'more licences'
    $next = $one | Set-PartnerCustomerSubscriptionRenewal -Quantity 7
    Assert-Equal 7 $next.scheduledNextTermInstructions.quantity 'at the renewal'
    $ending = $one | Stop-PartnerCustomerSubscriptionRenewal
    Assert-Equal 'False Cancel' "$($ending.autoRenewEnabled) $($ending.scheduledActions[0].action ?? $ending.scheduledActions[0].actionType ?? $ending.scheduledActions[0].type)" 'it ends with its term'
    $record = Get-Failure { $one | Set-PartnerCustomerSubscriptionRenewal -Quantity 8 -ErrorAction Stop }
    Assert ($record.FullyQualifiedErrorId -match 'renewal_ended') $record.FullyQualifiedErrorId
    Assert-Equal 'True' ($one | Resume-PartnerCustomerSubscriptionRenewal).autoRenewEnabled 'it renews again'
    Assert-Equal 'suspended' ($one | Suspend-PartnerCustomerSubscription).status 'suspended'
    Assert-Equal 'active' ($one | Resume-PartnerCustomerSubscription).status 'active again'
    $before = $Emulator::Control('GET', 'requests', $null).Length
    foreach ($name in 'Stop-PartnerCustomerSubscription', 'Stop-PartnerCustomerSubscriptionRenewal', 'Resume-PartnerCustomerSubscriptionRenewal', 'Suspend-PartnerCustomerSubscription', 'Resume-PartnerCustomerSubscription') {
        Assert-Equal $null ($one | & $name -WhatIf) "$name -WhatIf"
    }
    Assert-Equal $null ($one | Rename-PartnerCustomerSubscription -FriendlyName x -WhatIf) 'Rename -WhatIf'
    Assert-Equal $before $Emulator::Control('GET', 'requests', $null).Length 'WhatIf sends nothing'
}

function Test-EveryIntentHasACmdlet {
    foreach ($pair in @(
            'end_renewal Stop-PartnerCustomerSubscriptionRenewal', 'resume_renewal Resume-PartnerCustomerSubscriptionRenewal'
            'change_at_renewal Set-PartnerCustomerSubscriptionRenewal', 'change_quantity Set-PartnerCustomerSubscriptionQuantity'
            'suspend Suspend-PartnerCustomerSubscription', 'reactivate Resume-PartnerCustomerSubscription'
            'rename Rename-PartnerCustomerSubscription', 'cancel Stop-PartnerCustomerSubscription'
            'change_reseller Set-PartnerCustomerSubscriptionReseller'
        )) {
        $intent, $name = $pair -split ' '
        $command = Get-Command $name
        Assert ($command.Parameters.ContainsKey('WhatIf') -and $command.Parameters.ContainsKey('Confirm')) $name
        Assert ("$((Get-Help $name).description.Text)" -match "customers\.subscriptions\.$intent\.") "$name is $intent"
    }
    foreach ($name in 'Complete-PartnerCustomerCart', 'Submit-PartnerCustomerOrder') { Assert ((Get-Command $name).Parameters.ContainsKey('WhatIf')) $name }
}

# An event that the emulator signs.
function Get-Delivery {
    $signed = [System.Text.Json.Nodes.JsonNode]::Parse($Emulator::Control('POST', 'webhooks/signed', '{"event_name":"subscription-updated","resource_uri":"https://api.partnercenter.microsoft.com/v1/customers/1/subscriptions/2","resource_name":"subscription"}'))
    $headers = @{}
    foreach ($pair in $signed['headers']) { $headers[[string] $pair[0]] = [string] $pair[1] }
    @{ Headers = $headers; Body = [string] $signed['body'] }
}

function Test-EventsAreVerified {
    # Nobody is connected.
    $roots = $Emulator::Control('GET', 'ca', $null)
    $one = Get-Delivery
    $event = Test-PartnerWebhookEvent @one -Roots $roots
    Assert-Equal 'subscription-updated' $event.eventName 'what happened'
    Assert-Equal 'PartnerCenterSAM.VerifiedEvent' $event.PSTypeNames[0] 'an event'
    Assert-Equal 'subscription-updated' $event.body.EventName 'as it was received'
    $record = Get-Failure { Test-PartnerWebhookEvent @one -Roots $roots }
    Assert ($record.FullyQualifiedErrorId -match '^conflict/event_replayed') "taken once: $($record.FullyQualifiedErrorId)"
    $event | Reset-PartnerWebhookEvent -WhatIf
    Assert ((Get-Failure { Test-PartnerWebhookEvent @one -Roots $roots }).FullyQualifiedErrorId -match 'event_replayed') 'WhatIf forgets nothing'
    $event | Reset-PartnerWebhookEvent
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($one.Body)
    $many = [System.Collections.Specialized.NameValueCollection]::new()
    foreach ($name in $one.Headers.Keys) { $many.Add($name, $one.Headers[$name]) }
    Assert-Equal $event.delivery (Test-PartnerWebhookEvent -Headers $many -Body $bytes -Roots $roots).delivery 'forgotten and taken again: bytes, and headers of .NET'
    $next = Get-Delivery
    $pairs = [System.Collections.Generic.Dictionary[string, string[]]]::new()
    foreach ($name in $next.Headers.Keys) { $pairs[$name] = @($next.Headers[$name]) }
    Assert-Equal 'subscription-updated' (Test-PartnerWebhookEvent -Headers $pairs -Body $next.Body -Roots $roots).eventName 'lists of values'
}

function Test-WhatIsForgedIsRefused {
    $roots = $Emulator::Control('GET', 'ca', $null)
    $one = Get-Delivery
    foreach ($case in @(
            @{ Do = { Test-PartnerWebhookEvent -Headers $one.Headers -Body ($one.Body -replace 'updated', 'deleted') -Roots $roots }; Id = '^access_denied/signature_wrong'; Category = 'PermissionDenied' }
            @{ Do = { Test-PartnerWebhookEvent -Headers @{} -Body $one.Body -Roots $roots }; Id = '^invalid_request/header_missing'; Category = 'InvalidArgument' }
            @{ Do = { Test-PartnerWebhookEvent -Headers $one.Headers -Body $one.Body }; Id = '^access_denied/certificate_untrusted'; Category = 'PermissionDenied' }
            @{ Do = { Test-PartnerWebhookEvent -Headers $one.Headers -Body $one.Body -Roots 'no pem' }; Id = '^configuration'; Category = 'InvalidArgument' }
            @{ Do = { Test-PartnerWebhookEvent -Headers 'x' -Body $one.Body }; Id = '^configuration'; Category = 'InvalidArgument' }
            @{ Do = { Test-PartnerWebhookEvent -Headers $one.Headers -Body ([pscustomobject]@{ EventName = 'x' }) -Roots $roots }; Id = '^configuration'; Category = 'InvalidArgument' }
            @{ Do = { Test-PartnerWebhookEvent -Headers $one.Headers -Body $null -Roots $roots }; Id = 'Parameter'; Category = 'InvalidData' }
        )) {
        $record = Get-Failure $case.Do
        Assert ($record.FullyQualifiedErrorId -match $case.Id) "$($case.Do): $($record.FullyQualifiedErrorId): $($record.Exception.Message)"
        Assert-Equal $case.Category $record.CategoryInfo.Category "$($case.Do)"
    }
}

function Test-FiltersAreBuilt {
    $write = [PartnerCenterSAM.AuthResult].Assembly.GetType('PartnerCenterSAM.Json.JsonWriter').GetMethod('ToText', [System.Reflection.BindingFlags]'NonPublic, Static')
    $id = [guid]::NewGuid()
    foreach ($case in @(
            @{ Filter = (New-PartnerFilter CompanyName StartsWith 'cont'); Is = '{"field":"CompanyName","op":"starts_with","value":"cont"}' }
            @{ Filter = (New-PartnerFilter Date GreaterThanOrEquals ([datetime] '2026-05-04')); Is = '{"field":"Date","op":"greater_than_or_equals","value":{"date":"2026-05-04"}}' }
            @{ Filter = (New-PartnerFilter Date LessThan ([datetime]::SpecifyKind('2026-05-04 10:00', 'Utc'))); Is = '{"field":"Date","op":"less_than","value":{"date":"2026-05-04T10:00:00.0000000Z"}}' }
            @{ Filter = (New-PartnerFilter Id Equals $id); Is = "{`"field`":`"Id`",`"op`":`"equals`",`"value`":{`"guid`":`"$id`"}}" }
            @{ Filter = (New-PartnerFilter Status In New, Active); Is = '{"field":"Status","op":"in","value":["New","Active"]}' }
            @{ Filter = (New-PartnerFilter Owner Equals $null); Is = '{"field":"Owner","op":"equals","value":null}' }
            @{ Filter = (New-PartnerFilter -Not (New-PartnerFilter a Equals 1)); Is = '{"not":{"field":"a","op":"equals","value":1}}' }
            @{ Filter = (New-PartnerFilter -Any (New-PartnerFilter a Equals $true), (New-PartnerFilter b NotEquals 1.5)); Is = '{"or":[{"field":"a","op":"equals","value":true},{"field":"b","op":"not_equals","value":1.5}]}' }
        )) {
        Assert-Equal $case.Is $write.Invoke($null, @(, $case.Filter)) 'as the library reads it'
    }
    Connect-AsPerson
    $found = @(Get-PartnerCustomer -Filter (New-PartnerFilter CompanyName StartsWith 'Tails'))
    Assert-Equal $customerTenantId "$($found.id)" 'and the service'
    $record = Get-Failure { Get-PartnerCustomer -Filter (New-PartnerFilter CompanyName EndsWith 'x') }
    Assert-Equal 'InvalidArgument' $record.CategoryInfo.Category "what Partner Center cannot say: $($record.Exception.Message)"
    $record = Get-Failure { New-PartnerFilter CompanyName Resembles 'x' }
    Assert ($record.Exception.Message -match 'Resembles.*StartsWith') "those that there are: $($record.Exception.Message)"
    Assert-Equal 'starts_with' (New-PartnerFilter a starts_with b).op "by the library's own name"
    $record = Get-Failure { New-PartnerFilter '' Equals 'x' }
    Assert ($record.FullyQualifiedErrorId -match 'Parameter') $record.FullyQualifiedErrorId
}
