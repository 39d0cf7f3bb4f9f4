//! The Python package's generated modules: errors, resource types, and the methods of both clients. Written as
//! `ruff format` would write them.

use std::fmt::Write as _;

use crate::{
    facade::{Argument, ArgumentKind, Facade, Method, Namespace, Returns, TEXT},
    kinds::Kind,
    text::{pascal, wrapped},
    types::{Field, FieldKind, Type},
};

const HEADER: &str =
    "# Generated from core/operations by the crate partnercenter-codegen. Do not edit.\n";
const WIDTH: usize = 120;
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

/// `_facade.py` of the client that waits, or of that for asyncio.
pub fn methods(facade: &Facade, is_async: bool) -> String {
    let mut body = String::new();
    for (object, namespace) in
        [("app", &facade.app), ("partner", &facade.partner), ("customer", &facade.customer)]
    {
        class(&mut body, object, namespace, is_async);
    }
    let (up, client) = if is_async { ("..", "asyncio") } else { (".", "the client that waits") };
    let mut out = format!(
        "{HEADER}\"\"\"The methods of {client}: one for each operation of the table.\"\"\"\n\n\
         # Answers are what services send: their shape is the table's word.\n\
         # mypy: disable-error-code=\"no-any-return\"\n\n\
         from __future__ import annotations\n\n\
         from ._calls import Namespace\n\n\
         TYPE_CHECKING = False\nif TYPE_CHECKING:\n"
    );
    let standard: Vec<String> = [
        ("Sequence[", "from collections.abc import Sequence"),
        ("date", "from datetime import date"),
    ]
    .iter()
    .filter(|(used, _)| match *used {
        "date" => body.contains(": date | str"),
        used => body.contains(used),
    })
    .map(|(_, line)| format!("    {line}\n"))
    .collect();
    out.push_str(&standard.concat());
    let typing: Vec<&str> =
        ["Any", "Literal"].into_iter().filter(|name| body.contains(&format!(": {name}"))).collect();
    if !typing.is_empty() {
        let _ = writeln!(out, "    from typing import {}", typing.join(", "));
    }
    out.push_str("\n    from typing_extensions import Unpack\n\n");
    let options: Vec<&str> = ["CallOptions", "PageOptions", "RestOptions"]
        .into_iter()
        .filter(|name| body.contains(&format!("Unpack[{name}]")))
        .collect();
    if is_async {
        let _ = writeln!(
            out,
            "    from .. import types\n    from ..types import {}\n    from ._calls import Pages",
            options.join(", ")
        );
    } else {
        let _ = writeln!(
            out,
            "    from {up} import types\n    from ._calls import Pages\n    from .types import {}",
            options.join(", ")
        );
    }
    out + &body
}

fn class(out: &mut String, object: &str, namespace: &Namespace, is_async: bool) {
    let words: Vec<&str> =
        [object].into_iter().chain(namespace.path.iter().map(String::as_str)).collect();
    let about = match namespace.name() {
        None => format!("The methods of {} {object}.", article(object)),
        Some(_) => format!("`{}`.", words.join(".")),
    };
    let _ = write!(
        out,
        "\n\nclass {}(Namespace):\n    \"\"\"{about}\"\"\"\n\n    __slots__ = ()\n",
        class_name(&words)
    );
    for child in &namespace.children {
        let Some(name) = child.name() else { continue };
        let child_words: Vec<&str> = words.iter().copied().chain([name]).collect();
        let _ = write!(
            out,
            "\n    @property\n    def {0}(self) -> {1}:\n        \"\"\"`{2}`.\"\"\"\n        return {1}(self._caller)\n",
            identifier(name),
            class_name(&child_words),
            child_words.join(".")
        );
    }
    for method in &namespace.methods {
        out.push('\n');
        out.push_str(&method_text(method, is_async));
    }
    for child in &namespace.children {
        class(out, object, child, is_async);
    }
}

