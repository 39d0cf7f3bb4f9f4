//! Resources as records. Those that are sent have builders; all keep members that the table does not know.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    fmt::Write as _,
};

use super::{names, write};
use crate::{
    facade::Facade,
    types::{Field, FieldKind, Type},
};

/// Types that are written by hand.
const BY_HAND: [&str; 1] = ["AccessToken"];
/// Where members are kept that the table does not know.
const UNKNOWN: &str = "unknownMembers";

/// All records, by name.
pub fn classes(facade: &Facade) -> Vec<(String, String)> {
    let sent = sent(facade);
    facade
        .types
        .iter()
        .filter(|resource| !BY_HAND.contains(&resource.name.as_str()))
        .map(|resource| {
            let text = if resource.is_enumeration() {
                enumeration(resource)
            } else {
                record(resource, sent.contains(resource.name.as_str()))
            };
            (names::class(&resource.name), text)
        })
        .collect()
}

/// The types of request bodies, and those in them.
fn sent(facade: &Facade) -> HashSet<&str> {
    let types: HashMap<&str, &Type> =
        facade.types.iter().map(|resource| (resource.name.as_str(), resource)).collect();
    let methods = [&facade.app, &facade.partner, &facade.customer];
    let mut open: Vec<&str> = methods
        .into_iter()
        .flat_map(|namespace| namespace.all())
        .filter_map(|method| method.body.as_deref())
        .collect();
    let mut found = HashSet::new();
    while let Some(name) = open.pop() {
        if found.insert(name) {
            let resource = types.get(name).into_iter();
            let fields = resource.clone().flat_map(|resource| &resource.fields);
            let variants = resource.flat_map(|resource| &resource.variants);
            open.extend(fields.filter_map(|field| field.kind.named()).map(String::as_str));
            open.extend(variants.flat_map(|variants| variants.types.values()).map(String::as_str));
        }
    }
    found
}

/// One component of a record.
struct Component<'a> {
    field: &'a Field,
    name: String,
    kind: String,
}

fn record(resource: &Type, is_sent: bool) -> String {
    let class = names::class(&resource.name);
    let mut taken = HashSet::from([UNKNOWN.to_owned()]);
    let components: Vec<_> = resource
        .fields
        .iter()
        .map(|field| {
            let mut name = names::member(&field.name);
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            Component { field, name, kind: kind(resource, field) }
        })
        .collect();

    let mut out = write::head("model", imports(resource, is_sent).iter().map(String::as_str));
    let mut paragraphs = vec![
        write::sentence(&resource.summary),
        "Members may be null; what is not known here is kept.".into(),
    ];
    if let Some(variants) = &resource.variants {
        let types: Vec<_> = variants
            .types
            .iter()
            .map(|(value, name)| format!("{{@link {}}} ({value})", names::class(name)))
            .collect();
        paragraphs.push(format!(
            "By {{@code {}}} it is one of {}; {{@link #as}} gives it.",
            variants.chosen_by.join("."),
            types.join(", ")
        ));
    }
    let mut tags: Vec<_> = components
        .iter()
        .map(|component| format!("@param {} {}", component.name, about(component.field)))
        .collect();
    tags.push(format!("@param {UNKNOWN} members that are not among these, by name"));
    if let Some(address) = &resource.documentation {
        tags.push(format!("@see <a href=\"{address}\">Documentation</a>"));
    }
    write::comment(&mut out, "", &paragraphs, &tags);
    out.push_str("@JsonInclude(JsonInclude.Include.NON_NULL)\n");
    let mut given: Vec<_> = components
        .iter()
        .map(|Component { field, name, kind }| match *name == field.name {
            true => format!("{kind} {name}"),
            false => format!("@JsonProperty({:?}) {kind} {name}", field.name),
        })
        .collect();
    given.push(format!("@JsonAnyGetter @JsonAnySetter Map<String, JsonNode> {UNKNOWN}"));
    write::list(&mut out, "", &format!("public record {class}"), &given, " {");
    out.push_str("\n  /** Fills in what is never null. */\n");
    let _ = writeln!(out, "  public {class} {{\n    {UNKNOWN} = Members.of({UNKNOWN});\n  }}");
    for component in &components {
        if let FieldKind::OneOf(values) = innermost(shape(component.field)) {
            out.push('\n');
            let about = format!(
                "Values of {{@code {}}}: these and whatever else a service may know.",
                component.name
            );
            write::comment(&mut out, "  ", &[about], &["@param value as it is sent".into()]);
            let class = names::values(resource, &component.field.name);
            open_set(&mut out, "  ", &class, values);
        }
    }
    if resource.variants.is_some() {
        out.push_str(
            "\n  /** The same with the members of a variant. */\n  \
             public <V> V as(Class<V> variant) {\n    return Members.as(this, variant);\n  }\n",
        );
    }
    if components.iter().any(|component| is_secret(component.field)) {
        to_string(&mut out, &class, &components);
    }
    if is_sent {
        builder(&mut out, &class, &components);
    }
    out.push_str("}\n");
    out
}

