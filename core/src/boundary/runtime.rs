use std::{process, sync::OnceLock};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::{Error, Result};

/// More workers would only wait: the work is waiting for answers.
const MOST_WORKERS: usize = 4;

struct Process {
    runtime: Runtime,
    /// Threads do not survive a fork; the child finds the number of its parent here.
    id: u32,
}

static PROCESS: OnceLock<std::result::Result<Process, String>> = OnceLock::new();

/// The one runtime of the process, made at the first call.
///
/// # Errors
/// `unsupported` in a child that was forked after the first call, `internal` when the system gives
/// no threads.
pub(super) fn runtime() -> Result<&'static Handle> {
    let process = PROCESS
        .get_or_init(|| start().map_err(|error| error.to_string()))
        .as_ref()
        .map_err(|why| Error::internal(format!("no threads could be started: {why}")))?;
    if process.id != process::id() {
        return Err(forked());
    }
    Ok(process.runtime.handle())
}

/// Refuses a forked child, without making a runtime.
pub(super) fn refuse_forked() -> Result<()> {
    match PROCESS.get() {
        Some(Ok(process)) if process.id != process::id() => Err(forked()),
        _ => Ok(()),
    }
}

fn start() -> std::io::Result<Process> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(MOST_WORKERS);
    let runtime = Builder::new_multi_thread()
        .worker_threads(workers)
        .thread_name("partnercenter")
        .enable_all()
        .build()?;
    Ok(Process { runtime, id: process::id() })
}

fn forked() -> Error {
    Error::unsupported(
        "this process was forked after partnercenter was first used, and its threads stayed behind",
    )
    .with_hint(
        "Start workers with spawn instead of fork, or use partnercenter first in each worker.",
    )
}
