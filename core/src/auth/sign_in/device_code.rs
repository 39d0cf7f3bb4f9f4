//! The device code grant (RFC 8628): the person signs in on another device.

use std::{
    fmt,
    time::{Duration, Instant, SystemTime},
};

use serde::Deserialize;
use url::Url;

use super::{Enroller, Enrolment, SignInOptions, enrol::Arrival};
use crate::{
    Cloud, Error, ErrorKind, Result, Secret,
    auth::{
        Protocol, Scopes,
        answer::{Seconds, TokenAnswer, json_object, oauth_error, refusal},
        form::Form,
        grant::{Grant, token_request, v1_resource},
        session::Ask,
    },
    diagnosis::Side,
    store::Flow,
    time::Deadline,
    transport::{Origin, Response, Retry},
};

/// The pause between two polls where the service names none, and what `slow_down` adds to it
/// (RFC 8628, 3.2 and 3.5).
const INTERVAL: Duration = Duration::from_secs(5);
/// The longest pause that is kept between two polls.
const LONGEST_INTERVAL: Duration = Duration::from_secs(120);
/// How long one poll may take.
const POLL: Duration = Duration::from_secs(30);
/// How long a code lives where the service does not say so.
const LIFE: Duration = Duration::from_secs(900);
/// The longest life of a code that is believed.
const LONGEST_LIFE: Duration = Duration::from_secs(86_400);

/// What the person has to know beside the code.
const WARNING: &str = "A refresh token that was obtained by device code keeps that mark, and so do all that descend from it: a Conditional Access policy that blocks device code flow ends it at any time (AADSTS53003). Sign in in a browser for one that is meant to last.";

/// A sign-in that waits for somebody to enter a code.
pub struct DeviceSignIn {
    enroller: Enroller,
    options: SignInOptions,
    protocol: Protocol,
    scopes: Scopes,
    device_code: Secret,
    interval: Duration,
    ends: Instant,
    user_code: String,
    verification_uri: Url,
    expires: SystemTime,
}

#[derive(Deserialize)]
struct Wire {
    device_code: Option<Secret>,
    user_code: Option<String>,
    verification_uri: Option<String>,
    /// The name that v1 uses.
    verification_url: Option<String>,
    expires_in: Option<Seconds>,
    interval: Option<Seconds>,
}

/// What the service gave.
#[derive(Debug)]
pub(super) struct Given {
    device_code: Secret,
    pub user_code: String,
    pub verification_uri: Url,
    pub life: Duration,
    pub interval: Duration,
}

impl Enroller {
    /// Asks for a code.
    pub(crate) async fn begin_device_code(
        &self,
        options: SignInOptions,
        deadline: Deadline,
    ) -> Result<DeviceSignIn> {
        let protocol = options.protocol.unwrap_or(self.protocol);
        let scopes = options.scopes(self.cloud())?;
        // Tells a tenant of another cloud apart before anybody signs in.
        self.discovery.metadata(options.authority(), deadline).await?;
        let mut form = Form::new();
        form.field("client_id", &self.session.client().to_string());
        match protocol {
            Protocol::V2 => form.field("scope", &format!("{scopes} offline_access openid profile")),
            Protocol::V1 => form.field("resource", v1_resource(&scopes)?),
        };
        if let Some(claims) = options.claims()? {
            form.field("claims", &claims);
        }
        let endpoint = options.authority().endpoint(self.cloud(), protocol, "devicecode");
        let request = token_request(endpoint, "device authorization", Retry::Repeatable)?
            .body(form.into_body());
        let response = self.session.transport().send(request, deadline).await?;
        if !response.status.is_success() {
            return Err(refusal(&response, Side::Partner));
        }
        let given = Given::read(&response, self.cloud())?;
        Ok(DeviceSignIn {
            enroller: self.clone(),
            options,
            protocol,
            scopes,
            device_code: given.device_code,
            interval: given.interval,
            ends: Instant::now() + given.life,
            user_code: given.user_code,
            verification_uri: given.verification_uri,
            expires: self.session.clock().now() + given.life,
        })
    }
}

impl Given {
    pub(super) fn read(response: &Response, cloud: &Cloud) -> Result<Self> {
        let wire: Wire = json_object(response)?;
        let broken = |what: &str| {
            Error::service(format!(
                "the sign-in service gave no device code that can be used: {what}"
            ))
        };
        let device_code = wire
            .device_code
            .filter(|code| !code.expose().is_empty())
            .ok_or_else(|| broken("it has no device_code"))?;
        let user_code = wire
            .user_code
            .filter(|code| {
                (1..=64).contains(&code.len())
                    && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            })
            .ok_or_else(|| broken("its user_code is no code"))?;
        let verification_uri = wire
            .verification_uri
            .or(wire.verification_url)
            .and_then(|address| Url::parse(&address).ok())
            .filter(|address| is_verification_page(address, cloud))
            .ok_or_else(|| broken("its page is none of the sign-in service (verification_uri)"))?;
        Ok(Self {
            device_code,
            user_code,
            verification_uri,
            life: wire.expires_in.map_or(LIFE, Seconds::duration).min(LONGEST_LIFE),
            interval: wire
                .interval
                .map_or(INTERVAL, Seconds::duration)
                .clamp(Duration::from_secs(1), LONGEST_INTERVAL),
        })
    }
}

