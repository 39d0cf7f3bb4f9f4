//! A partner signs in on another device, by a code. Where a browser can be used, `consent` is better: a
//! policy that blocks device codes ends this sign-in later.

use std::sync::Arc;

use partnercenter::{Result, auth::SignInOptions};
use partnercenter_examples::{app, file_store, partner};

#[tokio::main]
async fn main() -> Result<()> {
    let app = app()?.store(Arc::new(file_store()?)).build()?;
    let mut options = SignInOptions::default();
    options.partner = Some(partner()?);
    let waiting = app.begin_device_code(options, app.deadline()).await?;
    println!("{}", waiting.message());
    let enrolled = waiting.wait(app.deadline()).await?;
    println!("{} signed in by {:?}", enrolled.user.unwrap_or_default(), enrolled.amr);
    Ok(())
}
