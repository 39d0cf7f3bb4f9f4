//! The whole table for readers: every row by resource group, and what changed since 2023.

use std::fmt::{self, Write as _};

use crate::{
    facade::article_address,
    rows::{Group, Parameter, Row, Table},
};

const HEAD: &str =
    "<!-- Generated from core/operations by the crate partnercenter-codegen. Do not edit. -->\n\n";

const INTRODUCTION: &str = "\
# Operations

Every row of the operation table, by resource group. The name of a row is what `call` takes in every language, and
what the program takes after `partnercenter call`; [reference.md](reference.md) has the same by object, with all
types. Descriptions are ours; each row leads to the article of the service.

- *Who*: `app-only` is the app alone, `app+user` the app on behalf of the person who signed in. Where the
  documentation is silent, the call is let through and the service decides: `(not said)`.
- *Clouds*: `global` (with GCC), `usgov` (GCC High), `china` (21Vianet).
- *Repeated*: what the library does on its own after a failure in between. `always`: the call only reads.
  `by MS-RequestId`: the service knows the repetition. Otherwise only what cannot have arrived is sent again.
- *Gone* rows are refused before anything is sent. *Deprecated* ones can still be called.

";

/// `docs/operations.md`.
///
/// # Errors
/// A row whose article is nowhere.
pub fn page(table: &Table) -> Result<String, Box<dyn std::error::Error>> {
    let mut out = format!("{HEAD}{INTRODUCTION}| group | rows |\n| --- | --- |\n");
    let mut groups: Vec<(&Group, Vec<&Row>)> = table
        .groups
        .iter()
        .map(|group| {
            (group, table.operations.iter().filter(|row| row.group == group.name).collect())
        })
        .filter(|(_, rows): &(_, Vec<_>)| !rows.is_empty())
        .collect();
    groups.sort_by_key(|(group, _)| &group.title);
    for (group, rows) in &groups {
        writeln!(out, "| [{}](#{}) | {} |", group.title, anchor(&group.title), rows.len())?;
    }
    for (group, rows) in &groups {
        writeln!(out, "\n## {}", group.title)?;
        if let Some(about) = &group.about {
            writeln!(out, "\n{about}")?;
        }
        for row in rows {
            operation(&mut out, row)?;
        }
    }
    Ok(out)
}

fn operation(out: &mut String, row: &Row) -> Result<(), Box<dyn std::error::Error>> {
    writeln!(out, "\n### {}\n\n{}.\n\n`{} {}`\n", row.id, row.summary, row.method, row.path)?;
    for (name, fact) in facts(row) {
        writeln!(out, "- {name}: {fact}")?;
    }
    if let Some(article) = &row.article {
        let address = article_address(&row.service, article)?;
        writeln!(out, "- Article: [{}]({address})", article.rsplit('/').next().unwrap_or(article))?;
    }
    let parameters = row.ordered_parameters();
    if !parameters.is_empty() {
        out.push_str("\n| parameter | in | type | |\n| --- | --- | --- | --- |\n");
        for parameter in parameters {
            self::parameter(out, parameter)?;
        }
    }
    Ok(())
}

fn facts(row: &Row) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    let mut tell = |name, fact: Option<String>| facts.extend(fact.map(|fact| (name, fact)));
    tell("Gone", row.retired.as_ref().map(|it| format!("since {}. {}", it.since, it.instead())));
    tell("Deprecated", row.deprecated.as_ref().map(|it| format!("{}.", it.sentence())));
    tell("Preview", row.preview.then(|| "as the service calls it".to_owned()));
    tell("Sandbox", row.sandbox_only.then(|| "it works in the sandbox only".to_owned()));
    tell("Since", row.since.clone());
    tell("Host", host(&row.service).map(str::to_owned));
    tell("Token for", row.audience.clone());
    tell("Tenant", tenant(&row.tenant).map(str::to_owned));
    tell("Sends", sends(row));
    tell("Gives", Some(gives(row)));
    tell("Goes on", (row.long_running != "no").then(|| goes_on(&row.long_running).to_owned()));
    let modes = [("app_only", "app-only"), ("app_user", "app+user")];
    let modes: Vec<_> = modes
        .iter()
        .filter(|(mode, _)| row.modes.iter().any(|it| it == mode))
        .map(|(mode, shown)| (*shown).to_owned() + not_said(row, mode))
        .collect();
    tell("Who", Some(modes.join(", ")));
    tell("Clouds", Some(row.clouds.join(", ") + not_said(row, "clouds")));
    tell("Graph permission", (!row.permissions.is_empty()).then(|| code(&row.permissions)));
    tell("One of these roles", (!row.roles.is_empty()).then(|| row.roles.join(", ")));
    tell("Repeated", repeated(row.retry()).map(str::to_owned));
    tell("Note", row.note.clone());
    facts
}

fn not_said(row: &Row, what: &str) -> &'static str {
    if row.unsaid.iter().any(|it| it == what) { " (not said)" } else { "" }
}

fn host(service: &str) -> Option<&'static str> {
    match service {
        "partner_api" => Some("the partner API (referrals, prices, payouts)"),
        "graph" => Some("Microsoft Graph"),
        "arm" => Some("Azure Resource Manager"),
        _ => None,
    }
}

