//! What the objects can do.

use std::{
    collections::BTreeSet,
    fmt::{self, Write as _},
};

use super::{
    HEAD, WIDTH, element, literal,
    names::{pascal, variable},
    see, sentence, xml,
};
use crate::{
    facade::{Argument, ArgumentKind, Facade, Method, Namespace, Returns, TEXT},
    types::Type,
};

/// `Facade.g.cs`.
pub fn facade(facade: &Facade) -> Result<String, fmt::Error> {
    let mut out = String::from(HEAD);
    out.push_str(
        "using System;\nusing System.Collections.Generic;\nusing System.Text.Json.Nodes;\nusing System.Threading;\n\
         using System.Threading.Tasks;\n\nnamespace PartnerCenter;\n",
    );
    let objects =
        [("App", &facade.app), ("Partner", &facade.partner), ("Customer", &facade.customer)];
    let texts = texts(&facade.types);
    let mut written = BTreeSet::new();
    for (_, namespace) in objects {
        for method in namespace.all() {
            if written.insert(&method.operation) {
                options(&mut out, method)?;
            }
        }
    }
    for (object, namespace) in objects {
        for child in &namespace.children {
            class(&mut out, object, child, &texts)?;
        }
        writeln!(out, "\npublic sealed partial class {object}\n{{")?;
        members(&mut out, object, "Caller", namespace, &texts)?;
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
    writeln!(
        out,
        "\n/// <summary>Options of <c>{}</c>.</summary>\npublic sealed class {} : {}\n{{",
        method.operation,
        options_name(method),
        usual_options(method)
    )?;
    for (place, given) in optional.iter().enumerate() {
        if place > 0 {
            out.push('\n');
        }
        element(out, "    ", "summary", &about(given));
        let name = option_name(&given.name);
        writeln!(out, "    public {}? {name} {{ get; init; }}", taken(given))?;
    }
    out.push_str("}\n");
    Ok(())
}

/// The name of an option, which is not that of one that all calls have.
fn option_name(name: &str) -> String {
    match pascal(name).as_str() {
        taken @ ("Timeout" | "RequestId" | "CorrelationId" | "Locale" | "IfMatch"
        | "ValidateMfa" | "OnResponse" | "Resume") => format!("{taken}Value"),
        free => free.to_owned(),
    }
}

fn about(given: &Argument) -> String {
    let summary = sentence(&given.summary);
    match &given.kind {
        ArgumentKind::OneOf(values) => format!("{summary} One of: {}.", values.join(", ")),
        ArgumentKind::Date => format!("{summary} In ISO 8601."),
        _ => summary,
    }
}

fn options_name(method: &Method) -> String {
    if method.arguments.iter().all(|argument| argument.required) {
        return usual_options(method).to_owned();
    }
    format!("{}Options", pascal(&method.operation))
}

fn usual_options(method: &Method) -> &'static str {
    match (&method.returns, method.is_rest) {
        (Returns::Pages(_), _) => "PageOptions",
        (_, true) => "RestOptions",
        (_, false) => "CallOptions",
    }
}

/// A namespace, after those in it.
fn class(
    out: &mut String,
    object: &str,
    namespace: &Namespace,
    texts: &BTreeSet<&str>,
) -> fmt::Result {
    for child in &namespace.children {
        class(out, object, child, texts)?;
    }
    let class = class_name(object, namespace);
    writeln!(
        out,
        "\n/// <summary>Methods under <c>{}</c>.</summary>\npublic sealed class {class}\n{{\n    \
         private readonly Caller _caller;\n\n    \
         internal {class}(Caller caller) => _caller = caller;\n",
        path(object, namespace)
    )?;
    members(out, object, "_caller", namespace, texts)?;
    out.push_str("}\n");
    Ok(())
}

fn class_name(object: &str, namespace: &Namespace) -> String {
    format!("{object}{}", pascal(&namespace.path.join("_")))
}

/// How a program writes a namespace.
fn path(object: &str, namespace: &Namespace) -> String {
    let words = namespace.path.iter().map(|word| format!(".{}", pascal(word)));
    format!("{}{}", variable(object), words.collect::<String>())
}

fn members(
    out: &mut String,
    object: &str,
    caller: &str,
    namespace: &Namespace,
    texts: &BTreeSet<&str>,
) -> fmt::Result {
    let mut is_first = true;
    let mut apart = |out: &mut String| {
        if !std::mem::take(&mut is_first) {
            out.push('\n');
        }
    };
    for child in &namespace.children {
        apart(out);
        writeln!(
            out,
            "    /// <summary>Methods under <c>{}</c>.</summary>\n    public {} {} => new({caller});",
            path(object, child),
            class_name(object, child),
            pascal(child.name().unwrap_or_default()),
        )?;
    }
    for method in &namespace.methods {
        apart(out);
        self::method(out, caller, method, texts)?;
    }
    Ok(())
}

/// Names of types that are texts in C#: lists of values, which are open.
pub fn texts(types: &[Type]) -> BTreeSet<&str> {
    let lists = types.iter().filter(|it| it.is_enumeration()).map(|it| it.name.as_str());
    lists.chain([TEXT]).collect()
}

/// A type of the table, and what reads and writes it.
fn named(name: &str, texts: &BTreeSet<&str>) -> (String, String) {
    match texts.contains(name) {
        true => ("string".into(), "String".into()),
        false => (format!("Resources.{name}"), name.to_owned()),
    }
}

