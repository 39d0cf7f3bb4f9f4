//! The store itself, blocking: what is read, decided, and written under the lock.
//!
//! A write prepares the new entry and the new index, replaces the entry, makes that durable, and lets
//! the index follow. At each point the entry is readable, and never older than the index says.

use std::{
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
};

use super::{
    entry::{self, Entry, EntryName, Floor},
    errors::{gone, lost, newer},
    format::{Damage, Identity, Kind},
    index::Index,
    key::{KeySource, Keys, Unlocked},
    keyring::Keyring,
    lock::lock,
    platform::{Files, Lock, Owner, Place},
    recovery::ASIDE,
    unlock::{check_empty, identify, make},
    write::{INDEX, NEW_ENTRY, NEW_INDEX, forget, replace_index, stage},
};
use crate::{
    Error, Result,
    store::{Listed, RecordKey, RefreshTokenRecord, Stored, Version, newer_kept, stays_deleted},
    time::Deadline,
};

/// The largest files that are read, in bytes.
const LARGEST_ENTRY: u64 = 1 << 20;
pub(super) const LARGEST_INDEX: u64 = 64 << 20;
/// The longest token that is stored, in bytes: Entra's have one or two thousand.
const LONGEST_TOKEN: usize = 64 << 10;

#[derive(Debug)]
pub(super) struct Engine {
    place: Box<dyn Place>,
    unlocked: Unlocked,
    key_place: String,
    /// The newest generation of the index that was seen.
    seen: AtomicU64,
}

/// An entry, as far as there is one.
#[derive(Debug)]
pub(super) enum Found {
    Nothing,
    Entry(Box<Entry>),
    /// There was one, and it cannot be used.
    Lost(Damage),
}

/// The store, locked.
struct Locked {
    files: Box<dyn Files>,
    index: Index,
    _lock: Lock,
}

/// The index, and what is wrong with the rest of its file; or why it cannot be used.
pub(super) type ReadIndex = std::result::Result<(Index, Option<Damage>), Damage>;

impl Engine {
    /// Opens the store, or makes it.
    pub(super) fn open(
        place: Box<dyn Place>,
        source: &KeySource,
        keyring: &dyn Keyring,
        deadline: Deadline,
    ) -> Result<Self> {
        let files = match place.open()? {
            Some(files) => files,
            None => place.create()?,
        };
        let keys = Keys { source, keyring, files: &*files, deadline };
        let unlocked = match identify(&keys)? {
            Some(unlocked) => {
                files.close_to_others()?;
                unlocked
            }
            None => {
                check_empty(&*files)?;
                let _lock = lock(&*files, deadline, || Ok(()))?;
                // Somebody else may have made it in the meantime.
                match identify(&keys)? {
                    Some(unlocked) => unlocked,
                    None => make(&keys)?,
                }
            }
        };
        let key_place = keys.place(unlocked.identity.place);
        Ok(Self { place, unlocked, key_place, seen: AtomicU64::new(0) })
    }

    pub(super) fn path(&self) -> &Path {
        self.place.path()
    }

    pub(super) fn key_place(&self) -> &str {
        &self.key_place
    }

    pub(super) fn load(&self, key: &RecordKey) -> Result<Option<Stored>> {
        Ok(self.load_entry(key)?.map(|entry| entry.current.stored()))
    }

    pub(super) fn load_previous(&self, key: &RecordKey) -> Result<Option<Stored>> {
        Ok(self.load_entry(key)?.and_then(|entry| Some(entry.previous?.stored())))
    }

