//! The operation table as it is written by people.

use std::{collections::HashSet, error::Error, fs, path::Path};

use indexmap::IndexMap;
use serde::Deserialize;

use crate::{
    long_running::{self, LongRunning},
    row_rules,
};

/// One file: the rows of a group.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowFile {
    /// What the group is called in the reference; every file with rows has it.
    title: Option<String>,
    /// What holds for all of its rows.
    about: Option<String>,
    #[serde(default)]
    operation: Vec<Row>,
    #[serde(default)]
    procedure: Vec<Procedure>,
    #[serde(default)]
    options: Vec<Options>,
    #[serde(default)]
    long_running: Vec<LongRunning>,
}

/// The whole table, sorted by id.
pub struct Table {
    pub operations: Vec<Row>,
    pub procedures: Vec<Procedure>,
    pub long_running: Vec<LongRunning>,
    /// Sorted by name.
    pub groups: Vec<Group>,
}

/// What a file says about all of its rows.
pub struct Group {
    pub name: String,
    pub title: String,
    pub about: Option<String>,
}

/// A file of the table, or of what it looks up.
pub struct Source {
    /// Name without the ending; of a file of rows it is the group.
    pub name: String,
    pub text: String,
}

/// What is callable and no REST call.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    pub id: String,
    pub summary: String,
    pub on: String,
    pub returns: String,
    #[serde(default)]
    pub list: bool,
    /// Whether the result is null when there is nothing.
    #[serde(default)]
    pub nullable: bool,
    /// Whether languages write its method by hand.
    #[serde(default)]
    pub by_hand: bool,
    pub modes: Vec<String>,
    #[serde(default, rename = "parameter")]
    pub parameters: Vec<Parameter>,
    /// The name of parameters that it shares with others.
    pub options: Option<String>,
}

/// Parameters that several procedures share.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    name: String,
    #[serde(rename = "parameter")]
    parameters: Vec<Parameter>,
}

/// One row, with the defaults of the format filled in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The file that it is in.
    #[serde(skip)]
    pub group: String,
    pub id: String,
    pub summary: String,
    /// Slug in the folder of the service; from the root of the site where it begins with a slash.
    pub article: Option<String>,
    pub service: String,
    /// The audience of its tokens, where it is not that of the service.
    pub audience: Option<String>,
    #[serde(default = "partner")]
    pub tenant: String,
    pub method: String,
    pub path: String,
    #[serde(default)]
    pub constant_query: Vec<(String, String)>,
    /// JSON that is always the body.
    pub constant_body: Option<String>,
    /// Parameters of `parameters.toml` that it takes. Those of the path need not be named.
    #[serde(default)]
    pub takes: Vec<String>,
    /// Its own parameters.
    #[serde(default, rename = "parameter")]
    pub parameters: Vec<Parameter>,
    pub body: Option<String>,
    #[serde(default = "json")]
    pub body_kind: String,
    pub returns: Option<String>,
    #[serde(default = "single")]
    pub shape: String,
    #[serde(default = "none")]
    pub paging: String,
    #[serde(default = "ok")]
    pub success: Vec<u16>,
    pub modes: Vec<String>,
    pub clouds: Vec<String>,
    /// Of `modes` and `clouds`, what the documentation is silent about: it is let through, and the service decides.
    #[serde(default)]
    pub unsaid: Vec<String>,
    #[serde(default)]
    pub features: Vec<String>,
    /// Reads are repeatable, writes only when unsent, where the row says nothing.
    pub retry: Option<String>,
    pub budget: Option<String>,
    #[serde(default = "no")]
    pub long_running: String,
    #[serde(default)]
    pub binary: bool,
    #[serde(default)]
    pub sandbox_only: bool,
    /// Whether the service itself calls it a preview.
    #[serde(default)]
    pub preview: bool,
    /// The least permissions of Microsoft Graph.
    #[serde(default)]
    pub permissions: Vec<String>,
    /// Roles of the user in the customer's directory, any one of which is enough.
    #[serde(default)]
    pub roles: Vec<String>,
    /// Since when it exists, where that is later than 2023 or not yet long.
    pub since: Option<String>,
    /// What a caller has to know, and what was decided where sources leave a doubt.
    pub note: Option<String>,
    /// What changed since 2023.
    #[serde(default, rename = "change")]
    pub changes: Vec<Change>,
    /// It works still, or for a part of what it did.
    pub deprecated: Option<Deprecated>,
    /// It is gone.
    pub retired: Option<Retired>,
}

