//! The table as Rust statics.

use std::{
    error::Error,
    fmt::Write as _,
    io::Write as _,
    process::{Command, Stdio},
};

use sha2::{Digest as _, Sha256};

use crate::rows::{Parameter, Procedure, Row, Table};

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
    let mut out = String::from("pub(super) static OPERATIONS: &[Operation] = &[\n");
    for row in &table.operations {
        operation(&mut out, row)?;
    }
    out.push_str("];\n\npub(super) static PROCEDURES: &[Procedure] = &[\n");
    for row in &table.procedures {
        procedure(&mut out, row)?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn procedure(out: &mut String, row: &Procedure) -> Result<(), Box<dyn Error>> {
    writeln!(
        out,
        "Procedure {{ id: {id:?}, summary: {summary:?}, on: On::{on}, parameters: &[{parameters}], \
         returns: {returns:?}, list: {list}, modes: {modes} }},",
        id = row.id,
        summary = row.summary,
        on = pascal(&row.on),
        parameters = row.parameters.iter().map(parameter).collect::<String>(),
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

fn operation(out: &mut String, row: &Row) -> Result<(), Box<dyn Error>> {
    let retry = row.retry.as_deref().unwrap_or(match row.method.as_str() {
        "GET" | "HEAD" => "repeatable",
        _ => "only_unsent",
    });
    let parameters: String = row.ordered_parameters().into_iter().map(parameter).collect();
    let features: Vec<_> =
        row.features.iter().map(|feature| format!("Feature::{}", pascal(feature))).collect();
    let retired = row.retired.as_ref().map(|retired| {
        format!("Retired {{ since: {:?}, instead: {:?} }}", retired.since, retired.instead)
    });
    let budget = row.budget.as_ref().map(|budget| format!("Budget::{}", pascal(budget)));
    writeln!(
        out,
        "Operation {{ id: {id:?}, summary: {summary:?}, article: {article:?}, service: Service::{service}, \
         tenant: ActsIn::{tenant}, method: {method:?}, path: {path:?}, constant_query: &{query:?}, \
         parameters: &[{parameters}], body: {body:?}, returns: {returns:?}, shape: Shape::{shape}, \
         paging: Paging::{paging}, success: &{success:?}, \
         modes: {modes}, clouds: &{clouds:?}, \
         features: &[{features}], retry: RetryClass::{retry}, budget: {budget}, \
         long_running: LongRunning::{long_running}, binary: {binary}, sandbox_only: {sandbox_only}, \
         retired: {retired} }},",
        id = row.id,
        summary = row.summary,
        article = row.article,
        service = pascal(&row.service),
        tenant = pascal(&row.tenant),
        method = row.method,
        path = row.path,
        query = row.constant_query,
        body = row.body,
        returns = row.returns,
        shape = pascal(&row.shape),
        paging = pascal(&row.paging),
        success = row.success,
        modes = modes(&row.modes),
        clouds = row.clouds,
        features = features.join(", "),
        retry = pascal(retry),
        budget = optional(budget),
        long_running = pascal(&row.long_running),
        binary = row.binary,
        sandbox_only = row.sandbox_only,
        retired = optional(retired),
    )?;
    Ok(())
}

fn parameter(parameter: &Parameter) -> String {
    let kind = match parameter.kind.as_str() {
        "one_of" => format!("OneOf(&{:?})", parameter.values),
        other => pascal(other),
    };
    format!(
        "Parameter {{ name: {:?}, wire: {:?}, place: Place::{}, kind: ParameterKind::{kind}, \
         required: {}, summary: {:?} }},",
        parameter.name,
        parameter.wire.as_ref().unwrap_or(&parameter.name),
        pascal(&parameter.place),
        parameter.required || parameter.place == "path",
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
