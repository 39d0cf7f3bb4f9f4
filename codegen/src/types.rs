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

/// A resource: a JSON object whose members have Microsoft's own names, or a text of a closed-looking list, which is
/// open: services know more.
pub struct Type {
    pub name: String,
    pub summary: String,
    /// Address of its documentation.
    pub documentation: Option<String>,
    /// None of an enumeration.
    pub fields: Vec<Field>,
    /// The values of an enumeration.
    pub values: Vec<String>,
    /// What an object of it may be in particular.
    pub variants: Option<Variants>,
}

impl Type {
    /// Whether it is a text of a list, and no object.
    pub fn is_enumeration(&self) -> bool {
        !self.values.is_empty()
    }
}

/// Types that have a type's members and more, and what tells which one an object is.
pub struct Variants {
    /// The member, by the names of the members that lead to it.
    pub chosen_by: Vec<String>,
    /// Value of the member, and type.
    pub types: IndexMap<String, String>,
}

/// A member. Any may be absent in an answer.
pub struct Field {
    /// Name on the wire.
    pub name: String,
    pub kind: FieldKind,
    /// Whether a request body must have it.
    pub required: bool,
    pub read_only: bool,
    /// Whether null says something else than absence.
    pub nullable: bool,
    /// What some sources say that it holds.
    pub other_types: Vec<FieldKind>,
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

/// A type as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrittenType {
    #[serde(default)]
    pub summary: String,
    #[serde(default = "partner_center")]
    pub service: String,
    pub article: Option<String>,
    /// Its name in the catalogue, where that is another.
    pub catalogue: Option<String>,
    pub chosen_by: Option<String>,
    #[serde(default)]
    pub values: Vec<String>,
    #[serde(default)]
    pub variants: IndexMap<String, String>,
    #[serde(default)]
    pub fields: IndexMap<String, WrittenField>,
}

