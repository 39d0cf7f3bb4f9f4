//! Windows: the folder lies in the user's profile and inherits its access list, which lets nobody in
//! but the user, the system and administrators. Links (reparse points) are not followed.

use std::{
    fs::{self, File, Metadata, OpenOptions, TryLockError},
    io::{self, Read, Write},
    os::windows::fs::{MetadataExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{Files, LOCK, Locking, Owner, stop_point};
use crate::{
    Result,
    store::file::errors::{failed, refused},
};

/// Opens the link itself in place of what it leads to.
const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;
/// Lets a folder be opened, so that it can be refused by name.
const FILE_FLAG_BACKUP_SEMANTICS: u32 = 0x0200_0000;
const FILE_ATTRIBUTE_REPARSE_POINT: u32 = 0x400;
const FILE_SHARE_READ: u32 = 1;
const FILE_SHARE_WRITE: u32 = 2;

#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Opens a store's folder.
    pub(super) fn open(path: &Path) -> Result<Option<Self>> {
        match fs::symlink_metadata(path) {
            Ok(metadata) if is_link(&metadata) => {
                let hint = "Give the store the path that the link leads to.";
                Err(refused(path, "is a link", hint))
            }
            Ok(metadata) if metadata.is_dir() => Ok(Some(Self { path: path.to_owned() })),
            Ok(_) => Err(refused(path, "is not a folder", "Give the store a folder of its own.")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed("open", path, &error)),
        }
    }

    /// The folder of a key file.
    pub(super) fn open_any(path: &Path) -> Result<Self> {
        Ok(Self { path: path.to_owned() })
    }

    /// Makes a store's folder and those above it.
    pub(super) fn create(path: &Path) -> Result<Self> {
        fs::create_dir_all(path).map_err(|error| failed("make the folder", path, &error))?;
        Self::open(path)?
            .ok_or_else(|| failed("open", path, &io::Error::from(io::ErrorKind::NotFound)))
    }

    fn open_file(&self, name: &str, options: &mut OpenOptions) -> Result<Option<File>> {
        let path = self.path.join(name);
        let flags = FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS;
        let file = match options.custom_flags(flags).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed("open", &path, &error)),
        };
        let metadata = file.metadata().map_err(|error| failed("look at", &path, &error))?;
        if is_link(&metadata) || !metadata.is_file() {
            return Err(refused(&path, "is not a regular file", "Move it away."));
        }
        Ok(Some(file))
    }
}

impl Files for Folder {
    fn path(&self) -> &Path {
        &self.path
    }

    /// Who gets in is inherited from the user's profile.
    fn close_to_others(&self) -> Result<()> {
        Ok(())
    }

    fn read(&self, name: &str, _: Owner, limit: u64) -> Result<Option<Zeroizing<Vec<u8>>>> {
        let Some(file) = self.open_file(name, OpenOptions::new().read(true))? else {
            return Ok(None);
        };
        let path = self.path.join(name);
        let size = file.metadata().map_err(|error| failed("look at", &path, &error))?.len();
        if size > limit {
            let hint = "It is not one of the store's files: move it away.";
            return Err(refused(&path, "is larger than any file of the store", hint));
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(size as usize + 1));
        file.take(limit).read_to_end(&mut bytes).map_err(|error| failed("read", &path, &error))?;
        Ok(Some(bytes))
    }

    fn create(&self, name: &str, bytes: &[u8]) -> Result<bool> {
        stop_point("create");
        let path = self.path.join(name);
        let write = |mut file: File| {
            file.write_all(bytes)?;
            file.sync_all()
        };
        let written = match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => write(file),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(false),
            Err(error) => Err(error),
        };
        written.map(|()| true).map_err(|error| {
            drop(fs::remove_file(&path));
            failed("write", &path, &error)
        })
    }

    fn rename(&self, from: &str, to: &str) -> Result<()> {
        let to = self.path.join(to);
        fs::rename(self.path.join(from), &to).map_err(|error| failed("replace", &to, &error))
    }

    fn remove(&self, name: &str) -> Result<bool> {
        let path = self.path.join(name);
        match fs::remove_file(&path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(failed("remove", &path, &error)),
        }
    }

    /// NTFS writes changes of names to its journal in order; there is no call to wait for it.
    fn sync(&self) -> Result<()> {
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>> {
        let read = || {
            let mut names = Vec::new();
            for entry in fs::read_dir(&self.path)? {
                if let Ok(name) = entry?.file_name().into_string() {
                    names.push(name);
                }
            }
            names.sort_unstable();
            Ok::<_, io::Error>(names)
        };
        read().map_err(|error| failed("list", &self.path, &error))
    }

    fn try_lock(&self) -> Result<Locking> {
        let mut options = OpenOptions::new();
        // Not shared for deletion: while anybody has it open, it stays the file that it is.
        options.read(true).write(true).share_mode(FILE_SHARE_READ | FILE_SHARE_WRITE);
        let Some(file) = self.open_file(LOCK, &mut options)? else {
            return Ok(Locking::Missing);
        };
        match file.try_lock() {
            Ok(()) => Ok(Locking::Locked(Box::new(file))),
            Err(TryLockError::WouldBlock) => Ok(Locking::Busy),
            Err(TryLockError::Error(error)) => Err(failed("lock", &self.path.join(LOCK), &error)),
        }
    }

    /// A locked file cannot be read by others here.
    fn lock_holder(&self) -> Option<u32> {
        None
    }
}

fn is_link(metadata: &Metadata) -> bool {
    metadata.file_attributes() & FILE_ATTRIBUTE_REPARSE_POINT != 0
}
