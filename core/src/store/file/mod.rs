//! Refresh tokens in encrypted files: the embedded store, for one user of one computer.
//!
//! A folder with one file per entry, an index, and a lock; `docs/store-format.md` describes it.
//! Each entry is sealed by itself, so damage to one leaves the others alone.

mod engine;
mod entry;
mod errors;
mod format;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod index;
mod key;
mod keyring;
mod lock;
mod platform;
mod recovery;
#[cfg(test)]
pub(crate) mod tests;
mod unlock;
mod write;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use async_trait::async_trait;
use directories::ProjectDirs;
use tokio::{sync::Semaphore, task::spawn_blocking};

pub use self::key::KeySource;
use self::{
    engine::Engine,
    keyring::{Keyring, SystemKeyring},
    platform::{LocalPlace, Place},
};
use super::{Listed, RecordKey, RefreshTokenRecord, Stored, TokenStore, Version};
use crate::{Error, Result, time::Deadline};

/// How many reads may be under way at once: what a file system that hangs may hold up in threads.
const READERS: usize = 4;

/// What a [`FileStore`] is opened with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FileStoreOptions {
    /// The store's folder; [`FileStore::default_path`] by default.
    pub path: Option<PathBuf>,
    /// Where its key is kept; the operating system's keyring or else a key file by default.
    pub key: KeySource,
    /// How long opening may wait for the lock and for the keyring, which may ask a person to unlock
    /// it; 30 seconds by default.
    pub timeout: Duration,
}

impl Default for FileStoreOptions {
    fn default() -> Self {
        Self { path: None, key: KeySource::default(), timeout: Duration::from_secs(30) }
    }
}

impl FileStoreOptions {
    /// Options for the store in that folder.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: Some(path.into()), ..Self::default() }
    }

    /// Chooses where the key is kept.
    #[must_use]
    pub fn key(mut self, key: KeySource) -> Self {
        self.key = key;
        self
    }
}

/// Keeps refresh tokens in encrypted files. Cheap to clone; clones share everything.
///
/// Many processes may use one store at the same time. What one of them saves, the others load.
#[derive(Clone, Debug)]
pub struct FileStore {
    engine: Arc<Engine>,
    readers: Arc<Semaphore>,
    /// One write of this process at a time: the rest waits here, not in threads.
    writers: Arc<Semaphore>,
}

impl FileStore {
    /// Opens the store, or makes it. Waits for the disk, and for the keyring no longer than
    /// [`FileStoreOptions::timeout`]; in asynchronous code, call it by `spawn_blocking`.
    ///
    /// # Errors
    /// `store` when the folder or a file in it is open to other users or is not what it should be,
    /// when the key is missing or another one, or when the disk fails. `configuration` when no path
    /// was given and there is no home folder, or when the store keeps its key elsewhere than asked.
    pub fn open(options: FileStoreOptions) -> Result<Self> {
        let path = options.path.map_or_else(Self::default_path, Ok)?;
        let path =
            std::path::absolute(&path).map_err(|error| errors::failed("find", &path, &error))?;
        let deadline = Deadline::after(options.timeout);
        Self::open_in(Box::new(LocalPlace(path)), &options.key, &SystemKeyring, deadline)
    }

    fn open_in(
        place: Box<dyn Place>,
        source: &KeySource,
        keyring: &dyn Keyring,
        deadline: Deadline,
    ) -> Result<Self> {
        Ok(Self {
            engine: Arc::new(Engine::open(place, source, keyring, deadline)?),
            readers: Arc::new(Semaphore::new(READERS)),
            writers: Arc::new(Semaphore::new(1)),
        })
    }

    /// The folder `refresh-tokens` in the user's data folder: on Linux
    /// `~/.local/share/partnercenter/refresh-tokens`.
    ///
    /// # Errors
    /// `configuration` when the user has no home folder.
    pub fn default_path() -> Result<PathBuf> {
        let folders = ProjectDirs::from("", "", "partnercenter").ok_or_else(|| {
            Error::configuration("there is no home folder in which to keep refresh tokens")
                .with_hint("Give the store a path.")
        })?;
        Ok(folders.data_local_dir().join("refresh-tokens"))
    }

    /// The store's folder.
    pub fn path(&self) -> &Path {
        self.engine.path()
    }

    /// Where the key is, for people: `the operating system's keyring` or `the key file …`.
    pub fn key_place(&self) -> &str {
        self.engine.key_place()
    }

    async fn run<T: Send + 'static>(
        &self,
        gate: &Arc<Semaphore>,
        deadline: Deadline,
        work: impl FnOnce(&Engine) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (engine, gate) = (Arc::clone(&self.engine), Arc::clone(gate));
        deadline
            .bound("the file store", async {
                let permit = gate.acquire_owned().await.map_err(broken)?;
                spawn_blocking(move || {
                    let _permit = permit;
                    work(&engine)
                })
                .await
                .map_err(broken)?
            })
            .await
    }
}

fn broken(error: impl std::fmt::Display) -> Error {
    Error::internal(format!("the file store did not end its work: {error}"))
}

#[async_trait]
impl TokenStore for FileStore {
    fn describe(&self) -> String {
        format!("the file store {}", self.path().display())
    }

    async fn load(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        let key = key.clone();
        self.run(&self.readers, deadline, move |engine| engine.load(&key)).await
    }

    async fn load_previous(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        let key = key.clone();
        self.run(&self.readers, deadline, move |engine| engine.load_previous(&key)).await
    }

    async fn save(
        &self,
        key: &RecordKey,
        record: &RefreshTokenRecord,
        seen: Option<&Version>,
        deadline: Deadline,
    ) -> Result<Version> {
        let (key, record, seen) = (key.clone(), record.clone(), seen.cloned());
        self.run(&self.writers, deadline, move |engine| {
            engine.save(&key, &record, seen.as_ref(), deadline)
        })
        .await
    }

    async fn delete(&self, key: &RecordKey, deadline: Deadline) -> Result<bool> {
        let key = key.clone();
        self.run(&self.writers, deadline, move |engine| engine.delete(&key, deadline)).await
    }

    async fn list(&self, deadline: Deadline) -> Result<Vec<Listed>> {
        self.run(&self.readers, deadline, Engine::list).await
    }
}
