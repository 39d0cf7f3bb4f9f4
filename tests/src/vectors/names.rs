use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// What the names in `${…}` stand for in a run.
#[derive(Debug, Default)]
pub(super) struct Names(pub BTreeMap<String, String>);

impl Names {
    /// The text with each `${name}` replaced.
    ///
    /// # Panics
    /// For a name that stands for nothing: a case that nobody can play.
    pub fn fill(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').expect("a name in ${} has no end");
            let known = self.0.get(name);
            out += before;
            out += known.unwrap_or_else(|| panic!("${{{name}}} stands for nothing"));
            rest = after;
        }
        out + rest
    }

    /// The same in every text of a value.
    pub fn fill_value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.fill(text).into(),
            Value::Array(items) => items.iter().map(|item| self.fill_value(item)).collect(),
            Value::Object(members) => self.fill_members(members).into(),
            other => other.clone(),
        }
    }

    /// The same in every text of an object.
    pub fn fill_members(&self, members: &Map<String, Value>) -> Map<String, Value> {
        members.iter().map(|(name, value)| (self.fill(name), self.fill_value(value))).collect()
    }
}

/// Lays one JSON object over another: objects are merged, `null` removes, all else replaces (RFC 7396).
pub(super) fn merge(base: &mut Value, over: &Value) {
    let Value::Object(over) = over else {
        *base = over.clone();
        return;
    };
    if !base.is_object() {
        *base = Value::Object(Map::new());
    }
    let Value::Object(members) = base else { return };
    for (name, value) in over {
        if value.is_null() {
            members.remove(name);
        } else {
            merge(members.entry(name.clone()).or_insert(Value::Null), value);
        }
    }
}
