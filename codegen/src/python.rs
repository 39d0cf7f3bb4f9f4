//! The Python package's generated modules: errors and resource types. Written as `ruff format` would write them.

use std::fmt::Write as _;

use crate::{
    facade::Facade,
    kinds::Kind,
    text::{pascal, wrapped},
    types::{Field, FieldKind, Type},
};

pub const HEADER: &str =
    "# Generated from core/operations by the crate partnercenter-codegen. Do not edit.\n";
pub const WIDTH: usize = 120;
/// Reserved words that could be names of the table.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// `errors.py`: one class a kind.
pub fn errors(facade: &Facade) -> String {
    let mut out = format!(
        "{HEADER}\"\"\"The exceptions of every call: one base, one class a kind.\n\n\
         All have the fields of `PartnerCenterError`: what happened (`message`), what to do about it (`hint`), the\n\
         service's own `code`, and the ids for a support case.\n\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from ._error import PartnerCenterError\n\n"
    );
    let mut names: Vec<_> = facade.kinds.iter().map(class_of).collect();
    names.push("PartnerCenterError".into());
    names.sort();
    out.push_str("__all__ = [\n");
    for name in names {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n");
    for kind in &facade.kinds {
        let _ = write!(
            out,
            "\n\nclass {}(PartnerCenterError):\n    \"\"\"{}\"\"\"\n\n    kind = \"{}\"\n",
            class_of(kind),
            kind.when,
            kind.name
        );
    }
    out.push_str("\n\n_KINDS = {\n");
    for kind in &facade.kinds {
        let _ = writeln!(out, "    \"{}\": {},", kind.name, class_of(kind));
    }
    out.push_str("}\n");
    out
}

fn class_of(kind: &Kind) -> String {
    format!("{}Error", pascal(&kind.name))
}

/// `_table.py`: which table and which interface the modules were written for.
pub fn table(facade: &Facade) -> String {
    format!(
        "{HEADER}\"\"\"What the native part must have been built from.\"\"\"\n\n\
         ABI_VERSION = 1\nTABLE_HASH = \"{}\"\n",
        facade.table_hash
    )
}

/// `_resources.py`: resources as typed dictionaries.
pub fn resources(facade: &Facade) -> String {
    let mut out = format!(
        "{HEADER}\"\"\"Resources as services send them. Members may be absent, and services add new ones.\"\"\"\n\n\
         from __future__ import annotations\n\n"
    );
    let uses_any = facade
        .types
        .iter()
        .flat_map(|resource| &resource.fields)
        .any(|field| member(&field.kind).contains("Any"));
    out.push_str(if uses_any {
        "from typing import Any, TypedDict\n\n__all__ = [\n"
    } else {
        "from typing import TypedDict\n\n__all__ = [\n"
    });
    for resource in &facade.types {
        let _ = writeln!(out, "    \"{}\",", resource.name);
    }
    out.push_str("]\n");
    for resource in &facade.types {
        out.push_str("\n\n");
        out.push_str(&match resource.is_enumeration() {
            true => enumeration(resource),
            false => typed_dict(resource),
        });
    }
    out
}

/// Services may know more values than the documentation: a text, and a word about it.
fn enumeration(resource: &Type) -> String {
    let doc = Doc {
        summary: &resource.summary,
        facts: format!("One of {}; services may know more.", resource.values.join(", ")),
        source: resource.documentation.as_deref(),
        ..Doc::default()
    };
    format!("{} = str\n{}", resource.name, doc.text(0))
}

fn typed_dict(resource: &Type) -> String {
    let name = &resource.name;
    let mut notes = Vec::new();
    for field in &resource.fields {
        if let Some(note) = field_note(field) {
            notes.push((field.name.as_str(), note));
        }
    }
    let variants = resource.variants.as_ref().map(|variants| {
        let types: Vec<_> =
            variants.types.iter().map(|(value, name)| format!("`{name}` ({value})")).collect();
        format!("By `{}` it is one of {}.", variants.chosen_by.join("."), types.join(", "))
    });
    let doc = Doc {
        summary: &resource.summary,
        facts: variants.unwrap_or_default(),
        sections: vec![("Members", notes)],
        source: resource.documentation.as_deref(),
    };
    let are_identifiers = resource.fields.iter().all(|field| is_identifier(&field.name));
    let mut out = String::new();
    if are_identifiers {
        let _ = writeln!(out, "class {name}(TypedDict, total=False):\n{}", doc.text(1));
        if resource.fields.is_empty() {
            out.pop();
        }
        for field in &resource.fields {
            let _ = writeln!(out, "    {}: {}", field.name, field_type(field));
        }
    } else {
        // Names that only a dictionary can have.
        let _ = writeln!(out, "{name} = TypedDict(\n    \"{name}\",\n    {{");
        for field in &resource.fields {
            let _ = writeln!(out, "        \"{}\": \"{}\",", field.name, field_type(field));
        }
        out.push_str("    },\n    total=False,\n)\n");
        out.push_str(&doc.text(0));
    }
    out
}

fn field_type(field: &Field) -> String {
    match member(&field.kind) {
        kind if field.nullable && kind != "Any" => format!("{kind} | None"),
        kind => kind,
    }
}

fn field_note(field: &Field) -> Option<String> {
    let values = match &field.kind {
        FieldKind::OneOf(values) => Some(format!("One of {}", values.join(", "))),
        FieldKind::Date => Some("ISO 8601".to_owned()),
        _ => None,
    };
    let others: Vec<_> = field.other_types.iter().map(member).collect();
    let notes: Vec<String> = [
        field.summary.clone(),
        values,
        (!others.is_empty()).then(|| format!("Some sources: {}", others.join(", "))),
        field.required.then(|| "Required in a request".to_owned()),
        field.read_only.then(|| "Read only".to_owned()),
    ]
    .into_iter()
    .flatten()
    .map(|note| note.trim_end_matches('.').to_owned() + ".")
    .collect();
    (!notes.is_empty()).then(|| notes.join(" "))
}

pub fn sentence(text: &str) -> String {
    text.trim_end_matches('.').to_owned() + "."
}

/// A docstring.
#[derive(Default)]
pub struct Doc<'a> {
    pub summary: &'a str,
    pub facts: String,
    pub sections: Vec<(&'a str, Vec<(&'a str, String)>)>,
    pub source: Option<&'a str>,
}

