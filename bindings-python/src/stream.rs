use parking_lot::Mutex;
use partnercenter::boundary::{self, CompletedOn, PendingCall};
use pyo3::prelude::*;

use crate::outcome::{Answer, completion, ended, given, wait};

/// A collection that comes page by page.
#[pyclass(frozen, module = "partnercenter._native")]
pub(crate) struct Stream {
    stream: boundary::Stream,
    /// The step after the last one, where it was begun already.
    ahead: Mutex<Option<PendingCall>>,
}

impl Stream {
    pub(crate) fn new(stream: boundary::Stream) -> Self {
        Self { stream, ahead: Mutex::default() }
    }
}

#[pymethods]
impl Stream {
    /// Waits for the next page; after the last one its body is empty.
    fn next(&self, py: Python<'_>) -> PyResult<Answer> {
        wait(py, py.detach(|| self.stream.next_pending()))
    }

    /// The same, and begins the one after it: it comes while Python works on this one.
    fn next_ahead(&self, py: Python<'_>) -> PyResult<Answer> {
        let begun = self.ahead.lock().take();
        let call = begun.unwrap_or_else(|| py.detach(|| self.stream.next_pending()));
        let outcome = ended(py, call)?;
        if outcome.as_ref().is_ok_and(|success| success.facts.status.is_some()) {
            let next = py.detach(|| self.stream.next_pending());
            *self.ahead.lock() = Some(next);
        }
        given(py, &outcome)
    }

    /// Starts to fetch the next page, as `App.start` starts a call.
    fn start_next(&self, py: Python<'_>, done: Py<PyAny>) -> u64 {
        py.detach(|| self.stream.next(CompletedOn::BlockingThread, completion(done)).0)
    }

    /// Ends it.
    fn close(&self) {
        self.stream.close();
        drop(self.ahead.lock().take());
    }
}
