//! Writes every generated file from the operation table.
//!
//! `cargo run -p partnercenter-codegen` writes, `-- --check` only says whether they are current, `-- import-types FOLDER`
//! adds what a catalogue of resources has and the types do not, `-- import-rows FOLDER` the operations that are no rows.

mod c;
mod csharp;
mod facade;
mod import_rows;
mod import_types;
mod java;
mod kinds;
mod long_running;
mod operations_page;
mod powershell;
mod python;
mod python_methods;
mod reference;
mod row_rules;
mod rows;
mod rust;
mod rust_methods;
mod rust_resources;
mod rust_types;
mod text;
mod types;
mod typescript;
mod typescript_facade;
mod write_types;

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// One generated file.
struct Output {
    path: PathBuf,
    text: String,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        [] => run(false),
        ["--check"] => run(true),
        ["import-rows", folder] => import_rows(folder),
        ["import-types", folder] => import_types(folder),
        _ => {
            eprintln!(
                "unknown arguments {arguments:?}; there are: --check, import-rows FOLDER, import-types FOLDER"
            );
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("codegen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn import_rows(catalogue: &str) -> Result<bool, Box<dyn Error>> {
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/operations/table");
    let rows = import_rows::run(Path::new(catalogue), &table)?;
    println!("{rows} new rows");
    Ok(true)
}

fn import_types(catalogue: &str) -> Result<bool, Box<dyn Error>> {
    let types = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/operations/types");
    let (new_types, members) = import_types::run(Path::new(catalogue), &types)?;
    println!("{new_types} new types, {members} new members");
    Ok(true)
}

/// Writes or checks all outputs; says whether they are current now.
fn run(check: bool) -> Result<bool, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let table = rows::read(&root.join("core/operations/table"))?;
    let kinds = kinds::read(&root.join("core/operations/kinds.toml"))?;
    let hash = rust::table_hash(&table)?;
    let types = types::read(&root.join("core/operations/types"))?;
    let facade = facade::Facade::new(&table, types, kinds, hash)?;
    let node = |file: &str| root.join("bindings-node/ts/generated").join(file);
    let package = root.join("bindings-python/python/partnercenter");
    let dotnet = |file: &str| root.join("bindings-dotnet").join(file);
    let net = |file: &str| dotnet("src/PartnerCenter.Net/Generated").join(file);
    let sources = [
        Output { path: dotnet("Version.props"), text: csharp::version(env!("CARGO_PKG_VERSION")) },
        Output {
            path: dotnet("src/PartnerCenter.Interop/Generated/Constants.g.cs"),
            text: csharp::constants(&facade, env!("CARGO_PKG_VERSION"))?,
        },
        Output { path: net("Exceptions.g.cs"), text: csharp::exceptions(&facade.kinds)? },
        Output { path: net("Resources.g.cs"), text: csharp::resources(&facade.types)? },
        Output { path: net("ResourceJson.g.cs"), text: csharp::context(&facade)? },
        Output { path: net("Facade.g.cs"), text: csharp::facade(&facade)? },
        Output { path: package.join("_resources.py"), text: python::resources(&facade) },
        Output { path: package.join("_table.py"), text: python::table(&facade) },
        Output { path: package.join("errors.py"), text: python::errors(&facade) },
        Output { path: root.join("core/src/operations/table.rs"), text: rust::table(&table)? },
        Output {
            path: root.join("core/src/typed/methods.rs"),
            text: rust::format(&rust_methods::methods(&facade)?)?,
        },
        Output {
            path: root.join("core/src/typed/resources.rs"),
            text: rust_resources::structs(&facade.types)?,
        },
        Output {
            path: root.join("core/src/operations/resource_table.rs"),
            text: rust_types::table(&facade.types)?,
        },
        Output {
            path: root.join("bindings-c/src/constants.rs"),
            text: c::constants(&facade.kinds, &facade.table_hash)?,
        },
        Output { path: root.join("docs/reference.md"), text: reference::page(&facade)? },
        Output { path: root.join("docs/operations.md"), text: operations_page::page(&table)? },
        Output {
            path: root.join("docs/operations-changes.md"),
            text: operations_page::changes(&table)?,
        },
        Output {
            path: node("constants.ts"),
            text: typescript::constants(&facade, env!("CARGO_PKG_VERSION"))?,
        },
        Output { path: node("errors.ts"), text: typescript::errors(&facade.kinds)? },
        Output { path: node("types.ts"), text: typescript::types(&facade.types)? },
    ];
    let mut sources = Vec::from(sources);
    for (folder, is_async) in
        [(package.join("_facade"), false), (package.join("aio/_facade"), true)]
    {
        let modules = python_methods::modules(&facade, is_async).into_iter();
        sources
            .extend(modules.map(|(name, text)| Output { path: folder.join(name + ".py"), text }));
    }
    let files = typescript_facade::files(&facade)?.into_iter();
    sources.extend(files.map(|(name, text)| Output { path: node(&name), text }));
    sources.extend(powershell::outputs(&root, &facade, &table)?);
    sources.extend(java::outputs(&root, &facade, env!("CARGO_PKG_VERSION")));
    let mut current = settle(&sources, check)?;
    let java = java::PACKAGES.map(|name| java::package(&root).join(name));
    let folders = [
        package.join("_facade"),
        package.join("aio/_facade"),
        node("facade"),
        root.join("bindings-powershell/src/Generated"),
    ];
    for folder in folders.iter().chain(&java) {
        current &= clear(folder, &sources, check)?;
    }
    // The header is read off sources that must be current themselves.
    let headers = [Output {
        path: root.join("include/partnercenter.h"),
        text: c::header(&root, &facade.table_hash)?,
    }];
    current &= settle(&headers, check)?;
    println!(
        "{} operations, {} procedures, {} types, {} files",
        table.operations.len(),
        table.procedures.len(),
        facade.types.len(),
        sources.len() + headers.len()
    );
    Ok(current)
}

/// Removes what is no longer generated or, in a check, says so.
fn clear(folder: &Path, outputs: &[Output], check: bool) -> Result<bool, Box<dyn Error>> {
    let mut current = true;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_ours = path.is_dir() || outputs.iter().any(|output| output.path == path);
        if check && !is_ours {
            eprintln!("no longer generated: {}", path.display());
            current = false;
        } else if !is_ours {
            fs::remove_file(&path)?;
            println!("removed {}", path.display());
        }
    }
    Ok(current)
}

/// Writes what is not current or, in a check, says so.
fn settle(outputs: &[Output], check: bool) -> Result<bool, Box<dyn Error>> {
    let mut current = true;
    for output in outputs {
        let is_current = fs::read_to_string(&output.path).is_ok_and(|old| old == output.text);
        if check && !is_current {
            eprintln!("not current: {}", output.path.display());
            current = false;
        } else if !is_current {
            if let Some(folder) = output.path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&output.path, &output.text)?;
            println!("wrote {}", output.path.display());
        }
    }
    Ok(current)
}
