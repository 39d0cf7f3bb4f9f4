//! Calls: each has a number, can be cancelled by it, and is completed exactly once.

use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use futures::FutureExt as _;
use parking_lot::{Condvar, Mutex};
use tokio_util::sync::CancellationToken;

use super::{
    BoundApp, Outcome,
    outcome::{cancelled, panicked},
    request::CallRequest,
    runtime,
};
use crate::Error;

/// The number of a call. Never used twice in a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CallId(pub u64);

static NEXT: AtomicU64 = AtomicU64::new(1);
static UNDER_WAY: LazyLock<Mutex<HashMap<u64, CancellationToken>>> = LazyLock::new(Mutex::default);

/// Where a call is completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompletedOn {
    /// On a thread that may be blocked: the completion is the host's code.
    BlockingThread,
    /// On a worker: the completion only hands the outcome on, and returns at once.
    Worker,
}

/// Starts a call; `complete` is called with its number and outcome, exactly once, `on`
/// the thread that is said. It can be called before this returns.
///
/// `request` is JSON: `{operation, partner, customer, account, appOnly, params, options}`. See
/// `docs/c-abi.md`. A request that cannot be read is a failure of the call like any other.
pub fn call_start(
    app: &BoundApp,
    request: &[u8],
    on: CompletedOn,
    complete: impl FnOnce(CallId, Outcome) + Send + 'static,
) -> CallId {
    // Now and not when its turn comes: what is started before the app is closed goes on.
    let call = app.refuse_closed().and_then(|()| CallRequest::read(request));
    let app = app.clone();
    start(on, complete, async move { app.execute(call?).await })
}

/// Completes a call that a binding could not even begin to make, as [`call_start`] would.
pub fn call_refuse(
    error: Error,
    complete: impl FnOnce(CallId, Outcome) + Send + 'static,
) -> CallId {
    start(CompletedOn::BlockingThread, complete, async move { Err(error) })
}

/// Cancels a call: it is completed with the kind `cancelled`, unless it has just ended. Does nothing
/// for a call that has ended or never was.
pub fn call_cancel(id: CallId) {
    let token = UNDER_WAY.lock().remove(&id.0);
    if let Some(token) = token {
        token.cancel();
    }
}

/// How many calls are under way in this process, for tests that look for what never ends.
#[doc(hidden)]
pub fn calls_under_way() -> usize {
    UNDER_WAY.lock().len()
}

/// Starts `work` as a call.
pub(super) fn start(
    on: CompletedOn,
    complete: impl FnOnce(CallId, Outcome) + Send + 'static,
    work: impl Future<Output = Outcome> + Send + 'static,
) -> CallId {
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    let completer = Completer { id, complete: Some(Box::new(complete)) };
    let runtime = match runtime::runtime() {
        Ok(runtime) => runtime,
        Err(error) => {
            completer.complete(Err(error));
            return CallId(id);
        }
    };
    let cancelling = CancellationToken::new();
    UNDER_WAY.lock().insert(id, cancelling.clone());
    runtime.spawn(async move {
        let outcome = tokio::select! {
            // A panic ends the work and not the completion.
            outcome = AssertUnwindSafe(work).catch_unwind() => {
                outcome.unwrap_or_else(|panic| Err(panicked(&*panic)))
            }
            () = cancelling.cancelled() => Err(cancelled()),
        };
        match on {
            CompletedOn::Worker => completer.complete(outcome),
            CompletedOn::BlockingThread => {
                tokio::task::spawn_blocking(move || completer.complete(outcome));
            }
        }
    });
    CallId(id)
}

/// Answers a call once: by the outcome that it is given or, when it is dropped without, by an error.
struct Completer {
    id: u64,
    complete: Option<Box<dyn FnOnce(CallId, Outcome) + Send>>,
}

impl Completer {
    fn complete(mut self, outcome: Outcome) {
        self.answer(outcome);
    }

    fn answer(&mut self, outcome: Outcome) {
        let Some(complete) = self.complete.take() else { return };
        UNDER_WAY.lock().remove(&self.id);
        // A completion that panics is the host's affair, and must not end the thread's other work.
        let _ = catch_unwind(AssertUnwindSafe(|| complete(CallId(self.id), outcome)));
    }
}

impl Drop for Completer {
    fn drop(&mut self) {
        self.answer(Err(Error::internal("the call was given up: the process is ending")));
    }
}

/// A call that its caller waits for, in slices if it likes. Dropping it cancels the call.
#[derive(Debug)]
pub struct PendingCall {
    id: CallId,
    slot: Arc<Slot>,
}

#[derive(Debug, Default)]
struct Slot {
    outcome: Mutex<Option<Outcome>>,
    arrived: Condvar,
}

impl PendingCall {
    /// Starts a call to wait for.
    pub fn start(app: &BoundApp, request: &[u8]) -> Self {
        Self::of(|complete| call_start(app, request, CompletedOn::Worker, complete))
    }

    /// Starts whatever completes by a function.
    pub(super) fn of(
        start: impl FnOnce(Box<dyn FnOnce(CallId, Outcome) + Send>) -> CallId,
    ) -> Self {
        let slot = Arc::new(Slot::default());
        let filled = Arc::clone(&slot);
        let id = start(Box::new(move |_, outcome| {
            *filled.outcome.lock() = Some(outcome);
            filled.arrived.notify_all();
        }));
        Self { id, slot }
    }

    /// Waits at most `slice`; nothing when the call goes on.
    pub fn wait(&self, slice: Duration) -> Option<Outcome> {
        let mut outcome = self.slot.outcome.lock();
        if outcome.is_none() {
            self.slot.arrived.wait_for(&mut outcome, slice);
        }
        outcome.take()
    }

    /// Waits to the end. Every call has a deadline, so there is one.
    pub fn finish(self) -> Outcome {
        loop {
            if let Some(outcome) = self.wait(Duration::from_secs(3600)) {
                return outcome;
            }
        }
    }
}

impl Drop for PendingCall {
    fn drop(&mut self) {
        call_cancel(self.id);
    }
}
