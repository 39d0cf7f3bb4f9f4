//! The TypeScript of the npm package: constants, classes of errors and interfaces, formatted as biome formats them.

use std::fmt::{self, Write as _};

use crate::{
    facade::Facade,
    kinds::Kind,
    types::{Field, FieldKind, Type, Variants},
};

pub const HEAD: &str =
    "// Generated from core/operations by the crate partnercenter-codegen. Do not edit.\n\n";
/// Longer lines are broken.
pub const WIDTH: usize = 120;

/// `constants.ts`.
pub fn constants(facade: &Facade, version: &str) -> Result<String, fmt::Error> {
    let mut out = String::from(HEAD);
    writeln!(out, "/** The number of the library's boundary. */\nexport const ABI_VERSION = 1;\n")?;
    writeln!(
        out,
        "/** The fingerprint of the operation table. */\nexport const TABLE_HASH = {:?};\n",
        facade.table_hash
    )?;
    writeln!(out, "/** The version of this package. */\nexport const VERSION = {version:?};")?;
    Ok(out)
}

/// `errors.ts`: a class for each kind.
pub fn errors(kinds: &[Kind]) -> Result<String, fmt::Error> {
    let mut out = String::from(HEAD);
    out.push_str("import { type ErrorFacts, PartnerCenterError } from \"../base.js\";\n");
    for Kind { name, when, .. } in kinds {
        write!(
            out,
            "\n/** {when} */\n\
             export class {}Error extends PartnerCenterError {{\n  \
             constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {{\n    \
             super(message, {name:?}, facts, options);\n  }}\n}}\n",
            pascal(name)
        )?;
    }
    out.push_str(
        "\n/** The class of each kind. */\nexport const BY_KIND: Record<string, \
         new (message: string, facts?: ErrorFacts) => PartnerCenterError> = {\n",
    );
    for Kind { name, .. } in kinds {
        writeln!(out, "  {name}: {}Error,", pascal(name))?;
    }
    out.push_str("};\n");
    Ok(out)
}

/// `types.ts`: resources, with Microsoft's own names of members.
pub fn types(types: &[Type]) -> Result<String, fmt::Error> {
    let mut out = String::from(HEAD);
    out.push_str("// Members may be absent, and services add new ones: those are kept.\n");
    for resource in types {
        out.push('\n');
        let mut text = vec![sentence(&resource.summary)];
        if let Some(variants) = &resource.variants {
            text.extend([String::new(), variants_note(variants)]);
        }
        if let Some(address) = &resource.documentation {
            text.extend([String::new(), format!("@see {address}")]);
        }
        comment(&mut out, "", &text)?;
        if resource.is_enumeration() {
            enumeration(&mut out, resource)?;
        } else {
            interface(&mut out, resource)?;
        }
    }
    Ok(out)
}

fn enumeration(out: &mut String, resource: &Type) -> fmt::Result {
    let head = format!("export type {} =", resource.name);
    let line = format!("{head} {} | (string & {{}});", literals(&resource.values));
    if line.chars().count() <= WIDTH {
        return writeln!(out, "{line}");
    }
    writeln!(out, "{head}")?;
    for value in &resource.values {
        writeln!(out, "  | {value:?}")?;
    }
    writeln!(out, "  | (string & {{}});")
}

fn interface(out: &mut String, resource: &Type) -> fmt::Result {
    if resource.fields.is_empty() {
        // What is in it is not documented.
        return writeln!(out, "export type {} = Record<string, unknown>;", resource.name);
    }
    writeln!(out, "export interface {} {{", resource.name)?;
    for field in &resource.fields {
        let notes = [field.summary.as_deref().map(sentence), others_note(field)];
        let notes: Vec<_> = notes.into_iter().flatten().collect();
        if !notes.is_empty() {
            comment(out, "  ", &[notes.join(" ")])?;
        }
        let read_only = if field.read_only { "readonly " } else { "" };
        let optional = if field.required { "" } else { "?" };
        let name = property(&field.name);
        member(out, &format!("{read_only}{name}{optional}"), &field.kind, field.nullable)?;
    }
    out.push_str("}\n");
    Ok(())
}

