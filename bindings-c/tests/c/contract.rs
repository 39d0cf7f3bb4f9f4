//! Holds the library to `docs/c-abi.md` from C and C++.

use std::process::Command;

use crate::support::{C99, compile, library, run};

#[test]
fn the_contract_holds_from_c99() {
    let program = compile(&C99, &["bindings-c/tests/c/contract.c"], "contract-c99");
    println!("{}", run(&mut Command::new(program)));
}

#[test]
fn the_contract_holds_from_cpp17() {
    let compiler = ["c++", "-std=c++17", "-x", "c++"];
    let program = compile(&compiler, &["bindings-c/tests/c/contract.c"], "contract-cpp17");
    println!("{}", run(&mut Command::new(program)));
}

#[test]
fn a_program_ends_with_calls_under_way() {
    let program = compile(&C99, &["bindings-c/tests/c/contract.c"], "contract-ends");
    for (manner, code) in [("exit", 0), ("exit-inside", 7), ("fork", 0)] {
        let output = Command::new(&program).arg(manner).output().unwrap();
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{manner}: {text}");
    }
}

#[test]
fn what_is_exported_is_ours_by_name() {
    let symbols = run(Command::new("nm").args(["--dynamic", "--defined-only"]).arg(library()));
    let foreign: Vec<_> = symbols
        .lines()
        .filter_map(|line| line.split_whitespace().last())
        .filter(|name| !name.starts_with("pc_"))
        .collect();
    assert!(foreign.is_empty(), "exported beside pc_: {foreign:?}");
}

#[test]
fn the_library_is_named_by_the_number_of_its_interface() {
    let header = run(Command::new("readelf").arg("--dynamic").arg(library()));
    let abi = partnercenter::boundary::ABI_VERSION;
    assert!(header.contains(&format!("[libpartnercenter.so.{abi}]")), "{header}");
}
