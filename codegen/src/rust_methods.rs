//! Rust's methods: one for each REST operation, on the namespaces of a partner and a customer.

use std::{
    collections::BTreeSet,
    fmt::{self, Write as _},
};

use crate::{
    facade::{Argument, ArgumentKind, Facade, Method, Namespace, Returns, TEXT},
    rust_resources::member,
    text::{pascal, wrapped},
};

/// Namespaces that are written by hand, for methods that say what they are for: those get the others as well. Object,
/// namespace, type, and on whose behalf it calls.
const BY_HAND: [(&str, &str, &str, &str); 1] =
    [("Customer", "subscriptions", "crate::Subscriptions", "On::Customer(self.customer())")];

fn by_hand(object: &str, namespace: &Namespace) -> Option<(&'static str, &'static str)> {
    let path = namespace.path.join(".");
    BY_HAND.iter().find(|it| it.0 == object && it.1 == path).map(|it| (it.2, it.3))
}

/// `core/src/typed/methods.rs`.
pub fn methods(facade: &Facade) -> Result<String, fmt::Error> {
    let mut out = String::from(
        "// Generated from core/operations by the crate partnercenter-codegen. Do not edit.\n\n\
         //! Namespaces of methods, and their optional parameters.\n\n\
         use serde_json::Value;\n\n\
         use super::{call::{Call, Listing, On, put}, resources as types, work::{Fetch, Start}};\n\
         use crate::{Customer, Partner, operations::Params};\n",
    );
    let mut written = BTreeSet::new();
    let objects = [("Partner", &facade.partner), ("Customer", &facade.customer)];
    for (_, namespace) in objects {
        for method in namespace.all().into_iter().filter(|method| has_options(method)) {
            if written.insert(&method.operation) {
                options(&mut out, method)?;
            }
        }
    }
    for (object, namespace) in objects {
        writeln!(out, "\nimpl {object} {{")?;
        members(&mut out, object, namespace, "&self", &format!("On::{object}(self)"))?;
        out.push_str("}\n");
        for child in namespace.children.iter().filter(|child| is_callable(child)) {
            class(&mut out, object, child)?;
        }
    }
    Ok(out)
}

/// Whether it has operations: procedures have methods of their own.
fn is_callable(namespace: &Namespace) -> bool {
    namespace.all().iter().any(|method| method.is_rest)
}

fn has_options(method: &Method) -> bool {
    method.is_rest && method.arguments.iter().any(|argument| !argument.required)
}

fn options(out: &mut String, method: &Method) -> fmt::Result {
    let name = options_name(method);
    writeln!(
        out,
        "\n/// What may be said about `{}`.\n#[derive(Clone, Debug, Default)]",
        method.operation
    )?;
    writeln!(out, "pub struct {name} {{")?;
    let optional: Vec<_> = method.arguments.iter().filter(|it| !it.required).collect();
    for argument in &optional {
        out.push_str(&wrapped(&sentence(&argument.summary), 96, "    /// ", "    /// "));
        let given = taken(argument);
        writeln!(out, "    pub {}: Option<{given}>,", member(&argument.name))?;
    }
    writeln!(out, "}}\n\nimpl {name} {{\n    fn put(self, params: &mut Params) {{")?;
    for argument in &optional {
        let member = member(&argument.name);
        writeln!(
            out,
            "        if let Some(given) = self.{member} {{\n            put(params, {:?}, given);\n        }}",
            argument.name
        )?;
    }
    out.push_str("    }\n}\n");
    Ok(())
}

fn options_name(method: &Method) -> String {
    format!("{}Options", pascal(&method.operation.replace('.', "_")))
}

fn class(out: &mut String, object: &str, namespace: &Namespace) -> fmt::Result {
    if let Some((written, on)) = by_hand(object, namespace) {
        writeln!(out, "\nimpl {written} {{")?;
        members(out, object, namespace, "&self", on)?;
    } else {
        let name = class_name(object, namespace);
        let path = namespace.path.join(".");
        let object_name = object.to_lowercase();
        writeln!(out, "\n/// `{object_name}.{path}`.\n#[derive(Clone, Copy, Debug)]")?;
        writeln!(out, "pub struct {name}<'a>(On<'a>);\n\nimpl<'a> {name}<'a> {{")?;
        members(out, object, namespace, "self", "self.0")?;
    }
    out.push_str("}\n");
    namespace
        .children
        .iter()
        .filter(|child| is_callable(child))
        .try_for_each(|child| class(out, object, child))
}

fn class_name(object: &str, namespace: &Namespace) -> String {
    format!("{object}{}", pascal(&namespace.path.join("_")))
}