fn enumeration(resource: &Type) -> String {
    let imports = [
        "com.fasterxml.jackson.annotation.JsonCreator",
        "com.fasterxml.jackson.annotation.JsonValue",
    ];
    let mut out = write::head("model", imports);
    let paragraphs = [
        write::sentence(&resource.summary),
        "These values and whatever else a service may know.".into(),
    ];
    let mut tags = vec!["@param value as it is sent".to_owned()];
    if let Some(address) = &resource.documentation {
        tags.push(format!("@see <a href=\"{address}\">Documentation</a>"));
    }
    write::comment(&mut out, "", &paragraphs, &tags);
    open_set(&mut out, "", &names::class(&resource.name), &resource.values);
    out
}

fn imports(resource: &Type, is_sent: bool) -> BTreeSet<String> {
    let mut imports: BTreeSet<String> = [
        "com.fasterxml.jackson.annotation.JsonAnyGetter",
        "com.fasterxml.jackson.annotation.JsonAnySetter",
        "com.fasterxml.jackson.annotation.JsonInclude",
        "com.fasterxml.jackson.databind.JsonNode",
        "io.partnercenter.Members",
        "java.util.Map",
    ]
    .map(String::from)
    .into();
    if is_sent {
        imports.insert("java.util.LinkedHashMap".into());
    }
    for field in &resource.fields {
        if names::member(&field.name) != field.name {
            imports.insert("com.fasterxml.jackson.annotation.JsonProperty".into());
        }
        let mut kind = shape(field);
        while let FieldKind::List(inner) | FieldKind::Map(inner) = kind {
            if matches!(kind, FieldKind::List(_)) {
                imports.insert("java.util.List".into());
            }
            kind = inner;
        }
        match kind {
            FieldKind::Number => {
                imports.insert("java.math.BigDecimal".into());
            }
            FieldKind::OneOf(_) => {
                imports.insert("com.fasterxml.jackson.annotation.JsonCreator".into());
                imports.insert("com.fasterxml.jackson.annotation.JsonValue".into());
            }
            _ => {}
        }
    }
    imports
}

fn innermost(kind: &FieldKind) -> &FieldKind {
    match kind {
        FieldKind::List(inner) | FieldKind::Map(inner) => innermost(inner),
        kind => kind,
    }
}

/// What a member is read as: anything, where sources do not agree on more than a plain value.
fn shape(field: &Field) -> &FieldKind {
    let is_plain = |kind: &FieldKind| {
        matches!(kind, FieldKind::Text | FieldKind::Guid | FieldKind::Integer | FieldKind::Number)
    };
    let agree = field.other_types.iter().all(is_plain) && is_plain(&field.kind);
    if field.other_types.is_empty() || agree { &field.kind } else { &FieldKind::Json }
}

fn kind(resource: &Type, field: &Field) -> String {
    fn of(resource: &Type, field: &Field, kind: &FieldKind) -> String {
        match kind {
            // Dates and moments are not told apart, and services send some that no calendar has.
            FieldKind::Text | FieldKind::Guid | FieldKind::Date => "String".into(),
            FieldKind::Integer => "Long".into(),
            FieldKind::Number => "BigDecimal".into(),
            FieldKind::Boolean => "Boolean".into(),
            FieldKind::Json => "JsonNode".into(),
            FieldKind::OneOf(_) => names::values(resource, &field.name),
            FieldKind::Type(name) => names::class(name),
            FieldKind::List(inner) => format!("List<{}>", of(resource, field, inner)),
            FieldKind::Map(inner) => format!("Map<String, {}>", of(resource, field, inner)),
        }
    }
    of(resource, field, shape(field))
}

fn about(field: &Field) -> String {
    let mut notes = Vec::new();
    notes.extend(field.summary.as_deref().map(write::sentence));
    match &field.kind {
        FieldKind::OneOf(values) => {
            notes.push(format!("One of {}.", write::escaped(&values.join(", "))));
        }
        FieldKind::Date => notes.push("ISO 8601.".into()),
        _ => {}
    }
    if field.required {
        notes.push("Required in a request.".into());
    }
    if field.read_only {
        notes.push("Read only.".into());
    }
    if shape(field) != &field.kind {
        notes.push("Sources do not agree on its shape.".into());
    }
    if field.nullable {
        notes.push("JSON's null, which can be sent as an unknown member, is not absence.".into());
    }
    if notes.is_empty() { format!("{{@code {}}}", field.name) } else { notes.join(" ") }
}

