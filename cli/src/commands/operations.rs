use clap::Subcommand;
use partnercenter::operations::{self, Modes, Operation, ParameterKind, Place};
use serde_json::json;

use crate::{
    context::Context,
    exit::Outcome,
    output::{self, Format},
};

/// Show the operations that `call` knows
#[derive(Subcommand)]
#[command(after_help = "\
Examples:
  partnercenter operations list consents
  partnercenter operations show customers.application_consents.create")]
pub enum Operations {
    /// List the operations, or those that have all the words in their name or summary
    #[command(after_help = "\
Examples:
  partnercenter operations list
  partnercenter operations list graph domains --output json")]
    List {
        /// Words to look for
        #[arg(value_name = "WORD")]
        words: Vec<String>,
    },
    /// Show one operation with its parameters
    #[command(after_help = "\
Examples:
  partnercenter operations show customers.list")]
    Show {
        /// Name of the operation, such as customers.list
        operation: String,
    },
}

impl Operations {
    pub fn run(self, context: &Context) -> Outcome {
        let format = context.format(Format::Table);
        match self {
            Self::List { words } => list(&words, format),
            Self::Show { operation } => show(operations::named(&operation)?, format),
        }
    }
}

fn list(words: &[String], format: Format) -> Outcome {
    let has = |row: &Operation, word: &String| {
        let word = word.to_lowercase();
        row.id.contains(&word) || row.summary.to_lowercase().contains(&word)
    };
    let found = operations::all().iter().filter(|row| words.iter().all(|word| has(row, word)));
    if format == Format::Json {
        let lines: Vec<_> =
            found.map(|row| json!({ "id": row.id, "summary": row.summary })).collect();
        return output::json(&lines);
    }
    output::table(
        ["operation", "mode", "summary"],
        found.map(|row| [row.id.into(), modes(row.modes).into(), row.summary.into()]),
    )
}

fn show(row: &'static Operation, format: Format) -> Outcome {
    if format == Format::Json {
        let parameters: Vec<_> = row
            .parameters
            .iter()
            .map(|parameter| {
                json!({
                    "name": parameter.name,
                    "in": place(parameter.place),
                    "type": kind(&parameter.kind),
                    "required": parameter.required,
                    "summary": parameter.summary,
                })
            })
            .collect();
        return output::json(&json!({
            "id": row.id,
            "summary": row.summary,
            "method": row.method,
            "path": row.path,
            "modes": modes(row.modes),
            "clouds": row.clouds,
            "body": row.body,
            "returns": row.returns,
            "parameters": parameters,
        }));
    }
    output::facts([
        ("operation", Some(row.id.to_owned())),
        ("summary", Some(row.summary.to_owned())),
        ("request", Some(format!("{} {}", row.method, row.path))),
        ("mode", Some(modes(row.modes).to_owned())),
        ("clouds", Some(row.clouds.join(", "))),
        ("body", row.body.map(str::to_owned)),
        ("returns", row.returns.map(str::to_owned)),
        ("retired", row.retired.map(|gone| format!("since {}: {}", gone.since, gone.instead))),
    ])?;
    if row.parameters.is_empty() {
        return Ok(());
    }
    output::line("")?;
    output::table(
        ["parameter", "type", "required", "summary"],
        row.parameters.iter().map(|parameter| {
            let required = if parameter.required { "yes" } else { "no" };
            [
                parameter.name.into(),
                kind(&parameter.kind),
                required.into(),
                parameter.summary.into(),
            ]
        }),
    )
}

const fn modes(modes: Modes) -> &'static str {
    match modes {
        Modes { app_only: true, app_user: true } => "app-only, app+user",
        Modes { app_only: true, app_user: false } => "app-only",
        Modes { app_only: false, app_user: true } => "app+user",
        Modes { app_only: false, app_user: false } => "none",
    }
}

const fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Argument => "argument",
    }
}

fn kind(kind: &ParameterKind) -> String {
    match kind {
        ParameterKind::Text => "text".into(),
        ParameterKind::Secret => "secret text".into(),
        ParameterKind::Guid => "GUID".into(),
        ParameterKind::Integer => "whole number".into(),
        ParameterKind::Number => "number".into(),
        ParameterKind::Boolean => "true or false".into(),
        ParameterKind::Date => "date".into(),
        ParameterKind::Json => "JSON".into(),
        ParameterKind::Headers => "headers".into(),
        ParameterKind::Bytes => "bytes".into(),
        ParameterKind::JsonFilter | ParameterKind::OdataFilter | ParameterKind::AnalyticsFilter => {
            "filter".into()
        }
        ParameterKind::OneOf(values) => values.join(", "),
    }
}
