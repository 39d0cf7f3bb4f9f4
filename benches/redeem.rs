//! The Rust library's rate, for the figures of other languages: takes what `serve` printed on standard input,
//! and prints how many redemptions it made in a second.

use std::{io::stdin, time::Instant};

use partnercenter::auth::Credential;
use partnercenter_benches::{Facts, redeeming};
use tokio::runtime::Runtime;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let facts: Facts = serde_json::from_reader(stdin())?;
    let runtime = Runtime::new()?;
    let app = redeeming::app(&runtime, &facts, Credential::secret(&facts.client_secret)?);
    let requests = redeeming::requests(&app, &facts);
    // Connections are opened by the first round.
    runtime.block_on(redeeming::redeem(&app, &requests));
    let started = Instant::now();
    runtime.block_on(redeeming::redeem(&app, &requests));
    println!("{}", requests.len() as f64 / started.elapsed().as_secs_f64());
    Ok(())
}
