//! Records of the types, and what reads and writes them without reflection.

use std::{
    collections::BTreeSet,
    fmt::{self, Write as _},
};

use super::{HEAD, element, facade::texts, literal, names, see, sentence};
use crate::{
    facade::{Facade, Namespace, Returns},
    types::{Field, FieldKind, Type},
};

/// `Resources.g.cs`.
pub fn resources(types: &[Type]) -> Result<String, fmt::Error> {
    let mut out = String::from(HEAD);
    out.push_str(
        "using System;\nusing System.Collections.Generic;\nusing System.Text;\nusing System.Text.Json;\n\
         using System.Text.Json.Nodes;\nusing System.Text.Json.Serialization;\n\n\
         namespace PartnerCenter.Resources;\n",
    );
    let enumerations: Enumerations<'_> =
        types.iter().filter(|it| it.is_enumeration()).map(|it| it.name.as_str()).collect();
    for resource in types {
        out.push('\n');
        element(&mut out, "", "summary", &sentence(&resource.summary));
        if let Some(address) = &resource.documentation {
            see(&mut out, "", address)?;
        }
        if resource.is_enumeration() {
            enumeration(&mut out, resource)?;
        } else {
            record(&mut out, resource, &enumerations)?;
        }
    }
    Ok(out)
}

/// Names of types that are texts.
type Enumerations<'a> = BTreeSet<&'a str>;

/// Services know more values than the documentation: members are texts, and the known ones are constants.
fn enumeration(out: &mut String, resource: &Type) -> fmt::Result {
    writeln!(
        out,
        "/// <remarks>Values that are known; services may send others.</remarks>\n\
         public static class {}\n{{",
        resource.name
    )?;
    let names = names::members(&resource.name, resource.values.iter().map(String::as_str));
    for (place, (value, name)) in resource.values.iter().zip(names).enumerate() {
        if place > 0 {
            out.push('\n');
        }
        element(out, "    ", "summary", &format!("The value {value}."));
        writeln!(out, "    public const string {name} = {};", literal(value))?;
    }
    out.push_str("}\n");
    Ok(())
}

fn record(out: &mut String, resource: &Type, enumerations: &Enumerations<'_>) -> fmt::Result {
    let Type { name, fields, variants, .. } = resource;
    if let Some(variants) = variants {
        let types: Vec<_> =
            variants.types.iter().map(|(value, name)| format!("{name} ({value})")).collect();
        let member = variants.chosen_by.join(".");
        element(out, "", "remarks", &format!("By {member} it is one of {}.", types.join(", ")));
    }
    writeln!(out, "public sealed record {name}\n{{")?;
    let names = names::members(name, fields.iter().map(|field| field.name.as_str()));
    for (field, member) in fields.iter().zip(names) {
        element(out, "    ", "summary", &about(field, enumerations));
        writeln!(
            out,
            "    [JsonPropertyName({})]\n    public {}? {member} {{ get; init; }}\n",
            literal(&field.name),
            member_type(field, enumerations)
        )?;
    }
    for variant in variants.iter().flat_map(|variants| variants.types.values()) {
        element(out, "    ", "summary", &format!("The same as a {variant}."));
        writeln!(
            out,
            "    public {variant} As{variant}() => \
             Reading.Again(this, ResourceJson.Default.{name}, ResourceJson.Default.{variant});\n"
        )?;
    }
    out.push_str(
        "    /// <summary>Members that this version does not know. They are kept, and sent again.</summary>\n    \
         [JsonExtensionData]\n    public IDictionary<string, JsonElement>? AdditionalData { get; set; }\n\n    \
         // A value may be secret or a person's: none is shown.\n    \
         private bool PrintMembers(StringBuilder builder) => false;\n}\n",
    );
    Ok(())
}

