//! Where the key is, and what happens when it is not there any more.

use std::{collections::HashMap, time::Instant};

use parking_lot::Mutex;
use zeroize::Zeroizing;

use super::{
    super::{key::MasterKey, platform::LocalPlace},
    disk::Disk,
    *,
};
use crate::ErrorKind;

/// A keyring in memory.
#[derive(Debug, Default)]
struct Ring {
    items: Mutex<HashMap<String, String>>,
    is_locked: Mutex<bool>,
    /// Takes everything and keeps nothing.
    forgets: bool,
}

impl Keyring for Ring {
    fn get(
        &self,
        name: &str,
        _: Duration,
    ) -> std::result::Result<Option<Zeroizing<String>>, Unavailable> {
        if *self.is_locked.lock() {
            return Err(Unavailable::Failed("it is locked".into()));
        }
        Ok(self.items.lock().get(name).cloned().map(Zeroizing::new))
    }

    fn set(&self, name: &str, text: &str, _: Duration) -> std::result::Result<(), Unavailable> {
        if *self.is_locked.lock() {
            return Err(Unavailable::Failed("it is locked".into()));
        }
        if !self.forgets {
            self.items.lock().insert(name.to_owned(), text.to_owned());
        }
        Ok(())
    }
}

fn open(disk: &Disk, source: &KeySource, keyring: &dyn Keyring) -> Result<Engine> {
    Engine::open(Box::new(disk.clone()), source, keyring, soon())
}

const EITHER: KeySource = KeySource::KeyringOrFile;

#[test]
fn the_keyring_is_used_where_there_is_one() {
    let (disk, ring) = (Disk::default(), Ring::default());
    let engine = open(&disk, &EITHER, &ring).unwrap();
    assert_eq!(engine.key_place(), "the operating system's keyring");
    assert!(!disk.contents().contains_key("key"));
    save(&engine, &key(1), 1).unwrap();
    for source in [EITHER, KeySource::Keyring] {
        assert_eq!(loaded(&open(&disk, &source, &ring).unwrap(), &key(1)), Some(1));
    }
    let file = KeySource::File("/disk/other".into());
    let error = open(&disk, &file, &ring).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Configuration);
}

#[test]
fn a_keyring_that_vanishes_is_named_and_nothing_is_lost() {
    let (disk, ring) = (Disk::default(), Ring::default());
    save(&open(&disk, &EITHER, &ring).unwrap(), &key(1), 1).unwrap();
    let before = disk.contents();
    *ring.is_locked.lock() = true;
    let error = open(&disk, &EITHER, &ring).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Store);
    assert!(error.message.contains("keyring cannot be used: it is locked"), "{error}");
    let error = open(&disk, &EITHER, &NoKeyring).unwrap_err();
    assert!(error.hint.as_ref().unwrap().contains("DBUS_SESSION_BUS_ADDRESS"));
    let error = open(&disk, &EITHER, &Ring::default()).unwrap_err();
    assert!(error.message.contains("no longer holds the key"), "{error}");
    assert!(error.hint.as_ref().unwrap().contains("refresh-token store"));
    assert_eq!(disk.contents(), before);
    *ring.is_locked.lock() = false;
    assert_eq!(loaded(&open(&disk, &EITHER, &ring).unwrap(), &key(1)), Some(1));
}

#[test]
fn without_a_keyring_the_key_is_in_a_file() {
    let locked = Ring { is_locked: Mutex::new(true), ..Ring::default() };
    let forgetful = Ring { forgets: true, ..Ring::default() };
    for ring in [&NoKeyring as &dyn Keyring, &locked, &forgetful] {
        let disk = Disk::default();
        let error = open(&disk, &KeySource::Keyring, ring).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Store);
        let engine = open(&disk, &EITHER, ring).unwrap();
        assert_eq!(engine.key_place(), "the key file /disk/refresh-tokens/key");
        save(&engine, &key(1), 1).unwrap();
        // It stays there when a keyring appears.
        let engine = open(&disk, &EITHER, &Ring::default()).unwrap();
        assert!(engine.key_place().contains("key file"));
        assert_eq!(loaded(&engine, &key(1)), Some(1));
        let error = open(&disk, &KeySource::Keyring, &Ring::default()).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration);
    }
}

#[test]
fn another_key_opens_nothing_and_breaks_nothing() {
    let disk = Disk::default();
    save(&engine(disk.clone()).unwrap(), &key(1), 1).unwrap();
    let right = disk.contents();
    let other = Disk::default();
    engine(other.clone()).unwrap();
    let before = disk.contents();
    for wrong in [Some(other.contents()["key"].clone()), Some(b"nonsense".as_slice().into()), None]
    {
        match &wrong {
            Some(wrong) => disk.put("key", wrong),
            None => drop(disk.take("key")),
        }
        let error = engine(disk.clone()).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Store);
        let what = if wrong.is_some() { "is not the one" } else { "does not exist" };
        assert!(error.message.contains(what), "{error}");
        assert!(error.hint.is_some());
        let now = disk.contents();
        let same = |(name, bytes): (&String, _)| name == "key" || now.get(name) == Some(bytes);
        assert!(before.iter().all(same));
    }
    disk.put("key", &right["key"]);
    assert_eq!(loaded(&engine(disk).unwrap(), &key(1)), Some(1));
}

