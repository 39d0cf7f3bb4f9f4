use std::{fmt, str::FromStr, time::Duration};

use serde::{Deserialize, Serialize};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// A point in time. In files RFC 3339, or relative to when the file is read: `+90d`, `-2h`, `+30m`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment(OffsetDateTime);

impl Moment {
    /// So many days from now; negative for the past.
    pub fn in_days(days: i64) -> Self {
        Self(OffsetDateTime::now_utc() + time::Duration::days(days))
    }

    /// The time itself.
    pub const fn time(self) -> OffsetDateTime {
        self.0
    }
}

impl From<OffsetDateTime> for Moment {
    fn from(time: OffsetDateTime) -> Self {
        Self(time.to_offset(time::UtcOffset::UTC))
    }
}

impl FromStr for Moment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("\"{text}\" is no time: write 2030-01-31T12:00:00Z, +90d or -2h");
        let (sign, rest) = match text.as_bytes().first() {
            Some(b'+') => (1, &text[1..]),
            Some(b'-') => (-1, &text[1..]),
            _ => {
                let time = OffsetDateTime::parse(text, &Rfc3339).map_err(|_| wrong())?;
                return Ok(time.into());
            }
        };
        let unit = match rest.chars().last() {
            Some('d') => 86_400,
            Some('h') => 3_600,
            Some('m') => 60,
            Some('s') => 1,
            _ => return Err(wrong()),
        };
        let count: i64 = rest[..rest.len() - 1].parse().map_err(|_| wrong())?;
        // A century is enough for every world, and keeps the sum within the calendar.
        let seconds = count.checked_mul(unit).filter(|all| (0..=3_153_600_000).contains(all));
        let seconds = seconds.ok_or_else(wrong)?;
        let span = Duration::from_secs(seconds.unsigned_abs());
        let now = OffsetDateTime::now_utc();
        Ok(Self(if sign > 0 { now + span } else { now - span }))
    }
}

impl TryFrom<String> for Moment {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.to_string()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.format(&Rfc3339).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let fixed: Moment = "2030-01-31T12:00:00+02:00".parse().unwrap();
        assert_eq!(fixed.to_string(), "2030-01-31T10:00:00Z");
        let soon: Moment = "+90d".parse().unwrap();
        let days = (soon.time() - OffsetDateTime::now_utc()).whole_hours();
        assert!((90 * 24 - 1..=90 * 24).contains(&days));
        for bad in
            ["", "+", "-", "90d", "+90", "+xd", "+é", "+9223372036854775807d", "--1d", "tomorrow"]
        {
            assert!(bad.parse::<Moment>().is_err(), "{bad}");
        }
    }
}
