//! What was documented is read as structs and written again with nothing lost.
#![allow(clippy::unwrap_used)]

use serde_json::Value;

use super::resources::rewritten;
use crate::operations::{Shape, find};

/// The same with names in small letters: a member is written as it is documented, whatever casing it came in.
fn small(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name.to_lowercase(), small(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(small).collect(),
        other => other,
    }
}

/// The things in an answer of this form, or in a body.
fn things(shape: Shape, body: &Value) -> Vec<Value> {
    let member = match shape {
        Shape::Single | Shape::Scalar if body.is_object() => return vec![body.clone()],
        Shape::Single | Shape::Scalar | Shape::BareArray => {
            return body.as_array().cloned().unwrap_or_default();
        }
        Shape::OdataCollection | Shape::InsightsCollection => "value",
        Shape::AnalyticsCollection => "Value",
        Shape::ResultsCollection => "results",
        Shape::Collection | Shape::AsAnswered => "items",
    };
    body[member].as_array().cloned().unwrap_or_default()
}

#[test]
fn documented_bodies_and_answers_lose_nothing() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/catalogue/examples");
    let Ok(files) = std::fs::read_dir(&folder) else {
        println!("skipped: there are no examples at {}", folder.display());
        return;
    };
    let mut lost = Vec::new();
    let mut count = 0;
    for file in files {
        let path = file.unwrap().path();
        let example: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let Some(row) = example["operation"].as_str().and_then(find) else { continue };
        let is_success = example["response"]["status"].as_u64().is_none_or(|status| status < 300);
        let answer = example["response"]["body"].clone();
        let answers = if is_success { things(row.shape, &answer) } else { Vec::new() };
        let bodies = things(Shape::Single, &example["request"]["body"]);
        let named = |name: Option<&'static str>| move |value: Value| Some((name?, value));
        let read = answers.into_iter().filter_map(named(row.returns));
        for (name, value) in read.chain(bodies.into_iter().filter_map(named(row.body))) {
            let Value::Object(members) = &value else { continue };
            let Some(written) = rewritten(name, members.clone()) else { continue };
            count += 1;
            if small(written.into()) != small(value.clone()) {
                lost.push(format!("{} as {name}", path.display()));
            }
        }
    }
    println!("{count} documented objects");
    assert!(lost.is_empty(), "{lost:#?}");
    assert!(count > 200, "{count}");
}
