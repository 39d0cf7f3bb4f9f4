//! Takes rows over from a catalogue of operations: `cargo run -p partnercenter-codegen -- import-rows FOLDER`, with
//! `operations.json`, `graph_operations.json` and `changes-since-2023.json` in the folder.
//!
//! A row that the table has stays as it is. What the catalogue cannot know is written into the rows by people
//! afterwards: they are the source, and the catalogue is not looked at again.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    error::Error,
    fmt::Write as _,
    fs,
    path::Path,
};

use indexmap::IndexMap;
use serde::{Deserialize, de::DeserializeOwned};

use crate::rows::{self, Parameter};

#[derive(Deserialize)]
struct Operation {
    id: String,
    group: String,
    summary: String,
    method: String,
    path: String,
    host: String,
    path_params: Vec<Given>,
    query: Vec<Given>,
    headers: Vec<Given>,
    body: Option<String>,
    #[serde(default)]
    body_kind: Option<String>,
    returns: Option<String>,
    #[serde(default)]
    returns_kind: Option<String>,
    paging: String,
    auth: Auth,
    clouds: Option<Vec<String>>,
    success: Vec<u16>,
    sandbox_only: bool,
    status: String,
    #[serde(default)]
    status_reason: Option<String>,
    article: Option<String>,
    #[serde(default)]
    note: Option<String>,
    #[serde(default)]
    permissions: Vec<String>,
    #[serde(default)]
    since: Option<String>,
    #[serde(default)]
    omitted_before: bool,
}

#[derive(Deserialize)]
struct Given {
    name: String,
    #[serde(default, rename = "type")]
    kind: Option<String>,
    required: bool,
    about: String,
}

#[derive(Deserialize)]
struct Auth {
    app_only: Option<bool>,
    app_user: Option<bool>,
}

#[derive(Deserialize)]
struct Changes {
    added: Vec<Operation>,
    changed: Vec<Changed>,
    retired: Vec<Ended>,
    gdap_roles: Vec<Roles>,
}

#[derive(Deserialize)]
struct Changed {
    id: String,
    what: String,
    since: Option<String>,
}

#[derive(Deserialize)]
struct Ended {
    id: String,
    since: String,
    replaced_by: String,
    #[serde(default)]
    partial: bool,
    confidence: Option<String>,
}

#[derive(Deserialize)]
struct Roles {
    id: String,
    any_of: Vec<String>,
}

/// Names of Graph's own for what the catalogue calls by the name of the feature, longest first.
const RENAMED: [(&str, &str); 5] = [
    ("gdap.relationships", "delegated_admin_relationships"),
    ("gdap.access_assignments", "delegated_admin_relationships.access_assignments"),
    ("gdap.operations", "delegated_admin_relationships.operations"),
    ("gdap.requests", "delegated_admin_relationships.requests"),
    ("gdap.customers", "delegated_admin_customers"),
];
/// Types of Graph that share their name with one of Partner Center.
const GRAPH_TYPES: [(&str, &str); 2] =
    [("Contract", "GraphContract"), ("Organization", "GraphOrganization")];
/// Path parameters whose names are those of an option of every call.
const PATH_NAMES: [(&str, &str, &str); 3] = [
    ("gdap.requests.get", "request_id", "relationship_request_id"),
    ("payouts.", "request_id", "export_id"),
    ("webhooks.", "correlation_id", "event_correlation_id"),
];
/// Words that the service writes together.
const WORDS: [(&str, &str); 7] = [
    ("groupby", "group_by"),
    ("orderby", "order_by"),
    ("currencycode", "currency_code"),
    ("invoicelineitemtype", "invoice_line_item_type"),
    ("fileformat", "file_format"),
    ("x-neweventsmodel", "new_events_model"),
    ("x-locale", "locale"),
];
/// What the library sets when it asks for a page.
const OF_PAGING: [&str; 4] =
    ["MS-ContinuationToken", "seekOperation", "seek_operation", "$skiptoken"];
