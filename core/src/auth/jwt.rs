//! The parts of a JSON Web Token in compact form (RFC 7519), before anything in it is believed.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Map, Value};

use super::strict_json;

/// The longest token that is looked into, in bytes. Entra's own limit for the groups in a token keeps
/// it far below.
const LONGEST: usize = 64 << 10;

/// A token, taken apart.
pub(super) struct Jwt<'a> {
    pub header: Map<String, Value>,
    pub claims: Map<String, Value>,
    /// What the signature is over.
    pub signed: &'a str,
    pub signature: &'a str,
}

/// Takes a token apart: three parts of unpadded base64url, the first two objects without a member
/// twice. Nothing when it is anything else, such as an opaque or encrypted token.
pub(super) fn read(token: &str) -> Option<Jwt<'_>> {
    if token.len() > LONGEST {
        return None;
    }
    let (signed, signature) = token.rsplit_once('.')?;
    let (header, claims) = signed.split_once('.')?;
    let part = |text: &str| strict_json::object(&URL_SAFE_NO_PAD.decode(text).ok()?);
    Some(Jwt { header: part(header)?, claims: part(claims)?, signed, signature })
}

/// A claim that is text.
pub(super) fn text<'a>(claims: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    claims.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// A claim that is a list of texts, or one text.
pub(super) fn texts(claims: &Map<String, Value>, name: &str) -> Option<Vec<String>> {
    match claims.get(name)? {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(items) => items.iter().map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}
