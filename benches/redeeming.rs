//! Redemptions as the figures count them.

use std::sync::Arc;

use futures::{StreamExt as _, stream};
use partnercenter::{
    App, Cloud, Secret,
    auth::{Credential, Scopes, TokenRequest},
    store::{Flow, MemoryStore, MfaVerdict, RecordKey, RefreshTokenRecord, TokenStore as _},
    transport::{Proxy, TransportOptions},
};
use tokio::runtime::Runtime;

use crate::{CUSTOMERS, Facts};

/// How many redemptions are under way at once.
pub const AT_ONCE: usize = 64;
/// What is asked for.
pub const GRAPH: &str = "https://graph.microsoft.com/.default";

/// An app that holds the partner's refresh token.
///
/// # Panics
/// When the facts cannot be used.
#[allow(clippy::unwrap_used)]
pub fn app(runtime: &Runtime, facts: &Facts, credential: Credential) -> App {
    let mut transport = TransportOptions::default();
    transport.extra_roots = vec![facts.ca_pem.clone()];
    transport.proxy = Proxy::None;
    let store = Arc::new(MemoryStore::default());
    let key = RecordKey { partner: facts.partner, client: facts.client, account: None };
    let record = RefreshTokenRecord {
        token: Secret::new(facts.refresh_token.clone()),
        issued: std::time::SystemTime::now(),
        signed_in: None,
        user: None,
        user_id: None,
        flow: Flow::AuthorizationCode,
        amr: vec!["mfa".into()],
        mfa: MfaVerdict::Proved,
    };
    let app = App::builder(facts.client)
        .cloud(Cloud::custom(facts.cloud.clone()).unwrap())
        .credential(credential)
        .transport(transport)
        .store(store.clone())
        .build()
        .unwrap();
    runtime.block_on(store.save(&key, &record, None, app.deadline())).unwrap();
    app
}

/// A token for Graph in each of 1,000 customers' tenants, past the cache.
///
/// # Panics
/// Never: the scope is one.
#[allow(clippy::unwrap_used)]
pub fn requests(app: &App, facts: &Facts) -> Vec<TokenRequest> {
    let partner = app.partner(facts.partner);
    let scopes = Scopes::parse(GRAPH).unwrap();
    let request = |customer| partner.customer(customer).token_request(scopes.clone()).force(true);
    facts.customers.iter().copied().take(CUSTOMERS).map(request).collect()
}

/// Redeems for all, some at once.
///
/// # Panics
/// When a token is refused.
#[allow(clippy::unwrap_used)]
pub async fn redeem(app: &App, requests: &[TokenRequest]) {
    stream::iter(requests)
        .for_each_concurrent(AT_ONCE, |request| async move {
            app.token(request, app.deadline()).await.unwrap();
        })
        .await;
}
