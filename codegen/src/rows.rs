//! The operation table as it is written by people.

use std::{collections::HashSet, error::Error, fs, path::Path};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowFile {
    #[serde(default)]
    operation: Vec<Row>,
    #[serde(default)]
    procedure: Vec<Procedure>,
    #[serde(default)]
    options: Vec<Options>,
}

/// The whole table, sorted by id.
pub struct Table {
    pub operations: Vec<Row>,
    pub procedures: Vec<Procedure>,
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
    pub id: String,
    pub summary: String,
    pub article: Option<String>,
    pub service: String,
    #[serde(default = "partner")]
    pub tenant: String,
    pub method: String,
    pub path: String,
    #[serde(default)]
    pub constant_query: Vec<(String, String)>,
    #[serde(default, rename = "parameter")]
    pub parameters: Vec<Parameter>,
    pub body: Option<String>,
    pub returns: Option<String>,
    #[serde(default = "single")]
    pub shape: String,
    #[serde(default = "none")]
    pub paging: String,
    #[serde(default = "ok")]
    pub success: Vec<u16>,
    pub modes: Vec<String>,
    pub clouds: Vec<String>,
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
    pub retired: Option<Retired>,
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
    pub summary: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    pub since: String,
    pub instead: String,
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

fn no() -> String {
    "no".into()
}

fn ok() -> Vec<u16> {
    vec![200]
}

/// Reads all files of the table, and checks what no type can.
pub fn read(folder: &Path) -> Result<Table, Box<dyn Error>> {
    let (mut operations, mut procedures, mut options) = (Vec::new(), Vec::new(), Vec::new());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let file: RowFile = toml::from_str(&fs::read_to_string(&path)?)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            operations.extend(file.operation);
            procedures.extend(file.procedure);
            options.extend(file.options);
        }
    }
    for procedure in &mut procedures {
        procedure.share(&options)?;
    }
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    procedures.sort_by(|a, b| a.id.cmp(&b.id));
    let mut ids = HashSet::new();
    let all = operations.iter().map(|row| &row.id).chain(procedures.iter().map(|row| &row.id));
    for id in all {
        if !ids.insert(id) {
            return Err(format!("{id} is there twice").into());
        }
    }
    for row in &operations {
        row.check().map_err(|why| format!("{}: {why}", row.id))?;
    }
    Ok(Table { operations, procedures })
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

    fn check(&self) -> Result<(), String> {
        let in_path: HashSet<&str> =
            self.path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
        let declared: HashSet<&str> = self
            .parameters
            .iter()
            .filter(|parameter| parameter.place == "path")
            .map(|parameter| parameter.name.as_str())
            .collect();
        if in_path != declared {
            return Err(format!("the path names {in_path:?}, the parameters {declared:?}"));
        }
        let mut names = HashSet::from(["body"]);
        for parameter in &self.parameters {
            if !names.insert(&parameter.name) {
                return Err(format!("parameter {} is there twice, or reserved", parameter.name));
            }
        }
        if !self.path.starts_with('/') {
            return Err("the path does not begin with a slash".into());
        }
        if self.modes.is_empty() || self.clouds.is_empty() {
            return Err("it has no auth mode or no cloud".into());
        }
        Ok(())
    }
}
