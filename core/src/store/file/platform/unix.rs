//! Unix: everything relative to the open folder, no link followed, owner and mode looked at.

use std::{
    fs::{DirBuilder, File, TryLockError},
    io::{self, Read, Write},
    os::{
        fd::{AsFd, OwnedFd},
        unix::fs::DirBuilderExt,
    },
    path::{Path, PathBuf},
};

use rustix::{
    fs::{
        AtFlags, CWD, Dir, FileType, Mode, OFlags, Stat, fchmod, fstat, open, openat, renameat,
        statat, unlinkat,
    },
    io::Errno,
    process::{geteuid, getpid},
};
use zeroize::Zeroizing;

use super::{Files, KEY, LOCK, Locking, Owner, stop_point};
use crate::{
    Error, Result,
    store::file::errors::{failed, refused},
};

/// For files: 0600.
const PRIVATE: Mode = Mode::RUSR.union(Mode::WUSR);
/// For folders: 0700.
const PRIVATE_FOLDER: Mode = Mode::RWXU;
/// What lets others write.
const WRITABLE: Mode = Mode::WGRP.union(Mode::WOTH);
/// What lets others do anything.
const SHARED: Mode = Mode::RWXG.union(Mode::RWXO);

#[derive(Debug)]
pub(super) struct Folder {
    fd: OwnedFd,
    path: PathBuf,
}

impl Folder {
    /// Opens a store's folder, which must belong to this user alone.
    pub(super) fn open(path: &Path) -> Result<Option<Self>> {
        let Some(folder) = Self::open_folder(path, OFlags::NOFOLLOW)? else { return Ok(None) };
        let stat = fstat(&folder.fd).map_err(|error| failed("look at", path, &error.into()))?;
        check_owner(path, &stat, Owner::Ours)?;
        let mode = Mode::from_raw_mode(stat.st_mode);
        if mode.intersects(WRITABLE) {
            let hint = format!(
                "See that nothing strange is in it, then close it: chmod 700 {}",
                path.display()
            );
            return Err(refused(path, "lets other users write", hint));
        }
        Ok(Some(folder))
    }

    /// Opens the folder of a key file, whosever it is.
    pub(super) fn open_any(path: &Path) -> Result<Self> {
        Self::open_folder(path, OFlags::empty())?
            .ok_or_else(|| failed("open", path, &Errno::NOENT.into()))
    }

    /// Makes a store's folder and those above it.
    pub(super) fn create(path: &Path) -> Result<Self> {
        let parent = path.parent().unwrap_or(Path::new("/"));
        let made = DirBuilder::new().recursive(true).mode(0o700).create(parent);
        made.map_err(|error| failed("make the folder", parent, &error))?;
        let is_new = match DirBuilder::new().mode(0o700).create(path) {
            Ok(()) => true,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => false,
            Err(error) => return Err(failed("make the folder", path, &error)),
        };
        let folder = Self::open(path)?.ok_or_else(|| failed("open", path, &Errno::NOENT.into()))?;
        if is_new {
            // The umask may have taken something away from us as well.
            set_mode(&folder.fd, PRIVATE_FOLDER, path)?;
            Self::open_any(parent)?.sync()?;
        }
        Ok(folder)
    }

