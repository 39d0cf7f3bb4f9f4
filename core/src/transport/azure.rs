//! This project's transport under the Azure SDK's clients.
//!
//! What [`Transport`] guarantees holds for them as well, and three things more: a client reaches one
//! origin only, a bearer token leaves only where that origin may have one, and the SDK sees an answer
//! only after the caller's own judgement of it.
//!
//! It takes the place of the last policy of the SDK's pipeline rather than of its `HttpClient`: a
//! policy is given the pipeline's context, in which the caller's deadline travels.

use std::{fmt, sync::Arc};

use azure_core::{
    cloud::{CloudConfiguration, CustomConfiguration},
    error::ErrorKind as SdkErrorKind,
    http::{
        AsyncRawResponse, Body as SdkBody, ClientMethodOptions, ClientOptions, Context,
        Request as SdkRequest, RetryOptions, Transport as SdkTransport,
        headers::Headers,
        policies::{Policy, PolicyResult},
    },
};
use http::{HeaderName, HeaderValue, Method, header};
use url::Url;
use zeroize::Zeroizing;

use super::{Body, Origin, Request, Response, Retry, Transport};
use crate::{Cloud, Error, ErrorKind, Result, time::Deadline};

/// Looks at an answer before the SDK does: gives back what the SDK may see, or the error that the
/// answer means.
pub(crate) type Judge = Box<dyn Fn(Response) -> Result<Response> + Send + Sync>;

/// The one origin that a client of the SDK may reach, and how.
pub(crate) struct Destination {
    transport: Transport,
    origin: Origin,
    /// Where the connection really goes, for an address that the SDK has built in.
    instead: Option<Url>,
    takes_bearer: bool,
    limit: usize,
    judge: Judge,
}

impl Destination {
    /// The origin of `url`, which is given no bearer token. `judge` must let nothing through that the
    /// SDK would repeat by itself: repeating is [`Transport`]'s.
    pub(crate) fn new(transport: Transport, url: &Url, judge: Judge) -> Self {
        let origin = Origin::of(url);
        let limit = Request::TOKEN_LIMIT;
        Self { transport, origin, instead: None, takes_bearer: false, limit, judge }
    }

    /// Lets bearer tokens go there.
    pub(crate) fn takes_bearer(mut self) -> Self {
        self.takes_bearer = true;
        self
    }

    /// Connects to another address in its place.
    pub(crate) fn instead(mut self, url: Url) -> Self {
        self.instead = Some(url);
        self
    }

    /// The options of a client of the SDK that reaches this destination and no other.
    pub(crate) fn into_options(self, cloud: &Cloud) -> ClientOptions {
        let mut configuration = CustomConfiguration::default();
        configuration.authority_host = cloud.authority.origin().ascii_serialization();
        ClientOptions {
            retry: RetryOptions::none(),
            transport: Some(SdkTransport::with_policy(Arc::new(self))),
            cloud: Some(Arc::new(CloudConfiguration::from(configuration))),
            ..ClientOptions::default()
        }
    }

    async fn exchange(&self, request: &SdkRequest, deadline: Deadline) -> Result<Response> {
        let request = self.translate(request)?;
        (self.judge)(self.transport.send(request, deadline).await?)
    }

