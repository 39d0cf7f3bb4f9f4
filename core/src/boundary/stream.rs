//! Pages, long-running work and downloads: open, next, close.

use std::{fmt, sync::Arc, time::Duration};

use parking_lot::Mutex;

use super::{
    BoundApp, CallId, CompletedOn, Outcome, PendingCall, calls, request::CallRequest,
    source::Source,
};
use crate::{Error, Result, time::Deadline};

/// What comes step by step: pages of a collection, progress of work, records, pieces of a file. Cheap to
/// clone; clones are the same stream. Dropping the last one closes it.
#[derive(Clone)]
pub struct Stream {
    inner: Arc<Inner>,
}

struct Inner {
    operation: String,
    app: BoundApp,
    /// For each step; nothing for the usual time.
    timeout: Option<Duration>,
    /// Taken while a step is under way: a second one meanwhile is refused.
    source: Mutex<State>,
}

enum State {
    Idle(Source),
    Busy,
    Closed,
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").field("operation", &self.inner.operation).finish_non_exhaustive()
    }
}

impl Stream {
    /// Opens a stream; sends nothing. `request` is that of a call; its options say by `read` what the
    /// stream gives (`pages`, `progress`, `records`, `bytes`), by default what the operation answers with,
    /// and may have `resume`, `saveTo`, `form` and `waitMs`. The other options hold for each step, but for
    /// a request id, which is the first one's alone.
    ///
    /// # Errors
    /// Those of a call that are found before anything is sent.
    pub fn open(app: &BoundApp, request: &[u8]) -> Result<Self> {
        app.refuse_closed()?;
        let request = CallRequest::read(request)?;
        let timeout = request.options.timeout();
        let operation = request.operation.clone();
        let source = Mutex::new(State::Idle(Source::open(app, request)?));
        Ok(Self { inner: Arc::new(Inner { operation, app: app.clone(), timeout, source }) })
    }

    /// Takes the next step; the call is completed by a success without status after the last one. After
    /// a failure the same page can be asked for again; files and records are opened anew.
    pub fn next(
        &self,
        on: CompletedOn,
        complete: impl FnOnce(CallId, Outcome) + Send + 'static,
    ) -> CallId {
        let inner = Arc::clone(&self.inner);
        let open = inner.app.refuse_closed();
        calls::start(on, complete, async move {
            open?;
            inner.next().await
        })
    }

    /// The next step, waited for.
    pub fn next_pending(&self) -> PendingCall {
        PendingCall::of(|complete| self.next(CompletedOn::Worker, complete))
    }

    /// Closes the stream; a step under way is still completed. Closing twice does nothing.
    pub fn close(&self) {
        *self.inner.source.lock() = State::Closed;
    }
}

impl Inner {
    async fn next(self: Arc<Self>) -> Outcome {
        let source = match &mut *self.source.lock() {
            state @ State::Idle(_) => std::mem::replace(state, State::Busy),
            State::Busy => {
                return Err(self.wrong("asked for a page while another one was under way"));
            }
            State::Closed => return Err(self.wrong("used after it was closed")),
        };
        let State::Idle(source) = source else {
            return Err(Error::internal("a stream lost its source"));
        };
        let mut lent = Lent { inner: &self, source: Some(source) };
        match &mut lent.source {
            Some(source) => {
                let deadline = self.timeout.map_or(self.app.deadline(), Deadline::after);
                source.next(deadline).await
            }
            None => Err(Error::internal("a stream lost its source")),
        }
    }

    fn wrong(&self, what: &str) -> Error {
        Error::configuration(format!("the stream of {} was {what}", self.operation))
            .with_operation(self.operation.clone())
    }
}

/// The source while a step is under way; it goes back when the step has ended, failed or was given up.
struct Lent<'a> {
    inner: &'a Inner,
    source: Option<Source>,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let mut state = self.inner.source.lock();
        if let (State::Busy, Some(source)) = (&*state, self.source.take()) {
            *state = State::Idle(source);
        }
    }
}
