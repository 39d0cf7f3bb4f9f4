//! Bytes of the core as values of JavaScript.

use std::ptr;

use bytes::Bytes;
use napi::{
    Result,
    bindgen_prelude::{Buffer, ToNapiValue},
    check_status, sys,
};
use partnercenter::{Secret, boundary::Success};

/// The body of an answer: a string when it is JSON or text, which is parsed at once, else a buffer.
pub enum Body {
    /// There is none.
    None,
    /// UTF-8.
    Text(Bytes),
    /// Other bytes.
    Binary(Bytes),
}

impl Body {
    pub(crate) fn of(success: &Success) -> Self {
        let body = success.body.clone();
        if body.is_empty() {
            return Self::None;
        }
        let kind = success.facts.content_type.as_deref();
        // Pieces of a file are bytes whatever it holds: one may end within a letter.
        let is_text = success.facts.file.is_none()
            && kind.is_none_or(|kind| kind.contains("json") || kind.starts_with("text/"));
        if is_text { Self::Text(body) } else { Self::Binary(body) }
    }
}

impl ToNapiValue for Body {
    unsafe fn to_napi_value(env: sys::napi_env, body: Self) -> Result<sys::napi_value> {
        match body {
            // SAFETY: as the caller promises.
            Self::None => unsafe { <()>::to_napi_value(env, ()) },
            // SAFETY: as the caller promises.
            Self::Text(text) => unsafe { text_value(env, &text) },
            // SAFETY: as the caller promises.
            Self::Binary(bytes) => unsafe {
                Buffer::to_napi_value(env, Buffer::from(Vec::from(bytes)))
            },
        }
    }
}

/// A token, which is copied into JavaScript's memory and nowhere else.
pub struct TokenText(pub(crate) Secret);

impl ToNapiValue for TokenText {
    unsafe fn to_napi_value(env: sys::napi_env, token: Self) -> Result<sys::napi_value> {
        // SAFETY: as the caller promises.
        unsafe { text_value(env, token.0.expose().as_bytes()) }
    }
}

/// A string of UTF-8; bytes that are none become the replacement character, as Node's own decoder
/// does.
///
/// # Safety
/// `env` is the environment of this thread.
unsafe fn text_value(env: sys::napi_env, text: &[u8]) -> Result<sys::napi_value> {
    let mut value = ptr::null_mut();
    // SAFETY: the text is readable for its length, and the value is written by the call.
    check_status!(unsafe {
        sys::napi_create_string_utf8(env, text.as_ptr().cast(), text.len() as isize, &raw mut value)
    })?;
    Ok(value)
}
