//! The methods of the npm package: a module for each part, loaded when one of its namespaces is first used.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write as _},
};

use crate::{
    facade::{Argument, ArgumentKind, Facade, Method, Namespace, Returns, TEXT},
    typescript::{HEAD, WIDTH, camel, comment, literals, pascal, sentence},
};

/// The files of `generated`: names and texts.
pub fn files(facade: &Facade) -> Result<Vec<(String, String)>, fmt::Error> {
    let mut files = vec![
        ("facade.ts".to_owned(), objects(facade)?),
        ("options.ts".to_owned(), options(facade)?),
    ];
    for part in facade.parts() {
        let mut body = String::new();
        for (object, namespace) in &part.namespaces {
            class(&mut body, &pascal(object), namespace)?;
        }
        let mut out = String::from(HEAD);
        imports(&mut out, &body, &["Caller"], "../..")?;
        let own: BTreeSet<String> = (part.namespaces.iter())
            .flat_map(|(_, namespace)| methods_in(namespace))
            .filter(|method| has_options(method))
            .map(options_name)
            .collect();
        let own: Vec<&str> = own.iter().map(String::as_str).collect();
        import(&mut out, &own, "../options.js")?;
        if body.contains("types.") {
            out.push_str("import type * as types from \"../types.js\";\n");
        }
        let lazy = lazy(&part.namespaces);
        for (part, classes) in &lazy {
            let classes: Vec<&str> = classes.iter().map(String::as_str).collect();
            import(&mut out, &classes, &format!("./{part}.js"))?;
        }
        loaders(&mut out, lazy.keys(), ".")?;
        files.push((format!("facade/{}.ts", part.name), out + &body));
    }
    Ok(files)
}

/// `facade.ts`: what the objects can do.
fn objects(facade: &Facade) -> Result<String, fmt::Error> {
    let mut body = String::new();
    let objects = facade.objects();
    for part in facade.parts() {
        writeln!(body, "export type * from \"./facade/{}.js\";", part.name)?;
    }
    body.push_str("export type * from \"./options.js\";\n");
    for (object, namespace) in objects {
        let base = if object == "app" { "Bound" } else { "Tenant" };
        let object = pascal(object);
        writeln!(body, "\n/** What is generated of {object}. */")?;
        writeln!(body, "export abstract class {object}Facade extends {base} {{")?;
        members(&mut body, &object, "this.caller", namespace, true)?;
        body.push_str("}\n");
    }
    let mut out = format!("{HEAD}import {{ Bound, Tenant }} from \"../bound.js\";\n");
    imports(&mut out, &body, &[], "..")?;
    let lazy = lazy(&objects);
    for (part, classes) in &lazy {
        let classes: Vec<&str> = classes.iter().map(String::as_str).collect();
        import(&mut out, &classes, &format!("./facade/{part}.js"))?;
    }
    let own: BTreeSet<String> = (objects.iter())
        .flat_map(|(_, namespace)| &namespace.methods)
        .filter(|method| has_options(method))
        .map(options_name)
        .collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    import(&mut out, &own, "./options.js")?;
    if body.contains("types.") {
        out.push_str("import type * as types from \"./types.js\";\n");
    }
    loaders(&mut out, lazy.keys(), "./facade")?;
    out.push('\n');
    Ok(out + &body)
}

/// `options.ts`: what may be given by name.
fn options(facade: &Facade) -> Result<String, fmt::Error> {
    let (mut body, mut written) = (String::new(), BTreeSet::new());
    for (_, namespace) in facade.objects() {
        for method in namespace.all() {
            if written.insert(&method.operation) {
                options_of(&mut body, method)?;
            }
        }
    }
    let mut out = String::from(HEAD);
    imports(&mut out, &body, &[], "..")?;
    Ok(out + &body)
}

/// What a module names of the types that are written by hand.
fn imports(out: &mut String, body: &str, always: &[&str], up: &str) -> fmt::Result {
    let is_used = |name: &&str| {
        [format!("options?: {name})"), format!("options?: {name},"), format!("extends {name} ")]
            .iter()
            .any(|use_of| body.contains(use_of))
    };
    let usual = ["CallOptions", "PageOptions", "RestOptions"].into_iter().filter(is_used);
    let of_calls: Vec<&str> = always.iter().copied().chain(usual).collect();
    import(out, &of_calls, &format!("{up}/call.js"))?;
    let deliveries =
        [("HeadersLike", "type HeadersLike"), ("headersOf(", "headersOf"), ("octets(", "octets")];
    let deliveries: Vec<&str> =
        deliveries.iter().filter(|(used, _)| body.contains(used)).map(|(_, name)| *name).collect();
    if !deliveries.is_empty() {
        writeln!(out, "import {{ {} }} from \"{up}/delivery.js\";", deliveries.join(", "))?;
    }
    if body.contains("FilterLike") {
        import(out, &["FilterLike"], &format!("{up}/filter.js"))?;
    }
    if body.contains("Pages<") {
        import(out, &["Pages"], &format!("{up}/pages.js"))?;
    }
    let work = [("Download", "): Download {"), ("Work", "Promise<Work<")];
    let work: Vec<&str> =
        work.iter().filter(|(_, used)| body.contains(used)).map(|(name, _)| *name).collect();
    import(out, &work, &format!("{up}/work.js"))
}