/// Groups of Graph whose calls are about the partner itself.
const OF_PARTNER: [&str; 4] = ["gdap", "billing_export", "contracts", "partner_security"];

/// Adds what is missing to the files of `folder`; gives how many rows those are.
///
/// # Errors
/// A catalogue that does not parse, a table that does not.
pub fn run(catalogue: &Path, folder: &Path) -> Result<usize, Box<dyn Error>> {
    let partner: Vec<Operation> = json(&catalogue.join("operations.json"))?;
    let graph: Vec<Operation> = json(&catalogue.join("graph_operations.json"))?;
    let changes: Changes = json(&catalogue.join("changes-since-2023.json"))?;
    let parameters = rows::source(&folder.with_file_name("parameters.toml"))?;
    let shared = rows::shared_parameters(&parameters)?;
    let mut operations: Vec<_> = partner.into_iter().chain(graph).chain(changes.added).collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let ids: HashMap<String, String> =
        operations.iter().map(|it| (it.id.clone(), it.our_id())).collect();
    let (files, known) = existing(folder)?;
    let mut files = files;
    let mut count = 0;
    for operation in &operations {
        if known.contains(&operation.our_id()) {
            continue;
        }
        let group = match operation.host.as_str() {
            "graph" => format!("graph_{}", operation.group),
            _ => operation.group.clone(),
        };
        let file = files.entry(group).or_insert_with(|| {
            format!("title = {}\n", quoted(&capital(&operation.group.replace('_', " "))))
        });
        let imported = Imported {
            operation,
            changed: changes.changed.iter().filter(|it| it.id == operation.id).collect(),
            ended: changes.retired.iter().find(|it| it.id == operation.id),
            roles: changes.gdap_roles.iter().find(|it| it.id == operation.id),
            ids: &ids,
        };
        file.push('\n');
        file.push_str(&imported.text(&shared)?);
        count += 1;
    }
    for (group, text) in files {
        fs::write(folder.join(format!("{group}.toml")), text)?;
    }
    Ok(count)
}

fn json<T: DeserializeOwned>(path: &Path) -> Result<T, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))?;
    Ok(serde_json::from_str(&text).map_err(|why| format!("{}: {why}", path.display()))?)
}

type Existing = (BTreeMap<String, String>, HashSet<String>);

/// The files as they are, and the ids in them.
fn existing(folder: &Path) -> Result<Existing, Box<dyn Error>> {
    #[derive(Deserialize)]
    struct File {
        #[serde(default)]
        operation: Vec<Id>,
    }
    #[derive(Deserialize)]
    struct Id {
        id: String,
    }
    let (mut files, mut ids) = (BTreeMap::new(), HashSet::new());
    for entry in fs::read_dir(folder)? {
        let source = rows::source(&entry?.path())?;
        let file: File =
            toml::from_str(&source.text).map_err(|why| format!("{}.toml: {why}", source.name))?;
        ids.extend(file.operation.into_iter().map(|row| row.id));
        files.insert(source.name, source.text);
    }
    Ok((files, ids))
}

impl Operation {
    fn our_id(&self) -> String {
        if self.host != "graph" {
            return self.id.clone();
        }
        let renamed = RENAMED
            .iter()
            .find_map(|(from, to)| self.id.strip_prefix(from).map(|rest| format!("{to}{rest}")));
        format!("graph.{}", renamed.unwrap_or_else(|| self.id.clone()))
    }

