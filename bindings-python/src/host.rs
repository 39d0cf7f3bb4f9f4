use partnercenter::boundary::{self, Host, HostRequest, HostRequestId};
use pyo3::{prelude::*, types::PyBytes};

use crate::gate;

/// Python's own store, assertions and sign-in prompts. `ask` only takes a request to a thread of
/// Python's: host code may block, and must not be on ours when the interpreter ends.
pub(crate) struct Asked {
    pub ask: Py<PyAny>,
}

impl Host for Asked {
    fn ask(&self, request: HostRequest) {
        let asked = gate::enter(|py| {
            let payload = PyBytes::new(py, &request.payload);
            self.ask.call1(py, (request.id.0, request.kind, payload)).map_err(|error| {
                error.write_unraisable(py, Some(self.ask.bind(py)));
            })
        });
        let why: &[u8] = match asked {
            Some(Ok(_)) => return,
            Some(Err(())) => br#"{"message":"the program's own code could not be called"}"#,
            None => br#"{"message":"the program is ending"}"#,
        };
        boundary::host_reply(request.id, true, why);
    }
}

/// Answers request `id`: with JSON of success or, when `failed`, `{kind, message}`.
#[pyfunction]
pub(crate) fn reply(py: Python<'_>, id: u64, failed: bool, reply: &[u8]) {
    py.detach(|| boundary::host_reply(HostRequestId(id), failed, reply));
}
