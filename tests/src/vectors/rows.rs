//! Cases that are made of the table: every row is called, the request is what the row says, and what comes back is
//! what the emulator sent: nearly always a success.

use std::collections::BTreeMap;

use partnercenter::operations::{Operation, Place, Shape, all, find, resource_type};
use serde_json::{Map, Value, json};

use super::{
    case::{Case, Expected, Set, Step},
    inputs,
};

/// A case for each group of rows.
pub fn rows() -> Vec<Case> {
    let mut groups: BTreeMap<_, Vec<&'static Operation>> = BTreeMap::new();
    for row in all() {
        groups.entry(inputs::group(row)).or_default().push(row);
    }
    let permissions = || {
        let mut all: Vec<_> = all().iter().flat_map(|row| row.permissions).copied().collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter().map(str::to_owned).collect()
    };
    let case = |(group, mut rows): (&str, Vec<&'static Operation>)| {
        // What is removed is removed last, what lies deeper before what it lies in.
        rows.sort_by_key(|row| {
            let depth = row.path.split('/').count();
            let turn = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
            let turn = turn.iter().position(|method| *method == row.method);
            (turn, if row.method == "DELETE" { usize::MAX - depth } else { depth })
        });
        let mut calls = Calls::default();
        for row in rows {
            calls.number(row);
        }
        let mut case = Case::made(Set::Rows, group, calls.steps);
        case.granted = permissions();
        case
    };
    groups.into_iter().map(case).collect()
}

/// The calls of a case, each once.
#[derive(Default)]
struct Calls {
    steps: Vec<Step>,
    numbers: BTreeMap<&'static str, usize>,
}

impl Calls {
    /// The number of the step that calls a row, from 1; calls before it what it needs.
    fn number(&mut self, row: &'static Operation) -> usize {
        if let Some(number) = self.numbers.get(row.id) {
            return *number;
        }
        let params = self.params(row);
        let expect = if inputs::is_gone(row) {
            let error = json!({ "kind": "unsupported", "operation": row.id });
            Expected { error: error.as_object().cloned(), ..Expected::default() }
        } else {
            Expected { as_sent: true, ..Expected::default() }
        };
        self.steps.push(Step {
            name: Some(row.id.into()),
            call: Some(inputs::call(row, params, Map::new())),
            as_row: !inputs::is_gone(row),
            expect,
            ..Step::default()
        });
        self.numbers.insert(row.id, self.steps.len());
        self.steps.len()
    }

    /// A value for each parameter; what is in the path leads to something that there is.
    fn params(&mut self, row: &'static Operation) -> Map<String, Value> {
        let mut params = Map::new();
        let needs = inputs::needs(row.id);
        if let Some(before) = needs.after.as_deref().and_then(find) {
            self.number(before);
        }
        let takes = |name: &str| !needs.without.iter().any(|without| without == name);
        for parameter in row.parameters.iter().filter(|parameter| takes(parameter.name)) {
            if let Some(value) = needs.params.get(parameter.name) {
                params.insert(parameter.name.to_owned(), self.answered(value));
                continue;
            }
            let found = (parameter.place == Place::Path && parameter.name != "customer_id")
                .then(|| self.found(row, parameter.name))
                .flatten();
            let mut value = inputs::value(parameter);
            if let Some(mut found) = found {
                found["else"] = value;
                value = found;
            }
            params.insert(parameter.name.to_owned(), value);
        }
        params.extend(inputs::body(row).map(|body| ("body".to_owned(), body)));
        params
    }

    /// A value that another row may have been answered.
    fn answered(&mut self, value: &Value) -> Value {
        let mut value = value.clone();
        if let Some(row) = value["$answer"].as_str().and_then(find) {
            value["$answer"] = self.number(row).into();
        }
        value
    }

    /// The id of something in the collection that a parameter chooses from: what it lists, or a new item.
    fn found(&mut self, row: &'static Operation, name: &str) -> Option<Value> {
        let (collection, _) = row.path.split_once(&format!("/{{{name}}}"))?;
        let is_there = |other: &&'static Operation| {
            other.service == row.service
                && other.retired.is_none()
                && same_path(other.path, collection)
        };
        let lists = |other: &&'static Operation| {
            other.method == "GET" && other.shape.is_collection() && is_there(other)
        };
        let creates = |other: &&'static Operation| {
            other.method == "POST" && other.shape == Shape::Single && is_there(other)
        };
        let source = all().iter().find(lists).or_else(|| all().iter().find(creates))?;
        let id = resource_type(source.returns?)
            .and_then(|kind| kind.field("id").or_else(|| kind.field(&name.replace('_', ""))))?;
        let at = match items_member(source.shape) {
            Some(member) => format!("{member}/0/{}", id.name),
            None => format!("/{}", id.name),
        };
        Some(json!({ "$answer": self.number(source), "at": at }))
    }
}

/// Where a collection has its items; nothing for a single thing.
fn items_member(shape: Shape) -> Option<&'static str> {
    match shape {
        Shape::Single | Shape::Scalar => None,
        Shape::BareArray => Some(""),
        Shape::OdataCollection | Shape::InsightsCollection => Some("/value"),
        Shape::AnalyticsCollection => Some("/Value"),
        Shape::ResultsCollection => Some("/results"),
        Shape::Collection | Shape::AsAnswered => Some("/items"),
    }
}

/// Whether two paths are the same but for the names of their parameters and the case of letters.
fn same_path(one: &str, other: &str) -> bool {
    let plain = |path: &str| {
        let segments = path.split('/').map(|segment| match segment.starts_with('{') {
            true => "{}".to_owned(),
            false => segment.to_lowercase(),
        });
        segments.collect::<Vec<_>>()
    };
    plain(one) == plain(other)
}
