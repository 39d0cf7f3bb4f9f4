//! One function for each parser of what comes from outside, for the fuzzers of `fuzz/` and for the
//! tests here. None of them is part of the interface.
//!
//! Each takes any bytes and returns; it panics where the parser does, and where what was read breaks
//! what the parser promises.

#[cfg(test)]
mod tests;

use std::{fmt::Debug, sync::Arc};

use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use parking_lot::Mutex;
use serde_json::Value;

use crate::{
    Error,
    transport::{Failure, Request, Response, RetryPolicy, Transport, script::Script},
};
pub use crate::{
    auth::{assertion::fuzzing::*, fuzzing::*, sign_in::fuzzing::*},
    boundary::fuzzing::*,
    operations::{export::fuzzing::*, fuzzing::*},
    store::fuzzing::*,
    transport::fuzzing::*,
    webhooks::fuzzing::*,
};

/// One parser.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The name of its function, of its fuzzer and of the folder with its seeds.
    pub name: &'static str,
    /// Parses.
    pub run: fn(&[u8]),
}

macro_rules! targets {
    ($($name:ident)+) => {
        /// Every parser.
        pub const TARGETS: &[Target] = &[$(Target { name: stringify!($name), run: $name }),+];

        #[cfg(test)]
        mod each {
            $(#[test]
            fn $name() {
                super::tests::try_target(stringify!($name), super::$name);
            })+
        }
    };
}

targets! {
    access_token
    callback_form
    callback_query
    certificate
    challenge
    cloud
    collection
    config
    call_request
    continuation
    device_answer
    export_blob
    export_lines
    file_name
    filter_tree
    host_reply
    id_token
    id_token_claims
    jwks
    jwt
    managed_identity
    manifest
    metadata
    packed_body
    page_link
    pem
    pfx
    raw_call
    retry_after_text
    service_error
    store_entry
    store_index
    tenant_name
    token_answer
    token_refusal
    vault_challenge
    vault_listing
    vault_name
    vault_refusal
    vault_secret
    webhook_certificate
    webhook_delivery
}

/// The longest text that an error may have, beside what is ours in it.
const LONGEST: usize = 4096;
/// Stands where a secret would.
const CANARY: &str = "canary-5d41402abc4b2a76b9719d911017c592";

/// An answer that says `status`, with these headers and this body.
pub(crate) fn response(status: u16, headers: HeaderMap, body: &[u8]) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    Response { status, headers, body: Bytes::copy_from_slice(body) }
}

/// Takes the first byte for one of `statuses`, the lines up to an empty one for headers, and the rest
/// for the body of an answer.
pub(crate) fn answer(data: &[u8], statuses: &[u16]) -> Response {
    let (first, data) = data.split_first().unwrap_or((&0, &[]));
    let status = statuses[usize::from(*first) % statuses.len()];
    let (head, body) = match data.windows(2).position(|window| window == b"\n\n") {
        Some(end) => (&data[..end], &data[end + 2..]),
        None => (&[][..], data),
    };
    let mut headers = HeaderMap::new();
    for line in head.split(|byte| *byte == b'\n').take(32) {
        let mut parts = line.splitn(2, |byte| *byte == b':');
        let name = parts.next().and_then(|name| HeaderName::from_bytes(name).ok());
        let value = parts.next().and_then(|value| HeaderValue::from_bytes(value).ok());
        if let (Some(name), Some(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    response(status, headers, body)
}

/// An error that may be shown: it says something, on one line, and not without end.
pub(crate) fn check_error(error: &Error) {
    let texts = [Some(&error.message), error.hint.as_ref().map(|_| &error.message)];
    for text in texts.into_iter().flatten() {
        assert!(!text.trim().is_empty(), "an error without a message: {error:?}");
        assert!(text.len() <= LONGEST, "an error without end: {} bytes", text.len());
    }
    assert!(!error.message.chars().any(char::is_control), "a control character: {error:?}");
    // Whatever it holds, it crosses to the bindings.
    assert!(serde_json::to_string(error).is_ok(), "an error that does not serialise: {error:?}");
}

/// JSON of the same form, each text in it a canary; nothing for what is no JSON.
pub(crate) fn with_canaries(data: &[u8]) -> Option<Vec<u8>> {
    fn replace(value: &mut Value) {
        match value {
            Value::String(text) => *text = CANARY.into(),
            Value::Array(items) => items.iter_mut().for_each(replace),
            Value::Object(members) => members.values_mut().for_each(replace),
            _ => {}
        }
    }
    let mut value = serde_json::from_slice(data).ok()?;
    replace(&mut value);
    serde_json::to_vec(&value).ok()
}

/// That nothing printable of `what` holds the canary.
pub(crate) fn check_silent(what: &(impl Debug + ?Sized)) {
    let printed = format!("{what:?}");
    assert!(!printed.contains(CANARY), "a secret is printed: {printed}");
}

/// That an error holds no canary either, in any of its texts.
pub(crate) fn check_error_silent(error: &Error) {
    check_error(error);
    check_silent(error);
    let sent = serde_json::to_string(error).unwrap_or_default();
    assert!(!sent.contains(CANARY) && !error.to_string().contains(CANARY), "{error:?}");
}

/// A transport that gives this answer to the first request, and an empty object to all others.
pub(crate) fn transport_with(answer: Response) -> Transport {
    let once = RetryPolicy { attempts: 1, ..RetryPolicy::default() };
    Transport::scripted(Arc::new(Once(Mutex::new(Some(answer)))), once)
}

#[derive(Debug)]
struct Once(Mutex<Option<Response>>);

#[async_trait]
impl Script for Once {
    async fn answer(&self, _request: &Request) -> Result<Response, Failure> {
        let nothing = || response(200, HeaderMap::new(), b"{}");
        Ok(self.0.lock().take().unwrap_or_else(nothing))
    }
}

/// Runs to its end what asks a transport as above.
pub(crate) fn finish<T>(future: impl Future<Output = T>) -> T {
    thread_local! {
        static RUNTIME: tokio::runtime::Runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap_or_else(|error| unreachable!("no runtime: {error}"));
    }
    RUNTIME.with(|runtime| runtime.block_on(future))
}
