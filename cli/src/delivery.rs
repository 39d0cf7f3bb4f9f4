//! A request of HTTP that was saved: what a web server received, as text.

use partnercenter::{Error, Result};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

/// Headers and body of a request.
#[derive(Debug)]
pub struct Delivery {
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// More headers than this has no request.
const MOST: usize = 100;

impl Delivery {
    /// Reads a request: its first line, where that was saved too, the headers, an empty line, and the body where that is
    /// not given beside it.
    ///
    /// # Errors
    /// `configuration` for what is no such request, and for a body that was cut off.
    pub fn read(mut request: Vec<u8>, body: Option<Vec<u8>>) -> Result<Self> {
        if body.is_some() {
            // Headers alone need no empty line behind them.
            request.extend_from_slice(b"\n\n");
        }
        let mut found = [httparse::EMPTY_HEADER; MOST];
        let start = after_first_line(&request);
        let end = match httparse::parse_headers(&request[start..], &mut found) {
            Ok(httparse::Status::Complete((end, _))) => start + end,
            Ok(httparse::Status::Partial) => return Err(wrong("its headers do not end")),
            Err(error) => return Err(wrong(&format!("its headers cannot be read ({error})"))),
        };
        let mut headers = HeaderMap::new();
        for header in found.iter().take_while(|header| !header.name.is_empty()) {
            let name = HeaderName::from_bytes(header.name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(header.value)) {
                headers.append(name, value);
            }
        }
        let body = match body {
            Some(body) => body,
            None => body_of(&headers, request.split_off(end))?,
        };
        Ok(Self { headers, body })
    }
}

/// Where the headers begin: behind `POST /events HTTP/1.1`, or at the beginning.
fn after_first_line(request: &[u8]) -> usize {
    let end = request.iter().position(|byte| *byte == b'\n').map_or(request.len(), |at| at + 1);
    let line = request[..end].trim_ascii_end();
    let is_request_line = line
        .rsplit(|byte| *byte == b' ')
        .next()
        .is_some_and(|last| last.starts_with(b"HTTP/") && line.len() > last.len());
    if is_request_line { end } else { 0 }
}

/// The body as its headers describe it: whoever saved it may have put a line break behind it.
fn body_of(headers: &HeaderMap, mut rest: Vec<u8>) -> Result<Vec<u8>> {
    if headers.contains_key("transfer-encoding") {
        return Err(wrong("its body is in chunks")
            .with_hint("Save the body by itself, and give it by --body."));
    }
    let length = headers.get("content-length").and_then(|value| value.to_str().ok()?.parse().ok());
    match length {
        Some(length) if rest.len() < length => {
            let message = format!("its body has {} of {length} bytes", rest.len());
            Err(wrong(&message))
        }
        Some(length) => {
            rest.truncate(length);
            Ok(rest)
        }
        None => Ok(rest),
    }
}

fn wrong(what: &str) -> Error {
    Error::configuration(format!("this is no request that was saved: {what}")).with_hint(
        "It is the headers, an empty line and the body, as they came. Or give the headers, and the body by --body.",
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(text: &str) -> Result<(String, usize)> {
        let delivery = Delivery::read(text.as_bytes().to_vec(), None)?;
        Ok((String::from_utf8(delivery.body).unwrap(), delivery.headers.len()))
    }

    #[test]
    fn a_request_is_read_as_it_was_saved() {
        for (text, body, headers) in [
            ("POST /events HTTP/1.1\r\nA: b\r\nC: d\r\n\r\n{}\r\n", "{}\r\n", 2),
            ("A: b\n\n{\"x\":\n1}", "{\"x\":\n1}", 1),
            ("A: b\nContent-Length: 2\n\n{}\n", "{}", 2),
            ("\n", "", 0),
        ] {
            assert_eq!(read(text).unwrap(), (body.to_owned(), headers), "{text}");
        }
        let alone = Delivery::read(b"A: b".to_vec(), Some(b"x".to_vec())).unwrap();
        assert_eq!((alone.headers.len(), alone.body.as_slice()), (1, &b"x"[..]));
    }

    #[test]
    fn what_is_none_is_refused() {
        for (text, why) in [
            ("", "do not end"),
            ("A: b", "do not end"),
            ("{\"EventName\": 1}\n\n", "cannot be read"),
            ("A: b\nContent-Length: 5\n\n{}", "2 of 5 bytes"),
            ("A: b\nTransfer-Encoding: chunked\n\n2\r\n{}\r\n0\r\n\r\n", "in chunks"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.message.contains(why), "{text}: {}", error.message);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_file_makes_it_panic(
            bytes: Vec<u8>,
            lines in proptest::collection::vec("POST / HTTP/1.1|A: b|: |Content-Length: [0-9]{1,30}|\\PC{0,9}|", 0..6),
        ) {
            let _ = Delivery::read(bytes, None);
            let _ = Delivery::read(lines.join("\r\n").into_bytes(), None);
        }
    }
}