#[test]
fn either_copy_of_the_key_will_do() {
    let disk = Disk::default();
    save(&engine(disk.clone()).unwrap(), &key(1), 1).unwrap();
    let whole = disk.contents()["key"].to_vec();
    assert_eq!(whole.len(), 90);
    for range in [0..44, 45..89] {
        let mut damaged = whole.clone();
        damaged[range].fill(b'?');
        disk.put("key", &damaged);
        let (found, log) = logged(|| loaded(&engine(disk.clone()).unwrap(), &key(1)));
        assert_eq!(found, Some(1));
        assert!(log.contains("is damaged; the other is used"), "{log}");
        let text = String::from_utf8(whole.clone()).unwrap();
        assert!(!log.contains(&text[..20]), "the log shows the key");
    }
    assert!(MasterKey::from_text(b"").is_none());
    assert!(MasterKey::from_text(&whole[..43]).is_none());
}

#[test]
fn a_key_file_of_ones_own_is_made_and_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.key");
    let store = folder.path().join("store");
    let source = KeySource::File(path.clone());
    let open =
        || Engine::open(Box::new(LocalPlace(store.clone())), &source, &Ring::default(), soon());
    let engine = open().unwrap();
    assert_eq!(engine.key_place(), format!("the key file {}", path.display()));
    save(&engine, &key(1), 1).unwrap();
    assert_eq!(loaded(&open().unwrap(), &key(1)), Some(1));
    assert!(!store.join("key").exists());
    // Two stores may share it.
    let other = LocalPlace(folder.path().join("other"));
    let other = Engine::open(Box::new(other), &source, &Ring::default(), soon()).unwrap();
    save(&other, &key(1), 2).unwrap();
    assert_eq!(loaded(&engine, &key(1)), Some(1));
    std::fs::remove_file(&path).unwrap();
    let error = open().unwrap_err();
    assert!(error.message.contains("store.key"), "{error}");
    assert!(!path.exists(), "no new key where an old one should be");
    for nowhere in ["/", "no/such/folder/key"] {
        let source = KeySource::File(nowhere.into());
        let place = LocalPlace(folder.path().join("third"));
        let error = Engine::open(Box::new(place), &source, &NoKeyring, soon()).unwrap_err();
        assert!(matches!(error.kind, ErrorKind::Configuration | ErrorKind::Store), "{error}");
    }
}

#[test]
#[cfg(feature = "os-keyring")]
fn a_keyring_that_does_not_answer_is_not_waited_for() {
    let begun = Instant::now();
    let wait = Duration::from_millis(100);
    let outcome = super::super::keyring::within(wait, || {
        std::thread::sleep(Duration::from_secs(60));
        Ok(())
    });
    assert!(matches!(outcome, Err(Unavailable::Silent(_))));
    assert!(begun.elapsed() < Duration::from_secs(20));
    let panicked = super::super::keyring::within::<()>(wait, || panic!("no matter"));
    assert!(matches!(panicked, Err(Unavailable::Failed(_))));
}

/// A computer without a desktop: no bus at all, a bus that never answers, and a bus without a keyring.
#[test]
#[cfg(all(target_os = "linux", feature = "os-keyring"))]
fn without_a_desktop_the_store_opens_by_itself() {
    use std::process::{Command, Stdio};

    use super::child::begin_by;

    let folder = tempfile::tempdir().unwrap();
    let silent = folder.path().join("silent-bus");
    let _silent = std::os::unix::net::UnixListener::bind(&silent).unwrap();
    let bus = folder.path().join("bus");
    let daemon = Command::new("dbus-daemon")
        .args(["--session", "--nofork", "--nopidfile"])
        .arg(format!("--address=unix:path={}", bus.display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map(Ended);
    let deadline = Instant::now() + Duration::from_secs(10);
    while daemon.is_ok() && !bus.exists() && Instant::now() < deadline {
        std::thread::sleep(Duration::from_millis(5));
    }
    let at = |path: &std::path::Path| format!("unix:path={}", path.display());
    let mut cases = vec![
        ("nothing", String::new()),
        ("nowhere", "unix:path=/nowhere/bus".into()),
        ("nonsense", "nonsense".into()),
        ("silent", at(&silent)),
    ];
    if daemon.is_ok() {
        cases.push(("bare", at(&bus)));
    }
    for (name, address) in cases {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.env("XDG_RUNTIME_DIR", "/nowhere").env_remove("DBUS_SESSION_BUS_ADDRESS");
        if !address.is_empty() {
            command.env("DBUS_SESSION_BUS_ADDRESS", address);
        }
        let mut child = begin_by(command, "keyring", &folder.path().join(name), 0, None);
        let said = child.rest();
        assert!(child.end(), "{name}: {said:?}");
        assert!(said[0].starts_with("the key file "), "{name}: {said:?}");
        let took: u64 = said[1].parse().unwrap();
        println!("{name}: opened after {took} ms");
        assert!(took < 20_000, "{name}: {took} ms");
    }
}

/// A process that ends with the test.
#[cfg(all(target_os = "linux", feature = "os-keyring"))]
struct Ended(std::process::Child);

#[cfg(all(target_os = "linux", feature = "os-keyring"))]
impl Drop for Ended {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}
