//! The emulator as a process of its own.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Emulated, Sandbox};

#[test]
fn it_writes_settings_that_can_be_used() {
    let emulated = Emulated::start(&[]);
    for profile in emulated.profiles() {
        let run = emulated.run(&["config", "check", "--profile", &profile]).expect(0);
        run.prints(&["https://localhost:"]);
    }
    assert!(emulated.profiles().contains(&"csp-usgov-vault".to_owned()));
}

#[cfg(unix)]
#[test]
fn it_ends_by_ctrl_c_and_leaves_nothing_behind() {
    for signal in ["-INT", "-TERM"] {
        let mut emulated = Emulated::start(&[]);
        let folder = emulated.settings().parent().unwrap().to_owned();
        assert!(folder.join("ca.pem").is_file());
        let run = emulated.end(signal).expect(0);
        assert_eq!(run.err, "");
        assert!(!folder.exists());
    }
}

#[test]
fn what_it_cannot_play_is_refused() {
    let sandbox = Sandbox::new().with_file("world.toml", "weather = \"fine\"");
    for (world, said) in [
        ("contosso", "the world contosso cannot be read"),
        ("world.toml", "unknown field `weather`"),
    ] {
        sandbox.run(&["emulator", "--world", world]).expect(2).says(&[said]);
    }
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    sandbox.run(&["emulator", "--port", &port]).expect(2).says(&["cannot be listened on"]);
}
