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

    /// Answers one more field.
    #[must_use]
    pub fn answer(mut self, name: &str, value: &str) -> Self {
        self.answers.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Signs in at an authorization address, and carries the answer to its redirect URI, as a browser
    /// does; the text of the page there.
    ///
    /// # Panics
    /// As of [`Visitor::visit`], and when the address has no redirect URI.
    pub async fn sign_in_and_return(&mut self, address: &Url) -> String {
        let redirect = address.query_pairs().find(|(name, _)| name == "redirect_uri");
        let redirect = redirect.expect("no redirect URI").1.parse().expect("no address");
        let last = match self.visit(address, Some(&redirect)).await {
            Landing::Redirect(url) => Step::get(url),
            Landing::Form(fields) => Step { url: redirect, fields: Some(fields) },
            Landing::Page(page) => return page,
        };
        match self.take(last).await {
            Ok(step) => format!("a form that leads to {}", step.url),
            Err(page) => page,
        }
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
        let fields = form.inputs.into_iter().filter_map(|input| {
            let answer = self.answers.get(&input.name);
            let value = match (answer, input.choice) {
                (Some(answer), Some(_)) => (*answer == input.value).then_some(input.value)?,
                (Some(answer), None) => answer.clone(),
                (None, Some(chosen)) => chosen.then_some(input.value)?,
                (None, None) => input.value,
            };
            Some((input.name, value))
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

struct Form {
    action: String,
    post: bool,
    inputs: Vec<Input>,
}

struct Input {
    name: String,
    value: String,
    /// Whether it is chosen; none for a field that is always sent.
    choice: Option<bool>,
}

/// The first form of a page. Of its buttons, the first is pressed unless an answer names another.
fn form_of(page: &str) -> Option<Form> {
    let form = &page[page.find("<form")?..];
    let form = &form[..form.find("</form")?];
    let head = attributes(form);
    let mut inputs: Vec<_> = elements(form, "<input")
        .filter_map(|input| {
            let kind = input.get("type").map_or("", String::as_str);
            let is_choice = matches!(kind, "radio" | "checkbox");
            let choice = is_choice.then(|| input.contains_key("checked"));
            Some(Input { choice, ..Input::of(&input)? })
        })
        .collect();
    let buttons = elements(form, "<button").enumerate();
    inputs.extend(
        buttons.filter_map(|(at, button)| {
            Some(Input { choice: Some(at == 0), ..Input::of(&button)? })
        }),
    );
    Some(Form {
        action: head.get("action").cloned().unwrap_or_default(),
        post: head.get("method").is_some_and(|method| method.eq_ignore_ascii_case("post")),
        inputs,
    })
}

impl Input {
    fn of(attributes: &BTreeMap<String, String>) -> Option<Self> {
        let value = attributes.get("value").cloned().unwrap_or_default();
        Some(Self { name: attributes.get("name")?.clone(), value, choice: None })
    }
}

fn elements<'a>(
    form: &'a str,
    element: &'a str,
) -> impl Iterator<Item = BTreeMap<String, String>> + 'a {
    form.match_indices(element).map(|(at, _)| attributes(&form[at..]))
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
        } else if let Some(bare) = rest.strip_prefix('=') {
            let end = bare.find([' ', '\n', '>']).unwrap_or(bare.len());
            value = unescape(&bare[..end]);
            rest = &bare[end..];
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

    fn filled_in(page: &str, answers: &[(&str, &str)]) -> String {
        let visitor = Visitor::new(reqwest::Client::new(), answers);
        let page_url = Url::parse("https://contoso.example/here").unwrap();
        let step = visitor.fill_in(form_of(page).unwrap(), &page_url);
        let fields: Vec<_> = step
            .fields
            .unwrap()
            .into_iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        format!("{} {}", step.url.path(), fields.join(" "))
    }

    #[test]
    fn a_form_is_filled_in() {
        let page = r#"<p>Hi</p><form class=x method="POST" action="/go?a=1&amp;b=2" novalidate>
            <input type="hidden" name="state" value="&quot;x&quot;"/><input name="code" autofocus>
            <input type="radio" name="user" value="anna"><input type="radio" name="user" value="bert" checked>
            <input type="checkbox" name="mfa" value="yes" checked>
            <button name="action" value="accept">Go</button><button name="action" value="decline">No</button>
            </form>"#;
        assert_eq!(filled_in(page, &[]), "/go state=\"x\" code= user=bert mfa=yes action=accept");
        let answers = [("user", "anna"), ("mfa", "no"), ("code", "B-7"), ("action", "decline")];
        assert_eq!(filled_in(page, &answers), "/go state=\"x\" code=B-7 user=anna action=decline");
    }
}
