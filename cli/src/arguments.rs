//! The command line.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};

use crate::{commands, exit, output::Format, settings::Flags};

/// Signs in to Microsoft Partner Center by the Secure Application Model, and calls it.
///
/// A partner signs in once with MFA (`login`); from then on the program redeems the stored refresh
/// token for Partner Center, Microsoft Graph and Azure Resource Manager, in the partner's tenant and
/// in its customers'.
#[derive(Parser)]
#[command(
    name = "partnercenter",
    version,
    arg_required_else_help = true,
    infer_long_args = false,
    after_help = exit::HELP,
    after_long_help = format!("{EXAMPLES}\n\n{}", exit::HELP)
)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(flatten)]
    pub flags: Flags,
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Settings come from flags, then from variables (PARTNERCENTER_*, AZURE_*), then from
partnercenter.toml. A secret has no flag: it comes from a variable, a file or standard input.

Examples:
  partnercenter demo
  partnercenter login
  partnercenter call customers.list --all-pages
  partnercenter token --resource graph --customer 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a
  partnercenter config check --online";

/// What every command takes.
#[derive(Args)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// Form of the output
    #[arg(short, long, global = true, value_enum, value_name = "FORMAT")]
    pub output: Option<Format>,
    /// Log to standard error: what happens (-v), every request (-vv), everything (-vvv)
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    /// Settings file [default: partnercenter.toml in the working folder or the user's]
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "PARTNERCENTER_CONFIG",
        hide_env_values = true
    )]
    pub config: Option<PathBuf>,
    /// Profile of the settings file [default: the file's]
    #[arg(
        long,
        global = true,
        value_name = "NAME",
        env = "PARTNERCENTER_PROFILE",
        hide_env_values = true
    )]
    pub profile: Option<String>,
}

/// The commands.
#[derive(Subcommand)]
pub enum Command {
    Demo(commands::demo::Demo),
    Login(commands::login::Login),
    Whoami(commands::whoami::Whoami),
    Token(commands::token::Token),
    Call(commands::call::Call),
    Request(commands::request::Request),
    #[command(subcommand)]
    Operations(commands::operations::Operations),
    #[command(subcommand)]
    Webhooks(commands::webhooks::Webhooks),
    Import(commands::import::Import),
    Logout(commands::logout::Logout),
    #[command(subcommand)]
    Config(commands::config::Config),
    Emulator(commands::emulator::Emulator),
    Completions(commands::completions::Completions),
}