/// A change of what the service does.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// A date, where one is known.
    pub since: Option<String>,
    pub what: String,
}

/// What took the place of a row that can still be called.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deprecated {
    pub since: String,
    /// Ids of the rows to call instead.
    #[serde(default)]
    pub by: Vec<String>,
    /// For what, where it is not gone for everything.
    pub only: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub name: String,
    /// Name on the wire, where it is another.
    pub wire: Option<String>,
    /// Where it goes; the parameters of procedures are arguments.
    #[serde(rename = "in", default = "argument")]
    pub place: String,
    #[serde(rename = "type")]
    pub kind: String,
    /// The values, for `one_of`.
    #[serde(default)]
    pub values: Vec<String>,
    /// Path parameters are required in any case.
    #[serde(default)]
    pub required: bool,
    /// Whether it may be given several times, as a list.
    #[serde(default)]
    pub repeated: bool,
    pub summary: String,
    /// Its key in `parameters.toml`, where it is from there.
    #[serde(skip)]
    pub shared_as: Option<String>,
}

/// A parameter of `parameters.toml`, under its name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SharedParameter {
    /// What callers write, where it is not the key.
    name: Option<String>,
    wire: Option<String>,
    #[serde(rename = "in")]
    place: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    values: Vec<String>,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    repeated: bool,
    summary: String,
}

/// What is known about a row that is gone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    pub since: String,
    /// Ids of the rows to call instead.
    #[serde(default)]
    pub by: Vec<String>,
    /// What to do instead, where no row says it.
    pub instead: Option<String>,
}

fn argument() -> String {
    "argument".into()
}

fn partner() -> String {
    "partner".into()
}

fn single() -> String {
    "single".into()
}

fn none() -> String {
    "none".into()
}

fn json() -> String {
    "json".into()
}

fn no() -> String {
    "no".into()
}

fn ok() -> Vec<u16> {
    vec![200]
}

/// Reads all files of the table, and checks what no type can.
///
/// # Errors
/// A file that does not parse, and whatever [`row_rules`] finds.
pub fn read(folder: &Path) -> Result<Table, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(source(&path)?);
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(parse(&files, &source(&folder.with_file_name("parameters.toml"))?)?)
}

/// A file and its name.
///
/// # Errors
/// When it cannot be read.
pub fn source(path: &Path) -> Result<Source, Box<dyn Error>> {
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let text = fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))?;
    Ok(Source { name, text })
}

/// The table that these files make.
pub fn parse(files: &[Source], parameters: &Source) -> Result<Table, String> {
    let shared = shared_parameters(parameters)?;
    let (mut operations, mut procedures, mut options) = (Vec::new(), Vec::new(), Vec::new());
    let (mut groups, mut long_running) = (Vec::new(), Vec::new());
    for Source { name, text } in files {
        let file: RowFile =
            toml::from_str(text).map_err(|error| format!("{name}.toml: {error}"))?;
        match file.title {
            Some(title) => groups.push(Group { name: name.clone(), title, about: file.about }),
            None if file.operation.is_empty() => {}
            None => return Err(format!("{name}.toml: it has operations and no title")),
        }
        operations.extend(file.operation.into_iter().map(|mut row| {
            row.group.clone_from(name);
            row
        }));
        procedures.extend(file.procedure);
        options.extend(file.options);
        long_running.extend(file.long_running);
    }
    for procedure in &mut procedures {
        procedure.share(&options)?;
    }
    for row in &mut operations {
        row.look_up(&shared).map_err(|why| format!("{}: {why}", row.id))?;
    }
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    procedures.sort_by(|a, b| a.id.cmp(&b.id));
    let table = Table { operations, procedures, long_running, groups };
    row_rules::check(&table)?;
    long_running::check(&table)?;
    Ok(table)
}

