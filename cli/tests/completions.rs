//! Completions, asked for as shells ask.

#![allow(clippy::unwrap_used)]

mod common;

use std::process::Command;

use common::Sandbox;

const CYCLE: &str = "customers.subscriptions.change_at_renewal";

/// What PowerShell is given for these words, the last of which is completed: value and help.
fn asked(sandbox: &Sandbox, words: &[&str]) -> Vec<(String, String)> {
    let run = ask(sandbox, "powershell", &[], words);
    let split = |line: &str| {
        let (value, help) = line.split_once('\t').unwrap_or((line, ""));
        (value.to_owned(), help.to_owned())
    };
    run.lines().map(split).collect()
}

fn values(sandbox: &Sandbox, words: &[&str]) -> Vec<String> {
    asked(sandbox, words).into_iter().map(|(value, _)| value).collect()
}

fn ask(sandbox: &Sandbox, shell: &str, variables: &[(&str, &str)], words: &[&str]) -> String {
    let arguments = [&["--", "partnercenter"], words].concat();
    let mut command = sandbox.command(&arguments);
    command.env("PARTNERCENTER_COMPLETE", shell).envs(variables.iter().copied());
    let run = common::Run::from(command.output().unwrap()).expect(0);
    assert_eq!(run.err, "");
    run.out
}

#[test]
fn operations_are_completed_with_their_summaries() {
    let sandbox = Sandbox::new();
    let found = asked(&sandbox, &["call", "graph.domains.l"]);
    let expected = ("graph.domains.list".to_owned(), "List the domains of a tenant".to_owned());
    assert_eq!(found, [expected]);
    let all = values(&sandbox, &["call", ""]);
    assert!(all.len() > 300, "{}", all.len());
    assert!(all.iter().all(|value| !value.starts_with('-')), "no flags among them");
    let has = |id: &str| all.iter().any(|known| known == id);
    assert!(has("customers.subscriptions.end_renewal"), "procedures too");
    // What is gone can be looked at and not called; signing in has its own command.
    assert!(!has("billing_beta.manifests.get") && !has("sign_in.loopback"));
    let shown = values(&sandbox, &["operations", "show", "billing_beta.m"]);
    assert_eq!(shown, ["billing_beta.manifests.get"]);
    let groups = values(&sandbox, &["operations", "list", "--group", "customers.sub"]);
    assert!(groups.contains(&"customers.subscriptions".to_owned()), "{groups:?}");
    assert_eq!(values(&sandbox, &["request", "PA"]), ["PATCH"]);
}

#[test]
fn parameters_are_those_of_the_operation() {
    let sandbox = Sandbox::new().with_file("order.json", "{}");
    let call = |more: &[&str]| values(&sandbox, &[&["call"], more].concat());
    let names = call(&[CYCLE, ""]);
    assert_eq!(names[0], "subscription_id=", "what must be there comes first");
    assert!(names.contains(&"quantity=".to_owned()), "{names:?}");
    assert_eq!(call(&["customers.list", "si"]), ["size="]);
    assert!(call(&["customers.list", "size=5", "si"]).is_empty(), "it is there already");
    // Flags before and between do not matter.
    let among = ["--verbose", "--profile", "x", "customers.list", "--app-only", "si"];
    assert_eq!(call(&among), ["size="]);
    assert_eq!(call(&[CYCLE, "billing_cycle=m"]), ["billing_cycle=monthly"]);
    assert!(call(&["customers.orders.place", "order=@ord"]).contains(&"order=@order.json".into()));
    assert!(call(&["no.such.operation", "si"]).is_empty());
    assert!(call(&["customers.list", "--all"]).contains(&"--all-pages".to_owned()));
}

#[test]
fn what_the_settings_file_names_is_completed() {
    let partner = common::PARTNER;
    let file = format!(
        "[profiles.production]\npartner = \"{partner}\"\n[profiles.government]\ncloud = \"usgov\"\n"
    );
    let sandbox = Sandbox::new()
        .with_file("partnercenter.toml", &file)
        .with_file("o.toml", "[profiles.other]\n");
    assert_eq!(values(&sandbox, &["whoami", "--profile", ""]), ["government", "production"]);
    let other = ["--config", "o.toml", "whoami", "--profile", ""];
    assert_eq!(values(&sandbox, &other), ["other"]);
    assert_eq!(values(&sandbox, &["whoami", "--cloud", "us"]), ["usgov"]);
    let found = asked(&sandbox, &["whoami", "--partner", ""]);
    assert_eq!(found, [(partner.to_owned(), "profile production".to_owned())]);
    // A file that cannot be read is no reason to say anything.
    let broken = Sandbox::new().with_file("partnercenter.toml", "[[[");
    assert!(values(&broken, &["whoami", "--profile", ""]).is_empty());
}

