//! The operating system's keyring, which may be missing, locked, or waiting for a person.

#[cfg(feature = "os-keyring")]
use std::sync::mpsc::{self, RecvTimeoutError};
use std::{fmt, time::Duration};

use zeroize::Zeroizing;

use crate::Error;

/// Under which the keyring lists the keys of our stores.
pub(super) const SERVICE: &str = "partnercenter";

/// Why the keyring could not be used.
#[derive(Debug)]
pub(super) enum Unavailable {
    /// This build has none.
    #[cfg(not(feature = "os-keyring"))]
    None,
    /// It did not answer in time.
    #[cfg(feature = "os-keyring")]
    Silent(Duration),
    /// It refused, or it cannot be reached.
    Failed(String),
}

impl Unavailable {
    pub(super) fn reason(&self) -> String {
        match self {
            #[cfg(not(feature = "os-keyring"))]
            Self::None => "this build has no support for it".into(),
            #[cfg(feature = "os-keyring")]
            Self::Silent(wait) => format!("it did not answer within {} s", wait.as_secs()),
            Self::Failed(reason) => reason.clone(),
        }
    }

    pub(super) fn error(&self) -> Error {
        Error::store(format!("the operating system's keyring cannot be used: {}", self.reason()))
            .with_hint(
                "Unlock it, or run in the session of the user whose keyring it is (on Linux, \
                 DBUS_SESSION_BUS_ADDRESS leads there). Where there is no keyring, use a store \
                 whose key is in a file.",
            )
    }
}

/// Keeps texts by name. Waits no longer than it is told to.
pub(super) trait Keyring: fmt::Debug + Send + Sync {
    fn get(&self, name: &str, wait: Duration) -> Result<Option<Zeroizing<String>>, Unavailable>;
    fn set(&self, name: &str, text: &str, wait: Duration) -> Result<(), Unavailable>;
}

/// The keyring of this operating system's user.
#[derive(Debug)]
pub(super) struct SystemKeyring;

#[cfg(feature = "os-keyring")]
impl Keyring for SystemKeyring {
    fn get(&self, name: &str, wait: Duration) -> Result<Option<Zeroizing<String>>, Unavailable> {
        let name = name.to_owned();
        within(wait, move || {
            match keyring::Entry::new(SERVICE, &name).and_then(|entry| entry.get_password()) {
                Ok(text) => Ok(Some(Zeroizing::new(text))),
                Err(keyring::Error::NoEntry) => Ok(None),
                Err(error) => Err(failed(&error)),
            }
        })
    }

    fn set(&self, name: &str, text: &str, wait: Duration) -> Result<(), Unavailable> {
        let (name, text) = (name.to_owned(), Zeroizing::new(text.to_owned()));
        within(wait, move || {
            keyring::Entry::new(SERVICE, &name)
                .and_then(|entry| entry.set_password(&text))
                .map_err(|error| failed(&error))
        })
    }
}

#[cfg(not(feature = "os-keyring"))]
impl Keyring for SystemKeyring {
    fn get(&self, _: &str, _: Duration) -> Result<Option<Zeroizing<String>>, Unavailable> {
        Err(Unavailable::None)
    }

    fn set(&self, _: &str, _: &str, _: Duration) -> Result<(), Unavailable> {
        Err(Unavailable::None)
    }
}

/// What the keyring said; never what it holds, which some of its errors carry.
#[cfg(feature = "os-keyring")]
fn failed(error: &keyring::Error) -> Unavailable {
    Unavailable::Failed(match error {
        keyring::Error::NoDefaultStore => match keyring::Entry::store_status() {
            Err(cause) => format!("it cannot be reached ({cause})"),
            Ok(()) => "it cannot be reached".into(),
        },
        keyring::Error::PlatformFailure(cause) => format!("it failed ({cause})"),
        keyring::Error::NoStorageAccess(cause) => format!("it is locked ({cause})"),
        keyring::Error::Ambiguous(_) => "it holds several items of that name".into(),
        _ => "what it holds is not a key".into(),
    })
}

/// Asks in a thread of its own: a keyring that waits for a person cannot be told to stop, but it can
/// be left alone.
#[cfg(feature = "os-keyring")]
pub(super) fn within<T: Send + 'static>(
    wait: Duration,
    ask: impl FnOnce() -> Result<T, Unavailable> + Send + 'static,
) -> Result<T, Unavailable> {
    let (answer, answered) = mpsc::sync_channel(1);
    std::thread::Builder::new()
        .name("partnercenter-keyring".into())
        .spawn(move || drop(answer.send(ask())))
        .map_err(|error| Unavailable::Failed(format!("no thread for it could start ({error})")))?;
    match answered.recv_timeout(wait) {
        Ok(outcome) => outcome,
        Err(RecvTimeoutError::Timeout) => Err(Unavailable::Silent(wait)),
        Err(RecvTimeoutError::Disconnected) => Err(Unavailable::Failed("it panicked".into())),
    }
}
