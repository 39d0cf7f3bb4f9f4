//! Which events were taken already.

use std::{
    collections::{BTreeSet, HashMap},
    time::SystemTime,
};

use super::{WebhookEvent, denied};
use crate::{Error, ErrorKind, Result};

/// Remembers events of the allowed time, and not more than so many of them. When one must be forgotten early it is
/// the oldest, and what is as old as that is refused from then on: nothing is ever taken twice.
pub(super) struct Seen {
    by_date: BTreeSet<(SystemTime, String)>,
    dates: HashMap<String, SystemTime>,
    floor: SystemTime,
    most: usize,
}

impl Seen {
    pub(super) fn new(most: usize) -> Self {
        let floor = SystemTime::UNIX_EPOCH;
        Self { by_date: BTreeSet::new(), dates: HashMap::new(), floor, most: most.max(1) }
    }

    /// Takes an event, if that is the first time.
    pub(super) fn take(&mut self, event: &WebhookEvent, oldest: SystemTime) -> Result<()> {
        while let Some((date, delivery)) = self.by_date.first()
            && *date < oldest
        {
            self.dates.remove(delivery);
            self.by_date.pop_first();
        }
        if self.dates.contains_key(&event.delivery) {
            return Err(Error::new(
                ErrorKind::Conflict,
                "the event was taken before: it is delivered again, or replayed",
            )
            .with_code("event_replayed")
            .with_hint(
                "Answer 200. If it could not be handled the first time, forget it by its delivery.",
            ));
        }
        if event.changed < oldest || event.changed <= self.floor {
            return Err(denied("event_too_old", "the change lies too far back"));
        }
        self.dates.insert(event.delivery.clone(), event.changed);
        self.by_date.insert((event.changed, event.delivery.clone()));
        if self.by_date.len() > self.most
            && let Some((date, delivery)) = self.by_date.pop_first()
        {
            self.dates.remove(&delivery);
            self.floor = self.floor.max(date);
        }
        Ok(())
    }

    pub(super) fn forget(&mut self, delivery: &str) -> bool {
        let Some(date) = self.dates.remove(delivery) else { return false };
        self.by_date.remove(&(date, delivery.to_owned()))
    }
}