impl Default for WrittenType {
    fn default() -> Self {
        Self {
            summary: String::new(),
            service: partner_center(),
            article: None,
            catalogue: None,
            chosen_by: None,
            values: Vec::new(),
            variants: IndexMap::new(),
            fields: IndexMap::new(),
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
pub enum WrittenField {
    Short(String),
    Long(LongField),
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LongField {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub values: Vec<String>,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub read_only: bool,
    #[serde(default)]
    pub nullable: bool,
    #[serde(default)]
    pub other_types: Vec<String>,
    pub summary: Option<String>,
}

fn partner_center() -> String {
    "partner_center".into()
}

/// Reads all types, sorted by name, and checks that each one that is named exists.
pub fn read(folder: &Path) -> Result<Vec<Type>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let written: IndexMap<String, WrittenType> = toml::from_str(&fs::read_to_string(&path)?)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        files.push(written);
    }
    Ok(settle(files)?)
}

/// The types of all files, checked.
fn settle(files: Vec<IndexMap<String, WrittenType>>) -> Result<Vec<Type>, String> {
    let mut types = HashMap::new();
    for (name, written) in files.into_iter().flatten() {
        let read = written.read(&name).map_err(|why| format!("type {name}: {why}"))?;
        // Some file systems and languages do not tell capitals from small letters.
        if let Some(known) = types.insert(name.to_lowercase(), read) {
            return Err(format!("type {name}: there is {} already", known.name));
        }
    }
    let names: HashSet<&String> = types.values().map(|known| &known.name).collect();
    for resource in types.values() {
        for field in &resource.fields {
            let kinds = [&field.kind].into_iter().chain(&field.other_types);
            if let Some(missing) =
                kinds.filter_map(FieldKind::named).find(|name| !names.contains(name))
            {
                return Err(format!(
                    "{}.{}: there is no type {missing}",
                    resource.name, field.name
                ));
            }
        }
        let variants = resource.variants.iter().flat_map(|variants| variants.types.values());
        if let Some(missing) = variants.into_iter().find(|name| !names.contains(name)) {
            return Err(format!("type {}: its variant {missing} is no type", resource.name));
        }
    }
    let mut types: Vec<_> = types.into_values().collect();
    types.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(types)
}

impl WrittenType {
    fn read(self, name: &str) -> Result<Type, String> {
        let is_name = name.starts_with(|first: char| first.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric());
        if !is_name {
            return Err("a name is letters and digits, and begins with a capital".into());
        }
        if self.summary.trim().is_empty() {
            return Err("it has no summary: say in one line what it is".into());
        }
        let is_object = !self.fields.is_empty() || !self.variants.is_empty();
        if is_object && !self.values.is_empty() {
            return Err(
                "values belong to an enumeration, which has neither fields nor variants".into()
            );
        }
        check_values(&self.values)?;
        let mut seen = HashSet::new();
        if let Some(twice) = self.fields.keys().find(|name| !seen.insert(name.to_lowercase())) {
            return Err(format!("{twice} is there twice: names are read without regard to case"));
        }
        let variants = match (self.chosen_by, self.variants) {
            (None, types) if types.is_empty() => None,
            (Some(member), types) if !types.is_empty() => {
                let chosen_by: Vec<_> = member.split('.').map(str::to_owned).collect();
                if !self.fields.contains_key(&chosen_by[0]) {
                    return Err(format!("its variants are chosen by {member}, which it has not"));
                }
                Some(Variants { chosen_by, types })
            }
            _ => return Err("chosen_by and variants belong together".into()),
        };
        let fields = self.fields.into_iter().map(|(name, field)| field.read(name));
        Ok(Type {
            name: name.to_owned(),
            summary: self.summary,
            documentation: self
                .article
                .map(|article| article_address(&self.service, &article))
                .transpose()?,
            fields: fields.collect::<Result<_, _>>()?,
            values: self.values,
            variants,
        })
    }
}

fn check_values(values: &[String]) -> Result<(), String> {
    let mut seen = HashSet::new();
    match values.iter().find(|value| value.is_empty() || !seen.insert(*value)) {
        Some(value) => Err(format!("the value {value:?} is empty or there twice")),
        None => Ok(()),
    }
}

impl WrittenField {
    fn read(self, name: String) -> Result<Field, String> {
        let long = match self {
            Self::Long(long) => long,
            Self::Short(kind) => LongField { kind, ..LongField::default() },
        };
        let told = |why| format!("{name}: {why}");
        check_values(&long.values).map_err(told)?;
        let kind = FieldKind::read(&long.kind, long.values).map_err(told)?;
        let others = long.other_types.iter().map(|other| FieldKind::read(other, Vec::new()));
        let other_types = others.collect::<Result<Vec<_>, _>>().map_err(told)?;
        if other_types.contains(&kind) {
            return Err(told("one of its other types is its own".into()));
        }
        let LongField { required, read_only, nullable, summary, .. } = long;
        if summary.as_ref().is_some_and(|summary| summary.trim().is_empty()) {
            return Err(told("its summary is empty: leave it out where the name says all".into()));
        }
        Ok(Field { name, kind, required, read_only, nullable, other_types, summary })
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
    pub fn named(&self) -> Option<&String> {
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

    fn refusal(text: &str) -> String {
        let file = toml::from_str(text).unwrap();
        settle(vec![file]).err().unwrap_or_else(|| panic!("{text} was accepted"))
    }

    #[test]
    fn what_is_no_type_is_refused_in_a_sentence() {
        for (text, sentence) in [
            ("[A.fields]\nx = \"text\"", "type A: it has no summary: say in one line what it is"),
            (
                "[aB]\nsummary = \"s\"",
                "type aB: a name is letters and digits, and begins with a capital",
            ),
            (
                "[A]\nsummary = \"s\"\n[Aa]\nsummary = \"s\"\n[AA]\nsummary = \"s\"",
                "type AA: there is Aa already",
            ),
            (
                "[A]\nsummary = \"s\"\nvalues = [\"x\"]\n[A.fields]\nx = \"text\"",
                "type A: values belong to an enumeration, which has neither fields nor variants",
            ),
            (
                "[A]\nsummary = \"s\"\nvalues = [\"x\", \"x\"]",
                "type A: the value \"x\" is empty or there twice",
            ),
            ("[A]\nsummary = \"s\"\n[A.fields]\nx = \"B\"", "A.x: there is no type B"),
            (
                "[A]\nsummary = \"s\"\n[A.fields]\nx = \"string\"",
                "type A: x: there is no kind string",
            ),
            (
                "[A]\nsummary = \"s\"\n[A.fields]\nx = \"text\"\nX = \"text\"",
                "type A: X is there twice: names are read without regard to case",
            ),
            (
                "[A]\nsummary = \"s\"\n[A.fields]\nx = { type = \"text\", summary = \" \" }",
                "type A: x: its summary is empty: leave it out where the name says all",
            ),
            (
                "[A]\nsummary = \"s\"\n[A.fields]\nx = { type = \"text\", other_types = [\"text\"] }",
                "type A: x: one of its other types is its own",
            ),
            (
                "[A]\nsummary = \"s\"\nchosen_by = \"x\"\n[A.fields]\nx = \"text\"",
                "type A: chosen_by and variants belong together",
            ),
            (
                "[A]\nsummary = \"s\"\nchosen_by = \"y.z\"\n[A.variants]\nv = \"A\"\n[A.fields]\nx = \"text\"",
                "type A: its variants are chosen by y.z, which it has not",
            ),
            (
                "[A]\nsummary = \"s\"\nchosen_by = \"x\"\n[A.variants]\nv = \"B\"\n[A.fields]\nx = \"text\"",
                "type A: its variant B is no type",
            ),
        ] {
            assert_eq!(refusal(text), sentence);
        }
    }

    #[test]
    fn an_unknown_word_is_refused() {
        let read = toml::from_str::<IndexMap<String, WrittenType>>("[A]\nsumary = \"s\"");
        assert!(read.is_err_and(|why| why.to_string().contains("sumary")));
    }
}
