//! The master key of a store, and where it is kept.

use std::{fmt, path::PathBuf, time::Duration};

use aws_lc_rs::rand;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use super::{
    format::{Id, Identity, Sealer, defect},
    keyring::{Keyring, Unavailable},
    platform::{self, Files, KEY, Owner},
};
use crate::{Error, Result, time::Deadline};

/// The longest time that the keyring is waited for, whatever the deadline: a person may have to
/// unlock it.
const KEYRING_WAIT: Duration = Duration::from_secs(30);
/// Length of one key in the key file, as base64.
const KEY_TEXT: usize = 44;

/// Where the key of a file store is to be kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum KeySource {
    /// In the operating system's keyring where there is one, else in a key file in the store's
    /// folder. A store that exists keeps the place that it has.
    #[default]
    KeyringOrFile,
    /// In this key file, which is made if it does not exist.
    File(PathBuf),
    /// In the operating system's keyring, or not at all.
    Keyring,
}

/// The kinds of places, as the head of a file names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyPlace {
    Keyring = 1,
    File = 2,
}

impl KeyPlace {
    pub(super) fn from_byte(byte: u8) -> Option<Self> {
        [Self::Keyring, Self::File].into_iter().find(|place| *place as u8 == byte)
    }
}

/// 32 random bytes from which a store's keys are derived.
pub(super) struct MasterKey(Zeroizing<[u8; 32]>);

impl MasterKey {
    fn generate() -> Result<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        rand::fill(&mut *bytes).map_err(defect)?;
        Ok(Self(bytes))
    }

    pub(super) fn expose(&self) -> &[u8] {
        &*self.0
    }

    pub(super) fn from_text(text: &[u8]) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 33]);
        let length = STANDARD.decode_slice(text, &mut *bytes).ok()?;
        let mut key = Zeroizing::new([0; 32]);
        key.copy_from_slice(bytes.get(..length)?.first_chunk::<32>()?);
        (length == 32).then_some(Self(key))
    }

    fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(STANDARD.encode(*self.0))
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// What opens a store.
#[derive(Debug)]
pub(super) struct Unlocked {
    pub identity: Identity,
    pub sealer: Sealer,
}

/// Finds and makes the keys of the store in one folder.
#[derive(Debug)]
pub(super) struct Keys<'a> {
    pub source: &'a KeySource,
    pub keyring: &'a dyn Keyring,
    pub files: &'a dyn Files,
    pub deadline: Deadline,
}

