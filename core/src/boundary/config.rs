//! The configuration of an app as JSON, the same for every language.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, UNIX_EPOCH},
};

use serde::Deserialize;

use super::{
    host::{Host, HostAssertion, HostStore},
    reading::{self, NameOr, address, parsed},
};
use crate::{
    App, Cloud, Error, Result, Secret,
    auth::{
        Certificate, Credential, ManagedIdentity, Protocol, Scopes, WriteBack, assertion::Algorithm,
    },
    cloud::{CloudRecord, Feature},
    store::{
        FileStore, FileStoreOptions, KeySource, KeyVaultStore, MemoryStore, NameTemplate,
        TokenStore, VaultAccess,
    },
    transport::{Proxy, TransportOptions},
    webhooks::WebhookOptions,
};

/// What an app is made of. Every member but `clientId` has a default.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct AppConfig {
    /// The application (client) id.
    client_id: String,
    /// `global` by default.
    cloud: Option<NameOr<Box<CloudRecord>>>,
    #[serde(default)]
    credential: CredentialConfig,
    #[serde(default)]
    store: StoreConfig,
    /// `environment` by default.
    proxy: Option<NameOr<ProxyAddress>>,
    /// PEM texts of certificates to trust beside the system's.
    #[serde(default)]
    extra_roots: Vec<String>,
    connect_timeout_ms: Option<u64>,
    /// Name and version of the calling program.
    application: Option<String>,
    /// The language of texts, for calls that name none.
    locale: Option<String>,
    /// `MS-CorrelationId` of the calls that name none.
    correlation_id: Option<String>,
    /// `default` by default.
    write_back: Option<NameOr<WriteBackAfter>>,
    cache_bytes: Option<u64>,
    #[serde(default)]
    protocol: Protocol,
    timeout_ms: Option<u64>,
    /// Features that the cloud must have.
    #[serde(default)]
    require: Vec<Feature>,
    #[serde(default)]
    webhooks: WebhookConfig,
    /// Tokens that the program has already: each is used until it expires.
    #[serde(default)]
    access_tokens: Vec<AccessTokenConfig>,
}

/// An access token that was obtained elsewhere.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AccessTokenConfig {
    token: Secret,
    /// The tenant that it is valid in.
    partner: String,
    #[serde(default)]
    app_only: bool,
    /// What it was issued for.
    scopes: String,
    /// Seconds since 1970.
    expires_on: u64,
}

/// How delivered events are verified.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WebhookConfig {
    certificate_hosts: Option<Vec<String>>,
    issuer_hosts: Option<Vec<String>>,
    /// PEM texts.
    #[serde(default)]
    roots: Vec<String>,
    max_age_ms: Option<u64>,
    remembered: Option<usize>,
}

#[derive(Default, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
enum CredentialConfig {
    #[default]
    None,
    Secret {
        secret: Secret,
    },
    Certificate(CertificateConfig),
    ManagedIdentity(IdentityConfig),
    WorkloadIdentity {
        file: PathBuf,
    },
    /// The host makes client assertions.
    Callback,
}

