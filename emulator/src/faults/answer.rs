//! The answers that faults make.

use std::time::Duration;

use axum::{
    body::{Body, Bytes},
    response::{IntoResponse as _, Response},
};
use futures::{StreamExt as _, stream};
use http::{
    HeaderName, HeaderValue, StatusCode,
    header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION, RETRY_AFTER},
};
use serde_json::{Value, json};

use super::{Action, BodyFault, Fault, RetryAfter, Stage};
use crate::{connection::Cut, entra::EntraError, state::State};

/// Bodies that a fault rewrites are read whole up to here.
pub(super) const LONGEST: usize = 64 << 20;

impl Fault {
    /// Whether the request must be handled as usual to have an answer to spoil.
    pub(crate) fn needs_answer(&self) -> bool {
        match &self.then {
            Action::Proceed | Action::Token(_) | Action::Cut(Stage::InsideBody) => true,
            Action::Body(kind) => !matches!(
                kind,
                BodyFault::Empty | BodyFault::Html | BodyFault::Nested(_) | BodyFault::Oversized(_)
            ),
            _ => self.after_handling,
        }
    }

    /// The answer in place of the usual one, where there is one.
    pub(crate) async fn answer(
        &self,
        state: &State,
        cut: &Cut,
        usual: Option<Response>,
    ) -> Response {
        let mut response = match (&self.then, usual) {
            (Action::Proceed, Some(usual)) => usual,
            (Action::Proceed, None) => StatusCode::OK.into_response(),
            (Action::Status { status, retry_after, body, content_type }, _) => {
                let kind = content_type.clone().unwrap_or_else(|| "application/json".into());
                let body = body.clone().unwrap_or_default();
                let mut response = (status_code(*status), body).into_response();
                set(&mut response, CONTENT_TYPE, &kind);
                wait(&mut response, retry_after.as_ref(), state);
                response
            }
            (Action::Entra { code, retry_after }, _) => {
                let mut response = EntraError::of_code(*code).into_response_at(state.now(), None);
                wait(&mut response, retry_after.as_ref(), state);
                response
            }
            (Action::PartnerCenter { status, code, description }, _) => {
                let code = code.parse::<u64>().map_or_else(|_| json!(code), |code| json!(code));
                let body = json!({"code": code, "description": description, "data": [], "source": "PartnerFD"});
                (status_code(*status), axum::Json(body)).into_response()
            }
            (Action::Cut(Stage::InsideBody), usual) => cut_inside(usual),
            (Action::Cut(stage), _) => {
                // The headers of HTTP/2 may take no more than twelve bytes.
                cut.after(if *stage == Stage::BeforeHeaders { 0 } else { 10 });
                StatusCode::OK.into_response()
            }
            (Action::Hang, _) => std::future::pending().await,
            (Action::Body(kind), usual) => spoil(kind, usual).await,
            (Action::Token(fault), usual) => fault.apply(state, usual).await,
            (Action::Redirect { status, location }, _) => {
                let mut response = status_code(*status).into_response();
                set(&mut response, LOCATION, location);
                response
            }
        };
        for (name, value) in &self.headers {
            let name = name.parse::<HeaderName>();
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn set(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn wait(response: &mut Response, retry_after: Option<&RetryAfter>, state: &State) {
    let text = match retry_after {
        None => return,
        Some(RetryAfter::Seconds(seconds)) => seconds.to_string(),
        Some(RetryAfter::DateIn(seconds)) => {
            let date = state.now().saturating_add(time::Duration::seconds(*seconds));
            httpdate::fmt_http_date(date.into())
        }
        Some(RetryAfter::Text(text)) => text.clone(),
    };
    set(response, RETRY_AFTER, &text);
}

/// An answer whose body breaks off.
fn cut_inside(usual: Option<Response>) -> Response {
    let (mut parts, body) = usual.unwrap_or_default().into_parts();
    parts.headers.remove(CONTENT_LENGTH);
    let broken = stream::once(async {
        // What came before must be on its way first.
        tokio::time::sleep(Duration::from_millis(20)).await;
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionAborted))
    });
    let begun = stream::once(async move {
        let bytes = axum::body::to_bytes(body, LONGEST).await.unwrap_or_default();
        Ok(bytes.slice(..bytes.len() / 2))
    });
    Response::from_parts(parts, Body::from_stream(begun.chain(broken)))
}

async fn spoil(kind: &BodyFault, usual: Option<Response>) -> Response {
    let json = |body: String| ([(CONTENT_TYPE, "application/json")], body).into_response();
    match kind {
        BodyFault::Empty => return StatusCode::OK.into_response(),
        BodyFault::Html => {
            let page = "<!DOCTYPE html><title>Sign in to the network</title><p>Please sign in.";
            return axum::response::Html(page).into_response();
        }
        BodyFault::Nested(depth) => {
            return json(format!("{}{}", "[".repeat(*depth), "]".repeat(*depth)));
        }
        BodyFault::Oversized(bytes) => {
            return json(format!("{{\"padding\":\"{}\"}}", "x".repeat(*bytes)));
        }
        _ => {}
    }
    let (mut parts, body) = usual.unwrap_or_default().into_parts();
    parts.headers.remove(CONTENT_LENGTH);
    let bytes = axum::body::to_bytes(body, LONGEST).await.unwrap_or_default();
    let body = match kind {
        BodyFault::Truncated => Body::from(bytes.slice(..bytes.len() / 2)),
        BodyFault::Bom => Body::from([b"\xEF\xBB\xBF", bytes.as_ref()].concat()),
        BodyFault::NumbersAsStrings => match serde_json::from_slice(without_bom(&bytes)) {
            Ok(value) => Body::from(numbers_as_strings(value).to_string()),
            Err(_) => Body::from(bytes),
        },
        BodyFault::DuplicateMembers => Body::from(duplicate_first_member(&bytes)),
        BodyFault::WrongContentType => {
            parts.headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            Body::from(bytes)
        }
        BodyFault::Slow(rate) => slow(bytes, *rate),
        BodyFault::Empty | BodyFault::Html | BodyFault::Nested(_) | BodyFault::Oversized(_) => {
            Body::empty()
        }
    };
    Response::from_parts(parts, body)
}

/// Partner Center's bodies begin with a byte order mark.
fn without_bom(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

fn numbers_as_strings(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::String(number.to_string()),
        Value::Array(values) => values.into_iter().map(numbers_as_strings).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, numbers_as_strings(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other,
    }
}

fn duplicate_first_member(bytes: &[u8]) -> Vec<u8> {
    let Ok(Value::Object(members)) = serde_json::from_slice(without_bom(bytes)) else {
        return bytes.to_vec();
    };
    let Some((name, value)) = members.iter().next() else { return bytes.to_vec() };
    let whole = Value::Object(members.clone()).to_string();
    format!("{{{}:{value},{}", Value::from(name.as_str()), &whole[1..]).into_bytes()
}

/// The body in ten pieces a second.
fn slow(bytes: Bytes, rate: u32) -> Body {
    let piece = usize::try_from(rate.max(10) / 10).unwrap_or(1);
    let pause = Duration::from_secs_f64(piece as f64 / f64::from(rate.max(1)));
    let pieces = stream::unfold(bytes, move |mut rest| async move {
        if rest.is_empty() {
            return None;
        }
        tokio::time::sleep(pause).await;
        let next = rest.split_to(piece.min(rest.len()));
        Some((Ok::<_, std::io::Error>(next), rest))
    });
    Body::from_stream(pieces)
}