    fn translate(&self, from: &SdkRequest) -> Result<Request> {
        if !self.origin.covers(from.url()) {
            return Err(Error::service(format!(
                "an answer of {} leads to another host; nothing was sent there",
                self.origin
            )));
        }
        let mut url = from.url().clone();
        if let Some(instead) = &self.instead {
            // Scheme, host and port of an address that was checked when it was configured.
            let moved = url
                .set_scheme(instead.scheme())
                .and_then(|()| url.set_host(instead.host_str()).map_err(drop))
                .and_then(|()| url.set_port(instead.port()));
            moved.map_err(|()| Error::internal(format!("{instead} cannot be asked")))?;
        }
        let SdkBody::Bytes(body) = from.body() else {
            return Err(Error::internal("the Azure SDK sends a stream"));
        };
        let method = Method::from_bytes(from.method().as_ref().as_bytes())
            .map_err(|_| Error::internal("the Azure SDK uses an unknown method"))?;
        // All that is asked of these services may be asked twice: a secret that is written twice has
        // one version more, and a token or a recovery that is asked for twice is the same.
        let mut request = Request::new(method, url).retry(Retry::Repeatable).limit(self.limit);
        for (name, value) in from.headers().iter() {
            let name = HeaderName::from_bytes(name.as_str().as_bytes())
                .map_err(|_| Error::internal("the Azure SDK sends a malformed header"))?;
            // The HTTP client says by itself who it is and how long a body is.
            let is_own =
                name == header::USER_AGENT || (name == header::CONTENT_LENGTH && !body.is_empty());
            if is_own {
                continue;
            }
            let mut value = HeaderValue::from_str(value.as_str()).map_err(|_| {
                Error::configuration(format!("the value of header {name} has a control character"))
            })?;
            if name == header::AUTHORIZATION || name == IDENTITY_HEADER {
                value.set_sensitive(true);
            }
            if name == header::AUTHORIZATION && !self.takes_bearer {
                return Err(Error::internal(format!(
                    "a bearer token was meant for {}",
                    self.origin
                )));
            }
            request.headers.insert(name, value);
        }
        if !body.is_empty() {
            request.body = Some(Body::Json(Zeroizing::new(body.to_vec())));
        }
        Ok(request)
    }
}

/// Carries a secret of App Service.
const IDENTITY_HEADER: &str = "x-identity-header";

impl fmt::Debug for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Destination")
            .field("origin", &self.origin)
            .field("instead", &self.instead.as_ref().map(Url::as_str))
            .finish_non_exhaustive()
    }
}

#[allow(elided_lifetimes_in_paths)] // as the trait itself leaves them out
#[async_trait::async_trait]
impl Policy for Destination {
    async fn send(
        &self,
        context: &Context,
        request: &mut SdkRequest,
        _next: &[Arc<dyn Policy>],
    ) -> PolicyResult {
        let deadline = deadline_of(context);
        let response = self.exchange(request, deadline).await.map_err(into_sdk)?;
        let mut headers = Headers::new();
        for (name, value) in &response.headers {
            if let Ok(value) = value.to_str() {
                headers.insert(name.as_str().to_owned(), value.to_owned());
            }
        }
        let status = response.status.as_u16().into();
        Ok(AsyncRawResponse::from_bytes(status, headers, response.body))
    }
}

/// The options of one call of the SDK, with the caller's deadline in them.
pub(crate) fn call(deadline: Deadline) -> ClientMethodOptions<'static> {
    ClientMethodOptions { context: Context::new().with_value(deadline) }
}

/// The deadline that [`call`] put there.
pub(crate) fn deadline_of(context: &Context<'_>) -> Deadline {
    context.value::<Deadline>().copied().unwrap_or_default()
}

/// Carries an error through the SDK, as one that it does not repeat.
pub(crate) fn into_sdk(error: Error) -> azure_core::Error {
    azure_core::Error::new(SdkErrorKind::Other, error)
}

/// What an error of the SDK means: our own that it carries, or one in our words. The SDK's own texts
/// may repeat what a service answered, and are not passed on. `who` is named in the message.
pub(crate) fn from_sdk(error: &azure_core::Error, who: &str) -> Error {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(current) = cause {
        if let Some(ours) = current.downcast_ref::<Error>() {
            return ours.clone();
        }
        cause = current.source();
    }
    match error.http_status() {
        Some(status) => {
            let status = u16::from(status);
            let kind = http::StatusCode::from_u16(status)
                .map_or(ErrorKind::Service, crate::diagnosis::kind_of_status);
            Error::new(kind, format!("{who} answered with status {status}"))
                .amend(|envelope| envelope.status = Some(status))
        }
        None => Error::service(format!("{who} answered with something that cannot be understood")),
    }
}
