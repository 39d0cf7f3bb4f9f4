//! The lock that one writer holds.

use std::time::Duration;

use rand::Rng as _;

use super::platform::{Files, LOCK, Lock, Locking};
use crate::{Error, Result, time::Deadline};

/// The lock is given up this long before the deadline, so that the caller hears why.
const RESERVE: Duration = Duration::from_millis(20);

/// Waits for the lock until shortly before the deadline. `make` is asked before a lock file is made.
pub(super) fn lock(
    files: &dyn Files,
    deadline: Deadline,
    make: impl Fn() -> Result<()>,
) -> Result<Lock> {
    loop {
        match files.try_lock()? {
            Locking::Locked(lock) => return Ok(lock),
            Locking::Missing => {
                make()?;
                // Whoever else makes it at the same time makes the same.
                files.create(LOCK, b"")?;
            }
            Locking::Busy if deadline.remaining() <= RESERVE => return Err(busy(files)),
            // Asked for again and again, not waited for: the operating system's own waiting has no
            // end, and lets the last holder come first again. At random, so that nobody is always a
            // moment too late.
            Locking::Busy => {
                std::thread::sleep(Duration::from_micros(rand::rng().random_range(300..2000)));
            }
        }
    }
}

fn busy(files: &dyn Files) -> Error {
    let holder = match files.lock_holder() {
        Some(process) => format!("process {process}"),
        None => "another process".into(),
    };
    Error::store(format!(
        "the store {} could not be locked in time: {holder} holds the lock",
        files.path().display()
    ))
    .with_hint("Wait for that process or end it; the lock ends with it.")
}
