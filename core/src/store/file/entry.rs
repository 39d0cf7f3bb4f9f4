//! One entry: the refresh token of one partner, and the one before it.

use std::{fmt, time::SystemTime};

use aws_lc_rs::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::format::{Damage, HEAD, Id, Identity, Kind, Sealer, Section};
use crate::{
    Error, Result, Secret,
    store::{Flow, MfaVerdict, RecordKey, RefreshTokenRecord, Stored, Version},
};

const SUFFIX: &str = ".token";

/// The name of an entry's file: partner, client, and a digest of the account if there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct EntryName {
    partner: Uuid,
    client: Uuid,
    /// All zero for none.
    account: Id,
}

impl EntryName {
    pub(super) const LENGTH: usize = 48;

    pub(super) fn of(key: &RecordKey) -> Self {
        let mut account = Id::default();
        if let Some(label) = &key.account {
            let digest = digest(&SHA256, label.as_str().as_bytes());
            account.copy_from_slice(&digest.as_ref()[..16]);
        }
        Self { partner: key.partner.as_uuid(), client: key.client.as_uuid(), account }
    }

    /// The entry whose file has that name; nothing for other files.
    pub(super) fn of_file(name: &str) -> Option<Self> {
        let mut parts = name.strip_suffix(SUFFIX)?.split('_').map(Uuid::try_parse);
        let partner = parts.next()?.ok()?;
        let client = parts.next()?.ok()?;
        let account = parts.next().transpose().ok()?.map_or(Id::default(), Uuid::into_bytes);
        let found = Self { partner, client, account };
        // One entry has one name: no other spelling of it, no further part.
        (found.to_string() == name).then_some(found)
    }

    pub(super) fn to_bytes(self) -> [u8; Self::LENGTH] {
        let mut bytes = [0; Self::LENGTH];
        bytes[..16].copy_from_slice(self.partner.as_bytes());
        bytes[16..32].copy_from_slice(self.client.as_bytes());
        bytes[32..].copy_from_slice(&self.account);
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8; Self::LENGTH]) -> Self {
        let part = |at: usize| {
            let mut id = Id::default();
            id.copy_from_slice(&bytes[at..at + 16]);
            id
        };
        Self {
            partner: Uuid::from_bytes(part(0)),
            client: Uuid::from_bytes(part(16)),
            account: part(32),
        }
    }
}

impl fmt::Display for EntryName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}", self.partner, self.client)?;
        if self.account != Id::default() {
            write!(f, "_{}", Uuid::from_bytes(self.account).simple())?;
        }
        f.write_str(SUFFIX)
    }
}

/// The least that the index expects of an entry: what it held at its last write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Floor {
    pub newest: u64,
    /// Zero for none.
    pub previous: u64,
}

/// A record together with the section that it came from.
#[derive(Debug)]
pub(super) struct Sealed {
    pub generation: u64,
    pub key: RecordKey,
    pub record: RefreshTokenRecord,
    /// The generation of the record that it replaced; zero for none.
    replaces: u64,
    section: Vec<u8>,
}

impl Sealed {
    pub(super) fn stored(self) -> Stored {
        Stored { version: self.version(), record: self.record }
    }

    pub(super) fn version(&self) -> Version {
        Version(self.generation.to_string())
    }

