//! Settings: precedence, and what is said about what is wrong.

#![allow(clippy::unwrap_used)]

mod common;

use common::{CLIENT, PARTNER, Sandbox};
use serde_json::Value;

/// The value of a setting and where it came from, as `config show` says.
fn shown(sandbox: &Sandbox, arguments: &[&str], name: &str) -> (String, String) {
    let run = sandbox.run(&[&["config", "show", "-o", "json"], arguments].concat()).expect(0);
    let report: Value = run.json();
    let settings = report["settings"].as_array().unwrap();
    let line = settings.iter().find(|line| line["setting"] == name).unwrap();
    let text = |key: &str| line[key].as_str().unwrap().to_owned();
    (text("value"), text("from"))
}

#[test]
fn flags_outrank_variables_outrank_the_profile_outranks_the_file() {
    let file = "cloud = \"china\"\n[profiles.us]\ncloud = \"usgov\"\n";
    let sandbox = Sandbox::new().with_file("partnercenter.toml", file);
    let (value, from) = shown(&sandbox, &[], "cloud");
    assert!(value == "china" && from.ends_with("partnercenter.toml:1"), "{value} {from}");
    let (value, from) = shown(&sandbox, &["--profile", "us"], "cloud");
    assert!(value == "usgov" && from.ends_with(":3 (profile us)"), "{value} {from}");
    let sandbox = sandbox.with("PARTNERCENTER_CLOUD", "global");
    let (value, from) = shown(&sandbox, &["--profile", "us"], "cloud");
    assert_eq!((value.as_str(), from.as_str()), ("global", "variable PARTNERCENTER_CLOUD"));
    let (value, from) = shown(&sandbox, &["--profile", "us", "--cloud", "china"], "cloud");
    assert_eq!((value.as_str(), from.as_str()), ("china", "flag"));
}

#[test]
fn a_profile_can_come_from_the_variable_or_from_the_file() {
    let file =
        "profile = \"b\"\n[profiles.a]\ncloud = \"usgov\"\n[profiles.b]\ncloud = \"china\"\n";
    let sandbox = Sandbox::new().with_file("partnercenter.toml", file);
    assert_eq!(shown(&sandbox, &[], "cloud").0, "china");
    let sandbox = sandbox.with("PARTNERCENTER_PROFILE", "a");
    assert_eq!(shown(&sandbox, &[], "cloud").0, "usgov");
    assert_eq!(shown(&sandbox, &["--profile", "b"], "cloud").0, "china");
    sandbox.run(&["config", "show", "--profile", "c"]).expect(2).says(&["no profile \"c\""]);
}

#[test]
fn the_users_file_is_found_and_one_can_be_named() {
    let sandbox = Sandbox::new();
    sandbox.run(&["config", "path"]).expect(1).says(&["there is no settings file"]);
    if cfg!(target_os = "linux") {
        std::fs::create_dir_all(sandbox.path(".config/partnercenter")).unwrap();
        let file = sandbox.path(".config/partnercenter/partnercenter.toml");
        std::fs::write(&file, "cloud = \"usgov\"").unwrap();
        let run = sandbox.run(&["config", "path"]).expect(0);
        assert_eq!(run.out.trim_end(), file.to_str().unwrap());
        assert_eq!(shown(&sandbox, &[], "cloud").0, "usgov");
    }
    let sandbox = sandbox.with_file("other.toml", "cloud = \"china\"");
    assert_eq!(shown(&sandbox, &["--config", "other.toml"], "cloud").0, "china");
    sandbox
        .run(&["config", "show", "--config", "absent.toml"])
        .expect(2)
        .says(&["there is no settings file absent.toml"]);
}

#[test]
fn azures_variables_are_read_after_ours() {
    let sandbox = Sandbox::new()
        .with("AZURE_CLIENT_ID", CLIENT)
        .with("AZURE_TENANT_ID", PARTNER)
        .with("AZURE_CLIENT_SECRET", "hunter2");
    assert_eq!(shown(&sandbox, &[], "partner").1, "variable AZURE_TENANT_ID");
    assert_eq!(shown(&sandbox, &[], "client-secret").0, "***");
    let sandbox = sandbox.with("PARTNERCENTER_PARTNER", PARTNER);
    assert_eq!(shown(&sandbox, &[], "partner").1, "variable PARTNERCENTER_PARTNER");
}

#[test]
fn unknown_keys_are_answered_with_line_and_near_miss() {
    for (file, said) in [
        ("\nclientid = \"x\"", &["partnercenter.toml:2", "Did you mean client_id?"][..]),
        ("[profiles.a]\nclient_secret = \"hunter2\"", &[":2", "client_secret_file"]),
        ("cloud = \"usgov\"\ncloud = \"china\"", &[":2", "duplicate"]),
        ("[clouds.mine]\nname = 1", &["missing field"]),
    ] {
        let sandbox = Sandbox::new().with_file("partnercenter.toml", file);
        let run = sandbox.run(&["config", "show"]).expect(2).says(said);
        assert!(!run.err.contains("hunter2"));
    }
}

const CLOUD: &str = r#"
cloud = "mine"
[clouds.mine]
authority = "AUTHORITY"
partner_center = "https://localhost:2"
partner_center_resource = "https://api.partnercenter.microsoft.com"
graph = "https://localhost:3"
arm = "https://localhost:4"
vault_suffix = "localhost"
federation_audience = "api://AzureADTokenExchange"
"#;

