//! The Python package: built as a wheel, installed as people install it, and tested against the emulator.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Context;
use crate::bench;
use crate::judges::{self, Emulator};
use crate::run::{self, Counts, Failure, Result};
use crate::stages::target;
use crate::tools;

/// Where the package's own part of the checkout is.
const PACKAGE: &str = "bindings-python";
/// Where else it has programs.
const SCRIPTS: [&str; 3] = [PACKAGE, "examples", "benches"];

/// The formatting and lint of the package, its types, and its tests.
pub fn python(context: &Context) -> Result {
    let environment = tools::python_package(context)?;
    let tool = |name: &str| {
        let mut command = Command::new(environment.join(tools::SCRIPTS).join(name));
        command.current_dir(&context.root);
        command
    };
    run::quietly(tool("ruff").arg("check").args(SCRIPTS))?;
    run::quietly(tool("ruff").args(["format", "--check"]).args(SCRIPTS))?;
    let wheel = wheel(context, &environment, "dev")?;
    install(&environment.join(tools::SCRIPTS).join("python"), &wheel)?;
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

/// How large a wheel with optimisation may be, in bytes.
const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// The package as it is shipped: the wheel keeps to its size, and the source distribution builds one that works.
pub fn package(context: &Context) -> Result {
    let environment = tools::python_package(context)?;
    let python = environment.join(tools::SCRIPTS).join("python");
    let wheel = wheel(context, &environment, "release")?;
    let size = std::fs::metadata(&wheel).map_err(|error| Failure::new(error.to_string()))?.len();
    println!("the wheel has {size} bytes of {MOST_BYTES}");
    if size > MOST_BYTES {
        return Err(Failure::new(format!("the wheel has {size} bytes, more than {MOST_BYTES}")));
    }
    let sources = tools::cache()?.join("wheels").join("sources");
    let built = tools::cache()?.join("wheels").join("from-sources");
    for folder in [&sources, &built] {
        let _ = std::fs::remove_dir_all(folder);
    }
    run::quietly(
        Command::new(environment.join(tools::SCRIPTS).join("maturin"))
            .current_dir(&context.root)
            .args(["sdist", "--out"])
            .arg(&sources),
    )?;
    // As pip does it, but for the tools, which are there in the pinned version.
    let scripts = environment.join(tools::SCRIPTS);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths = std::iter::once(scripts).chain(std::env::split_paths(&path));
    let paths = std::env::join_paths(paths).map_err(|error| Failure::new(error.to_string()))?;
    run::quietly(
        Command::new(&python)
            .args(["-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"])
            .args(["--no-build-isolation", "--no-deps", "--wheel-dir"])
            .arg(&built)
            .arg(only_file(&sources)?)
            .env("PATH", paths)
            // What is built of downloaded sources is built alike: only the crates of this project anew.
            .env("CARGO_TARGET_DIR", target(context)),
    )?;
    let emulator = Emulator::start(context, "python-wheels")?;
    let mut counts = Counts::default();
    for wheel in [wheel, only_file(&built)?] {
        let mut pytest = Command::new(environment.join(tools::SCRIPTS).join("pytest"));
        pytest.current_dir(context.root.join(PACKAGE)).args(["-k", "empty_environment"]);
        pytest.env("PARTNERCENTER_WHEEL", wheel);
        emulator.introduce(&mut pytest, judges::PROXY);
        counts += run::counting(&mut pytest, run::pytest)?;
    }
    Ok(counts)
}

/// Measures the package beside msal, and shows each line to `look`.
pub fn figures(context: &Context, mut look: impl FnMut(&str)) -> Result {
    let environment = tools::python_package(context)?;
    let python = environment.join(tools::SCRIPTS).join("python");
    let wheel = wheel(context, &environment, "release")?;
    install(&python, &wheel)?;
    // What the same is done with by hand.
    run::quietly(
        Command::new(&python)
            .current_dir(&context.root)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(["--requirement", "benches/python/requirements.txt"]),
    )?;
    for program in ["figures.py", "pages.py", "exports.py"] {
        let mut command = Command::new(&python);
        command.current_dir(&context.root).arg(format!("benches/python/{program}"));
        bench::introduce(context, &mut command)?;
        run::watching(&mut command, &mut look)?;
    }
    Ok(Counts::default())
}

/// Installs a wheel in place of another one.
fn install(python: &Path, wheel: &Path) -> Result {
    run::quietly(
        Command::new(python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(["--force-reinstall", "--no-deps", "--no-index"])
            .arg(wheel),
    )
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
