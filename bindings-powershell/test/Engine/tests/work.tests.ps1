# Work that goes on, billing exports, files.

function Connect-AsApp { $null = Connect-PartnerCenter -ServicePrincipal -Credential $cred -Tenant $tenantId }

# Plays exports so, while a script runs.
function Use-Exports([string] $Json, [scriptblock] $Script) {
    $null = $Emulator::Control('PUT', 'exports', $Json)
    try { & $Script } finally { $null = $Emulator::Control('PUT', 'exports', '{}') }
}

$Quick = '{"retry_after":0,"records":2501,"blobs":3}'
$Usage = @{ invoiceId = 'G000024135'; attributeSet = 'full' }

function Test-WorkIsFollowed {
    Connect-AsApp
    Use-Exports $Quick {
        $work = Start-PartnerGraphBillingBilledUsageExport -Body $Usage
        Assert-Equal 'PartnerWork' $work.GetType().Name 'work'
        Assert ($work.Id.Length -gt 0 -and -not $work.IsDone) "$work"
        Assert-Equal $work.Id (Get-PartnerWork | Where-Object { $_.Id -eq $work.Id }).Id 'it is among those of the session'
        Assert-Equal 'running' (Get-PartnerWork -Id $work.Id).State 'asked once'
        $manifest = $work | Wait-PartnerWork
        Assert-Equal 3 $manifest.blobCount 'its result'
        Assert-Equal 'PartnerCenterSAM.BillingExportManifest' $manifest.PSTypeNames[0] 'of its type'
        Assert ($work.IsDone -and $work.State -eq 'succeeded') "$work"
        Assert-Equal 3 ($work | Wait-PartnerWork).blobCount 'again'
        Assert-Equal 3 (Start-PartnerGraphBillingBilledUsageExport -Body $Usage -Wait -TimeoutSec 60).blobCount 'in one go'
        Assert-Equal $null (Start-PartnerGraphBillingBilledUsageExport -Body $Usage -WhatIf) 'WhatIf begins nothing'
        $work = Invoke-PartnerRequest graph.billing.billed_usage.export @{ body = $Usage }
        Assert-Equal 'PartnerWork' $work.GetType().Name 'by name of the operation'
        Assert-Equal 3 (Invoke-PartnerRequest graph.billing.billed_usage.export @{ body = $Usage } -Wait).blobCount 'and in one go'
    }
}

function Test-WorkIsTakenUpElsewhere {
    Connect-AsApp
    Use-Exports $Quick {
        $work = Start-PartnerGraphBillingBilledUsageExport -Body $Usage
        $kept = $work.Continuation
        Assert ($kept -match '^\{.*"operation"' -and $kept -notmatch 'sig=') $kept
        # Another connection knows nothing of it, as another process would not.
        Connect-AsApp
        Assert-Equal 0 @(Get-PartnerWork).Count 'nothing was begun here'
        $record = Get-Failure { Get-PartnerWork -Id $work.Id }
        Assert ($record.FullyQualifiedErrorId -match '^not_found' -and $record.Exception.Message -match '-Continuation') $record.Exception.Message
        $again = Get-PartnerWork -Continuation $kept
        Assert-Equal $work.Operation $again.Operation 'the same'
        Assert-Equal 3 ($again | Wait-PartnerWork).blobCount 'and its result'
        Assert-Equal $work.Operation ([pscustomobject]@{ Continuation = $kept } | Get-PartnerWork).Operation 'as an object has it that was kept'
        foreach ($bad in '{}', 'x', '[]') {
            Assert-Equal 'InvalidArgument' (Get-Failure { Get-PartnerWork -Continuation $bad }).CategoryInfo.Category $bad
        }
        $evil = '{"operation":"graph.billing.billed_usage.export","url":"https://evil.example/x"}'
        $record = Get-Failure { Get-PartnerWork -Continuation $evil }
        Assert-Equal 'InvalidArgument' $record.CategoryInfo.Category "another host: $($record.Exception.Message)"
    }
}

