//! A person at a browser, in the demo: opens the sign-in page, fills the form in, and lets it go on
//! to whoever asked.

use partnercenter::{Error, Result};
use partnercenter_emulator::Emulator;
use reqwest::{
    Client, Proxy, RequestBuilder, Response,
    header::{CONTENT_TYPE, COOKIE, SET_COOKIE},
    redirect,
};
use url::{Url, form_urlencoded};

/// What the browser calls itself: requests of the person are told from the library's by it.
pub const AGENT: &str = "Mozilla/5.0 (demo)";

/// An answer that a browser carried to the library: the emulator does not see it.
pub struct Posted {
    /// The library's address on this machine.
    pub to: Url,
    /// What the library answered.
    pub status: u16,
}

/// Who signs in, and whether with MFA.
#[derive(Clone)]
pub struct Person {
    browser: Client,
    user: String,
    with_mfa: bool,
}

impl Person {
    /// A person whose browser trusts the emulator and reaches it under the real host names.
    ///
    /// # Errors
    /// `internal` when the emulator's certificate or proxy cannot be used.
    pub fn new(emulator: &Emulator, user: &str, with_mfa: bool) -> Result<Self> {
        let broken = |error: reqwest::Error| Error::internal(format!("no browser: {error}"));
        let root = reqwest::Certificate::from_pem(emulator.ca_pem().as_bytes()).map_err(broken)?;
        let bypass = reqwest::NoProxy::from_string("localhost,127.0.0.1,::1");
        let proxy = Proxy::all(emulator.proxy()).map_err(broken)?.no_proxy(bypass);
        let browser = Client::builder()
            .user_agent(AGENT)
            .tls_certs_merge([root])
            .proxy(proxy)
            .redirect(redirect::Policy::none())
            .build()
            .map_err(broken)?;
        Ok(Self { browser, user: user.to_owned(), with_mfa })
    }

    /// Opens the sign-in page, signs in and accepts; the page then posts the answer to the library.
    /// Returns where that was.
    ///
    /// # Errors
    /// `service` when a page is not what was expected.
    pub async fn sign_in(&self, url: Url) -> Result<Posted> {
        let shown = self.browser.get(url.clone()).send().await.map_err(lost)?;
        let cookie = cookie_of(&shown);
        let mut form = Form::of(&text(shown).await?, "sign-in")?;
        form.set("user", &self.user);
        form.set("action", "accept");
        if self.with_mfa {
            form.set("mfa", "yes");
        }
        let action = url.join(&form.action).map_err(|_| unexpected("a form leads nowhere"))?;
        let mut request = self.post(action, &form);
        if let Some(cookie) = cookie {
            request = request.header(COOKIE, cookie);
        }
        let answer = request.send().await.map_err(lost)?;
        let answer = Form::of(&text(answer).await?, "answer")?;
        let redirect =
            Url::parse(&answer.action).map_err(|_| unexpected("the answer leads nowhere"))?;
        let page = self.post(redirect.clone(), &answer).send().await.map_err(lost)?;
        let status = page.status().as_u16();
        text(page).await?;
        Ok(Posted { to: redirect, status })
    }

    fn post(&self, to: Url, form: &Form) -> RequestBuilder {
        let body =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(&form.fields).finish();
        let kind = "application/x-www-form-urlencoded";
        self.browser.post(to).header(CONTENT_TYPE, kind).body(body)
    }
}

fn cookie_of(response: &Response) -> Option<String> {
    let cookie = response.headers().get(SET_COOKIE)?.to_str().ok()?;
    cookie.split(';').next().map(str::to_owned)
}

async fn text(response: Response) -> Result<String> {
    response.text().await.map_err(lost)
}

fn lost(error: reqwest::Error) -> Error {
    Error::network(format!("the browser got no answer: {}", error.without_url()))
}

fn unexpected(what: &str) -> Error {
    Error::service(format!("the sign-in page is not what the demo expects: {what}"))
}

/// A form of a page.
#[derive(Debug)]
struct Form {
    action: String,
    fields: Vec<(String, String)>,
}

impl Form {
    /// The form with that id, with its hidden fields.
    fn of(page: &str, id: &str) -> Result<Self> {
        let wanted = format!("id=\"{id}\"");
        let begin = tags(page, "form").find(|tag| tag.text.contains(&wanted));
        let Some(begin) = begin else {
            // A refusal is told on the page.
            let told = page.split_once("id=\"error\"").and_then(|(_, rest)| rest.split_once('>'));
            let told = told.and_then(|(_, rest)| rest.split_once('<')).map(|(text, _)| text);
            return Err(unexpected(told.unwrap_or("it has no such form")));
        };
        let inside = page[begin.end..].split("</form>").next().unwrap_or_default();
        let fields = tags(inside, "input")
            .filter(|tag| attribute(tag.text, "type").as_deref() == Some("hidden"))
            .filter_map(|tag| Some((attribute(tag.text, "name")?, attribute(tag.text, "value")?)))
            .collect();
        let action =
            attribute(begin.text, "action").ok_or_else(|| unexpected("a form has no action"))?;
        Ok(Self { action, fields })
    }

    fn set(&mut self, name: &str, value: &str) {
        self.fields.push((name.to_owned(), value.to_owned()));
    }
}

struct Tag<'a> {
    text: &'a str,
    end: usize,
}

/// The opening tags of that name.
fn tags<'a>(page: &'a str, name: &str) -> impl Iterator<Item = Tag<'a>> {
    let begin = format!("<{name} ");
    page.match_indices(&begin).map(|(at, _)| at).collect::<Vec<_>>().into_iter().filter_map(
        move |at| {
            let end = at + page[at..].find('>')?;
            Some(Tag { text: &page[at..end], end })
        },
    )
}

/// An attribute of a tag, with its entities resolved.
fn attribute(tag: &str, name: &str) -> Option<String> {
    // The ampersand comes last: what it makes must not be taken for an entity.
    const ENTITIES: [(&str, &str); 5] =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    let text = ENTITIES
        .iter()
        .fold(value.to_owned(), |text, (entity, character)| text.replace(entity, character));
    Some(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_form_is_read_with_its_hidden_fields() {
        let page = r#"<form id="other" action="/no"></form>
            <form id="sign-in" method="post" action="/a?b=1&amp;c=&quot;">
            <input type="hidden" name="context" value="x&lt;y">
            <input type="radio" name="user" value="adele"></form>
            <input type="hidden" name="outside" value="1">"#;
        let form = Form::of(page, "sign-in").unwrap();
        assert_eq!(form.action, "/a?b=1&c=\"");
        assert_eq!(form.fields, [("context".to_owned(), "x<y".to_owned())]);
    }

    #[test]
    fn a_refusal_on_the_page_is_told() {
        let error = Form::of(r#"<p id="error" role="alert">AADSTS50034: who?</p>"#, "x");
        assert!(error.unwrap_err().message.contains("AADSTS50034: who?"));
    }
}
