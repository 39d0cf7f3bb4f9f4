use std::{ffi::c_void, sync::Arc};

use partnercenter::boundary::{self, LogLine, LogSink};

use crate::{
    constants::PC_OK,
    guard::guarded,
    outcome::{PcOutcome, report},
};

/// Takes a log line, on one thread of the library. The text is gone when this returns.
pub type PcLogSink = Option<
    unsafe extern "C" fn(
        context: *mut c_void,
        level: i32,
        target: *const u8,
        target_length: usize,
        text: *const u8,
        text_length: usize,
    ),
>;

/// Level of a log line: something failed.
pub const PC_LOG_ERROR: i32 = 1;
/// Level of a log line: something deserves a look.
pub const PC_LOG_WARN: i32 = 2;
/// Level of a log line: something happened that is kept, such as a refresh token written back.
pub const PC_LOG_INFO: i32 = 3;
/// Level of a log line: each exchange with a service.
pub const PC_LOG_DEBUG: i32 = 4;
/// Level of a log line: everything.
pub const PC_LOG_TRACE: i32 = 5;

struct Sink {
    function: unsafe extern "C" fn(*mut c_void, i32, *const u8, usize, *const u8, usize),
    context: *mut c_void,
}

// SAFETY: the contract asks for a context that may be used on any thread.
unsafe impl Send for Sink {}
// SAFETY: as above; lines come one after another.
unsafe impl Sync for Sink {}

impl Sink {
    fn take(&self, line: &LogLine) {
        let level = match line.level {
            "error" => PC_LOG_ERROR,
            "warn" => PC_LOG_WARN,
            "info" => PC_LOG_INFO,
            "debug" => PC_LOG_DEBUG,
            _ => PC_LOG_TRACE,
        };
        let (target, text) = (line.target.as_bytes(), line.text.as_bytes());
        // SAFETY: function and context are the program's own; the bytes live until this returns.
        unsafe {
            (self.function)(
                self.context,
                level,
                target.as_ptr(),
                target.len(),
                text.as_ptr(),
                text.len(),
            );
        }
    }
}

/// Sends log lines from `level` (`PC_LOG_…`) on to `sink`; stops when that is NULL. One sink a process.
/// On failure writes `failure` (which may be NULL) and gives its status.
///
/// # Safety
/// `context` may be used on any thread until another sink was set and the line under way has been
/// taken; `failure` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_log_set(
    level: i32,
    sink: PcLogSink,
    context: *mut c_void,
    failure: *mut PcOutcome,
) -> i32 {
    let set = guarded(|| {
        let sink: Option<LogSink> = sink.map(|function| {
            let sink = Sink { function, context };
            Arc::new(move |line: LogLine| sink.take(&line)) as LogSink
        });
        let name = match level {
            PC_LOG_ERROR => "error",
            PC_LOG_WARN => "warn",
            PC_LOG_INFO => "info",
            PC_LOG_DEBUG => "debug",
            PC_LOG_TRACE => "trace",
            _ if sink.is_none() => "error",
            _ => "",
        };
        boundary::log_set(name, sink)
    });
    match set {
        Ok(()) => PC_OK,
        // SAFETY: as the caller promises.
        Err(error) => unsafe { report(failure, &error) },
    }
}
