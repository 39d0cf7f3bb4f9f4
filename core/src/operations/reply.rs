//! An answer of success.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;

use super::answer::unexpected;
use crate::{Result, transport::Response};

/// An answer of success, with its body as received. Debug does not print the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// The body, without a byte order mark.
    pub body: Bytes,
    /// The service's id of the request, else the one that it was sent with (`MS-RequestId`).
    pub request_id: Option<String>,
    /// The service's id of what belongs together, else the one that it was sent with
    /// (`MS-CorrelationId`).
    pub correlation_id: Option<String>,
    mfa: Option<bool>,
    pub(super) headers: HeaderMap,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("length", &self.body.len())
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

impl Answer {
    /// An answer to a request that was sent with these headers.
    pub(super) fn of(response: Response, sent: &HeaderMap) -> Self {
        let id = |of: fn(&HeaderMap) -> Option<&str>| {
            of(&response.headers).or_else(|| of(sent)).map(str::to_owned)
        };
        Self {
            status: response.status.as_u16(),
            request_id: id(request_id),
            correlation_id: id(correlation_id),
            // Reads the whole body: only where it was asked for.
            mfa: sent
                .contains_key("validatemfa")
                .then(|| compliance(&response.headers, &response.body))
                .flatten(),
            body: response.body,
            headers: response.headers,
        }
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// `service` when it is not.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_slice(&self.body)
            .map_err(|error| unexpected("the JSON that was expected", &error))
    }

    /// A header of the answer.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The headers of the answer that are text, by their names in small letters.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }

    /// What Partner Center says about the token's MFA, where `Options::validate_mfa` asked.
    pub fn is_mfa_compliant(&self) -> Option<bool> {
        self.mfa
    }
}

/// What an answer of Partner Center says about the MFA of the token that it was asked with.
pub(super) fn compliance(headers: &HeaderMap, body: &[u8]) -> Option<bool> {
    let header = headers.get("ismfacompliant").and_then(|value| value.to_str().ok());
    let text = header.map(str::to_owned).or_else(|| {
        let body: serde_json::Value = serde_json::from_slice(body).ok()?;
        let field = body.get("isMfaCompliant")?;
        field.as_str().map(str::to_owned).or_else(|| field.as_bool().map(|flag| flag.to_string()))
    })?;
    text.trim().to_ascii_lowercase().parse().ok()
}

/// By what name services know a request: Partner Center, Graph, ARM, and Graph again.
pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    first(headers, &["ms-requestid", "request-id", "x-ms-request-id", "client-request-id"])
}

/// By what name services know requests that belong together.
pub(super) fn correlation_id(headers: &HeaderMap) -> Option<&str> {
    first(headers, &["ms-correlationid", "x-ms-correlation-request-id"])
}

fn first<'a>(headers: &'a HeaderMap, names: &[&str]) -> Option<&'a str> {
    names.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}
