use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue, header};

use super::{challenges, retry_after, unpack::Unpacking};
use crate::fuzzing::response;

/// `WWW-Authenticate`: each line is a header.
pub fn challenge(data: &[u8]) {
    let mut headers = HeaderMap::new();
    for line in data.split(|byte| *byte == b'\n').take(64) {
        if let Ok(value) = HeaderValue::from_bytes(line) {
            headers.append(header::WWW_AUTHENTICATE, value);
        }
    }
    for challenge in challenges(&headers) {
        assert!(!challenge.scheme.is_empty());
        assert_eq!(challenge.scheme, challenge.scheme.to_ascii_lowercase());
        if let Some(claims) = challenge.claims() {
            assert!(
                serde_json::from_str::<serde_json::Value>(&claims).is_ok_and(|it| it.is_object())
            );
        }
    }
}

/// `Retry-After`, and on a second line `Date`.
pub fn retry_after_text(data: &[u8]) {
    let mut lines = data.splitn(2, |byte| *byte == b'\n');
    let mut headers = HeaderMap::new();
    for name in [header::RETRY_AFTER, header::DATE] {
        let value = lines.next().and_then(|line| HeaderValue::from_bytes(line).ok());
        if let Some(value) = value {
            headers.insert(name, value);
        }
    }
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let wait = self::retry_after(&response(429, headers.clone(), b""), now);
    // A number is taken as it is written.
    let text = headers.get(header::RETRY_AFTER).and_then(|value| value.to_str().ok());
    if let Some(seconds) = text.and_then(|text| text.trim().parse::<u32>().ok()) {
        let is_plain = text.is_some_and(|text| !text.contains('+'));
        assert!(!is_plain || wait == Some(Duration::from_secs(seconds.into())));
    }
}

/// A body that says it is packed, in pieces.
pub fn packed_body(data: &[u8]) {
    const LIMIT: usize = 4 << 20;
    let headers =
        HeaderMap::from_iter([(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"))]);
    let mut body = Unpacking::new(&headers, LIMIT);
    for piece in data.chunks(100) {
        if body.take(piece).is_err() {
            return;
        }
    }
    if let Ok(body) = body.finish() {
        assert!(body.len() <= LIMIT);
    }
}