impl Doc<'_> {
    pub fn text(&self, depth: usize) -> String {
        let indent = "    ".repeat(depth);
        let escape = |text: &str| text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
        let mut parts = Vec::new();
        if !self.facts.is_empty() {
            parts.push(wrapped(&escape(&self.facts), WIDTH, &indent, &indent));
        }
        for (title, entries) in self.sections.iter().filter(|(_, entries)| !entries.is_empty()) {
            let mut part = format!("{indent}{title}:\n");
            for (name, about) in entries {
                let first = format!("{indent}    ");
                let text = format!("{name}: {}", escape(about));
                part.push_str(&wrapped(&text, WIDTH, &first, &format!("{first}    ")));
            }
            parts.push(part);
        }
        if let Some(source) = self.source {
            parts.push(format!("{indent}Source: {source}\n"));
        }
        let summary = sentence(&escape(self.summary));
        let first = wrapped(&format!("\"\"\"{summary}"), WIDTH - 3, &indent, &indent);
        if parts.is_empty() {
            return format!("{}\"\"\"\n", first.trim_end());
        }
        format!("{first}\n{}{indent}\"\"\"\n", parts.join("\n"))
    }
}

fn member(kind: &FieldKind) -> String {
    match kind {
        // Services may know more values than the documentation.
        FieldKind::Text | FieldKind::Guid | FieldKind::Date | FieldKind::OneOf(_) => "str".into(),
        FieldKind::Integer => "int".into(),
        FieldKind::Number => "float".into(),
        FieldKind::Boolean => "bool".into(),
        FieldKind::Json => "Any".into(),
        FieldKind::Type(name) => name.clone(),
        FieldKind::List(inner) => format!("list[{}]", member(inner)),
        FieldKind::Map(inner) => format!("dict[str, {}]", member(inner)),
    }
}

fn is_identifier(name: &str) -> bool {
    !KEYWORDS.contains(&name)
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_ascii_digit())
}

/// A name that Python reserves gets an underscore.
pub fn identifier(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}