/// Whether a member must not be shown.
fn is_secret(field: &Field) -> bool {
    let name = field.name.to_ascii_lowercase();
    field.summary.as_deref().is_some_and(|summary| summary.starts_with("Secret"))
        || name.contains("password")
        || name.contains("secret")
        || name.ends_with("token")
}

/// A text with known values, which services add to.
fn open_set(out: &mut String, indent: &str, class: &str, values: &[String]) {
    let _ = writeln!(out, "{indent}public record {class}(@JsonValue String value) {{");
    let mut taken = HashSet::new();
    for value in values {
        let mut name = names::constant(value);
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        let shown = write::escaped(value);
        let _ = writeln!(out, "{indent}  /** {shown}. */");
        let start = format!("{indent}  public static final {class} {name} =");
        let made = format!("new {class}({value:?});");
        let line = format!("{start} {made}");
        let line = match write::fits(&line) {
            true => line,
            false => format!("{start}\n{indent}      {made}"),
        };
        let _ = writeln!(out, "{line}\n");
    }
    for line in [
        "  /** Takes any value. */",
        "  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)",
        &format!("  public {class} {{}}"),
        "",
        "  @Override",
        "  public String toString() {",
        "    return value;",
        "  }",
        "}",
    ] {
        let _ = writeln!(out, "{}", format!("{indent}{line}").trim_end());
    }
}

/// Shows everything but what is secret.
fn to_string(out: &mut String, class: &str, components: &[Component<'_>]) {
    out.push_str("\n  /** Without what is secret. */\n  @Override\n  public String toString() {\n");
    let mut parts = vec![format!("\"{class}[\"")];
    let shown = components.iter().filter(|component| !is_secret(component.field));
    for (at, Component { name, .. }) in shown.enumerate() {
        let comma = if at > 0 { ", " } else { "" };
        parts.extend([format!("\"{comma}{name}=\""), name.clone()]);
    }
    parts.push("\"]\"".into());
    let line = format!("    return {};", parts.join(" + "));
    let line = match write::fits(&line) {
        true => line,
        false => format!("    return {};", parts.join("\n        + ")),
    };
    let _ = writeln!(out, "{line}\n  }}");
}

fn builder(out: &mut String, class: &str, components: &[Component<'_>]) {
    let _ = write!(
        out,
        "\n  /** Begins one. */\n  public static Builder builder() {{\n    return new Builder();\n  }}\n\
         \n  /** Begins another one that is like this. */\n  public Builder toBuilder() {{\n    \
         Builder builder = new Builder();\n"
    );
    for component in components {
        let _ = writeln!(out, "    builder.{0} = {0};", component.name);
    }
    let _ = write!(out, "    builder.{UNKNOWN}.putAll({UNKNOWN});\n    return builder;\n  }}\n\n");
    let about_class = format!("Makes a {{@link {class}}}; what is not said stays absent.");
    write::comment(out, "  ", &[about_class], &[]);
    let _ = writeln!(out, "  public static final class Builder {{");
    for component in components {
        let _ = writeln!(out, "    private {} {};", component.kind, component.name);
    }
    let _ = writeln!(
        out,
        "    private final Map<String, JsonNode> {UNKNOWN} = new LinkedHashMap<>();\n\n    private Builder() {{}}"
    );
    for component in components {
        let Component { name, kind, .. } = component;
        out.push('\n');
        write::comment(out, "    ", &[about(component.field)], &[]);
        let given = [format!("{kind} {name}")];
        write::list(out, "    ", &format!("public Builder {name}"), &given, " {");
        let _ = write!(out, "      this.{name} = {name};\n      return this;\n    }}\n");
    }
    let _ = write!(
        out,
        "\n    /** A member that is not among these. */\n    \
         public Builder unknownMember(String name, JsonNode value) {{\n      \
         {UNKNOWN}.put(name, value);\n      return this;\n    }}\n\
         \n    /** Makes it. */\n    public {class} build() {{\n"
    );
    let mut given: Vec<_> = components.iter().map(|component| component.name.clone()).collect();
    given.push(UNKNOWN.into());
    write::list(out, "      ", &format!("return new {class}"), &given, ";");
    out.push_str("    }\n  }\n");
}
