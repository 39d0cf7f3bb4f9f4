use std::sync::Arc;

use parking_lot::Mutex;
use partnercenter::boundary::{
    self, BoundApp, CallId, CompletedOn, Host, Looked, PendingCall, PreparedLookup, TokenLookup,
};
use pyo3::{
    prelude::*,
    types::{PyBytes, PyString},
};

use crate::{
    host::Asked,
    outcome::{completion, guarded, wait},
    stream::Stream,
};

/// An app.
#[pyclass(frozen, module = "partnercenter._native")]
pub(crate) struct App {
    app: BoundApp,
}

#[pymethods]
impl App {
    /// `ask(id, kind, payload)` takes what the configuration leaves to Python.
    #[new]
    #[pyo3(signature = (config, ask=None))]
    fn new(py: Python<'_>, config: &[u8], ask: Option<Py<PyAny>>) -> PyResult<Self> {
        let host = ask.map(|ask| Arc::new(Asked { ask }) as Arc<dyn Host>);
        // Opens files and keyrings.
        guarded(|| py.detach(|| BoundApp::create(config, host))).map(|app| Self { app })
    }

    /// Refuses later calls.
    fn close(&self) {
        self.app.close();
    }

    /// Calls and waits.
    fn call<'py>(&self, py: Python<'py>, request: &[u8]) -> PyResult<(Py<PyBytes>, Py<PyBytes>)> {
        wait(py, py.detach(|| PendingCall::start(&self.app, request)))
    }

    /// Starts a call that ends with `done(failed, body, facts)`, once, on another thread.
    fn start(&self, py: Python<'_>, request: &[u8], done: Py<PyAny>) -> u64 {
        py.detach(|| {
            boundary::call_start(&self.app, request, CompletedOn::BlockingThread, completion(done))
                .0
        })
    }

    /// Opens a collection.
    fn stream(&self, request: &[u8]) -> PyResult<Stream> {
        guarded(|| boundary::Stream::open(&self.app, request)).map(Stream::new)
    }
}

/// Cancels a call that `start` gave the number of.
#[pyfunction]
pub(crate) fn cancel(py: Python<'_>, call: u64) {
    py.detach(|| boundary::call_cancel(CallId(call)));
}

/// How many calls of the process have begun and not ended.
#[pyfunction]
pub(crate) fn calls_under_way() -> usize {
    boundary::calls_under_way()
}

/// More texts than this are not one caller's usual ones.
const MOST_WISHES: usize = 64;

/// Whose tokens are asked for: the fast path, which reads each wish once.
#[pyclass(frozen, module = "partnercenter._native")]
pub(crate) struct Subject {
    app: BoundApp,
    partner: String,
    customer: Option<String>,
    account: Option<String>,
    app_only: bool,
    /// Few: found faster by looking at each than by a hash.
    wishes: Mutex<Vec<Wish>>,
}

/// A token that is asked for again and again, and what was found last: its text is copied once.
struct Wish {
    scopes: String,
    lookup: PreparedLookup,
    held: Option<Held>,
}

/// A token as Python has it.
struct Held {
    serial: u64,
    text: Py<PyString>,
    expires_on: u64,
    refresh_on: u64,
}

#[pymethods]
impl Subject {
    #[new]
    fn new(
        app: &Bound<'_, App>,
        partner: String,
        customer: Option<String>,
        account: Option<String>,
        app_only: bool,
    ) -> Self {
        let app = app.get().app.clone();
        Self { app, partner, customer, account, app_only, wishes: Mutex::default() }
    }

    /// The cached token with its expiry and refresh in seconds since 1970, if one is fresh.
    fn cached(&self, py: Python<'_>, scopes: &str) -> PyResult<Option<(Py<PyString>, u64, u64)>> {
        let mut wishes = self.wishes.lock();
        let place = match wishes.iter().position(|wish| wish.scopes == scopes) {
            Some(place) => place,
            None => {
                let lookup = guarded(|| self.lookup(scopes))?;
                if wishes.len() >= MOST_WISHES {
                    wishes.clear();
                }
                wishes.push(Wish { scopes: scopes.to_owned(), lookup, held: None });
                wishes.len() - 1
            }
        };
        let wish = &mut wishes[place];
        let serial = wish.held.as_ref().map_or(0, |held| held.serial);
        match guarded(|| wish.lookup.cached(serial))? {
            Some(Looked::Same) => {}
            Some(Looked::Other(token)) => {
                wish.held = Some(Held {
                    serial: token.serial,
                    text: PyString::new(py, token.secret.expose()).unbind(),
                    expires_on: token.expires_on,
                    refresh_on: token.refresh_on,
                });
            }
            None => wish.held = None,
        }
        let held = wish.held.as_ref();
        Ok(held.map(|held| (held.text.clone_ref(py), held.expires_on, held.refresh_on)))
    }
}

impl Subject {
    fn lookup(&self, scopes: &str) -> partnercenter::Result<PreparedLookup> {
        self.app.token_lookup(&TokenLookup {
            partner: &self.partner,
            customer: self.customer.as_deref(),
            account: self.account.as_deref(),
            app_only: self.app_only,
            scopes,
        })
    }
}
