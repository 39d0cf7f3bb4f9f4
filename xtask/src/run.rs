//! Runs commands: shows what runs, lets its output through, and counts the tests that it reports.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::process::{Command, Stdio};

/// What a stage gives back.
pub type Result<T = Counts> = std::result::Result<T, Failure>;

/// Tests that a stage ran, where its tools say so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self { passed: 0, failed: 0 } => Ok(()),
            Self { passed, failed } => write!(to, "{passed} passed, {failed} failed"),
        }
    }
}

/// Why a stage failed.
pub struct Failure {
    /// In one line.
    pub message: String,
    /// The tests counted until then.
    pub counts: Counts,
}

impl Failure {
    /// A failure without any test.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), counts: Counts::default() }
    }
}

/// Reads the counts out of one line of a test tool, if it is its summary.
pub type Counter = fn(&str) -> Option<Counts>;

/// Runs a command whose exit status is all there is to know.
pub fn quietly(command: &mut Command) -> Result {
    announce(command);
    let status =
        command.stdin(Stdio::null()).status().map_err(|error| unstartable(command, &error))?;
    verdict(command, status, Counts::default())
}

/// Runs a command, lets its standard output through and counts the tests named there. A run without any test is a
/// failure: nothing was proved.
pub fn counting(command: &mut Command, counter: Counter) -> Result {
    let mut counts = Counts::default();
    let outcome = watching(command, |line| {
        if let Some(found) = counter(&uncoloured(line)) {
            counts += found;
        }
    });
    match outcome {
        Ok(_) if counts == Counts::default() => {
            Err(Failure::new(format!("`{}` ran no test", shown(command))))
        }
        Ok(_) => Ok(counts),
        Err(failure) => Err(Failure { counts, ..failure }),
    }
}

/// Runs a command, lets its standard output through and shows each line of it to `look`.
pub fn watching(command: &mut Command, mut look: impl FnMut(&str)) -> Result {
    announce(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| unstartable(command, &error))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n').map_while(std::result::Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            look(&line);
        }
    }
    let status = child.wait().map_err(|error| unstartable(command, &error))?;
    verdict(command, status, Counts::default())
}

/// A line without the codes that colour it in a terminal: `ESC [ … letter`.
fn uncoloured(line: &str) -> String {
    let mut parts = line.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|letter: char| ('@'..='~').contains(&letter));
        plain.push_str(end.map_or("", |end| &part[end + 1..]));
    }
    plain
}

/// `test result: ok. 12 passed; 0 failed; …`
pub fn cargo_test(line: &str) -> Option<Counts> {
    let rest = line.trim_start().strip_prefix("test result: ")?;
    Some(Counts {
        passed: number_before(rest, " passed;")?,
        failed: number_before(rest, " failed;")?,
    })
}

/// `===== 12 passed, 1 failed in 3.21s =====`
pub fn pytest(line: &str) -> Option<Counts> {
    let summary = line.trim_matches(['=', ' ']);
    summary.contains(" in ").then_some(())?;
    let count = |what: &str| number_before(summary, what);
    let (passed, failed, errors) = (count(" passed"), count(" failed"), count(" error"));
    passed.or(failed).or(errors)?;
    let failed = failed.unwrap_or_default() + errors.unwrap_or_default();
    Some(Counts { passed: passed.unwrap_or_default(), failed })
}

/// `ℹ pass 12` and `ℹ fail 1`, each on a line of its own.
pub fn node_test(line: &str) -> Option<Counts> {
    let summary = line.strip_prefix("ℹ ")?;
    let count = |what: &str| summary.strip_prefix(what)?.parse().ok();
    match (count("pass "), count("fail ")) {
        (Some(passed), _) => Some(Counts { passed, failed: 0 }),
        (_, Some(failed)) => Some(Counts { passed: 0, failed }),
        _ => None,
    }
}

/// `  succeeded: 12` and `  failed: 1`, each on a line of its own.
pub fn dotnet_test(line: &str) -> Option<Counts> {
    let count = |what: &str| line.strip_prefix(what)?.trim().parse().ok();
    match (count("  succeeded: "), count("  failed: ")) {
        (Some(passed), _) => Some(Counts { passed, failed: 0 }),
        (_, Some(failed)) => Some(Counts { passed: 0, failed }),
        _ => None,
    }
}

