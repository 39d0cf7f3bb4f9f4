//! The identity that the environment names, in programs of their own: what they see of it cannot be
//! changed in this one.

use std::process::{Command, Stdio};

use partnercenter::Cloud;
use partnercenter_emulator::{Action, Fault, Role};

use crate::stage::{Stage, Way};

/// What a program said that was started with these variables and no others of the kind.
async fn said(stage: &Stage, variables: &[(&str, &str)]) -> String {
    let ca = stage.folder.path().join("ca.pem");
    std::fs::write(&ca, stage.emulator.ca_pem()).unwrap();
    let cloud = stage.cloud(Way::Loopback);
    let mut command = Command::new(env!("CARGO_BIN_EXE_reach-vault"));
    for (name, _) in std::env::vars() {
        if ["AZURE_", "IDENTITY_", "IMDS_", "MSI_"].iter().any(|start| name.starts_with(start)) {
            command.env_remove(name);
        }
    }
    command
        // A proxy that nobody is behind: the host's identity must be reached without it.
        .env("HTTP_PROXY", "http://127.0.0.1:9")
        .env("http_proxy", "http://127.0.0.1:9")
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .env_remove("HTTPS_PROXY")
        .env_remove("https_proxy")
        .env_remove("ALL_PROXY")
        .env_remove("all_proxy")
        .envs(variables.iter().copied())
        .arg(stage.vault(Way::Loopback).as_str())
        .arg(&ca)
        .arg(cloud.authority.as_str())
        .arg(cloud.vault_resource())
        .arg(stage.tenant().to_string())
        .arg(stage.client().to_string())
        .stderr(Stdio::inherit());
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test]
async fn each_credential_of_the_environment_reaches_the_vault() {
    let stage = Stage::start(Cloud::global()).await;
    let (_, access) = stage.everybody().remove(0);
    stage.save(&stage.store(Way::Loopback, access), "1.stored").await.unwrap();

    let (tenant, client) = (stage.tenant().to_string(), stage.client().to_string());
    let secret = stage.secret();
    let certificate = stage.folder.path().join("app.pem");
    std::fs::write(&certificate, stage.certificate_pem()).unwrap();
    let file = stage.token_file(&stage.of.federation_audience);
    let imds = stage.emulator.origin_in(&stage.of, Role::Imds).unwrap().to_string();
    let app_service = stage.emulator.origin_in(&stage.of, Role::AppService).unwrap();
    let app_service = app_service.join("msi/token").unwrap().to_string();
    let world = stage.emulator.world();
    let sam = world
        .identities
        .iter()
        .find(|one| one.name == "contoso-sam" && one.tenant == stage.tenant());
    let sam = sam.unwrap();
    let (sam_id, header) = (sam.client_id.to_string(), sam.identity_header.expose());

    let of_tenant = ("AZURE_TENANT_ID", tenant.as_str());
    let of_client = ("AZURE_CLIENT_ID", client.as_str());
    let of_sam = ("AZURE_CLIENT_ID", sam_id.as_str());
    let imds = ("AZURE_POD_IDENTITY_AUTHORITY_HOST", imds.as_str());
    let certificate = ("AZURE_CLIENT_CERTIFICATE_PATH", certificate.to_str().unwrap());
    let app_service = ("IDENTITY_ENDPOINT", app_service.as_str());
    for (identity, variables) in [
        ("client secret", &[of_tenant, of_client, ("AZURE_CLIENT_SECRET", secret.expose())][..]),
        ("certificate", &[of_tenant, of_client, certificate]),
        (
            "workload identity",
            &[of_tenant, of_client, ("AZURE_FEDERATED_TOKEN_FILE", file.to_str().unwrap())],
        ),
        ("system-assigned, IMDS", &[imds]),
        ("user-assigned", &[imds, of_sam]),
        ("App Service", &[app_service, ("IDENTITY_HEADER", header), of_sam]),
    ] {
        let outcome = said(&stage, variables).await;
        assert!(outcome.contains(identity), "{identity}: {outcome}");
        assert!(outcome.contains("found 1.stored"), "{identity}: {outcome}");
    }
}

#[tokio::test]
async fn a_hostile_environment_gets_nothing() {
    let stage = Stage::start(Cloud::global()).await;
    let header = ("IDENTITY_HEADER", "canary-header");
    for address in [
        "http://identity.evil.example/msi/token",
        "http://169.254.169.254.evil.example/",
        "http://127.0.0.1@evil.example/",
        "http://10.0.0.4/msi/token",
        "nonsense",
    ] {
        for variables in [
            &[("IDENTITY_ENDPOINT", address), header][..],
            &[("AZURE_POD_IDENTITY_AUTHORITY_HOST", address)],
        ] {
            let outcome = said(&stage, variables).await;
            assert!(outcome.starts_with("refused configuration"), "{address}: {outcome}");
            assert!(!outcome.contains("canary"), "{outcome}");
        }
    }
    let outcome =
        said(&stage, &[("AZURE_AUTHORITY_HOST", "https://login.microsoftonline.us")]).await;
    assert!(outcome.starts_with("refused wrong_cloud"), "{outcome}");
    assert!(stage.emulator.requests().is_empty());

    // A wrong header is refused by App Service, and is not repeated by us.
    let app_service = stage.emulator.origin_in(&stage.of, Role::AppService).unwrap();
    let app_service = app_service.join("msi/token").unwrap().to_string();
    let outcome = said(&stage, &[("IDENTITY_ENDPOINT", &app_service), header]).await;
    assert!(outcome.contains("failed credential"), "{outcome}");
    assert!(!outcome.contains("canary"), "{outcome}");
    let broken = ("IDENTITY_HEADER", "canary\r\nx: y");
    let outcome = said(&stage, &[("IDENTITY_ENDPOINT", &app_service), broken]).await;
    assert!(outcome.contains("failed configuration"), "{outcome}");
    assert!(!outcome.contains("canary"), "{outcome}");
    stage.emulator.inject(Fault::new(Action::status(500)).on(Role::AppService).always());
    let outcome = said(&stage, &[("IDENTITY_ENDPOINT", &app_service), header]).await;
    assert!(outcome.contains("failed service"), "{outcome}");
}
