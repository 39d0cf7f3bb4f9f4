//! A program for the tests to kill: redeems the refresh token of a partner again and again, with a
//! vault as its store, and prints `stored TOKEN` when writing one back was acknowledged.
//!
//! Its arguments are the vault, the sign-in service, the file with their certificate authority, and
//! the partner's tenant. It ends with its standard input.

use std::{error::Error, time::Duration};

use partnercenter::{auth::Scopes, time::Clock};
use partnercenter_tests::vault_model::{Address, Witness};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [vault, sign_in, ca, partner] = &arguments[..] else {
        return Err("vault, sign-in service, file and partner are wanted".into());
    };
    let ca_pem = std::fs::read_to_string(ca)?;
    let address = Address { vault: vault.parse()?, sign_in: sign_in.parse()?, ca_pem };
    let store = Witness::new(address.store("{partner}"), |token| println!("stored {token}"));
    let app = address.app(store, Clock::system(), Duration::from_secs(60));
    let partner = app.partner(partner.parse()?);
    let request = partner.token_request(Scopes::all_of("https://graph.microsoft.com")?).force(true);
    // Nobody is left to kill it when the test has died.
    std::thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        std::process::exit(1);
    });
    loop {
        app.token(&request, app.deadline()).await?;
    }
}
