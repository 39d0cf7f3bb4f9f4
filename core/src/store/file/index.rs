//! The index: which entries there are, and how new each must at least be.
//!
//! An entry proves by itself that this store wrote it. That it is the newest one, and that one which
//! was deleted stays deleted, only another file can tell: this one.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::{
    entry::{EntryName, Floor},
    format::{Damage, HEAD, Identity, Kind, Sealer, Section},
};
use crate::Result;

/// One line of the index: name, newest and previous generation.
const LINE: usize = EntryName::LENGTH + 16;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Index {
    /// The store's last write. Never goes back.
    pub generation: u64,
    pub entries: BTreeMap<EntryName, Floor>,
}

impl Index {
    /// Reads the index's file; what is wrong with the rest of it comes along.
    ///
    /// # Errors
    /// What is wrong with it, when it cannot be used.
    pub(super) fn read(
        bytes: &[u8],
        identity: &Identity,
        sealer: &Sealer,
    ) -> std::result::Result<(Self, Option<Damage>), Damage> {
        let head = match Identity::read(Kind::Index, bytes) {
            Ok(found) if found == *identity => None,
            Ok(_) => Some(Damage::Broken),
            Err(damage) => Some(damage),
        };
        let broken = head.unwrap_or(Damage::Broken);
        let (section, rest) =
            Section::split(bytes.get(HEAD..).unwrap_or_default()).ok_or(broken)?;
        let plain = sealer.open(Kind::Index, &[], section).ok_or(broken)?;
        let (lines, cut) = plain.as_chunks::<LINE>();
        if !cut.is_empty() {
            return Err(broken);
        }
        let entries = lines.iter().map(line).collect();
        let damage = (head.is_some() || !rest.is_empty()).then_some(Damage::Broken);
        Ok((Self { generation: section.generation, entries }, damage))
    }

    pub(super) fn write(&self, identity: &Identity, sealer: &Sealer) -> Result<Vec<u8>> {
        let mut plain = Zeroizing::new(Vec::with_capacity(self.entries.len() * LINE + 64));
        for (name, floor) in &self.entries {
            plain.extend_from_slice(&name.to_bytes());
            plain.extend_from_slice(&floor.newest.to_be_bytes());
            plain.extend_from_slice(&floor.previous.to_be_bytes());
        }
        let mut bytes = identity.head(Kind::Index).to_vec();
        bytes.extend(sealer.seal(Kind::Index, &[], self.generation, plain)?);
        Ok(bytes)
    }
}

fn line(bytes: &[u8; LINE]) -> (EntryName, Floor) {
    let mut name = [0; EntryName::LENGTH];
    name.copy_from_slice(&bytes[..EntryName::LENGTH]);
    let number = |at: usize| {
        let mut number = [0; 8];
        number.copy_from_slice(&bytes[at..at + 8]);
        u64::from_be_bytes(number)
    };
    let floor =
        Floor { newest: number(EntryName::LENGTH), previous: number(EntryName::LENGTH + 8) };
    (EntryName::from_bytes(&name), floor)
}
