//! What must hold for every row. A table that breaks a rule is refused with a sentence that names the row.

use std::collections::HashSet;

use crate::rows::{Parameter, Row, Table};

const MODES: [&str; 2] = ["app_only", "app_user"];
const CLOUDS: [&str; 3] = ["global", "usgov", "china"];
const SERVICES: [&str; 4] = ["partner_center", "partner_api", "graph", "arm"];
const TENANTS: [&str; 3] = ["partner", "customer", "either"];
const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
const SHAPES: [&str; 8] = [
    "single",
    "collection",
    "bare_array",
    "odata_collection",
    "analytics_collection",
    "insights_collection",
    "results_collection",
    "scalar",
];
const PAGING: [&str; 5] = ["none", "seek_query", "continuation_token", "offset", "next_link"];
const RETRIES: [&str; 3] = ["repeatable", "keyed", "only_unsent"];
const BODY_KINDS: [&str; 4] = ["json", "array", "multipart", "scalar"];
const FEATURES: [&str; 8] = [
    "gdap",
    "partner_billing",
    "partner_api",
    "security_requirements_report",
    "password_reset",
    "customer_azure_subscriptions",
    "customer_user_licenses",
    "service_requests",
];
const BUDGETS: [&str; 4] =
    ["application_consents", "migrations", "migration_validations", "promotion_eligibilities"];
const PLACES: [&str; 3] = ["path", "query", "header"];
const KINDS: [&str; 12] = [
    "text",
    "secret",
    "guid",
    "integer",
    "number",
    "boolean",
    "date",
    "json",
    "json_filter",
    "odata_filter",
    "analytics_filter",
    "one_of",
];
/// Headers that every call has as an option; a row declares them where they matter to it.
pub const OPTIONS: [&str; 2] = ["if_match", "locale"];
/// Names that some language gives to the body or to another option of every call.
const RESERVED: [&str; 11] = [
    "body",
    "options",
    "timeout",
    "timeout_ms",
    "signal",
    "request_id",
    "correlation_id",
    "validate_mfa",
    "enforce_mfa",
    "resume",
    "on_response",
];

/// Refuses a table that breaks a rule.
///
/// # Errors
/// The row and the rule.
pub fn check(table: &Table) -> Result<(), String> {
    let mut ids = HashSet::new();
    let rows = table.operations.iter().map(|row| &row.id);
    for id in rows.chain(table.procedures.iter().map(|row| &row.id)) {
        if !id.split('.').all(is_snake) {
            return Err(format!("{id}: an id is words in snake case with dots between them"));
        }
        if !ids.insert(id.as_str()) {
            return Err(format!("{id} is there twice"));
        }
    }
    let gone: HashSet<&str> = table
        .operations
        .iter()
        .filter(|row| row.retired.is_some())
        .map(|row| row.id.as_str())
        .collect();
    let mut calls = HashSet::new();
    for row in &table.operations {
        let told = |why: String| format!("{}: {why}", row.id);
        if !calls.insert((&row.service, &row.method, &row.path)) {
            return Err(told(format!("another row is {} {} too", row.method, row.path)));
        }
        words(row).map_err(told)?;
        audience(row).map_err(told)?;
        path(row).map_err(told)?;
        answer(row).map_err(told)?;
        guards(row).map_err(told)?;
        end_of_life(row, &ids, &gone).map_err(told)?;
        let mut names = HashSet::new();
        for parameter in &row.parameters {
            let told = |why: String| format!("{}: parameter {}: {why}", row.id, parameter.name);
            if RESERVED.contains(&parameter.name.as_str()) || !names.insert(&parameter.name) {
                return Err(told("it is there twice, or its name is reserved".into()));
            }
            self::parameter(parameter).map_err(told)?;
        }
    }
    for procedure in &table.procedures {
        sentence(&procedure.summary).map_err(|why| format!("{}: {why}", procedure.id))?;
    }
    Ok(())
}