impl Keys<'_> {
    /// The key of a store that exists.
    ///
    /// # Errors
    /// `store` when the place cannot be reached, holds no key or holds another one: never is a new
    /// key put where an old one should be. `configuration` when the key is asked to be elsewhere.
    pub(super) fn find(&self, identity: Identity) -> Result<Unlocked> {
        let candidates = match (identity.place, self.source) {
            (KeyPlace::Keyring, KeySource::File(_)) => Err(elsewhere("the keyring", "a file")),
            (KeyPlace::File, KeySource::Keyring) => Err(elsewhere("a key file", "the keyring")),
            (KeyPlace::Keyring, _) => self.in_keyring(&identity.store),
            (KeyPlace::File, _) => self.in_file(),
        }?;
        let copies = candidates.len();
        let mut sound = Vec::new();
        for key in candidates.into_iter().flatten() {
            let (sealer, id) = Sealer::derive(&key, &identity.store)?;
            if id == identity.key {
                sound.push(sealer);
            }
        }
        if !sound.is_empty() && sound.len() < copies {
            tracing::warn!(
                target: "partnercenter::store", place = self.place(identity.place),
                "one of the two copies of the key there is damaged; the other is used: back it up"
            );
        }
        if let Some(sealer) = sound.pop() {
            return Ok(Unlocked { identity, sealer });
        }
        Err(Error::store(format!(
            "the key in {} is not the one that the store {} was made with",
            self.place(identity.place),
            self.files.path().display(),
        ))
        .with_hint(
            "Put the right key back from a backup. Without it, move the store's folder away and sign in again.",
        ))
    }

    /// Makes the key of a new store.
    ///
    /// # Errors
    /// `store` when the place cannot be written.
    pub(super) fn make(&self) -> Result<Unlocked> {
        let mut store = Id::default();
        rand::fill(&mut store).map_err(defect)?;
        if !matches!(self.source, KeySource::File(_)) {
            let key = MasterKey::generate()?;
            match self.put_into_keyring(&store, &key) {
                Ok(()) => return unlocked(KeyPlace::Keyring, store, &key),
                Err(unavailable) if *self.source == KeySource::Keyring => {
                    return Err(unavailable.error());
                }
                Err(unavailable) => tracing::info!(
                    target: "partnercenter::store", reason = unavailable.reason(),
                    "no keyring is used: the key of the file store is kept in a key file"
                ),
            }
        }
        // A key without a store is what an interrupted start leaves behind, or what a person put
        // there.
        if let Some(key) = self.read_file()?.and_then(|keys| keys.into_iter().flatten().next()) {
            return unlocked(KeyPlace::File, store, &key);
        }
        let key = MasterKey::generate()?;
        self.write_file(&key)?;
        unlocked(KeyPlace::File, store, &key)
    }

    /// The place, for people.
    pub(super) fn place(&self, place: KeyPlace) -> String {
        match (place, self.source) {
            (KeyPlace::Keyring, _) => "the operating system's keyring".into(),
            (KeyPlace::File, KeySource::File(path)) => format!("the key file {}", path.display()),
            (KeyPlace::File, _) => {
                format!("the key file {}", self.files.path().join(KEY).display())
            }
        }
    }

    fn in_keyring(&self, store: &Id) -> Result<Vec<Option<MasterKey>>> {
        let user = entry_of(store);
        match self.keyring.get(&user, self.wait()) {
            Ok(Some(text)) => Ok(vec![MasterKey::from_text(text.as_bytes())]),
            Ok(None) => Err(Error::store(format!(
                "the operating system's keyring no longer holds the key of the store {}",
                self.files.path().display(),
            ))
            .with_hint(format!(
                "Restore the keyring's item \"{user}\" of \"{}\". If it is lost, move the store's folder away and sign in again.",
                super::keyring::SERVICE,
            ))),
            Err(unavailable) => Err(unavailable.error()),
        }
    }

    fn put_into_keyring(
        &self,
        store: &Id,
        key: &MasterKey,
    ) -> std::result::Result<(), Unavailable> {
        let (user, text) = (entry_of(store), key.to_text());
        self.keyring.set(&user, &text, self.wait())?;
        // Some keyrings take everything and keep nothing.
        match self.keyring.get(&user, self.wait())? {
            Some(kept) if *kept == *text => Ok(()),
            _ => Err(Unavailable::Failed("it did not keep what was stored".into())),
        }
    }

    fn wait(&self) -> Duration {
        self.deadline.remaining().min(KEYRING_WAIT)
    }

    fn in_file(&self) -> Result<Vec<Option<MasterKey>>> {
        self.read_file()?.ok_or_else(|| {
            Error::store(format!(
                "{} of the store {} does not exist",
                self.place(KeyPlace::File),
                self.files.path().display(),
            ))
            .with_hint(
                "Put it back from a backup, or name it if it is kept elsewhere. Without it, move the \
                 store's folder away and sign in again.",
            )
        })
    }

    /// The two copies of the key in the key file, as far as they can be read.
    fn read_file(&self) -> Result<Option<Vec<Option<MasterKey>>>> {
        let text = match self.source {
            KeySource::File(path) => platform::key_folder(path)?.read(
                &platform::file_name(path)?,
                Owner::Trusted,
                4096,
            )?,
            _ => self.files.read(KEY, Owner::Secret, 4096)?,
        };
        let copy =
            |text: &[u8], at: usize| text.get(at..at + KEY_TEXT).and_then(MasterKey::from_text);
        Ok(text.map(|text| vec![copy(&text, 0), copy(&text, KEY_TEXT + 1)]))
    }

    /// Writes the key twice, so that a damaged bit does not cost the whole store.
    fn write_file(&self, key: &MasterKey) -> Result<()> {
        let line = key.to_text();
        let text = Zeroizing::new(format!("{}\n{}\n", *line, *line));
        let write = |files: &dyn Files, name: &str| {
            let temporary = format!("{name}.new");
            files.remove(&temporary)?;
            files.create(&temporary, text.as_bytes())?;
            files.rename(&temporary, name)?;
            files.sync()
        };
        match self.source {
            KeySource::File(path) => {
                write(&*platform::key_folder(path)?, &platform::file_name(path)?)
            }
            _ => write(self.files, KEY),
        }
    }
}

fn unlocked(place: KeyPlace, store: Id, key: &MasterKey) -> Result<Unlocked> {
    let (sealer, key) = Sealer::derive(key, &store)?;
    Ok(Unlocked { identity: Identity { place, store, key }, sealer })
}

/// The name of a store's item in the keyring.
fn entry_of(store: &Id) -> String {
    format!("refresh-token store {}", uuid::Uuid::from_bytes(*store))
}

fn elsewhere(is: &str, asked: &str) -> Error {
    Error::configuration(format!("this store keeps its key in {is}, not in {asked}"))
        .with_hint("Leave the key's place out, or choose another path for a new store.")
}
