use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
};

use partnercenter::{Error, Result};

/// Runs the body of an exported function; a panic becomes an error of kind `internal`.
pub(crate) fn guarded<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| Err(panicked(&*panic)))
}

fn panicked(panic: &(dyn Any + Send)) -> Error {
    let what = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without a message");
    Error::internal(format!("partnercenter panicked: {what}"))
        .with_hint("This is a defect of partnercenter: please report it.")
}
