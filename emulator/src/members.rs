//! Members of bodies, which services read without regard to the case of their names.

use serde_json::{Map, Value};

/// A member by its name in any case.
pub(crate) fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    let mut members = value.as_object()?.iter();
    members.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, found)| found)
}

/// The same value with names as answers have them: `LineItems` becomes `lineItems`. What is null is
/// left out, as if it had not been said.
pub(crate) fn camel(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let said = members.iter().filter(|(_, value)| !value.is_null());
            said.map(|(name, value)| (lower_first(name), camel(value)))
                .collect::<Map<_, _>>()
                .into()
        }
        Value::Array(items) => items.iter().map(camel).collect(),
        other => other.clone(),
    }
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_are_read_in_any_case_and_nulls_say_nothing() {
        let body = json!({ "LineItems": [{ "Quantity": 1, "error": null }], "Id": null });
        assert_eq!(camel(&body), json!({ "lineItems": [{ "quantity": 1 }] }));
        assert_eq!(member(&body, "lineitems"), Some(&body["LineItems"]));
        assert_eq!(member(&json!("text"), "a"), None);
    }
}
