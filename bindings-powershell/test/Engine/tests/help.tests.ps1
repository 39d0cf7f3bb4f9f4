# Help as Get-Help gives it: in the file, and about what is really there.

$Usual = [System.Management.Automation.PSCmdlet]::CommonParameters

function Test-EveryCmdletHasHelp {
    $cmdlets = @(Get-Command -Module PartnerCenterSAM -CommandType Cmdlet)
    Assert ($cmdlets.Count -gt 300) "$($cmdlets.Count) cmdlets"
    foreach ($command in $cmdlets) {
        $name = $command.Name
        $help = Get-Help $name
        Assert ($help.PSTypeNames -contains 'MamlCommandHelpInfo') "help of $name is in the file"
        Assert ($help.Synopsis.Trim().Length -gt 5 -and $help.Synopsis -notmatch '\n') "synopsis of $name"
        Assert ("$($help.description.Text)".Length -ge $help.Synopsis.Length) "description of $name"
        $own = $command.Parameters.Values | Where-Object { $_.Name -notin $Usual }
        $told = @($help.parameters.parameter)
        Assert-Equal (Get-Words "$($own.Name)") (Get-Words "$($told.name)") "parameters of $name"
        foreach ($parameter in $own) {
            $one = $told | Where-Object { $_.name -eq $parameter.Name }
            Assert ("$($one.description.Text)".Length -gt 3) "$name -$($parameter.Name) is described"
            $sets = @($parameter.ParameterSets.Values)
            $mandatory = @($sets | Where-Object { -not $_.IsMandatory }).Count -eq 0
            Assert-Equal "$mandatory".ToLowerInvariant() $one.required "whether $name -$($parameter.Name) must be given"
            $fromPipeline = @($sets | Where-Object { $_.ValueFromPipeline -or $_.ValueFromPipelineByPropertyName }).Count -gt 0
            Assert-Equal $fromPipeline ($one.pipelineInput -like 'True*') "whether $name -$($parameter.Name) comes by pipeline"
        }
        Assert-Equal $command.ParameterSets.Count @($help.syntax.syntaxItem).Count "syntaxes of $name"
        Assert (@($help.examples.example).Count -ge 1) "examples of $name"
    }
}

function Test-EveryExampleCanBeTyped {
    $count = 0
    foreach ($command in Get-Command -Module PartnerCenterSAM -CommandType Cmdlet) {
        $isGone = $command.ImplementingType.BaseType.Name -eq 'GoneCmdlet'
        foreach ($example in (Get-Help $command.Name).examples.example) {
            $count++
            $errors = $null
            $script = [System.Management.Automation.Language.Parser]::ParseInput($example.code, [ref] $null, [ref] $errors)
            Assert-Equal 0 $errors.Count "$($command.Name): $($example.code): $errors"
            $calls = $script.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)
            Assert (@($calls | Where-Object { $_.GetCommandName() -eq $command.Name }).Count + ($command.Name -like '*-PartnerWork') -ge 1) "$($example.code) shows $($command.Name)"
            foreach ($call in $calls | Where-Object { $_.GetCommandName() -like '*-Partner*' }) {
                $bound = [System.Management.Automation.Language.StaticParameterBinder]::BindCommand($call)
                if ($call.CommandElements.Where({ $_.Splatted }).Count -eq 0 -and -not $isGone) {
                    Assert-Equal 0 $bound.BindingExceptions.Count "$call`: $($bound.BindingExceptions.Values)"
                }
            }
        }
    }
    Assert ($count -gt 350) "$count examples"
}

function Test-HelpIsShown {
    $screen = [PartnerCenterSAM.Tests.Screen]
    $full = $screen::Show($Module, 'Get-Help Get-PartnerCustomer -Full')
    foreach ($wanted in 'NAME', 'SYNOPSIS', 'SYNTAX', 'Get-PartnerCustomer .*-CustomerId <String>', '-CustomerId <String>', 'Required\?', 'OUTPUTS', 'PartnerCenterSAM.Customer', 'NOTES', 'GET /v1/customers', 'https://learn.microsoft.com/', 'EXAMPLE') {
        Assert ($full -match $wanted) "$wanted in`n$full"
    }
    $examples = $screen::Show($Module, 'Get-Help Get-PartnerCustomerSubscription -Examples')
    Assert ($examples -match 'Get-PartnerCustomer \| Get-PartnerCustomerSubscription') $examples
    $one = $screen::Show($Module, 'Get-Help Get-PartnerCustomer -Parameter CustomerId')
    Assert ($one -match '-CustomerId <String>[\s\S]*tenant id') $one
    $old = Get-Help Get-PartnerMpnProfile
    Assert-Equal 'Get-PartnerProfileMpn' $old.Name 'by an old name'
    Assert ("$((Get-Help Get-PartnerCustomer).returnValues.returnValue.description.Text)" -match 'Members: id, .*companyProfile') 'what an object has'
    Assert ("$((Get-Help New-PartnerGraphDelegatedAdminRelationship).alertSet.alert.Text)" -match '-Body has: .*displayName') 'what a body has'
    $graph = Get-Help Get-PartnerGraphDelegatedAdminRelationship -Full
    Assert ("$($graph.alertSet.alert.Text)" -match 'DelegatedAdminRelationship\.Read\.All') "permissions: $($graph.alertSet.alert.Text)"
    Assert ("$($graph.relatedLinks.navigationLink.uri)" -match '^https://learn.microsoft.com/graph/') 'where more is told'
}

function Test-TheTopicIsFound {
    $before = $env:PSModulePath
    $env:PSModulePath = [System.IO.Path]::GetFullPath([System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName($Module), '..'))
    try {
        $topic = Get-Help about_PartnerCenterSAM
        Assert ("$topic" -match 'secure application model') "$topic"
    } finally {
        $env:PSModulePath = $before
    }
}
