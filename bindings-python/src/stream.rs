use partnercenter::boundary::{self, CompletedOn};
use pyo3::{prelude::*, types::PyBytes};

use crate::outcome::{completion, wait};

/// A collection that comes page by page.
#[pyclass(frozen, module = "partnercenter._native")]
pub(crate) struct Stream {
    stream: boundary::Stream,
}

impl Stream {
    pub(crate) fn new(stream: boundary::Stream) -> Self {
        Self { stream }
    }
}

#[pymethods]
impl Stream {
    /// Waits for the next page; after the last one its body is empty.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<(Py<PyBytes>, Py<PyBytes>)> {
        wait(py, py.detach(|| self.stream.next_pending()))
    }

    /// Starts to fetch the next page, as `App.start` starts a call.
    fn start_next(&self, py: Python<'_>, done: Py<PyAny>) -> u64 {
        py.detach(|| self.stream.next(CompletedOn::BlockingThread, completion(done)).0)
    }

    /// Ends it.
    fn close(&self) {
        self.stream.close();
    }
}
