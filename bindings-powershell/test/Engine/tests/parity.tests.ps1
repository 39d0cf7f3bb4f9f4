# The session cmdlets of the Partner Center module, as its scripts use them: sets with what is mandatory in them (*), aliases, types.
$Parity = @{
    'New-PartnerAccessToken'    = @{
        Default = 'User'; Output = 'AuthResult'; ShouldProcess = $false
        Sets    = @{
            AccessToken                 = '*AccessToken *ApplicationId *Scopes Credential Environment Tenant'
            RefreshToken                = '*RefreshToken *Scopes ApplicationId CertificateThumbprint Credential Environment Module ServicePrincipal Tenant'
            ServicePrincipal            = '*ApplicationId *Credential *Scopes *ServicePrincipal *Tenant Environment UseAuthorizationCode'
            ServicePrincipalCertificate = '*ApplicationId *CertificateThumbprint *Scopes *Tenant Environment ServicePrincipal UseAuthorizationCode'
            User                        = '*ApplicationId *Scopes Environment Tenant UseAuthorizationCode UseDeviceAuthentication'
            ByModule                    = '*Module Environment RefreshToken Tenant UseAuthorizationCode'
        }
    }
    'Connect-PartnerCenter'     = @{
        Default = 'User'; Output = 'PartnerContext'; ShouldProcess = $true
        Sets    = @{
            User                        = 'Environment Tenant UseDeviceAuthentication'
            AccessToken                 = '*AccessToken Environment Tenant'
            RefreshToken                = '*ApplicationId *RefreshToken CertificateThumbprint Credential Environment Tenant'
            ServicePrincipalCertificate = '*ApplicationId *CertificateThumbprint *Tenant Environment ServicePrincipal'
            ServicePrincipal            = '*Credential *Tenant *ServicePrincipal Environment'
        }
    }
    'Disconnect-PartnerCenter'  = @{ ShouldProcess = $true; Sets = @{ __AllParameterSets = '' } }
    'Get-PartnerContext'        = @{ Output = 'PartnerContext'; ShouldProcess = $false; Sets = @{ __AllParameterSets = '' } }
    'Get-PartnerEnvironment'    = @{ Output = 'PartnerEnvironment'; ShouldProcess = $false; Sets = @{ __AllParameterSets = 'Name' } }
    'Register-PartnerTokenCache' = @{ Default = 'Persistent'; ShouldProcess = $false; Sets = @{ InMemory = '*InMemory'; Persistent = 'Persistent' } }
    'Test-PartnerSecurityRequirement' = @{ ShouldProcess = $false; Sets = @{ __AllParameterSets = 'Environment UseDeviceAuthentication' } }
    'Resolve-PartnerError'      = @{ ShouldProcess = $false; Sets = @{ AnyError = 'Error'; LastError = '*Last' } }
    'New-PartnerCustomerApplicationConsent' = @{
        ShouldProcess = $true; Sets = @{ __AllParameterSets = '*ApplicationGrants *ApplicationId *CustomerId *DisplayName' }
    }
}
$Aliases = @{
    'New-PartnerAccessToken ApplicationId' = 'ClientId'; 'Connect-PartnerCenter ApplicationId' = 'ClientId'; Environment = 'EnvironmentName'; Module = 'ModuleName'; Tenant = 'Domain TenantId'
    # Of the module's versions before 2.0 on top of what the last one had.
    UseAuthorizationCode = 'AuthCode Consent'
    UseDeviceAuthentication = 'Device DeviceAuth DeviceCode'
}
$Types = @{
    AccessToken = 'String'; ApplicationId = 'String'; CertificateThumbprint = 'String'; Credential = 'PSCredential'; Environment = 'EnvironmentName'
    Module = 'ModuleName'; RefreshToken = 'String'; Scopes = 'String[]'; ServicePrincipal = 'SwitchParameter'; Tenant = 'String'
    UseAuthorizationCode = 'SwitchParameter'; UseDeviceAuthentication = 'SwitchParameter'
    Name = 'String'; InMemory = 'SwitchParameter'; Persistent = 'SwitchParameter'; Error = 'ErrorRecord[]'; Last = 'SwitchParameter'
    ApplicationGrants = 'ApplicationGrant[]'; CustomerId = 'String'; DisplayName = 'String'
}
# What is new here.
$New = @{ 'Connect-PartnerCenter' = 'Store'; 'Test-PartnerSecurityRequirement' = 'ApplicationId' }
$NewSets = @{ 'Connect-PartnerCenter' = 'Store' }

