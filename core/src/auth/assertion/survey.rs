//! A look at an encrypted key before any work is spent on it: what it is encrypted with, and how
//! much deriving the encryption key would cost.

use pkcs8::{
    ObjectIdentifier,
    der::{
        self, Reader as _, SliceReader, Tag,
        asn1::{AnyRef, UintRef},
    },
};

use crate::{Error, Result};

/// The most rounds of key derivation that one file may ask for: about a second's work. Windows,
/// OpenSSL and Java write a few thousand; the most cautious tools some hundred thousand.
pub(super) const MOST_ROUNDS: u64 = 2_000_000;
/// The structures in question are about ten levels deep.
const DEEPEST: usize = 24;

/// Algorithms that no library here decrypts, by their names at OpenSSL.
const UNSUPPORTED: &[(&str, &str)] = &[
    ("1.2.840.113549.1.5.1", "PBE-MD2-DES"),
    ("1.2.840.113549.1.5.3", "PBE-MD5-DES"),
    ("1.2.840.113549.1.5.4", "PBE-MD2-RC2-64"),
    ("1.2.840.113549.1.5.6", "PBE-MD5-RC2-64"),
    ("1.2.840.113549.1.5.10", "PBE-SHA1-DES"),
    ("1.2.840.113549.1.5.11", "PBE-SHA1-RC2-64"),
    ("1.2.840.113549.1.5.14", "PBMAC1"),
    ("1.2.840.113549.1.12.1.1", "PBE-SHA1-RC4-128"),
    ("1.2.840.113549.1.12.1.2", "PBE-SHA1-RC4-40"),
    ("1.2.840.113549.1.12.1.4", "PBE-SHA1-2DES"),
    ("1.2.840.113549.1.12.1.5", "PBE-SHA1-RC2-128"),
    ("1.2.840.113549.3.2", "RC2-CBC"),
    ("1.2.840.113549.3.4", "RC4"),
    ("1.3.14.3.2.7", "DES-CBC"),
    ("1.2.392.200011.61.1.1.1.2", "CAMELLIA-128-CBC"),
    ("1.2.392.200011.61.1.1.1.4", "CAMELLIA-256-CBC"),
    ("1.2.156.10197.1.104.2", "SM4-CBC"),
];
/// Decrypted in PEM; where a file of many parts has it, its memory could not be limited.
const SCRYPT: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.11591.4.11");
/// The two schemes of PKCS #12 that are decrypted. PKCS #8 files hardly have them, and the library
/// for those does not know them.
const PKCS12_SCHEMES: &[(&str, &str)] =
    &[("1.2.840.113549.1.12.1.3", "PBE-SHA1-3DES"), ("1.2.840.113549.1.12.1.6", "PBE-SHA1-RC2-40")];

/// What a file needs to be decrypted, as far as it shows without its password.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Rounds of key derivation, in total.
    rounds: u64,
    oids: Vec<ObjectIdentifier>,
}

impl Survey {
    /// # Errors
    /// When it is not DER.
    pub(super) fn of(der: &[u8]) -> der::Result<Self> {
        let mut survey = Self::default();
        survey.walk(der, 0)?;
        Ok(survey)
    }

    #[cfg(any(test, feature = "fuzzing"))]
    pub(super) fn rounds(&self) -> u64 {
        self.rounds
    }

    /// Refuses what would take too long.
    pub(super) fn check_work(&self) -> Result<()> {
        check_rounds(self.rounds)
    }

    /// The algorithm that stands in the way of reading a PFX.
    pub(super) fn obstacle_in_pfx(&self) -> Option<&'static str> {
        if self.oids.contains(&SCRYPT) {
            return Some("scrypt");
        }
        self.name_in(UNSUPPORTED)
    }

    /// The algorithm that stands in the way of reading an encrypted PKCS #8 key.
    pub(super) fn obstacle_in_pkcs8(&self) -> Option<&'static str> {
        self.name_in(UNSUPPORTED).or_else(|| self.name_in(PKCS12_SCHEMES))
    }

    fn name_in(&self, table: &[(&str, &'static str)]) -> Option<&'static str> {
        self.oids.iter().find_map(|oid| {
            let found = table.iter().find(|(text, _)| ObjectIdentifier::new_unwrap(text) == *oid);
            found.map(|(_, name)| *name)
        })
    }

    /// Every key derivation writes its salt and then its number of rounds, in all the schemes of
    /// PKCS #5 and PKCS #12; and each part lies openly or in a string of octets.
    fn walk(&mut self, bytes: &[u8], depth: usize) -> der::Result<()> {
        if depth > DEEPEST {
            return Err(Tag::Sequence.value_error().into());
        }
        let mut reader = SliceReader::new(bytes)?;
        let mut before = None;
        while !reader.is_finished() {
            let value: AnyRef<'_> = reader.decode()?;
            let tag = value.header().tag();
            match tag {
                Tag::ObjectIdentifier => self.oids.push(value.decode_as()?),
                Tag::Integer if before == Some(Tag::OctetString) => {
                    self.rounds = self.rounds.saturating_add(rounds(value));
                }
                Tag::OctetString => {
                    let mut inside = Self::default();
                    let is_sequence = value.value().first() == Some(&0x30);
                    if is_sequence && inside.walk(value.value(), depth + 1).is_ok() {
                        self.rounds = self.rounds.saturating_add(inside.rounds);
                        self.oids.append(&mut inside.oids);
                    }
                }
                tag if tag.is_constructed() => self.walk(value.value(), depth + 1)?,
                _ => {}
            }
            before = Some(tag);
        }
        Ok(())
    }
}

fn rounds(value: AnyRef<'_>) -> u64 {
    // A negative number is no number of rounds: the libraries refuse it or do none.
    let Ok(number) = value.decode_as::<UintRef<'_>>() else { return 0 };
    let bytes = number.as_bytes();
    if bytes.len() > 8 {
        return u64::MAX;
    }
    bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

pub(super) fn check_rounds(rounds: u64) -> Result<()> {
    if rounds <= MOST_ROUNDS {
        return Ok(());
    }
    Err(Error::configuration(format!(
        "its key derivation asks for {rounds} rounds, and at most {MOST_ROUNDS} are done"
    ))
    .with_hint("Export it again with fewer: openssl takes -iter 100000."))
}
