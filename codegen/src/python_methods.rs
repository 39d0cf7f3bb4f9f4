//! The methods of both Python clients: a module for each part, loaded when one of its namespaces is first used.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::{
    facade::{Argument, ArgumentKind, Facade, Method, Namespace, Returns, TEXT},
    python::{Doc, HEADER, WIDTH, identifier, sentence},
    text::pascal,
};

/// The modules of the package `_facade`, of the client that waits or of that for asyncio: names and texts.
pub fn modules(facade: &Facade, is_async: bool) -> Vec<(String, String)> {
    let mut modules = vec![("__init__".to_owned(), module(None, &facade.objects(), is_async))];
    for part in facade.parts() {
        let text = module(Some(&part.name), &part.namespaces, is_async);
        modules.push((identifier(&part.name), text));
    }
    modules
}

fn module(part: Option<&str>, namespaces: &[(&str, &Namespace)], is_async: bool) -> String {
    let mut body = String::new();
    for (object, namespace) in namespaces {
        class(&mut body, object, namespace, is_async);
    }
    let client = if is_async { "asyncio" } else { "the client that waits" };
    let about = match part {
        Some(part) => format!("`{part}` of {client}."),
        None => format!("The methods of {client}; a part of them is loaded when it is first used."),
    };
    let checked = imports(namespaces, &body, is_async);
    let mut out = format!("{HEADER}\"\"\"{about}\"\"\"\n\n");
    if ["_value(", "_bytes(", "_pages("].iter().any(|used| body.contains(used)) {
        out.push_str(
            "# Answers are what services send: their shape is the table's word.\n\
             # mypy: disable-error-code=\"no-any-return\"\n\n",
        );
    }
    out.push_str("from __future__ import annotations\n\nfrom .._calls import Namespace\n");
    if !checked.is_empty() {
        let _ = write!(out, "\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n{}", checked.join("\n"));
    }
    out + &body
}

/// What only a type checker imports: of the standard library, of others, and our own.
fn imports(namespaces: &[(&str, &Namespace)], body: &str, is_async: bool) -> Vec<String> {
    let mut standard = String::new();
    if body.contains("Sequence[") {
        standard.push_str("    from collections.abc import Sequence\n");
    }
    if body.contains(": date | str") {
        standard.push_str("    from datetime import date\n");
    }
    let typing = ["Any", "Literal"].into_iter().filter(|name| body.contains(&format!(": {name}")));
    let typing: Vec<&str> = typing.collect();
    if !typing.is_empty() {
        let _ = writeln!(standard, "    from typing import {}", typing.join(", "));
    }
    let options = ["CallOptions", "PageOptions", "RestOptions"];
    let options: Vec<&str> =
        options.into_iter().filter(|name| body.contains(&format!("Unpack[{name}]"))).collect();
    let others = match options.is_empty() {
        true => String::new(),
        false => "    from typing_extensions import Unpack\n".to_owned(),
    };

    let up = if is_async { "..." } else { ".." };
    let types = match body.contains("types.") {
        true => format!("    from {up} import types\n"),
        false => String::new(),
    };
    let calls = match body.contains("Pages[") {
        true => "    from .._calls import Pages\n",
        false => "",
    };
    let work = [("Download", "-> Download"), ("Work", "-> Work[")];
    let work: Vec<&str> =
        work.iter().filter(|(_, used)| body.contains(used)).map(|(name, _)| *name).collect();
    let work = match work.is_empty() {
        true => String::new(),
        false => format!("    from .._work import {}\n", work.join(", ")),
    };
    let options = match options.is_empty() {
        true => String::new(),
        false => format!("    from {up}types import {}\n", options.join(", ")),
    };
    let mut ours = match is_async {
        true => format!("{types}{options}{calls}{work}"),
        false => format!("{types}{calls}{work}{options}"),
    };
    let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (object, namespace) in namespaces {
        lazy(object, namespace, &mut parts);
    }
    for (part, mut classes) in parts {
        classes.sort();
        let line = format!("    from .{part} import {}\n", classes.join(", "));
        ours.push_str(&match line.len() <= WIDTH + 1 {
            true => line,
            false => {
                let lines: String = classes.iter().map(|it| format!("        {it},\n")).collect();
                format!("    from .{part} import (\n{lines}    )\n")
            }
        });
    }
    [standard, others, ours].into_iter().filter(|group| !group.is_empty()).collect()
}

/// The classes of other parts that a namespace leads to.
fn lazy(object: &str, namespace: &Namespace, parts: &mut BTreeMap<String, Vec<String>>) {
    for child in &namespace.children {
        if child.begins_part() {
            let words: Vec<&str> =
                [object].into_iter().chain(child.path.iter().map(String::as_str)).collect();
            parts.entry(part_of(child)).or_default().push(class_name(&words));
        } else {
            lazy(object, child, parts);
        }
    }
}

/// The module of a namespace that begins a part.
fn part_of(namespace: &Namespace) -> String {
    identifier(&namespace.path.join("_"))
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
        let class = class_name(&child_words);
        let (import, made) = match child.begins_part() {
            false => (String::new(), class.clone()),
            true => {
                let part = part_of(child);
                (format!("        from . import {part}\n\n"), format!("{part}.{class}"))
            }
        };
        let _ = write!(
            out,
            "\n    @property\n    def {0}(self) -> {class}:\n        \"\"\"`{1}`.\"\"\"\n{import}        \
             return {made}(self._caller)\n",
            identifier(name),
            child_words.join(".")
        );
    }
    for method in &namespace.methods {
        out.push('\n');
        out.push_str(&method_text(method, is_async));
    }
    for child in namespace.children.iter().filter(|child| !child.begins_part()) {
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
        Returns::Bytes | Returns::File => ("Download".to_owned(), "_download"),
        Returns::Work(None) => ("Work[None]".to_owned(), "_work"),
        Returns::Work(Some(name)) => (format!("Work[{}]", named(name)), "_work"),
    };
    let is_lazy = is_paged || method.returns == Returns::File;
    let is_async = is_async && !is_lazy;
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
    let raises = match method.returns {
        Returns::Pages(_) => "A subclass by kind, while pages are read.",
        Returns::File => "A subclass by kind, while it is read or saved.",
        _ => "A subclass by kind.",
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
