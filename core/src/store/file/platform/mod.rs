//! What the store needs of a file system, and the two systems that give it.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::{
    any::Any,
    fmt,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

#[cfg(unix)]
use self::unix::Folder;
#[cfg(windows)]
use self::windows::Folder;
use crate::{Error, Result};

/// The name of the lock file. It is never deleted: two who hold locks on two files of the same name
/// would both believe that they are alone.
pub(super) const LOCK: &str = "lock";

/// The name of the key file in the store's folder.
pub(super) const KEY: &str = "key";

/// Who may own and read a file that is about to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// Only this user may own it. Others may read it: it is encrypted.
    Ours,
    /// Only this user may own it, and nobody else may have been able to read it.
    Secret,
    /// As `Secret`, and the superuser may own it too.
    Trusted,
}

/// A lock held on the store; released when dropped, or when the process ends in whatever way.
pub(super) type Lock = Box<dyn Any + Send>;

/// What came of locking.
pub(super) enum Locking {
    Locked(Lock),
    /// Somebody else holds the lock.
    Busy,
    /// There is no lock file.
    Missing,
}

/// An open folder. Names are single path segments; nothing outside the folder is ever reached.
pub(super) trait Files: fmt::Debug + Send + Sync {
    /// Where it is, for people.
    fn path(&self) -> &Path;

    /// Closes the folder to others, and what is in it, if it is open to them.
    fn close_to_others(&self) -> Result<()>;

    /// Reads a regular file; nothing when there is none of that name.
    fn read(&self, name: &str, owner: Owner, limit: u64) -> Result<Option<Zeroizing<Vec<u8>>>>;

    /// Writes a new file, durably; says no when one of that name exists. Its name is durable after
    /// [`Files::sync`] only.
    fn create(&self, name: &str, bytes: &[u8]) -> Result<bool>;

    /// Renames a file and replaces what is there, atomically. Durable after [`Files::sync`].
    fn rename(&self, from: &str, to: &str) -> Result<()>;

    /// Removes a file; says whether there was one. Durable after [`Files::sync`].
    fn remove(&self, name: &str) -> Result<bool>;

    /// Makes the names durable.
    fn sync(&self) -> Result<()>;

    /// The names of everything in the folder.
    fn names(&self) -> Result<Vec<String>>;

    /// Locks the store against other processes, unless it is locked.
    fn try_lock(&self) -> Result<Locking>;

    /// The process that holds the lock, where that is known.
    fn lock_holder(&self) -> Option<u32>;
}

/// Where a folder is, so that each operation opens it afresh.
pub(super) trait Place: fmt::Debug + Send + Sync {
    /// Its path, for people.
    fn path(&self) -> &Path;

    /// Opens the folder; nothing when it does not exist.
    fn open(&self) -> Result<Option<Box<dyn Files>>>;

    /// Makes the folder, and those above it.
    fn create(&self) -> Result<Box<dyn Files>>;
}

/// A folder of this computer.
#[derive(Debug)]
pub(super) struct LocalPlace(pub PathBuf);

impl Place for LocalPlace {
    fn path(&self) -> &Path {
        &self.0
    }

    fn open(&self) -> Result<Option<Box<dyn Files>>> {
        Ok(Folder::open(&self.0)?.map(|folder| Box::new(folder) as Box<dyn Files>))
    }

    fn create(&self) -> Result<Box<dyn Files>> {
        Ok(Box::new(Folder::create(&self.0)?))
    }
}

/// The folder that holds a key file which a person chose. The folder may be anybody's: the file
/// itself is looked at.
pub(super) fn key_folder(path: &Path) -> Result<Box<dyn Files>> {
    let parent = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    Ok(Box::new(Folder::open_any(parent)?))
}

/// The last segment of the path of a key file.
pub(super) fn file_name(path: &Path) -> Result<String> {
    path.file_name().and_then(|name| name.to_str()).map(str::to_owned).ok_or_else(|| {
        Error::configuration(format!("{} is not the path of a key file", path.display()))
    })
}

/// Where a test may stop the process; nothing otherwise.
#[cfg(not(test))]
#[inline]
fn stop_point(_: &'static str) {}

#[cfg(test)]
use super::tests::stop_point;
