//! The library's sign-in, judged by an OpenID provider that somebody else wrote.
#![allow(clippy::unwrap_used)]

mod provider;
mod sign_in;

use partnercenter::{
    App, ErrorKind, Result,
    auth::{Credential, assertion::Algorithm},
    cloud::Service,
};

use self::provider::{Client, Pair, Provider};

/// Asks for a token for the app alone.
async fn app_only(provider: &Provider, app: &App) -> Result<()> {
    let partner = app.partner(provider.tenant()).app_only();
    partner.service_token(Service::Graph).await.map(drop)
}

#[tokio::test]
#[ignore = "cargo xtask test --only judges-oidc"]
async fn every_credential_gets_an_app_only_token() {
    let provider = Provider::start();
    for client in Client::CONFIDENTIAL {
        let app = provider.app(client);
        app_only(&provider, &app).await.unwrap_or_else(|error| panic!("{client:?}: {error:?}"));
        // The provider takes no assertion twice.
        let partner = app.partner(provider.tenant()).app_only();
        partner.service_token(Service::Arm).await.unwrap();
    }
}

#[tokio::test]
#[ignore = "cargo xtask test --only judges-oidc"]
async fn a_wrong_credential_is_told_as_such() {
    let provider = Provider::start();
    let stranger = Pair::new();
    let ps256 = Client::Certificate(Algorithm::Ps256);
    for (client, credential) in [
        (Client::Secret, Credential::secret("Qx~8contoso.not-the-secret").unwrap()),
        (ps256, stranger.credential(Algorithm::Ps256)),
        (ps256, provider.pair().credential(Algorithm::Rs256)),
    ] {
        let app = provider.app_builder(client).credential(credential).build().unwrap();
        for _ in 0..2 {
            let error = app_only(&provider, &app).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Credential, "{client:?}: {error:?}");
        }
    }
}
