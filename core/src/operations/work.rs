//! Work that goes on at the service after the call that began it was answered.

use std::time::Duration;

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;

use super::{
    Answer, Interpreter, Invocation, Options, Params,
    invoke::Expect,
    onward::resolve,
    params::check,
    row::{Contents, LongRunning, Operation, Poll, named},
};
use crate::{
    Error, ErrorKind, Result,
    diagnosis::readable,
    time::Deadline,
    transport::{Body, Retry, after},
};

/// Status codes of an answer that tells a state.
const POLLED: &[u16] = &[200, 201, 202, 204];
/// Where the first answer leads, in the words of errors.
const STATE: &str = "the address of its state";
/// The first pause where the service suggests none; it grows to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// A service that says "at once" is asked no faster than this.
const SHORTEST_PAUSE: Duration = Duration::from_millis(50);

/// Work that was begun, as it is written down: JSON from which another process can go on. Not secret.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ticket {
    /// The operation that began.
    pub operation: String,
    /// Where its state is asked for.
    pub url: Url,
    /// What is sent there, by POST; absent where a GET asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// Of the contents of an export: how many blobs have been read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blobs_done: Option<usize>,
}

impl Ticket {
    /// The service's id of the work: the last segment of its address that is no word.
    pub fn id(&self) -> &str {
        let segments = self.url.path().trim_end_matches('/').rsplit('/');
        segments
            .into_iter()
            .find(|segment| segment.contains(|c: char| c.is_ascii_digit()))
            .unwrap_or("")
    }
}

/// How far work has come.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Progress {
    /// Whether it has ended, by success: failures are errors.
    pub done: bool,
    /// The service's id of the work; empty where it has none.
    pub id: String,
    /// The service's own word for its state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// How much is done, of a hundred, where the service says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
    /// How long to wait before the next question, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_ms: Option<u64>,
}

/// Work of one operation.
#[derive(Debug)]
pub struct Work {
    pub(super) interpreter: Interpreter,
    pub(super) invocation: Invocation,
    pub(super) kind: &'static LongRunning,
    pub(super) ticket: Option<Ticket>,
    answer: Option<Answer>,
    progress: Progress,
    pause: Duration,
}

impl Work {
    /// Begins the work.
    ///
    /// # Errors
    /// Those of a call.
    pub(crate) async fn start(
        interpreter: Interpreter,
        invocation: Invocation,
        deadline: Deadline,
    ) -> Result<Self> {
        let kind = kind_of(invocation.row)?;
        let (answer, at) = interpreter.first(&invocation, deadline).await?;
        let mut work = Self::new(interpreter, invocation, kind, None);
        if answer.status == 202 {
            work.ticket = work.ticket_of(&answer, &at)?;
            work.judge(answer, false)?;
        } else {
            work.progress = Progress { done: true, ..Progress::default() };
            work.answer = Some(answer);
        }
        Ok(work)
    }

    /// Takes up work that was begun earlier; sends nothing.
    ///
    /// # Errors
    /// `configuration` when the ticket is one of another operation, or leads to another host.
    pub(crate) fn resume(
        interpreter: Interpreter,
        invocation: Invocation,
        ticket: Ticket,
    ) -> Result<Self> {
        let kind = kind_of(invocation.row)?;
        if ticket.operation != invocation.row.id {
            return Err(Error::configuration(format!(
                "the work was begun by {}, not by {}",
                readable(&ticket.operation),
                invocation.row.id
            )));
        }
        interpreter.refuse_foreign(&invocation, &ticket.url)?;
        Ok(Self::new(interpreter, invocation, kind, Some(ticket)))
    }

    fn new(
        interpreter: Interpreter,
        invocation: Invocation,
        kind: &'static LongRunning,
        ticket: Option<Ticket>,
    ) -> Self {
        let id = ticket.as_ref().map(|ticket| ticket.id().to_owned()).unwrap_or_default();
        let progress = Progress { id, ..Progress::default() };
        Self { interpreter, invocation, kind, ticket, answer: None, progress, pause: FIRST_PAUSE }
    }

    /// How far it had come when it was asked last.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// What another process needs to go on; nothing for work that was done at once.
    pub fn ticket(&self) -> Option<&Ticket> {
        self.ticket.as_ref()
    }

    /// The last answer, as received.
    pub fn answer(&self) -> Option<&Answer> {
        self.answer.as_ref()
    }

    /// Asks for the state, once and at once.
    ///
    /// # Errors
    /// Those of a call; `service` or the kind that the service's own error means when the work failed.
    pub async fn poll(&mut self, deadline: Deadline) -> Result<&Progress> {
        let Some(ticket) = &self.ticket else {
            // The work was accepted: that is no failure of the start, which must not be repeated.
            return match self.progress.done {
                true => Ok(&self.progress),
                false => Err(self
                    .broken("it was accepted, but the answer does not say where its state is")
                    .with_hint("Look at what it changes; to begin it again may do it twice.")),
            };
        };
        let answer = self.ask(ticket, deadline).await?;
        self.judge(answer, true)?;
        Ok(&self.progress)
    }

