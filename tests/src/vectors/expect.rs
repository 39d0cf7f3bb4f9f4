//! Compares what came with what was expected, and says each difference in words.
//!
//! Of an object only the members that are named count, lists have the same length. In place of a value can
//! stand `{"$any": true}`, `{"$absent": true}`, `{"$contains": "…"}`, `{"$length": 3}`, `{"$within": 2}`
//! (a number not above that).

use partnercenter_emulator::Recorded;
use serde_json::{Map, Value};

use super::{
    case::{Expected, ExpectedRequest},
    names::Names,
};

/// What is wrong with the outcome of a step: `{body | json, facts}`, `{pages}` or `{error}`.
pub(super) fn outcome(expected: &Expected, names: &Names, came: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    if let Some(error) = &expected.error {
        match came.get("error") {
            Some(found) => failure(&names.fill_members(error), found, &mut wrong),
            None => wrong.push(format!("it succeeded and should have failed: {came}")),
        }
        return wrong;
    }
    if let Some(error) = came.get("error") {
        return vec![format!("it failed: {error}")];
    }
    if let Some(pages) = &expected.pages {
        let found = came["pages"].as_array().map(Vec::as_slice).unwrap_or_default();
        if found.len() != pages.len() {
            wrong.push(format!("{} pages came instead of {}", found.len(), pages.len()));
        }
        for (at, (page, found)) in pages.iter().zip(found).enumerate() {
            success(names, page.body.as_ref(), None, page.facts.as_ref(), found, &mut wrong);
            if wrong.len() > at + 5 {
                break;
            }
        }
        return wrong;
    }
    let (body, text) = (expected.body.as_ref(), expected.text.as_deref());
    success(names, body, text, expected.facts.as_ref(), came, &mut wrong);
    wrong
}

fn success(
    names: &Names,
    body: Option<&Value>,
    text: Option<&str>,
    facts: Option<&Value>,
    came: &Value,
    wrong: &mut Vec<String>,
) {
    let as_text = came["body"].as_str();
    if let (Some(text), Some(found)) = (text, as_text)
        && names.fill(text) != found
    {
        wrong.push(format!("the body is {found:?} to the letter"));
    }
    if let Some(body) = body {
        // Doors that hand out text give `body`, those that hand out values give `json`.
        let parsed = as_text.map(|text| serde_json::from_str(text).unwrap_or(Value::Null));
        let found = parsed.as_ref().or_else(|| came.get("json")).unwrap_or(&Value::Null);
        value("body", &names.fill_value(body), Some(found), wrong);
    }
    if let Some(facts) = facts {
        value("facts", &names.fill_value(facts), came.get("facts"), wrong);
    }
}

fn failure(expected: &Map<String, Value>, found: &Value, wrong: &mut Vec<String>) {
    for (name, expected) in expected {
        let found = found.get(name).filter(|found| !found.is_null());
        match (name.as_str(), expected) {
            ("message" | "hint", Value::String(part)) => {
                let text = found.and_then(Value::as_str).unwrap_or_default();
                if !text.contains(part.as_str()) {
                    wrong.push(format!("{name}: {text:?} does not contain {part:?}"));
                }
            }
            _ => value(name, expected, found, wrong),
        }
    }
}

/// Compares one value; `path` is where it is.
pub(super) fn value(path: &str, expected: &Value, found: Option<&Value>, wrong: &mut Vec<String>) {
    let shown = || found.map_or_else(|| "absent".to_owned(), Value::to_string);
    if let Value::Object(members) = expected {
        let first = members.iter().next();
        if let Some((name, wanted)) = first.filter(|(name, _)| SPECIAL.contains(&name.as_str())) {
            if !special(name, wanted, found) {
                wrong.push(format!("{path} is {}, not {expected}", shown()));
            }
            return;
        }
        let Some(Value::Object(found)) = found else {
            wrong.push(format!("{path} is {}, no object", shown()));
            return;
        };
        for (name, expected) in members {
            value(&format!("{path}.{name}"), expected, found.get(name), wrong);
        }
        return;
    }
    match (expected, found) {
        (Value::Array(items), Some(Value::Array(found))) if items.len() == found.len() => {
            for (at, (item, found)) in items.iter().zip(found).enumerate() {
                value(&format!("{path}[{at}]"), item, Some(found), wrong);
            }
        }
        _ if found == Some(expected) => {}
        _ => wrong.push(format!("{path} is {}, not {expected}", shown())),
    }
}

/// What stands in place of a value.
const SPECIAL: [&str; 5] = ["$any", "$absent", "$contains", "$length", "$within"];

fn special(name: &str, wanted: &Value, found: Option<&Value>) -> bool {
    let length = |found: &Value| match found {
        Value::Array(items) => Some(items.len() as u64),
        Value::Object(members) => Some(members.len() as u64),
        Value::String(text) => Some(text.len() as u64),
        _ => None,
    };
    match (name, wanted, found) {
        ("$any", _, found) => found.is_some(),
        ("$absent", _, found) => found.is_none(),
        ("$contains", Value::String(part), Some(Value::String(text))) => text.contains(part),
        ("$length", wanted, Some(found)) => length(found) == wanted.as_u64(),
        ("$within", wanted, Some(found)) => {
            found.as_f64().zip(wanted.as_f64()).is_some_and(|(found, most)| found <= most)
        }
        _ => false,
    }
}

/// What is wrong with the requests that services received.
pub(super) fn requests(
    expected: &[ExpectedRequest],
    names: &Names,
    received: &[Recorded],
) -> Vec<String> {
    let mut wrong = Vec::new();
    let watched = |found: &&Recorded| {
        expected.is_empty() || expected.iter().any(|expected| expected.role == found.role)
    };
    let received: Vec<_> = received.iter().filter(watched).collect();
    if received.len() != expected.len() {
        let lines: Vec<_> = received.iter().map(|found| format!("\n    {found:?}")).collect();
        wrong.push(format!(
            "{} requests came instead of {}:{}",
            received.len(),
            expected.len(),
            lines.concat()
        ));
    }
    for (at, (expected, found)) in expected.iter().zip(received).enumerate() {
        let mut check = |what: &str, expected: Value, found: Option<Value>| {
            value(&format!("request {}: {what}", at + 1), &expected, found.as_ref(), &mut wrong);
        };
        check("role", expected.role.name().into(), Some(found.role.name().into()));
        check("method", expected.method.clone().into(), Some(found.method.clone().into()));
        check("path", names.fill(&expected.path).into(), Some(found.path.clone().into()));
        let object = |pairs: &[(String, String)]| {
            Value::Object(pairs.iter().map(|(k, v)| (k.clone(), v.clone().into())).collect())
        };
        if let Some(query) = &expected.query {
            check("query", names.fill_members(query).into(), Some(object(&found.query)));
            check("query size", query.len().into(), Some(found.query.len().into()));
        }
        check(
            "headers",
            names.fill_members(&expected.headers).into(),
            Some(object(&found.headers)),
        );
        check("form", names.fill_members(&expected.form).into(), Some(object(&found.form)));
        if let Some(json) = &expected.json {
            check("json", names.fill_value(json), found.json());
        }
    }
    wrong
}
