#!/usr/bin/env bash
# Makes the files of this folder anew, with OpenSSL 3 and Java's keytool. What is expected of each
# stands in expected.toml, which knows the certificates by their names and needs no change.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf pem pfx other certificates
mkdir pem pfx other certificates

password=correct-horse
forever="-days 36500"

# --- keys and certificates --------------------------------------------------------------------

rsa() { openssl genpkey -quiet -algorithm RSA -pkeyopt "rsa_keygen_bits:$2" -out "$work/$1.key"; }
self_signed() { # NAME
    openssl req -x509 -key "$work/$1.key" -subj "/CN=$1.example" $forever -sha256 -out "$work/$1.crt"
}
signed_by() { # NAME ISSUER CA?
    openssl req -new -key "$work/$1.key" -subj "/CN=$1.example" -out "$work/$1.csr"
    printf 'basicConstraints=critical,CA:%s\n' "$3" >"$work/extensions"
    openssl x509 -req -in "$work/$1.csr" -CA "$work/$2.crt" -CAkey "$work/$2.key" -CAcreateserial \
        $forever -sha256 -extfile "$work/extensions" -out "$work/$1.crt" 2>/dev/null
}
dated() { # NAME START END: a certificate for contoso's key
    : >"$work/index.txt"
    printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s/index.txt\nnew_certs_dir=%s\nrand_serial=yes\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n' \
        "$work" "$work" >"$work/ca.cnf"
    openssl req -new -key "$work/contoso.key" -subj "/CN=$1.example" -out "$work/$1.csr"
    openssl ca -batch -config "$work/ca.cnf" -selfsign -keyfile "$work/contoso.key" -in "$work/$1.csr" \
        -startdate "$2" -enddate "$3" -notext -out "$work/$1.crt" 2>/dev/null
}

rsa contoso 2048
self_signed contoso
rsa fabrikam 2048
self_signed fabrikam
rsa large 4096
self_signed large
rsa small 1024
self_signed small
for name in root intermediate leaf; do rsa $name 2048; done
self_signed root
signed_by intermediate root TRUE
signed_by leaf intermediate FALSE
openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/curve.key"
self_signed curve
openssl genpkey -quiet -algorithm ED25519 -out "$work/edwards.key"
openssl req -x509 -key "$work/edwards.key" -subj /CN=edwards.example $forever -out "$work/edwards.crt"
openssl genpkey -quiet -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out "$work/pss.key"
self_signed pss
dated expired 20200101000000Z 20210101000000Z
dated early 20900101000000Z 20910101000000Z

for name in contoso fabrikam large leaf expired early; do
    openssl x509 -in "$work/$name.crt" -outform DER -out "certificates/$name.cer"
done
cd "$work"
to=$OLDPWD

# --- PEM --------------------------------------------------------------------------------------

traditional() { openssl rsa -traditional "$@" 2>/dev/null; }
encrypted() { openssl pkcs8 -topk8 -in contoso.key -passout "pass:$password" "$@"; } # OPTIONS
pem() { cat >"$to/pem/$1.pem"; }

