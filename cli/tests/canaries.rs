//! No secret in anything that the program puts out, at any level of the log.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Emulated, Run};
use partnercenter_tests::Canaries;
use serde_json::Value;

/// Fields of forms that hold secrets.
const SECRET: [&str; 7] = [
    "client_secret",
    "client_assertion",
    "refresh_token",
    "code",
    "code_verifier",
    "device_code",
    "assertion",
];

/// Plants every secret that the emulator received. A token that was answered comes back to it in a
/// later request.
fn planted(requests: &[Value]) -> (Canaries, usize) {
    let mut canaries = Canaries::default();
    let mut count = 0;
    let mut plant = |kind: &str, secret: &str| {
        if secret.len() >= 24 {
            canaries.plant(kind, secret);
            count += 1;
        }
    };
    for request in requests {
        for pair in request["form"].as_array().unwrap() {
            let (name, value) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
            if SECRET.contains(&name) {
                plant(name, value);
            }
        }
        for pair in request["headers"].as_array().unwrap() {
            let (name, value) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
            match name {
                "authorization" => plant("access token", value.trim_start_matches("Bearer ")),
                "cookie" | "x-identity-header" => plant(name, value),
                _ => {}
            }
        }
        // What is written into the vault.
        let body = request["body"].as_str().unwrap_or_default();
        if let Ok(body) = serde_json::from_str::<Value>(body)
            && let Some(value) = body["value"].as_str()
        {
            plant("value of the vault", value);
        }
    }
    (canaries, count)
}

#[test]
fn no_command_puts_a_secret_out() {
    let emulated = Emulated::start(&[]);
    let customer = Emulated::tenant("tailspin");
    let adatum = Emulated::tenant("adatum");
    let mut runs: Vec<(String, Run)> = Vec::new();
    for level in ["-v", "-vv", "-vvv"] {
        let mut keep = |what: &str, run: Run| runs.push((format!("{what} {level}"), run));
        keep("login", emulated.login(&[level], "adele").expect(0));
        keep("login", emulated.login(&["--profile", "csp-vault", level], "adele").expect(0));
        keep("login", emulated.login(&[level], "bert").expect(3));
        let run = emulated.login_by_device_code(&["--profile", "public", level], "adele");
        keep("device code", run.expect(0));
        for arguments in [
            &["whoami"][..],
            &["whoami", "-o", "json"],
            &["whoami", "--profile", "csp-vault"],
            &["call", "customers.list", "--all-pages"],
            &["call", "customers.list", "--app-only"],
            &["call", "graph.domains.list", "--customer", &customer],
            &["call", "graph.domains.list", "--customer", &adatum],
            &["config", "check", "--online"],
            &["config", "show", "-o", "json"],
        ] {
            keep(&arguments.join(" "), emulated.run(&[arguments, &[level]].concat()));
        }
        // The token itself goes to standard output, and nowhere else.
        let mut run = emulated.run(&["token", level]).expect(0);
        run.out.clear();
        keep("token", run);
    }
    let (canaries, count) = planted(&emulated.requests());
    assert!(count > 50, "{count} secrets");
    // One search: preparing it takes longer than all the rest.
    let output: String =
        runs.iter().map(|(what, run)| format!("== {what}\n{}\n{}\n", run.out, run.err)).collect();
    assert_eq!(canaries.sightings(output.as_bytes()), []);
}

#[cfg(unix)]
#[test]
fn the_demo_puts_no_secret_out_and_can_be_played_on() {
    use std::{
        io::{BufRead, BufReader, Read},
        process::Command,
    };

    let sandbox = common::Sandbox::new();
    let mut child = sandbox.command(&["demo", "--keep", "-vvv"]).spawn().unwrap();
    let mut err = child.stderr.take().unwrap();
    let log = std::thread::spawn(move || {
        let mut text = String::new();
        err.read_to_string(&mut text).unwrap();
        text
    });
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut said = String::new();
    while !said.contains("Ctrl-C ends it.") {
        assert!(out.read_line(&mut said).unwrap() > 0, "{said}");
    }
    let after = |name: &str| {
        let line = said.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().to_owned()
    };
    let settings = after("settings ");
    let requests = common::requests_at(&after("proxy "));
    // What the demo stored in the vault can be used.
    let arguments = ["call", "customers.list", "--config", &settings, "--profile", "csp-vault"];
    assert_eq!(sandbox.run(&arguments).expect(0).json()["totalCount"], 7);
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    out.read_to_string(&mut said).unwrap();
    let log = log.join().unwrap();
    let (canaries, count) = planted(&requests);
    assert!(count > 20, "{count} secrets");
    assert_eq!(canaries.sightings((said + &log).as_bytes()), []);
    assert!(!std::path::Path::new(&settings).exists());
}
