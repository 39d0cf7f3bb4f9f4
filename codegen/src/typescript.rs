//! The TypeScript of the npm package: constants, classes of errors, interfaces and methods, formatted as
//! biome formats them.

use std::{
    collections::BTreeSet,
    fmt::{self, Write as _},
};

use crate::{
    facade::{Argument, ArgumentKind, Facade, Method, Namespace, Returns, TEXT},
    kinds::Kind,
    types::{Field, FieldKind, Type, Variants},
};

const HEAD: &str =
    "// Generated from core/operations by the crate partnercenter-codegen. Do not edit.\n\n";
/// Longer lines are broken.
const WIDTH: usize = 120;

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

/// `facade.ts`: what the objects can do.
pub fn facade(facade: &Facade) -> Result<String, fmt::Error> {
    let mut out = String::from(HEAD);
    out.push_str(
        "import { Bound, Tenant } from \"../bound.js\";\n\
         import type { Caller, CallOptions, PageOptions, RestOptions } from \"../call.js\";\n\
         import { type HeadersLike, headersOf, octets } from \"../delivery.js\";\n\
         import type { FilterLike } from \"../filter.js\";\n\
         import type { Pages } from \"../pages.js\";\n\
         import type * as types from \"./types.js\";\n",
    );
    let objects = [
        ("App", "Bound", &facade.app),
        ("Partner", "Tenant", &facade.partner),
        ("Customer", "Tenant", &facade.customer),
    ];
    let mut written = BTreeSet::new();
    for (_, _, namespace) in objects {
        for method in namespace.all() {
            if written.insert(&method.operation) {
                options(&mut out, method)?;
            }
        }
    }
    for (object, base, namespace) in objects {
        for child in &namespace.children {
            class(&mut out, object, child)?;
        }
        writeln!(out, "\n/** What is generated of {object}. */")?;
        writeln!(out, "export abstract class {object}Facade extends {base} {{")?;
        members(&mut out, object, "this.caller", namespace, true)?;
        out.push_str("}\n");
    }
    Ok(out)
}

/// The optional parameters of a method, with the options of its kind of call.
fn options(out: &mut String, method: &Method) -> fmt::Result {
    let optional: Vec<_> = method.arguments.iter().filter(|argument| !argument.required).collect();
    if optional.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n/** Options of `{}`. */", method.operation)?;
    writeln!(
        out,
        "export interface {} extends {} {{",
        options_name(method),
        usual_options(method)
    )?;
    for given in optional {
        comment(out, "  ", &[sentence(&given.summary)])?;
        let or = if given.kind == ArgumentKind::Json { "" } else { " | undefined" };
        writeln!(out, "  {}?: {}{or};", camel(&given.name), taken(given))?;
    }
    out.push_str("}\n");
    Ok(())
}

fn options_name(method: &Method) -> String {
    if method.arguments.iter().all(|argument| argument.required) {
        return usual_options(method).to_owned();
    }
    format!("{}Options", pascal(&method.operation.replace('.', "_")))
}

fn usual_options(method: &Method) -> &'static str {
    match (&method.returns, method.is_rest) {
        (Returns::Pages(_), _) => "PageOptions",
        (_, true) => "RestOptions",
        (_, false) => "CallOptions",
    }
}

/// A namespace, after those in it.
fn class(out: &mut String, object: &str, namespace: &Namespace) -> fmt::Result {
    for child in &namespace.children {
        class(out, object, child)?;
    }
    let path: Vec<_> = namespace.path.iter().map(|word| camel(word)).collect();
    writeln!(
        out,
        "\n/** Methods under `{}.{}`. */\nexport class {} {{\n  readonly #caller: Caller;\n",
        object.to_lowercase(),
        path.join("."),
        class_name(object, namespace)
    )?;
    out.push_str(
        "  /** @internal */\n  constructor(caller: Caller) {\n    this.#caller = caller;\n  }\n",
    );
    members(out, object, "this.#caller", namespace, false)?;
    out.push_str("}\n");
    Ok(())
}

fn members(
    out: &mut String,
    object: &str,
    caller: &str,
    namespace: &Namespace,
    mut is_first: bool,
) -> fmt::Result {
    let mut apart = |out: &mut String| {
        if !std::mem::take(&mut is_first) {
            out.push('\n');
        }
    };
    for child in &namespace.children {
        apart(out);
        let path: Vec<_> = child.path.iter().map(|word| camel(word)).collect();
        let class = class_name(object, child);
        write!(
            out,
            "  /** Methods under `{}.{}`. */\n  get {}(): {class} {{\n    return new {class}({caller});\n  }}\n",
            object.to_lowercase(),
            path.join("."),
            path.last().map_or("", String::as_str)
        )?;
    }
    for method in &namespace.methods {
        apart(out);
        self::method(out, caller, method)?;
    }
    Ok(())
}

