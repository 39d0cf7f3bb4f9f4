//! Namespaces of methods: each operation waiting and as a future, with and without options.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fmt::Write as _,
};

use super::{names, write};
use crate::facade::{Argument, ArgumentKind, Facade, Method, Namespace, Returns, TEXT};

/// The classes of all namespaces.
pub fn namespaces(facade: &Facade) -> Vec<(String, String)> {
    let objects = [
        ("App", "Operations", &facade.app),
        ("Partner", "Tenant", &facade.partner),
        ("Customer", "Tenant", &facade.customer),
    ];
    let mut taken = HashSet::new();
    for (object, _, namespace) in objects {
        names_of(&mut taken, object, namespace);
    }
    let mut classes = Vec::new();
    for (object, base, namespace) in objects {
        class(&mut classes, &taken, object, base, namespace);
    }
    classes
}

/// The names of a namespace's class and of those in it.
fn names_of(names: &mut HashSet<String>, object: &str, namespace: &Namespace) {
    names.insert(names::namespace(object, namespace));
    for child in &namespace.children {
        names_of(names, object, child);
    }
}

/// The options of every operation that has optional parameters.
pub fn options(facade: &Facade) -> Vec<(String, String)> {
    let mut classes = BTreeMap::new();
    for method in
        [&facade.app, &facade.partner, &facade.customer].into_iter().flat_map(Namespace::all)
    {
        if method.arguments.iter().any(|argument| !argument.required) {
            classes.insert(names::options(&method.operation), options_of(method));
        }
    }
    classes.into_iter().collect()
}

fn class(
    classes: &mut Vec<(String, String)>,
    taken: &HashSet<String>,
    object: &str,
    base: &str,
    namespace: &Namespace,
) {
    let name = names::namespace(object, namespace);
    let is_root = namespace.name().is_none();
    let base = if is_root { base } else { "Namespace" };
    let mut imports =
        BTreeSet::from(["io.partnercenter.Caller".to_owned(), format!("io.partnercenter.{base}")]);
    let mut body = String::new();
    for child in &namespace.children {
        let class = names::namespace(object, child);
        let member = names::member(child.name().unwrap_or_default());
        let _ = write!(
            body,
            "\n  /** Methods under {{@code {}}}. */\n  public {class} {member}() {{\n    \
             return new {class}(caller());\n  }}\n",
            path(object, child)
        );
    }
    for method in &namespace.methods {
        Writer { method, imports: &mut imports, taken }.write(&mut body);
    }
    let mut out = write::head("operations", imports.iter().map(String::as_str));
    let (about, kind, access) = if is_root {
        let article = if object == "App" { "an" } else { "a" };
        let about = format!("The methods of {article} {}.", object.to_lowercase());
        (about, "public abstract class", "protected ")
    } else {
        (format!("Methods under {{@code {}}}.", path(object, namespace)), "public final class", "")
    };
    write::comment(&mut out, "", &[about], &[]);
    let _ = write!(
        out,
        "{kind} {name} extends {base} {{\n  /** Takes who calls. */\n  \
         {access}{name}(Caller caller) {{\n    super(caller);\n  }}\n{body}}}\n"
    );
    classes.push((name, out));
    for child in &namespace.children {
        class(classes, taken, object, base, child);
    }
}

fn path(object: &str, namespace: &Namespace) -> String {
    let words: Vec<_> = namespace.path.iter().map(|word| names::member(word)).collect();
    format!("{}.{}", object.to_lowercase(), words.join("."))
}

/// Writes one method in all its forms.
struct Writer<'a> {
    method: &'a Method,
    imports: &'a mut BTreeSet<String>,
    /// Names of the package's own classes.
    taken: &'a HashSet<String>,
}