fn class_name(words: &[&str]) -> String {
    match words {
        [object] => pascal(object) + "Methods",
        words => words.iter().map(|word| pascal(word)).collect(),
    }
}

fn article(word: &str) -> &'static str {
    if word.starts_with('a') { "an" } else { "a" }
}

fn method_text(method: &Method, is_async: bool) -> String {
    let is_paged = matches!(method.returns, Returns::Pages(_));
    let options = match (is_paged, method.is_rest) {
        (true, _) => "PageOptions",
        (false, true) => "RestOptions",
        (false, false) => "CallOptions",
    };
    let (required, optional): (Vec<_>, Vec<_>) =
        method.arguments.iter().partition(|argument| argument.required);
    let mut parameters = vec!["self".to_owned()];
    let mut given = Vec::new();
    let mut raw = Vec::new();
    for argument in required {
        parameters.push(format!("{}: {}", identifier(&argument.name), taken(argument)));
        match argument.kind {
            ArgumentKind::Headers => raw.push((argument.name.clone(), "_headers")),
            ArgumentKind::Bytes => raw.push((argument.name.clone(), "_octets")),
            _ => given.push(argument.name.clone()),
        }
    }
    if let Some(body) = &method.body {
        parameters.push(match method.body_is_list {
            true => format!("body: Sequence[types.{body}]"),
            false => format!("body: types.{body}"),
        });
        given.push("body".into());
    }
    if !optional.is_empty() {
        parameters.push("*".into());
    }
    for argument in optional {
        let kind = taken(argument);
        let kind = if kind == "Any" { kind } else { format!("{kind} | None") };
        parameters.push(format!("{}: {kind} = None", identifier(&argument.name)));
        given.push(argument.name.clone());
    }
    parameters.push(format!("**options: Unpack[{options}]"));
    let (returns, function) = match &method.returns {
        Returns::Nothing => ("None".to_owned(), "_value"),
        Returns::One(name) => (named(name), "_value"),
        Returns::Maybe(name) => (format!("{} | None", named(name)), "_value"),
        Returns::List(name) => (format!("Sequence[{}]", named(name)), "_value"),
        Returns::Pages(name) => (format!("Pages[{}]", named(name)), "_pages"),
        Returns::Bytes => ("bytes".to_owned(), "_bytes"),
    };
    let is_async = is_async && !is_paged;
    let (define, wait) = if is_async { ("async def", "await ") } else { ("def", "") };
    let mut out = signature(define, &identifier(&method.name), &parameters, &returns);
    out.push_str(&method_doc(method, options).text(2));
    let as_it_is = given.iter().map(|name| format!("\"{name}\": {}", identifier(name)));
    let written =
        raw.iter().map(|(name, by)| format!("\"{name}\": self.{by}({})", identifier(name)));
    let entries: Vec<String> = written.chain(as_it_is).collect();
    let given = match entries.len() {
        0 => "{}",
        _ => {
            out.push_str(&dictionary(&entries));
            "given"
        }
    };
    let call = format!("{wait}self.{function}(\"{}\", {given}, options)", method.operation);
    let give = if method.returns == Returns::Nothing { "" } else { "return " };
    let _ = writeln!(out, "        {give}{call}");
    out
}

/// In one line; else the parameters in one line; else one a line.
fn signature(define: &str, name: &str, parameters: &[String], returns: &str) -> String {
    let joined = parameters.join(", ");
    let line = format!("    {define} {name}({joined}) -> {returns}:\n");
    if line.len() <= WIDTH + 1 {
        return line;
    }
    if joined.len() + 8 <= WIDTH {
        return format!("    {define} {name}(\n        {joined}\n    ) -> {returns}:\n");
    }
    // What collects the other keywords takes a comma as well.
    let lines: String = parameters.iter().map(|it| parameter_line(it)).collect();
    format!("    {define} {name}(\n{lines}    ) -> {returns}:\n")
}

