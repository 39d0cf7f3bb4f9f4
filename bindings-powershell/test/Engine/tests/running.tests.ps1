# What a person sees and does while a call is under way.

$Calls = [PartnerCenterSAM.Tests.Calls]

function Connect-AsPerson {
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
}

# A shell of its own, in which the module is loaded.
function New-Shell([string] $Script) {
    $shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
    $shell.AddScript("Import-Module '$Module'; $Script")
}

function Test-PagesShowProgress {
    Connect-AsPerson
    $count = @(Get-PartnerCustomer).Count
    $shell = New-Shell 'Get-PartnerCustomer -Size 1'
    $null = $shell.Invoke()
    $records = @($shell.Streams.Progress | Where-Object { $_.Activity -eq 'Get-PartnerCustomer' })
    Assert ($records.Count -ge 2) 'progress'
    # Partner Center counts the page alone.
    Assert-Equal '1 items -1' "$($records[0].StatusDescription) $($records[0].PercentComplete)" 'nobody knows how many there are'
    Assert-Equal 'Completed' $records[-1].RecordType 'it ends'
    Assert ($records.Count -le $count + 1) "at most one for each page: $($records.Count)"
    $shell.Dispose()
    $shell = New-Shell 'Invoke-PartnerRequest analytics.search.list @{ top = 1 } -All'
    $all = $shell.Invoke().Count
    $records = @($shell.Streams.Progress | Where-Object { $_.Activity -eq 'analytics.search.list' })
    Assert ($all -gt 1) 'more than one page'
    Assert-Equal "1 of $all items" $records[0].StatusDescription 'the count is known'
    Assert-Equal ([math]::Floor(100 / $all)) $records[0].PercentComplete 'and how much that is'
    $shell.Dispose()
    $shell = New-Shell "Get-PartnerCustomer -CustomerId $customerTenantId"
    $null = $shell.Invoke()
    Assert-Equal 0 @($shell.Streams.Progress | Where-Object { $_.Activity -eq 'Get-PartnerCustomer' }).Count 'none of a single object'
    $shell.Dispose()
}

function Test-ProgressIsNotShownTooOften {
    $shell = New-Shell 'Import-Module -Assembly ([PartnerCenterSAM.Tests.Screen].Assembly); Test-ManyPages'
    $took = $shell.Invoke()[0]
    $records = @($shell.Streams.Progress | Where-Object { $_.Activity -eq 'Many pages' })
    # The first, four a second, and the end.
    Assert ($records.Count -ge 2 -and $records.Count -le 2 + $took / 250) "$($records.Count) in $took ms"
    $shell.Dispose()
}

function Test-VerboseTellsEachRequest {
    Connect-AsPerson
    $lines = Get-PartnerCustomerUser -CustomerId $customerTenantId -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }
    $text = [string]::Join("`n", $lines)
    Assert ($text -match "(?m)^GET /v1/customers/$customerTenantId/users$") $text
    Assert ($text -match 'customers.users.list: status 200, request id [0-9a-f-]{36}, correlation id [0-9a-f-]{36}') $text
    $user = @{ userPrincipalName = 'canary-9b1e@tailspin.example' }
    $lines = try { New-PartnerCustomerUser -CustomerId $customerTenantId -Body $user -IfMatch 'x' -Verbose 4>&1 } catch { $_ }
    $text = [string]::Join("`n", ($lines | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }))
    Assert ($text -notmatch 'canary-9b1e') "what is sent is not shown: $text"
    $gone = [guid]::NewGuid()
    $lines = & { try { Get-PartnerCustomer -CustomerId $gone -Verbose 4>&1 } catch { } }
    $text = [string]::Join("`n", ($lines | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }))
    Assert ($text -match "GET /v1/customers/$gone") $text
    Assert ($text -match 'customers.get: status 404, request id [0-9a-f-]{36}') "an error has ids too: $text"
    Assert-Equal 0 @(Get-PartnerCustomer 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }).Count 'nothing where nobody asked'
}