/// Words that mean something to the library must be those it knows.
fn words(row: &Row) -> Result<(), String> {
    one_of("service", &row.service, &SERVICES)?;
    one_of("tenant", &row.tenant, &TENANTS)?;
    one_of("method", &row.method, &METHODS)?;
    one_of("shape", &row.shape, &SHAPES)?;
    one_of("paging", &row.paging, &PAGING)?;
    one_of("retry class", row.retry(), &RETRIES)?;
    one_of("body_kind", &row.body_kind, &BODY_KINDS)?;
    each("mode", &row.modes, &MODES)?;
    each("cloud", &row.clouds, &CLOUDS)?;
    each("unsaid", &row.unsaid, &["app_only", "app_user", "clouds"])?;
    each("feature", &row.features, &FEATURES)?;
    row.budget.iter().try_for_each(|budget| one_of("budget", budget, &BUDGETS))?;
    sentence(&row.summary)
}

fn audience(row: &Row) -> Result<(), String> {
    match row.audience.as_ref().filter(|audience| !audience.starts_with("https://")) {
        Some(audience) => Err(format!("its audience {audience} is no https address")),
        None => Ok(()),
    }
}

fn path(row: &Row) -> Result<(), String> {
    if !row.path.starts_with('/') {
        return Err("the path does not begin with a slash".into());
    }
    let declared: HashSet<&str> = row
        .parameters
        .iter()
        .filter(|parameter| parameter.place == "path")
        .map(|parameter| parameter.name.as_str())
        .collect();
    match declared.difference(&row.names_in_path()).next() {
        Some(name) => Err(format!("its path has no place for {name}")),
        None => Ok(()),
    }
}

fn answer(row: &Row) -> Result<(), String> {
    let sends = row.body.is_some() || row.constant_body.is_some();
    if sends && matches!(row.method.as_str(), "GET" | "HEAD") {
        return Err(format!("a {} has no body", row.method));
    }
    if row.body.is_some() && row.constant_body.is_some() {
        return Err("its body is constant, or the caller's".into());
    }
    if row.body.is_none() && row.body_kind != "json" {
        return Err("it has a body_kind and no body".into());
    }
    if row.binary && (row.returns.is_some() || row.shape != "single") {
        return Err("bytes have no type and no shape".into());
    }
    if row.shape != "single" && row.returns.is_none() {
        return Err("it has a shape and returns nothing".into());
    }
    if row.paging != "none" && matches!(row.shape.as_str(), "single" | "scalar") {
        return Err("it has pages, and its answer is no collection".into());
    }
    if row.success.is_empty() || row.success.iter().any(|status| !(200..500).contains(status)) {
        return Err("its status codes of success are none, or no codes of success".into());
    }
    if row.long_running != "no" && !row.success.contains(&202) {
        return Err("it goes on after its answer, which 202 tells, and 202 is no success".into());
    }
    Ok(())
}

fn guards(row: &Row) -> Result<(), String> {
    if row.modes.is_empty() || row.clouds.is_empty() {
        return Err("it has no auth mode or no cloud".into());
    }
    let refused = |mode: &&String| mode.as_str() != "clouds" && !row.modes.contains(mode);
    if let Some(mode) = row.unsaid.iter().find(refused) {
        return Err(format!("nothing is said of {mode}, and it is refused"));
    }
    if !row.permissions.is_empty() && row.service != "graph" {
        return Err("only Microsoft Graph has permissions".into());
    }
    Ok(())
}

fn end_of_life(row: &Row, ids: &HashSet<&str>, gone: &HashSet<&str>) -> Result<(), String> {
    if row.retired.is_some() && row.deprecated.is_some() {
        return Err("it is retired, or deprecated, not both".into());
    }
    if let Some(retired) = &row.retired
        && retired.by.is_empty()
        && retired.instead.is_none()
    {
        return Err("it is retired, and nothing says what to do instead".into());
    }
    let of_retired = row.retired.iter().flat_map(|it| &it.by);
    for id in of_retired.chain(row.deprecated.iter().flat_map(|it| &it.by)) {
        if !ids.contains(id.as_str()) {
            return Err(format!("it refers to {id}, which does not exist"));
        }
        if gone.contains(id.as_str()) {
            return Err(format!("it refers to {id}, which is retired itself"));
        }
    }
    Ok(())
}