#[test]
fn every_shell_is_answered_in_its_own_way() {
    let sandbox = Sandbox::new();
    let words = ["call", CYCLE, "billing_cycle=m"];
    let fish = ask(&sandbox, "fish", &[], &["call", "graph.domains.l"]);
    assert_eq!(fish, "graph.domains.list\tList the domains of a tenant\n");
    let elvish = [("_CLAP_COMPLETE_INDEX", "3"), ("_CLAP_IFS", "\n")];
    assert_eq!(ask(&sandbox, "elvish", &elvish, &words), "billing_cycle=monthly");
    assert_eq!(ask(&sandbox, "zsh", &elvish, &words), "billing_cycle=monthly");
    // Windows PowerShell loses the empty word.
    let index = [("_PARTNERCENTER_INDEX", "3")];
    let names = ask(&sandbox, "powershell", &index, &["call", "customers.get"]);
    assert!(names.starts_with("customer_id=\t"), "{names}");
    let none = sandbox.command(&["--"]).env("PARTNERCENTER_COMPLETE", "tcsh").output().unwrap();
    assert!(!none.status.success());
}

/// fish completes a line without a terminal.
#[cfg(unix)]
#[test]
fn fish_itself_completes() {
    if Command::new("fish").arg("--version").output().is_err() {
        return;
    }
    let sandbox = Sandbox::new();
    let ask = format!(
        "{} completions fish | source; complete --do-complete 'partnercenter call graph.domains.l'",
        env!("CARGO_BIN_EXE_partnercenter")
    );
    let run = Command::new("fish")
        .args(["--no-config", "-c", &ask])
        .env("HOME", sandbox.path(""))
        .output();
    let out = String::from_utf8(run.unwrap().stdout).unwrap();
    assert_eq!(out, "graph.domains.list\tList the domains of a tenant\n");
}

#[test]
fn a_script_is_printed_for_every_shell() {
    let sandbox = Sandbox::new();
    let program = env!("CARGO_BIN_EXE_partnercenter");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = sandbox.run(&["completions", shell]).expect(0);
        assert!(run.out.contains("PARTNERCENTER_COMPLETE") && run.out.contains(program), "{shell}");
        assert_eq!(run.err, "");
    }
}

/// Runs the script in the shell, and asks it as it asks itself when the tabulator key is pressed.
#[cfg(unix)]
#[test]
fn bash_itself_completes() {
    let Ok(bash) = Command::new("bash").arg("--version").output() else { return };
    assert!(bash.status.success());
    let sandbox = Sandbox::new();
    let script = sandbox.run(&["completions", "bash"]).expect(0).out;
    // The words as Bash takes the line apart, and the part of the last that it replaces.
    for (line, words, word, expected) in [
        ("partnercenter ca", "partnercenter ca", "ca", "call"),
        (
            "partnercenter call customers.list si",
            "partnercenter call customers.list si",
            "si",
            "size=",
        ),
        (
            "partnercenter call customers.subscriptions.change_at_renewal billing_cycle=m",
            "partnercenter call customers.subscriptions.change_at_renewal billing_cycle = m",
            "m",
            "monthly",
        ),
        (
            "partnercenter call customers.subscriptions.change_at_renewal billing_cycle=",
            "partnercenter call customers.subscriptions.change_at_renewal billing_cycle =",
            "",
            "monthly annual triennial",
        ),
    ] {
        let ask = format!(
            "{script}\nCOMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}; COMP_WORDS=({words})\n\
             COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))\n\
             _partnercenter partnercenter '{word}' x; echo \"${{COMPREPLY[@]}}\""
        );
        let run = Command::new("bash").args(["-c", &ask]).output().unwrap();
        let out = String::from_utf8(run.stdout).unwrap();
        assert_eq!(out.trim_end(), expected, "{line}: {}", String::from_utf8_lossy(&run.stderr));
    }
}
