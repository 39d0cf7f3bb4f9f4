//! Codes, device codes and refresh tokens.

use std::{sync::Arc, time::Duration};

use partnercenter::{
    App, ErrorKind, Result, Secret,
    auth::{
        AuthorizationResponse, Enrolment, ResponseMode, Scopes, SignInOptions, WriteBack,
        assertion::Algorithm,
    },
    cloud::Service,
    store::{Flow, MemoryStore, MfaVerdict, RecordKey, TokenStore},
    time::Deadline,
};
use partnercenter_tests::Landing;
use url::{Url, form_urlencoded};

use super::provider::{Client, Provider, REDIRECT, USER};

fn options(provider: &Provider) -> SignInOptions {
    let mut options = SignInOptions::default();
    options.partner = Some(provider.tenant());
    options
}

fn soon() -> Deadline {
    Deadline::after(Duration::from_secs(30))
}

async fn sign_in(provider: &Provider, app: &App, mode: ResponseMode) -> Result<Enrolment> {
    let mut options = options(provider);
    options.response_mode = mode;
    let sign_in = app.begin_sign_in(REDIRECT, options).await?;
    let redirect = Url::parse(REDIRECT).unwrap();
    let landing = provider.visitor().visit(sign_in.authorize_url(), Some(&redirect)).await;
    let response = match landing {
        Landing::Form(fields) => {
            let body =
                form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
            AuthorizationResponse::from_form(body.as_bytes())?
        }
        Landing::Redirect(url) => AuthorizationResponse::from_query(url.query().unwrap())?,
        Landing::Page(page) => panic!("no way back: {page}"),
    };
    sign_in.finish(response, soon()).await
}

/// A new access token, past the cache: one redemption of a refresh token.
async fn redeem(provider: &Provider, app: &App) -> Result<()> {
    let scopes = Scopes::all_of(&app.cloud().resource(Service::PartnerCenter))?;
    let request = app.partner(provider.tenant()).token_request(scopes).force(true);
    app.token(&request, soon()).await.map(drop)
}

async fn stored(provider: &Provider, client: Client, store: &MemoryStore) -> Secret {
    let key = RecordKey {
        partner: provider.tenant(),
        client: client.id().parse().unwrap(),
        account: None,
    };
    store.load(&key, soon()).await.unwrap().unwrap().record.token
}

#[tokio::test]
#[ignore = "cargo xtask test --only judges-oidc"]
async fn a_person_signs_in_by_code() {
    let provider = Provider::start();
    for client in [Client::Secret, Client::Certificate(Algorithm::Ps256)] {
        for mode in [ResponseMode::FormPost, ResponseMode::Query] {
            let app = provider.app(client);
            let enrolment = sign_in(&provider, &app, mode)
                .await
                .unwrap_or_else(|error| panic!("{client:?}, {mode:?}: {error:?}"));
            assert_eq!(enrolment.partner, provider.tenant());
            assert_eq!(enrolment.user.as_deref(), Some(USER));
            assert_eq!(enrolment.flow, Flow::AuthorizationCode);
            // The provider's access tokens say so; no Partner Center is there to prove it.
            assert_eq!(enrolment.mfa, MfaVerdict::Claimed);
        }
    }
}

#[tokio::test]
#[ignore = "cargo xtask test --only judges-oidc"]
async fn a_public_client_signs_in_on_loopback() {
    let provider = Provider::start();
    let app = provider.app(Client::Public);
    let mut visitor = provider.visitor();
    let browse = |address: &Url| {
        let address = address.clone();
        tokio::spawn(async move { visitor.sign_in_and_return(&address).await });
    };
    let enrolment = app.sign_in_on_loopback(options(&provider), browse, soon()).await.unwrap();
    assert_eq!(enrolment.user.as_deref(), Some(USER));
    redeem(&provider, &app).await.unwrap();
}

#[tokio::test]
#[ignore = "cargo xtask test --only judges-oidc"]
async fn a_person_signs_in_by_device_code() {
    let provider = Provider::start();
    let app = provider.app(Client::Public);
    let waiting = app.begin_device_code(options(&provider), soon()).await.unwrap();
    let mut visitor = provider.visitor().answer("user_code", waiting.user_code());
    let landing = visitor.visit(waiting.verification_uri(), None).await;
    assert!(matches!(landing, Landing::Page(page) if page.contains("Success")));
    let enrolment = waiting.wait(soon()).await.unwrap();
    assert_eq!((enrolment.user.as_deref(), enrolment.flow), (Some(USER), Flow::DeviceCode));
    redeem(&provider, &app).await.unwrap();
}

#[tokio::test]
#[ignore = "cargo xtask test --only judges-oidc"]
async fn every_redemption_uses_the_newest_refresh_token() {
    let provider = Provider::start();
    let client = Client::Secret;
    for policy in [WriteBack::default(), WriteBack::Always] {
        let store = Arc::new(MemoryStore::default());
        let app =
            provider.app_builder(client).store(store.clone()).write_back(policy).build().unwrap();
        sign_in(&provider, &app, ResponseMode::FormPost).await.unwrap();
        let first = stored(&provider, client, &store).await;
        for _ in 0..4 {
            redeem(&provider, &app).await.unwrap_or_else(|error| panic!("{policy:?}: {error:?}"));
        }
        // The provider takes the one from the beginning for stolen, and ends the whole family.
        let import = app.import_refresh_token(provider.tenant(), first, options(&provider), soon());
        assert_eq!(import.await.unwrap_err().kind, ErrorKind::SignInRequired);
        assert_eq!(redeem(&provider, &app).await.unwrap_err().kind, ErrorKind::SignInRequired);
    }
}
