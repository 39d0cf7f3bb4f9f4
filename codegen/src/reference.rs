//! The reference of everything callable, for readers of every language.

use std::fmt::{self, Write as _};

use crate::{
    facade::{Argument, ArgumentKind, Facade, Method, Namespace, Returns, TEXT},
    types::{FieldKind, Type},
};

const INTRODUCTION: &str = "\
<!-- Generated from core/operations by the crate partnercenter-codegen. Do not edit. -->

# Reference

What an app, a partner and a customer can do, by the names of the operation table. Languages write them in
their own way: `partner.customers.list()` in Python and Node. Requests of the C interface and
`partnercenter call` take the operation's own name, which is given where it differs.

";

/// `docs/reference.md`.
pub fn page(facade: &Facade) -> Result<String, fmt::Error> {
    let mut out = String::from(INTRODUCTION);
    for (object, namespace) in
        [("app", &facade.app), ("partner", &facade.partner), ("customer", &facade.customer)]
    {
        writeln!(out, "## {object}\n")?;
        methods(&mut out, object, namespace)?;
    }
    out.push_str(
        "## Types\n\nMembers may be absent, and services add new ones: those are kept.\n\n",
    );
    for resource in &facade.types {
        fields(&mut out, resource)?;
    }
    out.push_str("## Kinds of errors\n\n| number | kind | when |\n| --- | --- | --- |\n");
    for kind in &facade.kinds {
        writeln!(out, "| {} | `{}` | {} |", kind.number, kind.name, kind.when)?;
    }
    Ok(out)
}

fn methods(out: &mut String, object: &str, namespace: &Namespace) -> fmt::Result {
    let path: Vec<_> =
        [object].into_iter().chain(namespace.path.iter().map(String::as_str)).collect();
    for method in &namespace.methods {
        let called = path[1..].iter().copied().chain([method.name.as_str()]).collect::<Vec<_>>();
        writeln!(out, "### {}.{}\n\n{}.", path.join("."), method.name, method.summary)?;
        if called.join(".") != method.operation {
            writeln!(out, "Operation `{}`.", method.operation)?;
        }
        writeln!(out, "{}\n", facts(method))?;
        arguments(out, method)?;
    }
    namespace.children.iter().try_for_each(|child| methods(out, object, child))
}

fn facts(method: &Method) -> String {
    let mut facts = vec![match &method.returns {
        Returns::Nothing => "Gives nothing.".to_owned(),
        Returns::One(name) => format!("Gives {}.", link(name)),
        Returns::Maybe(name) => format!("Gives {}, or null when there is nothing.", link(name)),
        Returns::List(name) => format!("Gives a list of {}.", link(name)),
        Returns::Pages(name) => format!("Gives pages of {}.", link(name)),
        Returns::Bytes | Returns::File => "Gives a file, which is read or saved.".to_owned(),
        Returns::Work(None) => "Begins work that goes on.".to_owned(),
        Returns::Work(Some(name)) => {
            format!("Begins work that goes on; its result is {}.", link(name))
        }
    }];
    facts.extend(method.availability());
    if let Some((since, instead)) = &method.retired {
        facts.push(format!("Retired since {since}: {instead}."));
    }
    facts.extend(method.remarks.iter().cloned());
    if let Some(address) = &method.documentation {
        facts.push(format!("[Documentation of the service]({address})."));
    }
    if method.is_rest {
        facts.push("Takes the options of a REST call.".to_owned());
    }
    facts.join(" ")
}

fn arguments(out: &mut String, method: &Method) -> fmt::Result {
    if method.arguments.is_empty() && method.body.is_none() {
        return Ok(());
    }
    out.push_str("| parameter | type | |\n| --- | --- | --- |\n");
    for Argument { name, kind, required, repeated, summary } in &method.arguments {
        let required = if *required { ", required" } else { "" };
        let list = if *repeated { "list of " } else { "" };
        writeln!(out, "| `{name}` | {list}{}{required} | {} |", argument(kind), cell(summary))?;
    }
    if let Some(body) = &method.body {
        let list = if method.body_is_list { "list of " } else { "" };
        writeln!(out, "| `body` | {list}{}, required | What is sent |", link(body))?;
    }
    out.push('\n');
    Ok(())
}

fn fields(out: &mut String, resource: &Type) -> fmt::Result {
    let documentation = resource.documentation.as_ref();
    let more = documentation.map(|it| format!(" [Documentation]({it}).")).unwrap_or_default();
    writeln!(out, "### {}\n\n{}.{more}\n", resource.name, resource.summary)?;
    if resource.is_enumeration() {
        return writeln!(out, "One of {}; services may know more.\n", one_of(&resource.values));
    }
    if let Some(variants) = &resource.variants {
        let types: Vec<_> = variants
            .types
            .iter()
            .map(|(value, name)| format!("{} (`{value}`)", link(name)))
            .collect();
        let member = variants.chosen_by.join(".");
        writeln!(out, "By `{member}` it is one of {}.\n", types.join(", "))?;
    }
    if resource.fields.is_empty() {
        return Ok(());
    }
    out.push_str("| member | type | |\n");
    out.push_str("| --- | --- | --- |\n");
    for field in &resource.fields {
        let notes = [
            field.required.then_some(", required in a body"),
            field.read_only.then_some(", read only"),
            field.nullable.then_some(", or null"),
        ];
        let notes: String = notes.into_iter().flatten().collect();
        let others: Vec<_> = field.other_types.iter().map(member).collect();
        let others = match others.is_empty() {
            true => String::new(),
            false => format!(" (some sources: {})", others.join(", ")),
        };
        let summary = field.summary.as_deref().unwrap_or_default();
        writeln!(
            out,
            "| `{}` | {}{others}{notes} | {} |",
            field.name,
            member(&field.kind),
            cell(summary)
        )?;
    }
    out.push('\n');
    Ok(())
}

fn argument(kind: &ArgumentKind) -> String {
    match kind {
        ArgumentKind::Text => "text".into(),
        ArgumentKind::Secret => "text, secret".into(),
        ArgumentKind::Guid => "GUID".into(),
        ArgumentKind::Integer => "integer".into(),
        ArgumentKind::Number => "number".into(),
        ArgumentKind::Boolean => "boolean".into(),
        ArgumentKind::Date => "date".into(),
        ArgumentKind::Json => "JSON".into(),
        ArgumentKind::Headers => "headers".into(),
        ArgumentKind::Bytes => "bytes".into(),
        ArgumentKind::Filter => "[filter](filters.md)".into(),
        ArgumentKind::OneOf(values) => one_of(values),
    }
}

fn member(kind: &FieldKind) -> String {
    match kind {
        FieldKind::Text => "text".into(),
        FieldKind::Guid => "GUID".into(),
        FieldKind::Integer => "integer".into(),
        FieldKind::Number => "number".into(),
        FieldKind::Boolean => "boolean".into(),
        FieldKind::Date => "date".into(),
        FieldKind::Json => "JSON".into(),
        FieldKind::OneOf(values) => one_of(values),
        FieldKind::Type(name) => link(name),
        FieldKind::List(inner) => format!("list of {}", member(inner)),
        FieldKind::Map(inner) => format!("map of {}", member(inner)),
    }
}

fn one_of(values: &[String]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
}

fn link(name: &str) -> String {
    if name == TEXT {
        return name.into();
    }
    format!("[{name}](#{})", name.to_lowercase())
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
