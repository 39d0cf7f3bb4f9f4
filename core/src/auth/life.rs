//! How a token ages.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::Duration,
};

use rand::Rng as _;

use crate::time::{Clock, Moment};

/// Tokens are treated as expired this long before they are, against clocks that differ.
const SKEW: Duration = Duration::from_secs(300);
/// After a background refresh that failed, the next one waits at least this long.
const REFRESH_PAUSE: Duration = Duration::from_secs(30);
/// A token that ends sooner than this is not handed out while a newer one can be had.
const LAST_MOMENT: Duration = Duration::from_secs(30);

/// The life of a token. Lies in the token itself: a lookup touches no other memory for it.
#[derive(Debug)]
pub(super) struct Life {
    received: Moment,
    lasts: Duration,
    until_refresh: Duration,
    /// Milliseconds since `received` before which nobody tries to get a newer one.
    next_refresh: AtomicI64,
}

/// The stages of a life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Fresh,
    Ageing,
    /// Within the margin for clocks that differ.
    Ending,
    LastMoment,
    Ended,
}

impl Life {
    /// A life that begins now.
    pub(super) fn new(clock: &Clock, lasts: Duration, until_refresh: Duration) -> Self {
        Self { received: clock.moment(), lasts, until_refresh, next_refresh: AtomicI64::new(0) }
    }

    pub(super) fn age(&self, clock: &Clock) -> Duration {
        clock.since(self.received)
    }

    pub(super) fn stage(&self, age: Duration) -> Stage {
        if age < self.until_refresh && age + self.margin(SKEW) < self.lasts {
            Stage::Fresh
        } else if age + self.margin(SKEW) < self.lasts {
            Stage::Ageing
        } else if age + self.margin(LAST_MOMENT) < self.lasts {
            Stage::Ending
        } else if age < self.lasts {
            Stage::LastMoment
        } else {
            Stage::Ended
        }
    }

    /// Less for tokens that live only minutes.
    fn margin(&self, usual: Duration) -> Duration {
        usual.min(self.lasts / 4)
    }

    pub(super) fn is_refresh_due(&self, age: Duration) -> bool {
        age.as_millis() as i64 >= self.next_refresh.load(Ordering::Relaxed)
    }

    /// One caller in each pause may fetch a newer token.
    pub(super) fn claim_refresh(&self, age: Duration) -> bool {
        let now = age.as_millis() as i64;
        let next = self.next_refresh.load(Ordering::Relaxed);
        if now < next {
            return false;
        }
        let pause = REFRESH_PAUSE + rand::rng().random_range(Duration::ZERO..REFRESH_PAUSE / 3);
        let after = now + pause.as_millis() as i64;
        self.next_refresh
            .compare_exchange(next, after, Ordering::Relaxed, Ordering::Relaxed)
            .is_ok()
    }
}