    fn type_name<'a>(&self, name: &'a str) -> &'a str {
        let of_graph = GRAPH_TYPES.iter().find(|(from, _)| self.host == "graph" && *from == name);
        match (name, of_graph) {
            ("string", _) => "text",
            (_, Some((_, ours))) => ours,
            (name, None) => name,
        }
    }

    /// Its path parameter as we call it.
    fn path_name<'a>(&self, name: &'a str) -> &'a str {
        PATH_NAMES
            .iter()
            .find(|(of, from, _)| self.id.starts_with(of) && *from == name)
            .map_or(name, |(_, _, ours)| ours)
    }

    fn service(&self) -> &str {
        match self.host.as_str() {
            // Their own hosts are gone with them.
            "billing_recon_beta" | "dap_admin" => "partner_center",
            host => host,
        }
    }
}

/// A row of the catalogue with what is said about it elsewhere.
struct Imported<'a> {
    operation: &'a Operation,
    changed: Vec<&'a Changed>,
    ended: Option<&'a Ended>,
    roles: Option<&'a Roles>,
    /// Our ids by those of the catalogue.
    ids: &'a HashMap<String, String>,
}

impl Imported<'_> {
    fn text(&self, shared: &IndexMap<String, Parameter>) -> Result<String, Box<dyn Error>> {
        let it = self.operation;
        let mut out = String::from("[[operation]]\n");
        let mut line = |key: &str, value: String| writeln!(out, "{key} = {value}");
        line("id", quoted(&it.our_id()))?;
        line("summary", quoted(&capital(&it.summary)))?;
        if let Some(article) = &it.article {
            line("article", quoted(article))?;
        }
        line("service", quoted(it.service()))?;
        if it.host == "graph" && !OF_PARTNER.contains(&it.group.as_str()) {
            line("tenant", quoted("either"))?;
        }
        line("method", quoted(&it.method))?;
        let mut path = it.path.clone();
        for given in &it.path_params {
            let ours = it.path_name(&given.name);
            path = path.replace(&format!("{{{}}}", given.name), &format!("{{{ours}}}"));
        }
        line("path", quoted(&path))?;
        let (takes, own) = self.parameters(shared);
        if !takes.is_empty() {
            line("takes", list(&takes))?;
        }
        if let Some(body) = &it.body {
            line("body", quoted(it.type_name(body)))?;
        }
        match it.body_kind.as_deref() {
            None => {}
            Some("json_scalar") => line("body_kind", quoted("scalar"))?,
            Some(kind) => line("body_kind", quoted(kind))?,
        }
        let is_binary = it.returns_kind.as_deref() == Some("stream");
        if let Some(returns) = it.returns.as_ref().filter(|_| !is_binary) {
            line("returns", quoted(it.type_name(returns)))?;
        }
        match it.returns_kind.as_deref() {
            None | Some("stream") => {}
            Some("json_string" | "json_scalar") => line("shape", quoted("scalar"))?,
            Some(kind) => line("shape", quoted(kind))?,
        }
        if it.paging != "none" {
            line("paging", quoted(&it.paging))?;
        }
        if it.success != [200] {
            line("success", format!("{:?}", it.success))?;
        }
        self.guards(&mut line)?;
        if it.success.contains(&202) {
            line("long_running", quoted("location"))?;
        }
        for (key, value) in [
            ("binary", is_binary),
            ("sandbox_only", it.sandbox_only),
            ("preview", it.status == "preview"),
        ] {
            if value {
                line(key, "true".into())?;
            }
        }
        if !it.permissions.is_empty() {
            line("permissions", list(&it.permissions))?;
        }
        if let Some(roles) = self.roles {
            line("roles", list(&roles.any_of))?;
        }
        if let Some(since) = it.since.as_ref().filter(|_| !it.omitted_before) {
            line("since", quoted(since))?;
        }
        if let Some(note) = &it.note {
            line("note", quoted(&capital(note)))?;
        }
        self.end(&mut line)?;
        for changed in &self.changed {
            out.push_str("\n[[operation.change]]\n");
            if let Some(since) = &changed.since {
                writeln!(out, "since = {}", quoted(since))?;
            }
            writeln!(out, "what = {}", quoted(&changed.what))?;
        }
        Ok(out + &own)
    }

    /// Who may call it and where. What nothing is said of is let through.
    fn guards(&self, line: &mut impl FnMut(&str, String) -> std::fmt::Result) -> std::fmt::Result {
        let it = self.operation;
        let said = [("app_only", it.auth.app_only), ("app_user", it.auth.app_user)];
        let modes: Vec<_> =
            said.iter().filter(|(_, may)| *may != Some(false)).map(|(mode, _)| *mode).collect();
        line("modes", list(&modes))?;
        let clouds: Vec<&str> = match &it.clouds {
            Some(clouds) => {
                let ours = |cloud: &'static str, theirs: &str| {
                    clouds.iter().any(|it| it == theirs).then_some(cloud)
                };
                [ours("global", "global"), ours("usgov", "us_gov"), ours("china", "china")]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            None if it.host == "partner_api" => vec!["global", "usgov"],
            None => vec!["global", "usgov", "china"],
        };
        line("clouds", list(&clouds))?;
        let mut unsaid: Vec<_> =
            said.iter().filter(|(_, may)| may.is_none()).map(|(mode, _)| *mode).collect();
        if it.clouds.is_none() {
            unsaid.push("clouds");
        }
        if !unsaid.is_empty() && it.status != "retired" {
            line("unsaid", list(&unsaid))?;
        }
        let feature = match (it.host.as_str(), it.group.as_str()) {
            ("partner_api", _) => Some("partner_api"),
            ("graph", "gdap") => Some("gdap"),
            ("graph", "billing_export") => Some("partner_billing"),
            (_, "service_requests") => Some("service_requests"),
            (_, "security") => Some("security_requirements_report"),
            _ => None,
        };
        match feature {
            Some(feature) => line("features", list(&[feature])),
            None => Ok(()),
        }
    }

    fn end(&self, line: &mut impl FnMut(&str, String) -> std::fmt::Result) -> std::fmt::Result {
        let it = self.operation;
        let Some(ended) = self.ended else {
            return match it.status.as_str() {
                "retired" => {
                    let reason = it.status_reason.as_deref().unwrap_or_default();
                    let instead = quoted(&format!("{}.", capital(reason)));
                    line("retired", format!("{{ since = \"2023\", instead = {instead} }}"))
                }
                _ => Ok(()),
            };
        };
        let (since, only) = match ended.since.split_once(" (") {
            Some((since, rest)) if ended.partial => (since, Some(rest.trim_end_matches(')'))),
            Some((since, _)) => (since, None),
            None => (ended.since.as_str(), None),
        };
        let by: Vec<&str> = ended
            .replaced_by
            .split(", ")
            .filter_map(|id| self.ids.get(id).map(String::as_str))
            .collect();
        let only = only.map(|only| format!(", only = {}", quoted(only))).unwrap_or_default();
        let is_sure = !ended.partial && ended.confidence.is_none();
        let key = if is_sure { "retired" } else { "deprecated" };
        line(key, format!("{{ since = {}, by = {}{only} }}", quoted(since), list(&by)))
    }

    /// Which recurring parameters it takes, and the text of the others.
    fn parameters(&self, shared: &IndexMap<String, Parameter>) -> (Vec<String>, String) {
        let it = self.operation;
        let (mut takes, mut own) = (Vec::new(), String::new());
        for (place, given) in
            [("path", &it.path_params), ("query", &it.query), ("header", &it.headers)]
        {
            for given in given.iter().filter(|given| !OF_PAGING.contains(&given.name.as_str())) {
                let parameter = self.parameter(place, given);
                match shared.iter().find(|(_, known)| parameter.is(known)) {
                    Some(_) if place == "path" => {}
                    Some((key, _)) => takes.push(key.clone()),
                    None => own.push_str(&parameter.text()),
                }
            }
        }
        (takes, own)
    }

    fn parameter(&self, place: &'static str, given: &Given) -> Own {
        let (kind, values) = kind(given.kind.as_deref().unwrap_or("string"));
        let wire = match place {
            "header" => given.name.to_ascii_lowercase(),
            _ => given.name.clone(),
        };
        let name = match place {
            "path" => self.operation.path_name(&given.name).to_owned(),
            _ => snake(&wire),
        };
        Own {
            name,
            wire,
            place,
            kind,
            values,
            required: given.required,
            repeated: given.kind.as_ref().is_some_and(|kind| kind.starts_with("array<")),
            summary: capital(&given.about),
        }
    }
}

