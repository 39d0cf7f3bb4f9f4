//! Runs foreign clients and servers: what they are told about the emulator, and in which order.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::Context;
use crate::run::{self, Counts, Failure, Result};
use crate::stages::cargo;
use crate::tools;

/// How the emulator is reached: at loopback addresses, or by real host names through its proxy.
const MODES: [&str; 2] = ["loopback", PROXY];
/// By real host names, which is how everybody works.
pub const PROXY: &str = "proxy";

/// The emulator of a stage. It ends with its standard input, so it cannot outlive this process.
pub struct Emulator {
    process: Child,
    folder: PathBuf,
}

impl Emulator {
    /// Starts it and waits until it listens. `folder` receives what the judges need to know:
    /// `ready.json`, and the certificate authority `ca.pem`.
    pub fn start(context: &Context, name: &str) -> Result<Self> {
        let own = format!("partnercenter-judges-{}-{name}", std::process::id());
        let folder = std::env::temp_dir().join(own);
        let mut process = cargo(context)
            .args(["run", "--quiet", "--locked", "--package", "partnercenter-tests"])
            .args(["--bin", "judged-emulator", "--"])
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Failure::new(format!("the emulator cannot be started: {error}")))?;
        let mut line = String::new();
        if let Some(output) = process.stdout.take() {
            let _ = BufReader::new(output).read_line(&mut line);
        }
        if line.trim() == "ready" {
            Ok(Self { process, folder })
        } else {
            let _ = process.wait();
            Err(Failure::new("the emulator did not start"))
        }
    }

    /// What a judge is told, in either mode. What else the environment says of proxies does not count.
    pub fn introduce(&self, command: &mut Command, mode: &str) {
        for name in ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"] {
            command.env_remove(name).env_remove(name.to_lowercase());
        }
        command
            .env("EMULATOR", &self.folder)
            .env("EMULATOR_MODE", mode)
            .env("NODE_EXTRA_CA_CERTS", self.folder.join("ca.pem"));
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Where the judges lie in the checkout.
fn folder(context: &Context) -> PathBuf {
    context.root.join("tests").join("judges")
}

/// Microsoft's Python libraries against the emulator.
pub fn python(context: &Context) -> Result {
    let environment = tools::python_judges(context)?;
    let emulator = Emulator::start(context, "python")?;
    both_modes(|mode| pytest(context, &environment, &emulator, mode, "not browser"))
}

/// Microsoft's Node libraries against the emulator.
pub fn node(context: &Context) -> Result {
    tools::node_judges(context)?;
    let emulator = Emulator::start(context, "node")?;
    both_modes(|mode| node_test(context, &emulator, mode, "node"))
}

/// The interactive sign-in of every client, in a real browser.
pub fn browser(context: &Context) -> Result {
    tools::node_judges(context)?;
    let environment = tools::python_judges(context)?;
    let emulator = Emulator::start(context, "browser")?;
    let microsofts = both_modes(|mode| {
        both([
            pytest(context, &environment, &emulator, mode, "browser"),
            node_test(context, &emulator, mode, "browser"),
        ])
    });
    both([microsofts, foreign_test(context, "browser")])
}

/// The library against an OpenID provider.
pub fn oidc(context: &Context) -> Result {
    tools::node_judges(context)?;
    foreign_test(context, "oidc_provider")
}

/// The library against a Key Vault.
pub fn vault(context: &Context) -> Result {
    let jar = tools::lowkey_vault()?;
    let mut test = foreign_command(context, "lowkey_vault");
    run::counting(test.env("LOWKEY_VAULT", jar), run::cargo_test)
}

/// Formatting and lint of everything in Python and JavaScript.
pub fn scripts(context: &Context) -> Result {
    tools::node_judges(context)?;
    let ruff = tools::python_judges(context)?.join(tools::SCRIPTS).join("ruff");
    let python = folder(context).join("python");
    both([
        run::quietly(Command::new(&ruff).arg("check").arg(&python)),
        run::quietly(Command::new(&ruff).args(["format", "--check"]).arg(&python)),
        run::quietly(Command::new("npx").current_dir(folder(context)).args([
            "--no-install",
            "biome",
            "ci",
        ])),
    ])
}

fn foreign_test(context: &Context, test: &str) -> Result {
    run::counting(&mut foreign_command(context, test), run::cargo_test)
}

/// The tests of the library that need programs by others are ignored elsewhere: stages install those.
fn foreign_command(context: &Context, test: &str) -> Command {
    let mut command = cargo(context);
    command
        .args(["test", "--locked", "--package", "partnercenter-tests", "--test", test])
        .args(["--", "--ignored"]);
    command
}

fn pytest(
    context: &Context,
    environment: &Path,
    emulator: &Emulator,
    mode: &str,
    marks: &str,
) -> Result {
    let mut command = Command::new(environment.join(tools::SCRIPTS).join("pytest"));
    command.current_dir(folder(context).join("python")).args(["-m", marks]);
    emulator.introduce(&mut command, mode);
    run::counting(&mut command, run::pytest)
}

fn node_test(context: &Context, emulator: &Emulator, mode: &str, part: &str) -> Result {
    let mut command = Command::new("node");
    command
        .current_dir(folder(context))
        .args(["--import", "./node/mode.mjs", "--test", "--test-reporter=spec"])
        .args(test_files(&folder(context).join(part))?);
    emulator.introduce(&mut command, mode);
    run::counting(&mut command, run::node_test)
}

/// Node 20 takes neither patterns nor folders.
pub fn test_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = |error| Failure::new(format!("{}: {error}", folder.display()));
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .map_err(unreadable)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    Ok(files)
}

fn both_modes(run: impl Fn(&str) -> Result) -> Result {
    both(MODES.map(|mode| {
        println!("-- {mode}");
        run(mode)
    }))
}

/// Adds up what was counted, and fails as the first that failed.
fn both<const N: usize>(results: [Result; N]) -> Result {
    let mut counts = Counts::default();
    let mut first = None;
    for result in results {
        match result {
            Ok(counted) => counts += counted,
            Err(failure) => {
                counts += failure.counts;
                first.get_or_insert(failure.message);
            }
        }
    }
    match first {
        Some(message) => Err(Failure { message, counts }),
        None => Ok(counts),
    }
}
