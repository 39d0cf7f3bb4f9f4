//! A private key and the certificate that belongs to it.

use std::time::SystemTime;

use aws_lc_rs::{
    digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest},
    error::KeyRejected,
    signature::{KeyPair as _, RsaKeyPair},
};
use pkcs8::{ObjectIdentifier, PrivateKeyInfoRef};
use x509_cert::der::Decode as _;

use crate::{Error, Result};

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
const ELLIPTIC_CURVE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");

/// What a file holds, in the file's order.
#[derive(Default)]
pub(super) struct Contents {
    pub keys: Vec<Key>,
    /// DER.
    pub certificates: Vec<Vec<u8>>,
}

/// A private key as it was found.
pub(super) enum Key {
    Usable(RsaKeyPair),
    /// Why it cannot be used: `it is an elliptic curve key`.
    Unusable(&'static str),
}

impl Key {
    pub(super) const ELLIPTIC_CURVE: Self = Self::Unusable("it is an elliptic curve key");

    pub(super) fn from_pkcs8(der: &[u8]) -> Self {
        let Ok(info) = PrivateKeyInfoRef::try_from(der) else {
            return Self::Unusable("it is damaged");
        };
        match info.algorithm.oid {
            RSA => Self::judged(RsaKeyPair::from_pkcs8(der)),
            RSA_PSS => Self::Unusable("it is bound to RSA-PSS (id-RSASSA-PSS)"),
            ELLIPTIC_CURVE => Self::ELLIPTIC_CURVE,
            ED25519 => Self::Unusable("it is an Ed25519 key"),
            _ => Self::Unusable("it is not an RSA key"),
        }
    }

    pub(super) fn from_pkcs1(der: &[u8]) -> Self {
        Self::judged(RsaKeyPair::from_der(der))
    }

    fn judged(key: std::result::Result<RsaKeyPair, KeyRejected>) -> Self {
        match key {
            Ok(key) => Self::Usable(key),
            Err(why) => Self::Unusable(match why.description_() {
                "TooSmall" => "it is shorter than 2048 bit",
                "TooLarge" => "it is longer than 8192 bit",
                _ => "it is damaged",
            }),
        }
    }
}

/// A private key, its certificate and the certificates above it.
pub(super) struct Pair {
    pub key: RsaKeyPair,
    /// DER, the key's own certificate first, each followed by its issuer.
    pub chain: Vec<Vec<u8>>,
    pub not_before: SystemTime,
    pub not_after: SystemTime,
    pub sha1: [u8; 20],
    pub sha256: [u8; 32],
}

impl Pair {
    /// Finds the key and the certificate that belong together.
    pub(super) fn of(contents: Contents) -> Result<Self> {
        let certificates = parse(contents.certificates)?;
        let mut usable = Vec::new();
        let mut unusable = None;
        for key in contents.keys {
            match key {
                Key::Usable(key) => usable.push(key),
                Key::Unusable(why) => unusable = unusable.or(Some(why)),
            }
        }
        let belongs = |key: &RsaKeyPair, certificate: &Parsed| {
            certificate.public_key() == key.public_key().as_ref()
        };
        if usable.is_empty() {
            return Err(no_key(unusable));
        }
        if certificates.is_empty() {
            return Err(Error::configuration("there is a private key but no certificate")
                .with_hint(
                    "Put the certificate that was uploaded to the app registration beside the key.",
                ));
        }
        usable.retain(|key| certificates.iter().any(|certificate| belongs(key, certificate)));
        usable.sort_by(|a, b| a.public_key().as_ref().cmp(b.public_key().as_ref()));
        usable.dedup_by(|a, b| a.public_key().as_ref() == b.public_key().as_ref());
        let key = match usable.len() {
            0 => return Err(mismatch(unusable)),
            1 => usable.remove(0),
            several => {
                return Err(Error::configuration(format!(
                    "there are {several} private keys, each with its certificate"
                ))
                .with_hint("Export only the one that is registered at the app."));
            }
        };
        // A key may have been certified anew; of its certificates the one that lives longest counts.
        let leaf = certificates
            .iter()
            .filter(|certificate| belongs(&key, certificate))
            .max_by_key(|certificate| certificate.not_after());
        let Some(leaf) = leaf else { return Err(mismatch(unusable)) };
        let (mut sha1, mut sha256) = ([0; 20], [0; 32]);
        sha1.copy_from_slice(digest(&SHA1_FOR_LEGACY_USE_ONLY, &leaf.der).as_ref());
        sha256.copy_from_slice(digest(&SHA256, &leaf.der).as_ref());
        Ok(Self {
            chain: chain(leaf, &certificates),
            not_before: leaf.x509.tbs_certificate().validity().not_before.to_system_time(),
            not_after: leaf.not_after(),
            sha1,
            sha256,
            key,
        })
    }
}

struct Parsed {
    der: Vec<u8>,
    x509: x509_cert::Certificate,
}

impl Parsed {
    /// The public key as PKCS #1 has it, if it is an RSA key.
    fn public_key(&self) -> &[u8] {
        self.x509.tbs_certificate().subject_public_key_info().subject_public_key.raw_bytes()
    }

    fn not_after(&self) -> SystemTime {
        self.x509.tbs_certificate().validity().not_after.to_system_time()
    }

    fn is_issuer_of(&self, other: &Self) -> bool {
        self.x509.tbs_certificate().subject() == other.x509.tbs_certificate().issuer()
    }
}

fn parse(certificates: Vec<Vec<u8>>) -> Result<Vec<Parsed>> {
    let parsed = certificates.into_iter().enumerate().map(|(index, der)| {
        let x509 = x509_cert::Certificate::from_der(&der).map_err(|_| {
            Error::configuration(format!("certificate {} of the file is damaged", index + 1))
        })?;
        Ok(Parsed { der, x509 })
    });
    parsed.collect()
}

/// The leaf and, as far as they are there, the issuers above it.
fn chain(leaf: &Parsed, certificates: &[Parsed]) -> Vec<Vec<u8>> {
    let mut chain = vec![leaf];
    let mut last = leaf;
    while !last.is_issuer_of(last) {
        let issuer = certificates.iter().find(|candidate| {
            candidate.is_issuer_of(last) && chain.iter().all(|known| known.der != candidate.der)
        });
        let Some(issuer) = issuer else { break };
        chain.push(issuer);
        last = issuer;
    }
    chain.into_iter().map(|certificate| certificate.der.clone()).collect()
}

fn no_key(unusable: Option<&str>) -> Error {
    match unusable {
        Some(why) => Error::configuration(format!("the private key cannot be used: {why}"))
            .with_hint("Entra takes RSA keys of 2048 bit or more for an app's certificate."),
        None => Error::configuration("there is no private key")
            .with_hint("Export the certificate together with its private key, as .pfx or PEM."),
    }
}

fn mismatch(unusable: Option<&str>) -> Error {
    let message = "the private key and the certificate do not belong together";
    let message = match unusable {
        Some(why) => format!("{message}, and another private key cannot be used: {why}"),
        None => message.into(),
    };
    Error::configuration(message)
        .with_hint("Take both from the same place: the certificate holds the key's public half.")
}
