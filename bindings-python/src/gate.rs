//! Threads of the library enter the interpreter through one gate, which is shut before it ends: a
//! thread that asks a finalising interpreter for its lock is stopped in the middle of our frames.

use std::{
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use pyo3::prelude::*;

static SHUT: AtomicBool = AtomicBool::new(false);
static INSIDE: AtomicUsize = AtomicUsize::new(0);

/// How long the end of the interpreter waits for threads inside. What they do there is short.
const PATIENCE: Duration = Duration::from_secs(1);

/// Runs `inside` attached to the interpreter; nothing once it is ending.
pub(crate) fn enter<T>(inside: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    let _pass = Pass::new()?;
    Python::try_attach(inside)
}

struct Pass;

impl Pass {
    fn new() -> Option<Self> {
        INSIDE.fetch_add(1, Ordering::SeqCst);
        let pass = Self;
        (!SHUT.load(Ordering::SeqCst)).then_some(pass)
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        INSIDE.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Shuts the gate and waits for who is inside. Called once, when the interpreter ends.
#[pyfunction]
pub(crate) fn close(py: Python<'_>) {
    SHUT.store(true, Ordering::SeqCst);
    py.detach(|| {
        let until = Instant::now() + PATIENCE;
        while INSIDE.load(Ordering::SeqCst) > 0 && Instant::now() < until {
            thread::sleep(Duration::from_millis(1));
        }
    });
}
