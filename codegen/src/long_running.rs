//! How answers tell of work that goes on, as `core/operations/table/long_running.toml` says it.

use serde::Deserialize;

use crate::rows::Table;

/// One kind; the file tells what the members mean.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LongRunning {
    pub name: String,
    pub poll: String,
    pub row: Option<String>,
    pub parameter: Option<String>,
    pub from: Option<String>,
    pub suffix: Option<String>,
    #[serde(default)]
    pub resend: bool,
    #[serde(default)]
    pub state: Vec<String>,
    #[serde(default)]
    pub running: Vec<String>,
    #[serde(default)]
    pub succeeded: Vec<String>,
    #[serde(default)]
    pub failed: Vec<String>,
    pub result: Option<String>,
    pub error: Option<String>,
    pub cancel: Option<String>,
    pub contents: Option<String>,
    pub file: Option<String>,
    /// Type of the result, where it is not the row's own.
    pub returns: Option<String>,
}

/// Refuses kinds that cannot be, and rows of a kind that is not there.
///
/// # Errors
/// The kind or row, and what is wrong.
pub fn check(table: &Table) -> Result<(), String> {
    for row in &table.operations {
        let is_known = table.long_running.iter().any(|kind| kind.name == row.long_running);
        if row.long_running != "no" && !is_known {
            return Err(format!("{}: there is no long_running \"{}\"", row.id, row.long_running));
        }
    }
    let is_row = |id: &String| table.operations.iter().any(|row| row.id == *id);
    for kind in &table.long_running {
        kind.check().map_err(|why| format!("{}: {why}", kind.name))?;
        if let Some(id) = [&kind.row, &kind.cancel].into_iter().flatten().find(|id| !is_row(id)) {
            return Err(format!("{}: there is no operation {id}", kind.name));
        }
    }
    Ok(())
}

impl LongRunning {
    fn check(&self) -> Result<(), String> {
        let by_row = [&self.row, &self.parameter, &self.from];
        if by_row.iter().any(|member| member.is_some() != (self.poll == "row")) {
            return Err("row, parameter and from belong to poll = \"row\"".into());
        }
        if self.file.is_some() != (self.contents.as_deref() == Some("file")) {
            return Err("file belongs to contents = \"file\"".into());
        }
        if self.state.is_empty() != self.succeeded.is_empty() {
            return Err("a state needs words for success, and these a state".into());
        }
        let others = [&self.result, &self.error, &self.from, &self.file].into_iter().flatten();
        match self.state.iter().chain(others).find(|pointer| !pointer.starts_with('/')) {
            Some(pointer) => Err(format!("{pointer} is no JSON pointer")),
            None => Ok(()),
        }
    }
}
