//! Bodies with files: `multipart/form-data` (RFC 7578).

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::Value;
use uuid::Uuid;

use super::{Params, body::bytes};
use crate::transport::Body;

/// Writes an object: each member is a part, each item of a list one of the same name. An object with
/// `content` is a file: base64, with `fileName` and, where it is known, `contentType`.
///
/// # Errors
/// What is wrong, in words that begin with the member's name.
pub(super) fn multipart(members: &Params) -> Result<Body, String> {
    let boundary = format!("partnercenter-{}", Uuid::new_v4().simple());
    let mut out = Vec::new();
    for (name, value) in members {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let place = format!("{name}[{index}]");
                    part(&mut out, &boundary, name, item)
                        .map_err(|why| format!("{place} {why}"))?;
                }
            }
            Value::Null => {}
            value => {
                part(&mut out, &boundary, name, value).map_err(|why| format!("{name} {why}"))?;
            }
        }
    }
    if out.is_empty() {
        return Err("it has no part".into());
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    bytes(out, &format!("multipart/form-data; boundary={boundary}")).map_err(str::to_owned)
}

fn part(out: &mut Vec<u8>, boundary: &str, name: &str, value: &Value) -> Result<(), String> {
    let head = format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{}\"", quoted(name));
    let (head, content) = match value {
        Value::String(text) => (head, text.clone().into_bytes()),
        Value::Number(_) | Value::Bool(_) => (head, value.to_string().into_bytes()),
        Value::Object(file) => {
            let known = ["content", "contentType", "fileName"];
            if let Some(unknown) = file.keys().find(|name| !known.contains(&name.as_str())) {
                let unknown = crate::diagnosis::readable(unknown);
                return Err(format!("has \"{unknown}\", which a file does not have"));
            }
            let text = |name: &str| match file.get(name) {
                None | Some(Value::Null) => Ok(None),
                Some(Value::String(text)) => Ok(Some(text)),
                Some(_) => Err(format!("has a {name} that is no text")),
            };
            let content =
                text("content")?.ok_or("lacks \"content\": the bytes of the file, as base64")?;
            let content =
                BASE64_STANDARD.decode(content).map_err(|_| "has a content that is not base64")?;
            let named = text("fileName")?.filter(|named| !named.is_empty());
            let named = named.ok_or("lacks \"fileName\"")?;
            let kind = text("contentType")?.map_or("application/octet-stream", String::as_str);
            if !kind.contains('/') || !kind.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
                return Err("has a contentType that is none".into());
            }
            let file = format!("; filename=\"{}\"\r\ncontent-type: {kind}", quoted(named));
            (head + &file, content)
        }
        Value::Null | Value::Array(_) => return Err("is neither a value nor a file".into()),
    };
    out.extend_from_slice(head.as_bytes());
    out.extend_from_slice(b"\r\n\r\n");
    out.extend_from_slice(&content);
    out.extend_from_slice(b"\r\n");
    Ok(())
}

/// A name between quotes, as browsers write it (WHATWG, multipart/form-data encoding).
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    fn written(body: Value) -> Result<(String, String), String> {
        match multipart(body.as_object().unwrap())? {
            Body::Bytes { bytes, kind } => {
                Ok((String::from_utf8(bytes.to_vec()).unwrap(), kind.to_str().unwrap().to_owned()))
            }
            _ => unreachable!(),
        }
    }

    #[test]
    fn members_and_files_are_parts() {
        let file = json!({"fileName": "a \"b\"\r\n.pdf", "contentType": "application/pdf", "content": "cGRm"});
        let (text, kind) = written(json!({"price": 1.5, "tender": true, "files": [file]})).unwrap();
        let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
        let parts: Vec<_> = text.split(&format!("--{boundary}")).collect();
        assert_eq!(parts.len(), 5);
        assert_eq!((parts[0], parts[4]), ("", "--\r\n"));
        let sent = parts[1..4].concat();
        for expected in [
            "\r\ncontent-disposition: form-data; name=\"price\"\r\n\r\n1.5\r\n",
            "\r\ncontent-disposition: form-data; name=\"tender\"\r\n\r\ntrue\r\n",
            "\r\ncontent-disposition: form-data; name=\"files\"; filename=\"a %22b%22%0D%0A.pdf\"\r\n\
             content-type: application/pdf\r\n\r\npdf\r\n",
        ] {
            assert!(sent.contains(expected), "{sent}");
        }
    }

    #[test]
    fn what_is_no_file_is_refused_by_place() {
        for (body, message) in [
            (json!({"files": [{"fileName": "a"}]}), "files[0] lacks \"content\""),
            (json!({"files": [{"content": "cGRm"}]}), "files[0] lacks \"fileName\""),
            (json!({"files": [{"content": "%", "fileName": "a"}]}), "not base64"),
            (json!({"files": {"content": "", "fileName": "a", "name": "b"}}), "files has \"name\""),
            (
                json!({"files": {"content": "", "fileName": "a", "contentType": "x/y\r\nz: 1"}}),
                "none",
            ),
            (json!({"files": [[1]]}), "files[0] is neither"),
            (json!({"a": null}), "no part"),
        ] {
            let error = written(body.clone()).unwrap_err();
            assert!(error.contains(message), "{body}: {error}");
        }
    }
}
