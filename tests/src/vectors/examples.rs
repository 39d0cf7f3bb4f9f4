//! Cases that are made of the examples that Microsoft documents. They are read where the checkout has them beside it
//! and never enter it: from an example's request come the inputs of a call, the request that arrives must be the
//! example's, its answer is what the service says, and what comes back must be that answer with nothing lost.
//!
//! `tests/vectors/examples.json` lists, by name and with the reason, the parts that cannot hold.

mod answer;
mod request;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use partnercenter::operations::{Operation, all, find};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    case::{Case, Expected, ExpectedRequest, Set, Step},
    inputs,
};

/// One documented example that is about an operation.
#[derive(Clone, Debug)]
pub struct Example {
    /// The name of its file.
    pub name: String,
    /// The operation.
    pub row: &'static Operation,
    request: Option<Asked>,
    response: Option<Answered>,
}

#[derive(Clone, Debug, Deserialize)]
struct Written {
    operation: Option<String>,
    request: Option<Asked>,
    response: Option<Answered>,
}

/// A documented request; what an article leaves out is absent.
#[derive(Clone, Debug, Deserialize)]
struct Asked {
    method: Option<String>,
    path: Option<String>,
    headers: Option<Map<String, Value>>,
    body: Option<Value>,
    /// What does not parse.
    raw: Option<Value>,
}

/// A documented answer.
#[derive(Clone, Debug, Deserialize)]
struct Answered {
    status: Option<u16>,
    headers: Option<Map<String, Value>>,
    body: Option<Value>,
    /// What does not parse, or is no JSON: then `kind` says what it is.
    raw: Option<String>,
    kind: Option<String>,
}

/// Which part of an example cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The request that it shows.
    Request,
    /// The answer that it shows.
    Response,
}

/// A part of an example that cannot hold, and why.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Excuse {
    /// The example.
    pub example: String,
    /// Which part.
    pub part: Part,
    /// Why.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Excuses {
    #[serde(rename = "about")]
    _about: String,
    excused: Vec<Excuse>,
}

/// The list of what cannot hold.
///
/// # Panics
/// When it cannot be read.
pub fn excuses() -> Vec<Excuse> {
    let list = include_str!("../../vectors/examples.json");
    serde_json::from_str::<Excuses>(list).expect("the list of examples that cannot hold").excused
}

/// Where the examples are when they are there.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/catalogue/examples")
}

/// The examples that are about an operation, by name, and how many are about none; nothing where there are no
/// examples.
///
/// # Panics
/// When one cannot be read, or names an operation that is neither of the table nor an event.
pub fn all_examples() -> Option<(Vec<Example>, usize)> {
    let mut files: Vec<_> = std::fs::read_dir(folder()).ok()?.flatten().collect();
    files.sort_by_key(|file| file.file_name());
    let (mut found, mut others) = (Vec::new(), 0);
    for file in files {
        let name = file.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read(file.path()).unwrap_or_default();
        let written: Written =
            serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let Some(id) = written.operation.as_deref().filter(|id| !id.starts_with("webhook.")) else {
            others += 1;
            continue;
        };
        let of_path = || written.request.as_ref().and_then(request::row_of);
        let row = find(id).or_else(of_path).unwrap_or_else(|| panic!("{name}: no row is {id}"));
        found.push(Example { name, row, request: written.request, response: written.response });
    }
    Some((found, others))
}

/// A case for the examples of each group of rows; one that is skipped where there are none.
pub fn cases(set: Set) -> Vec<Case> {
    let Some((examples, _)) = all_examples() else {
        let mut case = Case::made(set, "of the documentation", Vec::new());
        case.skipped = Some("there are none at ../shared/catalogue/examples".into());
        return vec![case];
    };
    let excuses = excuses();
    let mut groups: BTreeMap<_, (Vec<Step>, Vec<String>)> = BTreeMap::new();
    for example in &examples {
        let own = excuses.iter().filter(|excuse| excuse.example == example.name);
        let excused = own.map(|excuse| excuse.part).collect();
        let (steps, flaws) = groups.entry(inputs::group(example.row)).or_default();
        match example.step(set, &excused) {
            Ok(step) => steps.extend(step),
            Err(why) => flaws.push(format!("{}: {why}", example.name)),
        }
    }
    groups.retain(|_, (steps, flaws)| !steps.is_empty() || !flaws.is_empty());
    let made = |(group, (steps, flaws)): (&str, (Vec<_>, _))| Case {
        flaws,
        ..Case::made(set, group, steps)
    };
    groups.into_iter().map(made).collect()
}

impl Example {
    /// Whether it has the part.
    pub const fn has(&self, part: Part) -> bool {
        match part {
            Part::Request => self.request.is_some(),
            Part::Response => self.response.is_some(),
        }
    }

    /// The case that shows it alone, but for the excused parts; nothing where no part is left.
    ///
    /// # Errors
    /// Why a part cannot even be tried.
    pub fn case(&self, excused: &BTreeSet<Part>) -> Result<Option<Case>, String> {
        let step = self.step(Set::Examples, excused)?;
        Ok(step.map(|step| Case::made(Set::Examples, &self.name, vec![step])))
    }

    fn step(&self, set: Set, excused: &BTreeSet<Part>) -> Result<Option<Step>, String> {
        let asked = self.request.as_ref().filter(|_| !excused.contains(&Part::Request));
        let answered = self.response.as_ref().filter(|_| !excused.contains(&Part::Response));
        if asked.is_none() && answered.is_none() {
            return Ok(None);
        }
        let row = self.row;
        let built = match asked {
            Some(asked) => request::of(row, asked)?,
            None => request::Built::made(row),
        };
        let name = Some(self.name.clone());
        let (call, method) = match set {
            Set::Methods if row.binary || row.long_running.is_some() || inputs::is_gone(row) => {
                return Ok(None);
            }
            Set::Methods => inputs::method_call(row, built.params, built.options),
            _ => (inputs::call(row, built.params, built.options), None),
        };
        if inputs::is_gone(row) {
            let error = serde_json::json!({ "kind": "unsupported", "operation": row.id });
            let expect = Expected { error: error.as_object().cloned(), ..Expected::default() };
            return Ok(Some(Step { name, call: Some(call), expect, ..Step::default() }));
        }
        let (canned, mut expect) = answer::of(row, answered, built.ids)?;
        if method.is_some() {
            // It gives a value and nothing beside it.
            (expect.text, expect.facts) = (None, None);
            expect.body = expect.body.filter(|_| row.returns.is_some()).map(by_types);
        }
        let request = built.expected.map(|expected| match method {
            // An object of a customer writes its id in its own way.
            Some(_) => ExpectedRequest {
                path: with_small(&expected.path, call["customer"].as_str()),
                json: expected.json.map(by_types),
                ..expected
            },
            None => expected,
        });
        Ok(Some(Step {
            method,
            name,
            answers: vec![canned],
            call: Some(call),
            expect,
            request,
            ..Step::default()
        }))
    }
}

/// A path with this id in small letters.
fn with_small(path: &str, id: Option<&str>) -> String {
    id.map_or_else(|| path.to_owned(), |id| path.replace(id, &id.to_lowercase()))
}

/// The same value as a language with types may write it.
fn by_types(mut expected: Value) -> Value {
    match expected.get_mut("$exactly").map(Value::take) {
        Some(value) => serde_json::json!({ "$alike": value }),
        None => expected,
    }
}

/// The row that answers a method at a path with values in it.
fn row_at(method: &str, path: &str) -> Option<&'static Operation> {
    let fits = |row: &&Operation| row.method == method && request::values_in(row, path).is_some();
    all().iter().find(fits)
}
