//! Faults that tests inject: what goes wrong, and for which requests.

mod answer;
mod token;

use std::{collections::BTreeMap, time::Duration};

use axum::body::Bytes;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use http::{HeaderMap, Method, Uri};
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use url::form_urlencoded;

pub use self::token::{Signature, TokenFault};
use crate::role::{Place, Role};

/// Something that goes wrong with the next requests that match.
///
/// ```
/// use partnercenter_emulator::{Action, Fault, Role};
///
/// let fault = Fault::new(Action::status(503)).on(Role::Graph).path("/v1.0/domains").times(2);
/// # let _ = fault;
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Which requests; all by default.
    #[serde(default)]
    pub when: Match,
    /// How many matching requests pass unharmed first.
    #[serde(default)]
    pub skip: u32,
    /// How many requests it happens to; none stands for all until the faults are cleared.
    #[serde(default = "once")]
    pub times: Option<u32>,
    /// Wait so long before anything else.
    #[serde(default)]
    pub delay_ms: u64,
    /// Whether the request has its effect and only the answer is lost or replaced.
    #[serde(default)]
    pub after_handling: bool,
    /// Headers that are added to the answer, whatever it is.
    #[serde(default)]
    pub headers: Vec<(String, String)>,
    /// What goes wrong.
    #[serde(default)]
    pub then: Action,
}

// The form of serde wants the whole type.
#[allow(clippy::unnecessary_wraps)]
const fn once() -> Option<u32> {
    Some(1)
}

/// Which requests a fault is for. What is not given does not matter.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Match {
    /// The service.
    pub role: Option<Role>,
    /// The cloud's name.
    pub cloud: Option<String>,
    /// The method.
    pub method: Option<String>,
    /// What the path begins with.
    pub path_prefix: Option<String>,
    /// What the path contains.
    pub path_contains: Option<String>,
    /// A tenant: in the path, or the one that the bearer token is for.
    pub tenant: Option<String>,
    /// Fields that the form must have, such as `grant_type`.
    pub form: BTreeMap<String, String>,
}

/// What goes wrong.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Nothing, beyond the delay and the headers.
    #[default]
    Proceed,
    /// An answer of this status.
    Status {
        /// The status.
        status: u16,
        /// `Retry-After`.
        #[serde(default)]
        retry_after: Option<RetryAfter>,
        /// The body; empty by default.
        #[serde(default)]
        body: Option<String>,
        /// Its content type; JSON by default.
        #[serde(default)]
        content_type: Option<String>,
    },
    /// A refusal of Entra, with the status and OAuth name that belong to the number.
    Entra {
        /// The AADSTS number.
        code: u32,
        /// `Retry-After`.
        #[serde(default)]
        retry_after: Option<RetryAfter>,
    },
    /// A refusal of Partner Center.
    PartnerCenter {
        /// The status.
        status: u16,
        /// The code: `900421`.
        code: String,
        /// The description.
        #[serde(default)]
        description: String,
    },
    /// The connection is cut.
    Cut(Stage),
    /// No answer ever comes.
    Hang,
    /// The answer's body is not what it should be.
    Body(BodyFault),
    /// A token in the answer is not what it should be.
    Token(TokenFault),
    /// A redirect.
    Redirect {
        /// The status: 301, 302, 303, 307 or 308.
        status: u16,
        /// Where to.
        location: String,
    },
}

impl Action {
    /// An empty answer of a status.
    pub const fn status(status: u16) -> Self {
        Self::Status { status, retry_after: None, body: None, content_type: None }
    }

    /// An empty answer of a status, with `Retry-After`.
    pub const fn retry_after(status: u16, retry_after: RetryAfter) -> Self {
        Self::Status { status, retry_after: Some(retry_after), body: None, content_type: None }
    }

    /// A refusal of Entra.
    pub const fn entra(code: u32) -> Self {
        Self::Entra { code, retry_after: None }
    }
}

/// A form of `Retry-After`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RetryAfter {
    /// Seconds.
    Seconds(u64),
    /// An HTTP date so many seconds from now, by the emulator's clock; negative for the past.
    DateIn(i64),
    /// Any text.
    Text(String),
}

/// Where a connection is cut. Over HTTP/2, all requests of the connection are lost, except for
/// [`Stage::InsideBody`], which ends one stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Before the first byte of the answer.
    BeforeHeaders,
    /// After some bytes of the headers.
    InsideHeaders,
    /// In the middle of the body.
    InsideBody,
}

/// What is wrong with a body.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyFault {
    /// Nothing in it.
    Empty,
    /// A web page, status 200.
    Html,
    /// Its second half is missing, with a `Content-Length` that fits.
    Truncated,
    /// A UTF-8 byte order mark before it.
    Bom,
    /// Numbers are texts.
    NumbersAsStrings,
    /// The content type says plain text.
    WrongContentType,
    /// The first member of the JSON object is there twice.
    DuplicateMembers,
    /// JSON arrays nested so deep.
    Nested(usize),
    /// JSON of so many bytes.
    Oversized(usize),
    /// It comes at so many bytes a second.
    Slow(u32),
}

