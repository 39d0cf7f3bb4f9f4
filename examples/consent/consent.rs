//! A partner signs in with MFA, in a browser on this machine. From then on every program of this user
//! can act for the partner.

use std::sync::Arc;

use partnercenter::{Result, auth::SignInOptions};
use partnercenter_examples::{app, file_store, partner};

#[tokio::main]
async fn main() -> Result<()> {
    let store = file_store()?;
    println!(
        "refresh tokens are in {}, their key is in {}",
        store.path().display(),
        store.key_place()
    );
    let app = app()?.store(Arc::new(store)).build()?;

    let mut options = SignInOptions::default();
    options.partner = Some(partner()?);
    let open = |url: &url::Url| println!("open {url}");
    let enrolled = app.sign_in_on_loopback(options, open, app.deadline()).await?;
    println!("{} signed in by {:?}", enrolled.user.unwrap_or_default(), enrolled.amr);
    Ok(())
}