fn members(
    out: &mut String,
    object: &str,
    namespace: &Namespace,
    receiver: &str,
    on: &str,
) -> fmt::Result {
    // A generated namespace is as cheap to copy as a reference, the objects are not.
    let life = if receiver == "&self" { "'_" } else { "'a" };
    let made = namespace.children.iter().filter(|child| by_hand(object, child).is_none());
    for child in made.filter(|child| is_callable(child)) {
        let class = class_name(object, child);
        let name = member(child.name().unwrap_or_default());
        writeln!(
            out,
            "    /// `{}.{}`.\n    pub fn {name}({receiver}) -> {class}<{life}> {{\n        {class}({on})\n    }}\n",
            object.to_lowercase(),
            child.path.join("."),
        )?;
    }
    for method in namespace.methods.iter().filter(|method| method.is_rest) {
        documentation(out, method)?;
        let mut parameters = vec![receiver.to_owned()];
        let mut puts = String::new();
        for argument in method.arguments.iter().filter(|argument| argument.required) {
            let name = member(&argument.name);
            let (given, value) = match taken(argument).as_str() {
                "String" => ("impl Into<String>".to_owned(), format!("{name}.into()")),
                given => (given.to_owned(), name.clone()),
            };
            parameters.push(format!("{name}: {given}"));
            let function = if value == name { "put" } else { "put::<String>" };
            writeln!(puts, "        {function}(&mut params, {:?}, {value});", argument.name)?;
        }
        if let Some(body) = &method.body {
            let kind = match method.body_is_list {
                true => format!("&[types::{body}]"),
                false => format!("&types::{body}"),
            };
            parameters.push(format!("body: {kind}"));
            puts.push_str("        put(&mut params, \"body\", serde_json::json!(body));\n");
        }
        if has_options(method) {
            parameters.push(format!("options: {}", options_name(method)));
            puts.push_str("        options.put(&mut params);\n");
        }
        let (maker, kind) = match &method.returns {
            Returns::Pages(name) | Returns::List(name) => ("Listing", Some(named(name))),
            Returns::One(name) | Returns::Maybe(name) => ("Call", Some(named(name))),
            Returns::Nothing => ("Call", Some("()".to_owned())),
            Returns::Bytes | Returns::File => ("Fetch", None),
            Returns::Work(Some(name)) => ("Start", Some(named(name))),
            Returns::Work(None) => ("Start", Some("Value".to_owned())),
        };
        let gives = kind.map_or(String::new(), |kind| format!(", {kind}"));
        let mutable = if puts.is_empty() { "" } else { "mut " };
        writeln!(
            out,
            "    pub fn {}({}) -> {maker}<{life}{gives}> {{\n        \
             let {mutable}params = Params::new();\n{puts}        {maker}::new({on}, {:?}, params)\n    }}\n",
            member(&method.name),
            parameters.join(", "),
            method.operation,
        )?;
    }
    Ok(())
}

/// What a parameter takes.
fn taken(argument: &Argument) -> String {
    let one = match &argument.kind {
        ArgumentKind::Integer => "i64",
        ArgumentKind::Number => "f64",
        ArgumentKind::Boolean => "bool",
        ArgumentKind::Json | ArgumentKind::Filter => "Value",
        // Of procedures only, which have methods of their own.
        ArgumentKind::Headers | ArgumentKind::Bytes => "Value",
        ArgumentKind::Text
        | ArgumentKind::Secret
        | ArgumentKind::Guid
        | ArgumentKind::Date
        | ArgumentKind::OneOf(_) => "String",
    };
    if argument.repeated { format!("Vec<{one}>") } else { one.to_owned() }
}

fn named(name: &str) -> String {
    if name == TEXT { "String".into() } else { format!("types::{name}") }
}

fn documentation(out: &mut String, method: &Method) -> fmt::Result {
    let mut parts = vec![sentence(&method.summary)];
    let mut facts = method.availability();
    if let Some((since, instead)) = &method.retired {
        facts.push(format!("Retired since {since}: {}", sentence(instead)));
    }
    facts.extend(method.remarks.iter().map(|remark| plain(remark)));
    parts.push(facts.join(" "));
    for argument in method.arguments.iter().filter(|argument| argument.required) {
        parts.push(format!("- `{}`: {}", member(&argument.name), sentence(&argument.summary)));
    }
    parts.extend(method.documentation.iter().map(|address| format!("Source: <{address}>")));
    for (index, part) in parts.iter().enumerate() {
        let is_item = part.starts_with("- ") && parts[index - 1].starts_with("- ");
        if index > 0 && !is_item {
            out.push_str("    ///\n");
        }
        let others = if part.starts_with("- ") { "    ///   " } else { "    /// " };
        out.push_str(&wrapped(part, 96, "    /// ", others));
    }
    Ok(())
}

fn sentence(text: &str) -> String {
    plain(text.trim_end_matches('.')) + "."
}

/// What looks like a link or a tag is none.
fn plain(text: &str) -> String {
    text.replace('[', "\\[").replace('<', "\\<")
}