/// The recurring parameters, by key.
pub fn shared_parameters(source: &Source) -> Result<IndexMap<String, Parameter>, String> {
    let written: IndexMap<String, SharedParameter> =
        toml::from_str(&source.text).map_err(|error| format!("{}.toml: {error}", source.name))?;
    let parameters = written.into_iter().map(|(key, written)| {
        let SharedParameter { name, wire, place, kind, values, required, repeated, summary } =
            written;
        let parameter = Parameter {
            name: name.unwrap_or_else(|| key.clone()),
            wire,
            place,
            kind,
            values,
            required,
            repeated,
            summary,
            shared_as: Some(key.clone()),
        };
        (key, parameter)
    });
    Ok(parameters.collect())
}

impl Procedure {
    /// Adds the parameters that it shares with others, after its own.
    fn share(&mut self, options: &[Options]) -> Result<(), String> {
        let Some(name) = &self.options else { return Ok(()) };
        let shared = options
            .iter()
            .find(|options| options.name == *name)
            .ok_or_else(|| format!("{}: there are no options {name}", self.id))?;
        self.parameters.extend(shared.parameters.iter().cloned());
        Ok(())
    }
}

impl Row {
    /// The parameters in the order of the path, then the others.
    pub fn ordered_parameters(&self) -> Vec<&Parameter> {
        let mut parameters: Vec<_> = self.parameters.iter().collect();
        parameters.sort_by_key(|parameter| match parameter.place.as_str() {
            "path" => self.path.find(&format!("{{{}}}", parameter.name)).unwrap_or(usize::MAX - 1),
            _ => usize::MAX,
        });
        parameters
    }

    /// The names that the path has in braces.
    pub fn names_in_path(&self) -> HashSet<&str> {
        self.path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
    }

    /// When it may be repeated.
    pub fn retry(&self) -> &str {
        self.retry.as_deref().unwrap_or(match self.method.as_str() {
            "GET" | "HEAD" => "repeatable",
            _ => "only_unsent",
        })
    }

    /// Adds the recurring parameters that the path and `takes` name, in their order.
    fn look_up(&mut self, shared: &IndexMap<String, Parameter>) -> Result<(), String> {
        let is_own = |name: &str| self.parameters.iter().any(|own| own.name == name);
        let mut found = Vec::new();
        let mut in_path: Vec<_> =
            self.names_in_path().into_iter().filter(|name| !is_own(name)).collect();
        in_path.sort_unstable();
        for name in in_path {
            let parameter = shared.get(name).filter(|known| known.place == "path");
            found.push(parameter.cloned().ok_or_else(|| {
                format!("the path names {name}, which neither the row nor parameters.toml declares")
            })?);
        }
        for name in &self.takes {
            let parameter = shared.get(name).filter(|known| known.place != "path");
            found.push(
                parameter
                    .cloned()
                    .ok_or_else(|| format!("it takes {name}, which is not in parameters.toml"))?,
            );
        }
        self.parameters.splice(..0, found);
        Ok(())
    }
}

impl Deprecated {
    /// Since when, for what, and what to call instead, as a sentence without its end.
    pub fn sentence(&self) -> String {
        let only = self.only.as_ref().map(|only| format!(", for {only}")).unwrap_or_default();
        let by =
            if self.by.is_empty() { String::new() } else { format!("; call {}", any(&self.by)) };
        format!("Deprecated since {}{only}{by}", self.since)
    }
}

impl Retired {
    /// What to do instead, as a sentence.
    pub fn instead(&self) -> String {
        match (&self.instead, self.by.is_empty()) {
            (Some(instead), true) => instead.clone(),
            (Some(instead), false) => format!("Call {}. {instead}", any(&self.by)),
            (None, _) => format!("Call {}.", any(&self.by)),
        }
    }
}

/// `a`, `a or b`, `a, b or c`.
fn any(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    }
}
