use std::ffi::c_void;

use partnercenter::boundary::{self, CompletedOn, Stream};

use crate::{
    call::{Completion, PcCompletion, write},
    constants::PC_OK,
    guard::guarded,
    handles::{APPS, PcApp, PcStream, STREAMS},
    input,
    outcome::{PcOutcome, report},
};

/// Opens a collection; sends nothing. `request` is that of a call, whose options may have `resume`.
///
/// On success writes `stream`, on failure `failure` (which may be NULL), and gives its status.
///
/// # Safety
/// `request` has `request_length` readable bytes; `stream` is writable; `failure` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_stream_open(
    app: *const PcApp,
    request: *const u8,
    request_length: usize,
    stream: *mut *mut PcStream,
    failure: *mut PcOutcome,
) -> i32 {
    let opened = guarded(|| {
        let app = APPS.get(app)?;
        input::output("stream", stream)?;
        // SAFETY: as the caller promises.
        let request = unsafe { input::bytes("request", request, request_length) }?;
        Stream::open(&app, request)
    });
    match opened {
        Ok(opened) => {
            // SAFETY: checked not to be NULL, writable as the caller promises.
            unsafe { stream.write(STREAMS.insert(opened)) };
            PC_OK
        }
        // SAFETY: as the caller promises.
        Err(error) => unsafe { report(failure, &error) },
    }
}

/// Asks for the next page, and gives the number of the call; as of `pc_call_start`. After the last
/// page the outcome is a success whose body and `status` fact are absent.
///
/// # Safety
/// `context` may be used on any thread until the completion has returned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_stream_next(
    stream: *const PcStream,
    completion: PcCompletion,
    context: *mut c_void,
) -> u64 {
    guarded(|| {
        let completion = Completion::of(completion, context)?;
        let complete = move |call, outcome| completion.complete(call, outcome);
        Ok(match STREAMS.get(stream) {
            Ok(stream) => stream.next(CompletedOn::BlockingThread, complete),
            Err(error) => boundary::call_refuse(error, complete),
        }
        .0)
    })
    .unwrap_or(0)
}

/// Waits for the next page. Writes `outcome`, which is freed with `pc_outcome_free`, and gives its
/// status.
///
/// # Safety
/// `outcome` is writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_stream_next_blocking(
    stream: *const PcStream,
    outcome: *mut PcOutcome,
) -> i32 {
    let ended = guarded(|| {
        input::output("outcome", outcome)?;
        STREAMS.get(stream)?.next_pending().finish()
    });
    // SAFETY: as the caller promises.
    unsafe { write(outcome, ended) }
}

/// Closes a stream; a page under way is completed. NULL and a stream that was closed are fine.
#[unsafe(no_mangle)]
pub extern "C" fn pc_stream_close(stream: *mut PcStream) {
    let _ = guarded(|| {
        if let Some(stream) = STREAMS.remove(stream) {
            stream.close();
        }
        Ok(())
    });
}
