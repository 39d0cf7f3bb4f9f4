//! Finds the programs that stages need, and installs those that come from a package registry.
//! Everything installed lies in the user's cache folder and is pinned to one version.

use std::path::PathBuf;
use std::process::Command;

use crate::Context;
use crate::run::{self, Failure, Result};

const CARGO_DENY: &str = "0.20.2";

/// Those of `programs` that are not on the search path.
pub fn missing(programs: &[&'static str]) -> Vec<&'static str> {
    programs.iter().copied().filter(|program| find(program).is_none()).collect()
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
