//! A disk in memory that can fail, and lose power: what was not made durable is then lost, in any
//! combination.

use std::{collections::BTreeMap, io, path::Path, sync::Arc, time::Duration};

use parking_lot::Mutex;
use rand::Rng;
use zeroize::Zeroizing;

use super::super::{
    errors::failed,
    platform::{Files, Locking, Owner, Place},
};
use crate::{Error, Result};

type Names = BTreeMap<String, Arc<[u8]>>;

/// A change of names that is not durable yet.
#[derive(Clone, Debug)]
enum Change {
    Link(String, Arc<[u8]>),
    Rename(String, String, Arc<[u8]>),
    Unlink(String),
}

/// What happens at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The call fails with this error of the operating system.
    Errno(i32),
    /// The call hangs until the disk heals.
    Hang,
    /// The power goes off during the call.
    PowerOff,
}

#[derive(Debug, Default)]
struct State {
    live: Names,
    durable: Names,
    pending: Vec<Change>,
    locked: bool,
    is_off: bool,
    /// Calls so far.
    steps: u64,
    /// At which call what happens, and for how many calls from there on.
    trouble: Option<(u64, u64, Trouble)>,
    /// The file that the power failure caught half-written.
    half_written: Option<(String, Arc<[u8]>)>,
}

/// The disk. Clones are the same disk.
#[derive(Clone, Debug, Default)]
pub(crate) struct Disk(Arc<Mutex<State>>);

impl Disk {
    /// Lets trouble happen at the n-th call from now, once.
    pub(crate) fn trouble_at(&self, step: u64, trouble: Trouble) {
        self.trouble_from(step, 1, trouble);
    }

    /// Lets trouble happen at that many calls, beginning with the n-th from now.
    pub(crate) fn trouble_from(&self, step: u64, count: u64, trouble: Trouble) {
        let mut state = self.0.lock();
        state.trouble = Some((state.steps + step, count, trouble));
    }

    pub(crate) fn heal(&self) {
        self.0.lock().trouble = None;
    }

    /// The number of calls so far.
    pub(crate) fn steps(&self) -> u64 {
        self.0.lock().steps
    }

    /// The disk after a power failure: what was durable, and any part of what was not.
    pub(crate) fn after_power_failure(&self, rng: &mut impl Rng) -> Self {
        let state = self.0.lock();
        let mut names = state.durable.clone();
        for change in &state.pending {
            if rng.random() {
                apply(&mut names, change);
            }
        }
        if let Some((name, bytes)) = &state.half_written
            && rng.random()
        {
            let length = rng.random_range(0..=bytes.len());
            names.insert(name.clone(), bytes[..length].into());
        }
        Self::holding(names)
    }

    pub(crate) fn holding(names: Names) -> Self {
        let state = State { live: names.clone(), durable: names, ..State::default() };
        Self(Arc::new(Mutex::new(state)))
    }

    pub(crate) fn contents(&self) -> Names {
        self.0.lock().live.clone()
    }

    pub(crate) fn put(&self, name: &str, bytes: &[u8]) {
        self.0.lock().live.insert(name.to_owned(), bytes.into());
    }

    pub(crate) fn take(&self, name: &str) -> Option<Arc<[u8]>> {
        self.0.lock().live.remove(name)
    }

    /// Begins a call; says whether it may go on.
    fn step(&self, doing: &str, name: &str) -> Result<()> {
        let mut state = self.0.lock();
        let step = state.steps;
        state.steps += 1;
        if state.is_off {
            return Err(Error::store("the power is off"));
        }
        let Some((first, count, trouble)) = state.trouble else { return Ok(()) };
        if step < first || step >= first.saturating_add(count) {
            return Ok(());
        }
        match trouble {
            Trouble::Errno(number) => Err(failed(
                doing,
                &Files::path(self).join(name),
                &io::Error::from_raw_os_error(number),
            )),
            Trouble::Hang => {
                drop(state);
                while self.0.lock().trouble.is_some() {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Ok(())
            }
            Trouble::PowerOff => {
                state.is_off = true;
                Err(Error::store("the power went off"))
            }
        }
    }
}

fn apply(names: &mut Names, change: &Change) {
    match change {
        Change::Link(name, bytes) => drop(names.insert(name.clone(), bytes.clone())),
        Change::Rename(from, to, bytes) => {
            names.remove(from);
            names.insert(to.clone(), bytes.clone());
        }
        Change::Unlink(name) => drop(names.remove(name)),
    }
}

impl Place for Disk {
    fn path(&self) -> &Path {
        Path::new("/disk/refresh-tokens")
    }

    fn open(&self) -> Result<Option<Box<dyn Files>>> {
        self.step("open", "")?;
        Ok(Some(Box::new(self.clone())))
    }

    fn create(&self) -> Result<Box<dyn Files>> {
        Ok(Box::new(self.clone()))
    }
}

impl Files for Disk {
    fn path(&self) -> &Path {
        Place::path(self)
    }

    fn close_to_others(&self) -> Result<()> {
        Ok(())
    }

    fn read(&self, name: &str, _: Owner, limit: u64) -> Result<Option<Zeroizing<Vec<u8>>>> {
        self.step("read", name)?;
        let found = self.0.lock().live.get(name).cloned();
        Ok(found.filter(|bytes| bytes.len() as u64 <= limit).map(|b| Zeroizing::new(b.to_vec())))
    }

    fn create(&self, name: &str, bytes: &[u8]) -> Result<bool> {
        let step = self.step("write", name);
        let mut state = self.0.lock();
        if state.is_off && state.half_written.is_none() {
            state.half_written = Some((name.to_owned(), bytes.into()));
        }
        step?;
        if state.live.contains_key(name) {
            return Ok(false);
        }
        let change = Change::Link(name.to_owned(), bytes.into());
        apply(&mut state.live, &change);
        state.pending.push(change);
        Ok(true)
    }

    fn rename(&self, from: &str, to: &str) -> Result<()> {
        self.step("replace", to)?;
        let mut state = self.0.lock();
        let bytes = state.live.get(from).cloned().ok_or_else(|| Error::store("no such file"))?;
        let change = Change::Rename(from.to_owned(), to.to_owned(), bytes);
        apply(&mut state.live, &change);
        state.pending.push(change);
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<bool> {
        self.step("remove", name)?;
        let mut state = self.0.lock();
        if !state.live.contains_key(name) {
            return Ok(false);
        }
        let change = Change::Unlink(name.to_owned());
        apply(&mut state.live, &change);
        state.pending.push(change);
        Ok(true)
    }

    fn sync(&self) -> Result<()> {
        self.step("make durable", "")?;
        let mut state = self.0.lock();
        state.durable = state.live.clone();
        state.pending.clear();
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>> {
        self.step("list", "")?;
        Ok(self.0.lock().live.keys().cloned().collect())
    }

    fn try_lock(&self) -> Result<Locking> {
        self.step("lock", "lock")?;
        let mut state = self.0.lock();
        if state.locked {
            return Ok(Locking::Busy);
        }
        if !state.live.contains_key("lock") {
            return Ok(Locking::Missing);
        }
        state.locked = true;
        Ok(Locking::Locked(Box::new(Held(self.clone()))))
    }

    fn lock_holder(&self) -> Option<u32> {
        None
    }
}

struct Held(Disk);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.0.lock().locked = false;
    }
}
