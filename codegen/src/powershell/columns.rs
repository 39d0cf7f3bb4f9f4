//! Which members tell objects of a type apart: the columns of a table of them.

use std::{error::Error, fs, path::Path};

use indexmap::IndexMap;

use crate::types::{FieldKind, Type};

/// How many columns a table may have.
const MOST: usize = 6;
/// And how many it has where nobody chose.
const USUAL: usize = 5;

/// Columns by type, as `core/operations/columns.toml` has them: each the names of the members that lead to it.
pub type Columns = IndexMap<String, Vec<Vec<String>>>;

/// Reads the file.
///
/// # Errors
/// A type or a member that is not there, too few columns or too many.
pub fn read(path: &Path, types: &[Type]) -> Result<Columns, Box<dyn Error>> {
    let written: IndexMap<String, Vec<String>> = toml::from_str(&fs::read_to_string(path)?)
        .map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(settle(written, types)?)
}

fn settle(written: IndexMap<String, Vec<String>>, types: &[Type]) -> Result<Columns, String> {
    let mut columns = Columns::new();
    for (name, members) in written {
        if !(2..=MOST).contains(&members.len()) {
            return Err(format!("columns of {name}: a table has two to {MOST}"));
        }
        let paths = members.into_iter().map(|member| {
            let path: Vec<_> = member.split('.').map(str::to_owned).collect();
            if leads(types, &name, &path) {
                Ok(path)
            } else {
                Err(format!("columns of {name}: there is no {member}"))
            }
        });
        columns.insert(name.clone(), paths.collect::<Result<_, _>>()?);
    }
    Ok(columns)
}

/// Whether there is such a member, at any depth.
fn leads(types: &[Type], name: &str, path: &[String]) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    let known = types.iter().find(|known| known.name == name);
    let field = known.and_then(|known| known.fields.iter().find(|field| field.name == *first));
    match field.map(|field| &field.kind) {
        None => false,
        Some(_) if rest.is_empty() => true,
        Some(FieldKind::Type(next)) => leads(types, next, rest),
        Some(_) => false,
    }
}

/// Columns of a type that nobody chose any for: what names it, its state, and what comes first.
pub fn usual(known: &Type, types: &[Type]) -> Vec<Vec<String>> {
    let is_plain = |kind: &FieldKind| match kind {
        FieldKind::Type(name) => types.iter().any(|it| it.name == *name && it.is_enumeration()),
        FieldKind::List(_) | FieldKind::Map(_) | FieldKind::Json => false,
        _ => true,
    };
    let mut fields: Vec<_> = known
        .fields
        .iter()
        .filter(|field| is_plain(&field.kind) && rank(&field.name).is_some())
        .map(|field| field.name.as_str())
        .collect();
    fields.sort_by_key(|name| rank(name));
    fields.truncate(USUAL);
    fields.into_iter().map(|name| vec![name.to_owned()]).collect()
}

/// The less the earlier; nothing of what says little in a table.
fn rank(name: &str) -> Option<u8> {
    let name = name.to_ascii_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    let is_noise = name.starts_with('@')
        || ["locale", "etag", "culture", "language"].contains(&name.as_str())
        || ends(&["description", "uri", "url", "link", "symbol", "note", "text", "message"]);
    match name.as_str() {
        _ if is_noise => None,
        "id" => Some(0),
        _ if ends(&["name", "title"]) => Some(1),
        _ if ends(&["status", "state"]) => Some(2),
        _ if ends(&["id"]) => Some(4),
        _ => Some(3),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::types;

    fn types() -> Vec<Type> {
        types::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/operations/types"))
            .unwrap()
    }

    fn refusal(text: &str) -> String {
        settle(toml::from_str(text).unwrap(), &types()).unwrap_err()
    }

    #[test]
    fn what_is_not_there_is_refused() {
        for (text, sentence) in [
            (r#"Customer = ["id"]"#, "columns of Customer: a table has two to 6"),
            (r#"Customer = ["id", "nme"]"#, "columns of Customer: there is no nme"),
            (
                r#"Customer = ["id", "companyProfile.x"]"#,
                "columns of Customer: there is no companyProfile.x",
            ),
            (r#"Custmer = ["id", "name"]"#, "columns of Custmer: there is no id"),
        ] {
            assert_eq!(refusal(text), sentence);
        }
    }

    #[test]
    fn what_names_an_object_comes_first() {
        let types = types();
        let known = types.iter().find(|known| known.name == "GraphContract").unwrap();
        let names: Vec<_> = usual(known, &types).concat();
        assert_eq!(names, ["id", "defaultDomainName", "displayName", "contractType", "customerId"]);
    }
}
