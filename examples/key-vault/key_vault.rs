//! The sign-in is kept in Azure Key Vault, where programs on other machines find it. The first run
//! signs in; later ones redeem what is there.

use std::sync::Arc;

use partnercenter::{
    Error, Result,
    auth::SignInOptions,
    cloud::Service,
    store::{KeyVaultStore, NameTemplate, VaultAccess},
};
use partnercenter_examples::{app, cloud, partner, transport, variable};
use url::Url;

#[tokio::main]
async fn main() -> Result<()> {
    let vault = Url::parse(&variable("PARTNERCENTER_VAULT")?)
        .map_err(|_| Error::configuration("PARTNERCENTER_VAULT is not an address"))?;
    let (access, naming) = (VaultAccess::Environment, NameTemplate::default());
    let store = KeyVaultStore::new(&vault, &cloud()?, access, naming, &transport()?)?;
    let app = app()?.store(Arc::new(store)).build()?;
    let partner = app.partner(partner()?);

    if partner.stored_sign_in(app.deadline()).await?.is_none() {
        let mut options = SignInOptions::default();
        options.partner = Some(partner.tenant());
        let open = |url: &Url| println!("open {url}");
        app.sign_in_on_loopback(options, open, app.deadline()).await?;
    }
    let token = partner.service_token(Service::PartnerCenter).await?;
    println!("an access token until {:?}", token.expires);
    Ok(())
}
