//! The whole Secure Application Model, step by step, against the emulator in this process: the real
//! library over real sockets and TLS, under the real host names.

mod person;
mod show;
mod stage;
mod steps;

use clap::Args;
use partnercenter::Cloud;

use self::{show::Show, stage::Stage};
use crate::{
    commands::emulator as playing,
    context::{self, Context},
    exit::Outcome,
    output::Format,
    playground::Playground,
    settings::table,
};

/// Show every flow from consent to a customer's data, against an emulator on this machine
///
/// Starts the emulator in this process, signs in, stores the refresh token in its Key Vault, calls
/// Partner Center, Microsoft Graph and Azure Resource Manager, and prints what was sent where.
/// Nothing leaves this machine; no settings are read but --cloud.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter demo
  partnercenter demo --cloud usgov
  partnercenter demo --keep")]
pub struct Demo {
    /// Leave the emulator running at the end, until Ctrl-C, and print settings to play on with
    #[arg(long)]
    keep: bool,
}

impl Demo {
    pub fn run(self, context: &Context) -> Outcome {
        let cloud: Cloud = context.flags.get(&table::CLOUD).unwrap_or("global").parse()?;
        let format = context.format(Format::Table);
        if !self.keep {
            return context::block_on(async { play(&cloud, format).await.map(drop) });
        }
        context::block_on_until_interrupted(async {
            let emulator = play(&cloud, format).await?.emulator;
            let playground = Playground::make(None, &emulator)?;
            playing::print(&emulator, &playground)?;
            Ok((emulator, playground))
        })
    }
}

async fn play(cloud: &Cloud, format: Format) -> Outcome<Stage> {
    let mut show = Show::new(format);
    let outcome = steps::all(&mut show, cloud).await;
    show.end(cloud)?;
    outcome
}
