//! What the program prints: results to standard output, everything else to standard error.

use std::{
    io::{self, IsTerminal, Write},
    time::SystemTime,
};

use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table, presets};
use partnercenter::{Error, time::unix_seconds};
use serde::Serialize;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::exit::Outcome;

/// In which form results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Columns for people.
    Table,
    /// JSON for programs.
    Json,
    /// JSON for programs that read line by line: each item of a list on a line of its own.
    Ndjson,
}

impl Format {
    /// Whether it is one of those for programs.
    pub fn is_json(self) -> bool {
        self != Self::Table
    }
}

const RED: Style = AnsiColor::Red.on_default().bold();
const BOLD: Style = Style::new().bold();

/// Prints a line to standard output.
pub fn line(text: &str) -> Outcome {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}

/// Prints bytes as they are.
pub fn bytes(bytes: &[u8]) -> Outcome {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}

/// Prints a value as JSON: readable on a terminal, one line otherwise.
pub fn json(value: &impl Serialize) -> Outcome {
    let is_terminal = io::stdout().is_terminal();
    let text = if is_terminal {
        serde_json::to_string_pretty(value)
    } else {
        serde_json::to_string(value)
    };
    line(
        &text
            .map_err(|error| Error::internal(format!("the result does not serialise: {error}")))?,
    )
}

/// Prints a list of our own: one JSON array, or a line for each item.
pub fn list(items: &[impl Serialize], format: Format) -> Outcome {
    if format != Format::Ndjson {
        return json(&items);
    }
    let mut out = Vec::new();
    for item in items {
        serde_json::to_writer(&mut out, item)
            .map_err(|error| Error::internal(format!("the result does not serialise: {error}")))?;
        out.push(b'\n');
    }
    bytes(&out)
}

/// Prints JSON text as it was received, but on one line.
pub fn on_one_line(text: &[u8]) -> Outcome {
    let mut out = compact(text);
    if out.is_empty() {
        return Ok(());
    }
    out.push(b'\n');
    bytes(&out)
}

/// Valid JSON text without the white space around its tokens, and nothing else changed.
pub fn compact(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let (mut in_string, mut is_escaped) = (false, false);
    for &byte in text {
        if in_string {
            in_string = is_escaped || byte != b'"';
            is_escaped = byte == b'\\' && !is_escaped;
        } else if matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
            continue;
        } else {
            in_string = byte == b'"';
        }
        out.push(byte);
    }
    out
}

/// Prints JSON text as it was received; on a terminal, with line breaks.
pub fn received(text: &[u8]) -> Outcome {
    let text = text.trim_ascii();
    if text.is_empty() {
        return Ok(());
    }
    if io::stdout().is_terminal() && serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok() {
        bytes(&indented(text))?;
    } else {
        bytes(text)?;
    }
    line("")
}

/// Valid JSON text with line breaks and nothing else changed: no member moves, no number is read.
fn indented(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() * 2);
    let (mut depth, mut in_string, mut is_escaped) = (0_usize, false, false);
    let mut rest = text.iter().copied().peekable();
    let fresh_line = |out: &mut Vec<u8>, depth: usize| {
        out.push(b'\n');
        out.resize(out.len() + 2 * depth, b' ');
    };
    while let Some(byte) = rest.next() {
        if in_string {
            out.push(byte);
            in_string = is_escaped || byte != b'"';
            is_escaped = byte == b'\\' && !is_escaped;
            continue;
        }
        match byte {
            b' ' | b'\n' | b'\r' | b'\t' => {}
            b'{' | b'[' => {
                out.push(byte);
                while rest.next_if(u8::is_ascii_whitespace).is_some() {}
                if let Some(end) = rest.next_if(|next| matches!(next, b'}' | b']')) {
                    out.push(end);
                } else {
                    depth += 1;
                    fresh_line(&mut out, depth);
                }
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                fresh_line(&mut out, depth);
                out.push(byte);
            }
            b',' => {
                out.push(byte);
                fresh_line(&mut out, depth);
            }
            b':' => out.extend_from_slice(b": "),
            _ => {
                in_string = byte == b'"';
                out.push(byte);
            }
        }
    }
    out
}