/// Whether a person may be sent to this page to enter a code: one of the authority, or Microsoft's
/// short address for it (`https://microsoft.com/devicelogin`, `…/deviceloginus`,
/// `…/deviceloginchina`).
fn is_verification_page(address: &Url, cloud: &Cloud) -> bool {
    let host = address.host_str().unwrap_or_default();
    let plain = address.scheme() == "https"
        && address.username().is_empty()
        && address.password().is_none();
    let at_authority = Origin::of(&cloud.authority).covers(address);
    if !cloud.is_built_in() {
        return plain && at_authority;
    }
    let is_alias = address.port().is_none() && cloud.is_authority_host(host);
    let is_short = address.port().is_none()
        && ["microsoft.com", "www.microsoft.com"].contains(&host)
        && address.path().starts_with("/devicelogin");
    plain && (at_authority || is_alias || is_short)
}

impl DeviceSignIn {
    /// The code that the person enters.
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// The page on which the person enters it.
    pub fn verification_uri(&self) -> &Url {
        &self.verification_uri
    }

    /// What to tell the person.
    pub fn message(&self) -> String {
        format!("To sign in, open {} and enter the code {}.", self.verification_uri, self.user_code)
    }

    /// What whoever keeps the token should know.
    pub fn warning(&self) -> &'static str {
        WARNING
    }

    /// Until when the code can be entered.
    pub fn expires(&self) -> SystemTime {
        self.expires
    }

    /// Waits until the person has signed in; then checks who it was and how, and stores the refresh
    /// token.
    ///
    /// # Errors
    /// `access_denied` when the person declined, `sign_in_required` when the code has expired,
    /// `timeout` at the deadline; otherwise as of [`SignIn::finish`](super::SignIn::finish).
    pub async fn wait(mut self, deadline: Deadline) -> Result<Enrolment> {
        let answer = deadline.bound("the person", self.poll(deadline)).await?;
        let identity = match (&answer.id_token, self.protocol) {
            // v1's token endpoint may answer with one that nobody signed.
            (_, Protocol::V1) => None,
            (None, Protocol::V2) => {
                return Err(Error::service("the sign-in service gave no id_token")
                    .with_hint("Nothing was stored. Begin the sign-in anew."));
            }
            (Some(token), Protocol::V2) => {
                let discovery = &self.enroller.discovery;
                let metadata = discovery.metadata(self.options.authority(), deadline).await?;
                Some(discovery.verify(token, &metadata, self.protocol, None, deadline).await?)
            }
        };
        let arrival = Arrival {
            answer,
            identity,
            flow: Flow::DeviceCode,
            protocol: self.protocol,
            warnings: vec![WARNING.into()],
        };
        self.enroller.enrol(arrival, &self.options, deadline).await
    }

    async fn poll(&mut self, deadline: Deadline) -> Result<TokenAnswer> {
        let ask = Ask {
            authority: self.options.authority(),
            grant: Grant::DeviceCode { code: self.device_code.clone() },
            scopes: &self.scopes,
            claims: None,
            protocol: self.protocol,
            side: Side::Partner,
        };
        let mut interval = self.interval;
        loop {
            // Compared so because a service may ask for a wait that no clock reaches.
            if interval >= self.ends.saturating_duration_since(Instant::now()) {
                return Err(Error::sign_in_required("nobody entered the device code in time")
                    .with_hint("Begin the sign-in anew."));
            }
            tokio::time::sleep(interval).await;
            let until = Deadline::after(POLL.min(deadline.remaining()));
            match self.enroller.session.exchange(&ask, until).await {
                Ok(answer) => return Ok(answer),
                Err(error) => interval = next_interval(interval, error)?,
            }
        }
    }
}

/// How long to wait after a poll that failed.
///
/// # Errors
/// The error itself, when waiting does not help.
pub(super) fn next_interval(interval: Duration, error: Error) -> Result<Duration> {
    let longer = match oauth_error(&error) {
        Some("authorization_pending") => interval,
        Some("slow_down") => interval + INTERVAL,
        // The network or the service has a bad moment; the code is still good (RFC 8628, 3.5).
        _ => match error.kind {
            ErrorKind::Throttled => error.retry_after.unwrap_or(interval * 2),
            ErrorKind::Network | ErrorKind::Timeout | ErrorKind::Service => interval * 2,
            _ => return Err(error),
        },
    };
    Ok(longer.max(interval).min(LONGEST_INTERVAL.max(error.retry_after.unwrap_or_default())))
}

