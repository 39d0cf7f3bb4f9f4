//! Arguments, help, completions, and what is wrong before anything is sent.

#![allow(clippy::unwrap_used)]

mod common;

use std::io::Read;

use common::{CUSTOMER, Sandbox};

#[test]
fn every_command_has_help_with_examples() {
    let sandbox = Sandbox::new();
    let root = sandbox.run(&["--help"]).expect(0).prints(&["Examples:", "Exit codes:", "130"]);
    let mut paths: Vec<Vec<String>> = commands(&root.out).map(|name| vec![name]).collect();
    let mut seen = 0;
    while let Some(path) = paths.pop() {
        let arguments: Vec<_> = path.iter().map(String::as_str).chain(["--help"]).collect();
        let help = sandbox.run(&arguments).expect(0);
        let inner: Vec<_> = commands(&help.out).collect();
        let example = format!("partnercenter {}", path.join(" "));
        assert!(help.out.contains("Examples:"), "{path:?}");
        assert!(help.out.contains(&example), "{path:?} has no example of itself");
        paths.extend(inner.into_iter().map(|name| [path.clone(), vec![name]].concat()));
        seen += 1;
    }
    assert!(seen >= 8, "{seen} commands");
}

/// The names under `Commands:` in a help text.
fn commands(help: &str) -> impl Iterator<Item = String> + '_ {
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    listed
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
}

#[test]
fn unknown_commands_flags_and_names_are_answered_with_the_near_miss() {
    let sandbox = Sandbox::configured();
    for (arguments, said) in [
        (&["opertions", "list"][..], "operations"),
        (&["token", "--cient-id", "x"], "--client-id"),
        (&["token", "--resource", "grahp"], "Did you mean graph?"),
        (&["call", "customers.lst"], "Did you mean customers.list?"),
        (&["call", "customers.list", "sizes=1"], "Did you mean size?"),
        (&["operations", "show", "customer.list"], "Did you mean customers.list?"),
        (
            &["operations", "show", "customers.subscriptions.end_renwal"],
            "Did you mean customers.subscriptions.end_renewal?",
        ),
        (&["operations", "list", "--group", "custmers"], "Did you mean customers?"),
        (&["completions", "bsh"], "bash"),
    ] {
        let run = sandbox.run(arguments).expect(2).says(&[said]);
        assert_eq!(run.out, "", "{arguments:?}");
    }
}

#[test]
fn a_secret_is_no_argument_and_is_not_repeated() {
    let sandbox = Sandbox::new();
    for arguments in [
        &["token", "--client-secret", "hunter2"][..],
        &["token", "--client-secret=hunter2"],
        &["token", "--proxy", "http://anna:hunter2@proxy.contoso.com"],
    ] {
        let run = sandbox
            .run(
                &[arguments, &["--client-id", common::CLIENT, "--partner", common::PARTNER]]
                    .concat(),
            )
            .expect(2);
        assert!(!run.err.contains("hunter2"), "{}", run.err);
    }
}

#[test]
fn parameters_are_checked_before_anything_is_sent() {
    let sandbox = Sandbox::configured().with_file("broken.json", "{");
    let create = "customers.application_consents.create";
    for (arguments, said) in [
        (&["customers.get"][..], "customer_id is missing"),
        (&["customers.get", "customer_id=contoso"], "customer_id is not a GUID"),
        (&["customers.get", "customer_id"], "not of the form name=value"),
        (&["customers.list", "size=1", "size=2"], "given twice"),
        (&["customers.list", "--body", "absent.json"], "cannot be read"),
        (&[create, "--customer", CUSTOMER, "--body", "broken.json"], "is not JSON"),
        (&[create, "--customer", CUSTOMER], "the body is missing"),
        (&["customers.list", "--customer", "<customer id>"], "placeholder"),
        (&["profiles.organization.get", "--app-only"], "cannot be called app-only"),
        (&["customers.list", "body={}"], "--body FILE"),
    ] {
        sandbox.run(&[&["call"], arguments].concat()).expect(2).says(&["error:", said]);
    }
}

#[test]
fn output_has_no_colours_when_it_is_piped() {
    let sandbox = Sandbox::new();
    for arguments in [&["operations", "list"][..], &["token"], &["--help"], &["wrong"]] {
        let run = sandbox.run(arguments);
        assert!(!run.out.contains('\u{1b}') && !run.err.contains('\u{1b}'), "{arguments:?}");
    }
}

#[test]
fn a_reader_who_goes_away_is_no_error() {
    let sandbox = Sandbox::new();
    let mut child = sandbox.command(&["completions", "zsh"]).spawn().unwrap();
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""));
}
