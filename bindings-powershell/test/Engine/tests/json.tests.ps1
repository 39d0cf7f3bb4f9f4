$Internal = [PartnerCenterSAM.AuthResult].Assembly
$Read = $Internal.GetType('PartnerCenterSAM.Json.JsonReader').GetMethod('Read', [System.Reflection.BindingFlags]'NonPublic, Static', [type[]]@([string]))
$Write = $Internal.GetType('PartnerCenterSAM.Json.JsonWriter').GetMethod('ToText', [System.Reflection.BindingFlags]'NonPublic, Static')

function Test-JsonIsReadAsItIs {
    $got = $Read.Invoke($null, @('{"a":[1,-2.50,1e3,true,null,"\u00e4\ud83d\ude00\n\"\\\/"],"A b":{},"big":79228162514264337593543950336,"exact":0.1}'))
    Assert-Equal '1 -2.50 1000 True' "$($got.a[0..3])" 'values'
    Assert ($null -eq $got.a[4]) 'null'
    Assert-Equal "`u{e4}`u{1F600}`n`"\/" $got.a[5] 'escapes'
    Assert ($got.exact -is [decimal] -and $got.a[0] -is [long]) 'types'
    Assert-Equal 0 @($got.'A b'.PSObject.Properties).Count 'an empty object'
    Assert ($null -eq $Read.Invoke($null, @(' '))) 'nothing'
}

function Test-JsonIsWrittenAsItIs {
    $value = [ordered]@{ text = "a`"\`n`u{1F600}"; list = @(1, 2.5, $true, $null); object = [pscustomobject]@{ b = [guid]::Empty }; none = @() }
    $text = $Write.Invoke($null, @(, $value))
    Assert-Equal '{"text":"a\"\\\u000a\ud83d\ude00","list":[1,2.5,true,null],"object":{"b":"00000000-0000-0000-0000-000000000000"},"none":[]}' $text 'text'
    $again = $Write.Invoke($null, @(, $Read.Invoke($null, @($text))))
    Assert-Equal $text $again 'there and back'
}

function Test-JsonThatIsNoneIsRefused {
    foreach ($bad in '{', '[', '[1,]', '{"a"}', '{"a":}', '{a:1}', 'tru', '"', '"\x"', '"\u12"', '1 2', '+1', '-', '[1}', "`"a`nb`"", ('[' * 5000)) {
        $record = Get-Failure { $Read.Invoke($null, @($bad)) }
        Assert ($record.Exception.InnerException -is [FormatException]) "$bad`: $($record.Exception)"
    }
    # Whatever comes, it is read or refused.
    $random = [System.Random]::new(7)
    $seed = '{"a":[1,-2.5e3,true,null,"\u00e4\n"],"b":{"c":"d"}}'.ToCharArray()
    1..3000 | ForEach-Object {
        $letters = [char[]] $seed.Clone()
        1..3 | ForEach-Object { $letters[$random.Next($letters.Length)] = $seed[$random.Next($seed.Length)] }
        try { $null = $Read.Invoke($null, @([string]::new($letters))) } catch {
            if ($_.Exception.InnerException -isnot [FormatException]) { throw "$([string]::new($letters)): $_" }
        }
    }
}