impl Writer<'_> {
    fn write(&mut self, out: &mut String) {
        let method = self.method;
        let (given, result) = match &method.returns {
            Returns::Nothing => ("nothing", "void".to_owned()),
            Returns::One(name) => ("value", self.model(name)),
            Returns::Maybe(name) => {
                self.imports.insert("java.util.Optional".into());
                ("maybe", format!("Optional<{}>", self.model(name)))
            }
            Returns::List(name) => {
                self.imports.insert("java.util.List".into());
                ("list", format!("List<{}>", self.model(name)))
            }
            Returns::Pages(name) => {
                self.imports.insert("io.partnercenter.Pages".into());
                ("paged", format!("Pages<{}>", self.model(name)))
            }
            Returns::Bytes | Returns::File => {
                self.imports.insert("io.partnercenter.Download".into());
                ("download", "Download".to_owned())
            }
            Returns::Work(result) => {
                self.imports.insert("io.partnercenter.Work".into());
                ("work", format!("Work<{}>", self.result(result.as_ref())))
            }
        };
        self.form(out, given, &result, "");
        // What is asked for while it is read needs no future.
        if !is_lazy(method) {
            self.imports.insert("java.util.concurrent.CompletableFuture".into());
            let result = if result == "void" { "Void" } else { &result };
            self.form(out, given, &format!("CompletableFuture<{result}>"), "Async");
        }
    }

    /// Without options, and with them.
    fn form(&mut self, out: &mut String, given: &str, result: &str, end: &str) {
        let method = self.method;
        let name = if end.is_empty() {
            names::member(&method.name)
        } else {
            format!("{}{end}", names::member(&method.name).trim_end_matches('_'))
        };
        let options = self.options();
        let (mut kinds, mut parameters, mut passed, mut sent) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for argument in method.arguments.iter().filter(|argument| argument.required) {
            let (kind, variable) = (self.kind(argument), names::variable(&argument.name));
            parameters.push(format!("{kind} {variable}"));
            let value = match argument.kind {
                ArgumentKind::Headers => format!("headers({variable})"),
                ArgumentKind::Bytes => format!("octets({variable})"),
                _ => variable.clone(),
            };
            sent.extend([format!("{:?}", argument.name), value]);
            passed.push(variable);
            kinds.push(kind);
        }
        if let Some(body) = &method.body {
            let mut kind = self.model(body);
            if method.body_is_list {
                self.imports.insert("java.util.List".into());
                kind = format!("List<{kind}>");
            }
            parameters.push(format!("{kind} body"));
            sent.extend(["\"body\"".into(), "body".into()]);
            passed.push("body".into());
            kinds.push(kind);
        }
        let give = if result == "void" { "" } else { "return " };

        out.push('\n');
        self.documentation(out, end, None, &name, &kinds);
        write::list(out, "  ", &format!("public {result} {name}"), &parameters, " {");
        passed.push("null".into());
        write::list(out, "    ", &format!("{give}{name}"), &passed, ";");
        out.push_str("  }\n\n");

        kinds.push(options.clone());
        parameters.push(format!("{options} options"));
        self.documentation(out, end, Some(&options), &name, &kinds);
        write::list(out, "  ", &format!("public {result} {name}"), &parameters, " {");
        let mut arguments = vec![format!("{:?}", method.operation)];
        if let Returns::One(name)
        | Returns::Maybe(name)
        | Returns::List(name)
        | Returns::Pages(name) = &method.returns
        {
            arguments.push(format!("{}.class", self.model(name)));
        }
        if let Returns::Work(result) = &method.returns {
            arguments.push(format!("{}.class", self.result(result.as_ref())));
        }
        arguments.push("options".into());
        arguments.extend(sent);
        write::list(out, "    ", &format!("{give}{given}{end}"), &arguments, ";");
        out.push_str("  }\n");
    }

    fn options(&mut self) -> String {
        let method = self.method;
        let (package, name) = if method.arguments.iter().any(|argument| !argument.required) {
            ("io.partnercenter.options", names::options(&method.operation))
        } else {
            ("io.partnercenter", plain_options(method).to_owned())
        };
        self.imports.insert(format!("{package}.{name}"));
        name
    }

    fn model(&mut self, name: &str) -> String {
        if name == TEXT {
            return "String".into();
        }
        let class = names::class(name);
        if self.taken.contains(&class) {
            return format!("io.partnercenter.model.{class}");
        }
        self.imports.insert(format!("io.partnercenter.model.{class}"));
        class
    }

    /// What work gives: any JSON where nothing is documented.
    fn result(&mut self, name: Option<&String>) -> String {
        match name {
            Some(name) => self.model(name),
            None => {
                self.imports.insert("com.fasterxml.jackson.databind.JsonNode".into());
                "JsonNode".into()
            }
        }
    }

    fn kind(&mut self, argument: &Argument) -> String {
        self.imports.extend(imports_of(argument));
        taken(argument, false)
    }

    /// In full where there are options and it waits; elsewhere what is other.
    fn documentation(
        &self,
        out: &mut String,
        end: &str,
        options: Option<&str>,
        name: &str,
        kinds: &[String],
    ) {
        let method = self.method;
        if end.is_empty() && options.is_some() {
            self.whole(out);
        } else {
            let mut full = kinds.to_vec();
            let plain = name.strip_suffix(end).unwrap_or(name);
            let text = match (end, options) {
                ("", _) => format!("{} Without options.", write::sentence(&method.summary)),
                (_, None) => format!("{} Without waiting.", write::sentence(&method.summary)),
                (_, Some(_)) => {
                    let plain =
                        if end.is_empty() { plain.to_owned() } else { names::member(&method.name) };
                    for kind in &mut full {
                        kind.truncate(kind.find('<').unwrap_or(kind.len()));
                    }
                    format!("As {{@link #{plain}({})}}, without waiting.", full.join(", "))
                }
            };
            write::comment(out, "  ", &[text], &self.deprecation());
        }
        if method.retired.is_some() {
            out.push_str("  @Deprecated\n");
        }
    }

    fn deprecation(&self) -> Vec<String> {
        let retired = self.method.retired.iter();
        retired
            .map(|(since, instead)| {
                format!("@deprecated retired since {since}: {}", write::sentence(instead))
            })
            .collect()
    }

    fn whole(&self, out: &mut String) {
        let method = self.method;
        let mut paragraphs =
            vec![write::sentence(&method.summary), method.availability().join(" ")];
        if !method.remarks.is_empty() {
            let remarks: Vec<_> =
                method.remarks.iter().map(|remark| write::sentence(remark)).collect();
            paragraphs.push(remarks.join(" "));
        }
        let mut tags: Vec<_> = method
            .arguments
            .iter()
            .filter(|argument| argument.required)
            .map(|argument| {
                format!("@param {} {}", names::variable(&argument.name), about(argument))
            })
            .collect();
        if method.body.is_some() {
            tags.push("@param body what is sent".into());
        }
        tags.push("@param options null for none".into());
        let when = if is_lazy(method) { ", while it is read" } else { "" };
        tags.push(format!(
            "@throws io.partnercenter.PartnerCenterException a subclass by kind{when}"
        ));
        tags.extend(self.deprecation());
        if let Some(address) = &method.documentation {
            tags.push(format!("@see <a href=\"{address}\">Documentation</a>"));
        }
        write::comment(out, "  ", &paragraphs, &tags);
    }
}

