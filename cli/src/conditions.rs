//! Conditions of `--filter`, in words: `CompanyName starts_with cont`.

use partnercenter::{
    Error, Result,
    operations::{Operation, ParameterKind, Params},
};
use serde_json::{Value, json};
use time::{
    Date, OffsetDateTime, format_description::well_known::Rfc3339, macros::format_description,
};

/// Puts the conditions, all of which are to hold, into the parameter that takes filters. What they say is the library's
/// to judge, which knows what each service can do.
///
/// # Errors
/// `configuration` when the operation takes no filter, has one already, or a condition is of another form.
pub fn add(row: &Operation, conditions: &[String], params: &mut Params) -> Result<()> {
    if conditions.is_empty() {
        return Ok(());
    }
    let wrong = |message: String| Error::configuration(message).with_operation(row.id);
    let Some(parameter) = row.parameters.iter().find(|parameter| is_filter(parameter.kind)) else {
        return Err(wrong(format!("{} takes no filter", row.id)));
    };
    if params.contains_key(parameter.name) {
        return Err(wrong(format!("--filter and {}= say the same", parameter.name))
            .with_hint("Give one of them; --filter may be repeated."));
    }
    let mut read = conditions.iter().map(|text| condition(text)).collect::<Result<Vec<_>>>()?;
    let filter = if read.len() == 1 { read.remove(0) } else { json!({ "and": read }) };
    params.insert(parameter.name.to_owned(), filter);
    Ok(())
}

/// Whether a parameter takes a filter.
pub fn is_filter(kind: ParameterKind) -> bool {
    matches!(
        kind,
        ParameterKind::JsonFilter | ParameterKind::OdataFilter | ParameterKind::AnalyticsFilter
    )
}

/// Reads a condition: a tree as JSON, or a field, an operator and a value.
fn condition(text: &str) -> Result<Value> {
    let text = text.trim();
    if text.starts_with('{')
        && let Ok(tree) = serde_json::from_str(text)
    {
        return Ok(tree);
    }
    let word = |text: &'_ str| {
        let (word, rest) = text.split_once(char::is_whitespace)?;
        Some((word.to_owned(), rest.trim_start().to_owned()))
    };
    let read = word(text).and_then(|(field, rest)| Some((field, word(&rest)?)));
    let Some((field, (op, value))) = read else {
        return Err(Error::configuration(format!("the filter \"{text}\" is no condition"))
            .with_hint("It looks like \"CompanyName starts_with cont\": field, operator, value."));
    };
    Ok(json!({ "field": field, "op": op, "value": self::value(&value) }))
}

/// A value: JSON, a date, or else a text.
fn value(text: &str) -> Value {
    if let Ok(value) = serde_json::from_str(text) {
        return value;
    }
    let is_date = Date::parse(text, format_description!("[year]-[month]-[day]")).is_ok()
        || OffsetDateTime::parse(text, &Rfc3339).is_ok();
    if is_date { json!({ "date": text }) } else { text.into() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use partnercenter::operations;

    use super::*;

    #[test]
    fn a_condition_is_three_words_or_a_tree() {
        for (text, tree) in [
            ("A equals b c", json!({"field": "A", "op": "equals", "value": "b c"})),
            (" A\tequals  7 ", json!({"field": "A", "op": "equals", "value": 7})),
            ("A equals \"7\"", json!({"field": "A", "op": "equals", "value": "7"})),
            ("A equals null", json!({"field": "A", "op": "equals", "value": null})),
            ("A in [\"b\"]", json!({"field": "A", "op": "in", "value": ["b"]})),
            (
                "A less_than 2026-05-04",
                json!({"field": "A", "op": "less_than", "value": {"date": "2026-05-04"}}),
            ),
            (
                "A equals {\"guid\": \"x\"}",
                json!({"field": "A", "op": "equals", "value": {"guid": "x"}}),
            ),
            ("{\"not\": {}}", json!({"not": {}})),
        ] {
            assert_eq!(condition(text).unwrap(), tree, "{text}");
        }
        for text in ["", "A", "A equals", "{\"not\":"] {
            condition(text).unwrap_err();
        }
    }

    #[test]
    fn conditions_go_where_filters_are_taken() {
        let both = ["A equals b".to_owned(), "C equals d".to_owned()];
        let list = operations::named("customers.list").unwrap();
        let mut params = Params::new();
        add(list, &both, &mut params).unwrap();
        assert_eq!(params["filter"]["and"].as_array().unwrap().len(), 2);
        assert!(add(list, &both, &mut params).unwrap_err().message.contains("say the same"));
        let get = operations::named("customers.get").unwrap();
        let error = add(get, &both, &mut Params::new()).unwrap_err();
        assert!(error.message.contains("takes no filter"));
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC*|[{\\[\"A-C ]{0,12}") {
            let _ = condition(&text);
        }
    }
}