function Test-WorkEndsInErrors {
    Connect-AsApp
    Use-Exports '{"retry_after":3600}' {
        $work = Start-PartnerGraphBillingBilledUsageExport -Body $Usage
        $record = Get-Failure { $work | Wait-PartnerWork -TimeoutSec 1 }
        Assert-Equal 'OperationTimeout' $record.CategoryInfo.Category $record.FullyQualifiedErrorId
        Assert (-not $work.IsDone) 'it goes on'
        $record = Get-Failure { $work | Stop-PartnerWork }
        Assert-Equal 'NotImplemented' $record.CategoryInfo.Category 'the service cannot give it up'
        $work | Stop-PartnerWork -WhatIf
    }
    Use-Exports '{"retry_after":0,"fails":"not ready"}' {
        $record = Get-Failure { Start-PartnerGraphBillingBilledUsageExport -Body $Usage -Wait }
        Assert ($record.FullyQualifiedErrorId -match '^service/exportFailed') $record.FullyQualifiedErrorId
        Assert ($record.Exception.Message -match 'not ready') $record.Exception.Message
    }
    $record = Get-Failure { Start-PartnerGraphBillingBilledUsageExport -Body $Usage -Wait -TimeoutSec 0 }
    Assert ($record.FullyQualifiedErrorId -match 'ParameterArgumentValidation') $record.FullyQualifiedErrorId
    $record = Get-Failure { Wait-PartnerWork -Work $null }
    Assert ($record.FullyQualifiedErrorId -match 'Parameter') $record.FullyQualifiedErrorId
}

function Test-RecordsComeOneByOne {
    Connect-AsApp
    Use-Exports $Quick {
        $work = Start-PartnerGraphBillingBilledUsageExport -Body $Usage
        $records = @($work | Receive-PartnerWork)
        Assert-Equal 2501 $records.Count 'all'
        Assert-Equal 'G000024135' $records[0].InvoiceNumber 'their members'
        Assert-Equal 0 $records[0].BlobNumber 'in order'
        Assert-Equal 2 $records[2500].BlobNumber 'of all blobs'
    }
    # Whoever has enough ends it: the last blob would be refused, and is never reached.
    Use-Exports '{"retry_after":0,"records":200000,"blobs":40,"flaw":"missing"}' {
        $work = Start-PartnerGraphBillingBilledUsageExport -Body $Usage
        $shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
        $null = $shell.AddScript("param(`$work) Import-Module '$Module'; `$count = 0; foreach (`$i in 1) { `$work | Receive-PartnerWork | ForEach-Object { `$count++; if (`$count -eq 5) { break } } }; ").AddArgument($work)
        $null = $shell.Invoke()
        Assert-Equal 0 $shell.Streams.Error.Count "$($shell.Streams.Error)"
        $shell.Dispose()
        [PartnerCenterSAM.Tests.Calls]::Await(0)
    }
}

