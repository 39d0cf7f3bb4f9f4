//! Compiles C programs against the header and the library that this build made, and runs them.

#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

const WARNINGS: [&str; 4] = ["-Wall", "-Wextra", "-Werror", "-pedantic"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Where cargo put the libraries.
fn libraries() -> PathBuf {
    env::current_exe().unwrap().parent().unwrap().to_owned()
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {}\n{text}{errors}", output.status);
    text
}

/// Compiles `source` and links it with the library; gives the program.
fn compile(compiler: &[&str], source: &Path, name: &str) -> PathBuf {
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    run(Command::new(compiler[0])
        .args(&compiler[1..])
        .args(WARNINGS)
        .arg("-I")
        .arg(root().join("include"))
        .arg(source)
        .args(["-x", "none", "-o"])
        .arg(&program)
        .arg("-L")
        .arg(libraries())
        .arg("-lpartnercenter_c")
        .arg(format!("-Wl,-rpath,{}", libraries().display())));
    program
}

#[test]
fn the_contract_holds_from_c99() {
    let source = root().join("bindings-c/tests/contract.c");
    let program =
        compile(&["cc", "-std=c99", "-D_POSIX_C_SOURCE=200809L"], &source, "contract-c99");
    println!("{}", run(&mut Command::new(program)));
}

#[test]
fn the_contract_holds_from_cpp17() {
    let source = root().join("bindings-c/tests/contract.c");
    let program = compile(&["c++", "-std=c++17", "-x", "c++"], &source, "contract-cpp17");
    println!("{}", run(&mut Command::new(program)));
}

#[test]
fn what_is_exported_is_ours_by_name() {
    let library = libraries().join("libpartnercenter_c.so");
    let symbols = run(Command::new("nm").args(["--dynamic", "--defined-only"]).arg(library));
    let foreign: Vec<_> = symbols
        .lines()
        .filter_map(|line| line.split_whitespace().last())
        .filter(|name| !name.starts_with("pc_"))
        .collect();
    assert!(foreign.is_empty(), "exported beside pc_: {foreign:?}");
}