fn method(out: &mut String, caller: &str, method: &Method) -> fmt::Result {
    documentation(out, method)?;
    let required: Vec<_> = method.arguments.iter().filter(|argument| argument.required).collect();
    let mut parameters: Vec<_> = required
        .iter()
        .map(|given| format!("{}: {}", variable(&given.name), taken(given)))
        .collect();
    let mut sent: Vec<_> = required
        .iter()
        .map(|given| match (variable(&given.name), &given.kind) {
            (name, ArgumentKind::Headers) => format!("{}: headersOf({name})", given.name),
            (name, ArgumentKind::Bytes) => format!("{}: octets({name})", given.name),
            (name, _) if name == given.name => name,
            (name, _) => format!("{}: {name}", given.name),
        })
        .collect();
    if let Some(body) = &method.body {
        let list = if method.body_is_list { "[]" } else { "" };
        parameters.push(format!("body: types.{body}{list}"));
        sent.push("body".into());
    }
    parameters.push(format!("options?: {}", options_name(method)));
    let (function, result) = match &method.returns {
        Returns::Nothing => ("invoke", "Promise<void>".into()),
        Returns::One(name) => ("invoke", format!("Promise<{}>", named(name))),
        Returns::Maybe(name) => ("invoke", format!("Promise<{} | null>", named(name))),
        Returns::List(name) => ("invoke", format!("Promise<{}[]>", named(name))),
        Returns::Pages(name) => ("list", format!("Pages<{}>", named(name))),
        Returns::Bytes => ("invoke", "Promise<Uint8Array>".into()),
    };
    let line = format!("  {}({}): {result} {{", camel(&method.name), parameters.join(", "));
    if line.len() <= WIDTH {
        writeln!(out, "{line}")?;
    } else {
        writeln!(out, "  {}(", camel(&method.name))?;
        for parameter in parameters {
            writeln!(out, "    {},", broken_union(&parameter, "      "))?;
        }
        writeln!(out, "  ): {result} {{")?;
    }
    let sent = if sent.is_empty() { "{}".into() } else { format!("{{ {} }}", sent.join(", ")) };
    let id = &method.operation;
    let line = format!("    return {caller}.{function}({id:?}, {sent}, options);");
    if line.len() <= WIDTH {
        return writeln!(out, "{line}\n  }}");
    }
    writeln!(
        out,
        "    return {caller}.{function}(\n      {id:?},\n      {sent},\n      options,\n    );\n  }}"
    )
}

/// `name: A | B`, with each member of the union on its own line where they do not fit into one.
fn broken_union(declared: &str, indent: &str) -> String {
    match declared.split_once(": ") {
        Some((name, union)) if declared.len() + indent.len() > WIDTH && union.contains(" | ") => {
            let members = union.split(" | ").map(|member| format!("\n{indent}| {member}"));
            format!("{name}:{}", members.collect::<String>())
        }
        _ => declared.to_owned(),
    }
}

fn documentation(out: &mut String, method: &Method) -> fmt::Result {
    let mut text = vec![sentence(&method.summary), String::new()];
    let mut facts = vec![match (method.app_only, method.app_user) {
        (true, true) => "Of the app alone, or of the app with a user.".to_owned(),
        (true, false) => "Of the app alone.".to_owned(),
        (false, _) => "Of the app with a user.".to_owned(),
    }];
    if !method.clouds.is_empty() {
        facts.push(format!("Clouds: {}.", method.clouds.join(", ")));
    }
    facts.extend(method.remarks.iter().cloned());
    text.extend([facts.join(" "), String::new()]);
    for given in method.arguments.iter().filter(|argument| argument.required) {
        text.push(format!("@param {} - {}", variable(&given.name), sentence(&given.summary)));
    }
    if method.body.is_some() {
        text.push("@param body - What is sent.".into());
    }
    if let Some((since, instead)) = &method.retired {
        text.push(format!("@deprecated Retired since {since}: {}", sentence(instead)));
    }
    if let Some(address) = &method.documentation {
        text.push(format!("@see {address}"));
    }
    if text.last().is_some_and(String::is_empty) {
        text.pop();
    }
    comment(out, "  ", &text)
}

/// A comment, on one line where there is only one.
fn comment(out: &mut String, indent: &str, lines: &[String]) -> fmt::Result {
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

/// A type of the table.
fn named(name: &str) -> String {
    if name == TEXT { "string".into() } else { format!("types.{name}") }
}

fn taken(given: &Argument) -> String {
    match given.repeated {
        true => format!("readonly ({})[]", argument(&given.kind)),
        false => argument(&given.kind),
    }
}

fn argument(kind: &ArgumentKind) -> String {
    match kind {
        ArgumentKind::Text | ArgumentKind::Secret | ArgumentKind::Guid | ArgumentKind::Date => {
            "string".into()
        }
        ArgumentKind::Integer | ArgumentKind::Number => "number".into(),
        ArgumentKind::Boolean => "boolean".into(),
        ArgumentKind::Json => "unknown".into(),
        ArgumentKind::Headers => "HeadersLike".into(),
        ArgumentKind::Bytes => "Uint8Array | string".into(),
        ArgumentKind::Filter => "FilterLike".into(),
        ArgumentKind::OneOf(values) => literals(values),
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

fn literals(values: &[String]) -> String {
    values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" | ")
}

fn class_name(object: &str, namespace: &Namespace) -> String {
    format!("{object}{}", pascal(&namespace.path.join("_")))
}

fn pascal(name: &str) -> String {
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

fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut letters = pascal.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

/// The name of a parameter, which must be no word of the language and no other parameter.
fn variable(name: &str) -> String {
    let name = camel(name);
    match name.as_str() {
        "body" | "options" | "default" | "delete" | "function" | "import" | "in" | "new"
        | "package" => {
            format!("{name}_")
        }
        _ => name,
    }
}

fn sentence(text: &str) -> String {
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
        assert_eq!(variable("customer_id"), "customerId");
        assert_eq!(variable("function"), "function_");
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
