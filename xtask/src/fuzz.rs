//! Runs the fuzzers of `fuzz/`, one after the other.

use std::fs;
use std::process::{Command, ExitCode};

use crate::Context;

/// What one input may take, in seconds, and all of them, in MiB.
const TIMEOUT: &str = "-timeout=10";
const MEMORY: &str = "-rss_limit_mb=1024";
const LONGEST: &str = "-max_len=65536";

/// Runs one fuzzer, or all, each for so many seconds. What breaks a parser is left in
/// `fuzz/artifacts`, and the rest go on.
pub fn run(context: &Context, only: Option<&str>, seconds: u32) -> ExitCode {
    let folder = context.root.join("fuzz");
    let names = match targets(context) {
        Ok(names) => names,
        Err(error) => {
            println!("{} cannot be read: {error}", folder.display());
            return ExitCode::FAILURE;
        }
    };
    let chosen: Vec<_> =
        names.iter().filter(|name| only.is_none_or(|only| only == *name)).collect();
    if chosen.is_empty() {
        println!("There is no such fuzzer. They are: {}.", names.join(", "));
        return ExitCode::FAILURE;
    }
    let mut broken = Vec::new();
    for name in chosen {
        println!("\n{name}: {seconds} s");
        let corpus = folder.join("corpus").join(name);
        let prepared = fs::create_dir_all(&corpus);
        let outcome = prepared.and_then(|()| {
            // Another target folder than the workspace's: the compiler and its flags differ.
            Command::new("cargo")
                .args(["+nightly", "fuzz", "run", "--fuzz-dir", "fuzz", name])
                .arg(&corpus)
                .arg(folder.join("seeds").join(name))
                .args(certificates(name).map(|path| context.root.join(path)))
                .args(["--", TIMEOUT, MEMORY, LONGEST, "-print_final_stats=1"])
                .arg(format!("-max_total_time={seconds}"))
                .current_dir(&context.root)
                .env_remove("CARGO_TARGET_DIR")
                .status()
        });
        match outcome {
            Ok(status) if status.success() => {}
            Ok(_) => broken.push(name.as_str()),
            Err(error) => {
                println!("cargo fuzz does not run: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    if broken.is_empty() {
        return ExitCode::SUCCESS;
    }
    println!("\nBroken, or not built: {}", broken.join(", "));
    println!(
        "cargo-fuzz and the nightly compiler are needed: cargo install cargo-fuzz; rustup toolchain install nightly"
    );
    ExitCode::FAILURE
}

fn targets(context: &Context) -> std::io::Result<Vec<String>> {
    let mut names: Vec<_> = fs::read_dir(context.root.join("fuzz/fuzz_targets"))?
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

/// The certificate files of the tests are seeds too.
fn certificates(name: &str) -> std::option::IntoIter<&'static str> {
    match name {
        "pem" => Some("core/tests/keys/pem"),
        "pfx" => Some("core/tests/keys/pfx"),
        "certificate" => Some("core/tests/keys/other"),
        _ => None,
    }
    .into_iter()
}