/// A parameter that is about to be written.
struct Own {
    name: String,
    wire: String,
    place: &'static str,
    kind: String,
    values: Vec<String>,
    required: bool,
    repeated: bool,
    summary: String,
}

impl Own {
    /// Whether it is this recurring one.
    fn is(&self, known: &Parameter) -> bool {
        let is_path = self.place == "path";
        let wire = if is_path { &self.name } else { &self.wire };
        known.place == self.place
            && known.wire.as_ref().unwrap_or(&known.name) == wire
            && (known.kind == self.kind || (self.place == "header" && self.kind == "text"))
            && (is_path || known.required == self.required)
            && (known.values == self.values || self.place == "header")
    }

    fn text(&self) -> String {
        let Self { name, wire, place, kind, values, required, repeated, summary } = self;
        let mut lines = vec![
            "\n[[operation.parameter]]".to_owned(),
            format!("name = {}", quoted(name)),
            format!("in = {}", quoted(place)),
            format!("type = {}", quoted(kind)),
        ];
        if wire != name && *place != "path" {
            lines.insert(2, format!("wire = {}", quoted(wire)));
        }
        if !values.is_empty() {
            lines.push(format!("values = {}", list(values)));
        }
        if *required && *place != "path" {
            lines.push("required = true".into());
        }
        if *repeated {
            lines.push("repeated = true".into());
        }
        lines.push(format!("summary = {}", quoted(summary)));
        lines.join("\n") + "\n"
    }
}

