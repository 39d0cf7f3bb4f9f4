#![allow(clippy::unwrap_used)]
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Dialect, Filter, FilterValue, text_of};

const GUID: &str = "0112a436-b14e-4888-967b-ca4bb2cf1234";

fn odata(value: Value) -> Result<String, String> {
    text_of(Dialect::Odata, &value)
}

fn analytics(value: Value) -> Result<String, String> {
    text_of(Dialect::Analytics, &value)
}

fn in_json(value: Value) -> Result<Value, String> {
    text_of(Dialect::Json, &value).map(|text| serde_json::from_str(&text).unwrap())
}

fn test(op: &str, value: Value) -> Value {
    json!({"field": "Name", "op": op, "value": value})
}

#[test]
fn each_dialect_writes_its_own() {
    let tree = json!({"and": [
        test("starts_with", json!("O'Neil")),
        {"or": [test("equals", json!(5)), {"not": test("equals", json!(true))}]},
    ]});
    assert_eq!(
        odata(tree.clone()).unwrap(),
        "startswith(Name,'O''Neil') and (Name eq 5 or (not (Name eq true)))"
    );
    assert_eq!(
        in_json(tree.clone()).unwrap(),
        json!({
            "LeftFilter": {"Field": "Name", "Value": "O'Neil", "Operator": "starts_with"},
            "RightFilter": {
                "LeftFilter": {"Field": "Name", "Value": "5", "Operator": "equals"},
                "RightFilter": {"Field": "Name", "Value": "true", "Operator": "not_equals"},
                "Operator": "or",
            },
            "Operator": "and",
        })
    );
    let tree = json!({"not": {"and": [test("equals", json!("a")), test("in", json!(["b", "c"]))]}});
    assert_eq!(
        analytics(tree).unwrap(),
        "Name ne 'a' or (Name ne 'b' and Name ne 'c')",
        "there is no `not`: it is carried to the comparisons"
    );
}

