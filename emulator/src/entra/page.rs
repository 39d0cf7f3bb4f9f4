//! The pages of Entra. They work without JavaScript, and their elements have ids for browser tests:
//! `user-NAME`, `password`, `mfa`, `accept`, `decline`, `error`, `user-code`, `continue`.

use std::fmt::Write as _;

use aws_lc_rs::{constant_time, digest};
use axum::response::{IntoResponse as _, Response};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    asked::Fields,
    error::{EntraError, Result, no_store},
    issue::random,
    sign_in::Person,
};
use crate::{
    state::State,
    world::{Mfa, World},
};

/// How long a page may stand open, in seconds.
const PAGE_LIFE: i64 = 3_600;
/// The cookie that binds a page to its browser.
const CONTEXT_COOKIE: &str = "__Host-emulator-context";

/// The state of a page, sealed into a hidden field.
#[derive(Serialize, Deserialize)]
struct Hidden<T> {
    /// Hash of the browser's cookie.
    browser: String,
    expires: i64,
    about: T,
}

/// Binds a form to the browser that it was shown in, against forged submissions.
pub(crate) struct Guard {
    cookie: String,
}

impl Guard {
    /// For the browser that asks; a new one gets a cookie.
    pub fn new(headers: &HeaderMap) -> Self {
        Self { cookie: cookie(headers, CONTEXT_COOKIE).unwrap_or_else(|| random(24)) }
    }

    /// The value of the hidden field `context`.
    pub fn hide<T: Serialize>(&self, state: &State, purpose: &str, about: T) -> String {
        let expires = state.now().unix_timestamp() + PAGE_LIFE;
        let hidden = Hidden { browser: hash(&self.cookie), expires, about };
        state.entra().seal.seal(purpose, &hidden)
    }

    /// Makes the browser keep the cookie.
    pub fn keep(&self, response: &mut Response) {
        set_cookie(response, CONTEXT_COOKIE, &self.cookie);
    }

    /// What a submitted form is about.
    ///
    /// # Errors
    /// 90023 when the form is not this browser's, is too old, or was never shown.
    pub fn reveal<T: DeserializeOwned>(
        state: &State,
        purpose: &str,
        headers: &HeaderMap,
        fields: &Fields,
    ) -> Result<T> {
        let bad = |why| EntraError::new(90_023, why);
        let hidden: Hidden<T> = state
            .entra()
            .seal
            .open(purpose, fields.required("context")?)
            .map_err(|_| bad("The form was not made here."))?;
        let own = cookie(headers, CONTEXT_COOKIE).ok_or(bad("The browser sent no cookie."))?;
        let same = constant_time::verify_slices_are_equal(
            hash(&own).as_bytes(),
            hidden.browser.as_bytes(),
        );
        if same.is_err() {
            return Err(bad("The form was shown in another browser."));
        }
        if hidden.expires <= state.now().unix_timestamp() {
            return Err(bad("The form is too old; begin again."));
        }
        Ok(hidden.about)
    }
}

fn hash(text: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, text.as_bytes()))
}

/// A cookie of the request.
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}

