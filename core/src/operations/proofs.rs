//! What callers give arrives as they gave it, or is refused: for every parameter of every row.
#![allow(clippy::unwrap_used)]

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use serde_json::{Value, json};
use url::Url;

use super::{
    BodyKind, FieldKind, Operation, Options, Parameter, ParameterKind, Params, Place, all,
    params::{Checked, check},
    resource_type,
};
use crate::ErrorKind;

const GUID: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";

fn base() -> Url {
    Url::parse("https://service.example").unwrap()
}

/// Texts that mislead: whole, in pieces, and anything at all.
fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "..",
        ".",
        "/",
        "\\",
        "%",
        "%2e%2e",
        "%2F",
        "%00",
        "\r\n",
        "\n",
        "\0",
        "\t",
        " ",
        "+",
        "&",
        "=",
        "#",
        "?",
        "'",
        "''",
        "\"",
        "{customer_id}",
        "{id}",
        "{",
        "}",
        "(",
        ")",
        "$",
        ";",
        ",",
        ":",
        "@",
        "//",
        "é",
        "\u{2028}",
        "\u{202e}",
        "😀",
        "a",
        "A",
        "0",
        "-1",
        "1e9",
        "null",
        "true",
        "[]",
        "{}",
        GUID,
        "2026-11-27",
        "~",
        "*",
        "|",
    ]);
    prop_oneof![
        3 => prop::collection::vec(pieces, 0..6).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
        1 => (0..70_000_usize).prop_map(|length| "x".repeat(length)),
    ]
}

fn values() -> impl Strategy<Value = Value> {
    prop_oneof![
        6 => texts().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_filter_map("a number", |number| {
            Some(Value::from(number)).filter(|value| !value.is_null())
        }),
        1 => any::<bool>().prop_map(Value::from),
        1 => prop::collection::vec(texts(), 0..3).prop_map(Value::from),
        1 => texts().prop_map(|text| json!({ "Field": text })),
    ]
}

/// A value that is certainly taken.
fn plain(parameter: &Parameter) -> Value {
    match parameter.kind {
        ParameterKind::Guid => json!(GUID),
        ParameterKind::Integer | ParameterKind::Number => json!(7),
        ParameterKind::Boolean => json!(true),
        ParameterKind::Date => json!("2026-11-27"),
        ParameterKind::Json | ParameterKind::JsonFilter => {
            json!({"Field": "a", "Value": "b", "Operator": "equals"})
        }
        ParameterKind::OdataFilter | ParameterKind::AnalyticsFilter => json!("a eq 'b'"),
        ParameterKind::Headers => json!({"a": "b"}),
        ParameterKind::Text
        | ParameterKind::Secret
        | ParameterKind::Bytes
        | ParameterKind::OneOf(_) => json!("plain"),
    }
}

/// A body that is certainly taken.
fn body(row: &Operation) -> Value {
    let Some(name) = row.body else { return Value::Null };
    match row.body_kind {
        BodyKind::Json => least(&FieldKind::Type(name)),
        BodyKind::Array => json!([least(&FieldKind::Type(name))]),
        BodyKind::Scalar => json!("text"),
        BodyKind::Multipart => {
            let mut body = least(&FieldKind::Type(name));
            for (_, value) in body.as_object_mut().unwrap() {
                if value.is_array() {
                    *value = json!([{ "fileName": "a.pdf", "content": "cGRm" }]);
                }
            }
            body
        }
    }
}

/// A value with what its type must have.
fn least(kind: &FieldKind) -> Value {
    match kind {
        FieldKind::Type(name) => {
            let known = resource_type(name).unwrap();
            if !known.values.is_empty() {
                return json!(known.values[0]);
            }
            let must = known.fields.iter().filter(|field| field.required && !field.read_only);
            must.map(|field| (field.name.to_owned(), least(&field.kind))).collect()
        }
        FieldKind::List(inner) => json!([least(inner)]),
        FieldKind::Map(inner) => json!({ "a": least(inner) }),
        FieldKind::Integer | FieldKind::Number => json!(1),
        FieldKind::Boolean => json!(true),
        FieldKind::Guid => json!(GUID),
        FieldKind::Date => json!("2026-11-27"),
        FieldKind::Json => json!({}),
        FieldKind::Text => json!("text"),
        FieldKind::OneOf(values) => json!(values[0]),
    }
}

/// The text that a service must read where this was given.
fn meant(parameter: &Parameter, value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(_) if parameter.kind == ParameterKind::Text => unreachable!(),
        other => other.to_string(),
    }
}

/// What a server reads: the value of a parameter in the path, after its own cutting and decoding.
fn in_path(row: &Operation, name: &str, url: &Url) -> Option<String> {
    let (template, path) = (row.path.split('/'), url.path().split('/'));
    assert_eq!(template.clone().count(), path.clone().count(), "{url}");
    let placeholder = format!("{{{name}}}");
    for (own, sent) in template.zip(path) {
        let Some((before, after)) = own.split_once(&placeholder) else { continue };
        // What else is in the segment stands around it.
        let before = before.rsplit('}').next().unwrap();
        let after = after.split('{').next().unwrap();
        let decoded = percent_decode_str(sent).decode_utf8().unwrap().into_owned();
        let start = decoded.find(before).unwrap() + before.len();
        let rest = &decoded[start..];
        let text = if after.is_empty() { rest } else { &rest[..rest.rfind(after).unwrap()] };
        let is_quoted = before.ends_with('\'');
        return Some(if is_quoted { text.replace("''", "'") } else { text.to_owned() });
    }
    None
}