/// A certificate with its private key: a file, or its content.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CertificateConfig {
    path: Option<PathBuf>,
    pem: Option<Secret>,
    /// PFX, as base64.
    pfx: Option<Secret>,
    password: Option<Secret>,
    #[serde(default)]
    algorithm: AlgorithmConfig,
    #[serde(default)]
    send_chain: bool,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum AlgorithmConfig {
    #[default]
    Ps256,
    Rs256,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct IdentityConfig {
    /// Of a user-assigned identity.
    client_id: Option<String>,
    /// Another address of the metadata service: loopback or link-local.
    imds: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
enum StoreConfig {
    #[default]
    Memory,
    /// Encrypted files on this machine.
    File {
        path: Option<PathBuf>,
        /// Keeps the key in this file; without it in the operating system's keyring where there is
        /// one, else in a file in the store's folder.
        key_file: Option<PathBuf>,
    },
    KeyVault {
        vault: String,
        #[serde(default)]
        access: AccessConfig,
        /// How secrets are named; the partner's tenant id by default.
        name: Option<String>,
        /// The tenant of the vault, where it is not the identity's.
        vault_tenant: Option<String>,
    },
    /// The host keeps the records.
    Callback,
}

#[derive(Default, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
enum AccessConfig {
    #[default]
    Environment,
    ManagedIdentity(IdentityConfig),
    WorkloadIdentity {
        tenant: String,
        client_id: String,
        file: PathBuf,
    },
    Secret {
        tenant: String,
        client_id: String,
        secret: Secret,
    },
    Certificate {
        tenant: String,
        client_id: String,
        certificate: CertificateConfig,
    },
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ProxyAddress {
    url: String,
    user: Option<String>,
    password: Option<Secret>,
    bypass: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WriteBackAfter {
    after_ms: u64,
}

impl AppConfig {
    /// Reads a configuration.
    ///
    /// # Errors
    /// `configuration` for what is no JSON, and for a member that is unknown, missing or of the wrong
    /// type, by name.
    pub(super) fn read(json: &[u8]) -> Result<Self> {
        reading::read("configuration", json)
    }

    /// Makes the app. `host` answers what the configuration leaves to the host.
    pub(super) fn build(self, host: Option<&Arc<dyn Host>>) -> Result<App> {
        let cloud = match self.cloud {
            None => Cloud::global(),
            Some(NameOr::Name(name)) => name.parse()?,
            Some(NameOr::Object(record)) => Cloud::custom(*record)?,
        };
        let usual = TransportOptions::default();
        let transport = TransportOptions {
            proxy: self.proxy.map_or(Ok(Proxy::Environment), proxy)?,
            extra_roots: self.extra_roots,
            application: self.application,
            connect_timeout: self
                .connect_timeout_ms
                .map_or(usual.connect_timeout, Duration::from_millis),
            ..usual
        };
        let credential = self.credential.credential(&cloud, host)?;
        let store = self.store.store(&cloud, &transport, host)?;
        let mut builder = App::builder(parsed("clientId", &self.client_id)?)
            .cloud(cloud)
            .transport(transport)
            .credential(credential)
            .store(store)
            .protocol(self.protocol)
            .webhooks(self.webhooks.options())
            .write_back(self.write_back.map_or(Ok(WriteBack::default()), write_back)?);
        if let Some(bytes) = self.cache_bytes {
            builder = builder.cache_bytes(bytes);
        }
        if let Some(timeout) = self.timeout_ms {
            builder = builder.timeout(Duration::from_millis(timeout));
        }
        if let Some(locale) = self.locale {
            builder = builder.locale(locale);
        }
        let correlation = self.correlation_id.as_deref();
        if let Some(id) = reading::guid("configuration", "correlationId", correlation)? {
            builder = builder.correlation_id(id);
        }
        for feature in self.require {
            builder = builder.require(feature);
        }
        let app = builder.build()?;
        for token in self.access_tokens {
            token.adopt(&app)?;
        }
        Ok(app)
    }
}

impl AccessTokenConfig {
    fn adopt(self, app: &App) -> Result<()> {
        let secret = Secret::supplied("access token", self.token.expose())?;
        let partner = app.partner(parsed("accessTokens.partner", &self.partner)?);
        let partner = if self.app_only { partner.app_only() } else { partner };
        let expires =
            UNIX_EPOCH.checked_add(Duration::from_secs(self.expires_on)).ok_or_else(|| {
                Error::configuration("accessTokens.expiresOn is no time in seconds since 1970")
            })?;
        app.put_cached_token(&partner.token_request(Scopes::of(&self.scopes)?), secret, expires);
        Ok(())
    }
}

impl WebhookConfig {
    fn options(self) -> WebhookOptions {
        let usual = WebhookOptions::default();
        WebhookOptions {
            certificate_hosts: self.certificate_hosts.unwrap_or(usual.certificate_hosts),
            issuer_hosts: self.issuer_hosts.unwrap_or(usual.issuer_hosts),
            roots: self.roots,
            max_age: self.max_age_ms.map_or(usual.max_age, Duration::from_millis),
            remembered: self.remembered.unwrap_or(usual.remembered),
        }
    }
}

impl CredentialConfig {
    fn credential(self, cloud: &Cloud, host: Option<&Arc<dyn Host>>) -> Result<Credential> {
        Ok(match self {
            Self::None => Credential::None,
            Self::Secret { secret } => Credential::secret(secret.expose())?,
            Self::Certificate(config) => Credential::certificate(config.certificate()?),
            Self::ManagedIdentity(config) => {
                Credential::managed_identity(&config.identity()?, cloud)?
            }
            Self::WorkloadIdentity { file } => Credential::workload_identity(file),
            Self::Callback => {
                Credential::assertion(Arc::new(HostAssertion { host: needed(host, "credential")? }))
            }
        })
    }
}

impl CertificateConfig {
    fn certificate(self) -> Result<Certificate> {
        use base64::{Engine as _, prelude::BASE64_STANDARD};
        let password = self.password.as_ref();
        let certificate = match (self.path, self.pem, self.pfx) {
            (Some(path), None, None) => Certificate::from_file(&path, password)?,
            (None, Some(pem), None) => Certificate::from_pem(pem.expose().as_bytes(), password)?,
            (None, None, Some(pfx)) => {
                let bytes = BASE64_STANDARD.decode(pfx.expose()).map(zeroize::Zeroizing::new);
                let bytes = bytes.map_err(|_| {
                    Error::configuration("the PFX of the certificate is not base64")
                })?;
                Certificate::from_pfx(&bytes, password)?
            }
            _ => {
                return Err(Error::configuration(
                    "a certificate is given by exactly one of path, pem and pfx",
                ));
            }
        };
        let algorithm = match self.algorithm {
            AlgorithmConfig::Ps256 => Algorithm::Ps256,
            AlgorithmConfig::Rs256 => Algorithm::Rs256,
        };
        Ok(certificate.algorithm(algorithm).send_chain(self.send_chain))
    }
}

impl IdentityConfig {
    fn identity(self) -> Result<ManagedIdentity> {
        let identity = match self.client_id {
            Some(client) => ManagedIdentity::user_assigned(parsed("clientId", &client)?),
            None => ManagedIdentity::system_assigned(),
        };
        Ok(match self.imds {
            Some(imds) => identity.imds(address("imds", &imds)?),
            None => identity,
        })
    }
}

impl StoreConfig {
    fn store(
        self,
        cloud: &Cloud,
        transport: &TransportOptions,
        host: Option<&Arc<dyn Host>>,
    ) -> Result<Arc<dyn TokenStore>> {
        Ok(match self {
            Self::Memory => Arc::new(MemoryStore::default()),
            Self::File { path, key_file } => {
                let key = key_file.map_or(KeySource::default(), KeySource::File);
                let options = FileStoreOptions { path, key, ..FileStoreOptions::default() };
                Arc::new(FileStore::open(options)?)
            }
            Self::KeyVault { vault, access, name, vault_tenant } => {
                let naming = match name {
                    Some(template) => template.parse()?,
                    None => NameTemplate::default(),
                };
                let vault = address("vault", &vault)?;
                let store = KeyVaultStore::new(&vault, cloud, access.access()?, naming, transport)?;
                match vault_tenant {
                    Some(tenant) => Arc::new(store.vault_tenant(parsed("vaultTenant", &tenant)?)?),
                    None => Arc::new(store),
                }
            }
            Self::Callback => Arc::new(HostStore { host: needed(host, "store")? }),
        })
    }
}

impl AccessConfig {
    fn access(self) -> Result<VaultAccess> {
        Ok(match self {
            Self::Environment => VaultAccess::Environment,
            Self::ManagedIdentity(config) => VaultAccess::ManagedIdentity(config.identity()?),
            Self::WorkloadIdentity { tenant, client_id, file } => VaultAccess::WorkloadIdentity {
                tenant: parsed("tenant", &tenant)?,
                client: parsed("clientId", &client_id)?,
                file,
            },
            Self::Secret { tenant, client_id, secret } => VaultAccess::Secret {
                tenant: parsed("tenant", &tenant)?,
                client: parsed("clientId", &client_id)?,
                secret,
            },
            Self::Certificate { tenant, client_id, certificate } => VaultAccess::Certificate {
                tenant: parsed("tenant", &tenant)?,
                client: parsed("clientId", &client_id)?,
                certificate: certificate.certificate()?,
            },
        })
    }
}

fn proxy(config: NameOr<ProxyAddress>) -> Result<Proxy> {
    Ok(match config {
        NameOr::Name(name) => match name.as_str() {
            "environment" => Proxy::Environment,
            "none" => Proxy::None,
            _ => {
                let error = reading::no_such_name("proxy", &name, &["environment", "none"]);
                // What looks like an address.
                let is_address = name.contains([':', '.', '/']);
                return Err(if is_address { error.with_hint(ADDRESS) } else { error });
            }
        },
        NameOr::Object(proxy) => Proxy::Url {
            url: address("proxy.url", &proxy.url)?,
            credentials: match (proxy.user, proxy.password) {
                (None, None) => None,
                (Some(user), Some(password)) => Some((user, password)),
                _ => {
                    return Err(Error::configuration(
                        "a user name and a password at the proxy go together; one of them is missing",
                    ));
                }
            },
            bypass: proxy.bypass,
        },
    })
}

const ADDRESS: &str = "An address of a proxy stands in an object, under \"url\".";

fn write_back(config: NameOr<WriteBackAfter>) -> Result<WriteBack> {
    Ok(match config {
        NameOr::Name(name) => match name.as_str() {
            "default" => WriteBack::default(),
            "always" => WriteBack::Always,
            "never" => WriteBack::Never,
            _ => {
                let known = ["default", "always", "never"];
                return Err(reading::no_such_name("writeBack", &name, &known));
            }
        },
        NameOr::Object(after) => WriteBack::After(Duration::from_millis(after.after_ms)),
    })
}

fn needed(host: Option<&Arc<dyn Host>>, what: &str) -> Result<Arc<dyn Host>> {
    host.cloned().ok_or_else(|| {
        Error::configuration(format!(
            "the {what} is left to the program's own code, and none was given"
        ))
    })
}
