//! The bytes of the store's files: a head that says whose file it is, then sealed sections.
//!
//! `docs/store-format.md` describes them.

use aws_lc_rs::{
    aead::{AES_256_GCM_SIV, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hkdf::{HKDF_SHA256, KeyType, Salt},
    rand,
};
use zeroize::Zeroizing;

use super::key::{KeyPlace, MasterKey};
use crate::{Error, Result};

/// The only format so far.
const FORMAT: u8 = 1;
const MAGIC: [u8; 8] = *b"pcstore\n";
/// Length of the head of each file.
pub(super) const HEAD: usize = 48;
/// Generation, length and nonce before the ciphertext of a section.
const SECTION_HEAD: usize = 8 + 4 + NONCE_LEN;

/// Sixteen random or derived bytes that name a store or a key.
pub(super) type Id = [u8; 16];

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Index = 1,
    Entry = 2,
}

/// Which store a file belongs to, and which key opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    pub place: KeyPlace,
    pub store: Id,
    pub key: Id,
}

/// Why a file, or a part of it, cannot be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Damage {
    /// It is not there although the index lists it.
    Missing,
    /// It is cut, or bits of it have changed.
    Broken,
    /// It is sound, but older than the index says.
    RolledBack,
    /// It was written by a newer version of this program, in this format.
    Newer(u8),
}

impl Damage {
    /// For a sentence that begins with the file's name.
    pub(super) fn describe(self) -> String {
        match self {
            Self::Missing => "is missing although the index of the store lists it".into(),
            Self::Broken => "is damaged".into(),
            Self::RolledBack => {
                "is older than the index of the store says: somebody put back an earlier copy"
                    .into()
            }
            Self::Newer(format) => {
                format!("is in format {format}, which a newer version of this program wrote")
            }
        }
    }
}

impl Identity {
    pub(super) fn head(&self, kind: Kind) -> [u8; HEAD] {
        let mut head = [0; HEAD];
        head[..8].copy_from_slice(&MAGIC);
        head[8] = FORMAT;
        head[9] = kind as u8;
        head[10] = self.place as u8;
        head[16..32].copy_from_slice(&self.store);
        head[32..48].copy_from_slice(&self.key);
        head
    }

    /// Whether a file of that identity belongs to another store. One damaged byte does not make it so.
    pub(super) fn is_foreign(&self, to: &Self) -> bool {
        self.store != to.store && self.key != to.key
    }

    /// Reads the head of a file of that kind.
    pub(super) fn read(kind: Kind, bytes: &[u8]) -> std::result::Result<Self, Damage> {
        let head: &[u8; HEAD] = bytes.first_chunk().ok_or(Damage::Broken)?;
        if head[..8] != MAGIC {
            return Err(Damage::Broken);
        }
        if head[8] > FORMAT {
            return Err(Damage::Newer(head[8]));
        }
        let place = KeyPlace::from_byte(head[10]).ok_or(Damage::Broken)?;
        let (mut store, mut key) = (Id::default(), Id::default());
        store.copy_from_slice(&head[16..32]);
        key.copy_from_slice(&head[32..48]);
        let identity = Self { place, store, key };
        if identity.head(kind) == *head { Ok(identity) } else { Err(Damage::Broken) }
    }
}

/// A sealed part of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section<'a> {
    /// The write of the store that made it.
    pub generation: u64,
    /// All of it, as it stands in the file.
    pub bytes: &'a [u8],
}

impl<'a> Section<'a> {
    /// Splits the first section off; nothing when the bytes do not hold a whole one.
    pub(super) fn split(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let generation = u64::from_be_bytes(*bytes.first_chunk()?);
        let length = u32::from_be_bytes(*bytes.get(8..)?.first_chunk()?);
        let end = SECTION_HEAD.checked_add(usize::try_from(length).ok()?)?;
        let (section, rest) = bytes.split_at_checked(end)?;
        Some((Self { generation, bytes: section }, rest))
    }
}

/// Seals and opens the sections of one store.
#[derive(Debug)]
pub(super) struct Sealer(LessSafeKey);

/// Lengths of what is derived from the master key.
struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

impl Sealer {
    /// Derives the store's own key from the master key, and the name under which the store's files
    /// know that key.
    pub(super) fn derive(master: &MasterKey, store: &Id) -> Result<(Self, Id)> {
        let extracted = Salt::new(HKDF_SHA256, store).extract(master.expose());
        let derive = |purpose: &[u8], out: &mut [u8]| {
            let purpose = [b"partnercenter store 1 ", purpose];
            extracted.expand(&purpose, Length(out.len())).and_then(|derived| derived.fill(out))
        };
        let mut key = Zeroizing::new([0; 32]);
        let mut id = Id::default();
        derive(b"seal", &mut *key).map_err(defect)?;
        derive(b"key id", &mut id).map_err(defect)?;
        let key = UnboundKey::new(&AES_256_GCM_SIV, &*key).map_err(defect)?;
        Ok((Self(LessSafeKey::new(key)), id))
    }

    /// Seals `plain` as a section that opens only under this kind, name and generation.
    pub(super) fn seal(
        &self,
        kind: Kind,
        name: &[u8],
        generation: u64,
        mut plain: Zeroizing<Vec<u8>>,
    ) -> Result<Vec<u8>> {
        let mut nonce = [0; NONCE_LEN];
        rand::fill(&mut nonce).map_err(defect)?;
        let bound = Aad::from(bound_to(kind, name, generation));
        self.0
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), bound, &mut *plain)
            .map_err(defect)?;
        let length = u32::try_from(plain.len()).map_err(defect)?;
        let mut section = Vec::with_capacity(SECTION_HEAD + plain.len());
        section.extend_from_slice(&generation.to_be_bytes());
        section.extend_from_slice(&length.to_be_bytes());
        section.extend_from_slice(&nonce);
        section.extend_from_slice(&plain);
        Ok(section)
    }

    /// Opens a section; nothing when it was made by another key, for another name or generation,
    /// or when any bit of it has changed.
    pub(super) fn open(
        &self,
        kind: Kind,
        name: &[u8],
        section: Section<'_>,
    ) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = section.bytes.get(12..)?.split_first_chunk::<NONCE_LEN>()?;
        let mut plain = Zeroizing::new(sealed.to_vec());
        let bound = Aad::from(bound_to(kind, name, section.generation));
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let length = self.0.open_in_place(nonce, bound, &mut plain).ok()?.len();
        plain.truncate(length);
        Some(plain)
    }
}

/// What a section is bound to. The store is bound by its key.
fn bound_to(kind: Kind, name: &[u8], generation: u64) -> Vec<u8> {
    let mut bound = vec![FORMAT, kind as u8];
    bound.extend_from_slice(&generation.to_be_bytes());
    bound.extend_from_slice(name);
    bound
}

pub(super) fn defect(error: impl std::fmt::Display) -> Error {
    Error::internal(format!("the file store could not encrypt: {error}"))
}