function Get-Usual { [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters }

function Test-ParametersAreThoseOfThePartnerCenterModule {
    foreach ($name in $Parity.Keys) {
        $wanted = $Parity[$name]
        $command = Get-Command -Module PartnerCenterSAM -Name $name
        Assert-Equal (Get-Words "$($wanted.Sets.Keys)") (Get-Words "$($command.ParameterSets.Name | Where-Object { $_ -ne $NewSets[$name] })") "sets of $name"
        if ($wanted.Default) { Assert-Equal $wanted.Default $command.DefaultParameterSet "default set of $name" }
        if ($wanted.Output) { Assert-Equal "PartnerCenterSAM.$($wanted.Output)" $command.OutputType.Name "output of $name" }
        Assert-Equal $wanted.ShouldProcess $command.Parameters.ContainsKey('WhatIf') "-WhatIf of $name"
        foreach ($set in $command.ParameterSets) {
            if ($set.Name -eq $NewSets[$name]) { continue }
            $own = $set.Parameters | Where-Object { $_.Name -notin (Get-Usual) -and $_.Name -notin $New[$name] } |
                ForEach-Object { "$(if ($_.IsMandatory) { '*' })$($_.Name)" }
            Assert-Equal (Get-Words $wanted.Sets[$set.Name]) (Get-Words "$own") "parameters of $name, set $($set.Name)"
        }
        foreach ($parameter in $command.Parameters.Values) {
            if ($parameter.Name -in (Get-Usual) -or $parameter.Name -in $New[$name]) { continue }
            $given = $Aliases["$name $($parameter.Name)"] ?? $Aliases[$parameter.Name]
            Assert-Equal (Get-Words $given) (Get-Words "$($parameter.Aliases)") "aliases of $name -$($parameter.Name)"
            Assert-Equal $Types[$parameter.Name] $parameter.ParameterType.Name "type of $name -$($parameter.Name)"
        }
    }
}

function Test-DefaultsAreThoseOfThePartnerCenterModule {
    foreach ($type in [PartnerCenterSAM.Cmdlets.NewPartnerAccessToken], [PartnerCenterSAM.Cmdlets.ConnectPartnerCenter]) {
        $cmdlet = [Activator]::CreateInstance($type)
        Assert-Equal 'organizations' $cmdlet.Tenant "tenant of $type"
        Assert-Equal 'AzureCloud' $cmdlet.Environment "environment of $type"
    }
    $names = [string]::Join(' ', [Enum]::GetNames([PartnerCenterSAM.EnvironmentName]))
    Assert-Equal 'AzureChinaCloud AzureCloud AzureGermanCloud AzurePPE AzureUSGovernment' (Get-Words $names) 'environments'
    Assert-Equal 'ExchangeOnline' ([string]::Join(' ', [Enum]::GetNames([PartnerCenterSAM.ModuleName]))) 'modules'
}

function Test-OutputsHaveThePropertiesOfThePartnerCenterModule {
    $wanted = @{
        [PartnerCenterSAM.AuthResult]     = 'AccessToken Account CorrelationId ExpiresOn ExtendedExpiresOn IdToken IsExtendedLifeTimeToken RefreshToken Scopes TenantId TokenType UniqueId'
        [PartnerCenterSAM.TokenAccount]   = 'Environment HomeAccountId Username'
        [PartnerCenterSAM.PartnerContext] = 'Account CountryCode Environment ExtendedProperties Locale'
        [PartnerCenterSAM.PartnerAccount] = 'ExtendedProperties Identifier ObjectId Tenant Type'
    }
    foreach ($type in $wanted.Keys) {
        Assert-Equal $wanted[$type] (Get-Words ([string]::Join(' ', $type.GetProperties().Name))) "properties of $type"
    }
}

function Test-TheFolderHoldsNothingOfOthers {
    $folder = [System.IO.Path]::GetDirectoryName($Module)
    $assemblies = [System.IO.Directory]::GetFiles($folder, '*.dll') | ForEach-Object { [System.IO.Path]::GetFileName($_) }
    Assert-Equal 'PartnerCenterSAM.0.1.0.dll' ([string]::Join(' ', $assemblies)) 'one assembly'
    $manifest = Test-ModuleManifest $Module
    Assert-Equal '5.1' $manifest.PowerShellVersion 'for Windows PowerShell too'
    $exported = (Get-Command -Module PartnerCenterSAM -CommandType Cmdlet).Name
    Assert-Equal (Get-Words ([string]::Join(' ', $manifest.ExportedCmdlets.Keys))) (Get-Words ([string]::Join(' ', $exported))) 'the manifest names all cmdlets'
    # .NET Standard and the engine alone: both are there in 5.1.
    $assembly = [PartnerCenterSAM.AuthResult].Assembly
    $names = [string]::Join(' ', ($assembly.GetReferencedAssemblies().Name))
    Assert-Equal 'System.Management.Automation netstandard' (Get-Words $names) 'references'
}