/// What arrived; of a list that is repeated, its items as a JSON list.
fn arrived(
    row: &Operation,
    parameter: &Parameter,
    value: &Value,
    checked: &Checked,
) -> Option<String> {
    match parameter.place {
        Place::Path => in_path(row, parameter.name, &checked.url),
        Place::Query => {
            let pairs = checked.url.query_pairs().filter(|(name, _)| name == parameter.wire);
            let found: Vec<String> = pairs.map(|(_, value)| value.into_owned()).collect();
            if value.is_array() && parameter.repeated {
                return Some(json!(found).to_string());
            }
            assert!(found.len() < 2, "{}", checked.url);
            found.into_iter().next()
        }
        Place::Header => {
            checked.headers.get(parameter.wire).map(|value| value.to_str().unwrap().to_owned())
        }
        Place::Argument => None,
    }
}

/// Whether the filter is one that the core writes itself.
fn is_written(parameter: &Parameter) -> bool {
    matches!(
        parameter.kind,
        ParameterKind::JsonFilter | ParameterKind::OdataFilter | ParameterKind::AnalyticsFilter
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// One value after the other in every parameter of every row, with plain ones in the others.
    #[test]
    fn any_value_is_refused_or_arrives_unchanged(value in values()) {
        for row in all() {
            let mut params: Params = row
                .parameters
                .iter()
                .map(|parameter| (parameter.name.to_owned(), plain(parameter)))
                .collect();
            if row.body.is_some() {
                params.insert("body".into(), body(row));
            }
            let options = Options {
                if_match: Some("\"a\"".into()),
                locale: Some("en-US".into()),
                ..Options::default()
            };
            for parameter in row.parameters {
                let mut params = params.clone();
                params.insert(parameter.name.to_owned(), value.clone());
                match check(row, &params, &options, &base()) {
                    Ok(checked) => {
                        prop_assert_eq!(checked.url.origin(), base().origin());
                        prop_assert!(checked.url.fragment().is_none());
                        if !is_written(parameter) {
                            let arrived = arrived(row, parameter, &value, &checked);
                            prop_assert_eq!(arrived, Some(meant(parameter, &value)), "{}", row.id);
                        }
                    }
                    Err(error) => {
                        prop_assert_eq!(error.kind, ErrorKind::Configuration);
                        prop_assert_eq!(error.operation.as_deref(), Some(row.id));
                    }
                }
            }
        }
    }
}

/// Removes one after the other of what a body must have, and puts what cannot be in its place.
fn spoil(value: &Value, place: &str, spoiled: &mut Vec<(Value, String, bool)>) {
    match value {
        Value::Object(members) => {
            for (name, inner) in members {
                let dot = if place.is_empty() { "" } else { "." };
                let at = format!("{place}{dot}{name}");
                let mut less = members.clone();
                less.remove(name);
                spoiled.push((Value::Object(less), at.clone(), true));
                let mut deeper = Vec::new();
                spoil(inner, &at, &mut deeper);
                for (inner, at, is_gone) in deeper {
                    let mut other = members.clone();
                    other.insert(name.clone(), inner);
                    spoiled.push((Value::Object(other), at, is_gone));
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let mut deeper = Vec::new();
                spoil(item, &format!("{place}[{index}]"), &mut deeper);
                spoiled.extend(
                    deeper.into_iter().map(|(item, at, is_gone)| (json!([item]), at, is_gone)),
                );
            }
            spoiled.push((json!({ "not": "a list" }), place.to_owned(), false));
        }
        _ => spoiled.push((json!([["not this"]]), place.to_owned(), false)),
    }
}

#[test]
fn what_a_body_lacks_is_named_by_its_place() {
    let base = base();
    let options = Options {
        if_match: Some("\"a\"".into()),
        locale: Some("en-US".into()),
        ..Options::default()
    };
    let mut bodies = 0;
    for row in all().iter().filter(|row| row.body.is_some()) {
        let with = |body: Value| {
            let parameters = row.parameters.iter();
            let mut params: Params =
                parameters.map(|parameter| (parameter.name.to_owned(), plain(parameter))).collect();
            params.insert("body".into(), body);
            check(row, &params, &options, &base)
        };
        let whole = body(row);
        with(whole.clone()).unwrap_or_else(|error| panic!("{}: {error:?}", row.id));
        if row.body_kind != BodyKind::Json {
            continue;
        }
        let mut spoiled = Vec::new();
        spoil(&whole, "", &mut spoiled);
        for (body, place, is_gone) in spoiled {
            bodies += 1;
            let checked = with(body.clone());
            if is_gone && row.method == "PATCH" {
                checked.unwrap_or_else(|error| panic!("{} {body}: {error:?}", row.id));
                continue;
            }
            // Anything is taken where nothing is known.
            let Err(error) = checked else {
                assert!(!is_gone, "{} took {body}", row.id);
                continue;
            };
            assert_eq!(error.kind, ErrorKind::Configuration);
            assert!(error.message.contains(&place), "{}: {} {place}", row.id, error.message);
        }
    }
    assert!(bodies > 100, "{bodies}");
}
