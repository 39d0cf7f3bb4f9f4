//! The JSON filters of Partner Center's lists.

use serde::Deserialize;

/// A filter: one comparison, or two joined.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Filter {
    Joined(Joined),
    Simple(Simple),
}

#[derive(Debug, Deserialize)]
pub(crate) struct Joined {
    #[serde(rename = "LeftFilter", alias = "leftFilter")]
    left: Box<Filter>,
    #[serde(rename = "RightFilter", alias = "rightFilter")]
    right: Box<Filter>,
    #[serde(rename = "Operator", alias = "operator")]
    operator: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Simple {
    #[serde(rename = "Field", alias = "field")]
    field: String,
    #[serde(rename = "Value", alias = "value")]
    value: String,
    #[serde(rename = "Operator", alias = "operator")]
    operator: String,
}

/// How deep filters may be joined.
const DEEPEST: usize = 8;

impl Filter {
    /// Reads the text of a query field.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub(crate) fn parse(text: &str, fields: &[&str], operators: &[&str]) -> Result<Self, String> {
        let filter: Self = serde_json::from_str(text).map_err(|_| {
            "The filter is not a JSON object with Field, Value and Operator.".to_owned()
        })?;
        filter.check(fields, operators, DEEPEST)?;
        Ok(filter)
    }

    fn check(&self, fields: &[&str], operators: &[&str], depth: usize) -> Result<(), String> {
        let is_in = |list: &[&str], text: &str| list.iter().any(|known| same(known, text));
        match self {
            _ if depth == 0 => Err("The filter is nested too deeply.".to_owned()),
            Self::Joined(joined) if !is_in(&["and", "or"], &joined.operator) => {
                Err(format!("Filters cannot be joined by {}.", shown(&joined.operator)))
            }
            Self::Joined(joined) => {
                joined.left.check(fields, operators, depth - 1)?;
                joined.right.check(fields, operators, depth - 1)
            }
            Self::Simple(simple) if !is_in(fields, &simple.field) => {
                Err(format!("The field {} cannot be filtered.", shown(&simple.field)))
            }
            Self::Simple(simple) if !is_in(operators, &simple.operator) => Err(format!(
                "The operator {} is not supported for the field {}.",
                shown(&simple.operator),
                shown(&simple.field)
            )),
            Self::Simple(_) => Ok(()),
        }
    }

    /// Whether something passes; `value_of` gives its fields by name, in lower case.
    pub(crate) fn passes(&self, value_of: &dyn Fn(&str) -> Vec<String>) -> bool {
        match self {
            Self::Joined(joined) if same(&joined.operator, "and") => {
                joined.left.passes(value_of) && joined.right.passes(value_of)
            }
            Self::Joined(joined) => joined.left.passes(value_of) || joined.right.passes(value_of),
            Self::Simple(simple) => {
                let wanted = simple.value.to_lowercase();
                let values = value_of(&simple.field.to_lowercase());
                let any = |test: &dyn Fn(&str) -> bool| {
                    values.iter().any(|value| test(&value.to_lowercase()))
                };
                match simple.operator.to_lowercase().as_str() {
                    "equals" => any(&|value| value == wanted),
                    "not_equals" => !any(&|value| value == wanted),
                    "starts_with" => any(&|value| value.starts_with(&wanted)),
                    "not_starts_with" => !any(&|value| value.starts_with(&wanted)),
                    "substring" => any(&|value| value.contains(&wanted)),
                    "greater_than" => any(&|value| value > wanted.as_str()),
                    "greater_than_or_equals" => any(&|value| value >= wanted.as_str()),
                    "less_than" => any(&|value| value < wanted.as_str()),
                    "less_than_or_equals" => any(&|value| value <= wanted.as_str()),
                    _ => false,
                }
            }
        }
    }
}

fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

fn shown(text: &str) -> String {
    text.chars().take(40).filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn parse(text: &str) -> Result<Filter, String> {
        Filter::parse(text, &["CompanyName", "Domain"], &["starts_with"])
    }

    fn fabrikam(field: &str) -> Vec<String> {
        vec![if field == "domain" { "fabrikam.example" } else { "Fabrikam Inc" }.into()]
    }

    #[test]
    fn values_compare_without_regard_to_case() {
        for (text, passes) in [
            (r#"{"Field":"CompanyName","Value":"FABRI","Operator":"starts_with"}"#, true),
            (r#"{"field":"Domain","value":"fab","operator":"Starts_With"}"#, true),
            (r#"{"Field":"CompanyName","Value":"cont","Operator":"starts_with"}"#, false),
            (
                r#"{"LeftFilter":{"Field":"CompanyName","Value":"fab","Operator":"starts_with"},
                    "RightFilter":{"Field":"Domain","Value":"x","Operator":"starts_with"},"Operator":"and"}"#,
                false,
            ),
            (
                r#"{"LeftFilter":{"Field":"CompanyName","Value":"fab","Operator":"starts_with"},
                    "RightFilter":{"Field":"Domain","Value":"x","Operator":"starts_with"},"Operator":"or"}"#,
                true,
            ),
        ] {
            assert_eq!(parse(text).unwrap().passes(&fabrikam), passes, "{text}");
        }
    }

    #[test]
    fn what_is_not_supported_is_named() {
        for (text, named) in [
            ("", "not a JSON object"),
            ("[]", "not a JSON object"),
            (r#"{"Field":"CompanyName"}"#, "not a JSON object"),
            (r#"{"Field":"Size","Value":"1","Operator":"starts_with"}"#, "Size"),
            (r#"{"Field":"Domain","Value":"1","Operator":"equals"}"#, "equals"),
        ] {
            assert!(parse(text).unwrap_err().contains(named), "{text}");
        }
        let mut nested = r#"{"Field":"Domain","Value":"1","Operator":"starts_with"}"#.to_owned();
        for _ in 0..9 {
            nested =
                format!(r#"{{"LeftFilter":{nested},"RightFilter":{nested},"Operator":"and"}}"#);
        }
        assert!(parse(&nested).unwrap_err().contains("deeply"));
    }
}