/// Whether nothing is sent before it is read.
fn is_lazy(method: &Method) -> bool {
    matches!(method.returns, Returns::Pages(_) | Returns::Bytes | Returns::File)
}

fn plain_options(method: &Method) -> &'static str {
    match (matches!(method.returns, Returns::Pages(_)), method.is_rest) {
        (true, _) => "PageOptions",
        (false, true) => "RestOptions",
        (false, false) => "CallOptions",
    }
}

/// What a parameter takes; primitive where it is required.
fn taken(argument: &Argument, is_optional: bool) -> String {
    let is_boxed = is_optional || argument.repeated;
    let kind = match (&argument.kind, is_boxed) {
        (ArgumentKind::Integer, false) => "long",
        (ArgumentKind::Integer, true) => "Long",
        (ArgumentKind::Number, _) => "BigDecimal",
        (ArgumentKind::Boolean, false) => "boolean",
        (ArgumentKind::Boolean, true) => "Boolean",
        // An object of any kind that can be written as JSON.
        (ArgumentKind::Json, _) => "Object",
        (ArgumentKind::Filter, _) => "Filter",
        (ArgumentKind::Headers, _) => "Map<String, List<String>>",
        (ArgumentKind::Bytes, _) => "byte[]",
        _ => "String",
    };
    if argument.repeated { format!("List<{kind}>") } else { kind.into() }
}

