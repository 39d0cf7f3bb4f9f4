//! What a request says before anything of it is believed, and the event in its body.

use std::time::SystemTime;

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use http::HeaderMap;
use serde::Deserialize;
use serde_json::value::RawValue;
use time::{
    OffsetDateTime, PrimitiveDateTime,
    format_description::well_known::{Iso8601, Rfc3339},
};
use url::Url;

use super::{WebhookEvent, denied, invalid};
use crate::Result;

/// A signature, and whose it claims to be.
pub(super) struct Delivery {
    pub signature: Vec<u8>,
    pub certificate: Url,
}

/// Of RSA with 8192 bits.
const LONGEST_SIGNATURE: usize = 1024;

impl Delivery {
    pub(super) fn read(headers: &HeaderMap) -> Result<Self> {
        let certificate = needed(headers, "x-ms-certificate-url")?;
        let algorithm = needed(headers, "x-ms-signature-algorithm")?;
        if !algorithm.trim().eq_ignore_ascii_case("rsa-sha256") {
            let shown = shown(algorithm);
            return Err(denied(
                "algorithm_refused",
                format!("a signature by \"{shown}\" is not accepted"),
            )
            .with_hint("Partner Center signs by rsa-sha256."));
        }
        // A registration may ask for a header of its own, which leaves Authorization to a gateway.
        let text = match one(headers, "x-ms-signature")? {
            Some(text) => without_scheme(text).unwrap_or(text),
            None => without_scheme(needed(headers, "authorization")?).ok_or_else(|| {
                invalid("signature_malformed", "the header Authorization holds no signature")
                    .with_hint("It has the form: Signature <base64>")
            })?,
        };
        let signature = BASE64_STANDARD
            .decode(text.trim())
            .ok()
            .filter(|bytes| (1..=LONGEST_SIGNATURE).contains(&bytes.len()))
            .ok_or_else(|| invalid("signature_malformed", "the signature is not base64"))?;
        let certificate = Url::parse(certificate.trim())
            .map_err(|_| denied("certificate_refused", "the certificate's address is none"))?;
        Ok(Self { signature, certificate })
    }
}

fn without_scheme(text: &str) -> Option<&str> {
    let (scheme, rest) = text.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("signature").then_some(rest)
}

fn needed<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str> {
    one(headers, name)?.ok_or_else(|| {
        invalid("header_missing", format!("the header {name} is missing"))
            .with_hint("Give all headers of the request as they came.")
    })
}

/// A header that is there once: which of several would count is nobody's to choose.
fn one<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(invalid("header_repeated", format!("the header {name} is there twice")));
    }
    let text = value.to_str();
    text.map(Some).map_err(|_| invalid("header_malformed", format!("the header {name} is no text")))
}

#[derive(Deserialize)]
struct Body {
    #[serde(alias = "eventName", rename = "EventName")]
    event_name: String,
    #[serde(alias = "resourceUri", rename = "ResourceUri")]
    resource_uri: Option<String>,
    #[serde(alias = "resourceName", rename = "ResourceName")]
    resource_name: Option<String>,
    #[serde(alias = "auditUri", rename = "AuditUri")]
    audit_uri: Option<String>,
    #[serde(alias = "resourceChangeUtcDate", rename = "ResourceChangeUtcDate")]
    changed: String,
}

/// Reads a body whose signature is good.
pub(super) fn event(bytes: &[u8]) -> Result<WebhookEvent> {
    let unreadable = |why: &str| invalid("event_unreadable", format!("the event {why}"));
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let raw: Box<RawValue> = serde_json::from_slice(text).map_err(|_| unreadable("is not JSON"))?;
    let body: Body = serde_json::from_str(raw.get())
        .map_err(|_| unreadable("has no EventName or no ResourceChangeUtcDate"))?;
    let changed = moment(&body.changed)
        .ok_or_else(|| unreadable("has a ResourceChangeUtcDate that is no moment"))?;
    let digest = digest(&SHA256, bytes);
    Ok(WebhookEvent {
        delivery: digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect(),
        event_name: body.event_name,
        resource_uri: body.resource_uri,
        resource_name: body.resource_name,
        audit_uri: body.audit_uri,
        changed,
        body: raw,
    })
}

/// A moment of Partner Center: UTC, with or without saying so.
fn moment(text: &str) -> Option<SystemTime> {
    let moment = OffsetDateTime::parse(text, &Rfc3339).ok().or_else(|| {
        PrimitiveDateTime::parse(text, &Iso8601::DATE_TIME).ok().map(PrimitiveDateTime::assume_utc)
    })?;
    Some(moment.into())
}

pub(super) fn shown(text: &str) -> String {
    text.chars().take(60).filter(|c| !c.is_control()).collect()
}
