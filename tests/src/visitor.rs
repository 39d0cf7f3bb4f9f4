//! A person with a browser that has no JavaScript: follows redirects, keeps cookies, fills in forms.

use std::collections::BTreeMap;

use reqwest::{StatusCode, header};
use url::{Url, form_urlencoded};

/// The most pages that a sign-in may take.
const PAGES: usize = 25;

/// The person, and what it answers to forms.
#[derive(Debug)]
pub struct Visitor {
    client: reqwest::Client,
    cookies: BTreeMap<String, String>,
    answers: BTreeMap<String, String>,
}

/// Where a visit ended.
#[derive(Debug)]
pub enum Landing {
    /// The browser was sent to the address that the visit waited for.
    Redirect(Url),
    /// A form on the page posts these fields to that address.
    Form(Vec<(String, String)>),
    /// A page without a form: nothing is left to do.
    Page(String),
}

impl Visitor {
    /// Uses a client that follows no redirect. The answers are by name of the field; fields that are
    /// not named keep what the page put there.
    pub fn new(client: reqwest::Client, answers: &[(&str, &str)]) -> Self {
        let answers = answers.iter().map(|(name, value)| (name.to_string(), value.to_string()));
        Self { client, cookies: BTreeMap::new(), answers: answers.collect() }
    }

    /// Walks from page to page until one leads to `destination` or has no form.
    ///
    /// # Panics
    /// When a page cannot be had, or there is no end of them.
    pub async fn visit(&mut self, start: &Url, destination: Option<&Url>) -> Landing {
        let mut step = Step::get(start.clone());
        for _ in 0..PAGES {
            if destination.is_some_and(|destination| leads_to(&step.url, destination)) {
                return match step.fields {
                    Some(fields) => Landing::Form(fields),
                    None => Landing::Redirect(step.url),
                };
            }
            step = match self.take(step).await {
                Ok(step) => step,
                Err(page) => return Landing::Page(page),
            };
        }
        panic!("{PAGES} pages, and no end: {}", step.url.path())
    }

    /// Takes one step; the next one, or the text of the page where there is none.
    async fn take(&mut self, step: Step) -> Result<Step, String> {
        let mut request = match &step.fields {
            Some(fields) => {
                let body =
                    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
                let kind = "application/x-www-form-urlencoded";
                self.client.post(step.url.clone()).header(header::CONTENT_TYPE, kind).body(body)
            }
            None => self.client.get(step.url.clone()),
        };
        if !self.cookies.is_empty() {
            let pairs: Vec<_> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, pairs.join("; "));
        }
        let response = request.send().await.expect("the page cannot be reached");
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                match value {
                    "" => self.cookies.remove(name),
                    _ => self.cookies.insert(name.to_owned(), value.to_owned()),
                };
            }
        }
        if let Some(location) = response.headers().get(header::LOCATION) {
            let location = location.to_str().expect("a Location that is no text");
            return Ok(Step::get(step.url.join(location).expect("a Location that is no address")));
        }
        let status = response.status();
        let page = response.text().await.expect("the page breaks off");
        assert!(status == StatusCode::OK, "{} of {}: {page}", status, step.url.path());
        match form_of(&page) {
            Some(form) => Ok(self.fill_in(form, &step.url)),
            None => Err(page),
        }
    }

    fn fill_in(&self, form: Form, page: &Url) -> Step {
        let fields = form.fields.into_iter().map(|(name, value)| {
            let answer = self.answers.get(&name).cloned();
            (name, answer.unwrap_or(value))
        });
        let mut url = page.join(&form.action).expect("a form that leads nowhere");
        if form.post {
            return Step { url, fields: Some(fields.collect()) };
        }
        url.query_pairs_mut().clear().extend_pairs(fields);
        Step::get(url)
    }
}

/// The same origin and path; any port of a loopback address that was registered without one is
/// the caller's business.
fn leads_to(url: &Url, destination: &Url) -> bool {
    url.origin() == destination.origin() && url.path() == destination.path()
}

struct Step {
    url: Url,
    /// What is posted; none for a plain link.
    fields: Option<Vec<(String, String)>>,
}

impl Step {
    fn get(url: Url) -> Self {
        Self { url, fields: None }
    }
}

#[derive(Debug, PartialEq)]
struct Form {
    action: String,
    post: bool,
    fields: Vec<(String, String)>,
}

/// The first form of a page.
fn form_of(page: &str) -> Option<Form> {
    let begin = page.find("<form")?;
    let form = &page[begin..];
    let form = &form[..form.find("</form")?];
    let head = attributes(form);
    let inputs = form.match_indices("<input").map(|(at, _)| attributes(&form[at..]));
    Some(Form {
        action: head.get("action").cloned().unwrap_or_default(),
        post: head.get("method").is_some_and(|method| method.eq_ignore_ascii_case("post")),
        fields: inputs
            .filter_map(|input| {
                Some((input.get("name")?.clone(), input.get("value").cloned().unwrap_or_default()))
            })
            .collect(),
    })
}

/// The attributes of the element that `text` begins with.
fn attributes(text: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = text.trim_start_matches(|c: char| !c.is_whitespace() && c != '>');
    loop {
        rest = rest.trim_start();
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'));
        let Some(end) = end.filter(|end| *end > 0) else { return found };
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let Some((inside, after)) = quoted.split_once('"') else { return found };
            value = unescape(inside);
            rest = after;
        }
        found.insert(name, value);
    }
}

fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_form_is_read() {
        let page = r#"<p>Hi</p><form class=x method="POST" action="/go?a=1&amp;b=2" novalidate>
            <input type="hidden" name="state" value="&quot;x&quot;"/><input name="user" autofocus>
            <button>Go</button></form>"#;
        let form = form_of(page).unwrap();
        assert_eq!(form.fields[0], ("state".into(), "\"x\"".into()));
        assert_eq!(form.fields[1], ("user".into(), String::new()));
    }
}