/// Columns under their headings.
pub fn table<const N: usize>(
    headings: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> Outcome {
    rows_under(&headings, rows.into_iter().map(Vec::from))
}

/// Columns under headings of which the number is not known before.
pub fn rows_under(headings: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Outcome {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(headings.iter().map(|heading| heading.to_uppercase()));
    for row in rows {
        table.add_row(row.into_iter().map(one_line));
    }
    line(&without_padding(&table).join("\n"))
}

/// Facts, one a line: name and value. Those without a value are left out.
pub fn facts<const N: usize>(facts: [(&str, Option<String>); N]) -> Outcome {
    let rows = facts.into_iter().filter_map(|(name, value)| Some(vec![name.to_owned(), value?]));
    let lines = aligned(rows.collect());
    if lines.is_empty() { Ok(()) } else { line(&lines.join("\n")) }
}

/// Lines with their cells in columns, to be printed among others.
pub fn aligned(rows: Vec<Vec<String>>) -> Vec<String> {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    for row in rows {
        table.add_row(row.into_iter().map(one_line));
    }
    without_padding(&table)
}

/// The library fills every column to its width, the last one too, and indents the first.
fn without_padding(table: &Table) -> Vec<String> {
    let text = table.to_string();
    let trimmed = text.lines().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end());
    trimmed.map(str::to_owned).collect()
}

/// A value that cannot break its line or drive the terminal.
fn one_line(text: String) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// A moment as text, in UTC, to the second.
pub fn rfc3339(moment: SystemTime) -> Option<String> {
    let seconds = i64::try_from(unix_seconds(moment)).ok()?;
    OffsetDateTime::from_unix_timestamp(seconds).ok()?.format(&Rfc3339).ok()
}

/// Prints a line for people to standard error.
pub fn note(text: &str) {
    drop(writeln!(anstream::stderr().lock(), "{text}"));
}

/// Prints what is going on, if somebody is watching.
pub fn progress(text: &str) {
    if io::stderr().is_terminal() {
        note(text);
    }
}

/// Prints a warning to standard error.
pub fn warning(text: &str) {
    note(&format!("{BOLD}warning:{BOLD:#} {text}"));
}

/// Prints an error to standard error: what happened, what to do, and the ids for a support case.
pub fn error(error: &Error, format: Option<Format>) {
    if format.is_some_and(Format::is_json) {
        match serde_json::to_string(error) {
            Ok(text) => note(&text),
            Err(_) => note(&error.to_string()),
        }
        return;
    }
    note(&format!("{RED}error:{RED:#} {error}"));
    if let Some(hint) = &error.hint {
        note(&format!("{BOLD}hint:{BOLD:#} {hint}"));
    }
    let ids = [
        ("operation", &error.operation),
        ("tenant", &error.tenant),
        ("request id", &error.request_id),
        ("correlation id", &error.correlation_id),
        ("trace id", &error.trace_id),
    ];
    for (name, id) in ids {
        if let Some(id) = id {
            note(&format!("{name}: {id}"));
        }
    }
    if let Some(wait) = error.retry_after {
        note(&format!("try again in {} s", wait.as_secs().max(1)));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn indenting_changes_nothing_but_white_space() {
        let text = br#"{"b":[1.10,{}, []],"a":"x{\"},:\\","n":{"e":1e400}}"#;
        let out = String::from_utf8(indented(text)).unwrap();
        assert_eq!(
            out,
            "{\n  \"b\": [\n    1.10,\n    {},\n    []\n  ],\n  \"a\": \"x{\\\"},:\\\\\",\n  \"n\": {\n    \"e\": 1e400\n  }\n}"
        );
    }

    #[test]
    fn a_value_cannot_drive_the_terminal() {
        assert_eq!(one_line("a\u{1b}[2Jb\nc".into()), "a [2Jb c");
    }

    proptest::proptest! {
        #[test]
        fn indented_json_is_the_same_json(
            texts in proptest::collection::vec(proptest::prelude::any::<String>(), 0..4),
            number in proptest::prelude::any::<f64>(),
        ) {
            let value = serde_json::json!({ "a": texts, "b": [number, {}, []], "c": { "d": null } });
            let text = value.to_string();
            let read = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).unwrap();
            let lines = indented(text.as_bytes());
            proptest::prop_assert_eq!(read(&lines), read(text.as_bytes()));
            proptest::prop_assert_eq!(compact(&lines), text.into_bytes());
        }
    }
}
