//! The Python package: built as a wheel, installed as people install it, and tested against the emulator.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Context;
use crate::judges::{self, Emulator};
use crate::run::{self, Failure, Result};
use crate::tools;

/// Where the package's own part of the checkout is.
const PACKAGE: &str = "bindings-python";

/// The formatting and lint of the package, its types, and its tests.
pub fn python(context: &Context) -> Result {
    let environment = tools::python_package(context)?;
    let tool = |name: &str| {
        let mut command = Command::new(environment.join(tools::SCRIPTS).join(name));
        command.current_dir(&context.root);
        command
    };
    let examples = context.root.join("examples");
    run::quietly(tool("ruff").args(["check", PACKAGE]).arg(&examples))?;
    run::quietly(tool("ruff").args(["format", "--check", PACKAGE]).arg(&examples))?;
    let wheel = wheel(context, &environment, "dev")?;
    run::quietly(
        tool("python")
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(["--force-reinstall", "--no-deps", "--no-index"])
            .arg(&wheel),
    )?;
    run::quietly(&mut tool("mypy"))?;
    // From elsewhere, so that what is installed is found and not the sources.
    let mut stubtest = tool("stubtest");
    run::quietly(stubtest.current_dir(context.root.join(PACKAGE)).arg("partnercenter"))?;
    let emulator = Emulator::start(context, "python-package")?;
    let mut pytest = tool("pytest");
    pytest.current_dir(context.root.join(PACKAGE)).env("PARTNERCENTER_WHEEL", &wheel);
    emulator.introduce(&mut pytest, judges::PROXY);
    run::counting(&mut pytest, run::pytest)
}

/// Builds a wheel with a profile of cargo's.
pub fn wheel(context: &Context, environment: &Path, profile: &str) -> Result<PathBuf> {
    let folder = tools::cache()?.join("wheels").join(profile);
    let _ = std::fs::remove_dir_all(&folder);
    let scripts = environment.join(tools::SCRIPTS);
    run::quietly(
        Command::new(scripts.join("maturin"))
            .current_dir(&context.root)
            .args(["build", "--quiet", "--locked", "--profile", profile])
            .arg("--interpreter")
            .arg(scripts.join("python"))
            .arg("--out")
            .arg(&folder),
    )?;
    only_file(&folder)
}

fn only_file(folder: &Path) -> Result<PathBuf> {
    let unreadable = |error| Failure::new(format!("{}: {error}", folder.display()));
    let mut files = std::fs::read_dir(folder)
        .map_err(unreadable)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()));
    files.next().ok_or_else(|| Failure::new(format!("nothing was built in {}", folder.display())))
}