impl Fault {
    /// Happens once, to the next request.
    pub fn new(then: Action) -> Self {
        Self {
            when: Match::default(),
            skip: 0,
            times: Some(1),
            delay_ms: 0,
            after_handling: false,
            headers: Vec::new(),
            then,
        }
    }

    /// Only to requests for this service.
    #[must_use]
    pub fn on(mut self, role: Role) -> Self {
        self.when.role = Some(role);
        self
    }

    /// Only to requests of this method.
    #[must_use]
    pub fn method(mut self, method: &str) -> Self {
        self.when.method = Some(method.to_owned());
        self
    }

    /// Only to requests whose path begins with this.
    #[must_use]
    pub fn path(mut self, prefix: &str) -> Self {
        self.when.path_prefix = Some(prefix.to_owned());
        self
    }

    /// Only to requests about this tenant.
    #[must_use]
    pub fn tenant(mut self, tenant: impl ToString) -> Self {
        self.when.tenant = Some(tenant.to_string());
        self
    }

    /// Only to token requests with this grant.
    #[must_use]
    pub fn grant(mut self, grant_type: &str) -> Self {
        self.when.form.insert("grant_type".into(), grant_type.to_owned());
        self
    }

    /// To so many requests.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// To all requests, until the faults are cleared.
    #[must_use]
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// Lets so many matching requests pass first.
    #[must_use]
    pub fn skip(mut self, skip: u32) -> Self {
        self.skip = skip;
        self
    }

    /// Waits first.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        self
    }

    /// The request has its effect; only the answer is lost or replaced.
    #[must_use]
    pub fn after_handling(mut self) -> Self {
        self.after_handling = true;
        self
    }

    /// Adds a header to the answer.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// The faults that wait for their requests.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

/// What of a request a fault looks at.
pub(crate) struct Candidate<'a> {
    pub place: &'a Place,
    pub method: &'a Method,
    pub uri: &'a Uri,
    pub headers: &'a HeaderMap,
    pub body: &'a Bytes,
}

impl Faults {
    pub fn add(&self, fault: Fault) {
        self.0.lock().push(fault);
    }

    pub fn clear(&self) {
        self.0.lock().clear();
    }

    pub fn waiting(&self) -> Vec<Fault> {
        self.0.lock().clone()
    }

    /// The fault that happens to this request, the oldest first.
    pub fn take(&self, candidate: &Candidate<'_>) -> Option<Fault> {
        let mut faults = self.0.lock();
        let mut found = None;
        for fault in faults.iter_mut() {
            if !fault.when.fits(candidate) {
                continue;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            if let Some(times) = &mut fault.times {
                if *times == 0 {
                    continue;
                }
                *times -= 1;
            }
            found = Some(fault.clone());
            break;
        }
        faults.retain(|fault| fault.times != Some(0));
        found
    }
}

impl Match {
    fn fits(&self, candidate: &Candidate<'_>) -> bool {
        let place = candidate.place;
        let path = candidate.uri.path();
        let cloud = || place.cloud.as_ref().map(|cloud| cloud.name.as_str());
        self.role.is_none_or(|role| role == place.role)
            && self.cloud.as_deref().is_none_or(|name| cloud() == Some(name))
            && self
                .method
                .as_deref()
                .is_none_or(|method| candidate.method.as_str().eq_ignore_ascii_case(method))
            && self.path_prefix.as_deref().is_none_or(|prefix| path.starts_with(prefix))
            && self.path_contains.as_deref().is_none_or(|part| path.contains(part))
            && self.tenant.as_deref().is_none_or(|tenant| concerns(candidate, tenant))
            && (self.form.is_empty() || self.form_fits(candidate.body))
    }

    fn form_fits(&self, body: &[u8]) -> bool {
        self.form.iter().all(|(name, value)| {
            form_urlencoded::parse(body).any(|(key, found)| key == *name && found == *value)
        })
    }
}

/// Whether a request is about a tenant, by its path or by its token, which is not verified here.
fn concerns(candidate: &Candidate<'_>, tenant: &str) -> bool {
    if candidate.uri.path().split('/').any(|segment| segment.eq_ignore_ascii_case(tenant)) {
        return true;
    }
    let payload = candidate
        .headers
        .get(http::header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.split('.').nth(1))
        .and_then(|payload| BASE64_URL_SAFE_NO_PAD.decode(payload).ok())
        .and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok());
    payload.is_some_and(|claims| claims["tid"].as_str() == Some(tenant))
}