/// `[INFO] Tests run: 13, Failures: 1, Errors: 0, Skipped: 2`, once a module.
pub fn surefire(line: &str) -> Option<Counts> {
    let summary = line.split_once("] Tests run: ").map(|(_, rest)| rest)?;
    let mut numbers = summary.split(", ").map(|part| {
        let number = part.rsplit(' ').next()?;
        number.parse::<u64>().ok()
    });
    // The line of a class goes on with its time.
    let (run, failures, errors, skipped) =
        (numbers.next()??, numbers.next()??, numbers.next()??, numbers.next()??);
    let failed = failures + errors;
    numbers.next().is_none().then(|| Counts { passed: run - failed - skipped, failed })
}

/// The text of an argument list, as one would type it.
fn shown(command: &Command) -> String {
    let mut text = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}

fn announce(command: &Command) {
    println!("$ {}", shown(command));
}

fn unstartable(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("{} cannot be run: {error}", shown(command)))
}

fn verdict(command: &Command, status: std::process::ExitStatus, counts: Counts) -> Result {
    if status.success() {
        Ok(counts)
    } else {
        Err(Failure { message: format!("`{}` ended with {status}", shown(command)), counts })
    }
}

/// The number that stands directly before `word`.
fn number_before(text: &str, word: &str) -> Option<u64> {
    let before = &text[..text.find(word)?];
    let digits = before.trim_end_matches(|character: char| character.is_ascii_digit()).len();
    before[digits..].parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn cargo_test_lines_are_counted() {
        let line =
            "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(cargo_test(line), Some(Counts { passed: 12, failed: 3 }));
        assert_eq!(cargo_test("test tokens::cached ... ok"), None);
    }

    #[test]
    fn pytest_lines_are_counted() {
        let line = "=== 2 failed, 31 passed, 4 deselected, 1 error in 4.07s ===";
        assert_eq!(pytest(line), Some(Counts { passed: 31, failed: 3 }));
        assert_eq!(pytest("31 passed in 4.07s"), Some(Counts { passed: 31, failed: 0 }));
        assert_eq!(pytest("test_msal.py ......                       [ 50%]"), None);
    }

    #[test]
    fn node_test_lines_are_counted() {
        assert_eq!(node_test("ℹ pass 12"), Some(Counts { passed: 12, failed: 0 }));
        assert_eq!(node_test("ℹ fail 1"), Some(Counts { passed: 0, failed: 1 }));
        assert_eq!(node_test("ℹ duration_ms 91.4"), None);
    }

    #[test]
    fn dotnet_test_lines_are_counted() {
        assert_eq!(dotnet_test("  succeeded: 12"), Some(Counts { passed: 12, failed: 0 }));
        assert_eq!(dotnet_test("  failed: 1"), Some(Counts { passed: 0, failed: 1 }));
        assert_eq!(dotnet_test("  total: 13"), None);
    }

    #[test]
    fn coloured_lines_are_counted() {
        let line = "\u{1b}[32m  succeeded: 12\u{1b}[39;49m\u{1b}[m";
        assert_eq!(uncoloured(line), "  succeeded: 12");
        assert_eq!(uncoloured("cut \u{1b}[3"), "cut ");
        assert_eq!(dotnet_test(&uncoloured(line)), Some(Counts { passed: 12, failed: 0 }));
    }

    #[cfg(unix)]
    #[test]
    fn a_run_without_a_test_fails() {
        let mut tool = Command::new("echo");
        let failure = counting(tool.arg("  succeeded: 0"), dotnet_test).err().unwrap();
        assert!(failure.message.ends_with("ran no test"), "{}", failure.message);
        let mut tool = Command::new("echo");
        let counts = counting(tool.arg("  succeeded: 2"), dotnet_test).ok().unwrap();
        assert_eq!(counts, Counts { passed: 2, failed: 0 });
    }

    #[test]
    fn surefire_lines_are_counted() {
        let module = "[ERROR] Tests run: 13, Failures: 1, Errors: 1, Skipped: 2";
        assert_eq!(surefire(module), Some(Counts { passed: 9, failed: 2 }));
        let class = format!("{module}, Time elapsed: 0.5 s <<< FAILURE! -- in io.partnercenter.A");
        assert_eq!(surefire(&class), None);
        assert_eq!(surefire("[INFO] Running io.partnercenter.A"), None);
    }
}
