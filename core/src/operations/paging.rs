//! Pages of a collection, one at a time, with the way to the next one as a value.

use std::{
    collections::HashSet,
    hash::{BuildHasher as _, RandomState},
};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use url::Url;

use super::{
    Answer, Interpreter, Invocation, Options,
    answer::unexpected,
    guards::explain_empty,
    onward::{is_continuation, next_of},
    outline::Outline,
    row::Paging,
};
use crate::{Error, Result, time::Deadline, transport::Origin};

/// How a call goes on after a page. Can be saved as JSON and resumed in another process; it holds
/// the service's own continuation token, which expires after a while.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Continuation {
    /// The operation that began.
    pub operation: String,
    /// The address of the next page.
    pub url: Url,
    /// The headers that the next page wants beside the usual ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
}

/// One page as received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page {
    /// The answer.
    pub answer: Answer,
    /// How to go on; nothing on the last page.
    pub next: Option<Continuation>,
    /// The member of the body that holds the items; empty when the body is the list itself.
    pub items_member: &'static str,
    /// How many items the service says there are on all pages, where it says so. Services err: pages
    /// end where the service gives no further one, whatever this says.
    pub total: Option<u64>,
}

impl Page {
    pub(super) fn new(answer: Answer, next: Option<Continuation>, outline: &Outline) -> Self {
        Self { answer, next, items_member: outline.member, total: outline.total }
    }

    /// The items of the page, each as JSON text.
    ///
    /// # Errors
    /// `service` when the body is not the documented collection.
    pub fn items(&self) -> Result<Vec<Box<RawValue>>> {
        let broken = |error: serde_json::Error| unexpected("a collection", &error);
        if self.answer.body.is_empty() {
            return Ok(Vec::new());
        }
        if self.items_member.is_empty() {
            return serde_json::from_slice(&self.answer.body).map_err(broken);
        }
        let members: Members = serde_json::from_slice(&self.answer.body).map_err(broken)?;
        let items = match self.items_member {
            "items" => members.items,
            "value" => members.value,
            "Value" => members.analytics_value,
            _ => members.results,
        };
        Ok(items.unwrap_or_default())
    }
}

/// The member that holds the items, whatever its name. Others are skipped.
#[derive(Deserialize)]
struct Members {
    items: Option<Vec<Box<RawValue>>>,
    value: Option<Vec<Box<RawValue>>>,
    #[serde(rename = "Value")]
    analytics_value: Option<Vec<Box<RawValue>>>,
    results: Option<Vec<Box<RawValue>>>,
}

/// Fetches page after page.
#[derive(Debug)]
pub struct Pager {
    interpreter: Interpreter,
    invocation: Invocation,
    next: Step,
    seen: Seen,
}

#[derive(Debug)]
enum Step {
    First,
    Continue(Continuation),
    Done,
}

/// What was read already, as hashes: of addresses with their tokens, and of the last body.
#[derive(Debug, Default)]
struct Seen {
    hasher: RandomState,
    pages: HashSet<u64>,
    body: Option<u64>,
}

impl Pager {
    pub(crate) fn new(
        interpreter: Interpreter,
        invocation: Invocation,
        resume: Option<Continuation>,
    ) -> Result<Self> {
        let row = invocation.row;
        let is_raw_write = invocation.raw.is_some() && row.method != "GET";
        if !row.shape.is_collection() || is_raw_write {
            return Err(Error::configuration(format!("{} answers with no pages", row.id))
                .with_operation(row.id)
                .with_hint("Call it instead."));
        }
        let next = match resume {
            None => Step::First,
            Some(continuation) => {
                continuation.refuse_foreign(&interpreter, &invocation)?;
                Step::Continue(continuation)
            }
        };
        Ok(Self { interpreter, invocation, next, seen: Seen::default() })
    }

    /// Says more about the requests. A request id is the next request's alone: each has its own.
    #[must_use]
    pub fn options(mut self, options: Options) -> Self {
        self.invocation.options = options;
        self
    }

    /// The next page, or nothing after the last. After an error the same page can be asked for
    /// again.
    ///
    /// # Errors
    /// As of a call; and `service` when a link leads to another host or to a page that was read, and
    /// for a page without items.
    pub async fn next(&mut self, deadline: Deadline) -> Result<Option<Page>> {
        let row = self.invocation.row;
        let is_first = matches!(self.next, Step::First);
        let (answer, at) = match &self.next {
            Step::Done => return Ok(None),
            Step::First => {
                let (answer, url) = self.interpreter.first(&self.invocation, deadline).await?;
                (answer, Continuation { operation: row.id.to_owned(), url, headers: Vec::new() })
            }
            Step::Continue(continuation) => {
                let answer =
                    self.interpreter.resume(&self.invocation, continuation, deadline).await?;
                (answer, continuation.clone())
            }
        };
        let outline = Outline::read(row, &answer)?;
        if is_first {
            explain_empty(row, outline.count);
        }
        let named = |error: Error| error.with_operation(row.id);
        let next = next_of(row, &answer, &outline, &at.url).map_err(named)?;
        // A service that does not count on gives the same page again.
        let body = (row.paging == Paging::Offset && outline.count > 0)
            .then(|| self.seen.hasher.hash_one(&answer.body));
        if body.is_some() && body == self.seen.body {
            return Err(named(Error::service("the service gave the same page again")));
        }
        let key = self.seen.hasher.hash_one(&at);
        if let Some(next) = &next {
            let onward = self.seen.hasher.hash_one(next);
            if onward == key || self.seen.pages.contains(&onward) {
                let to = if onward == key { "the same page" } else { "one that was read already" };
                let message = format!("the link to the next page leads back to {to}");
                return Err(named(Error::service(message)));
            }
        }
        self.seen.pages.insert(key);
        self.seen.body = body;
        self.next = next.clone().map_or(Step::Done, Step::Continue);
        self.invocation.options.request_id = None;
        Ok(Some(Page::new(answer, next, &outline)))
    }
}

impl Continuation {
    /// Refuses what was not made for this operation: it comes from where the caller kept it.
    fn refuse_foreign(&self, interpreter: &Interpreter, invocation: &Invocation) -> Result<()> {
        let row = invocation.row;
        let wrong = |message: String| Err(Error::configuration(message).with_operation(row.id));
        if self.operation != row.id {
            return wrong(format!(
                "the continuation belongs to {}, not to {}",
                crate::diagnosis::readable(&self.operation),
                row.id
            ));
        }
        let base = interpreter.session.cloud().base(row.service)?;
        if !Origin::of(base).covers(&self.url) {
            return wrong(format!("the continuation of {} leads to another host", row.id));
        }
        if let Some((name, _)) = self.headers.iter().find(|(name, _)| !is_continuation(name)) {
            let name = crate::diagnosis::readable(name);
            return wrong(format!("the continuation of {} sets the header {name}", row.id));
        }
        Ok(())
    }
}