    fn open_folder(path: &Path, more: OFlags) -> Result<Option<Self>> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC | more;
        match open(path, flags, Mode::empty()) {
            Ok(fd) => Ok(Some(Self { fd, path: path.to_owned() })),
            Err(Errno::NOENT) => Ok(None),
            Err(Errno::NOTDIR | Errno::LOOP) => Err(not_a_folder(path)),
            Err(error) => Err(failed("open", path, &error.into())),
        }
    }

    /// Opens a regular file of this folder and looks at it. Never waits, whatever it is: a pipe or
    /// a device is opened without blocking, and then refused.
    fn open_file(&self, name: &str, flags: OFlags, owner: Owner) -> Result<Option<(File, Stat)>> {
        let path = self.path.join(name);
        let flags = flags | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        let fd = match openat(&self.fd, name, flags, PRIVATE) {
            Ok(fd) => fd,
            Err(Errno::NOENT) => return Ok(None),
            Err(Errno::LOOP | Errno::MLINK) => {
                return Err(refused(&path, "is a symbolic link", "Put the file itself there."));
            }
            Err(Errno::NXIO | Errno::ISDIR | Errno::OPNOTSUPP) => {
                return Err(not_a_file(&path));
            }
            Err(error) => return Err(failed("open", &path, &error.into())),
        };
        let stat = fstat(&fd).map_err(|error| failed("look at", &path, &error.into()))?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
            return Err(not_a_file(&path));
        }
        check_owner(&path, &stat, owner)?;
        let mode = Mode::from_raw_mode(stat.st_mode);
        if mode.intersects(WRITABLE) {
            let hint = format!("If you trust what is in it: chmod 600 {}", path.display());
            return Err(refused(&path, "lets other users write", hint));
        }
        if mode.intersects(SHARED) && owner != Owner::Ours {
            let hint = format!(
                "If nobody else has read the key: chmod 600 {}. Otherwise move the store away and \
                 sign in again.",
                path.display()
            );
            return Err(refused(&path, "lets other users read the key", hint));
        }
        Ok(Some((File::from(fd), stat)))
    }

    /// Looks at a lock file that was locked.
    fn locked(&self, file: File) -> Result<Locking> {
        let looked = fstat(&file)
            .map_err(|error| failed("look at", &self.path.join(LOCK), &error.into()))?;
        // Somebody may have replaced it between opening and locking it.
        match statat(&self.fd, LOCK, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(now) if (now.st_dev, now.st_ino) == (looked.st_dev, looked.st_ino) => {}
            _ => return Ok(Locking::Busy),
        }
        // For the message of those who wait in vain. Not into a file that has a second name (a hard
        // link): that may lie outside.
        if looked.st_nlink == 1 {
            let _ = rustix::io::pwrite(&file, format!("{:<10}\n", getpid()).as_bytes(), 0);
        }
        stop_point("locked");
        Ok(Locking::Locked(Box::new(file)))
    }

    fn write_created(&self, fd: OwnedFd, bytes: &[u8]) -> io::Result<()> {
        // The mode that was asked for is narrowed by the umask.
        fchmod(&fd, PRIVATE)?;
        let mut file = File::from(fd);
        stop_point("write");
        file.write_all(bytes)?;
        stop_point("sync the file");
        file.sync_all()
    }
}

impl Files for Folder {
    fn path(&self) -> &Path {
        &self.path
    }

    fn close_to_others(&self) -> Result<()> {
        let stat = fstat(&self.fd).map_err(|error| failed("look at", &self.path, &error.into()))?;
        if !Mode::from_raw_mode(stat.st_mode).intersects(SHARED) {
            // Then nobody gets at what is in it.
            return Ok(());
        }
        for name in self.names()? {
            // A key that was open is left to its reader, who refuses it.
            if let Ok(Some((file, stat))) = self.open_file(&name, OFlags::RDONLY, Owner::Ours)
                && Mode::from_raw_mode(stat.st_mode).intersects(SHARED)
                && stat.st_nlink == 1
                && name != KEY
            {
                set_mode(&file, PRIVATE, &self.path.join(name))?;
            }
        }
        set_mode(&self.fd, PRIVATE_FOLDER, &self.path)
    }

    fn read(&self, name: &str, owner: Owner, limit: u64) -> Result<Option<Zeroizing<Vec<u8>>>> {
        let Some((file, stat)) = self.open_file(name, OFlags::RDONLY, owner)? else {
            return Ok(None);
        };
        let path = self.path.join(name);
        let size = u64::try_from(stat.st_size).unwrap_or_default();
        if size > limit {
            let hint = "It is not one of the store's files: move it away.";
            return Err(refused(&path, "is larger than any file of the store", hint));
        }
        // With room for the whole file: growing would leave copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(size as usize + 1));
        file.take(limit).read_to_end(&mut bytes).map_err(|error| failed("read", &path, &error))?;
        Ok(Some(bytes))
    }

