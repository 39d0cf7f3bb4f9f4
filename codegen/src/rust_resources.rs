//! The resource types as Rust structs and enums.

use std::{
    collections::{HashMap, HashSet},
    fmt::{self, Write as _},
};

use crate::{
    text::{pascal, wrapped},
    types::{Field, FieldKind, Type},
};

/// Words of the language that are names of members.
const KEYWORDS: [&str; 12] =
    ["as", "const", "enum", "final", "fn", "impl", "in", "match", "move", "ref", "self", "type"];

/// `core/src/typed/resources.rs`.
pub fn structs(types: &[Type]) -> Result<String, fmt::Error> {
    let mut out = String::from(
        "// Generated from core/operations/types by the crate partnercenter-codegen. Do not edit.\n\n\
         //! Resources as services send them. Every member may be absent, and services add others: those are kept.\n\n\
         use std::collections::BTreeMap;\n\n\
         use serde_json::{Number, Value};\n\n\
         use super::resource::{Members, Resource, move_into, put, resource, take, values};\n",
    );
    let inner = inner(types);
    for resource in types {
        out.push('\n');
        if resource.is_enumeration() {
            enumeration(&mut out, resource)?;
        } else {
            object(&mut out, resource, &inner)?;
        }
    }
    by_name(&mut out, types)?;
    Ok(out)
}

/// What tests know the structs by.
fn by_name(out: &mut String, types: &[Type]) -> fmt::Result {
    out.push_str("\n#[cfg(test)]\nsuper::resource::by_name! {\n");
    for resource in types.iter().filter(|resource| !resource.is_enumeration()) {
        writeln!(out, "    {},", resource.name)?;
    }
    out.push_str("}\n");
    Ok(())
}

fn enumeration(out: &mut String, resource: &Type) -> fmt::Result {
    out.push_str("values! {\n");
    about(out, resource);
    writeln!(out, "    {} {{", resource.name)?;
    let mut seen = HashSet::new();
    for value in &resource.values {
        let name = pascal(&value.replace(['-', ' ', '.'], "_"));
        if name != "Other" && seen.insert(name.clone()) {
            writeln!(out, "        {name} = {value:?},")?;
        }
    }
    out.push_str("    }\n}\n");
    Ok(())
}

fn object(out: &mut String, resource: &Type, inner: &HashMap<&str, HashSet<&str>>) -> fmt::Result {
    out.push_str("resource! {\n");
    about(out, resource);
    writeln!(out, "    {} {{", resource.name)?;
    for field in &resource.fields {
        for line in notes(field) {
            out.push_str(&wrapped(&line, 110, "        /// ", "        /// "));
        }
        let mut kind = kind(&field.kind);
        // A struct cannot hold itself.
        if let FieldKind::Type(name) = &field.kind
            && inner.get(name.as_str()).is_some_and(|all| all.contains(resource.name.as_str()))
        {
            kind = format!("Box<{kind}>");
        }
        writeln!(out, "        {}: {kind} = {:?},", member(&field.name), field.name)?;
    }
    out.push_str("    }\n}\n");
    Ok(())
}

fn about(out: &mut String, resource: &Type) {
    let mut lines = vec![sentence(&resource.summary)];
    if let Some(variants) = &resource.variants {
        let types = variants.types.iter().map(|(value, name)| format!("[`{name}`] (`{value}`)"));
        let types = types.collect::<Vec<_>>().join(", ");
        lines.push(format!("By `{}` it is one of {types}.", variants.chosen_by.join(".")));
    }
    lines.extend(resource.documentation.iter().map(|address| format!("Source: <{address}>")));
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            out.push_str("    ///\n");
        }
        out.push_str(&wrapped(line, 110, "    /// ", "    /// "));
    }
}

fn notes(field: &Field) -> Vec<String> {
    let values = match &field.kind {
        FieldKind::OneOf(values) => Some(format!("One of {}", values.join(", "))),
        FieldKind::Date => Some("ISO 8601".to_owned()),
        _ => None,
    };
    let notes: Vec<String> = [
        field.summary.clone(),
        values,
        field.required.then(|| "Required in a request".to_owned()),
        field.read_only.then(|| "Read only".to_owned()),
        field.nullable.then(|| "Null is written by way of `other`".to_owned()),
    ]
    .into_iter()
    .flatten()
    .map(|note| sentence(&note))
    .collect();
    match notes.is_empty() {
        true => vec![format!("`{}`.", field.name)],
        false => vec![notes.join(" ")],
    }
}

fn sentence(text: &str) -> String {
    // What looks like a link is none.
    text.trim_end_matches('.').replace('[', "\\[").replace('<', "\\<") + "."
}

fn kind(kind: &FieldKind) -> String {
    match kind {
        FieldKind::Text | FieldKind::Guid | FieldKind::Date | FieldKind::OneOf(_) => {
            "String".into()
        }
        FieldKind::Integer => "i64".into(),
        FieldKind::Number => "Number".into(),
        FieldKind::Boolean => "bool".into(),
        FieldKind::Json => "Value".into(),
        FieldKind::Type(name) => name.clone(),
        FieldKind::List(inner) => format!("Vec<{}>", self::kind(inner)),
        FieldKind::Map(inner) => format!("BTreeMap<String, {}>", self::kind(inner)),
    }
}

/// The types that each type holds without a list or map between, at any depth.
fn inner(types: &[Type]) -> HashMap<&str, HashSet<&str>> {
    let direct: HashMap<&str, Vec<&str>> = types
        .iter()
        .map(|resource| {
            let held = resource.fields.iter().filter_map(|field| match &field.kind {
                FieldKind::Type(name) => Some(name.as_str()),
                _ => None,
            });
            (resource.name.as_str(), held.collect())
        })
        .collect();
    let all = |name: &'_ str| {
        let (mut seen, mut queue) = (HashSet::new(), direct.get(name).cloned().unwrap_or_default());
        while let Some(next) = queue.pop() {
            if seen.insert(next) {
                queue.extend(direct.get(next).into_iter().flatten());
            }
        }
        seen
    };
    direct.keys().map(|name| (*name, all(name))).collect()
}

/// A member's name in snake case: `usdTotalCost` as `usd_total_cost`, `POfiles` as `p_ofiles`.
pub fn member(name: &str) -> String {
    let letters: Vec<char> =
        name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '.').collect();
    let mut snake = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let after = index.checked_sub(1).map(|before| letters[before]);
        let begins_word = letter.is_ascii_uppercase()
            && (after.is_some_and(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
                || (after.is_some_and(|it| it.is_ascii_uppercase())
                    && letters.get(index + 1).is_some_and(char::is_ascii_lowercase)));
        if begins_word || *letter == '.' {
            snake.push('_');
        }
        if *letter != '.' {
            snake.push(letter.to_ascii_lowercase());
        }
    }
    // `other` keeps what is not documented.
    if KEYWORDS.contains(&snake.as_str()) || snake == "other" { snake + "_" } else { snake }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_in_snake_case() {
        for (wire, name) in [
            ("usdTotalCost", "usd_total_cost"),
            ("pcToBCExchangeRate", "pc_to_bc_exchange_rate"),
            ("@odata.type", "odata_type"),
            ("iso2Code", "iso2_code"),
            ("type", "type_"),
            ("BenefitID", "benefit_id"),
            ("SkuId", "sku_id"),
        ] {
            assert_eq!(member(wire), name);
        }
    }
}
