//! The body of a request.

use http::HeaderValue;
use serde_json::Value;

use super::{
    Params,
    multipart::multipart,
    params::wrong,
    required,
    row::{BodyKind, Operation},
};
use crate::{Error, Result, transport::Body};

/// Checks the body of a call against its row and its type, and writes it down.
///
/// # Errors
/// `configuration` for one that is missing, not taken, of another kind, or lacks what it must have.
pub(super) fn body(row: &'static Operation, params: &Params) -> Result<Option<Body>> {
    let given = params.get("body").filter(|body| !body.is_null());
    let Some(kind) = row.body else {
        return match (given, row.constant_body) {
            (Some(_), _) => Err(wrong(row, "it takes no body".into())),
            (None, constant) => {
                Ok(constant.map(|text| Body::Json(text.as_bytes().to_vec().into())))
            }
        };
    };
    let form = match row.body_kind {
        BodyKind::Json => "a JSON object",
        BodyKind::Multipart => "a JSON object, with its files",
        BodyKind::Array => "a JSON array",
        BodyKind::Scalar => "a JSON string",
    };
    let Some(body) = given else {
        return Err(
            wrong(row, "the body is missing".into()).with_hint(format!("It is {form} ({kind})."))
        );
    };
    match (body, row.body_kind) {
        (Value::Object(members), BodyKind::Multipart) => {
            complete(row, kind, body, "")?;
            let body = multipart(members).map_err(|why| wrong(row, format!("the body: {why}")))?;
            return Ok(Some(body));
        }
        (Value::Object(_), BodyKind::Json) => complete(row, kind, body, "")?,
        (Value::Array(items), BodyKind::Array) => {
            for (index, item) in items.iter().enumerate() {
                complete(row, kind, item, &format!("[{index}]"))?;
            }
        }
        (Value::String(_), BodyKind::Scalar) => {}
        _ => {
            return Err(
                wrong(row, format!("the body is not {form}")).with_hint(format!("It is a {kind}."))
            );
        }
    }
    json(body).map(Some)
}

/// Refuses a body that lacks what it must have, or has something where it cannot stand. A PATCH may
/// lack anything.
fn complete(row: &'static Operation, kind: &str, body: &Value, place: &str) -> Result<()> {
    let is_whole = row.method != "PATCH";
    required::check(kind, body, is_whole, place).map_err(|(why, known)| {
        let must = required::required_of(known).join(", ");
        let must = if must.is_empty() { String::new() } else { format!(" It must have {must}.") };
        wrong(row, why).with_hint(format!("It is a {}.{must}", known.name))
    })
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::operations::find;

    fn of(operation: &str, given: Value) -> Result<Option<Vec<u8>>> {
        let given = given.as_object().unwrap().clone();
        let sent = body(find(operation).unwrap(), &given)?;
        Ok(sent.map(|body| match body {
            Body::Json(bytes) => bytes.to_vec(),
            _ => Vec::new(),
        }))
    }

    #[test]
    fn a_body_has_the_form_that_its_row_says() {
        for (operation, good, bad) in [
            ("customers.subscriptions.update", json!({"a": 1}), json!([])),
            ("referrals.update", json!([{"op": "add"}]), json!({})),
            ("customers.qualification.update", json!("Education"), json!({})),
        ] {
            let sent = of(operation, json!({ "body": good })).unwrap().unwrap();
            assert_eq!(sent, good.to_string().into_bytes());
            let error = of(operation, json!({ "body": bad })).unwrap_err();
            assert!(error.message.contains("the body is not a JSON"), "{}", error.message);
            assert!(of(operation, json!({})).unwrap_err().message.contains("is missing"));
        }
        let sent = of("auth.generate_token", json!({})).unwrap().unwrap();
        assert_eq!(sent, br#"{"grant_type":"jwt_token"}"#);
    }
}
