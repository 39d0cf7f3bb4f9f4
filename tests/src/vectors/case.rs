use std::{collections::BTreeSet, path::Path};

use partnercenter::ErrorKind;
use partnercenter_emulator::{Action, Match, RetryAfter, Role};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One case. Members that are unknown are refused.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Case {
    /// What must hold, in words; no two cases have the same.
    pub name: String,
    /// The cloud.
    #[serde(default = "global")]
    pub cloud: String,
    /// The app of the emulator's world.
    #[serde(default = "csp")]
    pub app: String,
    /// Who has signed in for the partner before the first step.
    pub signed_in: Option<String>,
    /// What of the base configuration is otherwise: merged into it, `null` removes.
    #[serde(default)]
    pub config: Map<String, Value>,
    /// How the program's own code answers requests of the library, by their kind.
    #[serde(default)]
    pub host: Map<String, Value>,
    /// What becomes of the app's creation; a success where nothing is said.
    pub created: Option<Expected>,
    /// What is done, one after the other.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// The requests that services received, in this order. Of a service that is named here, all; of no
    /// service any where the list is empty.
    pub requests: Option<Vec<ExpectedRequest>>,
    /// Permissions of Graph that the app was granted besides, in the partner's tenant and that of
    /// `tailspin`.
    #[serde(default)]
    pub granted: Vec<String>,
    /// Which of the sets it is of.
    #[serde(skip)]
    pub set: Set,
    /// Why it cannot be played here, of a set whose material is missing.
    #[serde(skip)]
    pub skipped: Option<String>,
    /// Why it does not hold, whatever a runner does.
    #[serde(skip)]
    pub(super) flaws: Vec<String>,
}

/// Where cases come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Set {
    /// They are written.
    #[default]
    Written,
    /// Made of the table.
    Rows,
    /// Made of documented examples.
    Examples,
    /// The same, through the generated method of each operation.
    Methods,
}

impl Set {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Rows => "rows",
            Self::Examples => "examples",
            Self::Methods => "methods",
        }
    }
}

impl Case {
    /// A case that is made and not written: its steps have names.
    pub(super) fn made(set: Set, group: &str, steps: Vec<Step>) -> Self {
        let (name, signed_in) = (format!("{}: {group}", set.name()), Some("adele".into()));
        Self { name, cloud: global(), app: csp(), signed_in, steps, set, ..Self::default() }
    }
}

fn global() -> String {
    "global".into()
}

fn csp() -> String {
    "csp".into()
}

/// One step: exactly one of `call`, `pages` and `close`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// What is shown by it. A step with a name stands for itself: what earlier ones left to be answered
    /// is forgotten.
    pub name: Option<String>,
    /// How services answer the next requests that match, instead of by themselves.
    #[serde(default)]
    pub answers: Vec<CannedAnswer>,
    /// A request to call.
    pub call: Option<Value>,
    /// A request for all pages of a collection.
    pub pages: Option<Value>,
    /// After so many pages the stream is closed.
    pub most: Option<usize>,
    /// Closes the app.
    #[serde(default)]
    pub close: bool,
    /// The call is cancelled when services have received so many requests of this step.
    pub cancel_after: Option<usize>,
    /// What comes of it.
    #[serde(default)]
    pub expect: Expected,
    /// The request that its service received in this step: the only one.
    pub request: Option<ExpectedRequest>,
    /// Through which generated method the call is made; languages have their own casing.
    #[serde(skip)]
    pub(super) method: Option<GeneratedMethod>,
    /// That request is what the row makes of the call's parameters.
    #[serde(skip)]
    pub(super) as_row: bool,
}

/// A generated method, in the names of the table.
#[derive(Clone, Debug, Serialize)]
pub struct GeneratedMethod {
    /// The namespaces on a customer, where the request names one, else on a partner; and the name.
    pub path: Vec<String>,
    /// The parameters that have an order; the body comes after them.
    pub required: Vec<&'static str>,
}

/// How a service answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CannedAnswer {
    /// Which requests.
    pub to: Match,
    /// How many of them; `null` for all. One where nothing is said.
    #[serde(default = "once")]
    pub times: Option<u32>,
    /// The status.
    pub status: Option<u16>,
    /// Headers that are added.
    #[serde(default)]
    pub headers: Map<String, Value>,
    /// `Retry-After`, in seconds.
    pub retry_after: Option<u64>,
    /// The body.
    pub json: Option<Value>,
    /// The body as it is.
    pub text: Option<String>,
    /// `Content-Type`; JSON where nothing is said.
    pub content_type: Option<String>,
    /// What else goes wrong, as the emulator names it.
    pub fault: Option<Action>,
}