function Test-ExportsAreSaved {
    Connect-AsApp
    $folder = [System.IO.Directory]::CreateTempSubdirectory('partnercenter-powershell-').FullName
    try {
        Use-Exports $Quick {
            $work = Start-PartnerGraphBillingBilledUsageExport -Body $Usage
            $null = $ExecutionContext.SessionState.Path.SetLocation($folder)
            $saved = $work | Receive-PartnerWork -OutFile ./export
            Assert-Equal ([System.IO.Path]::Combine($folder, 'export')) $saved.FullName "in the shell's folder"
            $names = Get-Words "$($saved.GetFiles().Name)"
            Assert-Equal 'export.json part-00000.json.gz part-00001.json.gz part-00002.json.gz' $names 'files'
            $plain = $work | Receive-PartnerWork -OutFile ./plain -Plain
            Assert-Equal 834 ([System.IO.File]::ReadAllLines("$($plain.FullName)/part-00000.json").Count) 'a line for each record'
        }
        foreach ($flaw in 'missing', 'altered', 'cut_line', 'expired') {
            Use-Exports "{`"retry_after`":0,`"records`":5,`"flaw`":`"$flaw`"}" {
                $work = Start-PartnerGraphBillingBilledUsageExport -Body $Usage
                $null = Get-Failure { $work | Receive-PartnerWork }
                $null = Get-Failure { $work | Receive-PartnerWork -OutFile "./$flaw" }
                Assert (-not [System.IO.File]::Exists("$folder/$flaw/part-00001.json.gz")) "nothing that is not whole: $flaw"
            }
        }
    } finally {
        $null = $ExecutionContext.SessionState.Path.SetLocation('/')
        [System.IO.Directory]::Delete($folder, $true)
    }
}

function Test-FilesAreSavedOrGiven {
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
    $folder = [System.IO.Directory]::CreateTempSubdirectory('partnercenter-powershell-').FullName
    try {
        $bytes = Get-PartnerInvoiceStatement -InvoiceId G000024135
        Assert ($bytes -is [byte[]]) "bytes: $($bytes.GetType())"
        Assert-Equal '%PDF' ([System.Text.Encoding]::ASCII.GetString($bytes, 0, 4)) 'a PDF'
        $file = Get-PartnerInvoiceStatement -InvoiceId G000024135 -OutFile $folder
        Assert-Equal 'Invoice_G000024135.pdf' $file.Name 'the name that the service gives it'
        Assert-Equal $bytes.Length $file.Length 'the same'
        $file = Get-PartnerInvoiceStatement -InvoiceId G000024135 -OutputPath "$folder/own.pdf"
        Assert-Equal "$folder/own.pdf" $file.FullName 'a name of our own, by the old parameter'
        $file = Invoke-PartnerRequest invoices.statement.get @{ invoice_id = 'G000024135' } -OutFile "$folder/third.pdf"
        Assert-Equal $bytes.Length $file.Length 'by name of the operation'
        $file = Invoke-PartnerRequest -Path '/v1/customers?size=1' -OutFile "$folder/customers.json"
        Assert ([System.IO.File]::ReadAllText($file.FullName) -match '"items"') 'an answer to a path'
        $null = Get-Failure { Get-PartnerInvoiceStatement -InvoiceId X -OutFile "$folder/none.pdf" }
        Assert (-not [System.IO.File]::Exists("$folder/none.pdf")) 'no file of an error'
        $record = Get-Failure { Get-PartnerInvoiceStatement -InvoiceId G000024135 -OutFile 'Env:/x' }
        Assert ($record.Exception.Message -match 'no path of the file system') $record.Exception.Message
    } finally {
        [System.IO.Directory]::Delete($folder, $true)
    }
}

function Test-WhatIsDoneAtOnceIsGiven {
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
    $subscription = @(Get-PartnerCustomerSubscription -CustomerId $customerTenantId)[0]
    $subscription.friendlyName = 'Whole'
    $changed = Set-PartnerCustomerSubscription -CustomerId $customerTenantId -SubscriptionId $subscription.id -Body $subscription -Wait
    Assert-Equal 'Whole' $changed.friendlyName 'the result'
}

function Test-PayoutsAreReceivedAndGivenUp {
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
    $folder = [System.IO.Directory]::CreateTempSubdirectory('partnercenter-powershell-').FullName
    try {
        Use-Exports '{"retry_after":0}' {
            $work = New-PartnerPayoutPaymentExport -FileFormat csv
            Assert ($work.Id -match '^[0-9a-f-]{36}$' -and -not $work.IsDone) "the service's id: $work"
            Assert-Equal 'Completed' ($work | Wait-PartnerWork).status 'done'
            $bytes = $work | Receive-PartnerWork
            Assert ($bytes -is [byte[]]) 'a file as bytes'
            Assert-Equal 5 ([System.Text.Encoding]::UTF8.GetString($bytes) -split "`r`n").Count 'its lines'
            $file = $work | Receive-PartnerWork -OutFile $folder
            Assert ($file.Extension -eq ".csv" -and $file.Length -eq $bytes.Length) "saved in the folder: $file"
            $slow = New-PartnerPayoutPaymentExport -FileFormat tsv
            $slow | Stop-PartnerWork -WhatIf
            Assert ($null -ne (Get-PartnerWork -Id $slow.Id)) 'WhatIf gives nothing up'
            $slow | Stop-PartnerWork
            Assert-Equal 'ObjectNotFound' (Get-Failure { Get-PartnerWork -Id $slow.Id }).CategoryInfo.Category 'given up'
        }
    } finally {
        [System.IO.Directory]::Delete($folder, $true)
    }
}

function Test-WorkOfACustomer {
    $null = Connect-PartnerCenter -ApplicationId $appId -Credential $cred -RefreshToken (Get-RefreshToken)
    Use-Exports '{"retry_after":0}' {
        $batch = @{ batchId = "$([guid]::NewGuid())"; devices = @(@{ serialNumber = "$([guid]::NewGuid())"; hardwareHash = 'aGFzaA==' }) }
        $work = New-PartnerCustomerDeviceBatch -CustomerId $customerTenantId -Body $batch
        Assert-Equal "PartnerWork $customerTenantId" "$($work.GetType().Name) $($work.CustomerId)" 'it knows whose it is'
        $kept = [pscustomobject]@{ Continuation = $work.Continuation; CustomerId = $work.CustomerId }
        $result = $kept | Get-PartnerWork | Wait-PartnerWork
        Assert-Equal 'finished' $result.status 'taken up by what was kept'
        Assert-Equal $customerTenantId $result.CustomerId 'and the result knows it too'
        $batch.batchId = "$([guid]::NewGuid())"
        $batch.devices[0].serialNumber = "$([guid]::NewGuid())"
        Assert-Equal 'PartnerCenterSAM.BatchUploadDetails' (New-PartnerCustomerDeviceBatch -CustomerId $customerTenantId -Body $batch -Wait).PSTypeNames[0] 'in one go'
    }
}
