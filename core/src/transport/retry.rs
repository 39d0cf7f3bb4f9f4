use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};
use rand::Rng as _;

use super::{Failure, Request, Response};
use crate::time::Deadline;

/// When a request may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Sending it twice does no harm: reads, token redemptions, writes with their idempotency key.
    Repeatable,
    /// Only when it cannot have reached the server, or the server refused to work on it (429).
    OnlyUnsent,
    /// Only when it cannot have reached the server: an authorization code is used up by any answer.
    Once,
}

/// How failures are repeated.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How many times a request is sent at the most; 4 by default.
    pub attempts: u32,
    /// The first pause; doubled each time, with jitter. 500 ms by default.
    pub pause: Duration,
    /// The longest pause of our own choosing; 30 seconds by default.
    pub longest_pause: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 4,
            pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// How long to wait before the next attempt; nothing when the outcome is final.
    pub(super) fn pause(
        &self,
        request: &Request,
        attempt: u32,
        outcome: &Result<Response, Failure>,
        deadline: Deadline,
    ) -> Option<Duration> {
        if attempt >= self.attempts || !may_repeat(request.retry, outcome) {
            return None;
        }
        let asked = match outcome {
            Ok(response) => retry_after(response, SystemTime::now()),
            Err(_) => None,
        };
        let pause = asked.unwrap_or_else(|| self.backoff(attempt));
        // Waiting past the deadline would only turn the server's answer into a time-out.
        (pause < deadline.remaining()).then_some(pause)
    }

    fn backoff(&self, attempt: u32) -> Duration {
        let full = self.pause.saturating_mul(1 << attempt.saturating_sub(1).min(16));
        full.min(self.longest_pause).mul_f64(rand::rng().random_range(0.5..1.0))
    }
}

fn may_repeat(retry: Retry, outcome: &Result<Response, Failure>) -> bool {
    match outcome {
        Err(Failure::NotSent(_)) => true,
        Err(Failure::Broken(_)) => retry == Retry::Repeatable,
        Err(
            Failure::Deadline | Failure::TooLarge(_) | Failure::Bomb(_) | Failure::Unsendable(_),
        ) => false,
        Ok(response) => match response.status {
            StatusCode::TOO_MANY_REQUESTS => retry != Retry::Once,
            StatusCode::REQUEST_TIMEOUT => retry == Retry::Repeatable,
            // What a service does not know it will not know a moment later.
            StatusCode::NOT_IMPLEMENTED => false,
            status => status.is_server_error() && retry == Retry::Repeatable,
        },
    }
}

/// What `Retry-After` asks for: seconds, or a date, which is measured against the server's own
/// `Date` where it sends one. Nothing when it is absent, negative or unreadable (RFC 9110, 10.2.3).
pub(crate) fn retry_after(response: &Response, now: SystemTime) -> Option<Duration> {
    wait_of(&response.headers, now)
}

/// The same of headers alone, by the system's clock.
pub(crate) fn after(headers: &HeaderMap) -> Option<Duration> {
    wait_of(headers, SystemTime::now())
}

fn wait_of(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let text = header("retry-after")?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More than the number can hold is still a wait, and no reason to ask at once.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let now = header("date").and_then(|date| httpdate::parse_http_date(date).ok()).unwrap_or(now);
    Some(until.duration_since(now).unwrap_or_default())
}
