use std::collections::HashMap;

use async_trait::async_trait;
use parking_lot::Mutex;

use super::{
    Listed, RecordKey, RefreshTokenRecord, Stored, TokenStore, Version, newer_kept, stays_deleted,
};
use crate::{Result, time::Deadline};

/// Keeps refresh tokens in this process only.
#[derive(Debug, Default)]
pub struct MemoryStore {
    slots: Mutex<HashMap<RecordKey, Slot>>,
}

#[derive(Debug)]
struct Slot {
    newest: RefreshTokenRecord,
    previous: Option<RefreshTokenRecord>,
    generation: u64,
}

impl Slot {
    fn version(&self) -> Version {
        Version(self.generation.to_string())
    }
}

#[async_trait]
impl TokenStore for MemoryStore {
    fn describe(&self) -> String {
        "memory of this process".into()
    }

    async fn load(&self, key: &RecordKey, _: Deadline) -> Result<Option<Stored>> {
        let slots = self.slots.lock();
        Ok(slots
            .get(key)
            .map(|slot| Stored { record: slot.newest.clone(), version: slot.version() }))
    }

    async fn load_previous(&self, key: &RecordKey, _: Deadline) -> Result<Option<Stored>> {
        let slots = self.slots.lock();
        Ok(slots.get(key).and_then(|slot| {
            let record = slot.previous.clone()?;
            Some(Stored { record, version: slot.version() })
        }))
    }

    async fn save(
        &self,
        key: &RecordKey,
        record: &RefreshTokenRecord,
        seen: Option<&Version>,
        _: Deadline,
    ) -> Result<Version> {
        let mut slots = self.slots.lock();
        let slot = match slots.remove(key) {
            Some(old) if Some(&old.version()) != seen && old.newest.is_newer_than(record) => {
                slots.insert(key.clone(), old);
                return Err(newer_kept());
            }
            Some(old) => Slot {
                newest: record.clone(),
                previous: Some(old.newest),
                generation: old.generation + 1,
            },
            None if seen.is_some() => return Err(stays_deleted()),
            None => Slot { newest: record.clone(), previous: None, generation: 1 },
        };
        let version = slot.version();
        slots.insert(key.clone(), slot);
        Ok(version)
    }

    async fn delete(&self, key: &RecordKey, _: Deadline) -> Result<bool> {
        Ok(self.slots.lock().remove(key).is_some())
    }

    async fn list(&self, _: Deadline) -> Result<Vec<Listed>> {
        let slots = self.slots.lock();
        let mut listed: Vec<_> = slots
            .iter()
            .map(|(key, slot)| Listed {
                key: key.clone(),
                issued: Some(slot.newest.issued),
                user: slot.newest.user.clone(),
            })
            .collect();
        listed.sort_by(|a, b| a.key.cmp(&b.key));
        Ok(listed)
    }
}
