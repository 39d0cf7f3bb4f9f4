//! Goes through everything with secrets that are known to whoever started it, logs at the lowest
//! level, and prints all that it holds and every error that it meets.
//!
//! `CANARIES` names the file that says where everything is. A machine's identity is looked for in the
//! environment, as in Azure.

mod flows;
mod print;
mod setup;

use std::error::Error;

use crate::{flows::Way, setup::Setup};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Everything, of every library.
    tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).init();
    let setup = Setup::read()?;
    for way in [Way::Direct, Way::Proxied] {
        flows::sign_ins(&setup, way).await?;
        flows::calls(&setup, way).await?;
        flows::refusals(&setup, way).await?;
        flows::damage(&setup, way).await?;
    }
    flows::stores(&setup).await?;
    flows::credentials(&setup).await?;
    flows::wrong_settings(&setup)?;
    println!("all done");
    Ok(())
}
