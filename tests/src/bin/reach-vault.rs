//! A program for the tests to start with an environment: reaches a vault as the environment says,
//! and prints which identity it took and the refresh token that it found there, which it writes back.
//! Everything that anybody logs is on standard error, if `PARTNERCENTER_TEST_TRACE` is set.
//!
//! Its arguments are the vault, the file with the emulator's certificate authority, the sign-in
//! service, the vault's audience, the partner's tenant and the app's client id.

use std::error::Error;

use partnercenter::{
    Cloud,
    cloud::CloudRecord,
    store::{KeyVaultStore, NameTemplate, RecordKey, TokenStore as _, VaultAccess},
    time::Deadline,
    transport::TransportOptions,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [vault, ca, authority, resource, partner, client] = &arguments[..] else {
        return Err("six arguments are wanted".into());
    };
    let cloud = Cloud::custom(CloudRecord {
        authority: authority.parse()?,
        vault_suffix: "localhost".into(),
        vault_resource: Some(resource.clone()),
        ..(*Cloud::global()).clone()
    })?;
    if std::env::var_os("PARTNERCENTER_TEST_TRACE").is_some() {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_writer(std::io::stderr)
            .init();
    }
    let mut transport = TransportOptions::default();
    transport.extra_roots = vec![std::fs::read_to_string(ca)?];
    let (vault, naming) = (vault.parse()?, NameTemplate::default());
    let store =
        match KeyVaultStore::new(&vault, &cloud, VaultAccess::Environment, naming, &transport) {
            Ok(store) => store,
            Err(error) => {
                println!("refused {}: {error}", error.kind);
                return Ok(());
            }
        };
    println!("identity {}", store.identity());
    let key = RecordKey { partner: partner.parse()?, client: client.parse()?, account: None };
    match store.load(&key, Deadline::default()).await {
        Ok(Some(stored)) => {
            println!("found {}", stored.record.token.expose());
            let (record, version) = (&stored.record, Some(&stored.version));
            if let Err(error) = store.save(&key, record, version, Deadline::default()).await {
                println!("not written {}: {error}", error.kind);
                tracing::error!(?error, ?store);
            }
        }
        Ok(None) => println!("found nothing"),
        Err(error) => {
            println!("failed {}: {error}", error.kind);
            tracing::error!(?error, ?store);
        }
    }
    Ok(())
}
