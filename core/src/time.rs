//! Clocks and deadlines.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use crate::{Error, Result};

/// The clock that ages tokens: the system's, or one that a test moves.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    offset_ms: Option<Arc<AtomicI64>>,
}

impl Clock {
    /// The system's clock.
    pub const fn system() -> Self {
        Self { offset_ms: None }
    }

    /// A clock that runs with the system's and can be moved by [`Clock::advance`].
    pub fn adjustable() -> Self {
        Self { offset_ms: Some(Arc::default()) }
    }

    /// Wall-clock time.
    pub fn now(&self) -> SystemTime {
        let now = SystemTime::now();
        match self.offset() {
            0 => now,
            ahead @ 1.. => now + Duration::from_millis(ahead.unsigned_abs()),
            behind => now - Duration::from_millis(behind.unsigned_abs()),
        }
    }

    /// Moves an adjustable clock; does nothing to the system's.
    pub fn advance(&self, by: Duration) {
        if let Some(offset) = &self.offset_ms {
            offset.fetch_add(by.as_millis() as i64, Ordering::Relaxed);
        }
    }

    /// Moves an adjustable clock back; does nothing to the system's.
    pub fn set_back(&self, by: Duration) {
        if let Some(offset) = &self.offset_ms {
            offset.fetch_sub(by.as_millis() as i64, Ordering::Relaxed);
        }
    }

    /// Now, to measure an age from.
    pub(crate) fn moment(&self) -> Moment {
        Moment { wall: self.now(), steady: Instant::now() }
    }

    /// How old a moment is. By the wall clock or the monotonic one, whichever says more: one that is
    /// set back must not make anything young again, and one that stands still during suspend must
    /// not keep it so.
    pub(crate) fn since(&self, moment: Moment) -> Duration {
        let by_wall_clock = self.now().duration_since(moment.wall).unwrap_or_default();
        by_wall_clock.max(moment.steady.elapsed())
    }

    fn offset(&self) -> i64 {
        self.offset_ms.as_ref().map_or(0, |offset| offset.load(Ordering::Relaxed))
    }
}

/// A moment by both clocks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    wall: SystemTime,
    steady: Instant,
}

/// Whole seconds since 1970; zero for what lies before.
pub fn unix_seconds(moment: SystemTime) -> u64 {
    moment.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// The moment as a date; nothing for one before the year -9999 or after 9999, as a clock or a text
/// of somebody else may have it.
pub(crate) fn date_time(moment: SystemTime) -> Option<time::OffsetDateTime> {
    let epoch = time::OffsetDateTime::UNIX_EPOCH;
    match moment.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => epoch.checked_add(after.try_into().ok()?),
        Err(before) => epoch.checked_sub(before.duration().try_into().ok()?),
    }
}

/// Moments as RFC 3339 text in JSON (`#[serde(with = "rfc3339")]`).
pub(crate) mod rfc3339 {
    use std::time::SystemTime;

    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer, de, ser};
    use time::{OffsetDateTime, UtcOffset, format_description::well_known::Rfc3339};

    pub(crate) fn serialize<S: Serializer>(
        moment: &SystemTime,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        text::<S::Error>(*moment)?.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<SystemTime, D::Error> {
        read(&String::deserialize(deserializer)?)
            .ok_or_else(|| de::Error::custom("not a moment in RFC 3339"))
    }

    fn text<E: ser::Error>(moment: SystemTime) -> Result<String, E> {
        let date = super::date_time(moment).and_then(|date| date.format(&Rfc3339).ok());
        date.ok_or_else(|| E::custom("a moment that has no date in RFC 3339"))
    }

    fn read(text: &str) -> Option<SystemTime> {
        let date = OffsetDateTime::parse(text, &Rfc3339).ok()?.checked_to_offset(UtcOffset::UTC)?;
        // What is read can be written again.
        (0..=9999).contains(&date.year()).then(|| date.into())
    }

    /// The same where the moment may be unknown.
    pub(crate) mod option {
        use super::*;

        pub(crate) fn serialize<S: Serializer>(
            moment: &Option<SystemTime>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            moment.map(text::<S::Error>).transpose()?.serialize(serializer)
        }

        pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<SystemTime>, D::Error> {
            Option::<String>::deserialize(deserializer)?
                .map(|text| {
                    read(&text).ok_or_else(|| de::Error::custom("not a moment in RFC 3339"))
                })
                .transpose()
        }
    }
}

/// The moment by which a call must have ended, over everything it does: locks, discovery, store,
/// retries and body.
#[derive(Clone, Copy, Debug)]
pub struct Deadline(Instant);

impl Deadline {
    /// What a call gets when its caller names no other: 100 seconds.
    pub const DEFAULT: Duration = Duration::from_secs(100);

    /// A deadline that far from now.
    pub fn after(timeout: Duration) -> Self {
        // A century stands for "never": adding an absurd duration must not overflow.
        Self(Instant::now() + timeout.min(Duration::from_secs(100 * 365 * 86_400)))
    }

    /// This deadline, or the one that far from now if that is sooner.
    #[must_use]
    pub fn sooner(self, timeout: Duration) -> Self {
        Self(self.0.min(Self::after(timeout).0))
    }

    /// What is left, zero when it has passed.
    pub fn remaining(&self) -> Duration {
        self.0.saturating_duration_since(Instant::now())
    }

    /// The instant itself, for timers.
    pub fn instant(&self) -> Instant {
        self.0
    }

    /// Waits for `future` until the deadline; `what` is named in the error.
    ///
    /// # Errors
    /// `timeout` when the deadline passes first.
    pub async fn bound<T>(&self, what: &str, future: impl Future<Output = Result<T>>) -> Result<T> {
        match tokio::time::timeout_at(self.0.into(), future).await {
            Ok(result) => result,
            Err(_) => Err(Error::timeout(format!("{what} did not end before the deadline"))),
        }
    }
}

impl Default for Deadline {
    fn default() -> Self {
        Self::after(Self::DEFAULT)
    }
}
