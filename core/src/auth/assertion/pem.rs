//! PEM: a text of sections (RFC 7468).

use pkcs8::{
    EncryptedPrivateKeyInfoRef,
    pkcs5::{EncryptionScheme, pbes2::Kdf},
};
use zeroize::Zeroizing;

use super::{
    file::{BEGIN, LARGEST, check_size},
    pair::{Contents, Key},
    survey::{Survey, check_rounds},
};
use crate::{Error, Result, Secret};

/// The most sections that are looked at.
const MOST_SECTIONS: usize = 100;
/// The most memory that scrypt may take, in bytes; OpenSSL's own parameters take 16 MiB.
const MOST_MEMORY: u64 = 64 << 20;

pub(super) fn read(text: &[u8], password: Option<&Secret>) -> Result<Contents> {
    check_size(text, LARGEST)?;
    let sections = pem::parse_many(text).map_err(|_| {
        // The library's own text repeats lines of the file.
        Error::configuration("a section of the PEM text is damaged")
            .with_hint("Each section runs from a BEGIN line to its END line, with base64 between.")
    })?;
    let begun = text.windows(BEGIN.len()).filter(|window| window == &BEGIN).count();
    if sections.len() < begun {
        return Err(Error::configuration("the last PEM section is incomplete")
            .with_hint("Each section runs from a BEGIN line to its END line."));
    }
    if sections.len() > MOST_SECTIONS {
        return Err(Error::configuration(format!("there are more than {MOST_SECTIONS} sections")));
    }
    let mut contents = Contents::default();
    let mut work = 0;
    for section in sections {
        let is_encrypted =
            section.headers().get("Proc-Type").is_some_and(|value| value.contains("ENCRYPTED"));
        let tag = section.tag().to_owned();
        let der = Zeroizing::new(section.into_contents());
        match tag.as_str() {
            "CERTIFICATE" | "X509 CERTIFICATE" => contents.certificates.push(der.to_vec()),
            _ if is_encrypted => return Err(traditional()),
            "PRIVATE KEY" => contents.keys.push(Key::from_pkcs8(&der)),
            "RSA PRIVATE KEY" => contents.keys.push(Key::from_pkcs1(&der)),
            "ENCRYPTED PRIVATE KEY" => contents.keys.push(decrypt(&der, password, &mut work)?),
            "EC PRIVATE KEY" => contents.keys.push(Key::ELLIPTIC_CURVE),
            "DSA PRIVATE KEY" => contents.keys.push(Key::Unusable("it is a DSA key")),
            "OPENSSH PRIVATE KEY" => contents.keys.push(Key::Unusable("it is in OpenSSH's form")),
            _ => {}
        }
    }
    Ok(contents)
}

/// `work` counts the rounds of key derivation over all keys of the text.
fn decrypt(der: &[u8], password: Option<&Secret>, work: &mut u64) -> Result<Key> {
    let damaged = || Error::configuration("the encrypted private key is damaged");
    if let Some(name) = Survey::of(der).map_err(|_| damaged())?.obstacle_in_pkcs8() {
        return Err(unsupported(name));
    }
    let encrypted = EncryptedPrivateKeyInfoRef::try_from(der).map_err(|_| damaged())?;
    let EncryptionScheme::Pbes2(scheme) = &encrypted.encryption_algorithm else {
        return Err(damaged());
    };
    match &scheme.kdf {
        Kdf::Pbkdf2(kdf) => *work = work.saturating_add(u64::from(kdf.iteration_count)),
        Kdf::Scrypt(kdf) => {
            let memory = kdf.cost_parameter.saturating_mul(u64::from(kdf.block_size) * 128);
            if memory.saturating_mul(u64::from(kdf.parallelization)) > MOST_MEMORY {
                return Err(Error::configuration(
                    "its key derivation (scrypt) asks for too much memory",
                )
                .with_hint(CONVERT));
            }
            *work = work.saturating_add(kdf.cost_parameter);
        }
        _ => return Err(damaged()),
    }
    check_rounds(*work)?;
    let Some(password) = password else {
        return Err(Error::configuration(
            "the private key is encrypted, and no password was given",
        ));
    };
    // A wrong password mostly leaves broken padding, and now and then something that is no key.
    match encrypted.decrypt(password.expose()) {
        Ok(key) => Ok(Key::from_pkcs8(key.as_bytes())),
        Err(_) => Err(Error::configuration("the password does not open the private key")),
    }
}

const CONVERT: &str = "Convert it with a current OpenSSL: openssl pkcs8 -topk8 -v2 aes-256-cbc -in key.pem -out new-key.pem";

fn unsupported(name: &str) -> Error {
    Error::configuration(format!(
        "the private key is encrypted with {name}, which is not supported"
    ))
    .with_hint(CONVERT)
}

/// The form that OpenSSL wrote before PKCS #8, with its encryption in headers.
fn traditional() -> Error {
    Error::configuration(
        "the private key is encrypted in the old way (Proc-Type: 4,ENCRYPTED), which is not supported",
    )
    .with_hint(CONVERT)
}