# Stops or closes a shell while a call is under way, and waits until the library has ended the call too.
function Assert-EndsTheCall([string] $Script, [scriptblock] $End) {
    $before = $Calls::UnderWay()
    $shell = New-Shell $Script
    $null = $shell.BeginInvoke()
    $Calls::Await($before + 1)
    & $End $shell
    $Calls::Await($before)
    $shell.Dispose()
}

function Test-StopEndsCallsOfEveryKind {
    Connect-AsPerson
    $work = $null
    $null = $Emulator::Control('PUT', 'exports', '{"retry_after":3600}')
    try {
        $app = [pscredential]::new($appId, $cred.Password)
        Assert-EndsTheCall "`$c = [pscredential]::new('$appId', [Net.NetworkCredential]::new('', '$($Emulator::Fact('confidential.secret'))').SecurePassword); `$null = Connect-PartnerCenter -ServicePrincipal -Credential `$c -Tenant '$tenantId'; Start-PartnerGraphBillingBilledUsageExport -Body @{ invoiceId = 'G000024135' } -Wait" { $args[0].Stop() }
    } finally {
        $null = $Emulator::Control('PUT', 'exports', '{}')
    }
    Connect-AsPerson
    Add-Fault '{"role":"partner_center","path_contains":"/v1/customers"}' '"hang"'
    Assert-EndsTheCall 'Get-PartnerCustomer' { $args[0].Stop(); Assert-Equal 'Stopped' $args[0].InvocationStateInfo.State 'a collection' }
    Assert-EndsTheCall "Get-PartnerCustomer -CustomerId $customerTenantId" { $args[0].Stop(); Assert-Equal 'Stopped' $args[0].InvocationStateInfo.State 'one object' }
    Assert-EndsTheCall 'Invoke-PartnerRequest -Path /v1/customers' { $args[0].Stop() }
    Assert-EndsTheCall 'Get-PartnerCustomer' { $args[0].Runspace.Dispose() }
    Assert-EndsTheCall "Get-PartnerCustomer -CustomerId $customerTenantId" { $args[0].Runspace.Dispose() }
}

function Test-EnoughEndsACollection {
    Connect-AsPerson
    $null = $Emulator::Control('DELETE', 'requests', $null)
    foreach ($once in 1) { Get-PartnerCustomer -Size 1 | ForEach-Object { break } }
    $requests = $Emulator::Control('GET', 'requests', $null)
    Assert-Equal 1 ([regex]::Matches($requests, '"path":\s*"/v1/customers').Count) "one page was read: $requests"
    Assert-Equal 0 $Calls::UnderWay() 'nothing goes on'
}

function Test-ForEachObjectParallelSharesTheApp {
    Connect-AsPerson
    $count = @(Get-PartnerCustomer).Count
    $module = $Module
    $counts = 1..12 | ForEach-Object -ThrottleLimit 6 -Parallel {
        Import-Module $using:module
        @(Get-PartnerCustomer).Count
        (Get-PartnerContext).Account.Tenant
    }
    Assert-Equal 12 @($counts | Where-Object { $_ -eq $count }).Count 'each reads all'
    Assert-Equal 12 @($counts | Where-Object { $_ -eq $tenantId }).Count 'as the same partner'
}

function Test-DisconnectDuringACall {
    Connect-AsPerson
    $null = $Emulator::Control('POST', 'faults', '{"times":null,"delay_ms":500,"when":{"role":"partner_center","path_contains":"/v1/customers"}}')
    $before = $Calls::UnderWay()
    $shell = New-Shell 'Get-PartnerCustomer'
    $running = $shell.BeginInvoke()
    $Calls::Await($before + 1)
    Disconnect-PartnerCenter
    # What was under way ends, one way or the other, and nothing hangs.
    try { $null = $shell.EndInvoke($running) } catch { }
    $Calls::Await($before)
    $shell.Dispose()
}
