//! The PowerShell module: its cmdlets, their help, and how objects look in tables.

mod cmdlet;
mod columns;
mod completers;
mod csharp;
mod examples;
mod formats;
mod help;
mod names;
mod old;
mod operations;
mod source;
mod table;

use std::{error::Error, path::Path};

use crate::{Output, facade::Facade, rows::Table};

/// Every generated file of the module.
///
/// # Errors
/// Columns that no type has, cmdlets written by hand that cannot be read, a row whose article is nowhere.
pub fn outputs(root: &Path, facade: &Facade, table: &Table) -> Result<Vec<Output>, Box<dyn Error>> {
    let folder = root.join("bindings-powershell/src");
    let source = source::read(&folder)?;
    let made = operations::cmdlets(facade, table, &source)?;
    let columns = columns::read(&root.join("core/operations/columns.toml"), &facade.types)?;
    let text =
        |name: &str, text: String| Output { path: folder.join("Generated").join(name), text };
    Ok(vec![
        text("Cmdlets.g.cs", csharp::cmdlets(&made)?),
        text("Completers.g.cs", completers::classes(&made)?),
        text("OperationTable.g.cs", table::operations(facade, table, &made)?),
        text("Cmdlets.txt", lines(&csharp::names(&source, &made))),
        text("Aliases.txt", lines(&old::names())),
        text("Resources.format.ps1xml", formats::views(facade, &columns)),
        text("Help.xml", help::file(&source, &made, &facade.types)?),
    ])
}

/// Names as the manifest lists them.
fn lines(names: &[String]) -> String {
    names.iter().map(|name| format!("        '{name}'\n")).collect()
}
