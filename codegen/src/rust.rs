//! The table as Rust statics.

use std::{
    collections::BTreeMap,
    error::Error,
    fmt::Write as _,
    io::Write as _,
    process::{Command, Stdio},
};

use sha2::{Digest as _, Sha256};

use crate::{
    long_running::LongRunning,
    rows::{Parameter, Procedure, Row, Table},
};

/// `core/src/operations/table.rs`.
pub fn table(table: &Table) -> Result<String, Box<dyn Error>> {
    let mut out = String::from(
        "// Generated from core/operations/table by the crate partnercenter-codegen. Do not edit.\n\n\
         use super::{procedure::*, row::*};\nuse crate::cloud::{Feature, Service};\n\n",
    );
    let rows = rows(table)?;
    writeln!(
        out,
        "/// A fingerprint of the table: the first half of the SHA-256 of its rows.\n\
         pub const TABLE_HASH: &str = {:?};\n",
        fingerprint(&rows)
    )?;
    out.push_str(&rows);
    format(&out)
}

/// What facades of this table and the library compare when they meet.
pub fn table_hash(table: &Table) -> Result<String, Box<dyn Error>> {
    Ok(fingerprint(&rows(table)?))
}

fn fingerprint(rows: &str) -> String {
    Sha256::digest(rows).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn rows(table: &Table) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    for (name, shared) in shared(table) {
        writeln!(out, "const {name}: Parameter = {};", parameter(shared))?;
    }
    out.push_str("\npub(super) static OPERATIONS: &[Operation] = &[\n");
    for row in &table.operations {
        operation(&mut out, row)?;
    }
    out.push_str("];\n\npub(super) static PROCEDURES: &[Procedure] = &[\n");
    for row in &table.procedures {
        procedure(&mut out, row)?;
    }
    out.push_str("];\n");
    let is_used =
        |kind: &&LongRunning| table.operations.iter().any(|row| row.long_running == kind.name);
    for kind in table.long_running.iter().filter(is_used) {
        long_running(&mut out, kind)?;
    }
    Ok(out)
}

/// The recurring parameters that some row has, by the names of their constants.
fn shared(table: &Table) -> BTreeMap<String, &Parameter> {
    let parameters = table.operations.iter().flat_map(|row| &row.parameters);
    parameters.filter_map(|it| Some((constant(it.shared_as.as_ref()?), it))).collect()
}

fn constant(key: &str) -> String {
    key.to_uppercase()
}

fn long_running(out: &mut String, kind: &LongRunning) -> Result<(), Box<dyn Error>> {
    let poll = match kind.poll.as_str() {
        "row" => format!(
            "Row {{ row: {:?}, parameter: {:?}, from: {:?} }}",
            kind.row.as_deref().unwrap_or_default(),
            kind.parameter.as_deref().unwrap_or_default(),
            kind.from.as_deref().unwrap_or_default()
        ),
        header => pascal(header),
    };
    let contents = kind.contents.as_deref().map(|contents| match &kind.file {
        Some(file) => format!("Contents::File({file:?})"),
        None => format!("Contents::{}", pascal(contents)),
    });
    writeln!(
        out,
        "\nstatic {}: LongRunning = LongRunning {{ name: {:?}, poll: Poll::{poll}, suffix: {:?}, resend: {}, \
         state: &{:?}, running: &{:?}, succeeded: &{:?}, failed: &{:?}, result: {:?}, error: {:?}, \
         cancel: {:?}, contents: {} }};",
        kind.name.to_uppercase(),
        kind.name,
        kind.suffix.as_deref().unwrap_or_default(),
        kind.resend,
        kind.state,
        kind.running,
        kind.succeeded,
        kind.failed,
        kind.result.as_deref().unwrap_or_default(),
        kind.error.as_deref().unwrap_or_default(),
        kind.cancel,
        optional(contents),
    )?;
    Ok(())
}

fn procedure(out: &mut String, row: &Procedure) -> Result<(), Box<dyn Error>> {
    writeln!(
        out,
        "Procedure {{ id: {id:?}, summary: {summary:?}, on: On::{on}, parameters: &[{parameters}], \
         returns: {returns:?}, list: {list}, modes: {modes} }},",
        id = row.id,
        summary = row.summary,
        on = pascal(&row.on),
        parameters = row.parameters.iter().map(parameter).collect::<Vec<_>>().join(", "),
        returns = row.returns,
        list = row.list,
        modes = modes(&row.modes),
    )?;
    Ok(())
}

fn modes(modes: &[String]) -> String {
    let has = |wanted: &str| modes.iter().any(|mode| mode == wanted);
    format!("Modes {{ app_only: {}, app_user: {} }}", has("app_only"), has("app_user"))
}

