use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::Duration,
};

use partnercenter::{
    Error,
    boundary::{CallId, Outcome, PendingCall, panicked},
};
use pyo3::{create_exception, exceptions::PyException, prelude::*, types::PyBytes};

use crate::gate;

create_exception!(_native, Failure, PyException, "An error envelope: one argument, JSON as bytes.");

/// How long a wait goes on before Python may look for signals: Ctrl-C answers within it.
pub(crate) const SLICE: Duration = Duration::from_millis(50);

/// A body, and the facts about it as JSON.
pub(crate) type Answer = (Py<PyBytes>, Py<PyBytes>);

/// Runs what may fail; a panic becomes an error of kind `internal`, and an error the native exception.
pub(crate) fn guarded<T>(body: impl FnOnce() -> partnercenter::Result<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(body))
        .unwrap_or_else(|panic| Err(panicked(&*panic)))
        .map_err(|error| failure(&error))
}

/// An error as the exception that Python turns into one of its classes.
fn failure(error: &Error) -> PyErr {
    Python::attach(|py| Failure::new_err((envelope(py, error),)))
}

fn envelope(py: Python<'_>, error: &Error) -> Py<PyBytes> {
    // An envelope is text and numbers: it always serialises.
    PyBytes::new(py, &serde_json::to_vec(error).unwrap_or_default()).unbind()
}

fn answer(py: Python<'_>, outcome: &Outcome) -> Result<Answer, Py<PyBytes>> {
    match outcome {
        Ok(success) => {
            let facts = serde_json::to_vec(&success.facts).unwrap_or_default();
            Ok((PyBytes::new(py, &success.body).unbind(), PyBytes::new(py, &facts).unbind()))
        }
        Err(error) => Err(envelope(py, error)),
    }
}

/// The one door in: waits with the interpreter free, in slices between which signals are looked for.
/// An exception of a signal handler, such as `KeyboardInterrupt`, cancels the call.
pub(crate) fn wait(py: Python<'_>, call: PendingCall) -> PyResult<Answer> {
    given(py, &ended(py, call)?)
}

/// The same, for who wants to look at the outcome.
pub(crate) fn ended(py: Python<'_>, call: PendingCall) -> PyResult<Outcome> {
    loop {
        if let Some(outcome) = py.detach(|| call.wait(SLICE)) {
            return Ok(outcome);
        }
        py.check_signals()?;
    }
}

/// An outcome as it is given to Python.
pub(crate) fn given(py: Python<'_>, outcome: &Outcome) -> PyResult<Answer> {
    answer(py, outcome).map_err(|envelope| Failure::new_err((envelope,)))
}

/// What calls `done(failed, body, facts)` when a call ends; of a failure the body is the envelope.
pub(crate) fn completion(done: Py<PyAny>) -> impl FnOnce(CallId, Outcome) + Send + 'static {
    move |_, outcome| {
        gate::enter(move |py| {
            let told = match answer(py, &outcome) {
                Ok((body, facts)) => done.call1(py, (false, body, facts)),
                Err(envelope) => done.call1(py, (true, envelope, py.None())),
            };
            if let Err(error) = told {
                error.write_unraisable(py, Some(done.bind(py)));
            }
        });
    }
}