impl fmt::Debug for DeviceSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceSignIn")
            .field("user_code", &self.user_code)
            .field("verification_uri", &self.verification_uri.as_str())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value, json};

    use super::*;

    fn given(change: impl FnOnce(&mut Value), cloud: &Cloud) -> Result<Given> {
        let mut body = json!({
            "device_code": "GAQABAAEAAAD",
            "user_code": "B7HXQ4RTD",
            "verification_uri": "https://microsoft.com/devicelogin",
            "expires_in": 900,
            "interval": 5,
            "message": "To sign in, go to https://evil.example",
        });
        change(&mut body);
        let response = Response {
            status: http::StatusCode::OK,
            headers: http::HeaderMap::new(),
            body: body.to_string().into(),
        };
        Given::read(&response, cloud)
    }

    #[test]
    fn the_page_is_one_of_the_sign_in_service() {
        let at = |address: &str, cloud: Cloud| {
            given(|body| body["verification_uri"] = address.into(), &cloud).is_ok()
        };
        for (address, cloud) in [
            ("https://microsoft.com/devicelogin", Cloud::global()),
            ("https://www.microsoft.com/devicelogin", Cloud::global()),
            ("https://login.microsoft.com/device", Cloud::global()),
            ("https://microsoft.com/deviceloginus", Cloud::usgov()),
            ("https://login.microsoftonline.us/common/oauth2/deviceauth", Cloud::usgov()),
            ("https://microsoft.com/deviceloginchina", Cloud::china()),
            ("https://login.partner.microsoftonline.cn/device", Cloud::china()),
        ] {
            assert!(at(address, cloud), "{address}");
        }
        for address in [
            "",
            "http://microsoft.com/devicelogin",
            "https://microsoft.com/other",
            "https://microsoft.com.evil.example/devicelogin",
            "https://evilmicrosoft.com/devicelogin",
            "https://microsoft.com:8443/devicelogin",
            "https://microsoft.com@evil.example/devicelogin",
            "https://user@microsoft.com/devicelogin",
            "https://login.microsoftonline.us/device",
            "javascript:alert(1)",
        ] {
            assert!(!at(address, Cloud::global()), "{address}");
        }
        let v1 = given(
            |body| {
                body["verification_url"] = body["verification_uri"].take();
                body["interval"] = "7".into();
                body["expires_in"] = "600".into();
            },
            &Cloud::global(),
        )
        .unwrap();
        assert_eq!((v1.interval.as_secs(), v1.life.as_secs()), (7, 600));
    }

    #[test]
    fn what_is_missing_has_its_default() {
        let interval = |value: Value| {
            given(|body| body["interval"] = value, &Cloud::global()).unwrap().interval.as_secs()
        };
        let mut absent = given(
            |body| {
                body.as_object_mut().unwrap().remove("interval");
                body.as_object_mut().unwrap().remove("expires_in");
            },
            &Cloud::global(),
        )
        .unwrap();
        assert_eq!((absent.interval.as_secs(), absent.life.as_secs()), (5, 900));
        absent.user_code.clear();
        assert_eq!((interval(json!(0)), interval(json!(1_000_000))), (1, 120));
        for (name, value) in [
            ("device_code", json!("")),
            ("device_code", json!(null)),
            ("user_code", json!("<b>")),
            ("user_code", json!("A".repeat(65))),
            ("user_code", json!("12\u{202e}34")),
            ("interval", json!("soon")),
            ("expires_in", json!(-1)),
        ] {
            let error = given(|body| body[name] = value.clone(), &Cloud::global()).unwrap_err();
            assert_eq!(error.kind, ErrorKind::Service, "{name} {value}");
        }
    }

    #[test]
    fn polling_slows_down_and_stops_as_it_is_told() {
        let of = |name: &str, kind: ErrorKind| {
            let error = Error::new(kind, name).with_detail("error", name);
            next_interval(Duration::from_secs(5), error).map(|interval| interval.as_secs())
        };
        use ErrorKind::*;
        assert_eq!(of("authorization_pending", SignInRequired).unwrap(), 5);
        assert_eq!(of("slow_down", InvalidRequest).unwrap(), 10);
        for kind in [Network, Timeout, Service, Throttled] {
            assert_eq!(of("", kind).unwrap(), 10, "{kind}");
        }
        for (name, kind) in [
            ("access_denied", AccessDenied),
            ("authorization_declined", AccessDenied),
            ("expired_token", SignInRequired),
            ("bad_verification_code", InvalidRequest),
            ("invalid_grant", PolicyBlocked),
        ] {
            assert_eq!(of(name, kind).unwrap_err().kind, kind, "{name}");
        }
        let throttled = Error::new(Throttled, "")
            .amend(|envelope| envelope.retry_after = Some(Duration::from_secs(600)));
        assert_eq!(next_interval(INTERVAL, throttled).unwrap().as_secs(), 600);
        let mut interval = INTERVAL;
        for _ in 0..100 {
            interval = next_interval(interval, Error::network("")).unwrap();
        }
        assert_eq!(interval, LONGEST_INTERVAL);
    }

    proptest::proptest! {
        #[test]
        fn any_answer_is_read_to_its_end(bytes: Vec<u8>, address in ".{0,60}") {
            let response = Response {
                status: http::StatusCode::OK,
                headers: http::HeaderMap::new(),
                body: bytes.into(),
            };
            let _ = Given::read(&response, &Cloud::global());
            let _ = given(|body| body["verification_uri"] = address.into(), &Cloud::global());
        }
    }
}
