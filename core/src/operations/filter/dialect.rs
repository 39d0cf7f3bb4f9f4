//! What each service reads.

use serde_json::{Value, json};

use super::{
    Filter, FilterValue, Node, Test,
    tree::{is_date, is_name, is_tree, read},
};

/// The language of a service's filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::operations) enum Dialect {
    /// Partner Center's JSON: `{"Field", "Value", "Operator"}`, two joined by `LeftFilter` and `RightFilter` (SDK).
    Json,
    /// `$filter` of OData 4.
    Odata,
    /// The analytics service's part of it: comparisons, `contains(field,'text')`, `and`, `or`
    /// (get-subscription-analytics-by-search-query).
    Analytics,
}

/// The text of a filter as it goes on the wire: what is text already is taken as it is, a tree is written.
///
/// # Errors
/// What is wrong, or what the dialect cannot say, in words that follow the parameter's name.
pub(in crate::operations) fn text_of(dialect: Dialect, value: &Value) -> Result<String, String> {
    match (dialect, value) {
        // Programs that only have texts write the tree as one. No filter of OData begins so.
        (_, Value::String(text)) if text.trim_start().starts_with('{') => {
            let value: Value = serde_json::from_str(text).map_err(|_| "is not JSON".to_owned())?;
            match (is_tree(&value), dialect) {
                (true, _) => write(dialect, &read(&value)?),
                (false, Dialect::Json) => Ok(text.clone()),
                (false, _) => Err("is JSON of another service's filters".into()),
            }
        }
        (Dialect::Json, Value::String(_)) => Err("is not a JSON object".into()),
        (_, Value::String(text)) if text.trim().is_empty() => Err("is empty".into()),
        (_, Value::String(text)) => Ok(text.clone()),
        (Dialect::Json, Value::Object(_)) if !is_tree(value) => Ok(value.to_string()),
        (_, value) => write(dialect, &read(value)?),
    }
}

/// Writes a filter.
pub(super) fn write(dialect: Dialect, filter: &Filter) -> Result<String, String> {
    match dialect {
        Dialect::Json => Ok(in_json(filter, false)?.to_string()),
        Dialect::Odata => in_odata(filter),
        Dialect::Analytics => in_analytics(filter, false),
    }
}

fn refused(dialect: &str, what: &str) -> String {
    format!("says {what}, which {dialect} cannot")
}

/// `negated` is pushed down to the comparisons: there is no other way to say it.
fn in_json(filter: &Filter, negated: bool) -> Result<Value, String> {
    const WHO: &str = "Partner Center's JSON filter";
    match &filter.0 {
        Node::Not(inner) => in_json(inner, !negated),
        Node::And(list) => joined(list, if negated { "or" } else { "and" }, negated),
        Node::Or(list) => joined(list, if negated { "and" } else { "or" }, negated),
        Node::In { field, values } => {
            let list: Vec<_> =
                values.iter().map(|value| Filter::field(field).equals(value.clone())).collect();
            joined(&list, if negated { "and" } else { "or" }, negated)
        }
        Node::Test { field, test, value } => {
            checked(field, value)?;
            let operator = match (test, negated) {
                (Test::Contains, false) => "substring",
                (Test::StartsWith, true) => "not_starts_with",
                (Test::StartsWith, false) => "starts_with",
                (Test::Contains | Test::EndsWith, _) => {
                    return Err(refused(WHO, &said(*test, negated)));
                }
                (test, true) => test.opposite().unwrap_or(*test).name(),
                (test, false) => test.name(),
            };
            // The values of the SDK are texts, whatever the field holds.
            let value = match value {
                FilterValue::Text(text) | FilterValue::Date(text) => text.clone(),
                FilterValue::Number(number) => number.to_string(),
                FilterValue::Boolean(flag) => flag.to_string(),
                FilterValue::Guid(guid) => guid.to_string(),
                FilterValue::Null => return Err(refused(WHO, "null")),
            };
            Ok(json!({"Field": field, "Value": value, "Operator": operator}))
        }
    }
}

/// Two at a time, in halves: the service reads no lists, and depth has its limits.
fn joined(list: &[Filter], operator: &str, negated: bool) -> Result<Value, String> {
    match list {
        [] => Err("joins nothing".into()),
        [one] => in_json(one, negated),
        _ => {
            let (left, right) = list.split_at(list.len().div_ceil(2));
            Ok(json!({
                "LeftFilter": joined(left, operator, negated)?,
                "RightFilter": joined(right, operator, negated)?,
                "Operator": operator,
            }))
        }
    }
}

