//! The only module that a binding may call.
//!
//! About ten functions, which do not grow with features: everything callable is named in the
//! operation table and goes through [`call_start`], [`PendingCall`] or [`Stream`]. Requests and
//! configurations are JSON; the body of an answer crosses as received.
//!
//! What holds for every call, in every language:
//! - it is completed exactly once, whatever happens: success, failure, cancellation, a panic inside;
//! - no code of the host runs on the runtime's workers or under a lock of the core: completions,
//!   host requests and log lines are delivered from threads that may be blocked, but for completions
//!   that only hand the outcome on ([`CompletedOn::Worker`]);
//! - calls have numbers, not pointers: cancelling one that has ended or never was does nothing;
//! - after a fork it says so, by an error.

mod app;
mod arguments;
mod calls;
mod config;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod host;
mod log;
mod outcome;
mod procedures;
mod raw;
mod reading;
mod request;
mod runtime;
mod source;
mod stream;
mod subscriptions;
#[cfg(test)]
mod tests;

pub use self::{
    app::{BoundApp, CachedToken, Looked, PreparedLookup, TokenLookup},
    calls::{
        CallId, CompletedOn, PendingCall, call_cancel, call_refuse, call_start, calls_under_way,
    },
    host::{HOST_REQUEST, Host, HostRequest, HostRequestId, host_reply, host_requests_open},
    log::{LogLine, LogSink, log_set},
    outcome::{Facts, Onward, Outcome, RecordFacts, Success, panicked},
    stream::Stream,
};

/// Moves when a binding that was made for another number would misunderstand this one.
pub const ABI_VERSION: u32 = 1;

/// The version of the library, such as `0.1.0`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The name that was probably meant, for options that never reach this side.
pub use crate::diagnosis::nearest;

/// A fingerprint of the operation table: facades generated from another table have another.
pub use crate::operations::TABLE_HASH;
