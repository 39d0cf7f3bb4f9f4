//! Where refresh tokens live: what is chosen, and what is refused before anything is sent.

#![allow(clippy::unwrap_used)]

mod common;

use common::Sandbox;

const VAULT: &str = "https://contoso-sam.vault.azure.net";

#[test]
fn a_vault_is_the_store_when_it_is_given() {
    for (variables, said) in [
        (&[("PARTNERCENTER_VAULT_CLIENT_SECRET", "horse~8Q")][..], "contoso-sam.vault.azure.net"),
        (&[("PARTNERCENTER_VAULT_ACCESS", "managed_identity")], "contoso-sam.vault.azure.net"),
        (&[("PARTNERCENTER_VAULT_ACCESS", "secret")], "contoso-sam.vault.azure.net"),
        (&[("PARTNERCENTER_STORE", "memory")], "memory of this process"),
    ] {
        let mut sandbox = Sandbox::configured().with("PARTNERCENTER_VAULT", VAULT);
        for (name, value) in variables {
            sandbox = sandbox.with(name, value);
        }
        let run = sandbox.run(&["config", "check"]).expect(0).prints(&["store          ok", said]);
        assert!(!run.out.contains("horse~8Q"));
    }
}

#[test]
fn a_vault_that_cannot_be_used_is_refused_by_name() {
    for (vault, cloud, said) in [
        ("https://contoso.vault.azure.cn", "global", "belongs to the cloud \"china\""),
        (VAULT, "usgov", "belongs to the cloud \"global\""),
        ("http://contoso.vault.azure.net", "global", "does not begin with https"),
        ("https://contoso.vault.azure.net/secrets/x", "global", "has a path"),
        ("https://contoso.vault.azure.net.evil.example", "global", "is not a vault"),
        ("contoso", "global", "is not an address"),
    ] {
        let sandbox = Sandbox::configured();
        let arguments = ["config", "check", "--vault", vault, "--cloud", cloud];
        sandbox.run(&arguments).expect(2).prints(&["store", "ERROR", "vault (flag)", said]);
        let arguments = ["token", "--vault", vault, "--cloud", cloud];
        sandbox.run(&arguments).expect(2).says(&[said]);
    }
}

#[test]
fn what_the_vault_needs_is_named() {
    let sandbox = Sandbox::configured();
    for (flags, said) in [
        (&["--store", "key-vault"][..], "vault is not set"),
        (&["--vault", VAULT, "--vault-access", "certificate"], "certificate is not set"),
        (&["--vault", VAULT, "--vault-access", "workload-identity"], "federated-token-file"),
        (&["--vault", VAULT, "--vault-secret-name", "{tenant}"], "vault-secret-name (flag)"),
    ] {
        sandbox.run(&[&["token"], flags].concat()).expect(2).says(&[said]);
    }
}

#[test]
fn the_usual_store_is_a_file_of_the_user_and_says_where_its_key_is() {
    let sandbox = Sandbox::configured();
    sandbox.run(&["config", "check"]).expect(0).prints(&["the file store", "its key is in"]);
    let arguments = ["config", "check", "--store-path", "tokens", "--store-key-file", "key"];
    sandbox.run(&arguments).expect(0).prints(&["tokens, its key is in the key file"]);
    assert!(sandbox.path("tokens").is_dir() && sandbox.path("key").is_file());
}

#[test]
fn the_app_alone_needs_no_store() {
    let sandbox = Sandbox::configured();
    let arguments =
        ["token", "--app-only", "--store-path", "tokens", "--proxy", "http://127.0.0.1:9"];
    sandbox.run(&[&arguments[..], &["--timeout", "1"]].concat()).expect(6);
    assert!(!sandbox.path("tokens").exists());
}

#[test]
fn without_a_sign_in_one_is_asked_for() {
    let sandbox = Sandbox::configured();
    let said = ["no sign-in of the partner", "partnercenter login"];
    sandbox.run(&["whoami"]).expect(3).says(&said);
    let run = sandbox.run(&["token"]).expect(3).says(&["partnercenter login"]);
    assert_eq!(run.out, "");
    sandbox.run(&["logout"]).expect(0).prints(&["no sign-in of the partner"]);
    let run = sandbox.run(&["logout", "-o", "json"]).expect(0);
    assert_eq!(run.json()["removed"], false);
}

#[test]
fn a_refresh_token_is_no_argument_and_no_access_token() {
    let sandbox = Sandbox::configured();
    for misplaced in [&["0.AXoA-secret"][..], &["--", "0.AXoA-secret"], &["--0.AXoA-secret"]] {
        let run = sandbox.run(&[&["import"], misplaced].concat()).expect(2);
        assert!(!run.err.contains("AXoA"), "{}", run.err);
    }
    for (input, said) in [
        ("", "the refresh token is empty"),
        ("0.AXoA\nsecret", "line break"),
        ("eyJhbGciOiJub25lIn0.e30.", "not a refresh token"),
    ] {
        let run = sandbox.run_with_input(&["import"], input).expect(2).says(&[said]);
        assert!(!run.err.contains("AXoA"), "{}", run.err);
    }
}
