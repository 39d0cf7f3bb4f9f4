//! The program `partnercenter`.

mod app;
mod arguments;
mod calling;
mod columns;
mod commands;
mod complete;
mod conditions;
mod context;
mod credential;
mod delivery;
mod exit;
mod input;
mod logging;
mod output;
mod parameters;
mod playground;
mod procedures;
mod secrets;
mod settings;
mod sign_in;
mod store;

use std::process::ExitCode;

use clap::Parser;

use crate::{
    arguments::{Arguments, Command},
    context::Context,
    exit::Outcome,
};

fn main() -> ExitCode {
    match complete::answer() {
        Ok(false) => {}
        Ok(true) => return ExitCode::SUCCESS,
        // A shell that asks shows nothing of it.
        Err(_) => return ExitCode::FAILURE,
    }
    let arguments = Arguments::parse();
    let format = arguments.global.output;
    logging::start(arguments.global.verbose);
    exit::finish(run(arguments), format)
}

fn run(Arguments { global, flags, command }: Arguments) -> Outcome {
    let context = Context::new(global, flags);
    match command {
        Command::Call(call) => call.run(&context),
        Command::Completions(completions) => completions.run(),
        Command::Config(config) => config.run(&context),
        Command::Demo(demo) => demo.run(&context),
        Command::Emulator(emulator) => emulator.run(&context),
        Command::Import(import) => import.run(&context),
        Command::Login(login) => login.run(&context),
        Command::Logout(logout) => logout.run(&context),
        Command::Operations(operations) => operations.run(&context),
        Command::Request(request) => request.run(&context),
        Command::Token(token) => token.run(&context),
        Command::Webhooks(webhooks) => webhooks.run(&context),
        Command::Whoami(whoami) => whoami.run(&context),
    }
}
