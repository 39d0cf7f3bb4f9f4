//! A running emulator of its own process, and what tests do with it.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command},
    sync::mpsc::{Receiver, channel},
    thread::JoinHandle,
    time::Duration,
};

use partnercenter_emulator::World;
use serde_json::{Value, json};

use super::{Run, Sandbox};

/// A running emulator, and a sandbox with its settings.
pub struct Emulated {
    child: Option<Child>,
    sandbox: Sandbox,
    ready: Value,
}

impl Emulated {
    /// Starts it and waits until it listens.
    pub fn start(arguments: &[&str]) -> Self {
        let sandbox = Sandbox::new();
        let all = [&["emulator", "--ready-file", "ready.json"], arguments].concat();
        let mut child = sandbox.command(&all).spawn().unwrap();
        let file = sandbox.path("ready.json");
        let ready = loop {
            if let Ok(text) = fs::read(&file) {
                break serde_json::from_slice(&text).unwrap();
            }
            if let Some(status) = child.try_wait().unwrap() {
                panic!("the emulator ended with {status}");
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        let mut emulated = Self { child: Some(child), sandbox, ready };
        let settings = emulated.settings().to_str().unwrap().to_owned();
        emulated.sandbox.variables.push(("PARTNERCENTER_CONFIG".to_owned(), settings));
        emulated
    }

    /// Its settings file.
    pub fn settings(&self) -> PathBuf {
        self.ready["settings"].as_str().unwrap().into()
    }

    pub fn profiles(&self) -> Vec<String> {
        let profiles = self.ready["profiles"].as_array().unwrap();
        profiles.iter().map(|profile| profile.as_str().unwrap().to_owned()).collect()
    }

    /// What it wrote when it was ready.
    pub fn ready(&self) -> &Value {
        &self.ready
    }

    pub fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }

    /// Runs the program with the emulator's settings.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.sandbox.run(arguments)
    }

    /// Sends it a signal and waits for its end.
    #[cfg(unix)]
    pub fn end(&mut self, signal: &str) -> Run {
        let child = self.child.take().unwrap();
        let pid = child.id().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
        child.wait_with_output().unwrap().into()
    }
}

impl Emulated {
    /// The tenant id of a tenant of the first cloud, by its short name.
    pub fn tenant(name: &str) -> String {
        World::contoso().tenant_named("global", name).unwrap().id.to_string()
    }

    /// The client secret of an app of the first cloud, by its short name.
    pub fn client_secret(name: &str) -> String {
        World::contoso().app_named("global", name).unwrap().secrets[0].value.expose().to_owned()
    }

    /// Sends a control request; gives the status and the answer.
    pub fn control(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        control(self.ready["proxy"].as_str().unwrap(), method, path, body)
    }

    /// The requests that it received.
    pub fn requests(&self) -> Vec<Value> {
        requests_at(self.ready["proxy"].as_str().unwrap())
    }

    /// Runs `login --no-browser` with further arguments; a user signs in on the page that it names.
    pub fn login(&self, arguments: &[&str], user: &str) -> Run {
        let arguments = [&["login", "--no-browser"], arguments].concat();
        let login = Watched::new(self.sandbox.command(&arguments).spawn().unwrap());
        // The log tells of addresses too.
        login.line_with("Open this address");
        let address = login.line_with("https://");
        let order = json!({ "authorize_url": address.trim(), "user": user });
        let (status, answer) = self.control("POST", "sign-in", &order);
        assert_eq!(status, 200, "{answer}");
        let fields = answer["fields"].as_object().unwrap();
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in fields {
            body.append_pair(name, value.as_str().unwrap());
        }
        let body = body.finish();
        blocking(async {
            let client = reqwest::Client::builder().no_proxy().build().unwrap();
            let request = client.post(answer["location"].as_str().unwrap());
            let request = request.header("content-type", "application/x-www-form-urlencoded");
            request.body(body).send().await.unwrap();
        });
        login.end()
    }

    /// Runs `login --device-code` with further arguments; a user enters the code.
    pub fn login_by_device_code(&self, arguments: &[&str], user: &str) -> Run {
        let arguments = [&["login", "--device-code"], arguments].concat();
        let login = Watched::new(self.sandbox.command(&arguments).spawn().unwrap());
        let message = login.line_with("enter the code ");
        let code = message.split("enter the code ").nth(1).unwrap().trim().trim_end_matches('.');
        let order = json!({ "user_code": code, "cloud": "global", "user": user });
        let (status, answer) = self.control("POST", "device", &order);
        assert!(status < 300, "{status} {answer}");
        login.end()
    }
}

/// Sends a control request to the emulator with that proxy.
fn control(proxy: &str, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    blocking(async {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let request = client.request(method, format!("{proxy}/_emulator/{path}"));
        let request = request.header("content-type", "application/json");
        let answer = request.body(body.to_string()).send().await.unwrap();
        let status = answer.status().as_u16();
        let text = answer.text().await.unwrap();
        (status, serde_json::from_str(&text).unwrap_or(Value::Null))
    })
}

/// The requests that the emulator with that proxy received.
pub fn requests_at(proxy: &str) -> Vec<Value> {
    control(proxy, "GET", "requests", &Value::Null).1.as_array().unwrap().clone()
}

/// A program under way, whose standard error is read as it comes.
pub struct Watched {
    pub child: Child,
    lines: Receiver<String>,
    log: JoinHandle<String>,
}

impl Watched {
    pub fn new(mut child: Child) -> Self {
        let err = BufReader::new(child.stderr.take().unwrap());
        let (send, lines) = channel();
        let log = std::thread::spawn(move || {
            let mut log = String::new();
            for line in err.lines().map_while(Result::ok) {
                log += &line;
                log.push('\n');
                // Whoever waited for a line may have what it wanted.
                drop(send.send(line));
            }
            log
        });
        Self { child, lines, log }
    }

    /// Waits for a line of standard error that holds `part`.
    pub fn line_with(&self, part: &str) -> String {
        let line = self.lines.iter().find(|line| line.contains(part));
        line.unwrap_or_else(|| panic!("{part:?} was not said"))
    }

    /// Waits for its end.
    pub fn end(self) -> Run {
        let mut run = Run::from(self.child.wait_with_output().unwrap());
        run.err = self.log.join().unwrap();
        run
    }
}

fn blocking<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

impl Drop for Emulated {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            drop(child.kill());
            drop(child.wait());
        }
    }
}
