//! The resource types as Rust statics.

use std::{error::Error, fmt::Write as _};

use crate::{
    rust::format,
    types::{Field, FieldKind, Type},
};

/// `core/src/operations/resource_table.rs`.
pub fn table(types: &[Type]) -> Result<String, Box<dyn Error>> {
    let mut out = String::from(
        "// Generated from core/operations/types by the crate partnercenter-codegen. Do not edit.\n\n\
         use super::resources::{FieldKind::*, ResourceType, f, object, values};\n\n\
         pub(super) static TYPES: &[ResourceType] = &[\n",
    );
    for resource in types {
        if resource.is_enumeration() {
            writeln!(out, "values({:?}, &{:?}),", resource.name, resource.values)?;
            continue;
        }
        write!(out, "object({:?}, &[", resource.name)?;
        resource.fields.iter().try_for_each(|it| field(&mut out, it))?;
        out.push_str("])");
        if let Some(variants) = &resource.variants {
            let types: Vec<_> = variants.types.iter().collect();
            write!(out, ".chosen_by(&{:?}, &{types:?})", variants.chosen_by)?;
        }
        out.push_str(",\n");
    }
    out.push_str("];\n");
    format(&out)
}

fn field(out: &mut String, field: &Field) -> std::fmt::Result {
    write!(out, "f({:?}, {})", field.name, kind(&field.kind))?;
    for (is_so, word) in
        [(field.required, "required"), (field.read_only, "read_only"), (field.nullable, "nullable")]
    {
        if is_so {
            write!(out, ".{word}()")?;
        }
    }
    out.push_str(", ");
    Ok(())
}

fn kind(kind: &FieldKind) -> String {
    match kind {
        FieldKind::Text => "Text".into(),
        FieldKind::Guid => "Guid".into(),
        FieldKind::Integer => "Integer".into(),
        FieldKind::Number => "Number".into(),
        FieldKind::Boolean => "Boolean".into(),
        FieldKind::Date => "Date".into(),
        FieldKind::Json => "Json".into(),
        FieldKind::OneOf(values) => format!("OneOf(&{values:?})"),
        FieldKind::Type(name) => format!("Type({name:?})"),
        FieldKind::List(inner) => format!("List(&{})", self::kind(inner)),
        FieldKind::Map(inner) => format!("Map(&{})", self::kind(inner)),
    }
}
