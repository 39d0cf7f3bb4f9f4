//! Runs stages one after another and says what became of them.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::Context;
use crate::run::{Counts, Failure};
use crate::stages::Stage;

enum Outcome {
    Passed(Counts),
    Failed(String, Counts),
    Skipped(String),
}

struct Line {
    stage: &'static str,
    outcome: Outcome,
    took: Duration,
}

/// Prints the stages and the tools that each needs.
pub fn list(stages: &[Stage]) {
    for stage in stages {
        let full = if stage.full_only { " [--full]" } else { "" };
        println!("{:<15}{}{full}", stage.name, stage.about);
        if !stage.needs.is_empty() {
            println!("{:<15}needs {}", "", stage.needs.join(", "));
        }
    }
}

/// Runs the stages named in `only`, or all of them, and prints a table of the results. A stage that fails does not
/// keep the following ones from running.
pub fn run(stages: &[Stage], only: &[String], context: &Context) -> ExitCode {
    let chosen: Vec<&Stage> = stages
        .iter()
        .filter(|stage| match only {
            [] => context.full || !stage.full_only,
            names => names.iter().any(|name| name == stage.name),
        })
        .collect();
    let mut lines = Vec::new();
    for (index, stage) in chosen.iter().enumerate() {
        println!("\n== {} ({} of {}): {}", stage.name, index + 1, chosen.len(), stage.about);
        let started = Instant::now();
        let missing = crate::tools::missing(stage.needs);
        let outcome = if missing.is_empty() {
            match (stage.run)(context) {
                Ok(counts) => Outcome::Passed(counts),
                Err(Failure { message, counts }) => {
                    println!("{}: {message}", stage.name);
                    Outcome::Failed(message, counts)
                }
            }
        } else {
            Outcome::Skipped(format!("not installed: {}", missing.join(", ")))
        };
        lines.push(Line { stage: stage.name, outcome, took: started.elapsed() });
    }
    summary(&lines)
}

fn summary(lines: &[Line]) -> ExitCode {
    let refuse_skips = std::env::var("CI").is_ok_and(|value| value == "true");
    let mut tests = Counts::default();
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    println!("\n{:<15}{:<9}{:>8}  tests", "stage", "result", "time");
    for line in lines {
        let (result, counts, note) = match &line.outcome {
            Outcome::Passed(counts) => {
                passed += 1;
                ("passed", *counts, None)
            }
            Outcome::Failed(message, counts) => {
                failed += 1;
                ("FAILED", *counts, Some(message))
            }
            Outcome::Skipped(reason) => {
                skipped += 1;
                ("skipped", Counts::default(), Some(reason))
            }
        };
        tests += counts;
        let note = note.map_or_else(
            || counts.to_string(),
            |note| format!("{counts} {note}").trim().to_owned(),
        );
        let seconds = line.took.as_secs_f64();
        let row = format!("{:<15}{result:<9}{seconds:>6.1} s  {note}", line.stage);
        println!("{}", row.trim_end());
    }
    let skips: Vec<_> =
        lines.iter().filter(|line| matches!(line.outcome, Outcome::Skipped(_))).collect();
    if !skips.is_empty() {
        let names: Vec<_> = skips.iter().map(|line| line.stage).collect();
        let verdict = if refuse_skips { " (a failure, because CI=true)" } else { "" };
        println!("skipped{verdict}: {}", names.join(", "));
    }
    println!(
        "{passed} stages passed, {failed} failed, {skipped} skipped; {} tests passed, {} failed",
        tests.passed, tests.failed
    );
    if failed > 0 || (refuse_skips && skipped > 0) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
