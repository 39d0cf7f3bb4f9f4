//! How the program ends: what it prints when something failed, and its exit codes.

use std::{io, process::ExitCode};

use partnercenter::{Error, ErrorKind};

use crate::output::{self, Format};

/// Why a command ended early.
#[derive(Debug)]
pub enum Failure {
    /// Something failed.
    Error(Box<Error>),
    /// Ctrl-C.
    Interrupted,
    /// Nobody reads the output any more.
    OutputClosed,
    /// What failed has been printed already.
    Reported(u8),
}

/// What a command gives back.
pub type Outcome<T = ()> = Result<T, Failure>;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Error(Box::new(error))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::OutputClosed,
            _ => Self::from(Error::internal(format!("the output cannot be written: {error}"))),
        }
    }
}

/// Something failed that has no code of its own.
pub const FAILURE: u8 = 1;
/// The arguments, settings or credential need to be changed.
pub const USAGE: u8 = 2;
/// A person must sign in.
pub const SIGN_IN: u8 = 3;
/// An admin must consent, or change a relationship or policy.
pub const CONSENT: u8 = 4;
/// The service was throttled or failed: try again later.
pub const SERVICE: u8 = 5;
/// The network or a deadline.
pub const NETWORK: u8 = 6;
/// Ctrl-C.
pub const INTERRUPTED: u8 = 130;

/// The exit codes, for the help. `docs/cli.md` repeats it.
pub const HELP: &str = "\
Exit codes:
  0    success
  1    failure without a code of its own
  2    arguments, settings, credential or cloud must be changed
  3    a person must sign in, with MFA
  4    an admin must consent, or change a relationship, role or policy
  5    the service throttled or failed: try again later
  6    network or time-out
  130  interrupted by Ctrl-C";

/// The exit code of a kind of error.
pub const fn code(kind: ErrorKind) -> u8 {
    match kind {
        ErrorKind::Configuration
        | ErrorKind::Credential
        | ErrorKind::WrongCloud
        | ErrorKind::Unsupported => USAGE,
        ErrorKind::SignInRequired | ErrorKind::MfaRequired => SIGN_IN,
        ErrorKind::ConsentRequired
        | ErrorKind::RelationshipRequired
        | ErrorKind::PolicyBlocked
        | ErrorKind::AccessDenied => CONSENT,
        ErrorKind::Throttled | ErrorKind::Service => SERVICE,
        ErrorKind::Network | ErrorKind::Timeout => NETWORK,
        ErrorKind::Cancelled => INTERRUPTED,
        _ => FAILURE,
    }
}

/// Prints what failed and gives the exit code.
pub fn finish(outcome: Outcome, format: Option<Format>) -> ExitCode {
    let code = match outcome {
        Ok(()) => 0,
        Err(Failure::Error(error)) => {
            output::error(&error, format);
            code(error.kind)
        }
        Err(Failure::Interrupted) => INTERRUPTED,
        Err(Failure::OutputClosed) => 0,
        Err(Failure::Reported(code)) => code,
    };
    ExitCode::from(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_names_every_code() {
        for kind in ErrorKind::ALL {
            assert!(HELP.contains(&format!("\n  {} ", code(kind))), "{kind}");
        }
    }
}
