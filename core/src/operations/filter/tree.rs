//! Reading a tree that another language made.

use serde_json::Value;
use uuid::Uuid;

use super::{Filter, FilterValue, Test};
use crate::diagnosis::nearest;

/// More conditions than this in one filter are refused: an address has its limits too.
const MOST: usize = 500;
/// And deeper nesting.
const DEEPEST: usize = 32;

const FORM: &str =
    "is not {\"field\", \"op\", \"value\"}, {\"and\": [..]}, {\"or\": [..]} or {\"not\": ..}";

/// Whether a JSON object is meant as a tree, and not as a filter in Partner Center's own form.
pub(super) fn is_tree(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    ["op", "and", "or", "not"].iter().any(|name| members.contains_key(*name))
}

/// Reads it.
///
/// # Errors
/// What is wrong with it, in words that follow the parameter's name.
pub(super) fn read(value: &Value) -> Result<Filter, String> {
    let mut count = 0;
    filter(value, DEEPEST, &mut count)
}

fn filter(value: &Value, depth: usize, count: &mut usize) -> Result<Filter, String> {
    *count += 1;
    if depth == 0 {
        return Err(format!("is nested more than {DEEPEST} deep"));
    }
    if *count > MOST {
        return Err(format!("has more than {MOST} conditions"));
    }
    let Value::Object(members) = value else { return Err(FORM.into()) };
    let only = (members.len() == 1).then(|| members.iter().next()).flatten();
    match only.map(|(name, inner)| (name.as_str(), inner)) {
        Some((join @ ("and" | "or"), Value::Array(list))) => {
            if list.is_empty() {
                return Err(format!("has an \"{join}\" of nothing"));
            }
            let inner = list.iter().map(|item| filter(item, depth - 1, count));
            let inner = inner.collect::<Result<Vec<_>, _>>()?;
            Ok(if join == "and" { Filter::all(inner) } else { Filter::any(inner) })
        }
        Some(("not", inner)) => Ok(!filter(inner, depth - 1, count)?),
        _ => comparison(members),
    }
}

fn comparison(members: &serde_json::Map<String, Value>) -> Result<Filter, String> {
    if let Some(odd) =
        members.keys().find(|name| !["field", "op", "value"].contains(&name.as_str()))
    {
        return Err(format!("{FORM}: it has \"{}\"", shown(odd)));
    }
    let text = |name: &str| match members.get(name) {
        Some(Value::String(text)) => Ok(text.as_str()),
        _ => Err(format!("{FORM}: \"{name}\" is no text")),
    };
    let (field, op) = (text("field")?, text("op")?);
    if !is_name(field) {
        return Err(format!("names the field \"{}\", which no field is called", shown(field)));
    }
    let value = members.get("value").ok_or_else(|| format!("{FORM}: \"value\" is missing"))?;
    let field = Filter::field(field);
    if op == "in" {
        let Value::Array(values) = value else { return Err("has an \"in\" without a list".into()) };
        if values.is_empty() || values.len() > MOST {
            return Err(format!("has an \"in\" of {} values", values.len()));
        }
        return Ok(field.is_in(values.iter().map(read_value).collect::<Result<Vec<_>, _>>()?));
    }
    let Some(test) = Test::ALL.into_iter().find(|test| test.name() == op) else {
        return Err(unknown(op));
    };
    let value = read_value(value)?;
    if test.is_of_text() && !matches!(value, FilterValue::Text(_)) {
        return Err(format!("compares by {op} with something that is no text"));
    }
    Ok(field.test(test, value))
}

fn read_value(value: &Value) -> Result<FilterValue, String> {
    Ok(match value {
        Value::String(text) => FilterValue::Text(text.clone()),
        Value::Number(number) => FilterValue::Number(number.clone()),
        Value::Bool(flag) => FilterValue::Boolean(*flag),
        Value::Null => FilterValue::Null,
        Value::Object(typed) if typed.len() == 1 => match (typed.get("date"), typed.get("guid")) {
            (Some(Value::String(date)), _) if is_date(date) => FilterValue::Date(date.clone()),
            (Some(_), _) => {
                return Err("has a date that is neither 2026-05-04 nor 2026-05-04T10:00:00Z".into());
            }
            (_, Some(Value::String(guid))) => FilterValue::Guid(
                Uuid::try_parse(guid).map_err(|_| "has a guid that is none".to_owned())?,
            ),
            _ => return Err("has a value of an unknown form".into()),
        },
        _ => return Err("has a value of an unknown form".into()),
    })
}

fn unknown(op: &str) -> String {
    let names: Vec<_> = Test::ALL.into_iter().map(Test::name).chain(["in"]).collect();
    let op = shown(op);
    match nearest(&op, &names) {
        Some(near) => format!("has the operator \"{op}\", which is none: {near} is one"),
        None => format!("has the operator \"{op}\", which is none: they are {}", names.join(", ")),
    }
}

/// A member's name, or names with slashes between.
pub(super) fn is_name(text: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '@')
            && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '@'))
    };
    text.len() <= 200 && text.split('/').all(is_word)
}

/// A date, or a moment with its zone: nothing else can be written without quotes.
pub(super) fn is_date(text: &str) -> bool {
    use time::{
        Date, OffsetDateTime, format_description::well_known::Rfc3339, macros::format_description,
    };
    Date::parse(text, format_description!("[year]-[month]-[day]")).is_ok()
        || OffsetDateTime::parse(text, &Rfc3339).is_ok()
}

fn shown(text: &str) -> String {
    text.chars().take(40).filter(|c| !c.is_control()).collect()
}
