use std::panic::{AssertUnwindSafe, catch_unwind};

use partnercenter::{Result, boundary::panicked};

/// Runs the body of an exported function; a panic becomes an error of kind `internal`.
pub(crate) fn guarded<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| Err(panicked(&*panic)))
}
