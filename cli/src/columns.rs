//! An answer of a service as columns: one row for each item, its plain members as columns.

use partnercenter::{Error, Result, operations::Shape};
use serde::{
    Deserialize,
    de::{Deserializer, IgnoredAny, MapAccess, Visitor},
};
use serde_json::{Value, value::RawValue};

use crate::{exit::Outcome, output};

/// Members that say nothing to people.
const SKIPPED: [&str; 3] = ["links", "attributes", "@odata.context"];
/// What a missing member looks like.
const NOTHING: &str = "";

/// Prints an answer: a collection as rows, an object as facts.
pub fn print(shape: Shape, body: &[u8]) -> Outcome {
    if body.trim_ascii().is_empty() {
        return Ok(());
    }
    let mut rows = Items::default();
    match items(shape, body)? {
        Some(items) => {
            for item in items {
                rows.add(item.get().as_bytes())?;
            }
            rows.print()
        }
        None if shape == Shape::Scalar => output::received(body),
        None => {
            rows.add(body)?;
            rows.print_facts()
        }
    }
}

/// Prints an answer as JSON, a line for each item of a collection.
pub fn lines(shape: Shape, body: &[u8]) -> Outcome {
    if body.trim_ascii().is_empty() {
        return Ok(());
    }
    match items(shape, body)? {
        Some(items) => items.iter().try_for_each(|item| output::on_one_line(item.get().as_bytes())),
        None => output::on_one_line(body),
    }
}

/// The items of an answer, if it is a collection. That of a raw request may be one or not.
fn items(shape: Shape, body: &[u8]) -> Result<Option<Vec<Box<RawValue>>>> {
    match shape {
        Shape::Single | Shape::Scalar => Ok(None),
        Shape::AsAnswered => {
            serde_json::from_slice::<IgnoredAny>(body).map_err(not_json)?;
            Ok(collection(body).ok())
        }
        _ => collection(body).map(Some),
    }
}

fn collection(body: &[u8]) -> Result<Vec<Box<RawValue>>> {
    #[derive(Deserialize)]
    struct Members {
        #[serde(alias = "value", alias = "Value", alias = "results")]
        items: Vec<Box<RawValue>>,
    }
    serde_json::from_slice::<Members>(body)
        .map(|members| members.items)
        .or_else(|_| serde_json::from_slice(body))
        .map_err(not_json)
}

fn not_json(error: serde_json::Error) -> Error {
    Error::service(format!("the answer is not the JSON that was expected: {error}"))
}

/// Rows that are collected before the columns are known.
#[derive(Default)]
pub struct Items {
    columns: Vec<String>,
    rows: Vec<Vec<(String, String)>>,
}

impl Items {
    /// Adds an item: a JSON object, or anything else as a single value.
    ///
    /// # Errors
    /// `service` when it is not JSON.
    pub fn add(&mut self, item: &[u8]) -> Result<()> {
        let mut row = Vec::new();
        match serde_json::from_slice::<Ordered>(item) {
            Ok(members) => flatten("", members, &mut row),
            Err(_) => {
                let value: Value = serde_json::from_slice(item).map_err(not_json)?;
                row.push(("value".to_owned(), plain(&value).unwrap_or_default()));
            }
        }
        for (name, _) in &row {
            if !self.columns.contains(name) {
                self.columns.push(name.clone());
            }
        }
        self.rows.push(row);
        Ok(())
    }

    /// Prints all rows.
    pub fn print(self) -> Outcome {
        let headings: Vec<&str> = self.columns.iter().map(String::as_str).collect();
        if headings.is_empty() {
            return Ok(());
        }
        let rows = self.rows.iter().map(|row| {
            let value = |column: &String| {
                let found = row.iter().find(|(name, _)| name == column);
                found.map_or(NOTHING.to_owned(), |(_, value)| value.clone())
            };
            self.columns.iter().map(value).collect()
        });
        output::rows_under(&headings, rows)
    }

    fn print_facts(self) -> Outcome {
        let facts = self.rows.into_iter().flatten();
        output::rows_under(&["name", "value"], facts.map(|(name, value)| vec![name, value]))
    }
}

/// The members of an object in the order in which they were received.
struct Ordered(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Ordered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Ordered;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                mut map: A,
            ) -> std::result::Result<Ordered, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Ordered(members))
            }
        }

        deserializer.deserialize_map(Members)
    }
}

/// Plain members become columns, and so do those of an object inside, under both names.
fn flatten(prefix: &str, members: Ordered, row: &mut Vec<(String, String)>) {
    for (name, value) in members.0 {
        if SKIPPED.contains(&name.as_str()) {
            continue;
        }
        match (&value, prefix.is_empty()) {
            (Value::Object(inner), true) => {
                let inner = inner.iter().map(|(name, value)| (name.clone(), value.clone()));
                flatten(&format!("{name}."), Ordered(inner.collect()), row);
            }
            _ => {
                if let Some(text) = plain(&value) {
                    row.push((format!("{prefix}{name}"), text));
                }
            }
        }
    }
}

/// A value that fits into a cell.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Array(items) => {
            let texts: Option<Vec<_>> = items
                .iter()
                .map(|item| match item {
                    Value::Object(_) | Value::Array(_) => None,
                    item => plain(item),
                })
                .collect();
            texts.map(|texts| texts.join(", "))
        }
        Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn plain_members_become_columns() {
        let mut items = Items::default();
        items
            .add(br#"{"id":"1","companyProfile":{"domain":"fabrikam.example","links":{"self":{}}},"roles":["a","b"],"links":{}}"#)
            .unwrap();
        items.add(br#"{"size":2,"list":[{}]}"#).unwrap();
        assert_eq!(items.columns, ["id", "companyProfile.domain", "roles", "size"]);
        assert_eq!(items.rows[0][2].1, "a, b");
        items.add(b"[1").unwrap_err();
    }

    #[test]
    fn all_shapes_of_collections_are_read() {
        for body in [r#"{"items":[1]}"#, r#"{"value":[1]}"#, r#"{"Value":[1]}"#, "[1]"] {
            assert_eq!(collection(body.as_bytes()).unwrap()[0].get(), "1", "{body}");
        }
        assert!(collection(b"{}").is_err());
        for (body, is_list) in [("{\"value\":[]}", true), ("{\"value\":1}", false), ("7", false)] {
            let items = items(Shape::AsAnswered, body.as_bytes()).unwrap();
            assert_eq!(items.is_some(), is_list, "{body}");
        }
    }
}