/// One a line, and each value of a literal too where they do not fit into one.
fn parameter_line(parameter: &str) -> String {
    let line = format!("        {parameter},\n");
    match parameter.strip_suffix(']').and_then(|rest| rest.split_once("Literal[")) {
        Some((name, values)) if line.len() > WIDTH + 1 => {
            let values = values.split(", ").map(|value| format!("            {value},\n"));
            format!("        {name}Literal[\n{}        ],\n", values.collect::<String>())
        }
        _ => line,
    }
}

fn dictionary(entries: &[String]) -> String {
    let line = format!("        given = {{{}}}\n", entries.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let lines: String = entries.iter().map(|entry| format!("            {entry},\n")).collect();
    format!("        given = {{\n{lines}        }}\n")
}

fn method_doc<'a>(method: &'a Method, options: &str) -> Doc<'a> {
    let mut arguments: Vec<(&str, String)> = Vec::new();
    let (required, optional): (Vec<&Argument>, Vec<&Argument>) =
        method.arguments.iter().partition(|argument| argument.required);
    let told = |argument: &&'a Argument| (argument.name.as_str(), sentence(&argument.summary));
    arguments.extend(required.iter().map(told));
    if method.body.is_some() {
        arguments.push(("body", "What is sent.".into()));
    }
    arguments.extend(optional.iter().map(told));
    arguments.push(("options", format!("As of `{options}`.")));
    let mut facts = Vec::new();
    match (method.app_only, method.app_user) {
        (true, true) => {}
        (true, false) => facts.push("For the app alone (`app_only`).".to_owned()),
        (false, _) => facts.push("Not for the app alone (`app_only`).".to_owned()),
    }
    if !method.clouds.is_empty() {
        facts.push(format!("In these clouds: {}.", method.clouds.join(", ")));
    }
    if let Some((since, instead)) = &method.retired {
        facts.push(format!("Retired since {since}: {}", sentence(instead)));
    }
    facts.extend(method.remarks.iter().cloned());
    let raises = match matches!(method.returns, Returns::Pages(_)) {
        true => "A subclass by kind, while pages are read.",
        false => "A subclass by kind.",
    };
    Doc {
        summary: &method.summary,
        facts: facts.join(" "),
        sections: vec![
            ("Args", arguments),
            ("Raises", vec![("partnercenter.errors.PartnerCenterError", raises.into())]),
        ],
        source: method.documentation.as_deref(),
    }
}

fn sentence(text: &str) -> String {
    text.trim_end_matches('.').to_owned() + "."
}

/// A docstring.
#[derive(Default)]
struct Doc<'a> {
    summary: &'a str,
    facts: String,
    sections: Vec<(&'a str, Vec<(&'a str, String)>)>,
    source: Option<&'a str>,
}

impl Doc<'_> {
    fn text(&self, depth: usize) -> String {
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

/// A type of the table.
fn named(name: &str) -> String {
    if name == TEXT { "str".into() } else { format!("types.{name}") }
}

fn taken(argument: &Argument) -> String {
    let one = one_taken(&argument.kind);
    if argument.repeated { format!("{one} | Sequence[{one}]") } else { one }
}

fn one_taken(kind: &ArgumentKind) -> String {
    match kind {
        ArgumentKind::Text | ArgumentKind::Secret | ArgumentKind::Guid => "str".into(),
        ArgumentKind::Integer => "int".into(),
        ArgumentKind::Number => "float".into(),
        ArgumentKind::Boolean => "bool".into(),
        ArgumentKind::Date => "date | str".into(),
        ArgumentKind::Json => "Any".into(),
        ArgumentKind::Headers => "types.Headers".into(),
        ArgumentKind::Bytes => "bytes | str".into(),
        ArgumentKind::Filter => "types.FilterLike".into(),
        ArgumentKind::OneOf(values) => {
            let values: Vec<_> = values.iter().map(|value| format!("\"{value}\"")).collect();
            format!("Literal[{}]", values.join(", "))
        }
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
fn identifier(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}
