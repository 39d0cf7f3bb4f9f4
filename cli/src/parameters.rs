//! Parameters on the command line: `NAME=VALUE`, or `NAME=@FILE` for what a file holds.

use std::path::Path;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use partnercenter::{
    Error, Result,
    operations::{Parameter, ParameterKind, Params},
};
use serde::de::IgnoredAny;
use serde_json::{Value, json};

use crate::{input, output};

/// Splits each at its first equals sign.
///
/// # Errors
/// `configuration` for one that has none, with `hint`.
pub fn pairs<'a>(given: &'a [String], hint: &str) -> Result<Vec<(&'a str, &'a str)>> {
    let split = |pair: &'a String| {
        pair.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
            Error::configuration(format!("\"{pair}\" is not of the form name=value"))
                .with_hint(hint)
        })
    };
    given.iter().map(split).collect()
}

/// Reads the parameters of an operation or a procedure. What it does not have is left for the library to refuse, which
/// knows the near miss.
///
/// # Errors
/// `configuration` for what is not of the form `NAME=VALUE`, for one that is given twice and cannot be a list, and for a
/// file that cannot be read.
pub fn read(id: &str, known: &[Parameter], given: &[String]) -> Result<Params> {
    let mut params = Params::new();
    for (name, text) in pairs(given, &format!("partnercenter operations show {id}"))? {
        let parameter = known.iter().find(|parameter| parameter.name == name);
        if name == "body" && parameter.is_none() {
            return Err(Error::configuration("the body is not a parameter")
                .with_hint("Give it by --body FILE, or --body - for standard input."));
        }
        let value = value(name, parameter.map(|parameter| parameter.kind), text)?;
        match params.get_mut(name) {
            None => {
                params.insert(name.to_owned(), value);
            }
            Some(Value::Array(list)) if is_list(parameter) => list.push(value),
            Some(before) if is_list(parameter) => {
                *before = Value::Array(vec![before.take(), value]);
            }
            Some(_) => {
                return Err(Error::configuration(format!("the parameter {name} is given twice")));
            }
        }
    }
    Ok(params)
}

fn is_list(parameter: Option<&Parameter>) -> bool {
    parameter.is_some_and(|parameter| parameter.repeated)
}

/// The text of a value that is not a parameter of the table: what stands there, or what its file holds.
///
/// # Errors
/// As of [`read`].
pub fn text(name: &str, given: &str) -> Result<String> {
    let Some(file) = file_of(given) else { return Ok(unescaped(given).to_owned()) };
    let text = input::read_text(&format!("the parameter {name}:"), file)?;
    // Editors end files with a line break that nobody means.
    let text = text.strip_suffix('\n').unwrap_or(&text);
    Ok(text.strip_suffix('\r').unwrap_or(text).to_owned())
}

fn value(name: &str, kind: Option<ParameterKind>, given: &str) -> Result<Value> {
    if let (Some(ParameterKind::Bytes), Some(file)) = (kind, file_of(given)) {
        let bytes = input::read(&format!("the parameter {name}:"), file)?;
        return Ok(json!({ "base64": BASE64_STANDARD.encode(bytes) }));
    }
    let text = text(name, given)?;
    let is_json = || serde_json::from_str::<IgnoredAny>(&text).is_ok();
    Ok(match kind {
        Some(ParameterKind::Headers) => headers(&text),
        // A file has line breaks, which the wire does not take.
        Some(
            ParameterKind::Json
            | ParameterKind::JsonFilter
            | ParameterKind::OdataFilter
            | ParameterKind::AnalyticsFilter,
        ) if is_json() => {
            String::from_utf8_lossy(&output::compact(text.as_bytes())).into_owned().into()
        }
        _ => text.into(),
    })
}

/// Headers as JSON, or a line for each.
fn headers(text: &str) -> Value {
    if let Ok(value @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text) {
        return value;
    }
    let lines = text.lines().filter_map(|line| line.split_once(':'));
    lines.map(|(name, value)| json!([name.trim(), value.trim()])).collect()
}

fn file_of(given: &str) -> Option<&Path> {
    given.strip_prefix('@').filter(|rest| !rest.starts_with('@')).map(Path::new)
}

/// A value that begins with an at sign has two.
fn unescaped(given: &str) -> &str {
    if given.starts_with("@@") { &given[1..] } else { given }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use partnercenter::operations;

    use super::*;

    fn read(operation: &str, given: &[&str]) -> Result<Params> {
        let row = operations::named(operation).unwrap();
        let given: Vec<String> = given.iter().map(|pair| (*pair).to_owned()).collect();
        super::read(row.id, row.parameters, &given)
    }

    #[test]
    fn values_are_texts_and_files_and_lists() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("filter.json");
        std::fs::write(&file, "\u{feff}{\n  \"Field\": \"a b\"\n}\r\n").unwrap();
        let filter = format!("filter=@{}", file.display());
        let params = read("customers.list", &["size=5", &filter]).unwrap();
        assert_eq!(params["size"], "5");
        assert_eq!(params["filter"], r#"{"Field":"a b"}"#);
        let groups = ["license_group_ids=Group1", "license_group_ids=Group2"];
        let params = read("customers.subscribed_skus.list", &groups).unwrap();
        assert_eq!(params["license_group_ids"], json!(["Group1", "Group2"]));
        let params = read("customers.list", &["size=@@5=6"]).unwrap();
        assert_eq!(params["size"], "@5=6");
        for wrong in [&["size"][..], &["=5"], &["size=1", "size=2"], &["size=@absent"], &["body=x"]]
        {
            read("customers.list", wrong).unwrap_err();
        }
    }

    #[test]
    fn headers_are_json_or_lines() {
        assert_eq!(headers("A: b:c\r\nD:e\n"), json!([["A", "b:c"], ["D", "e"]]));
        assert_eq!(headers(r#"{"A": "b"}"#), json!({"A": "b"}));
    }

    proptest::proptest! {
        #[test]
        fn no_argument_makes_it_panic(given: Vec<String>) {
            // Names of files are not read here: any could be one.
            let given: Vec<&str> = given.iter().map(String::as_str).filter(|pair| !pair.contains("=@")).collect();
            let _ = read("customers.list", &given);
        }
    }
}
