//! Pages, long-running work and downloads: open, next, close.

use std::{fmt, sync::Arc, time::Duration};

use parking_lot::Mutex;

use super::{BoundApp, CallId, Outcome, PendingCall, Success, calls, request::CallRequest};
use crate::{Error, Result, operations::Pager, time::Deadline};

/// A collection that comes page by page. Cheap to clone; clones are the same stream. Dropping the
/// last one closes it.
#[derive(Clone)]
pub struct Stream {
    inner: Arc<Inner>,
}

struct Inner {
    operation: &'static str,
    app: BoundApp,
    /// For each page; nothing for the usual time.
    timeout: Option<Duration>,
    /// Taken while a page is under way: a second call meanwhile is refused.
    pager: Mutex<State>,
}

enum State {
    Idle(Box<Pager>),
    Busy,
    Closed,
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").field("operation", &self.inner.operation).finish_non_exhaustive()
    }
}

impl Stream {
    /// Opens a stream; sends nothing. `request` is that of a call, whose options may have `resume`: a
    /// continuation of an earlier page. The other options hold for each page, but for a request id,
    /// which is the first page's alone.
    ///
    /// # Errors
    /// Those of a call that are found before anything is sent.
    pub fn open(app: &BoundApp, request: &[u8]) -> Result<Self> {
        app.refuse_closed()?;
        let request = CallRequest::read(request)?;
        let operation = request.collection()?;
        let timeout = request.options.timeout();
        let pager = app.pages(request)?;
        Ok(Self {
            inner: Arc::new(Inner {
                operation,
                app: app.clone(),
                timeout,
                pager: Mutex::new(State::Idle(Box::new(pager))),
            }),
        })
    }

    /// Fetches the next page; the call is completed by a success without status after the last one.
    /// After a failure the same page can be asked for again.
    pub fn next(&self, complete: impl FnOnce(CallId, Outcome) + Send + 'static) -> CallId {
        let inner = Arc::clone(&self.inner);
        let open = inner.app.refuse_closed();
        calls::start(complete, async move {
            open?;
            inner.next().await
        })
    }

    /// The next page, waited for.
    pub fn next_pending(&self) -> PendingCall {
        PendingCall::of(|complete| self.next(complete))
    }

    /// Closes the stream; a page under way is still completed. Closing twice does nothing.
    pub fn close(&self) {
        *self.inner.pager.lock() = State::Closed;
    }
}

impl Inner {
    async fn next(self: Arc<Self>) -> Outcome {
        let pager = match &mut *self.pager.lock() {
            state @ State::Idle(_) => std::mem::replace(state, State::Busy),
            State::Busy => {
                return Err(self.wrong("asked for a page while another one was under way"));
            }
            State::Closed => return Err(self.wrong("used after it was closed")),
        };
        let State::Idle(pager) = pager else {
            return Err(Error::internal("a stream lost its pager"));
        };
        let mut lent = Lent { inner: &self, pager: Some(pager) };
        let page = match &mut lent.pager {
            Some(pager) => {
                let deadline = self.timeout.map_or(self.app.deadline(), Deadline::after);
                pager.next(deadline).await?
            }
            None => None,
        };
        Ok(match page {
            None => Success::default(),
            Some(page) => {
                let mut success = Success::from(page.answer);
                success.facts.items_member = Some(page.items_member);
                success.facts.total = page.total;
                success.facts.continuation = page.next;
                success
            }
        })
    }

    fn wrong(&self, what: &str) -> Error {
        Error::configuration(format!("the stream of {} was {what}", self.operation))
            .with_operation(self.operation)
    }
}

/// The pager while a page is under way; it goes back when the page has come, failed or was given up.
struct Lent<'a> {
    inner: &'a Inner,
    pager: Option<Box<Pager>>,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let mut state = self.inner.pager.lock();
        if let (State::Busy, Some(pager)) = (&*state, self.pager.take()) {
            *state = State::Idle(pager);
        }
    }
}