cat contoso.key contoso.crt | pem pkcs8
cat contoso.crt contoso.key | pem certificate-first
{ traditional -in contoso.key; cat contoso.crt; } | pem pkcs1
{ encrypted -v2 aes-256-cbc; cat contoso.crt; } | pem encrypted-aes256
{ encrypted -v2 aes-192-cbc; cat contoso.crt; } | pem encrypted-aes192
{ encrypted -v2 aes-128-cbc; cat contoso.crt; } | pem encrypted-aes128
{ encrypted -v2 des3; cat contoso.crt; } | pem encrypted-3des
{ encrypted -v2 aes-256-cbc -v2prf hmacWithSHA1; cat contoso.crt; } | pem encrypted-hmac-sha1
{ encrypted -v2 aes-256-cbc -v2prf hmacWithSHA384; cat contoso.crt; } | pem encrypted-hmac-sha384
{ encrypted -v2 aes-256-cbc -v2prf hmacWithSHA512; cat contoso.crt; } | pem encrypted-hmac-sha512
{ encrypted -scrypt; cat contoso.crt; } | pem encrypted-scrypt
{ encrypted -v2 aes-256-cbc -iter 10000; cat contoso.crt; } | pem encrypted-many-rounds
{ encrypted -v2 aes-256-cbc -iter 2000001; cat contoso.crt; } | pem encrypted-too-many-rounds
{ encrypted -v2 camellia-256-cbc; cat contoso.crt; } | pem encrypted-camellia
{ encrypted -v1 PBE-SHA1-3DES; cat contoso.crt; } | pem encrypted-pkcs12-3des
{ encrypted -provider legacy -provider default -v1 PBE-MD5-DES; cat contoso.crt; } | pem encrypted-md5-des
{ encrypted -provider legacy -provider default -v1 PBE-SHA1-RC4-128; cat contoso.crt; } | pem encrypted-rc4
{ openssl pkcs8 -topk8 -in contoso.key -passout pass:Grüße -v2 aes-256-cbc; cat contoso.crt; } | pem encrypted-umlaut
{ traditional -in contoso.key -aes256 -passout "pass:$password"; cat contoso.crt; } | pem encrypted-traditional
{ traditional -in contoso.key -des3 -passout "pass:$password"; cat contoso.crt; } | pem encrypted-traditional-3des
cat contoso.key contoso.crt | sed 's/$/\r/' | pem crlf
{ encrypted -v2 aes-256-cbc; cat contoso.crt; } | sed 's/$/\r/' | pem crlf-encrypted
{ printf '\xEF\xBB\xBF'; cat contoso.key contoso.crt; } | pem byte-order-mark
{ printf '\xEF\xBB\xBF'; cat contoso.key contoso.crt | sed 's/$/\r/'; } | pem byte-order-mark-crlf
cat contoso.key contoso.crt | iconv -t UTF-16LE | { printf '\xFF\xFE'; cat; } | pem utf16
{ printf 'exported on a Monday\n-- do not lose --\n'; cat contoso.key; echo 'between'; cat contoso.crt; echo 'after'; } | pem junk-around
{ openssl x509 -in contoso.crt -text; cat contoso.key; } | pem text-before
cat contoso.key contoso.crt | sed 's/^/    /' | pem indented
cat contoso.key contoso.crt | tr -d '\n' | pem one-line
{ echo; cat contoso.key; echo; echo; cat contoso.crt; echo; } | pem blank-lines
cat leaf.key leaf.crt intermediate.crt root.crt | pem chain
cat root.crt intermediate.crt leaf.crt leaf.key | pem chain-reversed
cat intermediate.crt leaf.key root.crt leaf.crt | pem chain-shuffled
cat leaf.key leaf.crt root.crt | pem chain-with-gap
cat fabrikam.crt contoso.key contoso.crt | pem stranger-first
cat fabrikam.key contoso.key contoso.crt | pem two-keys-one-certificate
cat contoso.key contoso.crt fabrikam.key fabrikam.crt | pem two-pairs
cat contoso.key contoso.key contoso.crt contoso.crt | pem everything-twice
cat expired.crt contoso.key contoso.crt | pem renewed
cat large.key large.crt | pem rsa4096
cat contoso.key expired.crt | pem expired
cat contoso.key early.crt | pem early
cat contoso.key contoso.crt curve.key | pem curve-key-beside
cat curve.key curve.crt | pem curve
{ openssl ecparam -name prime256v1; openssl ec -in curve.key 2>/dev/null; cat curve.crt; } | pem curve-sec1
cat edwards.key edwards.crt | pem edwards
cat pss.key pss.crt | pem pss
cat small.key small.crt | pem rsa1024
cat contoso.key fabrikam.crt | pem mismatch
cat contoso.key curve.crt | pem mismatch-curve
cat contoso.key | pem only-key
cat contoso.crt | pem only-certificate
{ openssl rsa -in contoso.key -pubout 2>/dev/null; cat contoso.crt; } | pem public-key
: | pem empty
printf '\n  \n' | pem blank
cat contoso.key contoso.crt | head -c 1000 | pem cut-in-key
cat contoso.key contoso.crt | head -c 2300 | pem cut-in-certificate
cat contoso.key contoso.crt | sed '5s/^..../!!!!/' | pem bad-base64
cat contoso.key contoso.crt | sed '5s/^..../AAAA/' | pem damaged-key
{ cat contoso.key; echo '-----BEGIN CERTIFICATE-----'; echo 'AAAA'; echo '-----END CERTIFICATE-----'; } | pem damaged-certificate
cat contoso.key contoso.crt | sed 's/END PRIVATE KEY/END RSA PRIVATE KEY/' | pem wrong-end
{ cat contoso.key contoso.crt; for i in $(seq 100); do printf -- '-----BEGIN X-----\nAAAA\n-----END X-----\n'; done; } | pem too-many-sections
{ cat contoso.key contoso.crt; head -c 300000 /dev/zero | tr '\0' '\n'; } | gzip -9n >"$to/other/too-large.pem.gz"

# --- PFX --------------------------------------------------------------------------------------

pfx() { # NAME KEY CERTIFICATE OPTIONS
    local name=$1 key=$2 certificate=$3
    shift 3
    openssl pkcs12 -export -inkey "$key.key" -in "$certificate.crt" -passout "pass:$password" "$@" -out "$to/pfx/$name.pfx"
}