    pub(super) fn save(
        &self,
        key: &RecordKey,
        record: &RefreshTokenRecord,
        seen: Option<&Version>,
        deadline: Deadline,
    ) -> Result<Version> {
        if record.token.expose().len() > LONGEST_TOKEN {
            return Err(Error::store("the refresh token is far too long to be one"));
        }
        let name = EntryName::of(key);
        let mut locked = self.lock(deadline)?;
        let current = match self.find(&*locked.files, Some(&locked.index), name)? {
            Found::Nothing if seen.is_some() => return Err(stays_deleted()),
            Found::Nothing => None,
            Found::Lost(Damage::Newer(format)) => return Err(newer(self.path(), format)),
            Found::Lost(_) => {
                self.set_aside(&*locked.files, &name.to_string())?;
                None
            }
            Found::Entry(entry) => {
                if entry.damage.is_some() {
                    self.set_aside(&*locked.files, &name.to_string())?;
                }
                Some(*entry)
            }
        };
        if let Some(entry) = &current
            && Some(&entry.current.version()) != seen
            && entry.current.record.is_newer_than(record)
        {
            return Err(newer_kept());
        }
        let previous = current.and_then(|entry| entry.kept_before(record));
        let generation = locked.index.generation + 1;
        let Unlocked { identity, sealer } = &self.unlocked;
        let bytes = entry::write(key, record, previous.as_ref(), generation, identity, sealer)?;
        let floor = Floor {
            newest: generation,
            previous: previous.map_or(0, |previous| previous.generation),
        };
        locked.index.entries.insert(name, floor);
        locked.index.generation = generation;
        let index = locked.index.write(identity, sealer)?;

        let files = &*locked.files;
        stage(files, NEW_ENTRY, &bytes)?;
        stage(files, NEW_INDEX, &index)
            .and_then(|()| files.rename(NEW_ENTRY, &name.to_string()))
            .inspect_err(|_| forget(files))?;
        files.sync()?;
        // From here on the record is safe. If the index stays behind, its new file stays as well, and
        // tells the next writer to look.
        if let Err(error) = files.rename(NEW_INDEX, INDEX) {
            tracing::warn!(
                target: "partnercenter::store", store = %self.path().display(), %error,
                "a refresh token was stored, but the index of the store was not replaced"
            );
        }
        self.seen.fetch_max(generation, Ordering::Relaxed);
        Ok(Version(generation.to_string()))
    }

    pub(super) fn delete(&self, key: &RecordKey, deadline: Deadline) -> Result<bool> {
        let name = EntryName::of(key);
        let mut locked = self.lock(deadline)?;
        let found = self.find(&*locked.files, Some(&locked.index), name)?;
        let existed = !matches!(found, Found::Nothing);
        if locked.index.entries.remove(&name).is_some() {
            locked.index.generation += 1;
            self.write_index(&*locked.files, &locked.index)?;
        }
        let file = name.to_string();
        let mut removed = locked.files.remove(&file)?;
        for aside in locked.files.names()? {
            if aside.strip_prefix(&file).is_some_and(|rest| rest.starts_with(ASIDE)) {
                removed |= locked.files.remove(&aside)?;
            }
        }
        if removed {
            locked.files.sync()?;
        }
        Ok(existed)
    }

    pub(super) fn list(&self) -> Result<Vec<Listed>> {
        let files = self.files()?;
        let index = self.index(&*files)?;
        let mut listed = Vec::new();
        for name in files.names()?.iter().filter_map(|name| EntryName::of_file(name)) {
            match self.find(&*files, index.as_ref(), name)? {
                // Deleted since.
                Found::Nothing | Found::Lost(Damage::Missing) => {}
                Found::Entry(entry) => listed.push(Listed {
                    key: entry.current.key,
                    issued: Some(entry.current.record.issued),
                    user: entry.current.record.user,
                }),
                Found::Lost(damage) => tracing::warn!(
                    target: "partnercenter::store", file = %files.path().join(name.to_string()).display(),
                    "an entry of the store cannot be read: it {}", damage.describe()
                ),
            }
        }
        listed.sort_by(|a, b| a.key.cmp(&b.key));
        Ok(listed)
    }

    fn load_entry(&self, key: &RecordKey) -> Result<Option<Entry>> {
        let name = EntryName::of(key);
        let files = self.files()?;
        let file = || files.path().join(name.to_string());
        let mut found = Found::Nothing;
        // The index is read before the entry, which only gets newer; so an entry that seems to be
        // missing was deleted in between, or it is missing.
        for _ in 0..2 {
            let index = self.index(&*files)?;
            found = self.find(&*files, index.as_ref(), name)?;
            if !matches!(found, Found::Lost(Damage::Missing)) {
                break;
            }
        }
        match found {
            Found::Nothing => Ok(None),
            Found::Entry(entry) => {
                if entry.damage.is_some() {
                    tracing::warn!(
                        target: "partnercenter::store", partner = %key.partner, file = %file().display(),
                        "the entry is damaged; what can be read of it is used, and the next save sets the file aside"
                    );
                }
                Ok(Some(*entry))
            }
            Found::Lost(Damage::Newer(format)) => Err(newer(&file(), format)),
            Found::Lost(damage) => Err(lost(key, &file(), damage)),
        }
    }

