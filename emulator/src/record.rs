//! The requests that were received, for tests.

use std::{collections::VecDeque, fmt};

use axum::body::Bytes;
use http::{HeaderMap, HeaderValue, Method, Version};
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use url::form_urlencoded;

use crate::role::{Place, Role};

/// A request as received, secrets included: the emulator is for tests. Its `Debug` is one line
/// without them.
#[derive(Clone, Serialize, Deserialize)]
pub struct Recorded {
    /// Counts from 1, in the order of arrival.
    pub id: u64,
    /// When, by the emulator's clock.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// The service asked.
    pub role: Role,
    /// The cloud, where host or listener tell it.
    pub cloud: Option<String>,
    /// The method.
    pub method: String,
    /// Host and port as the client wrote them.
    pub host: String,
    /// The path.
    pub path: String,
    /// The query, decoded.
    pub query: Vec<(String, String)>,
    /// All headers; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body as text; what is not UTF-8 is replaced.
    pub body: String,
    /// The fields of a form, decoded.
    pub form: Vec<(String, String)>,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub version: String,
    /// Status of the answer; none while there is none, or when the connection was cut.
    pub status: Option<u16>,
    /// Whether a fault was injected.
    pub faulted: bool,
    /// The answer, where the options want answers to be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<RecordedAnswer>,
}

/// What an answer said beside its status.
#[derive(Clone, Serialize, Deserialize)]
pub struct RecordedAnswer {
    /// All headers; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body as text; what is not UTF-8 is replaced.
    pub body: String,
}

impl RecordedAnswer {
    /// A header's first value.
    pub fn header(&self, name: &str) -> Option<&str> {
        first(&self.headers, &name.to_ascii_lowercase())
    }
}

impl Recorded {
    /// A header's first value.
    pub fn header(&self, name: &str) -> Option<&str> {
        first(&self.headers, &name.to_ascii_lowercase())
    }

    /// A form field's first value.
    pub fn field(&self, name: &str) -> Option<&str> {
        first(&self.form, name)
    }

    /// A query parameter's first value.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        first(&self.query, name)
    }

    /// The body as JSON.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_str(&self.body).ok()
    }
}

fn texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

fn first<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {} {}{} ", self.id, self.role, self.method, self.host, self.path)?;
        if let Some(grant) = self.field("grant_type") {
            write!(f, "({grant}) ")?;
        }
        match self.status {
            Some(status) => write!(f, "-> {status}"),
            None => f.write_str("-> nothing"),
        }
    }
}

/// Keeps the newest requests.
pub(crate) struct Recorder {
    most: usize,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    last: u64,
    requests: VecDeque<Recorded>,
}

/// What of a request is recorded.
pub(crate) struct Arrival<'a> {
    pub at: OffsetDateTime,
    pub place: &'a Place,
    pub host: &'a str,
    pub method: &'a Method,
    pub uri: &'a http::Uri,
    pub version: Version,
    pub headers: &'a HeaderMap,
    pub body: &'a Bytes,
}

impl Recorder {
    pub fn new(most: usize) -> Self {
        Self { most, kept: Mutex::default() }
    }

    /// Records an arrival; returns its number.
    pub fn add(&self, arrival: &Arrival<'_>) -> u64 {
        let pairs = |text: &[u8]| form_urlencoded::parse(text).into_owned().collect();
        let is_form = arrival
            .headers
            .get(http::header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        let mut recorded = Recorded {
            id: 0,
            at: arrival.at,
            role: arrival.place.role,
            cloud: arrival.place.cloud.as_ref().map(|cloud| cloud.name.clone()),
            method: arrival.method.to_string(),
            host: arrival.host.to_owned(),
            path: arrival.uri.path().to_owned(),
            query: pairs(arrival.uri.query().unwrap_or_default().as_bytes()),
            headers: texts(arrival.headers),
            body: String::from_utf8_lossy(arrival.body).into_owned(),
            form: if is_form { pairs(arrival.body) } else { Vec::new() },
            version: format!("{:?}", arrival.version),
            status: None,
            faulted: false,
            answer: None,
        };
        let mut kept = self.kept.lock();
        kept.last += 1;
        recorded.id = kept.last;
        kept.requests.push_back(recorded);
        if kept.requests.len() > self.most {
            kept.requests.pop_front();
        }
        kept.last
    }

    /// Notes how a request was answered.
    pub fn answered(&self, id: u64, status: Option<u16>, faulted: bool) {
        self.note(id, |request| (request.status, request.faulted) = (status, faulted));
    }

    /// Keeps an answer beside its request.
    pub fn keep(&self, id: u64, headers: &HeaderMap, body: &Bytes) {
        let body = String::from_utf8_lossy(body).into_owned();
        let answer = RecordedAnswer { headers: texts(headers), body };
        self.note(id, |request| request.answer = Some(answer));
    }

    fn note(&self, id: u64, note: impl FnOnce(&mut Recorded)) {
        let mut kept = self.kept.lock();
        let Some(first) = kept.requests.front().map(|request| request.id) else { return };
        let at = id.checked_sub(first).and_then(|at| usize::try_from(at).ok());
        if let Some(request) = at.and_then(|at| kept.requests.get_mut(at)) {
            note(request);
        }
    }

    pub fn all(&self) -> Vec<Recorded> {
        self.kept.lock().requests.iter().cloned().collect()
    }

    pub fn clear(&self) {
        self.kept.lock().requests.clear();
    }
}
