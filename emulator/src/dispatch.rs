//! How Partner Center signs events and delivers them.

use std::{
    fmt,
    net::SocketAddr,
    sync::{Arc, LazyLock, OnceLock},
    time::Duration,
};

use aws_lc_rs::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA256, RsaKeyPair},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use http::{Request, header};
use http_body_util::Full;
use hyper_util::rt::TokioIo;
use rcgen::{
    CertificateParams, DnType, ExtendedKeyUsagePurpose, Issuer, KeyPair, KeyUsagePurpose,
    RsaKeySize,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use time::OffsetDateTime;
use url::Url;

/// The host from which Partner Center's documentation fetches the certificate.
pub(crate) const CERTIFICATE_HOST: &str = "3psostorageacct.blob.core.windows.net";
/// Where it is there, and at every origin of Partner Center.
pub(crate) const CERTIFICATE_PATH: &str = "/cert/pcnotifications-dispatch.microsoft.com.cer";
/// How often a delivery is tried (partner-center-webhooks).
const TRIES: usize = 10;
/// Waiting shorter than the service does: nobody tests with days.
const PAUSE: Duration = Duration::from_millis(20);
const PATIENCE: Duration = Duration::from_secs(10);

/// An RSA key takes its time: one a process.
static KEY: LazyLock<Option<KeyPair>> =
    LazyLock::new(|| KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, RsaKeySize::_2048).ok());

/// Signs events by a certificate of the emulator's own authority.
#[derive(Clone)]
pub(crate) struct Dispatcher {
    issuer: Arc<Issuer<'static, KeyPair>>,
    certificate: Arc<OnceLock<Vec<u8>>>,
}

impl fmt::Debug for Dispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dispatcher").finish_non_exhaustive()
    }
}

/// Something that happened, as it is delivered.
#[derive(Clone, Debug, Deserialize)]
pub struct Event {
    /// Such as `subscription-updated`.
    pub event_name: String,
    /// Address of what changed.
    pub resource_uri: String,
    /// What changed, such as `subscription`.
    pub resource_name: String,
    /// Address of the record of the change.
    #[serde(default)]
    pub audit_uri: Option<String>,
}

/// A delivery, ready to be sent.
#[derive(Clone, Debug, Serialize)]
pub struct Delivery {
    /// Headers by name.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: String,
}

/// What came of one try.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Try {
    /// HTTP status, where there was an answer.
    pub response_code: String,
    /// What the receiver said, or why there was no answer.
    pub response_message: String,
    /// Whether that was for no fault of the receiver's.
    pub system_error: bool,
    /// When.
    pub date_time_utc: String,
}

impl Dispatcher {
    pub(crate) fn new(issuer: Issuer<'static, KeyPair>) -> Self {
        Self { issuer: Arc::new(issuer), certificate: Arc::default() }
    }

    /// The certificate (DER).
    pub(crate) fn certificate(&self) -> &[u8] {
        self.certificate.get_or_init(|| self.make().unwrap_or_default())
    }

    fn make(&self) -> Option<Vec<u8>> {
        let now = OffsetDateTime::now_utc();
        let mut params =
            CertificateParams::new(["pcnotifications-dispatch.microsoft.com".to_owned()]).ok()?;
        params.distinguished_name.push(DnType::OrganizationName, "Microsoft Corporation");
        params
            .distinguished_name
            .push(DnType::CommonName, "pcnotifications-dispatch.microsoft.com");
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        params.not_before = now - time::Duration::days(1);
        // The emulator's clock may be far ahead.
        params.not_after = now + time::Duration::days(800);
        let certificate = params.signed_by(KEY.as_ref()?, &self.issuer).ok()?;
        Some(certificate.der().to_vec())
    }

