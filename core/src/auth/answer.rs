//! What the token endpoint answers, in both forms of it.

use std::{fmt, time::Duration};

use serde::Deserialize;

use super::strict_json::is_shallow;
use crate::{
    Error, ErrorKind, Result, Secret,
    diagnosis::{Side, is_transient, kind_of_status, meaning_of, readable},
    transport::{Response, retry_after},
};

/// The longest life that an answer may give a token. Entra's live at most 28 hours; a number beyond
/// reason must not overflow a date.
const LONGEST_LIFE: Duration = Duration::from_secs(30 * 86_400);

/// An answer of success.
#[derive(Clone, Debug)]
pub(crate) struct TokenAnswer {
    pub access_token: Secret,
    pub expires_in: Duration,
    pub refresh_in: Option<Duration>,
    pub refresh_token: Option<Secret>,
    pub id_token: Option<Secret>,
    pub scope: Option<String>,
}

#[derive(Deserialize)]
struct Wire {
    access_token: Option<Secret>,
    token_type: Option<String>,
    expires_in: Option<Seconds>,
    refresh_in: Option<Seconds>,
    refresh_token: Option<Secret>,
    id_token: Option<Secret>,
    scope: Option<String>,
}

/// A number of seconds; v1 writes it as text.
#[derive(Clone, Copy)]
pub(super) struct Seconds(u64);

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> std::result::Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Seconds;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number of seconds, or the same as text")
            }

            fn visit_u64<E>(self, value: u64) -> std::result::Result<Seconds, E> {
                Ok(Seconds(value))
            }

            fn visit_i64<E: serde::de::Error>(self, value: i64) -> std::result::Result<Seconds, E> {
                u64::try_from(value)
                    .map(Seconds)
                    .map_err(|_| E::custom("a negative number of seconds"))
            }

            fn visit_f64<E: serde::de::Error>(self, value: f64) -> std::result::Result<Seconds, E> {
                if value.is_finite() && value >= 0.0 {
                    Ok(Seconds(value as u64))
                } else {
                    Err(E::custom("a number of seconds that is none"))
                }
            }

            fn visit_str<E: serde::de::Error>(
                self,
                value: &str,
            ) -> std::result::Result<Seconds, E> {
                value
                    .trim()
                    .parse()
                    .map(Seconds)
                    .map_err(|_| E::custom("a text that is no number of seconds"))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

impl Seconds {
    pub(super) fn duration(self) -> Duration {
        Duration::from_secs(self.0).min(LONGEST_LIFE)
    }
}

/// An answer of refusal: a JSON body, or the parameters that a browser brings back.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Refusal {
    pub error: Option<String>,
    pub error_description: Option<String>,
    pub error_codes: Vec<u64>,
    pub suberror: Option<String>,
    pub claims: Option<serde_json::Value>,
    pub trace_id: Option<String>,
    pub correlation_id: Option<String>,
}

/// Reads what the token endpoint answered.
///
/// # Errors
/// Of the kind that the code in the answer means at `side`; `service` for anything that is no answer
/// of a token endpoint. No error holds the body.
pub(crate) fn read_token_answer(response: &Response, side: Side) -> Result<TokenAnswer> {
    if !response.status.is_success() {
        return Err(refusal(response, side));
    }
    let wire: Wire = json_object(response)?;
    let broken = |what: &str| {
        Err(Error::service(format!("the sign-in service answered without {what}"))
            .amend(|envelope| envelope.status = Some(response.status.as_u16())))
    };
    let Some(access_token) = wire.access_token.filter(|token| !token.expose().is_empty()) else {
        return broken("an access token");
    };
    if wire.token_type.is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return broken("a bearer token");
    }
    let Some(expires_in) = wire.expires_in else { return broken("the life of the token") };
    Ok(TokenAnswer {
        access_token,
        expires_in: expires_in.duration(),
        refresh_in: wire.refresh_in.map(Seconds::duration),
        refresh_token: wire.refresh_token.filter(|token| !token.expose().is_empty()),
        id_token: wire.id_token,
        scope: wire.scope,
    })
}

/// Reads a JSON object from the sign-in service. Errors say what came in its place, never its text.
pub(crate) fn json_object<T: serde::de::DeserializeOwned>(response: &Response) -> Result<T> {
    parse(&response.body).map_err(|error| not_json(response, &error))
}

fn parse<T: serde::de::DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    if !is_shallow(body) {
        return Err(serde::de::Error::custom("nested too deeply"));
    }
    serde_json::from_slice(body)
}

