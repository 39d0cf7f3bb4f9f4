//! Resource types as they are written by people.

use std::{
    collections::{HashMap, HashSet},
    error::Error,
    fs,
    path::Path,
};

use indexmap::IndexMap;
use serde::Deserialize;

use crate::facade::article_address;

/// A resource: a JSON object whose members have Microsoft's own names.
pub struct Type {
    pub name: String,
    pub summary: String,
    /// Address of its documentation.
    pub documentation: Option<String>,
    pub fields: Vec<Field>,
}

/// A member. Any may be absent in an answer.
pub struct Field {
    /// Name on the wire.
    pub name: String,
    pub kind: FieldKind,
    /// Whether a request body must have it.
    pub required: bool,
    pub read_only: bool,
    pub summary: Option<String>,
}

/// What a member holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Text,
    Guid,
    Integer,
    Number,
    Boolean,
    Date,
    Json,
    /// One of these texts; services may know more.
    OneOf(Vec<String>),
    Type(String),
    List(Box<FieldKind>),
    Map(Box<FieldKind>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenType {
    summary: String,
    #[serde(default = "partner_center")]
    service: String,
    article: Option<String>,
    fields: IndexMap<String, WrittenField>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenField {
    Short(String),
    Long(LongField),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LongField {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    values: Vec<String>,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    read_only: bool,
    summary: Option<String>,
}

fn partner_center() -> String {
    "partner_center".into()
}

/// Reads all types, sorted by name, and checks that each one that is named exists.
pub fn read(folder: &Path) -> Result<Vec<Type>, Box<dyn Error>> {
    let mut types = HashMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let written: IndexMap<String, WrittenType> = toml::from_str(&fs::read_to_string(&path)?)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        for (name, written) in written {
            let read = written.read(&name).map_err(|why| format!("type {name}: {why}"))?;
            if types.insert(name.clone(), read).is_some() {
                return Err(format!("type {name} is there twice").into());
            }
        }
    }
    let names: HashSet<&String> = types.keys().collect();
    for resource in types.values() {
        for field in &resource.fields {
            if let Some(missing) = field.kind.named().filter(|name| !names.contains(name)) {
                return Err(format!("{}.{}: no type {missing}", resource.name, field.name).into());
            }
        }
    }
    let mut types: Vec<_> = types.into_values().collect();
    types.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(types)
}

impl WrittenType {
    fn read(self, name: &str) -> Result<Type, String> {
        let fields = self.fields.into_iter().map(|(name, field)| field.read(name));
        Ok(Type {
            name: name.to_owned(),
            summary: self.summary,
            documentation: self
                .article
                .map(|article| article_address(&self.service, &article))
                .transpose()?,
            fields: fields.collect::<Result<_, _>>()?,
        })
    }
}

impl WrittenField {
    fn read(self, name: String) -> Result<Field, String> {
        let long = match self {
            Self::Long(long) => long,
            Self::Short(kind) => LongField {
                kind,
                values: Vec::new(),
                required: false,
                read_only: false,
                summary: None,
            },
        };
        let kind =
            FieldKind::read(&long.kind, long.values).map_err(|why| format!("{name}: {why}"))?;
        let LongField { required, read_only, summary, .. } = long;
        Ok(Field { name, kind, required, read_only, summary })
    }
}

impl FieldKind {
    fn read(text: &str, values: Vec<String>) -> Result<Self, String> {
        let inner =
            |open, close| text.strip_prefix(open).and_then(|rest: &str| rest.strip_suffix(close));
        if let Some(items) = inner('[', ']') {
            return Ok(Self::List(Box::new(Self::read(items, values)?)));
        }
        if let Some(values_of_map) = inner('{', '}') {
            return Ok(Self::Map(Box::new(Self::read(values_of_map, values)?)));
        }
        if (text == "one_of") == values.is_empty() {
            return Err("values belong to one_of, and one_of has values".into());
        }
        Ok(match text {
            "text" => Self::Text,
            "guid" => Self::Guid,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            "date" => Self::Date,
            "json" => Self::Json,
            "one_of" => Self::OneOf(values),
            name if name.starts_with(|c: char| c.is_ascii_uppercase()) => Self::Type(name.into()),
            other => return Err(format!("there is no kind {other}")),
        })
    }

    /// The type that it names, itself or in a list or map.
    fn named(&self) -> Option<&String> {
        match self {
            Self::Type(name) => Some(name),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn kind(text: &str) -> Result<FieldKind, String> {
        FieldKind::read(text, Vec::new())
    }

    #[test]
    fn kinds_nest() {
        let links = FieldKind::List(Box::new(FieldKind::Type("Link".into())));
        assert_eq!(kind("[Link]"), Ok(links.clone()));
        assert_eq!(kind("{[Link]}"), Ok(FieldKind::Map(Box::new(links))));
        assert_eq!(kind("{[Link]}").unwrap().named().unwrap(), "Link");
    }

    #[test]
    fn what_is_no_kind_is_refused() {
        for wrong in ["string", "", "[text", "one_of"] {
            assert!(kind(wrong).is_err(), "{wrong}");
        }
        assert!(FieldKind::read("text", vec!["a".into()]).is_err());
    }
}
