//! What the program does when nobody answers.

#![allow(clippy::unwrap_used)]

mod common;

use std::{net::TcpListener, process::Command, time::Instant};

use common::{Run, Sandbox};

/// A proxy that takes connections and says nothing.
fn silent() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    (listener, address)
}

#[test]
fn a_deadline_is_kept() {
    let (_listener, proxy) = silent();
    let started = Instant::now();
    let arguments = ["token", "--app-only", "--proxy", &proxy, "--timeout", "1"];
    Sandbox::configured().run(&arguments).expect(6).says(&["error:", "deadline"]);
    assert!(started.elapsed().as_secs() < 30);
}

#[test]
fn a_refused_connection_is_told() {
    let (listener, proxy) = silent();
    drop(listener);
    let arguments = ["token", "--app-only", "--proxy", &proxy, "--timeout", "2"];
    let run = Sandbox::configured().run(&arguments).expect(6);
    assert_eq!(run.out, "");
    run.says(&["login.microsoftonline.com"]);
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_cleanly() {
    let (listener, proxy) = silent();
    let sandbox = Sandbox::configured();
    let child = sandbox.command(&["token", "--app-only", "--proxy", &proxy]).spawn().unwrap();
    let _connection = listener.accept().unwrap();
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    let started = Instant::now();
    let run = Run::from(child.wait_with_output().unwrap()).expect(130);
    assert_eq!((run.out.as_str(), run.err.as_str()), ("", ""));
    assert!(started.elapsed().as_secs() < 30);
}

#[test]
fn the_log_names_requests_and_no_secret() {
    let (listener, proxy) = silent();
    drop(listener);
    for flag in ["-v", "-vv", "-vvv"] {
        let arguments = ["token", "--app-only", "--proxy", &proxy, "--timeout", "1", flag];
        let run = Sandbox::configured().run(&arguments).expect(6);
        assert!(!run.err.contains("hunter2"), "{}", run.err);
        if flag == "-vv" {
            run.says(&["login.microsoftonline.com", "client_credentials"]);
        }
    }
}
