//! When two JSON values are the same.

use serde_json::{Map, Value};
use time::{Date, OffsetDateTime, PrimitiveDateTime, format_description::well_known::Iso8601};

/// Whether two values are the same; of numbers it does not matter how they are written.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) if one.is_f64() || other.is_f64() => {
            one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let has = |(name, value): (&String, &Value)| {
                other.get(name).is_some_and(|other| same(value, other))
            };
            one.len() == other.len() && one.iter().all(has)
        }
        _ => one == other,
    }
}

/// Whether two values mean the same to a language with types, which may leave out what is null or an empty text, and
/// writes a moment, a number or a truth value in its own way.
pub(super) fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let of = |members: &Map<String, Value>, name: &str| {
                members.get(name).cloned().unwrap_or_default()
            };
            one.keys().chain(other.keys()).all(|name| alike(&of(one, name), &of(other, name)))
        }
        (Value::String(text), Value::Null) | (Value::Null, Value::String(text)) => text.is_empty(),
        (Value::String(one), Value::String(other)) => {
            one == other || moment(one).is_some_and(|one| Some(one) == moment(other))
        }
        (Value::String(text), plain) | (plain, Value::String(text)) => {
            (plain.is_number() || plain.is_boolean())
                && serde_json::from_str(text).is_ok_and(|read| same(&read, plain))
        }
        _ => same(one, other),
    }
}

/// A moment, or the beginning of a day. Articles have some with spaces after the colons.
fn moment(text: &str) -> Option<OffsetDateTime> {
    let text = &text.replace(": ", ":");
    let local = || PrimitiveDateTime::parse(text, &Iso8601::PARSING).ok();
    let day = || Some(Date::parse(text, &Iso8601::PARSING).ok()?.midnight());
    let read = OffsetDateTime::parse(text, &Iso8601::PARSING).ok();
    read.or_else(|| Some(local().or_else(day)?.assume_utc()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn types_may_write_values_otherwise_but_lose_none() {
        for (one, other, is_same, is_alike) in [
            (json!({"a": 1.0}), json!({"a": 1}), true, true),
            (json!({"a": null}), json!({}), false, true),
            (json!({"a": ""}), json!({}), false, true),
            (json!("5"), json!(5), false, true),
            (json!("true"), json!(true), false, true),
            (json!("2026-01-01T00:00:00Z"), json!("2026-01-01T01:00:00+01:00"), false, true),
            (json!("2026-01-01"), json!("2026-01-01T00:00:00+00:00"), false, true),
            (json!("2026-01-01"), json!("2026-01-02T00:00:00+00:00"), false, false),
            (json!({"a": 1}), json!({}), false, false),
            (json!({}), json!({"a": 1}), false, false),
            (json!(["a", "b"]), json!(["b", "a"]), false, false),
            (json!([null]), json!([]), false, false),
            (json!("a"), json!("A"), false, false),
            (json!(9007199254740993_u64), json!(9007199254740992_u64), false, false),
        ] {
            assert_eq!(
                (same(&one, &other), alike(&one, &other)),
                (is_same, is_alike),
                "{one} {other}"
            );
        }
    }
}
