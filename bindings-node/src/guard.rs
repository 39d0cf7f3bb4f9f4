//! Failures of functions.

use std::panic::{AssertUnwindSafe, catch_unwind};

use partnercenter::{Error, Result, boundary::panicked};

/// Runs the body of an exported function; a panic becomes an error of kind `internal`, and an error
/// the text of its envelope.
pub(crate) fn guarded<T>(body: impl FnOnce() -> Result<T>) -> std::result::Result<T, String> {
    catch_unwind(AssertUnwindSafe(body))
        .unwrap_or_else(|panic| Err(panicked(&*panic)))
        .map_err(|error| envelope(&error))
}

/// An error as JSON.
pub(crate) fn envelope(error: &Error) -> String {
    serde_json::to_string(error).unwrap_or_default()
}
