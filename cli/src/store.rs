//! Where the settings say that refresh tokens live.

use std::sync::Arc;

use partnercenter::{
    ClientId, Cloud, Error, Result, TenantId,
    store::{
        FileStore, FileStoreOptions, KeySource, KeyVaultStore, MemoryStore, NameTemplate,
        TokenStore, VaultAccess,
    },
    transport::TransportOptions,
};
use url::Url;

use crate::{
    credential, secrets,
    settings::{Given, Settings, table},
};

/// An open store.
pub struct Opened {
    /// The store.
    pub store: Arc<dyn TokenStore>,
    /// Where its key is, or who opens it: what the store does not say of itself.
    pub detail: Option<String>,
}

/// Opens the store. Sends nothing.
///
/// # Errors
/// `configuration`, `wrong_cloud` or `store` when it cannot be used.
pub fn open(settings: &Settings, cloud: &Cloud, transport: &TransportOptions) -> Result<Opened> {
    let kind = match settings.text(&table::STORE_KIND) {
        Some(kind) => kind,
        None if settings.get(&table::VAULT).is_some() => "key-vault",
        None => "file",
    };
    Ok(match kind {
        "key-vault" => {
            let store = key_vault(settings, cloud, transport)?;
            let detail = Some(format!("reached by {}", store.identity()));
            Opened { store: Arc::new(store), detail }
        }
        "memory" => Opened { store: Arc::new(MemoryStore::default()), detail: None },
        _ => {
            let store = file(settings)?;
            let detail = Some(format!("its key is in {}", store.key_place()));
            Opened { store: Arc::new(store), detail }
        }
    })
}

fn file(settings: &Settings) -> Result<FileStore> {
    let mut options = FileStoreOptions::default();
    options.path = settings.get(&table::STORE_PATH).map(Given::path);
    if let Some(file) = settings.get(&table::STORE_KEY_FILE) {
        options.key = KeySource::File(file.path());
    } else if settings.text(&table::STORE_KEY) == Some("keyring") {
        options.key = KeySource::Keyring;
    }
    FileStore::open(options)
}

fn key_vault(
    settings: &Settings,
    cloud: &Cloud,
    transport: &TransportOptions,
) -> Result<KeyVaultStore> {
    let vault = settings.need(&table::VAULT)?;
    let address = Url::parse(vault.text()).map_err(|_| {
        vault
            .wrong(format!("\"{}\" is not an address", vault.text()))
            .with_hint(format!("It looks like https://contoso.{}", cloud.vault_suffix))
    })?;
    cloud.vault(&address).map_err(|error| vault.blame(error))?;
    let naming: NameTemplate = settings.parsed(&table::VAULT_SECRET_NAME)?.unwrap_or_default();
    let access = access(settings)?;
    let is_of_its_own_tenant = matches!(access, VaultAccess::ManagedIdentity(_));
    let store = KeyVaultStore::new(&address, cloud, access, naming, transport)?;
    match settings.parsed::<TenantId>(&table::VAULT_TENANT)? {
        Some(tenant) if is_of_its_own_tenant => store.vault_tenant(tenant),
        _ => Ok(store),
    }
}

/// How the vault is reached: as the settings say, else by what they give.
fn access(settings: &Settings) -> Result<VaultAccess> {
    let secret = (&table::VAULT_CLIENT_SECRET, &table::VAULT_CLIENT_SECRET_FILE);
    let kind = match settings.text(&table::VAULT_ACCESS) {
        Some(kind) => kind,
        None => match (
            secrets::given(settings, secret.0, secret.1),
            settings.get(&table::VAULT_CERTIFICATE),
        ) {
            (Some(secret), Some(certificate)) => {
                return Err(Error::configuration(format!(
                    "both {} ({}) and {} ({}) are given",
                    secret.setting.name,
                    secret.source,
                    certificate.setting.name,
                    certificate.source
                ))
                .with_hint("vault-access says which to use."));
            }
            (Some(_), None) => "secret",
            (None, Some(_)) => "certificate",
            (None, None) => "environment",
        },
    };
    match kind {
        "managed-identity" => credential::managed_identity(settings, &table::VAULT_CLIENT_ID)
            .map(VaultAccess::ManagedIdentity),
        "workload-identity" => {
            let (tenant, client) = app(settings)?;
            let file = settings.need(&table::FEDERATED_TOKEN_FILE)?.path();
            Ok(VaultAccess::WorkloadIdentity { tenant, client, file })
        }
        "secret" => {
            let (tenant, client) = app(settings)?;
            let own = (&table::CLIENT_SECRET, &table::CLIENT_SECRET_FILE);
            let is_given = secrets::given(settings, secret.0, secret.1).is_some();
            let (itself, file) = if is_given { secret } else { own };
            let secret = credential::secret(settings, itself, file)?;
            Ok(VaultAccess::Secret { tenant, client, secret })
        }
        "certificate" => {
            let (tenant, client) = app(settings)?;
            let certificate = if settings.get(&table::VAULT_CERTIFICATE).is_some() {
                let (password, file) =
                    (&table::VAULT_CERTIFICATE_PASSWORD, &table::VAULT_CERTIFICATE_PASSWORD_FILE);
                credential::certificate(settings, &table::VAULT_CERTIFICATE, (password, file))?
            } else {
                credential::own_certificate(settings)?
            };
            Ok(VaultAccess::Certificate { tenant, client, certificate })
        }
        _ => Ok(VaultAccess::Environment),
    }
}

/// The app that reaches the vault: its tenant and client id.
fn app(settings: &Settings) -> Result<(TenantId, ClientId)> {
    let tenant = match settings.parsed(&table::VAULT_TENANT)? {
        Some(tenant) => tenant,
        None => crate::app::partner(settings)?,
    };
    let client = match settings.parsed(&table::VAULT_CLIENT_ID)? {
        Some(client) => client,
        None => crate::app::client(settings)?,
    };
    Ok((tenant, client))
}
