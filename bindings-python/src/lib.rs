//! The native part of the Python package: the functions of the boundary, and nothing that Python can
//! do as well. Requests, answers and errors cross as JSON bytes; `partnercenter` is what people use.

mod app;
mod gate;
mod host;
mod log;
mod outcome;
mod stream;
mod values;

use partnercenter::boundary;
use pyo3::{exceptions::PyImportError, ffi, prelude::*};

/// `partnercenter._native`, of which `_native.pyi` tells.
#[pymodule(name = "_native")]
mod native {
    use super::*;

    #[pymodule_init]
    fn refuse_subinterpreters() -> PyResult<()> {
        super::refuse_subinterpreters()
    }

    #[pymodule_export]
    use super::{
        app::{App, Subject, calls_under_way, cancel},
        gate::close,
        host::reply,
        log::{log_flush, log_set, log_take},
        outcome::Failure,
        stream::Stream,
        values::Reader,
    };

    #[pymodule_export]
    const ABI_VERSION: u32 = boundary::ABI_VERSION;
    #[pymodule_export]
    const VERSION: &str = boundary::VERSION;
    #[pymodule_export]
    const TABLE_HASH: &str = boundary::TABLE_HASH;
    #[pymodule_export]
    const HOST_REQUEST: &str = boundary::HOST_REQUEST;
    #[pymodule_export]
    const WAIT_SLICE_MS: u64 = super::outcome::SLICE.as_millis() as u64;
}

/// The threads of the library can only enter the main interpreter: in another they would wait for ever.
#[allow(unsafe_code)]
fn refuse_subinterpreters() -> PyResult<()> {
    // SAFETY: a module is initialised by a thread that is attached to an interpreter.
    match unsafe { ffi::PyInterpreterState_GetID(ffi::PyInterpreterState_Get()) } {
        0 => Ok(()),
        _ => Err(PyImportError::new_err(
            "partnercenter works in the main interpreter of a process only, not in subinterpreters: \
             use threads or processes there",
        )),
    }
}