/// The import of types by name, from one module.
fn import(out: &mut String, names: &[&str], module: &str) -> fmt::Result {
    if names.is_empty() {
        return Ok(());
    }
    let line = format!("import type {{ {} }} from {module:?};", names.join(", "));
    if line.len() <= WIDTH {
        return writeln!(out, "{line}");
    }
    let lines: String = names.iter().map(|name| format!("  {name},\n")).collect();
    writeln!(out, "import type {{\n{lines}}} from {module:?};")
}

/// Of each part that namespaces lead to: its name and the classes that are wanted of it.
fn lazy(namespaces: &[(&str, &Namespace)]) -> BTreeMap<String, BTreeSet<String>> {
    let mut parts = BTreeMap::new();
    for (object, namespace) in namespaces {
        lazy_in(&pascal(object), namespace, &mut parts);
    }
    parts
}

fn lazy_in(object: &str, namespace: &Namespace, parts: &mut BTreeMap<String, BTreeSet<String>>) {
    for child in &namespace.children {
        if child.begins_part() {
            parts.entry(child.path.join("_")).or_default().insert(class_name(object, child));
        } else {
            lazy_in(object, child, parts);
        }
    }
}

/// Functions that load parts: with `require`, which bundlers and Electron follow as well.
fn loaders<'a>(
    out: &mut String,
    parts: impl Iterator<Item = &'a String>,
    folder: &str,
) -> fmt::Result {
    for (index, part) in parts.enumerate() {
        if index == 0 {
            out.push_str("\n// A part is loaded when it is first used.\n");
        }
        let module = format!("{folder}/{part}.js");
        let (head, tail) = (
            format!("const {} = () =>", camel(part)),
            format!("require({module:?}) as typeof import({module:?});"),
        );
        match head.len() + 1 + tail.len() <= WIDTH {
            true => writeln!(out, "{head} {tail}")?,
            false => writeln!(out, "{head}\n  {tail}")?,
        }
    }
    Ok(())
}

/// Methods of a part's namespace, without those of other parts.
fn methods_in(namespace: &Namespace) -> Vec<&Method> {
    let inner = namespace.children.iter().filter(|child| !child.begins_part());
    namespace.methods.iter().chain(inner.flat_map(methods_in)).collect()
}

fn has_options(method: &Method) -> bool {
    method.arguments.iter().any(|argument| !argument.required)
}

/// The optional parameters of a method, with the options of its kind of call.
fn options_of(out: &mut String, method: &Method) -> fmt::Result {
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
    for child in namespace.children.iter().filter(|child| !child.begins_part()) {
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
        let made = match child.begins_part() {
            true => format!("({}().{class})", camel(&child.path.join("_"))),
            false => class.clone(),
        };
        write!(
            out,
            "  /** Methods under `{}.{}`. */\n  get {}(): {class} {{\n    return new {made}({caller});\n  }}\n",
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
        Returns::Bytes | Returns::File => ("download", "Download".into()),
        Returns::Work(None) => ("start", "Promise<Work<void>>".into()),
        Returns::Work(Some(name)) => ("start", format!("Promise<Work<{}>>", named(name))),
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
    let mut facts = method.availability();
    facts.extend(method.remarks.iter().cloned());
    text.extend([facts.join(" "), String::new()]);
    for given in method.arguments.iter().filter(|argument| argument.required) {
        text.push(format!("@param {} - {}", variable(&given.name), sentence(&given.summary)));
    }
    if method.body.is_some() {
        text.push("@param body - What is sent.".into());
    }
    text.push(match method.returns {
        Returns::Pages(_) => {
            "@throws errors.PartnerCenterError, a subclass by kind, while pages are read.".into()
        }
        _ => "@throws errors.PartnerCenterError, a subclass by kind.".into(),
    });
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

fn class_name(object: &str, namespace: &Namespace) -> String {
    format!("{object}{}", pascal(&namespace.path.join("_")))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_no_words_of_the_language() {
        assert_eq!(variable("customer_id"), "customerId");
        assert_eq!(variable("function"), "function_");
    }
}