fn in_odata(filter: &Filter) -> Result<String, String> {
    match &filter.0 {
        Node::Not(inner) => Ok(format!("not ({})", in_odata(inner)?)),
        Node::And(list) => series(list, " and ", in_odata),
        Node::Or(list) => series(list, " or ", in_odata),
        Node::In { field, values } => {
            let values = values
                .iter()
                .map(|value| checked(field, value).map(|()| odata_literal(value)))
                .collect::<Result<Vec<_>, _>>()?;
            Ok(format!("{field} in ({})", values.join(", ")))
        }
        Node::Test { field, test, value } => {
            checked(field, value)?;
            let value = odata_literal(value);
            Ok(match test {
                Test::Contains => format!("contains({field},{value})"),
                Test::StartsWith => format!("startswith({field},{value})"),
                Test::EndsWith => format!("endswith({field},{value})"),
                test => format!("{field} {} {value}", short(*test)),
            })
        }
    }
}

fn odata_literal(value: &FilterValue) -> String {
    match value {
        FilterValue::Text(text) => quoted(text),
        FilterValue::Number(number) => number.to_string(),
        FilterValue::Boolean(flag) => flag.to_string(),
        FilterValue::Null => "null".into(),
        FilterValue::Date(date) => date.clone(),
        FilterValue::Guid(guid) => guid.to_string(),
    }
}

fn in_analytics(filter: &Filter, negated: bool) -> Result<String, String> {
    const WHO: &str = "the analytics service";
    let deeper = |filter: &Filter| in_analytics(filter, negated);
    match &filter.0 {
        Node::Not(inner) => in_analytics(inner, !negated),
        Node::And(list) => series(list, if negated { " or " } else { " and " }, deeper),
        Node::Or(list) => series(list, if negated { " and " } else { " or " }, deeper),
        Node::In { field, values } => {
            let list: Vec<_> =
                values.iter().map(|value| Filter::field(field).equals(value.clone())).collect();
            series(&list, if negated { " and " } else { " or " }, deeper)
        }
        Node::Test { field, test, value } => {
            checked(field, value)?;
            // Only texts, in quotes, and booleans are documented; moments and GUIDs are texts in its answers.
            let value = match value {
                FilterValue::Text(text) | FilterValue::Date(text) => quoted(text),
                FilterValue::Guid(guid) => quoted(&guid.to_string()),
                FilterValue::Number(number) => number.to_string(),
                FilterValue::Boolean(flag) => flag.to_string(),
                FilterValue::Null => return Err(refused(WHO, "null")),
            };
            match (test, if negated { test.opposite() } else { Some(*test) }) {
                (Test::Contains, Some(_)) => Ok(format!("contains({field},{value})")),
                (Test::StartsWith | Test::EndsWith, _) | (_, None) => {
                    Err(refused(WHO, &said(*test, negated)))
                }
                (_, Some(test)) => Ok(format!("{field} {} {value}", short(test))),
            }
        }
    }
}

/// Conditions with a word between; those that are joined themselves in parentheses.
fn series(
    list: &[Filter],
    word: &str,
    each: impl Fn(&Filter) -> Result<String, String>,
) -> Result<String, String> {
    match list {
        [] => Err("joins nothing".into()),
        [one] => each(one),
        _ => {
            let parts = list.iter().map(|filter| match filter.0 {
                Node::Test { .. } => each(filter),
                _ => Ok(format!("({})", each(filter)?)),
            });
            Ok(parts.collect::<Result<Vec<_>, _>>()?.join(word))
        }
    }
}

fn short(test: Test) -> &'static str {
    match test {
        Test::NotEquals => "ne",
        Test::GreaterThan => "gt",
        Test::GreaterThanOrEquals => "ge",
        Test::LessThan => "lt",
        Test::LessThanOrEquals => "le",
        _ => "eq",
    }
}

fn said(test: Test, negated: bool) -> String {
    format!("{}{}", if negated { "not " } else { "" }, test.name())
}

/// A text in single quotes; a quote in it is doubled.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// What is written without quotes must be what it says: a tree of the Rust API comes here unread.
fn checked(field: &str, value: &FilterValue) -> Result<(), String> {
    match value {
        _ if !is_name(field) => Err("names a field that no field is called".into()),
        FilterValue::Date(date) if !is_date(date) => {
            Err("has a date that is neither 2026-05-04 nor 2026-05-04T10:00:00Z".into())
        }
        _ => Ok(()),
    }
}
