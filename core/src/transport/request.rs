use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use url::Url;
use zeroize::Zeroizing;

use super::Retry;
use crate::{Error, Result, Secret};

/// Scheme, host and port: what a bearer token is bound to.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Origin(String);

impl Origin {
    /// The origin of an address.
    pub fn of(url: &Url) -> Self {
        Self(url.origin().ascii_serialization())
    }

    /// Whether `url` stays at this origin, without a user name in it.
    pub fn covers(&self, url: &Url) -> bool {
        url.origin().ascii_serialization() == self.0
            && url.username().is_empty()
            && url.password().is_none()
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a request carries. Zeroed when dropped; never printed.
#[derive(Clone)]
pub enum Body {
    /// `application/x-www-form-urlencoded`.
    Form(Zeroizing<String>),
    /// `application/json`.
    Json(Zeroizing<Vec<u8>>),
    /// Bytes of another kind.
    Bytes {
        /// The bytes.
        bytes: Zeroizing<Vec<u8>>,
        /// Their `Content-Type`.
        kind: HeaderValue,
    },
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// What a request is for, as the log tells it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Purpose {
    /// The OAuth grant that a token request makes.
    pub grant: Option<&'static str>,
}

/// One request, complete and repeatable.
#[derive(Clone, Debug)]
pub struct Request {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Body>,
    pub(crate) retry: Retry,
    pub(crate) limit: usize,
    pub(crate) purpose: Purpose,
}

impl Request {
    /// The largest answer of the sign-in service: 1 MiB.
    pub const TOKEN_LIMIT: usize = 1 << 20;
    /// The largest answer of an operation: 64 MiB.
    pub const OPERATION_LIMIT: usize = 64 << 20;

    /// A request without body, to be repeated as its method allows.
    pub fn new(method: Method, url: Url) -> Self {
        let retry = if method.is_safe() { Retry::Repeatable } else { Retry::OnlyUnsent };
        Self {
            method,
            url,
            headers: HeaderMap::new(),
            body: None,
            retry,
            limit: Self::OPERATION_LIMIT,
            purpose: Purpose::default(),
        }
    }

    /// Sets the body and its content type.
    pub fn body(mut self, body: Body) -> Self {
        let kind = match &body {
            Body::Form(_) => HeaderValue::from_static("application/x-www-form-urlencoded"),
            Body::Json(_) => HeaderValue::from_static("application/json"),
            Body::Bytes { kind, .. } => kind.clone(),
        };
        self.headers.insert(header::CONTENT_TYPE, kind);
        self.body = Some(body);
        self
    }

    /// Sets a header.
    ///
    /// # Errors
    /// `configuration`, by name, when the value has a line break or another control character.
    pub fn header(mut self, name: &'static str, value: &str) -> Result<Self> {
        let value = HeaderValue::from_str(value).map_err(|_| {
            Error::configuration(format!("the value of header {name} has a control character"))
        })?;
        self.headers.insert(HeaderName::from_static(name), value);
        Ok(self)
    }

    /// Sets headers that were checked, in place of those of the same names.
    pub fn headers(mut self, headers: HeaderMap) -> Self {
        self.headers.extend(headers);
        self
    }

    /// Sets the bearer token, which goes to `origin` and to no other.
    ///
    /// # Errors
    /// `service` when the request's address has left the origin: it came from a link.
    pub fn bearer(mut self, token: &Secret, origin: &Origin) -> Result<Self> {
        if !origin.covers(&self.url) {
            return Err(Error::service(format!(
                "a link leads from {origin} to another host; the token was not sent there"
            )));
        }
        let mut value = HeaderValue::from_str(&format!("Bearer {}", token.expose()))
            .map_err(|_| Error::service("the access token has a control character"))?;
        value.set_sensitive(true);
        self.headers.insert(header::AUTHORIZATION, value);
        Ok(self)
    }

    /// Says when the request may be repeated.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets the largest answer, in bytes.
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// Names the OAuth grant for the log.
    pub fn grant(mut self, grant: &'static str) -> Self {
        self.purpose.grant = Some(grant);
        self
    }

    pub(super) fn build(&self) -> Result<reqwest::Request> {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = self.headers.clone();
        if let Some(body) = &self.body {
            let bytes = match body {
                Body::Form(text) => text.as_bytes(),
                Body::Json(bytes) | Body::Bytes { bytes, .. } => bytes.as_slice(),
            };
            *request.body_mut() = Some(bytes.to_vec().into());
        }
        Ok(request)
    }
}
