use std::ffi::c_void;

use partnercenter::{
    Result,
    boundary::{self, CallId, CompletedOn, Outcome, PendingCall},
};

use crate::{
    guard::guarded,
    handles::{APPS, PcApp},
    input,
    outcome::PcOutcome,
};

/// Takes the outcome of a call, exactly once, on a thread of the library that may be blocked.
///
/// The outcome belongs to the library and is gone when this returns: copy what is wanted. The number
/// of the call is what `pc_call_start` gave; it can arrive before that has returned.
pub type PcCompletion =
    Option<unsafe extern "C" fn(context: *mut c_void, call: u64, outcome: *const PcOutcome)>;

/// A completion with its context, which crosses threads with it.
pub(crate) struct Completion {
    function: unsafe extern "C" fn(*mut c_void, u64, *const PcOutcome),
    context: *mut c_void,
}

// SAFETY: the contract asks for a context that may be used on any thread.
unsafe impl Send for Completion {}

impl Completion {
    pub(crate) fn of(function: PcCompletion, context: *mut c_void) -> Result<Self> {
        let function = function.ok_or_else(|| {
            partnercenter::Error::configuration("the completion is NULL: use pc_call_blocking")
        })?;
        Ok(Self { function, context })
    }

    pub(crate) fn complete(self, call: CallId, outcome: Outcome) {
        let mut outcome = PcOutcome::of(outcome);
        // SAFETY: function and context are the caller's own, and are called once.
        unsafe { (self.function)(self.context, call.0, &raw const outcome) };
        // SAFETY: made above, lent out and not given away.
        unsafe { outcome.free() };
    }
}

/// Starts a call (JSON in UTF-8, see `docs/c-abi.md`) and gives its number, which is never 0.
///
/// `completion` is called exactly once with the outcome, also for a request that cannot be read. Gives
/// 0, and calls nothing, only when `completion` itself is NULL.
///
/// # Safety
/// `request` has `request_length` readable bytes; `context` may be used on any thread until the
/// completion has returned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_call_start(
    app: *const PcApp,
    request: *const u8,
    request_length: usize,
    completion: PcCompletion,
    context: *mut c_void,
) -> u64 {
    guarded(|| {
        let completion = Completion::of(completion, context)?;
        let prepared = (|| {
            let app = APPS.get(app)?;
            // SAFETY: as the caller promises.
            let request = unsafe { input::bytes("request", request, request_length) }?;
            Ok((app, request))
        })();
        Ok(match prepared {
            Ok((app, request)) => boundary::call_start(
                &app,
                request,
                CompletedOn::BlockingThread,
                move |call, outcome| {
                    completion.complete(call, outcome);
                },
            ),
            Err(error) => boundary::call_refuse(error, move |call, outcome| {
                completion.complete(call, outcome);
            }),
        }
        .0)
    })
    .unwrap_or(0)
}

/// Cancels a call: it is completed with the kind `cancelled`, unless it has just ended. Does nothing
/// for a call that has ended or never was.
#[unsafe(no_mangle)]
pub extern "C" fn pc_call_cancel(call: u64) {
    let _ = guarded(|| {
        boundary::call_cancel(CallId(call));
        Ok(())
    });
}

/// Makes a call and waits for it. Writes `outcome`, which is freed with `pc_outcome_free`, and gives
/// its status.
///
/// # Safety
/// `request` has `request_length` readable bytes; `outcome` is writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_call_blocking(
    app: *const PcApp,
    request: *const u8,
    request_length: usize,
    outcome: *mut PcOutcome,
) -> i32 {
    let ended = guarded(|| {
        input::output("outcome", outcome)?;
        let app = APPS.get(app)?;
        // SAFETY: as the caller promises.
        let request = unsafe { input::bytes("request", request, request_length) }?;
        PendingCall::start(&app, request).finish()
    });
    // SAFETY: as the caller promises.
    unsafe { write(outcome, ended) }
}

/// Writes an outcome where there is a place for it, and gives its status.
///
/// # Safety
/// `place` is NULL or writable.
pub(crate) unsafe fn write(place: *mut PcOutcome, outcome: Outcome) -> i32 {
    let mut outcome = PcOutcome::of(outcome);
    let status = outcome.status;
    if place.is_null() {
        // SAFETY: made above.
        unsafe { outcome.free() };
    } else {
        // SAFETY: not NULL, writable as the caller promises; what was there is not read.
        unsafe { place.write(outcome) };
    }
    status
}
