//! The only place that opens a connection.
//!
//! What it guarantees whatever its callers do: TLS is verified, redirects are not followed, a body
//! has a size limit, nothing outlives its deadline, a bearer token goes to the origin that it was
//! asked for and to no other, and nothing secret is logged.

pub(crate) mod azure;
mod challenge;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod incoming;
#[cfg(test)]
mod proofs;
mod request;
mod retry;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod script;
mod unpack;

use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use url::Url;

pub use self::request::{Body, Origin, Request};
pub use self::retry::{Retry, RetryPolicy};
use self::unpack::Unpacking;
pub(crate) use self::{
    challenge::challenges,
    incoming::{Incoming, Opened},
    retry::{after, retry_after},
};
use crate::{Error, Result, Secret, time::Deadline};

/// The largest headers of an answer, in bytes.
const HEADER_LIMIT: usize = 64 << 10;

/// How connections are made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransportOptions {
    /// Which proxy to use.
    pub proxy: Proxy,
    /// Certificates (PEM, one or more in a text) to trust beside the system's.
    pub extra_roots: Vec<String>,
    /// How long a connection may take to open; 10 seconds by default.
    pub connect_timeout: Duration,
    /// Added to the `User-Agent`: the name and version of the calling program.
    pub application: Option<String>,
    /// How failures are repeated.
    pub retry: RetryPolicy,
}

impl Default for TransportOptions {
    fn default() -> Self {
        Self {
            proxy: Proxy::Environment,
            extra_roots: Vec::new(),
            connect_timeout: Duration::from_secs(10),
            application: None,
            retry: RetryPolicy::default(),
        }
    }
}

/// Which proxy to use.
#[derive(Clone, Default)]
pub enum Proxy {
    /// What `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say.
    #[default]
    Environment,
    /// None, whatever the environment says.
    None,
    /// This one, for every host.
    Url {
        /// The proxy's address: `http://proxy.contoso.com:8080`.
        url: Url,
        /// User name and password, where the proxy wants them.
        credentials: Option<(String, Secret)>,
        /// Hosts reached without it, in the form of `NO_PROXY`.
        bypass: Option<String>,
    },
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("Environment"),
            Self::None => f.write_str("None"),
            // The address may have a password in it.
            Self::Url { url, bypass, .. } => f
                .debug_struct("Url")
                .field("origin", &url.origin().ascii_serialization())
                .field("bypass", bypass)
                .finish_non_exhaustive(),
        }
    }
}

/// Opens connections. Cheap to clone; clones share the pool.
#[derive(Clone)]
pub struct Transport {
    wire: Wire,
    retry: RetryPolicy,
}

/// What carries the requests.
#[derive(Clone)]
enum Wire {
    Network(reqwest::Client),
    #[cfg(any(test, feature = "fuzzing"))]
    Script(std::sync::Arc<dyn script::Script>),
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the client: it would print the proxy's credentials.
        f.debug_struct("Transport").field("retry", &self.retry).finish_non_exhaustive()
    }
}

/// An answer, whatever its status.
#[derive(Clone)]
pub struct Response {
    /// HTTP status.
    pub status: StatusCode,
    /// Headers as received.
    pub headers: HeaderMap,
    /// The body, without a UTF-8 byte order mark.
    pub body: Bytes,
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither body nor headers: they may carry tokens.
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("length", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Response {
    /// A header as text, when it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

impl Transport {
    /// Prepares the client; opens no connection.
    ///
    /// # Errors
    /// `configuration` when a root certificate or the proxy address cannot be used.
    pub fn new(options: &TransportOptions) -> Result<Self> {
        Self::of(client(options)?, options)
    }

    fn of(client: reqwest::ClientBuilder, options: &TransportOptions) -> Result<Self> {
        let client = client.build().map_err(|error| {
            Error::configuration(format!("the HTTP client cannot be made: {error}"))
        })?;
        Ok(Self { wire: Wire::Network(client), retry: options.retry.clone() })
    }

    /// Sends a request and reads the whole answer, repeating what may be repeated. An answer of any
    /// status is a success here; its meaning is the caller's.
    ///
    /// # Errors
    /// `network` when no answer came, `timeout` at the deadline, `service` when the body is over its
    /// limit.
    pub async fn send(&self, request: Request, deadline: Deadline) -> Result<Response> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            let outcome = self.send_once(&request, deadline).await;
            match self.retry.pause(&request, attempt, &outcome, deadline) {
                Some(pause) => {
                    tracing::debug!(
                        target: "partnercenter::transport",
                        attempt, pause_ms = pause.as_millis() as u64, "repeating"
                    );
                    tokio::time::sleep(pause).await;
                }
                None => return outcome.map_err(|failure| failure.into_error(&request)),
            }
        }
    }

    async fn send_once(
        &self,
        request: &Request,
        deadline: Deadline,
    ) -> std::result::Result<Response, Failure> {
        let exchange = async {
            match &self.wire {
                Wire::Network(client) => {
                    let mut built = request.build()?;
                    let accepted = built.headers_mut().entry(header::ACCEPT_ENCODING);
                    accepted.or_insert(HeaderValue::from_static("gzip"));
                    let answer = client.execute(built).await.map_err(Failure::from)?;
                    read(answer, request.limit).await
                }
                #[cfg(any(test, feature = "fuzzing"))]
                Wire::Script(script) => script.answer(request).await,
            }
        };
        let started = std::time::Instant::now();
        let outcome = match tokio::time::timeout_at(deadline.instant().into(), exchange).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Failure::Deadline),
        };
        tracing::debug!(
            target: "partnercenter::transport",
            method = %request.method,
            host = request.url.host_str().unwrap_or_default(),
            path = request.url.path(),
            grant = request.purpose.grant,
            status = outcome.as_ref().ok().map(|response| response.status.as_u16()),
            failure = outcome.as_ref().err().map(Failure::name),
            elapsed_ms = started.elapsed().as_millis() as u64,
            "exchange"
        );
        outcome
    }
}

