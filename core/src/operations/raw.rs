//! Requests that are no rows of the table, with everything else that a call has.

use std::fmt;

use http::{HeaderMap, HeaderName};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use url::Url;

use super::{
    body::{bytes, json},
    params::{Checked, header_value, refuse_long},
    row::{ActsIn, Operation, Paging, RetryClass, Shape},
};
use crate::{Error, Result, cloud::Service, transport::Origin};

/// The name by which raw calls are known in place of an operation's.
pub(crate) const RAW: &str = "raw";

/// A request of the caller's own making to one of the cloud's services: for what the table does not
/// have. Token, retries, errors and paging are those of any call.
///
/// Reads are repeated after failures; writes only when they cannot have arrived. Debug does not print
/// what is sent.
#[derive(Clone)]
pub struct RawCall {
    row: &'static Operation,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: RawBody,
}

#[derive(Clone)]
enum RawBody {
    None,
    Json(Value),
    Bytes { bytes: Vec<u8>, kind: String },
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("service", &self.row.service)
            .field("method", &self.row.method)
            .finish_non_exhaustive()
    }
}

impl RawCall {
    /// Begins a call. `path` is that on the service's host, with its version and, if you like, a query:
    /// `/v1/customers?size=10`. What stands in it is sent as it is, so encode what you put into it. An
    /// absolute address may be given where it is the service's own.
    ///
    /// Partner Center and the partner API are asked as the partner; Graph and ARM as whom it is called
    /// on.
    ///
    /// # Errors
    /// `configuration` for a method other than GET, HEAD, POST, PUT, PATCH and DELETE.
    pub fn new(service: Service, method: &str, path: impl Into<String>) -> Result<Self> {
        let row = ROWS
            .iter()
            .flatten()
            .find(|row| row.service == service && row.method.eq_ignore_ascii_case(method));
        let row = row.ok_or_else(|| {
            wrong("its method is none that services know".into())
                .with_hint(format!("It may be one of {}.", METHODS.join(", ")))
        })?;
        let (query, headers) = (Vec::new(), Vec::new());
        Ok(Self { row, path: path.into(), query, headers, body: RawBody::None })
    }

    /// Adds a field to the query; it is encoded.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets a header, in place of ours of that name. Those that belong to the connection, and
    /// `Authorization`, are refused when it is sent.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body as JSON.
    #[must_use]
    pub fn json(mut self, body: Value) -> Self {
        self.body = RawBody::Json(body);
        self
    }

    /// Sets the body as bytes of a kind: `text/csv`.
    #[must_use]
    pub fn bytes(mut self, bytes: impl Into<Vec<u8>>, content_type: impl Into<String>) -> Self {
        self.body = RawBody::Bytes { bytes: bytes.into(), kind: content_type.into() };
        self
    }

    /// The row that stands for it: of its service and method, and without a path.
    pub(crate) fn row(&self) -> &'static Operation {
        self.row
    }

    pub(super) fn check(&self, base: &Url) -> Result<Checked> {
        let mut url = self.address(base)?;
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        refuse_long(RAW, &url)?;
        let body = match &self.body {
            RawBody::None => None,
            _ if matches!(self.row.method, "GET" | "HEAD") => {
                return Err(wrong(format!("a {} has no body", self.row.method)));
            }
            RawBody::Json(value) => Some(json(value)?),
            RawBody::Bytes { bytes: content, kind } => {
                let body = bytes(content.clone(), kind);
                Some(body.map_err(|why| wrong(format!("its content type {why}")))?)
            }
        };
        Ok(Checked { url, headers: self.headers()?, body })
    }

    /// The address, which must be one of the service.
    fn address(&self, base: &Url) -> Result<Url> {
        let is_absolute = !self.path.starts_with('/');
        if self.path.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\')
            || self.path.starts_with("//")
            || self.path.contains('#')
        {
            return Err(wrong("its path has something that a path does not have".into())
                .with_hint(
                    "Spaces, backslashes and the like are percent-encoded; one slash is at the beginning.",
                ));
        }
        let parsed = if is_absolute { Url::parse(&self.path) } else { base.join(&self.path) };
        let url = parsed.map_err(|_| {
            wrong("its path does not begin with a slash".into())
                .with_hint("It looks like /v1/customers, with the version in front.")
        })?;
        if !Origin::of(base).covers(&url) {
            return Err(wrong(format!("its address is not one of {}", Origin::of(base)))
                .with_hint("Give the path alone, and name the service that it belongs to."));
        }
        // Before the address was read: reading it takes such segments away.
        let path = self.path.split('?').next().unwrap_or_default();
        let decoded = percent_decode_str(path).decode_utf8_lossy();
        if decoded.split(['/', '\\']).any(|segment| matches!(segment, "." | "..")) {
            return Err(wrong("its path leads up or nowhere by . or ..".into()));
        }
        Ok(url)
    }

    pub(super) fn headers(&self) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let shown = crate::diagnosis::readable(name);
            let known = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| wrong(format!("\"{shown}\" is no name of a header")))?;
            if FORBIDDEN.contains(&known.as_str()) || known.as_str().starts_with("proxy-") {
                return Err(wrong(format!("the header {shown} is not the caller's to set"))
                    .with_hint("The library sets what belongs to the connection and the token."));
            }
            let value =
                header_value(value).map_err(|why| wrong(format!("the header {shown} {why}")))?;
            if headers.insert(known, value).is_some() {
                return Err(wrong(format!("the header {shown} is there twice")));
            }
        }
        Ok(headers)
    }
}

