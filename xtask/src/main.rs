//! The project's tasks. `cargo xtask test` runs every test of every language, `cargo xtask bench` the
//! benchmarks, `cargo xtask fuzz` the fuzzers.

mod bench;
mod c;
mod dotnet;
mod fuzz;
mod java;
mod judges;
mod node;
mod powershell;
mod python;
mod report;
mod run;
mod stages;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's tasks", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Run all tests of all languages, stage by stage.
    ///
    /// Stages whose tools are missing are skipped and listed at the end; with CI=true in the
    /// environment a skipped stage is a failure.
    Test {
        /// Run the figures in full, which takes hours; without it they are scaled down.
        #[arg(long)]
        full: bool,
        /// Run only these stages.
        #[arg(long, value_name = "STAGE", num_args = 1.., value_parser = stages::names())]
        only: Vec<String>,
        /// Print the stages and what each needs, and run nothing.
        #[arg(long)]
        list: bool,
    },
    /// Run the benchmarks, and set their figures beside those of a plain map or a bare client.
    Bench,
    /// Feed the parsers what nobody would send, and keep what breaks them.
    ///
    /// Needs the nightly compiler and cargo-fuzz.
    Fuzz {
        /// Only this parser; `fuzz/fuzz_targets` has their names.
        parser: Option<String>,
        /// How long each is fed.
        #[arg(long, default_value_t = 60)]
        seconds: u32,
    },
    /// Build a package for users.
    Package {
        #[command(subcommand)]
        what: Package,
    },
}

#[derive(Subcommand)]
enum Package {
    /// The C library with its header, for pkg-config and CMake.
    C {
        /// Where it is installed, such as `/usr/local`.
        #[arg(long)]
        prefix: PathBuf,
        /// Build it without optimisation.
        #[arg(long)]
        debug: bool,
    },
    /// The .NET packages with this platform's library: `bindings-dotnet/packages`.
    Dotnet,
    /// The Java library with this platform's native one: jars in `bindings-java/*/target`.
    Java,
    /// The npm package with this platform's library: a tarball in `bindings-node`.
    Node,
}

fn main() -> ExitCode {
    match Arguments::parse().task {
        Task::Test { list: true, .. } => {
            report::list(stages::ALL);
            ExitCode::SUCCESS
        }
        Task::Test { full, only, .. } => {
            let context = Context { root: root(), full };
            report::run(stages::ALL, &only, &context)
        }
        Task::Bench => bench::run(&Context { root: root(), full: false }),
        Task::Package { what } => {
            let context = Context { root: root(), full: false };
            let packed = match what {
                Package::C { prefix, debug } => {
                    let profile = if debug { "debug" } else { "release" };
                    c::package(&context, &prefix, profile).map(drop)
                }
                Package::Dotnet => dotnet::package(&context, "release").map(drop),
                Package::Java => java::package(&context, "release").map(drop),
                Package::Node => node::pack(&context).map(drop),
            };
            match packed {
                Ok(()) => ExitCode::SUCCESS,
                Err(failure) => {
                    println!("{}", failure.message);
                    ExitCode::FAILURE
                }
            }
        }
        Task::Fuzz { parser, seconds } => {
            fuzz::run(&Context { root: root(), full: false }, parser.as_deref(), seconds)
        }
    }
}

/// What every stage is told.
struct Context {
    /// The checkout.
    root: PathBuf,
    /// Whether the full figures were asked for.
    full: bool,
}

fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or(here.clone(), PathBuf::from)
}