    /// Waits as long as the service suggests, then asks for the state. Nothing when the work was done
    /// before.
    ///
    /// # Errors
    /// As of [`Work::poll`]; `timeout` when the deadline comes before the next question.
    pub async fn next(&mut self, deadline: Deadline) -> Result<Option<&Progress>> {
        if self.progress.done {
            return Ok(None);
        }
        // One that was resumed has not been asked yet.
        if self.answer.is_some() {
            let pause = self.suggested();
            if pause >= deadline.remaining() {
                tokio::time::sleep(deadline.remaining()).await;
                return Err(self.unfinished());
            }
            tokio::time::sleep(pause).await;
        }
        self.poll(deadline).await.map(Some)
    }

    /// Waits until the work is done.
    ///
    /// # Errors
    /// As of [`Work::next`].
    pub async fn wait(&mut self, deadline: Deadline) -> Result<&Answer> {
        while self.next(deadline).await?.is_some() {}
        self.answer.as_ref().ok_or_else(|| Error::internal("work ended without an answer"))
    }

    /// The result as JSON text, of work that is done: what the row says it is, of the last answer.
    ///
    /// # Errors
    /// `service` when the answer does not have it.
    pub fn result(&self) -> Result<bytes::Bytes> {
        let Some(answer) = self.answer.as_ref().filter(|_| self.progress.done) else {
            return Err(Error::configuration("the work is not done yet"));
        };
        if self.kind.result.is_empty() || answer.body.is_empty() || self.ticket.is_none() {
            return Ok(answer.body.clone());
        }
        let body: Value = answer.json()?;
        let found = body.pointer(self.kind.result).filter(|found| !found.is_null());
        let result = found.ok_or_else(|| self.broken("its last answer has no result"))?;
        Ok(result.to_string().into())
    }

    /// Asks the service to give the work up.
    ///
    /// # Errors
    /// `unsupported` where the service cannot; those of a call.
    pub async fn cancel(&mut self, deadline: Deadline) -> Result<()> {
        let row = self.invocation.row;
        let (Some(cancel), Some(ticket), Poll::Row { parameter, .. }) =
            (self.kind.cancel, &self.ticket, self.kind.poll)
        else {
            return Err(Error::unsupported(format!(
                "{} cannot be cancelled at the service",
                row.id
            ))
            .with_operation(row.id)
            .with_hint(
                "Stop waiting for it: it goes on there, and its result can be left alone.",
            ));
        };
        let mut invocation = self.invocation.clone();
        invocation.row = named(cancel)?;
        invocation.options = Options::default();
        invocation.params = Params::from_iter([(parameter.to_owned(), ticket.id().into())]);
        self.interpreter.call(&invocation, deadline).await.map(|_| ())
    }

    /// Whether what the work makes are records, and not one file.
    pub fn has_records(&self) -> bool {
        self.kind.contents == Some(Contents::Manifest)
    }

    /// What the result has for download.
    pub(super) fn contents(&self) -> Result<Contents> {
        self.kind.contents.ok_or_else(|| {
            let id = self.invocation.row.id;
            Error::configuration(format!("the result of {id} has nothing to download"))
                .with_operation(id)
        })
    }

    /// Asks at an address of the service, by GET or with the body of the start.
    pub(super) async fn get(
        &self,
        url: Url,
        body: Option<&Value>,
        deadline: Deadline,
    ) -> Result<Answer> {
        let mut invocation = self.invocation.clone();
        let options = std::mem::take(&mut invocation.options);
        invocation.options.correlation_id = options.correlation_id;
        invocation.options.locale = options.locale;
        let mut request = self.interpreter.request(&invocation, url)?.retry(Retry::Repeatable);
        request.method = if body.is_some() { Method::POST } else { Method::GET };
        if let Some(body) = body {
            request = request.body(Body::Json(body.to_string().into_bytes().into()));
        }
        self.interpreter.exchange(&invocation, request, Expect::answer(POLLED), deadline).await
    }

    async fn ask(&self, ticket: &Ticket, deadline: Deadline) -> Result<Answer> {
        let asked = self.get(ticket.url.clone(), ticket.body.as_ref(), deadline).await;
        asked.map_err(|error| match error.status {
            Some(404 | 410) => {
                error.with_hint("The work is no longer known there: start it again.")
            }
            _ => error,
        })
    }