    fn create(&self, name: &str, bytes: &[u8]) -> Result<bool> {
        stop_point("create");
        let flags = OFlags::WRONLY
            | OFlags::CREATE
            | OFlags::EXCL
            | OFlags::NOFOLLOW
            | OFlags::NOCTTY
            | OFlags::CLOEXEC;
        let written = match openat(&self.fd, name, flags, PRIVATE) {
            Ok(fd) => self.write_created(fd, bytes),
            Err(Errno::EXIST) => return Ok(false),
            Err(error) => Err(error.into()),
        };
        written.map(|()| true).map_err(|error| {
            // A half-written file is of no use to anybody.
            let _ = unlinkat(&self.fd, name, AtFlags::empty());
            failed("write", &self.path.join(name), &error)
        })
    }

    fn rename(&self, from: &str, to: &str) -> Result<()> {
        stop_point("rename");
        renameat(&self.fd, from, &self.fd, to)
            .map_err(|error| failed("replace", &self.path.join(to), &error.into()))
    }

    fn remove(&self, name: &str) -> Result<bool> {
        match unlinkat(&self.fd, name, AtFlags::empty()) {
            Ok(()) => Ok(true),
            Err(Errno::NOENT) => Ok(false),
            Err(error) => Err(failed("remove", &self.path.join(name), &error.into())),
        }
    }

    fn sync(&self) -> Result<()> {
        stop_point("sync the folder");
        let synced = self.fd.try_clone().and_then(|fd| File::from(fd).sync_all());
        match synced {
            // Some file systems keep names durable by themselves and do not know the call.
            Err(error)
                if !matches!(Errno::from_io_error(&error), Some(Errno::INVAL | Errno::NOTSUP)) =>
            {
                Err(failed("make durable", &self.path, &error))
            }
            _ => {
                stop_point("synced the folder");
                Ok(())
            }
        }
    }

    fn names(&self) -> Result<Vec<String>> {
        let read = || {
            let mut names = Vec::new();
            for entry in Dir::read_from(&self.fd)? {
                if let Ok(name) = entry?.file_name().to_str()
                    && !matches!(name, "." | "..")
                {
                    names.push(name.to_owned());
                }
            }
            names.sort_unstable();
            Ok::<_, Errno>(names)
        };
        read().map_err(|error| failed("list", &self.path, &error.into()))
    }

    fn try_lock(&self) -> Result<Locking> {
        let Some((file, _)) = self.open_file(LOCK, OFlags::RDWR, Owner::Ours)? else {
            return Ok(Locking::Missing);
        };
        match file.try_lock() {
            Ok(()) => self.locked(file),
            Err(TryLockError::WouldBlock) => Ok(Locking::Busy),
            Err(TryLockError::Error(error)) => Err(failed("lock", &self.path.join(LOCK), &error)),
        }
    }

    fn lock_holder(&self) -> Option<u32> {
        let text = self.read(LOCK, Owner::Ours, 64).ok()??;
        std::str::from_utf8(&text).ok()?.trim().parse().ok()
    }
}

fn set_mode(fd: impl AsFd, mode: Mode, path: &Path) -> Result<()> {
    match fchmod(fd, mode) {
        // Where nothing can be written, it is read as it is.
        Ok(()) | Err(Errno::ROFS) => Ok(()),
        Err(error) => Err(failed("close to others", path, &error.into())),
    }
}

fn check_owner(path: &Path, stat: &Stat, owner: Owner) -> Result<()> {
    let (us, them) = (geteuid().as_raw(), stat.st_uid);
    if them == us || (owner == Owner::Trusted && them == 0) {
        return Ok(());
    }
    let hint = format!("Run as that user, or make it yours: chown {us} {}", path.display());
    Err(refused(path, &format!("belongs to user {them}, and this is user {us}"), hint))
}

fn not_a_file(path: &Path) -> Error {
    refused(path, "is not a regular file", "Move it away.")
}

fn not_a_folder(path: &Path) -> Error {
    let link = statat(CWD, path, AtFlags::SYMLINK_NOFOLLOW)
        .is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::Symlink);
    if link {
        let hint = "Give the store the path that the link leads to.";
        refused(path, "is a symbolic link", hint)
    } else {
        refused(path, "is not a folder", "Give the store a folder of its own.")
    }
}
