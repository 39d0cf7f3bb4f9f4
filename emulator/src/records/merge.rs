//! What becomes of a value when a body is laid over it, and which version it is.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use crate::members::member;

/// Lays a body over a value: objects are merged, all else is replaced. Members are the same without
/// regard to case, as services read them. What only the service says of it is left alone.
pub(super) fn overlay(value: &mut Value, body: Option<&Value>) {
    match (value, body) {
        (_, None) => {}
        (Value::Object(members), Some(Value::Object(body))) => {
            for (name, new) in body {
                let known = members.keys().find(|known| known.eq_ignore_ascii_case(name)).cloned();
                match known {
                    Some(name) if is_the_services(&name) => {}
                    Some(name) => overlay(&mut members[&name], Some(new)),
                    None => {
                        members.insert(name.clone(), new.clone());
                    }
                }
            }
        }
        (value, Some(new)) => *value = new.clone(),
    }
}

fn is_the_services(name: &str) -> bool {
    name == "attributes" || name == "links" || name == "@odata.etag"
}

/// The ETag of a value: Partner Center's is among its attributes, Graph's beside them.
pub(super) fn version_of(value: &Value) -> Option<String> {
    let attributes = member(value, "attributes");
    let etag = attributes.and_then(|attributes| member(attributes, "etag"));
    etag.or_else(|| member(value, "@odata.etag"))?.as_str().map(str::to_owned)
}

/// Gives a value its next ETag, where it has one.
pub(super) fn next_version(value: &mut Value) {
    let Some(version) = version_of(value) else { return };
    let number = number_of(&version).unwrap_or(0) + 1;
    let etag = json!(etag(number));
    if let Some(attributes) = value.get_mut("attributes") {
        attributes["etag"] = etag;
    } else {
        value["@odata.etag"] = etag;
    }
}

/// An ETag as Partner Center writes them: JSON in base64.
pub(super) fn etag(number: u64) -> String {
    BASE64_STANDARD.encode(json!({ "id": "emulator", "version": number }).to_string())
}

fn number_of(etag: &str) -> Option<u64> {
    let bytes = BASE64_STANDARD.decode(etag.trim_matches('"')).ok()?;
    serde_json::from_slice::<Value>(&bytes).ok()?["version"].as_u64()
}
