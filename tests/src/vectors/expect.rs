//! Compares what came with what was expected, and says each difference in words.
//!
//! Of an object only the members that are named count, lists have the same length. In place of a value can
//! stand `{"$any": true}`, `{"$absent": true}`, `{"$contains": "…"}`, `{"$length": 3}`, `{"$within": 2}`
//! (a number not above that), `{"$exactly": …}` (that and nothing else), `{"$alike": …}` (the same as typed languages write it).

use partnercenter_emulator::Recorded;
use serde_json::{Map, Value, json};

use super::{
    case::{Expected, ExpectedRequest},
    names::Names,
    same::{alike, same},
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
        // Doors that hand out text give `body`, those that hand out values give `json`, some both.
        let expected = names.fill_value(body);
        let parsed = as_text.map(|text| serde_json::from_str(text).unwrap_or(Value::Null));
        let json = came.get("json");
        if let Some(found) = parsed.as_ref().or(json.is_none().then_some(&Value::Null)) {
            value("body", &expected, Some(found), wrong);
        }
        if json.is_some() {
            value("json", &expected, json, wrong);
        }
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
const SPECIAL: [&str; 7] =
    ["$any", "$absent", "$contains", "$length", "$within", "$exactly", "$alike"];

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
        ("$exactly", wanted, found) => found.is_some_and(|found| same(wanted, found)),
        ("$alike", wanted, found) => alike(wanted, found.unwrap_or(&Value::Null)),
        ("$contains", Value::String(part), Some(Value::String(text))) => text.contains(part),
        ("$length", wanted, Some(found)) => length(found) == wanted.as_u64(),
        ("$within", wanted, Some(found)) => {
            found.as_f64().zip(wanted.as_f64()).is_some_and(|(found, most)| found <= most)
        }
        _ => false,
    }
}

/// What is wrong with an outcome that must be what the service sent: its answer, or what its rules refused.
pub(super) fn as_sent(sent: Option<&Recorded>, came: &Value) -> Vec<String> {
    let Some((sent, answer)) = sent.and_then(|sent| Some((sent, sent.answer.as_ref()?))) else {
        return vec![format!("no service answered: {came}")];
    };
    let mut wrong = Vec::new();
    let ids = ["ms-requestid", "request-id", "x-ms-request-id"];
    let id = ids.iter().find_map(|name| answer.header(name)).or(sent.header("ms-requestid"));
    let facts = json!({ "status": sent.status, "requestId": id });
    if let Some(error) = came.get("error") {
        value("error", &facts, Some(error), &mut wrong);
        let is_row = !answer.body.contains("There is no operation at this path");
        if !(is_row && matches!(sent.status, Some(400 | 403 | 404 | 409 | 412))) {
            wrong.push(format!("it failed: {error}"));
        }
        return wrong;
    }
    value("facts", &facts, came.get("facts"), &mut wrong);
    let body = answer.body.trim_start_matches('\u{feff}');
    if came.get("body").is_some_and(|came| came != body) {
        wrong.push(format!("the body is {}, and {body:?} was sent", came["body"]));
    }
    if let Some(json) = came.get("json") {
        let body = serde_json::from_str(body).unwrap_or(Value::Null);
        value("json", &json!({ "$exactly": body }), Some(json), &mut wrong);
    }
    if came.get("body").or(came.get("json")).is_none() {
        wrong.push("nothing came of it".into());
    }
    wrong
}

/// What is wrong with the requests that a service received in a step.
pub(super) fn request(
    expected: &ExpectedRequest,
    names: &Names,
    received: &[Recorded],
) -> Vec<String> {
    let mut wrong = Vec::new();
    let found: Vec<_> = received.iter().filter(|found| found.role == expected.role).collect();
    match found.as_slice() {
        [found] => one_request("request", expected, names, found, &mut wrong),
        found => wrong.push(format!("{} requests came instead of 1: {found:?}", found.len())),
    }
    wrong
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
        one_request(&format!("request {}", at + 1), expected, names, found, &mut wrong);
    }
    wrong
}

fn one_request(
    place: &str,
    expected: &ExpectedRequest,
    names: &Names,
    found: &Recorded,
    wrong: &mut Vec<String>,
) {
    let mut check = |what: &str, expected: Value, found: Option<Value>| {
        value(&format!("{place}: {what}"), &expected, found.as_ref(), wrong);
    };
    check("role", expected.role.name().into(), Some(found.role.name().into()));
    check("method", expected.method.clone().into(), Some(found.method.clone().into()));
    check("path", names.fill(&expected.path).into(), Some(found.path.clone().into()));
    if let Some(query) = &expected.query {
        let size: usize = query.values().map(|value| value.as_array().map_or(1, Vec::len)).sum();
        check("query", names.fill_members(query).into(), Some(object(&found.query)));
        check("query size", size.into(), Some(found.query.len().into()));
    }
    check("headers", names.fill_members(&expected.headers).into(), Some(object(&found.headers)));
    check("form", names.fill_members(&expected.form).into(), Some(object(&found.form)));
    if let Some(json) = &expected.json {
        check("json", names.fill_value(json), found.json());
    }
}

/// Pairs as an object; the values of a name that is there several times as a list.
fn object(pairs: &[(String, String)]) -> Value {
    let mut object = Map::new();
    for (name, value) in pairs {
        let value = Value::from(value.as_str());
        match object.get_mut(name) {
            None => drop(object.insert(name.clone(), value)),
            Some(Value::Array(several)) => several.push(value),
            Some(one) => *one = Value::Array(vec![one.take(), value]),
        }
    }
    object.into()
}