    fn signature(body: &[u8]) -> Option<String> {
        let key = RsaKeyPair::from_pkcs8(&KEY.as_ref()?.serialize_der()).ok()?;
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), body, &mut signature).ok()?;
        Some(BASE64_STANDARD.encode(signature))
    }

    /// Signs an event. The certificate is said to be at `origin`.
    pub(crate) fn deliver(
        &self,
        event: &Event,
        origin: &str,
        own_header: bool,
        now: OffsetDateTime,
    ) -> Delivery {
        let body = json!({
            "EventName": event.event_name,
            "ResourceUri": event.resource_uri,
            "ResourceName": event.resource_name,
            "AuditUri": event.audit_uri,
            "ResourceChangeUtcDate": utc(now),
        });
        let body = format!("{body:#}");
        let signature = Self::signature(body.as_bytes()).unwrap_or_default();
        let name = if own_header { "x-ms-signature" } else { "authorization" };
        let headers = vec![
            ("content-type", "application/json".to_owned()),
            (name, format!("Signature {signature}")),
            ("x-ms-certificate-url", format!("{origin}{CERTIFICATE_PATH}")),
            ("x-ms-signature-algorithm", "rsa-sha256".to_owned()),
        ];
        Delivery { headers, body }
    }
}

/// A moment as Partner Center writes it in events.
fn utc(moment: OffsetDateTime) -> String {
    let format = time::macros::format_description!(
        "[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:7]+00:00"
    );
    moment.to_offset(time::UtcOffset::UTC).format(format).unwrap_or_default()
}

/// Sends a delivery until it is accepted, at most ten times. Only to this machine: the emulator sends nothing elsewhere.
pub(crate) async fn send(
    delivery: &Delivery,
    to: &Url,
    now: impl Fn() -> OffsetDateTime,
) -> Vec<Try> {
    let mut tries = Vec::new();
    for _ in 0..TRIES {
        let outcome = match address(to) {
            Some(address) => tokio::time::timeout(PATIENCE, post(delivery, to, address)).await,
            None => {
                Ok(Err("the emulator delivers over HTTP to addresses of this machine only".into()))
            }
        };
        let outcome = outcome.unwrap_or_else(|_| Err("no answer in time".into()));
        let accepted = outcome.as_ref().is_ok_and(|status| status.is_success());
        let response_message = match &outcome {
            Ok(status) => status.canonical_reason().unwrap_or_default().to_owned(),
            Err(why) => why.clone(),
        };
        tries.push(Try {
            response_code: outcome
                .as_ref()
                .map(|status| status.as_str().to_owned())
                .unwrap_or_default(),
            response_message,
            system_error: false,
            date_time_utc: utc(now()),
        });
        if accepted {
            break;
        }
        tokio::time::sleep(PAUSE).await;
    }
    tries
}

fn address(to: &Url) -> Option<SocketAddr> {
    let port = to.port_or_known_default()?;
    let host = to.host_str()?;
    let is_here = to.scheme() == "http" && crate::role::is_loopback(host.trim_matches(['[', ']']));
    let ip = if host.contains(':') { "::1" } else { "127.0.0.1" };
    is_here.then(|| ip.parse().ok().map(|ip| SocketAddr::new(ip, port))).flatten()
}

async fn post(
    delivery: &Delivery,
    to: &Url,
    address: SocketAddr,
) -> Result<http::StatusCode, String> {
    let text = |error: &dyn fmt::Display| error.to_string();
    let stream = tokio::net::TcpStream::connect(address).await.map_err(|error| text(&error))?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| text(&error))?;
    tokio::spawn(connection);
    let mut request = Request::post(to[url::Position::BeforePath..].to_owned())
        .header(header::HOST, &to[url::Position::BeforeHost..url::Position::AfterPort]);
    for (name, value) in &delivery.headers {
        request = request.header(*name, value);
    }
    let body = Full::new(Bytes::from(delivery.body.clone()));
    let request = request.body(body).map_err(|error| text(&error))?;
    let answer = sender.send_request(request).await.map_err(|error| text(&error))?;
    Ok(answer.status())
}

impl Default for Dispatcher {
    /// Of an authority that nobody trusts.
    fn default() -> Self {
        match KeyPair::generate() {
            Ok(key) => Self::new(Issuer::new(CertificateParams::default(), key)),
            Err(why) => unreachable!("a key cannot be made: {why}"),
        }
    }
}