fn parameter(parameter: &Parameter) -> Result<(), String> {
    one_of("place", &parameter.place, &PLACES)?;
    one_of("kind", &parameter.kind, &KINDS)?;
    if OPTIONS.contains(&parameter.name.as_str()) && parameter.place != "header" {
        return Err("its name is that of an option, which is a header".into());
    }
    if !is_snake(&parameter.name) {
        return Err("its name is not in snake case".into());
    }
    if (parameter.kind == "one_of") == parameter.values.is_empty() {
        return Err("values belong to one_of, and one_of has values".into());
    }
    let wire = parameter.wire.as_ref().unwrap_or(&parameter.name);
    if parameter.place == "header" && !wire.bytes().all(is_of_header) {
        return Err(format!("header {wire} is not written in small letters"));
    }
    if parameter.repeated && parameter.place != "query" {
        return Err("only a query repeats a parameter".into());
    }
    match parameter.summary.is_empty() || parameter.summary.ends_with('.') {
        true => Err("its summary is empty or ends with a point".into()),
        false => Ok(()),
    }
}

fn is_of_header(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

fn is_snake(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_')
}

/// The first line of a method's documentation in Python, of 120 with its indent, quotes and point.
const LONGEST_SUMMARY: usize = 108;

/// Summaries stand in tables and comments, which end them.
fn sentence(summary: &str) -> Result<(), String> {
    if summary.chars().count() > LONGEST_SUMMARY {
        return Err(format!("its summary has more than {LONGEST_SUMMARY} characters"));
    }
    let ends = summary.ends_with(['.', '!', '?']);
    if ends || !summary.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
        return Err(format!("its summary \"{summary}\" begins small or ends with a point"));
    }
    Ok(())
}

fn each(what: &str, words: &[String], known: &[&str]) -> Result<(), String> {
    words.iter().try_for_each(|word| one_of(what, word, known))?;
    match words.iter().collect::<HashSet<_>>().len() == words.len() {
        true => Ok(()),
        false => Err(format!("the same {what} is there twice")),
    }
}

