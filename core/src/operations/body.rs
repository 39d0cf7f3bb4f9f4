//! The body of a request.

use http::HeaderValue;
use serde_json::Value;

use super::{Params, params::wrong, row::Operation};
use crate::{Error, Result, transport::Body};

/// Checks the body of a call against its row, and writes it down.
///
/// # Errors
/// `configuration` for one that is missing, not taken, or of another kind.
pub(super) fn body(row: &'static Operation, params: &Params) -> Result<Option<Body>> {
    match (row.body, params.get("body")) {
        (None, None | Some(Value::Null)) => Ok(None),
        (None, Some(_)) => Err(wrong(row, "it takes no body".into())),
        (Some(kind), None | Some(Value::Null)) => {
            Err(wrong(row, "the body is missing".into())
                .with_hint(format!("It is a {kind}, as JSON.")))
        }
        (Some(_), Some(body @ (Value::Object(_) | Value::Array(_)))) => json(body).map(Some),
        (Some(kind), Some(_)) => Err(wrong(row, "the body is not a JSON object".into())
            .with_hint(format!("It is a {kind}."))),
    }
}

/// A JSON value as a body.
pub(super) fn json(value: &Value) -> Result<Body> {
    let bytes = serde_json::to_vec(value)
        .map_err(|error| Error::internal(format!("a JSON value does not serialise: {error}")))?;
    Ok(Body::Json(bytes.into()))
}

/// The ETag in the body of a change, as `If-Match` wants it: the version that the caller read last.
/// Partner Center keeps it in `attributes.etag`, in any casing; Graph in `@odata.etag`.
pub(super) fn etag_of(params: &Params) -> Option<String> {
    let body = params.get("body")?.as_object()?;
    let member = |of: &Params, wanted: &str| {
        let mut members = of.iter();
        members.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.clone())
    };
    let of_attributes =
        || member(body, "attributes").and_then(|it| member(it.as_object()?, "etag"));
    let found = of_attributes().or_else(|| member(body, "@odata.etag"));
    let found = found.or_else(|| member(body, "etag"))?;
    let etag = found.as_str().filter(|etag| !etag.is_empty())?;
    let is_quoted = etag.starts_with('"') || etag.starts_with("W/\"");
    Some(if is_quoted { etag.to_owned() } else { format!("\"{etag}\"") })
}

/// Bytes of a kind as a body.
pub(super) fn bytes(bytes: Vec<u8>, kind: &str) -> std::result::Result<Body, &'static str> {
    let kind = HeaderValue::from_str(kind).map_err(|_| "is no content type")?;
    Ok(Body::Bytes { bytes: bytes.into(), kind })
}
