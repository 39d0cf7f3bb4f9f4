//! Completions. The shell asks the program itself, so that names of operations and their parameters, and what the
//! settings file names, are as this program knows them.

mod candidates;
mod shells;

use std::{env, ffi::OsString};

use clap::{Command, CommandFactory};
use clap_complete::CompleteEnv;

use crate::arguments::Arguments;
pub use shells::{Name, registration};

/// Set by the shell that asks, to its name.
const VARIABLE: &str = "PARTNERCENTER_COMPLETE";

/// Answers if a shell asks. Says whether one did.
///
/// # Errors
/// What the library says of a shell that it does not know.
pub fn answer() -> clap::error::Result<bool> {
    let Some(shell) = env::var_os(VARIABLE) else { return Ok(false) };
    let mut asked: Vec<OsString> = env::args_os().collect();
    let words = match asked.iter().position(|word| word == "--") {
        Some(at) => shells::words(&shell, asked.split_off(at + 1)),
        None => Vec::new(),
    };
    let command = {
        let words = words.clone();
        move || completed(Arguments::command(), &words)
    };
    CompleteEnv::with_factory(command)
        .var(VARIABLE)
        .bin("partnercenter")
        .shells(clap_complete::env::Shells(shells::ALL))
        .try_complete(asked.into_iter().chain(words), env::current_dir().ok().as_deref())
}

/// The command line with what may stand where, for the words that stand there already; the last is completed.
fn completed(command: Command, words: &[OsString]) -> Command {
    let command = candidates::add(command, words);
    // Flags are many: before anything was typed they only hide what is wanted next.
    if words.last().is_some_and(|word| word.is_empty()) { without_flags(command) } else { command }
}

fn without_flags(command: Command) -> Command {
    let flag = |argument: clap::Arg| {
        let is_flag = !argument.is_positional();
        argument.hide(is_flag)
    };
    command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .mut_args(flag)
        .mut_subcommands(without_flags)
}