/// Headers that belong to the connection, the token or the body.
const FORBIDDEN: [&str; 14] = [
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

fn wrong(message: String) -> Error {
    Error::configuration(format!("{RAW}: {message}")).with_operation(RAW)
}

const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/// A row for each service and method.
static ROWS: [[Operation; METHODS.len()]; 4] = [
    rows(Service::PartnerCenter, ActsIn::Partner),
    rows(Service::PartnerApi, ActsIn::Partner),
    rows(Service::Graph, ActsIn::Either),
    rows(Service::Arm, ActsIn::Either),
];

const fn rows(service: Service, tenant: ActsIn) -> [Operation; METHODS.len()] {
    [
        row(service, tenant, METHODS[0], RetryClass::Repeatable),
        row(service, tenant, METHODS[1], RetryClass::Repeatable),
        row(service, tenant, METHODS[2], RetryClass::OnlyUnsent),
        row(service, tenant, METHODS[3], RetryClass::OnlyUnsent),
        row(service, tenant, METHODS[4], RetryClass::OnlyUnsent),
        row(service, tenant, METHODS[5], RetryClass::OnlyUnsent),
    ]
}

const fn row(
    service: Service,
    tenant: ActsIn,
    method: &'static str,
    retry: RetryClass,
) -> Operation {
    Operation {
        id: RAW,
        summary: "A request that is no row of the table",
        service,
        tenant,
        method,
        shape: Shape::AsAnswered,
        paging: Paging::AsAnswered,
        success: &[],
        retry,
        ..Operation::USUAL
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ErrorKind;

    fn base() -> Url {
        Url::parse("https://graph.microsoft.com").unwrap()
    }

    fn get(path: &str) -> RawCall {
        RawCall::new(Service::Graph, "get", path).unwrap()
    }

    #[test]
    fn an_address_of_the_service_is_sent_as_it_is() {
        for (path, expected) in [
            ("/v1.0/me", "https://graph.microsoft.com/v1.0/me"),
            (
                "/v1.0/users?$top=5&$filter=a%20eq%20'b'",
                "https://graph.microsoft.com/v1.0/users?$top=5&$filter=a%20eq%20%27b%27",
            ),
            ("/v1.0/x('a%2Fb')/$value", "https://graph.microsoft.com/v1.0/x('a%2Fb')/$value"),
            ("/v1.0/a..b/...", "https://graph.microsoft.com/v1.0/a..b/..."),
            ("https://graph.microsoft.com/v1.0/me", "https://graph.microsoft.com/v1.0/me"),
            ("HTTPS://GRAPH.microsoft.com:443/v1.0/me", "https://graph.microsoft.com/v1.0/me"),
        ] {
            assert_eq!(get(path).check(&base()).unwrap().url.as_str(), expected, "{path}");
        }
        let call = get("/v1.0/users?a=b").query("$search", "\"x & y\"");
        let url = call.check(&base()).unwrap().url;
        assert_eq!(url.query_pairs().nth(1).unwrap().1, "\"x & y\"");
    }

    #[test]
    fn nothing_else_is() {
        for path in [
            "",
            "v1.0/me",
            "//evil.example/x",
            "///evil.example/x",
            "/\\evil.example/x",
            "\\\\evil.example/x",
            "https://evil.example/x",
            "http://graph.microsoft.com/x",
            "https://graph.microsoft.com:444/x",
            "https://graph.microsoft.com.evil.example/x",
            "https://graph.microsoft.com@evil.example/x",
            "https://user@graph.microsoft.com/x",
            "ftp://graph.microsoft.com/x",
            "javascript:alert(1)",
            "/v1.0/../x",
            "/v1.0/%2e%2E/x",
            "/v1.0/..%2fx",
            "/v1.0/a%5c..%5cx",
            "/v1.0/./x",
            "/v1.0/..",
            "/v1.0/x#y",
            "/v1.0/x y",
            "/v1.0/x\r\nHost: evil.example",
            "/v1.0/\u{2028}x",
        ] {
            let error = get(path).check(&base()).unwrap_err();
            assert_eq!(error.kind, ErrorKind::Configuration, "{path}");
        }
        let long = get(&format!("/v1.0/{}", "x".repeat(70_000)));
        assert_eq!(long.check(&base()).unwrap_err().kind, ErrorKind::Configuration);
    }

    #[test]
    fn headers_of_the_connection_are_not_the_callers() {
        for (name, value) in [
            ("Authorization", "Bearer x"),
            ("HOST", "evil.example"),
            ("connection", "close"),
            ("Proxy-Authorization", "x"),
            ("Content-Length", "0"),
            ("Transfer-Encoding", "chunked"),
            ("x y", "z"),
            ("", "z"),
            ("x", "a\r\nhost: b"),
            ("x", "\u{e9}"),
            ("x", " a"),
        ] {
            let error = get("/v1.0/me").header(name, value).check(&base()).unwrap_err();
            assert_eq!(error.kind, ErrorKind::Configuration, "{name}");
        }
        let checked =
            get("/v1.0/me").header("ConsistencyLevel", "eventual").check(&base()).unwrap();
        assert_eq!(checked.headers["consistencylevel"], "eventual");
    }

    #[test]
    fn a_read_has_no_body_and_methods_are_known() {
        assert!(get("/v1.0/me").json(Value::Null).check(&base()).is_err());
        assert!(RawCall::new(Service::Graph, "TRACE", "/x").is_err());
        assert!(RawCall::new(Service::Graph, "GET\r\nx", "/x").is_err());
        let post = RawCall::new(Service::Graph, "POST", "/x").unwrap();
        assert!(post.clone().bytes("a", "text/csv").check(&base()).is_ok());
        assert!(post.bytes("a", "text/csv\r\nx: y").check(&base()).is_err());
    }
}