fn tenant(tenant: &str) -> Option<&'static str> {
    match tenant {
        "either" => Some("the partner's, or a customer's"),
        "customer" => Some("the customer's"),
        _ => None,
    }
}

fn goes_on(kind: &str) -> &'static str {
    match kind {
        "operation_location" => "after 202; Operation-Location says where its state is",
        _ => "after 202; Location says where its state is",
    }
}

fn repeated(retry: &str) -> Option<&'static str> {
    match retry {
        "repeatable" => Some("always"),
        "keyed" => Some("by MS-RequestId"),
        _ => None,
    }
}

fn sends(row: &Row) -> Option<String> {
    if let Some(constant) = &row.constant_body {
        return Some(format!("`{constant}`, always"));
    }
    let body = type_link(row.body.as_ref()?);
    Some(match row.body_kind.as_str() {
        "array" => format!("a list of {body}"),
        "multipart" => format!("{body}, as multipart/form-data with its files"),
        "scalar" => format!("{body}, as a JSON string"),
        _ => body,
    })
}

fn gives(row: &Row) -> String {
    let Some(returns) = &row.returns else {
        return if row.binary { "a file".into() } else { "nothing".into() };
    };
    let returns = type_link(returns);
    let pages = match row.paging.as_str() {
        "none" => "",
        "seek_query" | "continuation_token" => ", in pages by a token",
        "offset" => ", in pages by offset",
        _ => ", in pages by links",
    };
    match row.shape.as_str() {
        "single" => returns,
        "scalar" => format!("{returns}, as a JSON string or number"),
        "bare_array" => format!("a bare list of {returns}{pages}"),
        _ => format!("a list of {returns}{pages}"),
    }
}

/// A type of the reference; a plain kind is none.
fn type_link(name: &str) -> String {
    match name {
        "text" => "text".into(),
        name => format!("[{name}](reference.md#{})", name.to_lowercase()),
    }
}

fn parameter(out: &mut String, parameter: &Parameter) -> fmt::Result {
    let kind = match parameter.kind.as_str() {
        "one_of" => code(&parameter.values),
        "json_filter" => "[filter](filters.md), as JSON".into(),
        "odata_filter" => "[filter](filters.md), of OData".into(),
        "analytics_filter" => "[filter](filters.md), of analytics".into(),
        "guid" => "GUID".into(),
        "json" => "JSON".into(),
        kind => kind.to_owned(),
    };
    let kind = if parameter.repeated { format!("list of {kind}") } else { kind };
    let required = if parameter.required && parameter.place != "path" { ", required" } else { "" };
    let wire = parameter.wire.as_ref().filter(|wire| **wire != parameter.name);
    let wire = wire.map(|wire| format!(" `{wire}`")).unwrap_or_default();
    writeln!(
        out,
        "| `{}` | {}{wire} | {kind}{required} | {} |",
        parameter.name,
        parameter.place,
        parameter.summary.replace('|', "\\|")
    )
}

fn code(values: &[String]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
}

/// As GitHub makes it of a title.
fn anchor(title: &str) -> String {
    let kept = title.to_lowercase();
    kept.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

const HISTORY: &str = "\
# Changes of the operations

What the services added, changed, put an end to or announced the end of since 2023, as the rows of
`core/operations/table` tell it. Dates are as announced; where none is known the line has none.

";

/// `docs/operations-changes.md`: from the newest to what has no date.
///
/// # Errors
/// None but those of writing into a text.
pub fn changes(table: &Table) -> Result<String, fmt::Error> {
    let mut lines: Vec<(String, &str, String)> = Vec::new();
    for row in &table.operations {
        if let Some(since) = &row.since {
            lines.push((since.clone(), &row.id, format!("New. {}.", row.summary)));
        }
        for change in &row.changes {
            let since = change.since.clone().unwrap_or_default();
            lines.push((since, &row.id, format!("Changed. {}", change.what)));
        }
        if let Some(deprecated) = &row.deprecated {
            let sentence = format!("{}.", deprecated.sentence());
            lines.push((deprecated.since.clone(), &row.id, sentence));
        }
        if let Some(retired) = &row.retired {
            let sentence = format!("Gone since {}. {}", retired.since, retired.instead());
            lines.push((retired.since.clone(), &row.id, sentence));
        }
    }
    let is_date = |since: &str| since.starts_with(|c: char| c.is_ascii_digit());
    lines.sort_by(|a, b| {
        let key = |line: &(String, &str, String)| (is_date(&line.0), line.0.clone());
        key(b).cmp(&key(a)).then_with(|| a.1.cmp(b.1))
    });
    let mut out = format!("{HEAD}{HISTORY}");
    let mut last = None;
    for (since, id, what) in lines {
        let since = if is_date(&since) { since } else { "Without a date".into() };
        if last.as_ref() != Some(&since) {
            writeln!(out, "{}## {since}\n", if last.is_some() { "\n" } else { "" })?;
        }
        writeln!(out, "- [{id}](operations.md#{}): {what}", anchor(id))?;
        last = Some(since);
    }
    Ok(out)
}