/// A list of such a type.
fn listed(name: &str, texts: &BTreeSet<&str>) -> (String, String) {
    let (kind, info) = named(name, texts);
    (format!("IReadOnlyList<{kind}>"), format!("IReadOnlyList{info}"))
}

fn method(out: &mut String, caller: &str, method: &Method, texts: &BTreeSet<&str>) -> fmt::Result {
    documentation(out, method)?;
    if let Some((since, instead)) = &method.retired {
        let told = format!("Gone since {since}. {}", sentence(instead));
        writeln!(out, "    [Obsolete({})]", literal(&told))?;
    }
    let (function, result, reads) = match &method.returns {
        Returns::Nothing => ("NothingAsync", "Task".into(), None),
        Returns::Bytes | Returns::File => ("Download", "Download".into(), None),
        Returns::Work(None) => ("WorkAsync", "Task<Work<JsonNode?>>".into(), None),
        Returns::Work(Some(name)) => {
            let (kind, info) = named(name, texts);
            ("WorkAsync", format!("Task<Work<{kind}>>"), Some(info))
        }
        Returns::One(name) => {
            let (kind, info) = named(name, texts);
            ("OneAsync", format!("Task<{kind}>"), Some(info))
        }
        Returns::Maybe(name) => {
            let (kind, info) = named(name, texts);
            ("MaybeAsync", format!("Task<{kind}?>"), Some(info))
        }
        Returns::List(name) => {
            let (kind, info) = listed(name, texts);
            ("OneAsync", format!("Task<{kind}>"), Some(info))
        }
        Returns::Pages(name) => {
            let (kind, info) = named(name, texts);
            ("Pages", format!("Pages<{kind}>"), Some(info))
        }
    };
    let body = method.body.as_ref().map(|name| match method.body_is_list {
        true => listed(name, texts),
        false => named(name, texts),
    });
    let required = method.arguments.iter().filter(|argument| argument.required);
    let mut parameters: Vec<_> =
        required.map(|given| format!("{} {}", taken(given), variable(&given.name))).collect();
    if let Some((kind, _)) = &body {
        parameters.push(format!("{kind} body"));
    }
    parameters.push(format!("{}? options = null", options_name(method)));
    parameters.push("CancellationToken cancellationToken = default".into());
    let head = format!("    public {result} {}Async(", pascal(&method.name));
    let line = format!("{head}{}) =>", parameters.join(", "));
    if line.chars().count() <= WIDTH {
        writeln!(out, "{line}")?;
    } else {
        writeln!(out, "{head}\n        {}) =>", parameters.join(",\n        "))?;
    }
    let mut given = vec![request(method, body.as_ref().map(|(_, info)| info))];
    given.extend(reads.map(|name| format!("ResourceJson.Default.{name}")));
    given.extend(["options".into(), "cancellationToken".into()]);
    let line = format!("        {caller}.{function}({});", given.join(", "));
    if line.chars().count() <= WIDTH {
        writeln!(out, "{line}")
    } else {
        writeln!(
            out,
            "        {caller}.{function}(\n            {});",
            given.join(",\n            ")
        )
    }
}

/// What is sent: parameters that are absent are left out.
fn request(method: &Method, body: Option<&String>) -> String {
    let mut out = format!("new Request({})", literal(&method.operation));
    for given in &method.arguments {
        let value = if given.required {
            variable(&given.name)
        } else {
            format!("options?.{}", option_name(&given.name))
        };
        let _ = write!(out, ".With({}, {value})", literal(&given.name));
    }
    if let Some(info) = body {
        let _ = write!(out, ".With(\"body\", body, ResourceJson.Default.{info})");
    }
    out
}

fn documentation(out: &mut String, method: &Method) -> fmt::Result {
    element(out, "    ", "summary", &sentence(&method.summary));
    for given in method.arguments.iter().filter(|argument| argument.required) {
        let open = format!("param name=\"{}\"", variable(&given.name).trim_start_matches('@'));
        element(out, "    ", &open, &about(given));
    }
    if method.body.is_some() {
        element(out, "    ", "param name=\"body\"", "What is sent.");
    }
    element(out, "    ", "param name=\"options\"", "What may be said besides.");
    element(
        out,
        "    ",
        "param name=\"cancellationToken\"",
        "Cancels the call in the library too.",
    );
    let mut facts = method.availability();
    facts.extend(method.remarks.iter().map(|remark| sentence(remark)));
    element(out, "    ", "remarks", &facts.join(" "));
    if !matches!(method.returns, Returns::Pages(_) | Returns::File) {
        writeln!(
            out,
            "    /// <exception cref=\"PartnerCenterException\">{}</exception>",
            xml("The call failed; subclasses say how.")
        )?;
    }
    if let Some(address) = &method.documentation {
        see(out, "    ", address)?;
    }
    Ok(())
}

fn taken(given: &Argument) -> String {
    let one = argument(&given.kind);
    if given.repeated { format!("IEnumerable<{one}>") } else { one.into() }
}

fn argument(kind: &ArgumentKind) -> &'static str {
    match kind {
        ArgumentKind::Text
        | ArgumentKind::Secret
        | ArgumentKind::Guid
        | ArgumentKind::Date
        | ArgumentKind::OneOf(_) => "string",
        ArgumentKind::Integer => "long",
        ArgumentKind::Number => "decimal",
        ArgumentKind::Boolean => "bool",
        ArgumentKind::Json => "JsonNode",
        ArgumentKind::Filter => "Filter",
        ArgumentKind::Headers => "IEnumerable<KeyValuePair<string, IEnumerable<string>>>",
        ArgumentKind::Bytes => "ReadOnlyMemory<byte>",
    }
}
