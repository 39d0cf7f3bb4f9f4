//! How files are replaced.

use super::platform::Files;
use crate::{Error, Result};

pub(super) const INDEX: &str = "index";
/// The names under which files are written before they replace others. Only the holder of the lock
/// writes, so one of each is enough, and one that is there was left behind by an interrupted write.
pub(super) const NEW_ENTRY: &str = "entry.new";
pub(super) const NEW_INDEX: &str = "index.new";

/// Writes a file that is to replace another.
pub(super) fn stage(files: &dyn Files, temporary: &str, bytes: &[u8]) -> Result<()> {
    if files.create(temporary, bytes)? {
        return Ok(());
    }
    Err(Error::store(format!(
        "{} appeared while the store was locked",
        files.path().join(temporary).display()
    ))
    .with_hint("Another program writes into the store's folder: find out which."))
}

/// Removes what was staged and is not wanted after all, as far as possible.
pub(super) fn forget(files: &dyn Files) {
    drop(files.remove(NEW_ENTRY));
    drop(files.remove(NEW_INDEX));
}

/// Replaces the index, durably.
pub(super) fn replace_index(files: &dyn Files, bytes: &[u8]) -> Result<()> {
    stage(files, NEW_INDEX, bytes)?;
    files.rename(NEW_INDEX, INDEX).inspect_err(|_| forget(files))?;
    files.sync()
}