    fn files(&self) -> Result<Box<dyn Files>> {
        self.place.open()?.ok_or_else(|| gone(self.path()))
    }

    /// Reads the index; nothing when it cannot be used. Then each entry speaks for itself.
    fn index(&self, files: &dyn Files) -> Result<Option<Index>> {
        Ok(self.read_index(files)?.map(|(index, _)| index).ok())
    }

    fn read_index(&self, files: &dyn Files) -> Result<ReadIndex> {
        let Unlocked { identity, sealer } = &self.unlocked;
        let outcome = match files.read(INDEX, Owner::Ours, LARGEST_INDEX)? {
            None => Err(Damage::Missing),
            Some(bytes) => {
                let outcome = Index::read(&bytes, identity, sealer);
                let head = Identity::read(Kind::Index, &bytes);
                if outcome.is_err() && head.is_ok_and(|head| head.is_foreign(identity)) {
                    return Err(gone(self.path()));
                }
                outcome
            }
        };
        if let Ok((index, _)) = &outcome {
            self.seen.fetch_max(index.generation, Ordering::Relaxed);
        }
        if !matches!(outcome, Ok((_, None))) {
            tracing::warn!(
                target: "partnercenter::store", store = %self.path().display(),
                "the index of the store is damaged or missing; the entries are used as far as they can be"
            );
        }
        Ok(outcome)
    }

    pub(super) fn find(
        &self,
        files: &dyn Files,
        index: Option<&Index>,
        name: EntryName,
    ) -> Result<Found> {
        let listed = index.and_then(|index| index.entries.get(&name));
        let Some(bytes) = files.read(&name.to_string(), Owner::Ours, LARGEST_ENTRY)? else {
            return Ok(match listed {
                Some(_) => Found::Lost(Damage::Missing),
                None => Found::Nothing,
            });
        };
        let Unlocked { identity, sealer } = &self.unlocked;
        let floor = listed.copied().unwrap_or_default();
        Ok(match Entry::read(&bytes, name, identity, sealer, floor) {
            // Deleted, but its file came back or was never removed.
            Ok(entry) if listed.is_none() && is_known(index, &entry) => Found::Nothing,
            Ok(entry) => Found::Entry(Box::new(entry)),
            Err(damage) => Found::Lost(damage),
        })
    }

    fn lock(&self, deadline: Deadline) -> Result<Locked> {
        let files = self.files()?;
        // A folder without a lock may be another one that was put in its place: it is looked at
        // before anything is written into it.
        let lock = lock(&*files, deadline, || match self.read_index(&*files)? {
            Ok(_) => Ok(()),
            Err(_) => Err(gone(self.path())),
        })?;
        let seen = self.seen.load(Ordering::Relaxed);
        let outcome = self.read_index(&*files)?;
        let interrupted = files.remove(NEW_ENTRY)? | files.remove(NEW_INDEX)?;
        let index = match outcome {
            Ok((index, None)) if !interrupted => index,
            outcome => {
                let index = self.recover(&*files, outcome)?;
                self.write_index(&*files, &index)?;
                index
            }
        };
        if index.generation < seen {
            tracing::warn!(
                target: "partnercenter::store", store = %self.path().display(),
                "the store is older than it was: somebody put back an earlier copy of all of it"
            );
            self.seen.store(index.generation, Ordering::Relaxed);
        }
        Ok(Locked { files, index, _lock: lock })
    }

    /// Writes the index alone, durably.
    fn write_index(&self, files: &dyn Files, index: &Index) -> Result<()> {
        replace_index(files, &index.write(&self.unlocked.identity, &self.unlocked.sealer)?)?;
        self.seen.fetch_max(index.generation, Ordering::Relaxed);
        Ok(())
    }
}

/// Whether the index was written after the entry, and so would list it.
fn is_known(index: Option<&Index>, entry: &Entry) -> bool {
    index.is_some_and(|index| entry.current.generation <= index.generation)
}
