//! Runs each example in C as a program of its own against the emulator, under the real host names.

use std::process::Command;

use partnercenter_c::PC_ERROR_SIGN_IN_REQUIRED;
use partnercenter_emulator::{Fault, Role};

use crate::support::{Bench, C99, compile, example, root, run};

#[test]
fn the_app_alone_gets_a_token() {
    let bench = Bench::start();
    let out = bench.run(&example("app-only/app_only"));
    assert!(out.starts_with("an access token of "), "{out}");
    let tokens = bench.requests(|sent| sent.role == Role::Entra && sent.path.ends_with("/token"));
    assert_eq!(tokens, 1);
}

#[test]
fn a_partner_consents_and_the_customers_are_listed() {
    let bench = Bench::start();
    let out = bench.run_with_sign_in(&example("consent/consent"), "adele");
    assert!(out.contains("adele@contoso.onmicrosoft.com signed in"), "{out}");
    let out = bench.run(&example("csp-customers/csp_customers"));
    assert_eq!(out.lines().filter(|line| line.starts_with("page ")).count(), 3, "{out}");
    assert!(out.contains("Tailspin Toys") && out.ends_with("that was the last page\n"), "{out}");
    let folder = tempfile::tempdir().unwrap();
    let mut invoice = bench.command(&example("invoice-pdf/invoice_pdf"));
    let out = run(invoice.arg("G000024135").arg(folder.path()));
    assert!(out.ends_with("Invoice_G000024135.pdf\n"), "{out}");
    assert!(
        std::fs::read(folder.path().join("Invoice_G000024135.pdf")).unwrap().starts_with(b"%PDF")
    );
    let out = run(bench.command(&example("billing-export/billing_export")).arg("G000024135"));
    assert!(out.contains("the export is running") && out.ends_with("25 line items\n"), "{out}");
}

#[test]
fn the_program_keeps_the_refresh_token_itself() {
    let bench = Bench::start();
    let program = example("own-store/own_store");
    assert_eq!(bench.run_with_sign_in(&program, "adele").lines().last(), Some("7 customers"));
    // Nobody signs in again.
    assert_eq!(bench.run(&program), "7 customers\n");
}

#[test]
fn a_failure_says_what_to_do() {
    let bench = Bench::start();
    let refusal = partnercenter_emulator::Action::entra(7_000_222);
    bench.inject(Fault::new(refusal).on(Role::Entra));
    let output = bench.command(&example("app-only/app_only")).output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    assert!(text.contains("kind: credential") && text.contains("hint: "), "{text}");
}

/// The example of the README, as the body of a program.
#[test]
fn the_readme_compiles_and_runs() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let code = readme.split("```c\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let includes = "#include \"partnercenter.h\"\n#include <stdio.h>\n#include <string.h>\n";
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("readme.c");
    // Nothing of the user's own is looked at, and nobody has signed in.
    let code = code.replace(r#"{\"kind\":\"file\"}"#, r#"{\"kind\":\"memory\"}"#);
    std::fs::write(&source, format!("{includes}int main(void) {{\n{code}return 0;\n}}\n")).unwrap();
    let out = run(&mut Command::new(compile(&C99, &[source.to_str().unwrap()], "readme")));
    assert!(out.starts_with(&format!("{PC_ERROR_SIGN_IN_REQUIRED}: ")), "{out}");
}
