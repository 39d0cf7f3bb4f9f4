//! A raw call as a binding writes it down: the operation `raw`, with these parameters.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::reading;
use crate::{
    Error, Result,
    cloud::Service,
    operations::{Params, RAW, RawCall},
};

/// A request that is no row of the table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawParams {
    #[serde(default = "partner_center")]
    service: Service,
    #[serde(default = "get")]
    method: String,
    path: String,
    /// Fields by name: a text, number or boolean, or a list of these.
    #[serde(default)]
    query: Option<Map<String, Value>>,
    #[serde(default)]
    headers: Option<Map<String, Value>>,
    /// A body of JSON.
    body: Option<Value>,
    /// A body of bytes, as base64.
    content: Option<String>,
    /// Of these bytes.
    content_type: Option<String>,
}

fn partner_center() -> Service {
    Service::PartnerCenter
}

fn get() -> String {
    "GET".into()
}

/// Reads the parameters of a raw call.
///
/// # Errors
/// `configuration`, by name, for one that is unknown, missing or of the wrong type.
pub(super) fn read(params: Params) -> Result<RawCall> {
    let params: RawParams = reading::read_from("raw call", Value::Object(params))
        .map_err(|error| error.with_operation(RAW))?;
    let mut call = RawCall::new(params.service, &params.method, params.path)?;
    for (name, value) in params.query.unwrap_or_default() {
        match value {
            Value::Array(values) => {
                for value in &values {
                    call = call.query(name.clone(), text("query", &name, value)?);
                }
            }
            Value::Null => {}
            value => {
                let value = text("query", &name, &value)?;
                call = call.query(name, value);
            }
        }
    }
    for (name, value) in params.headers.unwrap_or_default() {
        let value = text("headers", &name, &value)?;
        call = call.header(name, value);
    }
    match (params.body, params.content) {
        (Some(_), Some(_)) => Err(wrong("it has a body and a content: one of them is sent")),
        (None, None) if params.content_type.is_some() => {
            Err(wrong("it has a content_type and no content"))
        }
        (Some(_), None) if params.content_type.is_some() => {
            Err(wrong("its body is JSON; another content_type belongs to content"))
        }
        (None, None) => Ok(call),
        (Some(body), None) => Ok(call.json(body)),
        (None, Some(content)) => {
            let bytes =
                BASE64_STANDARD.decode(content).map_err(|_| wrong("its content is not base64"))?;
            let kind = params.content_type.unwrap_or_else(|| "application/octet-stream".into());
            Ok(call.bytes(bytes, kind))
        }
    }
}

fn text(of: &str, name: &str, value: &Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(_) | Value::Bool(_) => Ok(value.to_string()),
        _ => {
            let name = crate::diagnosis::readable(name);
            Err(wrong(&format!("\"{name}\" of its {of} is not a text, number or boolean")))
        }
    }
}

fn wrong(message: &str) -> Error {
    Error::configuration(format!("{RAW}: {message}")).with_operation(RAW)
}
