//! Runs the benchmarks and sets their figures side by side.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::Context;
use crate::dotnet;
use crate::node;
use crate::python;
use crate::run::{self, Result};
use crate::stages::{cargo, target};
use crate::tools;

/// What a figure should not exceed.
enum Goal {
    /// So many microseconds.
    Microseconds(f64),
    /// So many times the other figure.
    Times(f64),
}

use Goal::{Microseconds, Times};

/// Goal, group of measurements, ours, the other.
const ROWS: [(&str, &str, &str, &str, Goal); 14] = [
    ("T1", "10 scopes", "cached_token", "map", Microseconds(0.25)),
    ("T1", "10 scopes", "token", "map", Microseconds(0.25)),
    ("T2", "1000 tenants", "cached_token", "map", Times(1.5)),
    ("T2", "1000000 tenants", "cached_token", "map", Times(1.5)),
    ("T2", "1000000 tenants", "token", "map", Times(1.5)),
    ("T3", "15000 scopes", "cached_token", "map", Times(1.5)),
    ("T16", "10000 customers", "cached_token", "map", Times(1.5)),
    ("T16", "10000 customers", "token", "map", Times(1.5)),
    ("T10", "preparing", "customer request", "", Microseconds(0.2)),
    ("T8", "one redemption", "secret", "bare", Times(1.1)),
    ("T12", "1000 partners", "open", "", Microseconds(10_000.0)),
    ("T12", "1000 partners", "read", "", Microseconds(1_000.0)),
    ("T12", "1000 partners", "rotate", "small file", Times(2.0)),
    ("T7", "one redemption", "certificate", "bare", Times(f64::INFINITY)),
];

/// Runs all benchmarks and prints the table. A goal that was missed is marked and no failure: what a
/// machine is busy with besides decides too.
pub fn run(context: &Context) -> ExitCode {
    let figures = target(context).join("criterion");
    let mut command = cargo(context);
    command
        .args(["bench", "--locked", "--package", "partnercenter-benches", "--benches"])
        .env("CRITERION_HOME", &figures);
    // Figures that are no times are told by the benchmarks themselves.
    let mut told = Vec::new();
    let mut look = |line: &str| {
        let is_figure = line.starts_with(['T', 'R'])
            && line[1..].split(' ').next().is_some_and(|word| word.parse::<u8>().is_ok());
        if is_figure {
            told.push(line.to_owned());
        }
    };
    let mut outcome = run::watching(&mut command, &mut look);
    if tools::missing(&["node", "npm"]).is_empty() {
        outcome = outcome.and_then(|_| node::figures(context, &mut look));
    }
    if tools::missing(&["python3"]).is_empty() {
        outcome = outcome.and_then(|_| python::figures(context, &mut look));
    }
    if tools::missing(&["dotnet"]).is_empty() {
        outcome = outcome.and_then(|_| dotnet::figures(context, &mut look));
    }
    if let Err(failure) = outcome {
        println!("{}", failure.message);
        return ExitCode::FAILURE;
    }
    println!("\n{:<5}{:<36}{:>12}{:>14}{:>8}  goal", "", "median", "ours", "beside it", "ratio");
    for (goal, group, ours, other, limit) in ROWS {
        let figure = |name: &str| median(&figures.join(group).join(name));
        let Some(our_figure) = figure(ours) else { continue };
        let other_figure = figure(other).filter(|_| !other.is_empty());
        let ratio = other_figure.map(|other| our_figure / other);
        let (limit, is_met) = match limit {
            Microseconds(most) => (format!("{most} µs"), our_figure <= most),
            Times(most) if most.is_finite() => {
                (format!("{most} times"), ratio.is_none_or(|ratio| ratio <= most))
            }
            Times(_) => (String::new(), true),
        };
        let beside = other_figure.map(|figure| format!("{figure:.3} µs {other}"));
        println!(
            "{goal:<5}{:<36}{:>12}{:>14}{:>8}  {limit}{}",
            format!("{group}: {ours}"),
            format!("{our_figure:.3} µs"),
            beside.unwrap_or_default(),
            ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
            if is_met { "" } else { "  MISSED" }
        );
    }
    for line in told {
        println!("{line}");
    }
    ExitCode::SUCCESS
}

/// Builds what the figures of a language are measured against, and tells the command where it is.
pub fn introduce(context: &Context, command: &mut Command) -> Result<()> {
    run::quietly(
        cargo(context)
            .args(["build", "--locked", "--release", "--package", "partnercenter-benches"])
            .args(["--bin", "serve", "--bin", "redeem"]),
    )?;
    let program = |name: &str| {
        target(context).join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    };
    command.env("SERVER", program("serve")).env("RUST", program("redeem"));
    Ok(())
}

/// The median of a measurement that criterion wrote down, in microseconds.
fn median(folder: &Path) -> Option<f64> {
    let text = std::fs::read_to_string(folder.join("new/estimates.json")).ok()?;
    let estimates: serde_json::Value = serde_json::from_str(&text).ok()?;
    Some(estimates["median"]["point_estimate"].as_f64()? / 1_000.0)
}
