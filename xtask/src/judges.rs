//! Runs foreign clients and servers, and looks at the scripts that drive them.

use std::path::PathBuf;
use std::process::Command;

use crate::Context;
use crate::run::{self, Counts, Failure, Result};
use crate::stages::cargo;
use crate::tools;

/// Where the judges lie in the checkout.
fn folder(context: &Context) -> PathBuf {
    context.root.join("tests").join("judges")
}

/// The library against an OpenID provider.
pub fn oidc(context: &Context) -> Result {
    tools::node_judges(context)?;
    foreign_server(context, "oidc_provider")
}

/// Formatting and lint of everything in Python and JavaScript.
pub fn scripts(context: &Context) -> Result {
    tools::node_judges(context)?;
    let ruff = tools::python_judges(context)?.join(tools::SCRIPTS).join("ruff");
    let python = folder(context).join("python");
    both([
        run::quietly(Command::new(&ruff).arg("check").arg(&python)),
        run::quietly(Command::new(&ruff).args(["format", "--check"]).arg(&python)),
        run::quietly(Command::new("npx").current_dir(folder(context)).args([
            "--no-install",
            "biome",
            "ci",
            "--colors=off",
        ])),
    ])
}

fn foreign_server(context: &Context, test: &str) -> Result {
    run::counting(&mut foreign_server_test(context, test), run::cargo_test)
}

/// The tests that start a server by others are ignored elsewhere: they need what this stage installs.
fn foreign_server_test(context: &Context, test: &str) -> Command {
    let mut command = cargo(context);
    command
        .args(["test", "--locked", "--package", "partnercenter-tests", "--test", test])
        .args(["--", "--ignored"]);
    command
}

/// Adds up what was counted, and fails as the first that failed.
fn both<const N: usize>(results: [Result; N]) -> Result {
    let mut counts = Counts::default();
    let mut first = None;
    for result in results {
        match result {
            Ok(counted) => counts += counted,
            Err(failure) => {
                counts += failure.counts;
                first.get_or_insert(failure.message);
            }
        }
    }
    match first {
        Some(message) => Err(Failure { message, counts }),
        None => Ok(counts),
    }
}