pfx modern contoso contoso
pfx named contoso contoso -name 'Contoso Größe'
pfx aes128 contoso contoso -keypbe AES-128-CBC -certpbe AES-128-CBC
pfx aes192 contoso contoso -keypbe AES-192-CBC -certpbe AES-192-CBC
pfx pbes2-3des contoso contoso -keypbe DES-EDE3-CBC -certpbe DES-EDE3-CBC
pfx legacy contoso contoso -legacy
pfx legacy-3des contoso contoso -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1
pfx legacy-rc2-40 contoso contoso -legacy -keypbe PBE-SHA1-RC2-40 -certpbe PBE-SHA1-RC2-40
pfx legacy-rc2-128 contoso contoso -legacy -keypbe PBE-SHA1-RC2-128 -certpbe PBE-SHA1-RC2-128
pfx legacy-rc4-128 contoso contoso -legacy -keypbe PBE-SHA1-RC4-128 -certpbe PBE-SHA1-RC4-128
pfx legacy-2des contoso contoso -keypbe PBE-SHA1-2DES -certpbe PBE-SHA1-2DES
pfx camellia contoso contoso -keypbe camellia-256-cbc -certpbe camellia-256-cbc
pfx mac-sha1 contoso contoso -macalg sha1
pfx mac-sha384 contoso contoso -macalg sha384
pfx mac-sha512 contoso contoso -macalg sha512
pfx mac-one-round contoso contoso -nomaciter
pfx one-round contoso contoso -noiter -nomaciter
pfx many-rounds contoso contoso -iter 10000
pfx too-many-rounds contoso contoso -iter 1000000
pfx no-mac contoso contoso -nomac
pfx certificate-in-the-clear contoso contoso -certpbe NONE
pfx all-in-the-clear contoso contoso -keypbe NONE -certpbe NONE
pfx rsa4096 large large
pfx rsa1024 small small
pfx curve curve curve
pfx expired contoso expired
cat intermediate.crt root.crt >up.crt
cat root.crt intermediate.crt >down.crt
cat fabrikam.crt root.crt large.crt intermediate.crt >mixed.crt
pfx chain leaf leaf -certfile up.crt
pfx chain-reversed leaf leaf -certfile down.crt
pfx chain-and-strangers leaf leaf -certfile mixed.crt
openssl pkcs12 -export -nocerts -inkey contoso.key -in contoso.key -passout "pass:$password" -out "$to/pfx/only-key.pfx"
openssl pkcs12 -export -nokeys -in contoso.crt -passout "pass:$password" -out "$to/pfx/only-certificate.pfx"
openssl pkcs12 -export -inkey contoso.key -in contoso.crt -passout pass: -out "$to/pfx/empty-password.pfx"
openssl pkcs12 -export -inkey contoso.key -in contoso.crt -passout pass: -legacy -out "$to/pfx/empty-password-legacy.pfx"
openssl pkcs12 -export -inkey contoso.key -in contoso.crt -passout pass: -nomac -keypbe NONE -certpbe NONE -out "$to/pfx/no-protection.pfx"
openssl pkcs12 -export -inkey contoso.key -in contoso.crt -passout pass:Grüße -out "$to/pfx/umlaut.pfx"
openssl pkcs12 -export -inkey contoso.key -in contoso.crt -passout pass:Grüße -legacy -out "$to/pfx/umlaut-legacy.pfx"

# Several keys in one file: OpenSSL does not write that, Java does.
merge() { # NAME SOURCE ALIAS
    keytool -importkeystore -noprompt -srckeystore "$2" -srcstoretype PKCS12 -srcstorepass "$password" -srcalias 1 \
        -destkeystore "$to/pfx/$1.pfx" -deststoretype PKCS12 -deststorepass "$password" -destalias "$3" 2>/dev/null
}
openssl pkcs12 -export -inkey fabrikam.key -in fabrikam.crt -passout "pass:$password" -out fabrikam.pfx
merge java "$to/pfx/modern.pfx" contoso
merge two-pairs "$to/pfx/modern.pfx" contoso
merge two-pairs fabrikam.pfx fabrikam

head -c 1500 "$to/pfx/modern.pfx" >"$to/pfx/cut.pfx"
cp "$to/pfx/modern.pfx" "$to/pfx/flipped.pfx"
printf '\x55' | dd of="$to/pfx/flipped.pfx" bs=1 seek=900 conv=notrunc status=none
openssl base64 -in "$to/pfx/modern.pfx" -out "$to/other/pfx-as-text.txt"
openssl base64 -A -in "$to/pfx/empty-password.pfx" -out "$to/other/pfx-from-vault.txt"

# --- neither ----------------------------------------------------------------------------------

cp "$to/certificates/contoso.cer" "$to/other/certificate.cer"
openssl pkcs8 -topk8 -nocrypt -in contoso.key -outform DER -out "$to/other/key.der"
openssl pkcs8 -topk8 -in contoso.key -passout "pass:$password" -outform DER -out "$to/other/key-encrypted.der"
openssl crl2pkcs7 -nocrl -certfile contoso.crt -outform DER -out "$to/other/certificates.p7b"
printf '0\x80\x02\x01\x03\x30\x80\x00\x00\x00\x00' >"$to/other/open-lengths.pfx"
printf '{"access_token":"not a certificate"}' >"$to/other/token.json"
printf '3F2A90C14B8E77D0A1B2C3D4E5F60718293A4B5C' >"$to/other/thumbprint.txt"
printf '0' >"$to/other/one-byte.pfx"
