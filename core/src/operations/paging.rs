//! Pages of a collection, one at a time, with the way to the next one as a value.

use serde::{Deserialize, Serialize};
use serde_json::{Value, value::RawValue};
use url::{ParseError, Url};

use super::{
    Answer, Interpreter, Invocation, Options,
    answer::unexpected,
    row::{Operation, Paging, Shape},
};
use crate::{Error, Result, time::Deadline, transport::Origin};

/// How a call goes on after a page. Can be saved as JSON and resumed in another process; it holds
/// the service's own continuation token, which expires after a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
pub struct Page {
    /// The answer.
    pub answer: Answer,
    /// How to go on; nothing on the last page.
    pub next: Option<Continuation>,
    shape: Shape,
}

impl Page {
    pub(super) fn new(answer: Answer, next: Option<Continuation>, shape: Shape) -> Self {
        Self { answer, next, shape }
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
        if self.shape == Shape::BareArray {
            return serde_json::from_slice(&self.answer.body).map_err(broken);
        }
        let members: Members = serde_json::from_slice(&self.answer.body).map_err(broken)?;
        match self.shape {
            Shape::Collection => Ok(members.items.unwrap_or_default()),
            Shape::OdataCollection => Ok(members.value.unwrap_or_default()),
            Shape::AnalyticsCollection => {
                Ok(members.analytics_value.or(members.value).unwrap_or_default())
            }
            Shape::ResultsCollection => Ok(members.results.unwrap_or_default()),
            Shape::Single | Shape::Scalar | Shape::BareArray => {
                Err(Error::internal("a page of something that is no collection"))
            }
        }
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
}

#[derive(Debug)]
enum Step {
    First,
    Continue(Continuation),
    Done,
}

impl Pager {
    pub(crate) fn new(
        interpreter: Interpreter,
        invocation: Invocation,
        resume: Option<Continuation>,
    ) -> Result<Self> {
        let next = match resume {
            None => Step::First,
            Some(continuation) if continuation.operation == invocation.row.id => {
                Step::Continue(continuation)
            }
            Some(continuation) => {
                return Err(Error::configuration(format!(
                    "the continuation belongs to {}, not to {}",
                    continuation.operation, invocation.row.id
                )));
            }
        };
        Ok(Self { interpreter, invocation, next })
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
    /// As of a call; and `service` when a link leads to another host or to where it came from.
    pub async fn next(&mut self, deadline: Deadline) -> Result<Option<Page>> {
        let (answer, at) = match &self.next {
            Step::Done => return Ok(None),
            Step::First => {
                let (answer, url) = self.interpreter.first(&self.invocation, deadline).await?;
                (answer, Continuation { operation: String::new(), url, headers: Vec::new() })
            }
            Step::Continue(continuation) => {
                let answer =
                    self.interpreter.resume(&self.invocation, continuation, deadline).await?;
                (answer, continuation.clone())
            }
        };
        let next = next_of(self.invocation.row, &answer, &at.url)
            .map_err(|error| error.with_operation(self.invocation.row.id))?;
        if next.as_ref().is_some_and(|next| next.url == at.url && next.headers == at.headers) {
            return Err(Error::service("the link to the next page leads back to the same page")
                .with_operation(self.invocation.row.id));
        }
        self.next = next.clone().map_or(Step::Done, Step::Continue);
        self.invocation.options.request_id = None;
        Ok(Some(Page::new(answer, next, self.invocation.row.shape)))
    }
}

/// What of an answer tells where the next page is.
#[derive(Default, Deserialize)]
struct Onward {
    #[serde(default, rename = "continuationToken")]
    continuation_token: Option<String>,
    #[serde(default)]
    links: Option<Links>,
    #[serde(default, rename = "@odata.nextLink")]
    odata_next: Option<String>,
    #[serde(default, rename = "@nextLink")]
    analytics_next: Option<String>,
    #[serde(default, rename = "nextLink")]
    arm_next: Option<String>,
    #[serde(default)]
    items: Option<Vec<serde::de::IgnoredAny>>,
    #[serde(default)]
    value: Option<Vec<serde::de::IgnoredAny>>,
}

#[derive(Deserialize)]
struct Links {
    next: Option<Link>,
}

#[derive(Deserialize)]
struct Link {
    uri: Option<String>,
    method: Option<String>,
    #[serde(default)]
    headers: Vec<LinkHeader>,
}

#[derive(Deserialize)]
struct LinkHeader {
    key: String,
    value: Value,
}

/// Where the next page is, by the row's kind of paging.
pub(super) fn next_of(
    row: &'static Operation,
    answer: &Answer,
    at: &Url,
) -> Result<Option<Continuation>> {
    if row.paging == Paging::None || answer.body.is_empty() {
        return Ok(None);
    }
    let onward: Onward =
        serde_json::from_slice(&answer.body).map_err(|error| unexpected("a collection", &error))?;
    let found = match row.paging {
        Paging::None => None,
        Paging::SeekQuery | Paging::ContinuationToken => by_token(row, &onward, answer, at),
        Paging::Offset => by_offset(&onward, at),
        Paging::NextLink => by_link(row, onward, at)?,
    };
    Ok(found.map(|(url, headers)| Continuation { operation: row.id.to_owned(), url, headers }))
}

type Next = (Url, Vec<(String, String)>);

/// Partner Center's token: in the body, in the headers of the link, or in a header of the answer.
fn by_token(row: &Operation, onward: &Onward, answer: &Answer, at: &Url) -> Option<Next> {
    let of_link = || {
        let headers = &onward.links.as_ref()?.next.as_ref()?.headers;
        let header = headers.iter().find(|header| is_continuation(&header.key))?;
        header.value.as_str().map(str::to_owned)
    };
    let of_header = || answer.header("ms-continuationtoken").map(str::to_owned);
    // A body may repeat its token on the last page; only a link says that there is more.
    let has_link = onward.links.as_ref().is_none_or(|links| links.next.is_some());
    let token = of_link()
        .or_else(|| onward.continuation_token.clone().filter(|_| has_link))
        .or_else(of_header)
        .filter(|token| !token.is_empty())?;
    let mut url = at.clone();
    if row.paging == Paging::SeekQuery {
        let kept: Vec<_> =
            at.query_pairs().into_owned().filter(|(name, _)| name != "seekOperation").collect();
        url.query_pairs_mut().clear().extend_pairs(kept).append_pair("seekOperation", "Next");
    }
    Some((url, vec![("ms-continuationtoken".into(), token)]))
}

fn by_offset(onward: &Onward, at: &Url) -> Option<Next> {
    let count = onward.items.as_ref().or(onward.value.as_ref())?.len() as u64;
    let number = |wanted: &str| {
        at.query_pairs().find(|(name, _)| name == wanted).and_then(|(_, value)| value.parse().ok())
    };
    let size: u64 = number("size")?;
    if count == 0 || count < size {
        return None;
    }
    let offset = number("offset").unwrap_or(0) + count;
    let kept: Vec<_> = at.query_pairs().into_owned().filter(|(name, _)| name != "offset").collect();
    let mut url = at.clone();
    url.query_pairs_mut().clear().extend_pairs(kept).append_pair("offset", &offset.to_string());
    Some((url, Vec::new()))
}

fn by_link(row: &Operation, onward: Onward, at: &Url) -> Result<Option<Next>> {
    let odata = onward.odata_next.or(onward.analytics_next).or(onward.arm_next);
    let (uri, headers) = match (odata, onward.links.and_then(|links| links.next)) {
        (Some(uri), _) => (uri, Vec::new()),
        (None, Some(link)) => {
            if link.method.is_some_and(|method| !method.eq_ignore_ascii_case("GET")) {
                return Err(Error::service("the link to the next page is not a GET"));
            }
            let headers = link.headers.into_iter().filter(|header| is_continuation(&header.key));
            let headers = headers.filter_map(|header| {
                Some((header.key.to_ascii_lowercase(), header.value.as_str()?.to_owned()))
            });
            match link.uri {
                Some(uri) => (uri, headers.collect()),
                None => return Ok(None),
            }
        }
        (None, None) => return Ok(None),
    };
    if uri.is_empty() {
        return Ok(None);
    }
    let url = resolve(row, at, &uri)?;
    Ok(Some((url, headers)))
}

/// The only header that a link may set: it must not be able to write any other.
fn is_continuation(name: &str) -> bool {
    name.eq_ignore_ascii_case("ms-continuationtoken")
}

/// A link, on the host that it came from.
fn resolve(row: &Operation, at: &Url, uri: &str) -> Result<Url> {
    let wrong = |_| Error::service("the link to the next page is not an address");
    let url = match Url::parse(uri) {
        Err(ParseError::RelativeUrlWithoutBase) => {
            at.join(&with_version(row, uri)).map_err(wrong)?
        }
        absolute => absolute.map_err(wrong)?,
    };
    if !Origin::of(at).covers(&url) {
        return Err(Error::service(format!(
            "the link to the next page leads from {} to another host; nothing was sent there",
            Origin::of(at)
        )));
    }
    Ok(url)
}

/// A relative link, with the version in front where Partner Center leaves it out. One that names a
/// host stays as it is.
fn with_version(row: &Operation, uri: &str) -> String {
    let is_slash = |c| matches!(c, '/' | '\\');
    let path = uri.trim_start_matches(is_slash);
    let version = row.path.split('/').nth(1).unwrap_or_default();
    let is_version = version
        .strip_prefix('v')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if uri.len() - path.len() > 1 {
        uri.to_owned()
    } else if !is_version || path.starts_with(&format!("{version}/")) {
        format!("/{path}")
    } else {
        format!("/{version}/{path}")
    }
}