/// What a parameter's type has to be imported for.
fn imports_of(argument: &Argument) -> Vec<String> {
    let mut imports = match argument.kind {
        ArgumentKind::Number => vec!["java.math.BigDecimal"],
        ArgumentKind::Filter => vec!["io.partnercenter.Filter"],
        ArgumentKind::Headers => vec!["java.util.List", "java.util.Map"],
        _ => Vec::new(),
    };
    if argument.repeated {
        imports.push("java.util.List");
    }
    imports.into_iter().map(String::from).collect()
}

fn about(argument: &Argument) -> String {
    match &argument.kind {
        ArgumentKind::OneOf(values) => format!(
            "{} One of {}.",
            write::sentence(&argument.summary),
            write::escaped(&values.join(", "))
        ),
        ArgumentKind::Date => format!("{} ISO 8601.", write::sentence(&argument.summary)),
        ArgumentKind::Json => {
            format!("{} An object that can be written as JSON.", write::sentence(&argument.summary))
        }
        _ => write::sentence(&argument.summary),
    }
}

fn options_of(method: &Method) -> String {
    let class = names::options(&method.operation);
    let base = match plain_options(method) {
        "PageOptions" => "PagedCallOptions",
        "RestOptions" => "RestCallOptions",
        _ => "Options",
    };
    let optional: Vec<_> = method.arguments.iter().filter(|it| !it.required).collect();
    let mut imports = vec![format!("io.partnercenter.{base}")];
    imports.extend(optional.iter().copied().flat_map(imports_of));
    let mut out = write::head("options", imports.iter().map(String::as_str));
    let about_class = format!("What may be said about {{@code {}}}.", method.operation);
    write::comment(&mut out, "", &[about_class], &[]);
    let (start, end) =
        (format!("public final class {class}"), format!("extends {base}<{class}> {{"));
    let line = format!("{start} {end}");
    let line = if write::fits(&line) { line } else { format!("{start}\n    {end}") };
    let _ = writeln!(out, "{line}\n  /** Says nothing yet. */\n  public {class}() {{}}");
    for argument in optional {
        let name = names::member(&argument.name);
        // A parameter of the operation may be called as an option of every call is.
        let name =
            if RESERVED.contains(&name.as_str()) { format!("{name}Parameter") } else { name };
        let constants: &[String] = match &argument.kind {
            ArgumentKind::OneOf(values) => values,
            _ => &[],
        };
        for value in constants {
            let constant = names::constant(&format!("{}_{value}", argument.name));
            let _ = writeln!(out, "\n  /** A value of {{@link #{name}}}. */");
            let _ = writeln!(out, "  public static final String {constant} = {value:?};");
        }
        out.push('\n');
        write::comment(&mut out, "  ", &[about(argument)], &[]);
        let kind = taken(argument, true);
        let given = [format!("{kind} {name}")];
        write::list(&mut out, "  ", &format!("public {class} {name}"), &given, " {");
        let _ = writeln!(out, "    return parameter({:?}, {name});\n  }}", argument.name);
    }
    out.push_str("}\n");
    out
}

/// Options of every call.
const RESERVED: [&str; 9] = [
    "timeout",
    "requestId",
    "correlationId",
    "locale",
    "ifMatch",
    "validateMfa",
    "resume",
    "parameter",
    "setting",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_that_every_call_has_are_told_apart() {
        let method = Method {
            operation: "things.list".into(),
            name: "list".into(),
            summary: "List things".into(),
            documentation: None,
            arguments: vec![Argument {
                name: "locale".into(),
                kind: ArgumentKind::OneOf(vec!["en-us".into()]),
                required: false,
                repeated: false,
                summary: "Language".into(),
            }],
            body: None,
            body_is_list: false,
            returns: Returns::Nothing,
            answers: Returns::Nothing,
            app_only: true,
            app_user: true,
            clouds: Vec::new(),
            retired: None,
            is_rest: true,
            remarks: Vec::new(),
        };
        let text = options_of(&method);
        assert!(text.contains("public ThingsListOptions localeParameter("), "{text}");
        assert!(text.contains("String LOCALE_EN_US = \"en-us\";"), "{text}");
    }
}
