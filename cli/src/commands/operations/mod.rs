mod list;
mod show;

use clap::Subcommand;
use partnercenter::operations::{self, Modes, Operation, Procedure};

use crate::{context::Context, exit::Outcome, output::Format};

/// Show the operations that `call` knows
#[derive(Subcommand)]
#[command(after_help = "\
Examples:
  partnercenter operations list consents
  partnercenter operations list --group customers.subscriptions
  partnercenter operations show customers.application_consents.create")]
pub enum Operations {
    List(list::List),
    /// Show one operation: its parameters and body, who may call it, what it gives, and what is to be known
    #[command(after_help = "\
Examples:
  partnercenter operations show customers.list
  partnercenter operations show customers.subscriptions.end_renewal --output json")]
    Show {
        /// Name of the operation, such as customers.list
        operation: String,
    },
}

impl Operations {
    pub fn run(self, context: &Context) -> Outcome {
        let format = context.format(Format::Table);
        match self {
            Self::List(list) => list.run(format),
            Self::Show { operation } => match operations::find_procedure(&operation) {
                Some(procedure) => show::procedure(procedure, format),
                None => show::operation(operations::named(&operation)?, format),
            },
        }
    }
}

/// What can be called by name.
#[derive(Clone, Copy)]
enum Callable {
    Operation(&'static Operation),
    Procedure(&'static Procedure),
}

impl Callable {
    fn id(self) -> &'static str {
        match self {
            Self::Operation(row) => row.id,
            Self::Procedure(procedure) => procedure.id,
        }
    }

    fn summary(self) -> &'static str {
        match self {
            Self::Operation(row) => row.summary,
            Self::Procedure(procedure) => procedure.summary,
        }
    }

    fn modes(self) -> Modes {
        match self {
            Self::Operation(row) => row.modes,
            Self::Procedure(procedure) => procedure.modes,
        }
    }
}

const fn modes(modes: Modes) -> &'static str {
    match modes {
        Modes { app_only: true, app_user: true } => "app-only, app+user",
        Modes { app_only: true, app_user: false } => "app-only",
        Modes { app_only: false, app_user: true } => "app+user",
        Modes { app_only: false, app_user: false } => "none",
    }
}
