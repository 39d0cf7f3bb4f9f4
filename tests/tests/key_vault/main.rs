//! The Key Vault store against a vault that does what a test tells it.

#![allow(clippy::unwrap_used)]

mod crash;
mod hostile;
mod records;
mod schedules;
mod writing;

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use partnercenter::{
    Secret,
    store::{Flow, KeyVaultStore, MfaVerdict, RecordKey, RefreshTokenRecord, TokenStore, Version},
    time::Deadline,
};
use partnercenter_tests::vault_model::{CLIENT, VaultModel};

pub(crate) const PARTNER: &str = "5b0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0b";

pub(crate) fn key() -> RecordKey {
    RecordKey { partner: PARTNER.parse().unwrap(), client: CLIENT.parse().unwrap(), account: None }
}

pub(crate) fn store(model: &VaultModel, naming: &str) -> KeyVaultStore {
    model.address().store(naming)
}

pub(crate) fn soon() -> Deadline {
    Deadline::after(Duration::from_secs(20))
}

/// A moment without the part of a second that tags do not keep.
pub(crate) fn moment(seconds_ago: u64) -> SystemTime {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    SystemTime::UNIX_EPOCH + Duration::from_secs(now.as_secs() - seconds_ago)
}

pub(crate) fn record(token: &str, seconds_ago: u64) -> RefreshTokenRecord {
    RefreshTokenRecord {
        token: Secret::new(token),
        issued: moment(seconds_ago),
        signed_in: Some(moment(100_000)),
        user: Some("svc-partner@contoso.com".into()),
        user_id: Some("3c0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0d".into()),
        flow: Flow::AuthorizationCode,
        amr: vec!["pwd".into(), "mfa".into()],
        mfa: MfaVerdict::Proved,
    }
}

pub(crate) async fn save(store: &KeyVaultStore, token: &str, seconds_ago: u64) -> Version {
    let seen = store.load(&key(), soon()).await.unwrap().map(|stored| stored.version);
    store.save(&key(), &record(token, seconds_ago), seen.as_ref(), soon()).await.unwrap()
}

pub(crate) async fn loaded(store: &KeyVaultStore) -> Option<String> {
    let stored = store.load(&key(), soon()).await.unwrap()?;
    Some(stored.record.token.expose().to_owned())
}

pub(crate) async fn previous(store: &KeyVaultStore) -> Option<String> {
    let stored = store.load_previous(&key(), soon()).await.unwrap()?;
    Some(stored.record.token.expose().to_owned())
}

pub(crate) async fn model() -> Arc<VaultModel> {
    Arc::new(VaultModel::start().await)
}
