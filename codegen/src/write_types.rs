//! Files of types as a person would write them.

use std::{collections::BTreeMap, error::Error, fmt::Write as _, fs, path::Path};

use indexmap::IndexMap;

use crate::types::{LongField, WrittenField, WrittenType};

/// One file: what stands above its types, and those.
#[derive(Default)]
pub struct File {
    head: String,
    pub types: IndexMap<String, WrittenType>,
}

/// All files, by name without the ending.
pub fn read(folder: &Path) -> Result<BTreeMap<String, File>, Box<dyn Error>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_stem().and_then(|name| name.to_str()) else { continue };
        let text = fs::read_to_string(&path)?;
        let head = text.lines().take_while(|line| line.starts_with('#'));
        let head = head.map(|line| format!("{line}\n")).collect();
        let types = toml::from_str(&text).map_err(|why| format!("{}: {why}", path.display()))?;
        files.insert(name.to_owned(), File { head, types });
    }
    Ok(files)
}

/// Writes all files again.
pub fn write(folder: &Path, files: &BTreeMap<String, File>) -> Result<(), Box<dyn Error>> {
    for (name, file) in files {
        let mut text = file.head.clone();
        for (name, resource) in &file.types {
            if !text.is_empty() {
                text.push('\n');
            }
            write_type(&mut text, name, resource)?;
        }
        fs::write(folder.join(format!("{name}.toml")), text)?;
    }
    Ok(())
}

fn write_type(out: &mut String, name: &str, resource: &WrittenType) -> std::fmt::Result {
    writeln!(out, "[{name}]\nsummary = {}", quoted(&resource.summary))?;
    if resource.service != WrittenType::default().service {
        writeln!(out, "service = {}", quoted(&resource.service))?;
    }
    for (key, value) in [
        ("article", &resource.article),
        ("catalogue", &resource.catalogue),
        ("chosen_by", &resource.chosen_by),
    ] {
        if let Some(value) = value {
            writeln!(out, "{key} = {}", quoted(value))?;
        }
    }
    if !resource.values.is_empty() {
        writeln!(out, "values = {}", list(&resource.values))?;
    }
    for (table, entries) in [("variants", &resource.variants)] {
        if !entries.is_empty() {
            writeln!(out, "\n[{name}.{table}]")?;
            for (value, variant) in entries {
                writeln!(out, "{} = {}", key(value), quoted(variant))?;
            }
        }
    }
    if !resource.fields.is_empty() {
        writeln!(out, "\n[{name}.fields]")?;
        for (name, field) in &resource.fields {
            writeln!(out, "{} = {}", key(name), value(field))?;
        }
    }
    Ok(())
}

fn value(field: &WrittenField) -> String {
    let long = match field {
        WrittenField::Short(kind) => return quoted(kind),
        WrittenField::Long(long) => long,
    };
    let LongField { kind, values, required, read_only, nullable, other_types, summary } = long;
    let parts: Vec<String> = [
        (!values.is_empty()).then(|| format!("values = {}", list(values))),
        required.then(|| "required = true".to_owned()),
        read_only.then(|| "read_only = true".to_owned()),
        nullable.then(|| "nullable = true".to_owned()),
        (!other_types.is_empty()).then(|| format!("other_types = {}", list(other_types))),
        summary.as_ref().map(|summary| format!("summary = {}", quoted(summary))),
    ]
    .into_iter()
    .flatten()
    .collect();
    match parts.is_empty() {
        true => quoted(kind),
        false => format!("{{ type = {}, {} }}", quoted(kind), parts.join(", ")),
    }
}

fn key(name: &str) -> String {
    let is_bare = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if is_bare && !name.is_empty() { name.to_owned() } else { quoted(name) }
}

fn list(values: &[String]) -> String {
    format!("[{}]", values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(", "))
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
