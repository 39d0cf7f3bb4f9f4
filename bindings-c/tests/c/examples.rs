//! Runs each example in C as a program of its own against the emulator, under the real host names.

use std::process::Command;

use partnercenter_c::PC_ERROR_SIGN_IN_REQUIRED;
use partnercenter_emulator::{Fault, Recorded, Role, world::derived_id};

use crate::support::{Bench, C99, compile, example, root, run, run_with_input};

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
fn customers_are_found_and_their_renewals_ended() {
    let bench = Bench::start();
    let out = run(bench.command(&example("filters/filters")).arg("Tail"));
    assert!(out.contains("Tailspin Toys") && !out.contains("Adatum"), "{out}");
    let customer = bench.tenant("tailspin");
    let subscription = derived_id(&["subscription", &customer]).to_string();
    let mut end = bench.command(&example("end-renewal/end_renewal"));
    let out = run(end.arg(&customer).arg(&subscription));
    assert!(out.starts_with("Microsoft 365 Business Premium ends on 20"), "{out}");
    let is_end = |sent: &Recorded| sent.method == "PATCH" && sent.body.contains("\"Cancel\"");
    assert_eq!(bench.requests(is_end), 1);
}

#[test]
fn events_are_verified_behind_a_web_server() {
    let bench = Bench::start();
    let program = example("webhooks/webhooks");
    let (headers, body) = bench.signed_event();
    for (body, status) in
        [(body.clone(), "200 OK"), (body.replace("test", "fake"), "403 Forbidden")]
    {
        let mut command = bench.command(&program);
        for (name, value) in &headers {
            let name = match name.to_lowercase().as_str() {
                // As a registration may ask for it: servers keep this one to themselves.
                "authorization" => "HTTP_X_MS_SIGNATURE".to_owned(),
                name => format!("HTTP_{}", name.replace('-', "_").to_uppercase()),
            };
            command.env(name, value);
        }
        let out = run_with_input(&mut command, &body);
        assert_eq!(out, format!("Status: {status}\r\n\r\n"));
    }
    // Without the headers nothing is believed.
    let out = run_with_input(&mut bench.command(&program), &body);
    assert_eq!(out, "Status: 400 Bad Request\r\n\r\n");
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
