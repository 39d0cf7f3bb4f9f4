//! Processes of our own that play the other users of a store: this test program again, told to run
//! [`play`] only.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStderr, Command, Stdio},
};

use rand::Rng;

use super::{
    super::platform::{LocalPlace, Locking},
    *,
};

const ROLE: &str = "PARTNERCENTER_TEST_ROLE";
const FOLDER: &str = "PARTNERCENTER_TEST_FOLDER";
const COUNT: &str = "PARTNERCENTER_TEST_COUNT";

/// Begins a child. What it says comes over its standard error, line by line.
pub(super) fn begin(role: &str, folder: &Path, count: u64, stop_at: Option<u64>) -> Speaker {
    let command = Command::new(std::env::current_exe().unwrap());
    begin_by(command, role, folder, count, stop_at)
}

/// Begins a child by a command that runs this program with the arguments that it is given.
pub(super) fn begin_by(
    mut command: Command,
    role: &str,
    folder: &Path,
    count: u64,
    stop_at: Option<u64>,
) -> Speaker {
    command
        .args(["--exact", "store::file::tests::child::play", "--ignored", "--nocapture"])
        .env(ROLE, role)
        .env(FOLDER, folder)
        .env(COUNT, count.to_string())
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    if let Some(at) = stop_at {
        command.env(STOP_AT, at.to_string());
    }
    let mut child = command.spawn().unwrap();
    let lines = BufReader::new(child.stderr.take().unwrap());
    Speaker { child, lines }
}

/// A child, and what it says.
pub(super) struct Speaker {
    pub child: Child,
    lines: BufReader<ChildStderr>,
}

impl Speaker {
    /// The next line; none when it has ended. A line that was cut off is none.
    pub(super) fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        line.strip_suffix('\n').map(str::to_owned)
    }

    /// All that it still says.
    pub(super) fn rest(&mut self) -> Vec<String> {
        std::iter::from_fn(|| self.line()).collect()
    }

    /// Waits for its end; says whether it ended well.
    pub(super) fn end(&mut self) -> bool {
        self.child.wait().unwrap().success()
    }
}

fn say(line: &str) {
    // One call, so that a line is whole or not there.
    std::io::stderr().write_all(format!("{line}\n").as_bytes()).unwrap();
}

fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// What a child does.
#[test]
#[ignore = "run by other tests, in processes of their own"]
fn play() {
    let (Some(role), Some(folder), Some(count)) = (setting(ROLE), setting(FOLDER), setting(COUNT))
    else {
        return;
    };
    let count = count.parse().unwrap();
    let open = || engine(LocalPlace(folder.into()));
    match role.as_str() {
        "rotate" => rotate(&open().unwrap(), count),
        "compete" => compete(&open().unwrap(), count),
        "hold" => hold(&LocalPlace(setting(FOLDER).unwrap().into())),
        "open" => match open().and_then(|engine| save(&engine, &key(1), 1)) {
            Ok(_) => say("ok"),
            Err(error) => say(&format!("{}: {}", error.kind, error.message)),
        },
        "keyring" => {
            let begun = std::time::Instant::now();
            let options = super::super::FileStoreOptions {
                timeout: Duration::from_secs(2),
                ..super::super::FileStoreOptions::at(setting(FOLDER).unwrap())
            };
            let store = FileStore::open(options).unwrap();
            say(store.key_place());
            say(&begun.elapsed().as_millis().to_string());
        }
        other => panic!("{other}?"),
    }
}

/// Replaces the token of partner 1 again and again; says what it begins and what is acknowledged.
fn rotate(engine: &Engine, count: u64) {
    let first = loaded(engine, &key(1)).unwrap_or_default() + 1;
    for number in first..first + count {
        say(&format!("begun {number}"));
        save(engine, &key(1), number).unwrap();
        say(&format!("acknowledged {number}"));
    }
}

/// Replaces the token of partner 1 in competition with others; says which version each save got,
/// and how long it waited.
fn compete(engine: &Engine, count: u64) {
    let mut newest = SystemTime::UNIX_EPOCH;
    for _ in 0..count {
        let seen = engine.load(&key(1)).unwrap().unwrap();
        let number = number_of(&seen);
        // What was loaded is whole, and never goes back.
        assert!(seen.record.issued >= newest, "an older token came back");
        newest = seen.record.issued;
        let issued = SystemTime::now();
        let next = RefreshTokenRecord {
            token: Secret::new(format!("1.{:0200}-{}", number + 1, nanoseconds(issued))),
            issued,
            ..record(0)
        };
        let begun = std::time::Instant::now();
        match engine.save(&key(1), &next, Some(&seen.version), Deadline::default()) {
            Ok(version) => {
                let micros = begun.elapsed().as_micros();
                say(&format!("saved {} {} {micros}", version.0, nanoseconds(issued)));
            }
            Err(error) if error.kind == crate::ErrorKind::Conflict => say("conflict"),
            Err(error) => panic!("{error}"),
        }
        // In real life a redemption lies between two writes.
        std::thread::sleep(Duration::from_micros(rand::rng().random_range(0..10_000)));
    }
}

pub(super) fn nanoseconds(moment: SystemTime) -> u128 {
    moment.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos()
}

/// The number in the token of a competitor, whose two halves must fit together.
fn number_of(stored: &Stored) -> u64 {
    let token = stored.record.token.expose();
    let (number, issued) = token.strip_prefix("1.").unwrap().split_once('-').unwrap();
    if stored.record.issued != moment(0) {
        assert_eq!(issued, nanoseconds(stored.record.issued).to_string(), "a torn record");
    }
    number.parse().unwrap_or_default()
}

/// Takes the lock and keeps it.
fn hold(place: &LocalPlace) {
    let files = place.open().unwrap().unwrap();
    let lock = files.try_lock().unwrap();
    assert!(matches!(lock, Locking::Locked(_)));
    say("locked");
    std::thread::sleep(Duration::from_secs(60));
}