#[allow(clippy::unnecessary_wraps)] // the form of serde wants the whole type
const fn once() -> Option<u32> {
    Some(1)
}

/// What comes of a step. A body and facts are compared where they are named; see `expect.rs`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Expected {
    /// The body, as JSON.
    pub body: Option<Value>,
    /// The body to the letter, where the door hands it out so.
    pub text: Option<String>,
    /// What is known beside the body.
    pub facts: Option<Value>,
    /// Each page, with `body` and `facts`.
    pub pages: Option<Vec<ExpectedPage>>,
    /// The failure: `message` and `hint` contain the texts, all else is equal.
    pub error: Option<Map<String, Value>>,
    /// It is what the service sent: status, request id and body, with nothing lost or added; or what its
    /// rules refused.
    #[serde(default)]
    pub as_sent: bool,
}

/// What a page is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedPage {
    /// Its body.
    pub body: Option<Value>,
    /// What is known beside it.
    pub facts: Option<Value>,
}

/// A request that a service received. What is not named does not matter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedRequest {
    /// The service.
    pub role: Role,
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The whole query; of a name that is there several times, all values.
    pub query: Option<Map<String, Value>>,
    /// Some headers, names in lower case.
    #[serde(default)]
    pub headers: Map<String, Value>,
    /// Some fields of the form.
    #[serde(default)]
    pub form: Map<String, Value>,
    /// The body, as JSON.
    pub json: Option<Value>,
}

impl CannedAnswer {
    /// What the service does instead.
    pub(super) fn action(&self) -> Action {
        if let Some(fault) = &self.fault {
            return fault.clone();
        }
        Action::Status {
            status: self.status.unwrap_or(200),
            retry_after: self.retry_after.map(RetryAfter::Seconds),
            body: self.json.as_ref().map(Value::to_string).or_else(|| self.text.clone()),
            content_type: self.content_type.clone(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// What the cases of the file have in common.
    #[serde(rename = "about")]
    _about: String,
    cases: Vec<Case>,
}

/// Reads the cases of a file.
///
/// # Errors
/// The sentence says what is wrong, and in which case.
pub fn read(text: &str) -> Result<Vec<Case>, String> {
    let file: File = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut names = BTreeSet::new();
    for case in &file.cases {
        let wrong = |what: &str| Err(format!("\"{}\": {what}", case.name));
        if !names.insert(&case.name) {
            return wrong("the name is there twice");
        }
        if case.steps.is_empty() == case.created.as_ref().is_none_or(|made| made.error.is_none()) {
            return wrong("it has steps, or the error of the app's creation");
        }
        for step in &case.steps {
            let kinds = [step.call.is_some(), step.pages.is_some(), step.close];
            if kinds.into_iter().filter(|kind| *kind).count() != 1 {
                return wrong("a step is exactly one of call, pages and close");
            }
            if step.cancel_after.is_some() && step.call.is_none() {
                return wrong("only a call is cancelled");
            }
            if step.most.is_some() && step.pages.is_none() {
                return wrong("only pages have a most");
            }
            if step.answers.iter().any(|answer| {
                answer.fault.is_some()
                    && (answer.status.is_some() || answer.json.is_some() || answer.text.is_some())
            }) {
                return wrong("an answer is a fault, or a status with a body");
            }
            let expect = &step.expect;
            if expect.error.is_some()
                && (expect.body.is_some() || expect.text.is_some() || expect.pages.is_some())
            {
                return wrong("a step fails or succeeds, not both");
            }
            if expect.error.as_ref().is_some_and(|error| !error.contains_key("kind")) {
                return wrong("an error has a kind");
            }
        }
    }
    Ok(file.cases)
}

/// All cases of the checkout that are written, in the order of their files.
///
/// # Panics
/// When a file cannot be read.
pub fn written() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join("cases");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    let cases = files.iter().flat_map(|path| {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        read(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    });
    cases.collect()
}

/// Every kind of error that a case expects.
fn kinds_expected(cases: &[Case]) -> BTreeSet<&str> {
    let steps = cases.iter().flat_map(|case| case.steps.iter().map(|step| &step.expect));
    let errors = cases.iter().filter_map(|case| case.created.as_ref()).chain(steps);
    errors.filter_map(|expected| expected.error.as_ref()?.get("kind")?.as_str()).collect()
}

/// Those that no case expects.
pub fn kinds_missing(cases: &[Case]) -> Vec<&'static str> {
    let expected = kinds_expected(cases);
    let names = ErrorKind::ALL.into_iter().map(ErrorKind::name);
    names.filter(|name| !expected.contains(name)).collect()
}