/// The client that the options describe, not built yet.
fn client(options: &TransportOptions) -> Result<reqwest::ClientBuilder> {
    let mut agent = format!("partnercenter/{}", env!("CARGO_PKG_VERSION"));
    if let Some(application) = &options.application {
        agent = format!("{application} {agent}");
    }
    let mut builder = reqwest::Client::builder()
        .user_agent(agent)
        .connect_timeout(options.connect_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        // Unpacked here, with bounds.
        .no_gzip()
        .https_only(false);
    for pem in &options.extra_roots {
        let roots = reqwest::Certificate::from_pem_bundle(pem.as_bytes())
            .ok()
            .filter(|roots| !roots.is_empty())
            .ok_or_else(|| {
                Error::configuration("an extra root certificate is not a PEM certificate")
            })?;
        builder = builder.tls_certs_merge(roots);
    }
    builder = match &options.proxy {
        Proxy::Environment => builder,
        Proxy::None => builder.no_proxy(),
        Proxy::Url { url, credentials, bypass } => {
            let mut proxy = reqwest::Proxy::all(url.clone()).map_err(|_| {
                Error::configuration("the proxy address cannot be used")
                    .with_hint("It looks like http://proxy.contoso.com:8080")
            })?;
            if let Some((user, password)) = credentials {
                proxy = proxy.basic_auth(user, password.expose());
            }
            if let Some(bypass) = bypass {
                proxy = proxy.no_proxy(reqwest::NoProxy::from_string(bypass));
            }
            builder.no_proxy().proxy(proxy)
        }
    };
    Ok(builder)
}

async fn read(
    mut answer: reqwest::Response,
    limit: usize,
) -> std::result::Result<Response, Failure> {
    let status = answer.status();
    let headers = std::mem::take(answer.headers_mut());
    let length: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if length > HEADER_LIMIT {
        return Err(Failure::TooLarge(HEADER_LIMIT));
    }
    let mut body = Unpacking::new(&headers, limit);
    while let Some(chunk) = answer.chunk().await.map_err(Failure::from)? {
        body.take(&chunk)?;
    }
    let mut body = body.finish()?;
    if body.starts_with(b"\xEF\xBB\xBF") {
        body = body.slice(3..);
    }
    Ok(Response { status, headers, body })
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The request cannot have reached the server: it is safe to send it again.
    NotSent(String),
    /// The connection broke after the request may have been sent.
    Broken(String),
    /// The deadline passed.
    Deadline,
    /// The body is over its limit.
    TooLarge(usize),
    /// The body unpacks to more than so many times its own size.
    Bomb(usize),
    /// The request itself could not be made.
    Unsendable(Error),
}

impl Failure {
    fn name(&self) -> &'static str {
        match self {
            Self::NotSent(_) => "not sent",
            Self::Broken(_) => "broken",
            Self::Deadline => "deadline",
            Self::TooLarge(_) => "too large",
            Self::Bomb(_) => "a bomb",
            Self::Unsendable(_) => "unsendable",
        }
    }

    fn into_error(self, request: &Request) -> Error {
        let host = request.url.host_str().unwrap_or_default();
        match self {
            Self::NotSent(why) => Error::network(format!("{host} cannot be reached: {why}")).with_hint(
                "Check the network, the proxy settings and, for a private certificate authority, the extra roots.",
            ),
            Self::Broken(why) => Error::network(format!("the connection to {host} broke: {why}")),
            Self::Deadline => Error::timeout(format!("{host} did not answer before the deadline")),
            Self::TooLarge(limit) => {
                Error::service(format!("the answer of {host} is longer than {limit} bytes"))
            }
            Self::Bomb(ratio) => Error::service(format!(
                "the answer of {host} unpacks to more than {ratio} times its size"
            )),
            Self::Unsendable(error) => error,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Unsendable(error)
    }
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        // The innermost cause is the one that helps; reqwest's own text repeats the address.
        let mut cause: &dyn std::error::Error = &error;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        let why = cause.to_string();
        if error.is_connect() || error.is_builder() {
            Self::NotSent(why)
        } else {
            Self::Broken(why)
        }
    }
}