#[test]
fn values_are_written_as_what_they_are() {
    for (value, in_odata, in_analytics) in [
        (json!("a"), "'a'", Ok("'a'")),
        (json!(1.5), "1.5", Ok("1.5")),
        (json!(false), "false", Ok("false")),
        (json!(null), "null", Err("null")),
        (json!({"date": "2026-05-04"}), "2026-05-04", Ok("'2026-05-04'")),
        (
            json!({"date": "2026-05-04T10:00:00Z"}),
            "2026-05-04T10:00:00Z",
            Ok("'2026-05-04T10:00:00Z'"),
        ),
        (json!({"guid": GUID}), GUID, Ok("'0112a436-b14e-4888-967b-ca4bb2cf1234'")),
    ] {
        assert_eq!(odata(test("equals", value.clone())).unwrap(), format!("Name eq {in_odata}"));
        match (analytics(test("equals", value)), in_analytics) {
            (Ok(text), Ok(written)) => assert_eq!(text, format!("Name eq {written}")),
            (Err(why), Err(named)) => assert!(why.contains(named), "{why}"),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(
        odata(test("in", json!(["a", {"guid": GUID}]))).unwrap(),
        format!("Name in ('a', {GUID})")
    );
}

#[test]
fn what_a_service_cannot_be_told_is_named() {
    for (outcome, named) in [
        (in_json(test("ends_with", json!("a"))).map(|_| ()), "ends_with"),
        (in_json(json!({"not": test("contains", json!("a"))})).map(|_| ()), "not contains"),
        (in_json(test("equals", json!(null))).map(|_| ()), "null"),
        (analytics(test("starts_with", json!("a"))).map(|_| ()), "starts_with"),
        (analytics(json!({"not": test("contains", json!("a"))})).map(|_| ()), "not contains"),
        (odata(test("start_with", json!("a"))).map(|_| ()), "starts_with is one"),
        (odata(test("like", json!("a"))).map(|_| ()), "they are equals"),
        (odata(test("contains", json!(5))).map(|_| ()), "no text"),
        (odata(test("in", json!([]))).map(|_| ()), "0 values"),
        (odata(test("equals", json!({"date": "yesterday"}))).map(|_| ()), "date"),
        (odata(test("equals", json!({"guid": "1"}))).map(|_| ()), "guid"),
        (odata(test("equals", json!(["a"]))).map(|_| ()), "unknown form"),
        (odata(json!({"and": []})).map(|_| ()), "\"and\" of nothing"),
        (odata(json!({"and": [5]})).map(|_| ()), "is not {"),
        (odata(json!({"field": "a", "op": "equals"})).map(|_| ()), "\"value\" is missing"),
        (odata(json!({"field": "a", "op": "equals", "value": 1, "extra": 1})).map(|_| ()), "extra"),
        (odata(json!({"field": "a b", "op": "equals", "value": 1})).map(|_| ()), "a b"),
        (odata(json!({"field": "x eq 1 or y", "op": "equals", "value": 1})).map(|_| ()), "field"),
        (odata(json!(5)).map(|_| ()), "is not {"),
        (odata(json!("")).map(|_| ()), "empty"),
        (odata(json!(r#"{"Field":"a","Value":"b","Operator":"equals"}"#)).map(|_| ()), "another"),
        (text_of(Dialect::Json, &json!("CompanyName eq 'a'")).map(|_| ()), "JSON object"),
        (text_of(Dialect::Json, &json!("{")).map(|_| ()), "not JSON"),
        (text_of(Dialect::Json, &json!([])).map(|_| ()), "is not {"),
    ] {
        let why = outcome.unwrap_err();
        assert!(why.contains(named), "{why} does not name {named}");
    }
}

#[test]
fn a_filter_has_limits() {
    let mut deep = test("equals", json!(1));
    for _ in 0..40 {
        deep = json!({ "not": deep });
    }
    assert!(odata(deep).unwrap_err().contains("deep"));
    let wide: Vec<_> = (0..600).map(|n| test("equals", json!(n))).collect();
    assert!(odata(json!({ "or": wide })).unwrap_err().contains("500"));
}

#[test]
fn what_is_written_already_is_sent_as_it_is() {
    let own = r#"{"Field":"CompanyName","Value":"cont","Operator":"starts_with"}"#;
    assert_eq!(text_of(Dialect::Json, &json!(own)).unwrap(), own);
    let value: Value = serde_json::from_str(own).unwrap();
    assert_eq!(in_json(value.clone()).unwrap(), value);
    let text = "status eq 'Active' and team/any(t:t/email eq 'a@contoso.com')";
    assert_eq!(odata(json!(text)).unwrap(), text);
    // A tree may be text as well: programs that have nothing else write it so.
    let tree = test("equals", json!("a"));
    assert_eq!(odata(json!(tree.to_string())).unwrap(), "Name eq 'a'");
}

#[test]
fn the_rust_builder_makes_the_same_tree() {
    let filter = (Filter::field("a").equals("x") & Filter::field("b").greater_than(5))
        | !Filter::field("c").is_in([FilterValue::Null, true.into()]);
    let tree = filter.to_json();
    assert_eq!(
        tree,
        json!({"or": [
            {"and": [
                {"field": "a", "op": "equals", "value": "x"},
                {"field": "b", "op": "greater_than", "value": 5},
            ]},
            {"not": {"field": "c", "op": "in", "value": [null, true]}},
        ]})
    );
    assert_eq!(super::tree::read(&tree).unwrap(), filter);
    let odd = Filter::field("a").equals(FilterValue::Date("1 or 1".into()));
    assert!(super::dialect::write(Dialect::Odata, &odd).is_err(), "nothing is written unread");
}

/// Reads a text of OData back: the opposite of quoting.
fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix("Name eq '")?.strip_suffix('\'')?;
    let halves: Vec<_> = inner.split("''").collect();
    halves.iter().all(|half| !half.contains('\'')).then(|| halves.join("'"))
}

proptest! {
    #[test]
    fn no_text_leaves_its_quotes(text in any::<String>()) {
        let tree = test("equals", json!(text));
        prop_assert_eq!(unquoted(&odata(tree.clone()).unwrap()), Some(text.clone()));
        prop_assert_eq!(unquoted(&analytics(tree.clone()).unwrap()), Some(text.clone()));
        let written = in_json(tree).unwrap();
        prop_assert_eq!(written["Value"].as_str(), Some(text.as_str()));
    }
}
