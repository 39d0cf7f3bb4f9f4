//! Runs the program in a folder of its own, with an environment of its own.

#![allow(dead_code, clippy::unwrap_used)] // each test uses a part of it

mod emulated;

use std::{
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

#[allow(unused_imports)]
pub use emulated::{Emulated, Watched, requests_at};

use tempfile::TempDir;

pub const PARTNER: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
pub const CUSTOMER: &str = "5b1c0a52-0d1e-4c55-8f4e-3a6f0d8f2b71";
pub const CLIENT: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";

/// A folder to run the program in.
pub struct Sandbox {
    folder: TempDir,
    variables: Vec<(String, String)>,
}

/// How a run ended.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Sandbox {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), variables: Vec::new() }
    }

    /// With an app and a partner in the environment.
    pub fn configured() -> Self {
        Self::new()
            .with("PARTNERCENTER_PARTNER", PARTNER)
            .with("PARTNERCENTER_CLIENT_ID", CLIENT)
            .with("PARTNERCENTER_CLIENT_SECRET", "hunter2~8Q")
    }

    /// With a variable.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With a file in the folder.
    pub fn with_file(self, name: &str, text: &str) -> Self {
        fs::write(self.path(name), text).unwrap();
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_partnercenter"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("HOME", self.folder.path())
            .env("TMPDIR", self.folder.path())
            .env("APPDATA", self.folder.path())
            .envs(self.variables.iter().cloned())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.command(arguments).output().unwrap().into()
    }

    /// Runs the program with a text on standard input.
    pub fn run_with_input(&self, arguments: &[&str], input: &str) -> Run {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().unwrap();
        // The program may end without reading it.
        drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
        child.wait_with_output().unwrap().into()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let code = output.status.code().unwrap_or(-1);
        Self { code, out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Run {
    /// Panics unless it ended with this code, showing what it printed.
    #[track_caller]
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "\n--- stdout\n{}\n--- stderr\n{}", self.out, self.err);
        self
    }

    /// Panics unless standard error holds all these texts.
    #[track_caller]
    pub fn says(self, texts: &[&str]) -> Self {
        for text in texts {
            assert!(self.err.contains(text), "{text:?} is missing\n--- stderr\n{}", self.err);
        }
        self
    }

    /// Panics unless standard output holds all these texts.
    #[track_caller]
    pub fn prints(self, texts: &[&str]) -> Self {
        for text in texts {
            assert!(self.out.contains(text), "{text:?} is missing\n--- stdout\n{}", self.out);
        }
        self
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap()
    }
}