fn not_json(response: &Response, error: &serde_json::Error) -> Error {
    let body = response.body.trim_ascii_start();
    let what = if body.is_empty() {
        "an empty body".to_owned()
    } else if body.starts_with(b"<") {
        "a web page".to_owned()
    } else if error.is_eof() {
        "JSON that is cut off".to_owned()
    } else {
        // The category and the place: serde's own text may repeat a value.
        format!(
            "something that is not the JSON of a token answer (line {}, column {})",
            error.line(),
            error.column()
        )
    };
    Error::service(format!("the sign-in service answered with {what}"))
        .with_hint(
            "A proxy or captive portal may stand between; check the network and the authority.",
        )
        .amend(|envelope| envelope.status = Some(response.status.as_u16()))
}

/// The error of an answer that is no success.
pub(super) fn refusal(response: &Response, side: Side) -> Error {
    let wait = retry_after(response, std::time::SystemTime::now());
    let common = |error: Error| {
        error.amend(|envelope| {
            envelope.status = Some(response.status.as_u16());
            envelope.retry_after = wait;
        })
    };
    if response.status.is_redirection() {
        return common(
            Error::service("the sign-in service answered with a redirect, which is not followed")
                .with_hint("Check the authority: nothing was sent to where it pointed."),
        );
    }
    let kind = kind_of_status(response.status);
    match parse::<Refusal>(&response.body) {
        Ok(refusal) => common(refusal.into_error(side, kind)),
        Err(error) => {
            let kind = match kind {
                ErrorKind::Throttled => ErrorKind::Throttled,
                _ => ErrorKind::Service,
            };
            common(not_json(response, &error).amend(|envelope| envelope.kind = kind))
        }
    }
}

impl Refusal {
    /// The error that it means; of kind `otherwise` when nothing in it is known.
    pub(super) fn into_error(self, side: Side, otherwise: ErrorKind) -> Error {
        let name = self.error.as_deref().unwrap_or_default();
        let number = self
            .error_codes
            .first()
            .map(|number| format!("AADSTS{number}"))
            .or_else(|| aadsts(self.error_description.as_deref().unwrap_or_default()));
        let meaning = number
            .as_deref()
            .and_then(|number| meaning_of(number, side))
            .or_else(|| meaning_of(name, side));
        let message = match &self.error_description {
            Some(text) => readable(first_sentence(text)),
            None if name.is_empty() => "the sign-in service refused without a reason".into(),
            None => format!("the sign-in service refused: {}", readable(name)),
        };
        let mut error = Error::new(meaning.map_or(otherwise, |meaning| meaning.kind), message);
        if let Some(meaning) = meaning {
            error = error.with_hint(meaning.hint.clone());
        }
        if let Some(suberror) = self.suberror.filter(|text| !text.is_empty()) {
            error = error.with_detail("suberror", readable(&suberror));
        }
        if !name.is_empty() {
            error = error.with_detail(OAUTH_ERROR, readable(name));
        }
        error.amend(|envelope| {
            envelope.code = number.or_else(|| (!name.is_empty()).then(|| readable(name)));
            envelope.trace_id = self.trace_id.map(|id| readable(&id));
            envelope.correlation_id = self.correlation_id.map(|id| readable(&id));
            envelope.claims = self.claims.map(|claims| match claims {
                serde_json::Value::String(text) => text,
                other => other.to_string(),
            });
        })
    }
}

/// The detail of an error that holds the name of the OAuth error.
const OAUTH_ERROR: &str = "error";

/// The name of the OAuth error behind an error: `invalid_grant`.
pub(super) fn oauth_error(error: &Error) -> Option<&str> {
    error
        .details
        .iter()
        .find(|detail| detail.name == OAUTH_ERROR)
        .map(|detail| detail.value.as_str())
}

/// Whether the same request may succeed a moment later.
pub(crate) fn is_passing(error: &Error) -> bool {
    error.code.as_deref().is_some_and(is_transient) || oauth_error(error).is_some_and(is_transient)
}

/// The first `AADSTS…` number in a text.
pub(crate) fn aadsts(text: &str) -> Option<String> {
    let at = text.find("AADSTS")?;
    let digits: String = text[at + 6..].chars().take_while(char::is_ascii_digit).take(9).collect();
    (!digits.is_empty()).then(|| format!("AADSTS{digits}"))
}

