use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{Duration, SystemTime},
};

use crate::transport::Response;

/// Differences beyond this are a broken header rather than a clock.
const LARGEST: i64 = 3 * 86_400;

/// Changes up to this are no changes.
const SMALLEST: u64 = 5;

/// How far this machine's clock is from the sign-in service's, in seconds, by the `Date` of its
/// answers. Assertions are dated by the service's clock: it judges them.
#[derive(Debug, Default)]
pub(crate) struct Skew(AtomicI64);

impl Skew {
    /// The service's time.
    pub(crate) fn apply(&self, now: SystemTime) -> SystemTime {
        let seconds = self.seconds();
        let distance = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 { now - distance } else { now + distance }
    }

    pub(crate) fn seconds(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn observe(&self, response: &Response, now: SystemTime) {
        let date = response.header("date").and_then(|date| httpdate::parse_http_date(date).ok());
        let Some(date) = date else { return };
        let ahead = match date.duration_since(now) {
            Ok(ahead) => ahead.as_secs() as i64,
            Err(behind) => -(behind.duration().as_secs() as i64),
        };
        // A header tells whole seconds, and the answer was under way for some: small changes are
        // none, so that a time that is converted there and back stays the same.
        if ahead.abs() <= LARGEST && ahead.abs_diff(self.seconds()) > SMALLEST {
            self.0.store(ahead, Ordering::Relaxed);
        }
    }
}
