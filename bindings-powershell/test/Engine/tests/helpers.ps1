# What the tests have in common. The engine alone has no Utility module: no New-Object, no Select-Object.
$Emulator = [PartnerCenterSAM.Tests.Emulator]
$Person = [PartnerCenterSAM.Tests.Person]

$appId = $Emulator::Fact('confidential.id')
$tenantId = $Emulator::Fact('tenant')
$customerTenantId = $Emulator::Fact('customers.tailspin')
$cred = [pscredential]::new($appId, [System.Net.NetworkCredential]::new('', $Emulator::Fact('confidential.secret')).SecurePassword)
$PartnerCenter = 'https://api.partnercenter.microsoft.com/user_impersonation'
$Graph = 'https://graph.microsoft.com/.default'

function Assert([bool] $Truth, [string] $What) {
    if (-not $Truth) { throw "not so: $What" }
}

function Assert-Equal($Wanted, $Got, [string] $What) {
    if ("$Wanted" -cne "$Got") { throw "$What`: wanted '$Wanted', got '$Got'" }
}

# Runs a script block that must fail, and gives the error record.
function Get-Failure([scriptblock] $Script) {
    try { & $Script | ForEach-Object { } } catch { return $_ }
    throw "this did not fail: $Script"
}

# Waits for a condition.
function Wait-Until([scriptblock] $Condition) {
    foreach ($try in 1..600) {
        if (& $Condition) { return }
        [System.Threading.Thread]::Sleep(100)
    }
    throw "this did not come true: $Condition"
}

# The words of a text, sorted.
function Get-Words([string] $Text) {
    if (-not $Text) { return '' }
    [string]::Join(' ', ([System.Linq.Enumerable]::OrderBy([string[]] ($Text -split ' ' -ne ''), [Func[string, string]] { $args[0] }, [StringComparer]::Ordinal)))
}

function Add-Fault([string] $When, [string] $Then) {
    $null = $Emulator::Control('POST', 'faults', "{`"times`":null,`"when`":$When,`"then`":$Then}")
}

function Clear-Faults {
    $Person::Refuses = $null
    $Person::IsAway = $false
    $Person::User = $Emulator::Fact('user')
    $null = $Emulator::Control('DELETE', 'faults', $null)
}

# A refresh token as a sign-in in the browser gives it.
function Get-RefreshToken {
    (New-PartnerAccessToken -ApplicationId $appId -Scopes $PartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId -UseAuthorizationCode 3>$null).RefreshToken
}

# The claims of an access token.
function Get-Claim([string] $Token, [string] $Name) {
    $part = $Token.Split('.')[1].Replace('-', '+').Replace('_', '/')
    $json = [System.Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($part.PadRight([math]::Ceiling($part.Length / 4) * 4, '=')))
    [string] [System.Text.Json.Nodes.JsonNode]::Parse($json)[$Name]
}
