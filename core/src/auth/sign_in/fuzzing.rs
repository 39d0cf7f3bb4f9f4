use std::time::Duration;

use http::HeaderMap;

use super::{
    AuthorizationResponse,
    device_code::{Given, next_interval},
};
use crate::{
    Cloud, Result, Secret,
    auth::answer::refusal,
    diagnosis::Side,
    fuzzing::{answer, check_error, check_error_silent, check_silent, response, with_canaries},
};

/// What the device authorization endpoint answers, and then a poll that fails.
pub fn device_answer(data: &[u8]) {
    for cloud in Cloud::built_in() {
        let read = |body: &[u8]| Given::read(&response(200, HeaderMap::new(), body), cloud);
        match read(data) {
            Ok(given) => {
                assert_eq!(given.verification_uri.scheme(), "https");
                assert!(given.user_code.len() <= 64 && given.life <= Duration::from_secs(86_400));
                let interval = Duration::from_secs(1)..=Duration::from_secs(120);
                assert!(interval.contains(&given.interval));
            }
            Err(error) => check_error(&error),
        }
        if let Some(Err(error)) = with_canaries(data).map(|body| read(&body)) {
            check_error_silent(&error);
        }
    }
    let error = refusal(&answer(data, &[400, 429, 503]), Side::Partner);
    if let Ok(interval) = next_interval(Duration::from_secs(5), error) {
        assert!(interval >= Duration::from_secs(5));
    }
}

fn check(read: impl FnOnce() -> Result<AuthorizationResponse>) {
    match read() {
        Ok(response) => {
            assert!(response.code.is_none() || response.error.is_none());
            let is_empty =
                |text: &Option<Secret>| text.as_ref().is_some_and(|it| it.expose().is_empty());
            assert!(!is_empty(&response.code) && !is_empty(&response.state));
            let _ = format!("{response:?}");
        }
        Err(error) => check_error(&error),
    }
}

/// The query with which a browser comes back.
pub fn callback_query(data: &[u8]) {
    if let Ok(query) = str::from_utf8(data) {
        check(|| AuthorizationResponse::from_query(query));
    }
}

/// The form that a browser posts.
pub fn callback_form(data: &[u8]) {
    check(|| AuthorizationResponse::from_form(data));
    // Any text, once it is encoded, is read as it was and is not printed.
    let Ok(text) = str::from_utf8(data) else { return };
    let code = format!("{}{text}", "canary-5d41402abc4b2a76b9719d911017c592");
    let form =
        url::form_urlencoded::Serializer::new(String::new()).append_pair("code", &code).finish();
    if let Ok(response) = AuthorizationResponse::from_form(form.as_bytes()) {
        assert_eq!(response.code.as_ref().map(Secret::expose), Some(code.as_str()));
        check_silent(&response);
    }
}