fn about(field: &Field, enumerations: &Enumerations<'_>) -> String {
    let mut text: Vec<_> = field.summary.iter().map(|summary| sentence(summary)).collect();
    if field.required {
        text.push("Requests must have it.".into());
    } else if field.read_only {
        text.push("Read only.".into());
    }
    if let Some(values) = values(&field.kind) {
        text.push(format!("Known values: {}.", values.join(", ")));
    }
    if let Some(name) = field.kind.named().filter(|name| enumerations.contains(name.as_str())) {
        text.push(format!("Known values: those of {name}."));
    }
    if !field.other_types.is_empty() {
        let others = [&field.kind].into_iter().chain(&field.other_types);
        let others: Vec<_> = others.map(|kind| field_type(kind, enumerations)).collect();
        text.push(format!("Sources differ: {}.", others.join(", ")));
    }
    if text.is_empty() {
        text.push(format!("The member {}.", field.name));
    }
    text.join(" ")
}

/// Values that a member is known to have.
fn values(kind: &FieldKind) -> Option<&[String]> {
    match kind {
        FieldKind::OneOf(values) => Some(values),
        FieldKind::List(inner) | FieldKind::Map(inner) => values(inner),
        _ => None,
    }
}

/// What sources do not agree about is read as it comes, unless a text can hold all of it.
fn member_type(field: &Field, enumerations: &Enumerations<'_>) -> String {
    let is_scalar = |kind: &FieldKind| match kind {
        FieldKind::Json | FieldKind::List(_) | FieldKind::Map(_) => false,
        FieldKind::Type(name) => enumerations.contains(name.as_str()),
        _ => true,
    };
    let own = field_type(&field.kind, enumerations);
    let is_held = own == "string" && field.other_types.iter().all(is_scalar)
        || field.other_types.iter().all(|other| field_type(other, enumerations) == own);
    if is_held { own } else { "JsonNode".into() }
}

fn field_type(kind: &FieldKind, enumerations: &Enumerations<'_>) -> String {
    match kind {
        FieldKind::Text | FieldKind::Guid | FieldKind::OneOf(_) => "string".into(),
        FieldKind::Integer => "long".into(),
        FieldKind::Number => "decimal".into(),
        FieldKind::Boolean => "bool".into(),
        FieldKind::Date => "DateTimeOffset".into(),
        FieldKind::Json => "JsonNode".into(),
        FieldKind::Type(name) if enumerations.contains(name.as_str()) => "string".into(),
        FieldKind::Type(name) => name.clone(),
        FieldKind::List(inner) => format!("IReadOnlyList<{}>", field_type(inner, enumerations)),
        FieldKind::Map(inner) => {
            format!("IReadOnlyDictionary<string, {}>", field_type(inner, enumerations))
        }
    }
}

/// `ResourceJson.g.cs`.
pub fn context(facade: &Facade) -> Result<String, fmt::Error> {
    let mut out = String::from(HEAD);
    out.push_str(
        "using System.Collections.Generic;\nusing System.Text.Json.Serialization;\n\n\
         namespace PartnerCenter;\n\n\
         /// <summary>Reads and writes resources without reflection.</summary>\n",
    );
    let texts = texts(&facade.types);
    let mut lists = BTreeSet::new();
    for method in
        [&facade.app, &facade.partner, &facade.customer].into_iter().flat_map(Namespace::all)
    {
        if let Returns::List(name) = &method.returns {
            lists.insert(name);
        }
        lists.extend(method.body.as_ref().filter(|_| method.body_is_list));
    }
    for Type { name, .. } in facade.types.iter().filter(|it| !it.is_enumeration()) {
        writeln!(out, "[JsonSerializable(typeof(Resources.{name}))]")?;
    }
    for name in lists.into_iter().filter(|name| !texts.contains(name.as_str())) {
        writeln!(out, "[JsonSerializable(typeof(IReadOnlyList<Resources.{name}>))]")?;
    }
    out.push_str(
        "[JsonSerializable(typeof(string))]\n[JsonSerializable(typeof(IReadOnlyList<string>))]\n",
    );
    out.push_str(
        "[JsonSourceGenerationOptions(\n    \
         GenerationMode = JsonSourceGenerationMode.Metadata,\n    \
         DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,\n    \
         NumberHandling = JsonNumberHandling.AllowReadingFromString,\n    \
         Converters = [typeof(TextConverter), typeof(MomentConverter)])]\n\
         public sealed partial class ResourceJson : JsonSerializerContext\n{\n}\n",
    );
    Ok(out)
}