/// The description without the ids that follow it, which have fields of their own.
fn first_sentence(text: &str) -> &str {
    ["Trace ID:", "Correlation ID:", "Timestamp:"]
        .iter()
        .filter_map(|mark| text.find(mark))
        .min()
        .map_or(text, |end| &text[..end])
        .trim()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use super::*;

    fn response(status: u16, body: &str) -> Response {
        Response {
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::copy_from_slice(body.as_bytes()),
        }
    }

    fn read(status: u16, body: &str) -> Result<TokenAnswer> {
        read_token_answer(&response(status, body), Side::Partner)
    }

    #[test]
    fn both_forms_read_the_same() {
        let v2 = read(200, r#"{"access_token":"a","token_type":"Bearer","expires_in":3599,"refresh_token":"r","foci":"1"}"#).unwrap();
        let v1 = read(200, r#"{"access_token":"a","token_type":"Bearer","expires_in":"3599","expires_on":"1700000000","resource":"x","refresh_token":"r"}"#).unwrap();
        assert_eq!(v1.expires_in, v2.expires_in);
        assert_eq!(v1.refresh_token, v2.refresh_token);
    }

    #[test]
    fn what_is_no_answer_is_an_error_without_its_text() {
        for body in [
            "",
            "<html>secret</html>",
            r#"{"access_token":"sec"#,
            "[]",
            "null",
            r#"{"token_type":"Bearer","expires_in":1}"#,
            r#"{"access_token":"secret","expires_in":"soon"}"#,
            r#"{"access_token":"secret","expires_in":-5}"#,
            r#"{"access_token":"secret"}"#,
            r#"{"access_token":"secret","expires_in":1,"token_type":"pop"}"#,
            r#"{"access_token":"secret","access_token":"secret","expires_in":1}"#,
            r#"{"access_token":{"secret":1},"expires_in":1}"#,
        ] {
            let error = read(200, body).unwrap_err();
            assert_eq!(error.kind, ErrorKind::Service, "{body}");
            assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        }
        for (depth, fits) in [(63, true), (64, false), (100_000, false)] {
            let nested = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            let body = format!(r#"{{"access_token":"a","expires_in":1,"x":{nested}}}"#);
            assert_eq!(read(200, &body).is_ok(), fits, "{depth} levels");
            let error = read(400, &format!(r#"{{"error":"invalid_grant","x":{nested}}}"#));
            let understood = error.unwrap_err().kind == ErrorKind::SignInRequired;
            assert_eq!(understood, fits, "{depth} levels");
        }
        let long = read(200, r#"{"access_token":"a","expires_in":18446744073709551615}"#).unwrap();
        assert_eq!(long.expires_in, LONGEST_LIFE);
    }

    #[test]
    fn a_refusal_keeps_every_fact() {
        let body = r#"{"error":"invalid_grant","error_description":"AADSTS50173: The grant is expired.\r\nTrace ID: t1 Correlation ID: c1","error_codes":[50173],"suberror":"bad_token","claims":"{\"access_token\":{}}","trace_id":"t1","correlation_id":"c1"}"#;
        let error = read(400, body).unwrap_err();
        assert_eq!(error.kind, ErrorKind::SignInRequired);
        assert_eq!(error.code.as_deref(), Some("AADSTS50173"));
        assert_eq!(error.message, "AADSTS50173: The grant is expired.");
        assert_eq!(error.trace_id.as_deref(), Some("t1"));
        assert_eq!(error.claims.as_deref(), Some("{\"access_token\":{}}"));
        assert!(error.hint.as_ref().unwrap().contains("login"));
    }

    #[test]
    fn an_unknown_number_falls_back_to_the_name_and_then_to_the_status() {
        let known = read(400, r#"{"error":"invalid_client","error_codes":[1]}"#).unwrap_err();
        assert_eq!(known.kind, ErrorKind::Credential);
        assert_eq!(known.code.as_deref(), Some("AADSTS1"));
        let unknown = read(400, r#"{"error":"novel"}"#).unwrap_err();
        assert_eq!(
            (unknown.kind, unknown.code.as_deref()),
            (ErrorKind::InvalidRequest, Some("novel"))
        );
        assert_eq!(read(503, "<html>").unwrap_err().kind, ErrorKind::Service);
        assert_eq!(read(429, "").unwrap_err().kind, ErrorKind::Throttled);
        assert_eq!(read(307, "").unwrap_err().kind, ErrorKind::Service);
        let passing = read(400, r#"{"error":"temporarily_unavailable"}"#).unwrap_err();
        assert!(is_passing(&passing));
    }
}
