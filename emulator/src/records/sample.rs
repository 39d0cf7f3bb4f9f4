//! Sample values made from resource types. The same address gives the same sample.

use partnercenter::operations::{Field, FieldKind, ResourceType, resource_type};
use serde_json::{Map, Value, json};

use super::merge::etag;
use crate::{route::PathValues, world::derived_id};

/// How deep types are followed: some hold themselves.
const DEEPEST: usize = 4;

/// A sample of a type at an address.
#[derive(Clone, Copy)]
pub(super) struct Sample<'a> {
    pub kind: Option<&'static str>,
    pub path: &'a str,
    /// Members that are called like a parameter of the path have its value.
    pub values: &'a PathValues,
}

impl Sample<'_> {
    /// One of several samples.
    pub(super) fn value(&self, number: usize) -> Value {
        self.kind.map_or(Value::Null, |kind| self.of_type(kind, number, 0))
    }

    /// One of several items of a collection, with the id by which it is known there: that of the
    /// member `id`.
    pub(super) fn item(&self, id: Option<&str>, number: usize) -> (String, Value) {
        let mut item = self.value(number);
        let made = self.id("item", number);
        let Some(id) = id else { return (made, item) };
        if let Some(own) = item.get(id).and_then(Value::as_str).filter(|own| !own.is_empty()) {
            return (own.to_owned(), item);
        }
        item[id] = json!(made);
        (made, item)
    }

    fn of_type(&self, name: &str, number: usize, depth: usize) -> Value {
        let Some(kind) = resource_type(name) else { return json!({}) };
        match kind.values.first() {
            Some(_) => json!(kind.values[number % kind.values.len()]),
            None => self.object(kind, number, depth),
        }
    }

    fn object(&self, kind: &'static ResourceType, number: usize, depth: usize) -> Value {
        let mut object = Map::new();
        for field in kind.fields {
            let value = match field.name {
                "attributes" => json!({ "etag": etag(1), "objectType": kind.name }),
                "@odata.etag" => json!(etag(1)),
                "links" if depth == 0 => json!({
                    "self": { "uri": self.path, "method": "GET", "headers": [] },
                }),
                "links" => continue,
                name => match self.named_in_path(name) {
                    Some(value) => value,
                    None => match self.of_field(field, &field.kind, number, depth) {
                        Some(value) => value,
                        None => continue,
                    },
                },
            };
            object.insert(field.name.to_owned(), value);
        }
        Value::Object(object)
    }

    /// The path parameter that a member is called like.
    fn named_in_path(&self, member: &str) -> Option<Value> {
        let same = |name: &&&str| name.replace('_', "").eq_ignore_ascii_case(member);
        let name = self.values.keys().find(same)?;
        Some(json!(self.values[*name]))
    }

    /// A member's value; nothing where types go too deep.
    fn of_field(
        &self,
        field: &Field,
        kind: &FieldKind,
        number: usize,
        depth: usize,
    ) -> Option<Value> {
        Some(match *kind {
            FieldKind::Text => json!(self.text(field.name, number)),
            FieldKind::Guid => json!(self.id(field.name, number)),
            FieldKind::Integer => json!(number + 1),
            FieldKind::Number => json!(number as f64 + 0.5),
            FieldKind::Boolean => json!(false),
            FieldKind::Date => json!(format!("2026-0{}-01T00:00:00Z", number % 9 + 1)),
            FieldKind::Json => json!({}),
            FieldKind::OneOf(values) => json!(values[number % values.len()]),
            FieldKind::Type(_) if depth == DEEPEST => return None,
            FieldKind::Type(name) => self.of_type(name, number, depth + 1),
            FieldKind::List(items) => {
                Value::Array(self.of_field(field, items, number, depth).into_iter().collect())
            }
            FieldKind::Map(values) => {
                json!({ "sample": self.of_field(field, values, number, depth)? })
            }
        })
    }

    fn text(&self, name: &str, number: usize) -> String {
        let lower = name.to_lowercase();
        let ends = |end: &str| lower.ends_with(end);
        match () {
            () if lower == "id" || ends("guid") => self.id(name, number),
            () if ends("id") => {
                format!("{}-{}", lower.trim_end_matches("id"), &self.id(name, number)[..8])
            }
            () if ends("country") => "US".into(),
            () if ends("currency") || ends("currencycode") => "USD".into(),
            () if ends("email") || ends("mail") => format!("person{number}@contoso.example"),
            () if ends("domain") => "fabrikam.onmicrosoft.com".into(),
            () if ends("uri") || ends("url") => format!("https://contoso.example/{number}"),
            () if ends("culture") || ends("locale") => "en-US".into(),
            () if ends("language") => "en".into(),
            () if ends("date") || ends("datetime") => "2026-01-01T00:00:00Z".into(),
            () => format!("{name} {number}"),
        }
    }

    fn id(&self, member: &str, number: usize) -> String {
        derived_id(&["record", &self.path.to_lowercase(), member, &number.to_string()]).to_string()
    }
}
