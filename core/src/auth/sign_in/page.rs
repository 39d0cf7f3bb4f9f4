//! What the person sees in the browser after signing in. One file without any resource from
//! elsewhere; no text of anybody is put in unescaped.

use std::sync::LazyLock;

use aws_lc_rs::digest;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{Response, StatusCode, header};
use http_body_util::Full;

use super::Enrolment;
use crate::{Error, Result};

const STYLE: &str = "body{font:1.1em/1.5 system-ui,sans-serif;max-width:34em;margin:4em auto;padding:0 1em;color-scheme:light dark}h1{font-size:1.4em}";
/// Takes the answer out of the address, so that it stays in no history.
const SCRIPT: &str = "history.replaceState(null,'','/')";

static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = |text: &str| STANDARD.encode(digest::digest(&digest::SHA256, text.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
});

/// A page.
#[derive(Clone, Debug)]
pub(super) struct Page {
    status: StatusCode,
    title: String,
    paragraphs: Vec<String>,
}

impl Page {
    /// What came of the sign-in: shown only once it is known.
    pub(super) fn outcome(outcome: &Result<Enrolment>) -> Self {
        match outcome {
            Ok(enrolment) => {
                let who = enrolment.user.as_deref().unwrap_or("somebody without a name");
                let mut paragraphs = vec![
                    format!("{who}, for the partner {}.", enrolment.partner),
                    "You can close this window.".into(),
                ];
                paragraphs.splice(1..1, enrolment.warnings.iter().cloned());
                Self { status: StatusCode::OK, title: "You are signed in".into(), paragraphs }
            }
            Err(error) => Self::failed(error),
        }
    }

    fn failed(error: &Error) -> Self {
        let mut paragraphs = vec![error.to_string()];
        paragraphs.extend(error.hint.clone());
        paragraphs.extend(error.trace_id.as_ref().map(|id| format!("Trace id: {id}")));
        Self { status: StatusCode::BAD_REQUEST, title: "The sign-in failed".into(), paragraphs }
    }

    /// An answer to a request that has nothing to do with the sign-in, which goes on.
    pub(super) fn stray(status: StatusCode, why: &str) -> Self {
        Self {
            status,
            title: "This is not the answer that is waited for".into(),
            paragraphs: vec![
                format!("{why}."),
                "If you are signing in, go on in the window in which you began.".into(),
            ],
        }
    }

    pub(super) fn into_response(self) -> Response<Full<Bytes>> {
        let mut body = format!(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{0}</title><style>{STYLE}</style></head>\n<body><h1>{0}</h1>\n",
            escape(&self.title)
        );
        for paragraph in &self.paragraphs {
            body.push_str(&format!("<p>{}</p>\n", escape(paragraph)));
        }
        body.push_str(&format!("<script>{SCRIPT}</script></body></html>\n"));
        let mut response = Response::new(Full::new(Bytes::from(body)));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        for (name, value) in [
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            (header::CACHE_CONTROL, "no-store"),
            (header::REFERRER_POLICY, "no-referrer"),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (header::X_FRAME_OPTIONS, "DENY"),
            (header::CONNECTION, "close"),
        ] {
            headers.insert(name, header::HeaderValue::from_static(value));
        }
        if let Ok(policy) = header::HeaderValue::from_str(&POLICY) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        response
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn an_error_is_shown_as_text() {
        use http_body_util::BodyExt as _;
        let error = Error::service("<script>alert('x')</script>").with_hint("a & b");
        let response = Page::outcome(&Err(error)).into_response();
        assert_eq!(response.status(), StatusCode::BAD_REQUEST);
        for (name, value) in [("cache-control", "no-store"), ("referrer-policy", "no-referrer")] {
            assert_eq!(response.headers()[name], value);
        }
        let policy = response.headers()["content-security-policy"].to_str().unwrap().to_owned();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("http"));
        let body = response.into_body().collect().await.unwrap().to_bytes();
        let body = String::from_utf8(body.to_vec()).unwrap();
        assert!(body.contains("&lt;script&gt;alert(&#39;x&#39;)") && body.contains("a &amp; b"));
        assert_eq!(body.matches("<script>").count(), 1);
        assert!(!body.contains("src=") && !body.contains("href="));
    }
}
