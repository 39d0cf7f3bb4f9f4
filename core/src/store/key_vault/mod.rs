//! Refresh tokens in Azure Key Vault.
//!
//! A record is one secret, and each save one more version of it; the vault serves the version that
//! was written last. Key Vault has no compare-and-set, so a save first looks at what is there and,
//! once it has written, looks again: whoever writes last sees every other version, and puts the
//! newest on top if that is not the one just written. Writing the same version twice, after an
//! answer that was lost, does no harm.

mod access;
mod bundle;
mod challenge;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod name;
mod refusal;
mod secrets;

use std::sync::Arc;

use async_trait::async_trait;
use azure_security_keyvault::models::SetSecretParameters;
use url::Url;

pub use self::{access::VaultAccess, name::NameTemplate};
use self::{
    access::VaultIdentity,
    bundle::Age,
    challenge::Expected,
    secrets::{Found, PAUSE, Properties, Secrets, is_deleted},
};
use super::{
    Listed, RecordKey, RefreshTokenRecord, Stored, TokenStore, Version, newer_kept, stays_deleted,
};
use crate::{
    Cloud, Error, ErrorKind, Result, TenantId,
    auth::process_environment,
    time::{Clock, Deadline},
    transport::{Transport, TransportOptions},
};

/// How often the newest version is put on top of another writer's, before that is left to the other.
const RIVALRIES: u32 = 8;
/// How many versions are opened in search of the previous token.
const LOOKED_AT: usize = 8;

/// Keeps refresh tokens in an Azure Key Vault.
///
/// The identity needs the rights get, set and list for secrets; delete to remove a record, and
/// recover to write one whose name was deleted.
#[derive(Debug)]
pub struct KeyVaultStore {
    settings: Settings,
    secrets: Secrets,
}

#[derive(Clone, Debug)]
struct Settings {
    vault: Url,
    identity: Arc<VaultIdentity>,
    expected: Expected,
    naming: NameTemplate,
    transport: Transport,
    clock: Clock,
}

impl KeyVaultStore {
    /// Opens the store in a vault of a cloud, by its address: `https://contoso.vault.azure.net`.
    /// Sends nothing.
    ///
    /// # Errors
    /// `wrong_cloud` for a vault of another cloud, `configuration` for an identity or connection
    /// options that cannot be used, `unsupported` for a kind of managed identity that cannot be
    /// asked.
    pub fn new(
        vault: &Url,
        cloud: &Cloud,
        access: VaultAccess,
        naming: NameTemplate,
        transport: &TransportOptions,
    ) -> Result<Self> {
        let vault = cloud.vault(vault)?;
        let identity = Arc::new(access.open(cloud, transport, &process_environment)?);
        let expected = Expected { cloud: cloud.clone(), tenant: identity.tenant(), also: None };
        let (transport, clock) = (Transport::new(transport)?, Clock::system());
        Self::open(Settings { vault, identity, expected, naming, transport, clock })
    }

    fn open(settings: Settings) -> Result<Self> {
        let Settings { vault, identity, expected, transport, clock, .. } = settings.clone();
        let secrets = Secrets::new(&vault, transport, identity, expected, clock)?;
        Ok(Self { settings, secrets })
    }

    /// Names the vault's tenant, where it is not the identity's or the identity's is not known (of a
    /// managed identity). A vault of any other is refused before a token is asked for.
    ///
    /// # Errors
    /// As of [`KeyVaultStore::new`].
    pub fn vault_tenant(mut self, tenant: TenantId) -> Result<Self> {
        self.settings.expected.also = Some(tenant);
        Self::open(self.settings)
    }

    /// The clock by which records are dated; the system's by default.
    ///
    /// # Errors
    /// As of [`KeyVaultStore::new`].
    pub fn clock(mut self, clock: Clock) -> Result<Self> {
        self.settings.clock = clock;
        Self::open(self.settings)
    }

    /// Which identity signs in to the vault: `managed identity (system-assigned, IMDS)`.
    pub fn identity(&self) -> &str {
        self.settings.identity.describe()
    }

    /// The name of the secret that holds a record.
    pub fn secret_name(&self, key: &RecordKey) -> String {
        self.settings.naming.name(key)
    }

    fn age(&self, properties: &Properties) -> Age {
        Age::read(properties, self.secrets.ahead())
    }

    fn stored(&self, found: &Found, key: &RecordKey) -> Result<Stored> {
        let record = bundle::read(found, key, self.secrets.ahead())?;
        Ok(Stored { record, version: Version(found.properties.version.clone()) })
    }

    /// Writes a version. A name that was deleted is recovered first, and what it held before is gone;
    /// unless the writer saw it, and would bring back what somebody deleted meanwhile.
    async fn write(
        &self,
        name: &str,
        seen: Option<&Version>,
        request: impl Fn(bool) -> Result<SetSecretParameters>,
        deadline: Deadline,
    ) -> Result<Written> {
        let mut after_deletion = false;
        let mut pause = PAUSE;
        loop {
            let written = self.secrets.set(name, request(after_deletion)?, deadline).await;
            let error = match written {
                Ok(version) => return Ok(Written { version, after_deletion }),
                // The name was deleted, or is just being deleted or recovered.
                Err(error) if error.kind == ErrorKind::Conflict => error,
                Err(error) => return Err(error),
            };
            if is_deleted(&error) {
                if seen.is_some() {
                    return Err(stays_deleted());
                }
                after_deletion = true;
                self.secrets.recover(name, deadline).await?;
            }
            self.secrets.wait(&mut pause, deadline).await?;
        }
    }

