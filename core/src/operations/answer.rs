//! What services answer when they refuse, in all their shapes.

use serde::Deserialize;
use serde_json::Value;

use super::reply::{correlation_id, request_id};
use crate::{
    Error, ErrorKind,
    auth::aadsts,
    cloud::Service,
    diagnosis::{Side, kind_of_status, meaning_of, readable},
    transport::{Response, challenges, retry_after},
};

/// The members of all shapes of error bodies.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Body {
    /// Partner Center: a number or the same as text.
    code: Value,
    description: Value,
    /// The gateway's, when it throttles.
    message: Value,
    /// Graph, ARM and the pricing host: an object. OAuth: a name.
    error: Value,
    error_description: Value,
}

/// An answer that is not what was documented. Tells the place only: the parser's own text may repeat
/// a value of the body.
pub(super) fn unexpected(what: &str, error: &serde_json::Error) -> Error {
    let (line, column) = (error.line(), error.column());
    Error::service(format!("the answer is not {what} (line {line}, column {column})"))
}

/// The error that an answer means. Its message is the service's own, made fit to show.
pub(crate) fn error_of(response: &Response, service: Service, side: Side) -> Error {
    let status = response.status.as_u16();
    let body: Option<Body> = serde_json::from_slice(&response.body).ok();
    let (code, text) = body.as_ref().map_or((None, None), code_and_text);
    // Partner Center passes refusals of Entra on in its text.
    let entra = text.as_deref().and_then(aadsts);
    let meaning = entra
        .as_deref()
        .and_then(|code| meaning_of(code, side))
        .or_else(|| code.as_deref().and_then(|code| meaning_of(code, side)))
        .or_else(|| {
            let is_mfa_refusal = old_mfa_refusal(response, text.as_deref());
            is_mfa_refusal.then(|| meaning_of("900421", side)).flatten()
        });
    let kind = match (meaning, status) {
        // The status outranks a code that says less: it is what retries and callers act on.
        (_, 429) => ErrorKind::Throttled,
        (Some(meaning), _) => meaning.kind,
        (None, 200..=399) => ErrorKind::Service,
        (None, _) => kind_of_status(response.status),
    };
    let message = match text.as_deref().map(readable).filter(|text| !text.is_empty()) {
        Some(text) => text,
        None if response.status.is_redirection() => {
            format!("{} answered with a redirect, which is not followed", name(service))
        }
        None if response.body.trim_ascii_start().starts_with(b"<") => {
            format!("{} answered with a web page and status {status}", name(service))
        }
        None => format!("{} answered with status {status}", name(service)),
    };
    let mut error = Error::new(kind, message);
    if let Some(meaning) = meaning {
        error = error.with_hint(meaning.hint.clone());
    } else if status == 412 {
        error = error.with_hint(
            "It was changed since it was read: read it again, and repeat the change with its new ETag.",
        );
    }
    if let (Some(_), Some(code)) = (&entra, &code) {
        error = error.with_detail("serviceCode", code.clone());
    }
    error.amend(|envelope| {
        envelope.code = entra.or(code);
        envelope.status = Some(status);
        envelope.request_id = request_id(&response.headers).map(readable);
        envelope.correlation_id = correlation_id(&response.headers).map(readable);
        envelope.retry_after = retry_after(response, std::time::SystemTime::now());
        if status == 401 {
            envelope.claims =
                challenges(&response.headers).iter().find_map(|challenge| challenge.claims());
        }
    })
}

fn code_and_text(body: &Body) -> (Option<String>, Option<String>) {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let code = |value: &Value| match value {
        Value::String(code) => Some(readable(code)).filter(|code| !code.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match &body.error {
        Value::Object(inner) => {
            (inner.get("code").and_then(code), inner.get("message").and_then(text))
        }
        Value::String(name) => {
            (Some(readable(name)), text(&body.error_description).or_else(|| Some(name.clone())))
        }
        _ => (code(&body.code), text(&body.description).or_else(|| text(&body.message))),
    }
}

/// Partner Center's first way to say that MFA is missing: a bare 401 with a sentence.
fn old_mfa_refusal(response: &Response, text: Option<&str>) -> bool {
    response.status.as_u16() == 401
        && text.is_some_and(|text| text.to_ascii_lowercase().contains("mfa required"))
}

pub(super) const fn name(service: Service) -> &'static str {
    match service {
        Service::PartnerCenter => "Partner Center",
        Service::PartnerApi => "the partner API",
        Service::Graph => "Microsoft Graph",
        Service::Arm => "Azure Resource Manager",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::*;

    fn error(status: u16, body: &str) -> Error {
        let response = Response {
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::copy_from_slice(body.as_bytes()),
        };
        error_of(&response, Service::PartnerCenter, Side::Partner)
    }

    #[test]
    fn every_shape_gives_kind_code_and_message() {
        for (status, body, kind, code) in [
            (
                401,
                r#"{"code":900421,"description":"MFA is required","data":[],"source":"PartnerFD"}"#,
                ErrorKind::MfaRequired,
                Some("900421"),
            ),
            (
                401,
                r#"{"code":"900421","description":"MFA is required"}"#,
                ErrorKind::MfaRequired,
                Some("900421"),
            ),
            (
                429,
                r#"{"statusCode":429,"message":"Rate limit is exceeded."}"#,
                ErrorKind::Throttled,
                None,
            ),
            (
                403,
                r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges","innerError":{}}}"#,
                ErrorKind::AccessDenied,
                Some("Authorization_RequestDenied"),
            ),
            (
                401,
                r#"{"error":"invalid_token","error_description":"MFA required"}"#,
                ErrorKind::MfaRequired,
                Some("invalid_token"),
            ),
            (
                400,
                r#"{"code":90000,"description":"AADSTS65001: not consented"}"#,
                ErrorKind::ConsentRequired,
                Some("AADSTS65001"),
            ),
            (412, r#"{"code":2055}"#, ErrorKind::Conflict, Some("2055")),
            (404, "<html>", ErrorKind::NotFound, None),
            (503, "", ErrorKind::Service, None),
            (307, "", ErrorKind::Service, None),
            (200, "[]", ErrorKind::Service, None),
        ] {
            let error = error(status, body);
            assert_eq!((error.kind, error.code.as_deref()), (kind, code), "{body}");
            assert!(!error.message.is_empty());
        }
    }

    #[test]
    fn a_claims_challenge_is_kept() {
        let mut headers = HeaderMap::new();
        headers.insert(
            "www-authenticate",
            HeaderValue::from_static(r#"Bearer error="insufficient_claims", claims="e30=""#),
        );
        let response = Response { status: StatusCode::UNAUTHORIZED, headers, body: Bytes::new() };
        let error = error_of(&response, Service::Graph, Side::Customer);
        assert_eq!(error.claims.as_deref(), Some("{}"));
    }
}
