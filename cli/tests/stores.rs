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
