@{
    RootModule           = 'PartnerCenterSAM.@VERSION@.dll'
    ModuleVersion        = '@VERSION@'
    GUID                 = '5f0c7d0e-3a6b-4f57-9a53-2a4a1f0c8e61'
    Author               = 'partnercenter'
    Description          = 'Sign-in by the secure application model, and the operations of Microsoft Partner Center.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    DotNetFrameworkVersion = '4.7.2'
    FormatsToProcess     = @('PartnerCenterSAM.format.ps1xml', 'Resources.format.ps1xml')
    FunctionsToExport    = @()
    AliasesToExport      = @(
@ALIASES@    )
    VariablesToExport    = @()
    CmdletsToExport      = @(
@CMDLETS@    )
    PrivateData          = @{
        PSData = @{
            Tags = @('PartnerCenter', 'CSP', 'SecureApplicationModel', 'GDAP', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
        }
    }
}
