//! How the app authenticates: which credential is chosen, and what is refused.

#![allow(clippy::unwrap_used)]

mod common;

use common::{CLIENT, PARTNER, Sandbox};

/// A file of the library's collection of certificates.
fn key_file(name: &str) -> String {
    format!("{}/../core/tests/keys/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn sandbox() -> Sandbox {
    Sandbox::new().with("PARTNERCENTER_PARTNER", PARTNER).with("PARTNERCENTER_CLIENT_ID", CLIENT)
}

#[test]
fn certificates_are_read_in_both_forms() {
    for (file, password, algorithm) in [
        ("pem/pkcs8.pem", None, "ps256"),
        ("pem/encrypted-aes256.pem", Some("correct-horse"), "ps256"),
        ("pfx/modern.pfx", Some("correct-horse"), "rs256"),
    ] {
        let mut sandbox = sandbox().with("AZURE_CLIENT_CERTIFICATE_PATH", &key_file(file));
        if let Some(password) = password {
            sandbox = sandbox.with("AZURE_CLIENT_CERTIFICATE_PASSWORD", password);
        }
        let arguments = ["config", "check", "--certificate-algorithm", algorithm];
        let run = sandbox.run(&arguments).expect(0);
        let run = run.prints(&["certificate ", &format!("({})", algorithm.to_uppercase())]);
        assert!(!run.out.contains("correct-horse"));
    }
}

#[test]
fn certificates_that_cannot_work_are_refused_before_anything_is_sent() {
    for (file, password, said) in [
        ("pfx/modern.pfx", "wrong-horse", "the password does not open the PFX"),
        ("pem/encrypted-aes256.pem", "wrong-horse", "the password does not open"),
        ("pem/mismatch.pem", "", "do not belong together"),
        ("pem/expired.pem", "", "expired on"),
        ("pem/only-certificate.pem", "", "no private key"),
        ("absent.pem", "", "absent.pem"),
    ] {
        let mut sandbox = sandbox();
        if !password.is_empty() {
            sandbox = sandbox.with("PARTNERCENTER_CERTIFICATE_PASSWORD", password);
        }
        let arguments = ["token", "--app-only", "--certificate", &key_file(file)];
        let run = sandbox.run(&arguments).expect(2).says(&["certificate (flag)", said]);
        assert!(!run.err.contains("wrong-horse"), "{}", run.err);
    }
}

#[test]
fn a_password_can_come_from_a_file_or_standard_input() {
    let sandbox = sandbox()
        .with("PARTNERCENTER_CERTIFICATE", &key_file("pfx/modern.pfx"))
        .with_file("password.txt", "correct-horse\n");
    for (password, input) in [("password.txt", ""), ("-", "correct-horse\n")] {
        let arguments = ["config", "check", "--certificate-password-file", password];
        sandbox.run_with_input(&arguments, input).expect(0).prints(&["certificate "]);
    }
}

#[test]
fn the_place_that_outranks_the_others_decides_which_credential_is_meant() {
    let file = format!("certificate = '{}'\n", key_file("pem/pkcs8.pem"));
    let sandbox = sandbox().with_file("partnercenter.toml", &file);
    sandbox.run(&["config", "check"]).expect(0).prints(&["certificate "]);
    // A variable outranks the file.
    let sandbox = sandbox.with("AZURE_CLIENT_SECRET", "hunter2~8Q");
    sandbox.run(&["config", "check"]).expect(0).prints(&["credential     ok       client secret"]);
    // A flag outranks both, and so does what it says.
    for flags in
        [["--certificate", &key_file("pem/pkcs1.pem")], ["--authentication", "certificate"]]
    {
        let run = sandbox.run(&["config", "check", flags[0], flags[1]]).expect(0);
        run.prints(&["credential     ok       certificate "]);
    }
    let run = sandbox.run(&["config", "check", "--authentication", "none"]).expect(0);
    run.prints(&["none (public client)"]);
}

#[test]
fn two_credentials_of_the_same_place_need_a_decision() {
    let sandbox = sandbox()
        .with("AZURE_CLIENT_SECRET", "hunter2~8Q")
        .with("AZURE_CLIENT_CERTIFICATE_PATH", &key_file("pem/pkcs8.pem"));
    let said = ["both client-secret", "AZURE_CLIENT_CERTIFICATE_PATH", "--authentication"];
    sandbox.run(&["token"]).expect(2).says(&said);
    sandbox
        .with("PARTNERCENTER_AUTHENTICATION", "certificate")
        .run(&["config", "check"])
        .expect(0)
        .prints(&["credential     ok       certificate "]);
}