/// A row, without what is as in most rows.
fn operation(out: &mut String, row: &Row) -> Result<(), Box<dyn Error>> {
    let parameters: Vec<_> = row
        .ordered_parameters()
        .into_iter()
        .map(|it| it.shared_as.as_ref().map_or_else(|| parameter(it), |key| constant(key)))
        .collect();
    let variants = |of: &str, names: &[String]| -> String {
        let names: Vec<_> = names.iter().map(|name| format!("{of}::{}", pascal(name))).collect();
        format!("&[{}]", names.join(", "))
    };
    let retired = row.retired.as_ref().map(|retired| {
        format!("Retired {{ since: {:?}, instead: {:?} }}", retired.since, retired.instead())
    });
    let deprecated = row.deprecated.as_ref().map(|it| {
        format!("Deprecated {{ since: {:?}, by: &{:?}, only: {:?} }}", it.since, it.by, it.only)
    });
    let budget = row.budget.as_ref().map(|budget| format!("Budget::{}", pascal(budget)));
    let long_running =
        (row.long_running != "no").then(|| format!("&{}", row.long_running.to_uppercase()));
    let facts = [
        ("id", format!("{:?}", row.id)),
        ("summary", format!("{:?}", row.summary)),
        ("article", format!("{:?}", row.article)),
        ("service", format!("Service::{}", pascal(&row.service))),
        ("audience", format!("{:?}", row.audience)),
        ("tenant", format!("ActsIn::{}", pascal(&row.tenant))),
        ("method", format!("{:?}", row.method)),
        ("path", format!("{:?}", row.path)),
        ("constant_query", format!("&{:?}", row.constant_query)),
        ("constant_body", format!("{:?}", row.constant_body)),
        ("parameters", format!("&[{}]", parameters.join(", "))),
        ("body", format!("{:?}", row.body)),
        ("body_kind", format!("BodyKind::{}", pascal(&row.body_kind))),
        ("returns", format!("{:?}", row.returns)),
        ("shape", format!("Shape::{}", pascal(&row.shape))),
        ("paging", format!("Paging::{}", pascal(&row.paging))),
        ("success", format!("&{:?}", row.success)),
        ("modes", modes(&row.modes)),
        ("clouds", format!("&{:?}", row.clouds)),
        ("features", variants("Feature", &row.features)),
        ("retry", format!("RetryClass::{}", pascal(row.retry()))),
        ("budget", optional(budget)),
        ("long_running", optional(long_running)),
        ("binary", row.binary.to_string()),
        ("sandbox_only", row.sandbox_only.to_string()),
        ("permissions", format!("&{:?}", row.permissions)),
        ("roles", format!("&{:?}", row.roles)),
        ("note", format!("{:?}", row.note)),
        ("deprecated", optional(deprecated)),
        ("retired", optional(retired)),
    ];
    out.push_str("Operation { ");
    for (name, value) in facts.iter().filter(|(name, value)| !is_usual(name, value)) {
        write!(out, "{name}: {value}, ")?;
    }
    out.push_str("..Operation::USUAL },\n");
    Ok(())
}

/// Whether it is as in `Operation::USUAL`.
fn is_usual(name: &str, value: &str) -> bool {
    let usual = match name {
        "service" => "Service::PartnerCenter",
        "tenant" => "ActsIn::Partner",
        "method" => "\"GET\"",
        "body_kind" => "BodyKind::Json",
        "shape" => "Shape::Single",
        "paging" => "Paging::None",
        "success" => "&[200]",
        "modes" => "Modes { app_only: true, app_user: true }",
        "clouds" => r#"&["global", "usgov", "china"]"#,
        "retry" => "RetryClass::Repeatable",
        _ => return matches!(value, "None" | "&[]" | "false"),
    };
    value == usual
}

fn parameter(parameter: &Parameter) -> String {
    let kind = match parameter.kind.as_str() {
        "one_of" => format!("OneOf(&{:?})", parameter.values),
        other => pascal(other),
    };
    format!(
        "Parameter {{ name: {:?}, wire: {:?}, place: Place::{}, kind: ParameterKind::{kind}, \
         required: {}, repeated: {}, summary: {:?} }}",
        parameter.name,
        parameter.wire.as_ref().unwrap_or(&parameter.name),
        pascal(&parameter.place),
        parameter.required || parameter.place == "path",
        parameter.repeated,
        parameter.summary,
    )
}

fn optional(text: Option<String>) -> String {
    text.map_or_else(|| "None".into(), |text| format!("Some({text})"))
}

/// `seek_query` as `SeekQuery`. A name that is no variant does not compile: that is the check.
fn pascal(snake: &str) -> String {
    snake
        .split('_')
        .map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_uppercase() + rest
        })
        .collect()
}

/// Formats as `cargo fmt` would.
pub fn format(source: &str) -> Result<String, Box<dyn Error>> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    rustfmt.stdin.take().ok_or("rustfmt has no input")?.write_all(source.as_bytes())?;
    let output = rustfmt.wait_with_output()?;
    if !output.status.success() {
        return Err("rustfmt refused the generated source".into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