fn one_of(what: &str, word: &str, known: &[&str]) -> Result<(), String> {
    if known.contains(&word) {
        return Ok(());
    }
    Err(format!("there is no {what} \"{word}\"; it is one of {}", known.join(", ")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use crate::rows::{self, Source, Table};

    const PARAMETERS: &str = r#"
        [thing_id]
        in = "path"
        type = "guid"
        summary = "The thing"

        [size]
        in = "query"
        type = "integer"
        summary = "Items per page"
    "#;
    /// A row that breaks no rule.
    const ROW: &str = r#"
        [[operation]]
        id = "things.update"
        summary = "Change a thing"
        service = "partner_center"
        method = "PATCH"
        path = "/v1/things/{thing_id}"
        takes = ["size"]
        body = "Thing"
        returns = "Thing"
        modes = ["app_only", "app_user"]
        clouds = ["global"]
        unsaid = ["app_only"]
    "#;

    /// A summary that fills more than a line.
    const LONG: &str = "\"Change a thing, and say all that can be said about it in one sentence, which is more than \
        a line of documentation can hold\"";
    const PROCEDURE: &str = r#"
        [[procedure]]
        id = "things.replace"
        summary = "Replace a thing"
        on = "partner"
        returns = "Thing"
        modes = ["app_only", "app_user"]
    "#;

    fn read(rows: &str) -> Result<Table, String> {
        let source = |name: &str, text: String| Source { name: name.into(), text };
        let file = source("things", format!("title = \"Things\"\n{rows}"));
        rows::parse(&[file], &source("parameters", PARAMETERS.into()))
    }

    #[test]
    fn a_good_row_is_read_with_the_parameters_that_it_only_names() {
        let table = read(ROW).unwrap();
        let names: Vec<_> = table.operations[0]
            .ordered_parameters()
            .iter()
            .map(|parameter| (parameter.name.clone(), parameter.place.clone()))
            .collect();
        assert_eq!(names, [("thing_id".into(), "path".into()), ("size".into(), "query".into())]);
        assert_eq!(table.operations[0].retry(), "only_unsent");
    }

    #[test]
    fn a_procedure_is_told_in_one_line() {
        read(&format!("{ROW}{PROCEDURE}")).unwrap();
        for (summary, why) in [(LONG, "has more than 108"), ("\"replace\"", "begins small")] {
            let procedure = PROCEDURE.replace("\"Replace a thing\"", summary);
            let refused = read(&format!("{ROW}{procedure}")).err().unwrap();
            assert!(refused.contains("things.replace") && refused.contains(why), "{refused}");
        }
    }

    #[test]
    fn a_row_that_breaks_a_rule_is_refused_by_name() {
        for (from, to, why) in [
            ("takes = ", "colour = \"red\"\ntakes = ", "unknown field `colour`"),
            ("summary = \"Change a thing\"", "", "missing field `summary`"),
            ("\"Change a thing\"", "\"change a thing\"", "begins small"),
            ("\"Change a thing\"", "\"Change a thing.\"", "ends with a point"),
            ("\"Change a thing\"", LONG, "has more than 108 characters"),
            ("things.update", "Things.update", "an id is words in snake case"),
            ("things.update", "things.", "an id is words in snake case"),
            ("\"partner_center\"", "\"office\"", "there is no service \"office\"; it is one of"),
            (
                "takes =",
                "audience = \"partner\"\ntakes =",
                "its audience partner is no https address",
            ),
            ("PATCH", "LIST", "there is no method \"LIST\""),
            ("\"/v1/", "\"v1/", "does not begin with a slash"),
            ("{thing_id}", "{other_id}", "the path names other_id, which neither the row nor"),
            ("[\"size\"]", "[\"colour\"]", "it takes colour, which is not in parameters.toml"),
            ("[\"size\"]", "[\"thing_id\"]", "it takes thing_id, which is not in"),
            ("\"app_only\", \"app_user\"", "\"app_only\", \"robot\"", "there is no mode \"robot\""),
            (
                "\"app_only\", \"app_user\"",
                "\"app_only\", \"app_only\"",
                "the same mode is there twice",
            ),
            ("\"app_only\", \"app_user\"", "", "no auth mode or no cloud"),
            (
                "\"app_only\", \"app_user\"",
                "\"app_user\"",
                "nothing is said of app_only, and it is refused",
            ),
            ("[\"global\"]", "[\"germany\"]", "there is no cloud \"germany\""),
            ("[\"global\"]", "[]", "no auth mode or no cloud"),
            ("body =", "shape = \"pile\"\nbody =", "there is no shape \"pile\""),
            ("body =", "paging = \"luck\"\nbody =", "there is no paging \"luck\""),
            (
                "body =",
                "paging = \"offset\"\nbody =",
                "it has pages, and its answer is no collection",
            ),
            ("body =", "retry = \"often\"\nbody =", "there is no retry class \"often\""),
            ("body =", "budget = \"endless\"\nbody =", "there is no budget \"endless\""),
            ("body =", "features = [\"magic\"]\nbody =", "there is no feature \"magic\""),
            ("body =", "unsaid = [\"method\"]\nbody =", "duplicate key"),
            ("body =", "body_kind = \"clay\"\nbody =", "there is no body_kind \"clay\""),
            ("body = \"Thing\"", "body_kind = \"array\"", "a body_kind and no body"),
            ("body =", "constant_body = \"{}\"\nbody =", "its body is constant, or the caller's"),
            ("PATCH", "GET", "a GET has no body"),
            ("body =", "binary = true\nbody =", "bytes have no type and no shape"),
            ("returns = \"Thing\"", "shape = \"collection\"", "it has a shape and returns nothing"),
            ("body =", "success = []\nbody =", "status codes of success"),
            ("body =", "success = [500]\nbody =", "status codes of success"),
            ("body =", "long_running = \"location\"\nbody =", "202 is no success"),
            (
                "body =",
                "success = [202]\nlong_running = \"ages\"\nbody =",
                "there is no long_running \"ages\"",
            ),
            ("body =", "permissions = [\"All\"]\nbody =", "only Microsoft Graph has permissions"),
            ("body =", "tenant = \"owner\"\nbody =", "there is no tenant \"owner\""),
            (
                "body =",
                "retired = { since = \"2025\" }\nbody =",
                "it is retired, and nothing says what to do instead",
            ),
            (
                "body =",
                "retired = { since = \"2025\", by = [\"things.replace\"] }\nbody =",
                "it refers to things.replace, which does not exist",
            ),
            (
                "body =",
                "retired = { since = \"2025\", by = [\"things.update\"] }\nbody =",
                "it refers to things.update, which is retired itself",
            ),
            (
                "body =",
                "retired = { since = \"2025\", instead = \"Rest.\" }\n\
                 deprecated = { since = \"2025\" }\nbody =",
                "it is retired, or deprecated, not both",
            ),
        ] {
            assert!(ROW.contains(from), "{from}");
            let text = ROW.replacen(from, to, 1);
            let Err(found) = read(&text) else { panic!("nothing is wrong with {to}") };
            assert!(found.contains(why), "{to}: {found}");
        }
    }

    #[test]
    fn a_parameter_that_breaks_a_rule_is_refused_by_name() {
        let parameter = |lines: &str| format!("{ROW}\n[[operation.parameter]]\n{lines}\n");
        let own = "name = \"colour\"\nin = \"query\"\ntype = \"text\"\nsummary = \"Its colour\"";
        read(&parameter(own)).unwrap();
        for (from, to, why) in [
            ("\"colour\"", "\"size\"", "it is there twice, or its name is reserved"),
            ("\"colour\"", "\"body\"", "it is there twice, or its name is reserved"),
            ("\"colour\"", "\"correlation_id\"", "it is there twice, or its name is reserved"),
            ("\"colour\"", "\"if_match\"", "its name is that of an option, which is a header"),
            ("\"colour\"", "\"theColour\"", "its name is not in snake case"),
            ("\"query\"", "\"cookie\"", "there is no place \"cookie\""),
            ("\"query\"", "\"argument\"", "there is no place \"argument\""),
            ("\"query\"", "\"path\"", "its path has no place for colour"),
            ("\"text\"", "\"string\"", "there is no kind \"string\""),
            ("\"text\"", "\"one_of\"", "values belong to one_of"),
            ("\"text\"", "\"text\"\nvalues = [\"red\"]", "values belong to one_of"),
            (
                "\"query\"",
                "\"header\"\nwire = \"X-Colour\"",
                "header X-Colour is not written in small",
            ),
            (
                "\"query\"",
                "\"header\"\nwire = \"x-colour\"\nrepeated = true",
                "only a query repeats",
            ),
            ("\"Its colour\"", "\"Its colour.\"", "ends with a point"),
            ("\"Its colour\"", "\"\"", "its summary is empty"),
            ("type = ", "unit = \"nm\"\ntype = ", "unknown field `unit`"),
        ] {
            assert!(own.contains(from), "{from}");
            let Err(found) = read(&parameter(&own.replacen(from, to, 1))) else {
                panic!("nothing is wrong with {to}")
            };
            assert!(found.contains(why), "{to}: {found}");
        }
    }

    #[test]
    fn a_file_of_rows_has_a_title() {
        let source = |name: &str, text: &str| Source { name: name.into(), text: text.into() };
        let found = rows::parse(&[source("things", ROW)], &source("parameters", PARAMETERS));
        assert_eq!(found.err().unwrap(), "things.toml: it has operations and no title");
    }

    #[test]
    fn rows_do_not_clash() {
        let twice = format!("{ROW}{ROW}");
        assert!(read(&twice).err().unwrap().contains("things.update is there twice"));
        let same_call = format!("{ROW}{}", ROW.replace("things.update", "things.change"));
        assert!(read(&same_call).err().unwrap().contains("another row is PATCH /v1/things"));
    }
}
