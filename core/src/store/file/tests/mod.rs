//! What the store promises, tried.
#![allow(clippy::unwrap_used)]

mod basics;
#[cfg(unix)]
mod child;
mod damage;
pub(crate) mod disk;
mod faults;
mod keys;
#[cfg(unix)]
mod paths;
mod power;
#[cfg(unix)]
mod processes;
mod tampering;
mod vectors;

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use super::{
    FileStore, KeySource,
    engine::Engine,
    keyring::{Keyring, Unavailable},
    platform::Place,
};
use crate::{
    Result, Secret,
    store::{Flow, MfaVerdict, RecordKey, RefreshTokenRecord, Stored, Version},
    time::Deadline,
};

/// Which call of [`stop_point`] ends the process, for children that are to be killed there.
const STOP_AT: &str = "PARTNERCENTER_TEST_STOP_AT";

/// Where a child may be killed.
pub(super) fn stop_point(_name: &'static str) {
    static CALLS: AtomicU64 = AtomicU64::new(0);
    let call = CALLS.fetch_add(1, Ordering::Relaxed);
    #[cfg(unix)]
    if std::env::var(STOP_AT).is_ok_and(|at| at == call.to_string()) {
        let process = rustix::process::getpid();
        rustix::process::kill_process(process, rustix::process::Signal::KILL).unwrap();
    }
    #[cfg(not(unix))]
    let _ = (call, STOP_AT);
}

/// Whether the full figures are asked for, which take long.
fn full() -> bool {
    std::env::var_os("PARTNERCENTER_TEST_FULL").is_some()
}

/// How often something is tried: less in everyday runs.
fn scaled(everyday: u64, whole: u64) -> u64 {
    if full() { whole } else { everyday }
}

/// A folder for many small writes: in memory, where there is such a place.
#[cfg(unix)]
fn quick_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// A keyring that does not exist, as on most servers.
#[derive(Debug)]
pub(crate) struct NoKeyring;

impl Keyring for NoKeyring {
    fn get(
        &self,
        _: &str,
        _: Duration,
    ) -> std::result::Result<Option<zeroize::Zeroizing<String>>, Unavailable> {
        Err(Unavailable::Failed("there is none".into()))
    }

    fn set(&self, _: &str, _: &str, _: Duration) -> std::result::Result<(), Unavailable> {
        Err(Unavailable::Failed("there is none".into()))
    }
}

fn soon() -> Deadline {
    Deadline::after(Duration::from_secs(10))
}

fn engine(place: impl Place + 'static) -> Result<Engine> {
    Engine::open(Box::new(place), &KeySource::default(), &NoKeyring, soon())
}

/// A store on that disk, for tests of those who use stores.
pub(crate) fn store_on(disk: &disk::Disk) -> Result<FileStore> {
    FileStore::open_in(Box::new(disk.clone()), &KeySource::default(), &NoKeyring, soon())
}

/// The key of one of many partners.
fn key(number: u32) -> RecordKey {
    RecordKey {
        partner: format!("8f0c5e8a-1b2c-4d3e-9f4a-{number:012x}").parse().unwrap(),
        client: "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap(),
        account: None,
    }
}

/// A moment that grows with the number.
fn moment(number: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + number)
}

fn record(number: u64) -> RefreshTokenRecord {
    RefreshTokenRecord {
        token: Secret::new(format!("1.refresh-token-{number}")),
        issued: moment(number),
        signed_in: Some(moment(0)),
        user: Some("anna@contoso.com".into()),
        user_id: None,
        flow: Flow::AuthorizationCode,
        amr: vec!["pwd".into(), "mfa".into()],
        mfa: MfaVerdict::Proved,
    }
}

/// The number of the record that was found.
fn number(stored: &Stored) -> u64 {
    let number = stored.record.token.expose().rsplit('-').next().unwrap().parse().unwrap();
    assert_eq!(stored.record.issued, moment(number), "a torn record");
    number
}

fn loaded(engine: &Engine, key: &RecordKey) -> Option<u64> {
    engine.load(key).unwrap().as_ref().map(number)
}

fn previous(engine: &Engine, key: &RecordKey) -> Option<u64> {
    engine.load_previous(key).unwrap().as_ref().map(number)
}

fn save(engine: &Engine, key: &RecordKey, number: u64) -> Result<Version> {
    let seen = engine.load(key).ok().flatten().map(|stored| stored.version);
    engine.save(key, &record(number), seen.as_ref(), soon())
}

/// What was logged by `work` in this thread, one line each.
fn logged<T>(work: impl FnOnce() -> T) -> (T, String) {
    #[derive(Clone, Default)]
    struct Lines(Arc<parking_lot::Mutex<Vec<u8>>>);
    impl std::io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let outcome = tracing::subscriber::with_default(subscriber, work);
    let text = String::from_utf8(lines.0.lock().clone()).unwrap();
    (outcome, text)
}