/// Sets a cookie for the life of the browser.
pub(crate) fn set_cookie(response: &mut Response, name: &str, value: &str) {
    let text = format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax");
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// Text in HTML.
pub(crate) fn escape(text: &str) -> String {
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

/// A page with a title; `body` is HTML.
pub(crate) fn page(status: StatusCode, title: &str, body: &str) -> Response {
    page_with_script(status, title, body, None)
}

fn page_with_script(status: StatusCode, title: &str, body: &str, script: Option<&str>) -> Response {
    let nonce = random(16);
    let script = script
        .map(|script| format!("<script nonce=\"{nonce}\">{script}</script>"))
        .unwrap_or_default();
    let title = escape(title);
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n\
         <footer>Emulated sign-in: nothing here is sent to anybody.</footer>\n{script}</body>\n</html>\n"
    );
    let mut response = (status, axum::response::Html(html)).into_response();
    no_store(&mut response);
    let policy = format!(
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-{nonce}'; frame-ancestors 'none'; \
         base-uri 'none'"
    );
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, policy.as_str()),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (HeaderName::from_static("x-frame-options"), "DENY"),
    ] {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
    response
}

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f2f2f2;color:#222}\
main{max-width:30em;margin:3em auto;padding:1.5em 2em;background:#fff;border-radius:4px}\
footer{text-align:center;font-size:.8em}label{display:block;margin:.3em 0}small{color:#555}\
#error{background:#fde7e9;padding:.5em 1em}button{font:inherit;padding:.4em 1em;margin:1em .5em 0 0}";

/// A page that shows a refusal.
pub(crate) fn refusal(state: &State, refusal: &EntraError) -> Response {
    let described = refusal.describe(state.now(), None);
    let body = format!("<p id=\"error\" role=\"alert\">{}</p>", escape(&described.description));
    page(StatusCode::BAD_REQUEST, "Sign in", &body)
}

/// The form in which a person picks an account and accepts.
pub(crate) struct Form<'a> {
    pub title: &'a str,
    /// What the person is told, as HTML.
    pub lead: String,
    pub action: String,
    pub context: String,
    /// The account that is picked beforehand.
    pub hint: Option<&'a str>,
    /// Fields before the accounts, as HTML.
    pub extra: String,
    pub error: Option<&'a EntraError>,
    pub accept: &'a str,
}

impl Form<'_> {
    /// The page, with the accounts of a cloud.
    pub fn render(&self, world: &World, cloud: &str) -> Response {
        let mut body = String::new();
        if let Some(error) = self.error {
            let text = escape(&error.message());
            let _ = writeln!(body, "<p id=\"error\" role=\"alert\">{text}</p>");
        }
        let _ = writeln!(body, "{}", self.lead);
        let _ = writeln!(
            body,
            "<form id=\"sign-in\" method=\"post\" action=\"{}\">",
            escape(&self.action)
        );
        let _ = writeln!(
            body,
            "<input type=\"hidden\" name=\"context\" value=\"{}\">",
            escape(&self.context)
        );
        body.push_str(&self.extra);
        body.push_str("<fieldset>\n<legend>Account</legend>\n");
        let here = world
            .users
            .iter()
            .filter(|user| world.tenant(user.tenant).is_some_and(|home| home.cloud == cloud));
        let mut picked = false;
        for user in here {
            let hinted = self.hint.is_some_and(|hint| hint.eq_ignore_ascii_case(&user.upn));
            let checked = if hinted { " checked" } else { "" };
            picked |= hinted;
            let (name, upn) = (escape(&user.name), escape(&user.upn));
            let note = match user.mfa {
                Mfa::Always => "always with MFA",
                Mfa::Never => "has no MFA",
                Mfa::Asks => "MFA as chosen below",
            };
            let _ = writeln!(
                body,
                "<label><input type=\"radio\" id=\"user-{name}\" name=\"user\" value=\"{upn}\" required{checked}> \
                 {} <small>{upn}, {note}</small></label>",
                escape(&user.title)
            );
        }
        if let (Some(hint), false) = (self.hint, picked) {
            let hint = escape(hint);
            let _ = writeln!(
                body,
                "<label><input type=\"radio\" id=\"user-hint\" name=\"user\" value=\"{hint}\" checked> {hint}</label>"
            );
        }
        let _ = write!(
            body,
            "</fieldset>\n\
             <label>Password, for accounts that have one <input type=\"password\" id=\"password\" name=\"password\" \
             autocomplete=\"off\"></label>\n\
             <label><input type=\"checkbox\" id=\"mfa\" name=\"mfa\" value=\"yes\" checked> with multi-factor \
             authentication</label>\n\
             <button id=\"accept\" name=\"action\" value=\"accept\">{}</button>\n\
             <button id=\"decline\" name=\"action\" value=\"decline\" formnovalidate>Cancel</button>\n</form>",
            escape(self.accept)
        );
        let status = if self.error.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        page(status, self.title, &body)
    }
}

/// What a person entered.
///
/// # Errors
/// 90100 when a field is there twice, 900144 without an account.
pub(crate) fn person(fields: &Fields) -> Result<Person> {
    let accepts = fields.get("action")? != Some("decline");
    let user = match fields.get("user")? {
        Some(user) => user,
        None if accepts => return Err(EntraError::new(900_144, "Pick an account.")),
        None => "",
    };
    Ok(Person {
        user: user.to_owned(),
        password: fields.get("password")?.map(str::to_owned),
        mfa: fields.get("mfa")?.is_some(),
        accepts,
    })
}

/// A page whose form goes on to the client: by script, or by the button.
pub(crate) fn form_post(action: &str, fields: &[(String, String)]) -> Response {
    let mut body = format!("<form id=\"answer\" method=\"post\" action=\"{}\">\n", escape(action));
    for (name, value) in fields {
        let (name, value) = (escape(name), escape(value));
        let _ = writeln!(body, "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
    }
    body.push_str("<button id=\"continue\">Continue</button>\n</form>");
    let script = "document.getElementById('answer').submit()";
    page_with_script(StatusCode::OK, "Working…", &body, Some(script))
}