fn others_note(field: &Field) -> Option<String> {
    let others: Vec<_> = field.other_types.iter().map(self::field).collect();
    (!others.is_empty()).then(|| format!("Some sources: {}.", others.join(", ")))
}

fn variants_note(variants: &Variants) -> String {
    let types: Vec<_> =
        variants.types.iter().map(|(value, name)| format!("{{@link {name}}} ({value})")).collect();
    format!("By `{}` it is one of {}.", variants.chosen_by.join("."), types.join(", "))
}

/// A name that is none of the language is written in quotes.
fn property(name: &str) -> String {
    let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !name.starts_with(|first: char| first.is_ascii_digit());
    if is_plain { name.to_owned() } else { format!("{name:?}") }
}

/// A comment, on one line where there is only one.
pub fn comment(out: &mut String, indent: &str, lines: &[String]) -> fmt::Result {
    let lines: Vec<_> = lines.iter().map(|line| line.replace("*/", "*\\/")).collect();
    if let [line] = &lines[..] {
        return writeln!(out, "{indent}/** {line} */");
    }
    writeln!(out, "{indent}/**")?;
    for line in lines {
        writeln!(out, "{}", format!("{indent} * {line}").trim_end())?;
    }
    writeln!(out, "{indent} */")
}

/// `  name: type;`, broken as a union is when it is too long.
fn member(out: &mut String, name: &str, kind: &FieldKind, nullable: bool) -> fmt::Result {
    let or_null = if nullable { " | null" } else { "" };
    let line = format!("  {name}: {}{or_null};", field(kind));
    match kind {
        FieldKind::OneOf(values) if line.chars().count() > WIDTH => {
            writeln!(out, "  {name}:")?;
            for value in values {
                writeln!(out, "    | {value:?}")?;
            }
            writeln!(out, "    | (string & {{}}){};", if nullable { "\n    | null" } else { "" })
        }
        _ => writeln!(out, "{line}"),
    }
}

fn field(kind: &FieldKind) -> String {
    match kind {
        FieldKind::Text | FieldKind::Guid | FieldKind::Date => "string".into(),
        FieldKind::Integer | FieldKind::Number => "number".into(),
        FieldKind::Boolean => "boolean".into(),
        FieldKind::Json => "unknown".into(),
        // Services know more than was written down; editors still offer what is known.
        FieldKind::OneOf(values) => format!("{} | (string & {{}})", literals(values)),
        FieldKind::Type(name) => name.clone(),
        FieldKind::List(inner) => match &**inner {
            FieldKind::OneOf(_) => format!("({})[]", field(inner)),
            inner => format!("{}[]", field(inner)),
        },
        FieldKind::Map(inner) => format!("Record<string, {}>", field(inner)),
    }
}

pub fn literals(values: &[String]) -> String {
    values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" | ")
}

pub fn pascal(name: &str) -> String {
    name.split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(letters)
                .collect::<String>()
        })
        .collect()
}

pub fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut letters = pascal.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

pub fn sentence(text: &str) -> String {
    let end = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{text}{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_language() {
        assert_eq!(pascal("sign_in_required"), "SignInRequired");
        assert_eq!(camel("application_consents"), "applicationConsents");
    }

    #[test]
    fn a_comment_cannot_be_left() {
        let mut out = String::new();
        assert!(comment(&mut out, "", &["a */ b".into()]).is_ok());
        assert_eq!(out, "/** a *\\/ b */\n");
    }

    #[test]
    fn long_unions_are_broken() {
        let kind = FieldKind::OneOf((0..20).map(|n| format!("value{n}")).collect());
        let mut out = String::new();
        assert!(member(&mut out, "state?", &kind, false).is_ok());
        assert!(out.starts_with("  state?:\n    | \"value0\"\n"), "{out}");
        assert!(out.ends_with("    | (string & {});\n"), "{out}");
    }
}
