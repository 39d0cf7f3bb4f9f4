//! No error of memory, and nothing that is lost: the C programs and the fuzzer's inputs under valgrind.

use std::{path::Path, process::Command};

use crate::support::{Bench, C99, compile, example, run};

/// Ends with an error when memory is used that must not be, or is lost for good.
fn watched(program: &Path) -> Command {
    let mut command = Command::new("valgrind");
    command
        .args(["--quiet", "--error-exitcode=99", "--leak-check=full"])
        .args(["--errors-for-leak-kinds=definite", "--show-leak-kinds=definite"])
        .arg(program);
    command
}

#[test]
#[ignore = "cargo xtask test --only c-memory looks for valgrind"]
fn the_contract() {
    let program = compile(&C99, &["bindings-c/tests/c/contract.c"], "contract-memory");
    println!("{}", run(&mut watched(&program)));
}

#[test]
#[ignore = "cargo xtask test --only c-memory looks for valgrind"]
fn the_examples() {
    let bench = Bench::start();
    let watch = |path: &str| bench.with_settings(watched(&example(path)));
    let out = run(&mut watch("app-only/app_only"));
    assert!(out.starts_with("an access token of "), "{out}");
    let out = bench.sign_in_with(watch("consent/consent"), "adele");
    assert!(out.contains("signed in"), "{out}");
    let out = run(&mut watch("csp-customers/csp_customers"));
    assert!(out.ends_with("that was the last page\n"), "{out}");
    let out = run(watch("filters/filters").arg("Tail"));
    assert!(out.contains("Tailspin Toys"), "{out}");
    let out = bench.sign_in_with(watch("own-store/own_store"), "adele");
    assert_eq!(out, "7 customers\n");
    assert_eq!(run(&mut watch("own-store/own_store")), "7 customers\n");
}

#[test]
#[ignore = "cargo xtask test --only c-memory looks for valgrind"]
fn the_inputs_of_the_fuzzer() {
    let own = std::env::current_exe().unwrap();
    let mut command = watched(&own);
    let test = "fuzz::whatever_is_called_ends_and_nothing_is_left";
    command.args(["--exact", test]).env("PARTNERCENTER_WATCHED", "1");
    assert!(run(&mut command).contains("1 passed"));
}
