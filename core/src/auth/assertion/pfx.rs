//! PFX, which is PKCS #12 (RFC 7292).

use p12_keystore::{Pkcs12Archive, error::Error as Pkcs12Error};
use pkcs8::der::{Reader as _, SliceReader, Tag, asn1::AnyRef};

use super::{
    file::{LARGEST_PFX, check_size},
    pair::{Contents, Key},
    survey::Survey,
};
use crate::{Error, Result, Secret};

const CONVERT: &str = "Convert it with a current OpenSSL: openssl pkcs12 -legacy -in old.pfx -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -out new.pfx";

pub(super) fn read(der: &[u8], password: Option<&Secret>) -> Result<Contents> {
    check_size(der, LARGEST_PFX)?;
    check_form(der)?;
    let survey = Survey::of(der).map_err(|_| damaged())?;
    if let Some(name) = survey.obstacle_in_pfx() {
        return Err(Error::configuration(format!(
            "the PFX is protected with {name}, which is not supported"
        ))
        .with_hint(CONVERT));
    }
    survey.check_work()?;
    let text = password.map_or("", Secret::expose);
    if text.chars().any(|c| c.len_utf16() > 1) {
        return Err(Error::configuration(
            "the password has a character, such as an emoji, that a PFX password cannot have here",
        )
        .with_hint(CONVERT));
    }
    let archive =
        Pkcs12Archive::from_pkcs12(der, text).map_err(|error| explain(&error, password))?;
    Ok(Contents {
        keys: archive.keys.iter().map(|bag| Key::from_pkcs8(bag.key.as_der())).collect(),
        certificates: archive.certs.iter().map(|bag| bag.cert.as_der().to_vec()).collect(),
    })
}

/// Tells a PFX from other DER files, by the version that it begins with.
fn check_form(der: &[u8]) -> Result<()> {
    if der.get(1) == Some(&0x80) {
        return Err(Error::configuration(
            "the PFX is BER with open lengths, which is not supported",
        )
        .with_hint(CONVERT));
    }
    let beginning = || {
        let outer: AnyRef<'_> = SliceReader::new(der)?.decode()?;
        let mut reader = SliceReader::new(outer.value())?;
        Ok::<(AnyRef<'_>, AnyRef<'_>), pkcs8::der::Error>((reader.decode()?, reader.decode()?))
    };
    let (first, second) = beginning().map_err(|_| damaged())?;
    let what = match (first.header().tag(), second.header().tag()) {
        (Tag::Integer, _) if first.value() == [3] => return Ok(()),
        (Tag::Integer, _) => "it is a bare private key in DER, without a certificate",
        (Tag::Sequence, Tag::Sequence) => "it is a certificate in DER, without a private key",
        _ => "it is not a PFX",
    };
    Err(Error::configuration(what)
        .with_hint("Export the certificate together with its private key, as .pfx or PEM."))
}

/// The library says how reading failed; this says what that means.
fn explain(error: &Pkcs12Error, password: Option<&Secret>) -> Error {
    match error {
        // The check sum is made with the password; without one, decryption fails.
        Pkcs12Error::MacError(_) | Pkcs12Error::UnpadError | Pkcs12Error::Pkcs5Error(_) => {
            if password.is_none_or(|password| password.expose().is_empty()) {
                Error::configuration("the PFX needs a password, and none was given")
            } else {
                Error::configuration("the password does not open the PFX")
                    .with_hint("It is the one that the PFX was exported with. A damaged PFX fails in the same way.")
            }
        }
        Pkcs12Error::UnsupportedEncryptionScheme
        | Pkcs12Error::UnsupportedContentType
        | Pkcs12Error::UnsupportedCertificateType
        | Pkcs12Error::UnsupportedMacAlgorithm => {
            Error::configuration("the PFX is protected in a way that is not supported")
                .with_hint(CONVERT)
        }
        Pkcs12Error::InvalidParameters => {
            Error::configuration("its key derivation asks for too much work").with_hint(CONVERT)
        }
        _ => damaged(),
    }
}

fn damaged() -> Error {
    Error::configuration("the PFX is damaged").with_hint("Export it again, and copy it as binary.")
}