    /// Where the first answer sends us, if it says so.
    fn ticket_of(&self, answer: &Answer, at: &Url) -> Result<Option<Ticket>> {
        let row = self.invocation.row;
        let address = |name| match answer.header(name).map(str::trim) {
            None | Some("") => Ok(None),
            Some(address) => resolve(at, address, STATE).map(Some),
        };
        let url = match self.kind.poll {
            Poll::Location => address("location")?,
            Poll::OperationLocation => address("operation-location")?,
            Poll::Row { row: poll, parameter, from } => {
                let body: Option<Value> = answer.json().ok();
                let id = body.as_ref().and_then(|body| body.pointer(from)?.as_str());
                let Some(id) = id else { return Ok(None) };
                let params = Params::from_iter([(parameter.to_owned(), id.into())]);
                let base = self.interpreter.session.cloud().base(row.service)?;
                Some(check(named(poll)?, &params, &Options::default(), base)?.url)
            }
        };
        let Some(mut url) = url else { return Ok(None) };
        if !self.kind.suffix.is_empty() {
            let path = format!("{}{}", url.path().trim_end_matches('/'), self.kind.suffix);
            url.set_path(&path);
        }
        let body = self.invocation.params.get("body").filter(|_| self.kind.resend).cloned();
        Ok(Some(Ticket { operation: row.id.to_owned(), url, body, blobs_done: None }))
    }

    /// Takes an answer in. The first one only begins, whatever it says.
    fn judge(&mut self, answer: Answer, is_polled: bool) -> Result<()> {
        let body: Value = if answer.body.is_empty() {
            Value::Null
        } else {
            serde_json::from_slice(&answer.body).unwrap_or(Value::Null)
        };
        let states: Vec<&str> =
            self.kind.state.iter().filter_map(|at| body.pointer(at)?.as_str()).collect();
        // Of a type name, `#microsoft.graph.…runningOperation`, the part behind the last dot.
        let word = |state: &str| state.rsplit('.').next().unwrap_or(state).to_owned();
        let is_in = |words: &[&str]| {
            states
                .iter()
                .any(|state| words.iter().any(|known| known.eq_ignore_ascii_case(&word(state))))
        };
        let id = self.ticket.as_ref().map(|ticket| ticket.id().to_owned()).unwrap_or_default();
        // The service's own `status` is a better word than the name of a type.
        let state = states.last().map(|state| readable(&word(state)));
        let percent = ["/percentComplete", "/percentageCompleted", "/progress"]
            .iter()
            .find_map(|at| body.pointer(at)?.as_f64());
        let done = is_polled
            && match self.kind.state {
                [] => answer.status != 202,
                _ => is_in(self.kind.succeeded),
            };
        let asked = after(&answer.headers);
        self.pause = match asked {
            Some(pause) => pause,
            None if is_polled => self.pause.mul_f64(1.5).min(LONGEST_PAUSE),
            None => FIRST_PAUSE,
        };
        let wait = u64::try_from(self.suggested().as_millis()).unwrap_or(u64::MAX);
        self.progress = Progress { done, id, state, percent, wait_ms: (!done).then_some(wait) };
        if is_polled && !done && is_in(self.kind.failed) {
            return Err(self.failed(&body, &answer));
        }
        self.answer = Some(answer);
        Ok(())
    }

    fn suggested(&self) -> Duration {
        self.pause.max(SHORTEST_PAUSE)
    }

    /// Why the work failed, in the service's words.
    fn failed(&self, body: &Value, answer: &Answer) -> Error {
        let id = self.invocation.row.id;
        let reason =
            if self.kind.error.is_empty() { Some(body) } else { body.pointer(self.kind.error) };
        let text = |names: [&str; 3]| {
            let found = names.iter().find_map(|name| reason?.get(name));
            found.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        };
        let message = text(["message", "description", "errorDescription"])
            .or_else(|| reason?.as_str().map(str::to_owned))
            .map(|message| readable(&message))
            .filter(|message| !message.is_empty());
        let message = match message {
            Some(message) => format!("the work of {id} failed: {message}"),
            None => format!("the work of {id} failed, and the service does not say why"),
        };
        let code = text(["code", "errorCode", "status"]).map(|code| readable(&code));
        Error::service(message).with_operation(id).amend(|envelope| {
            envelope.code = code.filter(|code| !code.is_empty());
            envelope.request_id.clone_from(&answer.request_id);
            envelope.correlation_id.clone_from(&answer.correlation_id);
        })
    }

    fn unfinished(&self) -> Error {
        let id = self.invocation.row.id;
        let state =
            self.progress.state.as_deref().map_or(String::new(), |state| format!(" ({state})"));
        Error::timeout(format!("the work of {id} was not done before the deadline{state}"))
            .with_operation(id)
            .with_hint(
                "It goes on at the service: wait again, or take it up later from its continuation.",
            )
    }

    pub(super) fn broken(&self, what: &str) -> Error {
        let id = self.invocation.row.id;
        Error::service(format!("{id}: {what}")).with_operation(id)
    }
}

fn kind_of(row: &'static Operation) -> Result<&'static LongRunning> {
    row.long_running.ok_or_else(|| {
        Error::new(ErrorKind::Configuration, format!("{} is done when it is answered", row.id))
            .with_operation(row.id)
            .with_hint("Call it instead.")
    })
}
