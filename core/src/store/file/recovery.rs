//! After an interrupted write, or damage: an index made anew, and the originals kept.

use rand::Rng as _;
use time::{OffsetDateTime, macros::format_description};

use super::{
    engine::{Engine, Found, LARGEST_INDEX, ReadIndex},
    entry::EntryName,
    errors::{gone, newer},
    format::Damage,
    index::Index,
    platform::{Files, Owner},
    write::INDEX,
};
use crate::{Error, Result};

/// What follows the name of a file that was set aside.
pub(super) const ASIDE: &str = ".damaged-";

impl Engine {
    /// Makes the index anew from what there is.
    pub(super) fn recover(&self, files: &dyn Files, outcome: ReadIndex) -> Result<Index> {
        let old = match outcome {
            Ok((index, None)) => Some(index),
            Ok((index, Some(_))) => {
                self.set_aside(files, INDEX)?;
                Some(index)
            }
            Err(Damage::Newer(format)) => return Err(newer(self.path(), format)),
            Err(Damage::Missing) => None,
            Err(_) => {
                self.set_aside(files, INDEX)?;
                None
            }
        };
        let mut index = old.clone().unwrap_or_default();
        let mut believed = old.is_some();
        for name in files.names()?.iter().filter_map(|name| EntryName::of_file(name)) {
            match self.find(files, old.as_ref(), name)? {
                Found::Entry(entry) => {
                    believed = true;
                    index.generation = index.generation.max(entry.current.generation);
                    index.entries.insert(name, entry.floor());
                }
                Found::Nothing => drop(files.remove(&name.to_string())?),
                Found::Lost(_) => {}
            }
        }
        // An empty folder is no longer this store: what is put into it could not be read after a
        // restart, when another key is made for it.
        if believed { Ok(index) } else { Err(gone(self.path())) }
    }

    /// Copies a damaged file, so that it can be looked at after it has been replaced.
    pub(super) fn set_aside(&self, files: &dyn Files, name: &str) -> Result<()> {
        let Some(bytes) = files.read(name, Owner::Ours, LARGEST_INDEX)? else { return Ok(()) };
        let moment = OffsetDateTime::now_utc()
            .format(format_description!("[year][month][day]T[hour][minute][second]Z"))
            .map_err(|error| Error::internal(format!("the time cannot be written: {error}")))?;
        let copy = format!("{name}{ASIDE}{moment}-{:04x}", rand::rng().random::<u16>());
        files.create(&copy, &bytes)?;
        tracing::warn!(
            target: "partnercenter::store",
            file = %files.path().join(name).display(), copy = %files.path().join(copy).display(),
            "a damaged file of the store was set aside"
        );
        Ok(())
    }
}
