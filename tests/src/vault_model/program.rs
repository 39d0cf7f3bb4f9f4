use std::{fmt, sync::Arc, time::Duration};

use async_trait::async_trait;
use partnercenter::{
    App, Cloud, Result, Secret,
    auth::{Credential, WriteBack},
    cloud::CloudRecord,
    store::{
        KeyVaultStore, Listed, NameTemplate, RecordKey, RefreshTokenRecord, Stored, TokenStore,
        VaultAccess, Version,
    },
    time::{Clock, Deadline},
    transport::{RetryPolicy, TransportOptions},
};
use url::Url;

use super::{CLIENT, RESOURCE, TENANT};

/// Where a model is: all that a program needs to use it.
#[derive(Clone, Debug)]
pub struct Address {
    /// The vault.
    pub vault: Url,
    /// The sign-in service.
    pub sign_in: Url,
    /// The certificate authority of both (PEM).
    pub ca_pem: String,
}

impl Address {
    /// The cloud that the servers are.
    ///
    /// # Panics
    /// Never: the record is right.
    pub fn cloud(&self) -> Cloud {
        let record = CloudRecord {
            name: "model".into(),
            authority: self.sign_in.clone(),
            authority_aliases: Vec::new(),
            vault_suffix: "localhost".into(),
            vault_resource: Some(RESOURCE.into()),
            ..(*Cloud::global()).clone()
        };
        Cloud::custom(record).expect("loopback origins make a cloud")
    }

    /// Connections that trust the servers, and repeat failures after a moment.
    pub fn transport(&self) -> TransportOptions {
        let mut retry = RetryPolicy::default();
        retry.pause = Duration::from_millis(1);
        let mut options = TransportOptions::default();
        options.extra_roots = vec![self.ca_pem.clone()];
        options.retry = retry;
        options
    }

    /// The store in the vault, reached by a client secret.
    ///
    /// # Panics
    /// When the template is none.
    pub fn store(&self, naming: &str) -> KeyVaultStore {
        let access = VaultAccess::Secret {
            tenant: TENANT.parse().expect("a GUID"),
            client: CLIENT.parse().expect("a GUID"),
            secret: Secret::new("vault-client~secret"),
        };
        let naming = naming.parse::<NameTemplate>().expect("a template");
        KeyVaultStore::new(&self.vault, &self.cloud(), access, naming, &self.transport())
            .expect("the model's settings can be used")
    }

    /// An app that writes each new refresh token back.
    ///
    /// # Panics
    /// Never: the settings are right.
    pub fn app(&self, store: Arc<dyn TokenStore>, clock: Clock, timeout: Duration) -> App {
        App::builder(CLIENT.parse().expect("a GUID"))
            .cloud(self.cloud())
            .credential(Credential::secret("app~secret").expect("a secret"))
            .store(store)
            .transport(self.transport())
            .clock(clock)
            .write_back(WriteBack::Always)
            .timeout(timeout)
            .build()
            .expect("the model's settings can be used")
    }
}

/// A store that tells somebody each token whose writing was acknowledged.
pub struct Witness {
    store: KeyVaultStore,
    acknowledged: Box<dyn Fn(&str) + Send + Sync>,
}

impl Witness {
    /// Watches over a store.
    pub fn new(
        store: KeyVaultStore,
        acknowledged: impl Fn(&str) + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self { store, acknowledged: Box::new(acknowledged) })
    }
}

impl fmt::Debug for Witness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.store.fmt(f)
    }
}

#[async_trait]
impl TokenStore for Witness {
    fn describe(&self) -> String {
        self.store.describe()
    }

    fn check_cloud(&self, cloud: &Cloud) -> Result<()> {
        self.store.check_cloud(cloud)
    }

    async fn load(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        self.store.load(key, deadline).await
    }

    async fn load_previous(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        self.store.load_previous(key, deadline).await
    }

    async fn save(
        &self,
        key: &RecordKey,
        record: &RefreshTokenRecord,
        seen: Option<&Version>,
        deadline: Deadline,
    ) -> Result<Version> {
        let version = self.store.save(key, record, seen, deadline).await?;
        (self.acknowledged)(record.token.expose());
        Ok(version)
    }

    async fn delete(&self, key: &RecordKey, deadline: Deadline) -> Result<bool> {
        self.store.delete(key, deadline).await
    }

    async fn list(&self, deadline: Deadline) -> Result<Vec<Listed>> {
        self.store.list(deadline).await
    }
}
