//! Events that Partner Center delivers to a web address of the program: each is verified before it is believed, and
//! taken once (partner-center-webhooks).

mod certificate;
mod chain;
mod delivery;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod seen;
#[cfg(test)]
mod tests;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::HeaderMap;
use parking_lot::Mutex;
use serde::Serialize;
use serde_json::value::RawValue;

use self::{certificate::Certificates, delivery::Delivery, seen::Seen};
use crate::{
    Error, ErrorKind, Result,
    time::{Clock, Deadline, rfc3339},
    transport::Transport,
};

/// How events are verified.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebhookOptions {
    /// Hosts from which the certificate of a signature may be fetched, with a port where it is not the usual one. By
    /// default the one that Microsoft's documentation shows.
    pub certificate_hosts: Vec<String>,
    /// Hosts from which certificates of its issuers may be fetched, where it came without them. By default
    /// those of Microsoft's and DigiCert's authorities.
    pub issuer_hosts: Vec<String>,
    /// Root certificates (PEM) to which the certificate must lead, instead of Mozilla's list.
    pub roots: Vec<String>,
    /// How long ago a change may have happened; three days by default. Partner Center repeats deliveries, and
    /// some events lag by two days.
    pub max_age: Duration,
    /// How many events of that time are remembered, to be taken once; 100,000.
    pub remembered: usize,
}

impl Default for WebhookOptions {
    fn default() -> Self {
        let list = |hosts: &[&str]| hosts.iter().map(|host| (*host).to_owned()).collect();
        Self {
            certificate_hosts: list(&["3psostorageacct.blob.core.windows.net"]),
            // Where certificates of Azure's authorities say that their issuers' are (azure-ca-details).
            issuer_hosts: list(&[
                "www.microsoft.com",
                "caissuers.microsoft.com",
                "cacerts.digicert.com",
                "cacerts.digicert.cn",
            ]),
            roots: Vec::new(),
            max_age: Duration::from_secs(72 * 3600),
            remembered: 100_000,
        }
    }
}

/// An event that Partner Center signed.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookEvent {
    /// Names this event, for [`Webhooks::forget`].
    pub delivery: String,
    /// What happened, such as `subscription-updated`. An open list.
    pub event_name: String,
    /// Address of what changed. Of a test event it leads nowhere.
    pub resource_uri: Option<String>,
    /// What changed, such as `subscription`.
    pub resource_name: Option<String>,
    /// Address of the record of the change, where there is one.
    pub audit_uri: Option<String>,
    /// When it changed.
    #[serde(with = "rfc3339")]
    pub changed: SystemTime,
    /// The body as it was received.
    pub body: Box<RawValue>,
}

/// Verifies what arrives. Cheap to clone; clones remember the same events.
#[derive(Clone)]
pub struct Webhooks {
    inner: Arc<Inner>,
}

struct Inner {
    certificates: Certificates,
    clock: Clock,
    seen: Mutex<Seen>,
    max_age: Duration,
}

impl fmt::Debug for Webhooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhooks").finish_non_exhaustive()
    }
}

/// The largest body that is read. Events have a few hundred bytes.
const LARGEST: usize = 1 << 20;
/// How far a change may seem to lie in the future: clocks differ.
const AHEAD: Duration = Duration::from_secs(15 * 60);

impl Webhooks {
    /// # Errors
    /// `configuration` for roots that are no certificates and hosts that are none.
    pub(crate) fn new(
        options: &WebhookOptions,
        transport: Transport,
        clock: Clock,
    ) -> Result<Self> {
        Ok(Self {
            inner: Arc::new(Inner {
                certificates: Certificates::new(options, transport, clock.clone())?,
                clock,
                seen: Mutex::new(Seen::new(options.remembered)),
                max_age: options.max_age,
            }),
        })
    }

    /// Verifies a request as the web server received it: headers, and the body byte by byte.
    ///
    /// The certificate that the request names is fetched, from allowed hosts only, and kept for a day once it has
    /// proved to lead to a trusted root and to belong to Microsoft.
    ///
    /// # Errors
    /// All have a `code`. `invalid_request` for a request that is no delivery, `access_denied` for one that Partner
    /// Center did not sign or that is too old, `conflict` (`event_replayed`) for one that was taken before;
    /// `network`, `timeout` and `service` when the certificate cannot be had: then answer 503, and Partner Center
    /// delivers again.
    pub async fn verify(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        deadline: Deadline,
    ) -> Result<WebhookEvent> {
        if body.len() > LARGEST {
            return Err(invalid("body_too_long", format!("the body has over {LARGEST} bytes")));
        }
        let delivery = Delivery::read(headers)?;
        let inner = &self.inner;
        inner.certificates.check_signature(&delivery, body, deadline).await?;
        let event = delivery::event(body)?;
        let now = inner.clock.now();
        if event.changed > now + AHEAD {
            return Err(denied("event_from_the_future", "the change lies in the future"));
        }
        let oldest = now.checked_sub(inner.max_age).unwrap_or(SystemTime::UNIX_EPOCH);
        inner.seen.lock().take(&event, oldest)?;
        Ok(event)
    }

    /// Forgets an event that was verified but could not be handled: the next delivery of it is taken again. Says
    /// whether it was known.
    pub fn forget(&self, delivery: &str) -> bool {
        self.inner.seen.lock().forget(delivery)
    }
}

fn invalid(code: &str, message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidRequest, message).with_code(code)
}

fn denied(code: &str, message: impl Into<String>) -> Error {
    Error::new(ErrorKind::AccessDenied, message).with_code(code)
}