/// The catalogue's kind of a parameter in our words.
fn kind(text: &str) -> (String, Vec<String>) {
    let inner = text.strip_prefix("array<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(text);
    if let Some(values) = inner.strip_prefix("enum[").and_then(|rest| rest.strip_suffix(']')) {
        return ("one_of".into(), values.split(',').map(str::to_owned).collect());
    }
    let ours = match inner {
        "string" => "text",
        "int" => "integer",
        "bool" => "boolean",
        "datetime" => "date",
        other => other,
    };
    (ours.into(), Vec::new())
}

/// `targetView` and `$orderBy` as `target_view` and `order_by`.
fn snake(wire: &str) -> String {
    let name = wire.trim_start_matches('$');
    if let Some((_, ours)) = WORDS.iter().find(|(theirs, _)| *theirs == name) {
        return (*ours).to_owned();
    }
    let mut out = String::new();
    for letter in name.chars() {
        match letter {
            '-' => out.push('_'),
            upper if upper.is_ascii_uppercase() => {
                if !out.is_empty() {
                    out.push('_');
                }
                out.push(upper.to_ascii_lowercase());
            }
            other => out.push(other),
        }
    }
    out
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn list(values: &[impl AsRef<str>]) -> String {
    let values: Vec<_> = values.iter().map(|value| quoted(value.as_ref())).collect();
    format!("[{}]", values.join(", "))
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.into()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_kinds_become_ours() {
        for (theirs, ours) in [
            ("targetView", "target_view"),
            ("$orderby", "order_by"),
            ("PageSize", "page_size"),
            ("currencycode", "currency_code"),
            ("term_duration", "term_duration"),
        ] {
            assert_eq!(snake(theirs), ours);
        }
        assert_eq!(kind("array<enum[A,B]>"), ("one_of".into(), vec!["A".into(), "B".into()]));
        assert_eq!(kind("datetime"), ("date".into(), Vec::new()));
    }
}
