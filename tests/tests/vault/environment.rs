//! The identity that the environment names, in programs of their own: what they see of it cannot be
//! changed in this one.

use std::process::{Command, Output};

use partnercenter::Cloud;
use partnercenter_emulator::{Action, Fault, Role, world::ManagedIdentity};
use partnercenter_tests::Canaries;

use crate::stage::{Stage, Way};

/// What a program said that was started with these variables and no others of the kind.
async fn said(stage: &Stage, variables: &[(&str, &str)]) -> String {
    let output = run(stage, variables).await;
    String::from_utf8(output.stdout).unwrap()
}

async fn run(stage: &Stage, variables: &[(&str, &str)]) -> Output {
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
        .arg(stage.client().to_string());
    tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap()
}

#[tokio::test]
async fn each_credential_of_the_environment_reaches_the_vault() {
    let stage = Stage::start(Cloud::global()).await;
    let (_, access) = stage.everybody().remove(0);
    stage.save(&stage.store(Way::Loopback, access), "1.stored").await.unwrap();

    for (identity, variables) in everybody(&stage) {
        let variables: Vec<_> = borrowed(&variables);
        let outcome = said(&stage, &variables).await;
        assert!(outcome.contains(identity), "{identity}: {outcome}");
        assert!(outcome.contains("found 1.stored"), "{identity}: {outcome}");
    }
}

type Variables = Vec<(&'static str, String)>;

fn borrowed(variables: &Variables) -> Vec<(&'static str, &str)> {
    variables.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// Every identity, by a part of its description, and the environment that names it.
fn everybody(stage: &Stage) -> [(&'static str, Variables); 6] {
    let tenant = ("AZURE_TENANT_ID", stage.tenant().to_string());
    let client = ("AZURE_CLIENT_ID", stage.client().to_string());
    let secret = ("AZURE_CLIENT_SECRET", stage.secret().expose().to_owned());
    let file = |name: &str| stage.folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(file("app.pem"), stage.certificate_pem()).unwrap();
    let certificate = ("AZURE_CLIENT_CERTIFICATE_PATH", file("app.pem"));
    stage.token_file(&stage.of.federation_audience);
    let token = ("AZURE_FEDERATED_TOKEN_FILE", file("token"));
    let origin = |role| stage.emulator.origin_in(&stage.of, role).unwrap();
    let imds = ("AZURE_POD_IDENTITY_AUTHORITY_HOST", origin(Role::Imds).to_string());
    let endpoint = format!("{}msi/token", origin(Role::AppService));
    let app_service = ("IDENTITY_ENDPOINT", endpoint);
    let world = stage.emulator.world();
    let is_sam = |one: &&ManagedIdentity| one.name == "contoso-sam" && one.tenant == stage.tenant();
    let sam = world.identities.iter().find(is_sam).unwrap();
    let header = ("IDENTITY_HEADER", sam.identity_header.expose().to_owned());
    let sam = ("AZURE_CLIENT_ID", sam.client_id.to_string());
    [
        ("client secret", vec![tenant.clone(), client.clone(), secret]),
        ("certificate", vec![tenant.clone(), client.clone(), certificate]),
        ("workload identity", vec![tenant, client, token]),
        ("system-assigned, IMDS", vec![imds.clone()]),
        ("user-assigned", vec![imds, sam.clone()]),
        ("App Service", vec![app_service, header, sam]),
    ]
}

#[tokio::test]
async fn nothing_secret_is_logged_by_anybody_at_any_level() {
    let stage = Stage::start(Cloud::global()).await;
    let (_, access) = stage.everybody().remove(0);
    let token = "1.AXoAcanary-refresh-token-in-the-vault-0123456789abcdef";
    stage.save(&stage.store(Way::Loopback, access), token).await.unwrap();
    let mut log = Vec::new();
    for (identity, variables) in everybody(&stage) {
        let variables: Vec<_> = borrowed(&variables);
        let traced = [&variables[..], &[("PARTNERCENTER_TEST_TRACE", "1")]].concat();
        let output = run(&stage, &traced).await;
        assert!(String::from_utf8_lossy(&output.stderr).contains("TRACE"), "{identity}");
        log.extend(output.stderr);
        // What fails is logged, and told, as well.
        stage
            .emulator
            .inject(Fault::new(Action::status(403)).on(Role::Vault).method("PUT").skip(1));
        log.extend(run(&stage, &traced).await.stderr);
        for role in [Role::Entra, Role::Imds, Role::AppService] {
            stage.emulator.inject(Fault::new(Action::status(401)).on(role));
        }
        log.extend(run(&stage, &traced).await.stderr);
        stage.emulator.clear_faults();
    }
    let mut canaries = Canaries::default();
    canaries.plant("refresh token", token);
    canaries.plant("client secret", stage.secret().expose());
    let mut kinds = std::collections::BTreeSet::from(["refresh token", "client secret"]);
    for request in stage.emulator.requests() {
        let secrets = [
            ("client assertion", request.field("client_assertion")),
            ("identity header", request.header("x-identity-header")),
            (
                "access token",
                request.header("authorization").and_then(|value| value.strip_prefix("Bearer ")),
            ),
        ];
        for (kind, secret) in secrets {
            if let Some(secret) = secret {
                canaries.plant(kind, secret);
                kinds.insert(kind);
            }
        }
    }
    assert_eq!(kinds.len(), 5, "{kinds:?}");
    assert_eq!(canaries.sightings(&log), []);
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
