use std::{
    io::{BufRead as _, BufReader, Read as _},
    path::Path,
    process::{Command, Stdio},
};

use partnercenter_emulator::{Emulator, Fault, Options, Person, Recorded};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use url::{Url, form_urlencoded};

/// An emulator, and a folder for what a program keeps.
pub struct Bench {
    runtime: Runtime,
    emulator: Emulator,
    folder: TempDir,
}

impl Bench {
    pub fn start() -> Self {
        let runtime = Runtime::new().unwrap();
        let emulator = runtime.block_on(Emulator::start(Options::default())).unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), emulator.ca_pem()).unwrap();
        Self { runtime, emulator, folder }
    }

    /// The program with the settings of the app `csp`.
    pub fn command(&self, program: &Path) -> Command {
        self.with_settings(Command::new(program))
    }

    /// The same for a command of one's own.
    pub fn with_settings(&self, mut command: Command) -> Command {
        let world = self.emulator.world();
        let app = world.app_named("global", "csp").unwrap();
        let file = |name: &str| self.folder.path().join(name);
        command
            .env("PARTNERCENTER_CLIENT_ID", app.id.to_string())
            .env("PARTNERCENTER_CLIENT_SECRET", app.secrets[0].value.expose())
            .env(
                "PARTNERCENTER_PARTNER",
                world.tenant_named("global", "contoso").unwrap().id.to_string(),
            )
            .env("PARTNERCENTER_CA_FILE", file("ca.pem"))
            .env("PARTNERCENTER_STORE_PATH", file("refresh-tokens"))
            .env("PARTNERCENTER_KEY_FILE", file("refresh-tokens.key"))
            .env("PARTNERCENTER_WEBHOOK_ROOTS", file("ca.pem"))
            .env("PARTNERCENTER_RECORD_FILE", file("record"))
            .env("HTTPS_PROXY", self.emulator.proxy().as_str());
        for name in ["https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs a program to its end and gives what it printed.
    pub fn run(&self, program: &Path) -> String {
        super::run(&mut self.command(program))
    }

    /// The same, of one in which a person signs in.
    pub fn run_with_sign_in(&self, program: &Path, person: &str) -> String {
        self.sign_in_with(self.command(program), person)
    }

    /// The same for a command of one's own.
    pub fn sign_in_with(&self, mut command: Command, person: &str) -> String {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("open ").unwrap_or_else(|| panic!("{line}"));
        let address = Url::parse(address).unwrap();
        let answer = self.emulator.sign_in(&address, &Person::new(person)).unwrap();
        let body =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(&answer.fields).finish();
        self.runtime.block_on(async {
            let browser = reqwest::Client::builder().no_proxy().build().unwrap();
            let kind = "application/x-www-form-urlencoded";
            let post = browser.post(&answer.location).header("content-type", kind);
            post.body(body).send().await.unwrap();
        });
        let mut rest = String::new();
        out.read_to_string(&mut rest).unwrap();
        assert!(child.wait().unwrap().success(), "{command:?}: {rest}");
        rest
    }

    /// The id of a tenant of the world.
    pub fn tenant(&self, name: &str) -> String {
        self.emulator.world().tenant_named("global", name).unwrap().id.to_string()
    }

    /// Headers and body of an event as they would arrive.
    pub fn signed_event(&self) -> (Vec<(String, String)>, String) {
        let event = r#"{"event_name":"test-created","resource_uri":"http://localhost/test","resource_name":"test"}"#;
        let address = self.emulator.proxy().join("_emulator/webhooks/signed").unwrap();
        let bytes = self.runtime.block_on(async {
            let client = reqwest::Client::builder().no_proxy().build().unwrap();
            let post = client.post(address).header("content-type", "application/json").body(event);
            post.send().await.unwrap().bytes().await.unwrap()
        });
        let mut delivery: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        let headers = serde_json::from_value(delivery["headers"].take()).unwrap();
        (headers, delivery["body"].as_str().unwrap().to_owned())
    }

    pub fn inject(&self, fault: Fault) {
        self.emulator.inject(fault);
    }

    /// How many requests came that are of this kind.
    pub fn requests(&self, kind: impl Fn(&Recorded) -> bool) -> usize {
        self.emulator.requests().iter().filter(|sent| kind(sent)).count()
    }
}