    /// Makes the newest version the one that the vault serves, where another writer's turn fell into
    /// ours. Says whether ours is the newest.
    async fn settle(
        &self,
        key: &RecordKey,
        name: &str,
        ours: &Written,
        deadline: Deadline,
    ) -> Result<bool> {
        for _ in 0..RIVALRIES {
            let mut versions = self.secrets.versions(name, deadline).await?;
            versions.retain(|one| one.enabled && bundle::check_owner(one, key).is_ok());
            // By the tags as the vault has them, so that the copies which a repeated write left are of
            // equal age.
            let own = versions.iter().find(|one| one.version == ours.version);
            let Some(own) = own.map(|one| self.age(one)) else { return Ok(true) };
            let rival = versions
                .into_iter()
                .filter(|one| self.age(one) > own)
                .max_by_key(|one| self.age(one));
            let Some(rival) = rival else { return Ok(true) };
            let served = self.secrets.get(name, None, deadline).await?;
            if served.is_none_or(|served| self.age(&served.properties) >= self.age(&rival)) {
                return Ok(false);
            }
            let Some(found) = self.secrets.get(name, Some(&rival.version), deadline).await? else {
                return Ok(false);
            };
            self.secrets.set(name, bundle::write_again(&found), deadline).await?;
        }
        Ok(false)
    }
}

/// A version that was written.
struct Written {
    version: String,
    after_deletion: bool,
}

#[async_trait]
impl TokenStore for KeyVaultStore {
    fn describe(&self) -> String {
        format!("vault {}", self.secrets.host())
    }

    fn check_cloud(&self, cloud: &Cloud) -> Result<()> {
        let own = &self.settings.expected.cloud;
        if own == cloud {
            return Ok(());
        }
        Err(Error::wrong_cloud(format!(
            "the {} belongs to the cloud \"{}\", the app to \"{}\"",
            self.describe(),
            own.name,
            cloud.name
        )))
    }

    async fn load(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        let found = self.secrets.get(&self.secret_name(key), None, deadline).await?;
        found.map(|found| self.stored(&found, key)).transpose()
    }

    async fn load_previous(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        let name = self.secret_name(key);
        let Some(found) = self.secrets.get(&name, None, deadline).await? else { return Ok(None) };
        let (newest, age) = (self.stored(&found, key)?, self.age(&found.properties));
        let mut versions = self.secrets.versions(&name, deadline).await?;
        let order = |one: &Properties| (one.created, self.age(one));
        let begin = versions
            .iter()
            .filter(|one| bundle::is_after_deletion(one))
            .max_by_key(|one| order(one))
            .map(order);
        versions.retain(|one| {
            let is_deleted = begin.is_some_and(|begin| order(one) < begin);
            one.enabled && !is_deleted && one.version != newest.version.0
        });
        // Of equal age are the copies of the newest that a repeated write left.
        versions.sort_by_key(|one| {
            let own = self.age(one);
            std::cmp::Reverse((own != age, own, one.created))
        });
        for version in versions.iter().take(LOOKED_AT) {
            let found = self.secrets.get(&name, Some(&version.version), deadline).await?;
            let previous = found.and_then(|found| self.stored(&found, key).ok());
            if let Some(previous) = previous.filter(|one| one.record.token != newest.record.token) {
                return Ok(Some(previous));
            }
        }
        Ok(None)
    }

    async fn save(
        &self,
        key: &RecordKey,
        record: &RefreshTokenRecord,
        seen: Option<&Version>,
        deadline: Deadline,
    ) -> Result<Version> {
        let name = self.secret_name(key);
        let mut replaces_newer = false;
        if let Some(found) = self.secrets.get(&name, None, deadline).await? {
            bundle::check_owner(&found.properties, key)?;
            // A value that is no token is nothing to lose.
            if let Ok(current) = self.stored(&found, key) {
                let is_newer = current.record.is_newer_than(record);
                if is_newer && Some(&current.version) != seen {
                    return Err(newer_kept());
                }
                replaces_newer = is_newer;
            }
        } else if seen.is_some() {
            return Err(stays_deleted());
        }
        let request = |after| bundle::write(key, record, after, self.secrets.ahead());
        let written = self.write(&name, seen, request, deadline).await?;
        if !replaces_newer && !written.after_deletion {
            let settled = self.settle(key, &name, &written, deadline).await;
            match settled {
                Ok(true) => {}
                Ok(false) => return Err(newer_kept()),
                // The record is in the vault; only whether it is on top is not known.
                Err(error) => tracing::debug!(
                    target: "partnercenter::store", store = self.describe(), %error,
                    "the versions of the secret could not be compared after writing"
                ),
            }
        }
        Ok(Version(written.version))
    }

    async fn delete(&self, key: &RecordKey, deadline: Deadline) -> Result<bool> {
        let name = self.secret_name(key);
        // Looked at first: a deletion that is repeated after a lost answer finds nothing.
        let Some(found) = self.secrets.get(&name, None, deadline).await? else { return Ok(false) };
        bundle::check_owner(&found.properties, key)?;
        self.secrets.delete(&name, deadline).await?;
        Ok(true)
    }

    async fn list(&self, deadline: Deadline) -> Result<Vec<Listed>> {
        let all = self.secrets.all(deadline).await?;
        let mut listed: Vec<_> = all
            .into_iter()
            .filter_map(|properties| {
                let key = bundle::owner(&properties)?;
                let is_here = self.secret_name(&key).eq_ignore_ascii_case(&properties.name);
                is_here.then(|| Listed {
                    key,
                    issued: Some(self.age(&properties).issued()),
                    user: properties.tags.get("upn").cloned(),
                })
            })
            .collect();
        listed.sort_by(|a, b| a.key.cmp(&b.key));
        Ok(listed)
    }
}
