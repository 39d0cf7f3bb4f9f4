//! `demo` from beginning to end, in every cloud.

#![allow(clippy::unwrap_used)]

mod common;

use common::Sandbox;
use serde_json::Value;

/// Plays it in a cloud; every step must have gone well.
fn play(cloud: &str) -> Value {
    // Nothing of the environment must get in its way: it plays the built-in world.
    let sandbox = Sandbox::configured()
        .with("PARTNERCENTER_CLOUD", "nonsense")
        .with("AZURE_TENANT_ID", "nonsense")
        .with_file("partnercenter.toml", "nonsense = 1");
    let run = sandbox.run(&["demo", "--cloud", cloud, "-o", "json"]).expect(0);
    assert_eq!(run.err, "");
    let played = run.json();
    println!("demo in {cloud}: {} ms", played["milliseconds"]);
    let steps = played["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 8);
    for step in steps {
        assert_eq!(step["isDone"], true, "{step}");
    }
    played
}

/// The requests of all steps.
fn requests(played: &Value) -> Vec<&Value> {
    let steps = played["steps"].as_array().unwrap();
    steps.iter().flat_map(|step| step["requests"].as_array().unwrap()).collect()
}

#[test]
fn every_flow_runs_in_the_global_cloud() {
    let played = play("global");
    let requests = requests(&played);
    let sent = |host: &str, what: &str, value: &str| {
        requests.iter().any(|sent| sent["host"] == host && sent[what] == value)
    };
    for grant in ["authorization_code", "refresh_token", "client_credentials"] {
        assert!(sent("login.microsoftonline.com", "grant", grant), "{grant}");
    }
    assert!(sent("contoso-sam.vault.azure.net", "method", "PUT"));
    assert!(sent("api.partnercenter.microsoft.com", "token", "app-only"));
    assert!(sent("graph.microsoft.com", "tenant", "tailspin"));
    assert!(sent("management.azure.com", "tenant", "tailspin"));
    let consents = "/v1/customers/adatum/applicationconsents";
    assert!(sent("api.partnercenter.microsoft.com", "path", consents));
    assert!(requests.iter().any(|sent| sent["by"] == "browser"));
    let last = played["steps"][7]["result"].as_str().unwrap();
    assert!(
        last.contains("adele@contoso.onmicrosoft.com stays") && last.contains("900421"),
        "{last}"
    );
}

#[test]
fn every_flow_runs_for_the_us_government() {
    let played = play("usgov");
    assert!(requests(&played).iter().any(|sent| sent["host"] == "login.microsoftonline.us"));
}

#[test]
fn every_flow_runs_in_china_and_what_is_missing_there_is_said() {
    let played = play("china");
    let hosts: Vec<_> =
        requests(&played).iter().map(|sent| sent["host"].as_str().unwrap()).collect();
    for host in hosts {
        let is_chinese = host.ends_with(".cn");
        assert!(
            is_chinese || host.starts_with("127.0.0.1:") || host.starts_with("localhost:"),
            "{host}"
        );
    }
    let vendor = played["steps"][5]["result"].as_str().unwrap();
    assert!(vendor.contains("does not have") && vendor.contains("adatum"), "{vendor}");
}

#[test]
fn the_story_ends_with_a_table() {
    let run = Sandbox::new().run(&["demo"]).expect(0);
    assert_eq!(run.err, "");
    run.prints(&[
        "2. Sign in with MFA and consent",
        "grant refresh_token, tenant tailspin",
        "   STEP  ",
        "8  Refuse a sign-in without MFA",
        "requests in the cloud \"global\"",
    ]);
    Sandbox::new().run(&["demo", "--cloud", "germany"]).expect(2).says(&["germany"]);
}