    fn open(sealer: &Sealer, name: EntryName, section: Section<'_>) -> Option<Self> {
        let plain = sealer.open(Kind::Entry, &name.to_bytes(), section)?;
        let payload: Payload<Secret> = serde_json::from_slice(&plain).ok()?;
        (EntryName::of(&payload.key) == name).then(|| Self {
            generation: section.generation,
            replaces: payload.replaces,
            section: section.bytes.to_vec(),
            record: RefreshTokenRecord {
                token: payload.token,
                issued: payload.issued,
                signed_in: payload.signed_in,
                user: payload.user,
                user_id: payload.user_id,
                flow: payload.flow,
                amr: payload.amr,
                mfa: payload.mfa,
            },
            key: payload.key,
        })
    }
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Payload<T> {
    key: RecordKey,
    replaces: u64,
    token: T,
    issued: SystemTime,
    signed_in: Option<SystemTime>,
    user: Option<String>,
    user_id: Option<String>,
    flow: Flow,
    amr: Vec<String>,
    mfa: MfaVerdict,
}

/// An entry as it was read.
#[derive(Debug)]
pub(super) struct Entry {
    /// The newest record that can be read.
    pub current: Sealed,
    /// The one before it.
    pub previous: Option<Sealed>,
    /// What is wrong with the rest of the file.
    pub damage: Option<Damage>,
}

impl Entry {
    /// Reads an entry's file.
    ///
    /// # Errors
    /// What is wrong with it, when no record in it can be used.
    pub(super) fn read(
        bytes: &[u8],
        name: EntryName,
        identity: &Identity,
        sealer: &Sealer,
        floor: Floor,
    ) -> std::result::Result<Self, Damage> {
        // The sections are believed by themselves: a damaged head alone loses nothing.
        let head = match Identity::read(Kind::Entry, bytes) {
            Ok(found) if found == *identity => None,
            Ok(_) => Some(Damage::Broken),
            Err(damage) => Some(damage),
        };
        let first = Section::split(bytes.get(HEAD..).unwrap_or_default());
        let second = first.and_then(|(_, rest)| Section::split(rest));
        let rest = second.or(first).map_or(&[][..], |(_, rest)| rest);
        let open = |section: Option<(Section<'_>, &[u8])>| Sealed::open(sealer, name, section?.0);
        match (open(first), open(second)) {
            (Some(newest), _) if newest.generation < floor.newest => Err(Damage::RolledBack),
            (Some(current), previous) => {
                let replaces = current.replaces;
                let previous = previous.filter(|previous| previous.generation == replaces);
                let whole = rest.is_empty()
                    && previous.is_some() == (replaces != 0)
                    && previous.is_some() == second.is_some();
                let damage = (head.is_some() || !whole).then_some(Damage::Broken);
                Ok(Self { current, previous, damage })
            }
            (None, Some(previous)) if previous.generation >= floor.previous => {
                Ok(Self { current: previous, previous: None, damage: Some(Damage::Broken) })
            }
            (None, _) => Err(head.unwrap_or(Damage::Broken)),
        }
    }

    pub(super) fn floor(&self) -> Floor {
        Floor {
            newest: self.current.generation,
            previous: self.previous.as_ref().map_or(0, |previous| previous.generation),
        }
    }

    /// The record to keep as the previous one when `record` is saved.
    pub(super) fn kept_before(self, record: &RefreshTokenRecord) -> Option<Sealed> {
        // Saving the same token again must not push the one before it out.
        if self.current.record.token == record.token { self.previous } else { Some(self.current) }
    }
}

/// The bytes of an entry's file.
pub(super) fn write(
    key: &RecordKey,
    record: &RefreshTokenRecord,
    previous: Option<&Sealed>,
    generation: u64,
    identity: &Identity,
    sealer: &Sealer,
) -> Result<Vec<u8>> {
    let payload = Payload {
        key: key.clone(),
        replaces: previous.map_or(0, |previous| previous.generation),
        token: record.token.expose(),
        issued: record.issued,
        signed_in: record.signed_in,
        user: record.user.clone(),
        user_id: record.user_id.clone(),
        flow: record.flow,
        amr: record.amr.clone(),
        mfa: record.mfa,
    };
    // Large enough that it never grows: growing would leave a copy of the token behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(2 * record.token.expose().len() + 8192));
    serde_json::to_writer(&mut *plain, &payload)
        .map_err(|error| Error::store(format!("the record cannot be stored: {error}")))?;
    let name = EntryName::of(key).to_bytes();
    let mut bytes = identity.head(Kind::Entry).to_vec();
    bytes.extend(sealer.seal(Kind::Entry, &name, generation, plain)?);
    if let Some(previous) = previous {
        bytes.extend_from_slice(&previous.section);
    }
    Ok(bytes)
}
