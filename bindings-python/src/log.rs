//! Log lines wait here for a thread of Python's, which takes all that came in one go.

use std::{mem, sync::Arc, time::Duration};

use parking_lot::{Condvar, Mutex};
use partnercenter::boundary::{self, LogLine};
use pyo3::prelude::*;

use crate::outcome::guarded;

/// Lines beyond these are left out while Python's handlers are slower than the calls.
const MOST_WAITING: usize = 16_384;

static WAITING: Mutex<Lines> = Mutex::new(Lines { lines: Vec::new(), flush: false });
static ARRIVED: Condvar = Condvar::new();

struct Lines {
    lines: Vec<LogLine>,
    /// Whoever waits is to return with what there is.
    flush: bool,
}

/// Lets lines from `level` on come, or none.
#[pyfunction]
#[pyo3(signature = (level))]
pub(crate) fn log_set(py: Python<'_>, level: Option<&str>) -> PyResult<()> {
    guarded(|| {
        py.detach(|| match level {
            Some(level) => boundary::log_set(level, Some(Arc::new(keep))),
            None => boundary::log_set("", None),
        })
    })
}

fn keep(line: LogLine) {
    let mut waiting = WAITING.lock();
    if waiting.lines.len() < MOST_WAITING {
        waiting.lines.push(line);
        ARRIVED.notify_one();
    }
}

/// Waits for lines, at most so many milliseconds, and gives all that are there: level, target, text.
#[pyfunction]
pub(crate) fn log_take(py: Python<'_>, wait_ms: u64) -> Vec<(&'static str, &'static str, String)> {
    let lines = py.detach(|| {
        let mut waiting = WAITING.lock();
        if waiting.lines.is_empty() && !waiting.flush {
            ARRIVED.wait_for(&mut waiting, Duration::from_millis(wait_ms));
        }
        waiting.flush = false;
        mem::take(&mut waiting.lines)
    });
    lines.into_iter().map(|line| (line.level, line.target, line.text)).collect()
}

/// Lets whoever waits for lines return at once.
#[pyfunction]
pub(crate) fn log_flush() {
    WAITING.lock().flush = true;
    ARRIVED.notify_all();
}