#[test]
fn an_authority_is_an_https_origin() {
    for (authority, code) in [
        ("https://localhost:1", 0),
        ("https://localhost:1/", 0),
        ("http://localhost:1", 2),
        ("https://localhost:1/organizations", 2),
        ("localhost", 2),
    ] {
        let file = CLOUD.replace("AUTHORITY", authority);
        let sandbox = Sandbox::configured().with_file("partnercenter.toml", &file);
        let run = sandbox.run(&["config", "check"]).expect(code);
        if code == 0 {
            // A trailing slash is the same origin, and does not end up in an address twice.
            run.prints(&["mine (https://localhost:1)"]);
        } else {
            run.says(&["partnercenter.toml:3"]);
        }
    }
}

#[test]
fn what_cannot_be_used_is_named_with_where_it_came_from() {
    let good = [
        ("PARTNERCENTER_PARTNER", PARTNER),
        ("PARTNERCENTER_CLIENT_ID", CLIENT),
        ("PARTNERCENTER_CLIENT_SECRET", "hunter2~8Q"),
    ];
    for (name, value, said) in [
        ("PARTNERCENTER_PARTNER", "contoso", "is not a GUID"),
        ("PARTNERCENTER_PARTNER", "<Partner tenant id>", "placeholder"),
        ("PARTNERCENTER_CLIENT_ID", "00000000-0000-0000-0000-000000000000", "placeholder"),
        ("PARTNERCENTER_CLIENT_SECRET", CLIENT, "it is the secret's id"),
        ("PARTNERCENTER_CLIENT_SECRET", "hun\nter2", "line break"),
        ("PARTNERCENTER_CLOUD", "germany", "there is no cloud \"germany\""),
        ("PARTNERCENTER_PROTOCOL", "v3", "is none of v2, v1"),
        ("PARTNERCENTER_TIMEOUT", "soon", "not a number of seconds"),
        ("PARTNERCENTER_PROXY", "ftp://proxy", "not the address of a proxy"),
        ("PARTNERCENTER_CA_FILE", "absent.pem", "absent.pem cannot be read"),
    ] {
        let mut sandbox = Sandbox::new();
        for (good, text) in good {
            sandbox = sandbox.with(good, if good == name { value } else { text });
        }
        if good.iter().all(|(good, _)| *good != name) {
            sandbox = sandbox.with(name, value);
        }
        let run = sandbox.run(&["token", "--app-only"]).expect(2).says(&[said, name]);
        assert!(!run.err.contains("hunter2") && !run.err.contains("ter2"), "{}", run.err);
    }
}

#[test]
fn an_error_is_an_envelope_when_json_is_asked_for() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["token", "-o", "json"]).expect(2);
    let envelope: Value = serde_json::from_str(&run.err).unwrap();
    assert_eq!(envelope["kind"], "configuration");
    assert!(envelope["hint"].as_str().unwrap().contains("AZURE_TENANT_ID"));
    assert_eq!(run.out, "");
}

#[test]
fn a_secret_can_come_from_a_file_or_standard_input() {
    let id = format!("{CLIENT}\n");
    let sandbox = Sandbox::new()
        .with("PARTNERCENTER_PARTNER", PARTNER)
        .with("PARTNERCENTER_CLIENT_ID", CLIENT)
        .with_file("secret.txt", &id);
    // A secret's id is refused after it was read: that shows that it was.
    let said = ["client-secret-file (flag)", "it is the secret's id"];
    sandbox.run(&["token", "--client-secret-file", "secret.txt"]).expect(2).says(&said);
    sandbox
        .run_with_input(&["token", "--client-secret-file", "-"], &id)
        .expect(2)
        .says(&["it is the secret's id"]);
    sandbox
        .run_with_input(&["token", "--client-secret-file", "-"], "")
        .expect(2)
        .says(&["the client secret is empty"]);
    let huge = "x".repeat(70_000);
    sandbox
        .run_with_input(&["token", "--client-secret-file", "-"], &huge)
        .expect(2)
        .says(&["longer than"]);
}

#[test]
fn check_tells_everything_at_once_and_no_secret() {
    let sandbox = Sandbox::new()
        .with("AZURE_CLIENT_SECRET", "hunter2")
        .with("AZURE_AUTHORITY_HOST", "https://login.microsoftonline.us/")
        .with("PARTNERCENTER_PARTNER", "contoso");
    let run = sandbox.run(&["config", "check"]).expect(2).prints(&[
        "variable AZURE_CLIENT_SECRET",
        "***",
        "ERROR",
        "\"con…\" (7 characters) is not a GUID",
        "client-id is not set",
        "AZURE_AUTHORITY_HOST names login.microsoftonline.us, of the cloud usgov",
        "client secret",
    ]);
    assert!(!run.out.contains("hunter2") && !run.err.contains("hunter2"));
    let run = sandbox.run(&["config", "check", "-o", "json"]).expect(2);
    let checks = run.json()["checks"].as_array().unwrap().len();
    assert!(checks >= 8, "{checks}");
}

#[cfg(unix)]
#[test]
fn a_file_that_everybody_can_write_is_not_read() {
    use std::os::unix::fs::PermissionsExt;

    let sandbox = Sandbox::new().with_file("partnercenter.toml", "cloud = \"usgov\"");
    let open = std::fs::Permissions::from_mode(0o666);
    std::fs::set_permissions(sandbox.path("partnercenter.toml"), open).unwrap();
    sandbox.run(&["config", "show"]).expect(2).says(&["can be written by everybody"]);
}
