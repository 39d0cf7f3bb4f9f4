//! The configuration of an app as JSON, the same for every language.

use std::{path::PathBuf, sync::Arc, time::Duration};

use serde::Deserialize;
use url::Url;
use uuid::Uuid;

use super::host::{Host, HostAssertion, HostStore};
use crate::{
    App, ClientId, Cloud, Error, Result, Secret, TenantId,
    auth::{Certificate, Credential, ManagedIdentity, Protocol, WriteBack, assertion::Algorithm},
    cloud::{CloudRecord, Feature},
    diagnosis::{nearest, readable},
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
    #[serde(default)]
    cloud: CloudConfig,
    #[serde(default)]
    credential: CredentialConfig,
    #[serde(default)]
    store: StoreConfig,
    #[serde(default)]
    proxy: ProxyConfig,
    /// PEM texts of certificates to trust beside the system's.
    #[serde(default)]
    extra_roots: Vec<String>,
    connect_timeout_ms: Option<u64>,
    /// Name and version of the calling program.
    application: Option<String>,
    /// The language of texts, for calls that name none.
    locale: Option<String>,
    /// `MS-CorrelationId` of the calls that name none.
    correlation_id: Option<Uuid>,
    #[serde(default)]
    write_back: WriteBackConfig,
    cache_bytes: Option<u64>,
    #[serde(default)]
    protocol: Protocol,
    timeout_ms: Option<u64>,
    /// Features that the cloud must have.
    #[serde(default)]
    require: Vec<Feature>,
    #[serde(default)]
    webhooks: WebhookConfig,
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

#[derive(Deserialize)]
#[serde(untagged)]
enum CloudConfig {
    Named(String),
    Custom(Box<CloudRecord>),
}

impl Default for CloudConfig {
    fn default() -> Self {
        Self::Named("global".into())
    }
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
    client_id: Option<ClientId>,
    /// Another address of the metadata service: loopback or link-local.
    imds: Option<Url>,
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
        vault: Url,
        #[serde(default)]
        access: AccessConfig,
        /// How secrets are named; the partner's tenant id by default.
        name: Option<String>,
        /// The tenant of the vault, where it is not the identity's.
        vault_tenant: Option<TenantId>,
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
        tenant: TenantId,
        client_id: ClientId,
        file: PathBuf,
    },
    Secret {
        tenant: TenantId,
        client_id: ClientId,
        secret: Secret,
    },
    Certificate {
        tenant: TenantId,
        client_id: ClientId,
        certificate: CertificateConfig,
    },
}

#[derive(Deserialize)]
#[serde(untagged)]
enum ProxyConfig {
    Named(String),
    Url(ProxyAddress),
}

impl Default for ProxyConfig {
    fn default() -> Self {
        Self::Named("environment".into())
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ProxyAddress {
    url: Url,
    user: Option<String>,
    password: Option<Secret>,
    bypass: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum WriteBackConfig {
    #[default]
    Default,
    Always,
    Never,
    #[serde(untagged)]
    After(WriteBackAfter),
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
        serde_json::from_slice(json).map_err(|error| unreadable("configuration", &error))
    }

    /// Makes the app. `host` answers what the configuration leaves to the host.
    pub(super) fn build(self, host: Option<&Arc<dyn Host>>) -> Result<App> {
        let cloud = match self.cloud {
            CloudConfig::Named(name) => name.parse()?,
            CloudConfig::Custom(record) => Cloud::custom(*record)?,
        };
        let usual = TransportOptions::default();
        let transport = TransportOptions {
            proxy: self.proxy.proxy()?,
            extra_roots: self.extra_roots,
            application: self.application,
            connect_timeout: self
                .connect_timeout_ms
                .map_or(usual.connect_timeout, Duration::from_millis),
            ..usual
        };
        let credential = self.credential.credential(&cloud, host)?;
        let store = self.store.store(&cloud, &transport, host)?;
        let mut builder = App::builder(self.client_id.parse()?)
            .cloud(cloud)
            .transport(transport)
            .credential(credential)
            .store(store)
            .protocol(self.protocol)
            .webhooks(self.webhooks.options())
            .write_back(match self.write_back {
                WriteBackConfig::Default => WriteBack::default(),
                WriteBackConfig::Always => WriteBack::Always,
                WriteBackConfig::Never => WriteBack::Never,
                WriteBackConfig::After(after) => {
                    WriteBack::After(Duration::from_millis(after.after_ms))
                }
            });
        if let Some(bytes) = self.cache_bytes {
            builder = builder.cache_bytes(bytes);
        }
        if let Some(timeout) = self.timeout_ms {
            builder = builder.timeout(Duration::from_millis(timeout));
        }
        if let Some(locale) = self.locale {
            builder = builder.locale(locale);
        }
        if let Some(id) = self.correlation_id {
            builder = builder.correlation_id(id);
        }
        for feature in self.require {
            builder = builder.require(feature);
        }
        builder.build()
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
                Credential::managed_identity(&config.identity(), cloud)?
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
    fn identity(self) -> ManagedIdentity {
        let identity = match self.client_id {
            Some(client) => ManagedIdentity::user_assigned(client),
            None => ManagedIdentity::system_assigned(),
        };
        match self.imds {
            Some(address) => identity.imds(address),
            None => identity,
        }
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
                let store = KeyVaultStore::new(&vault, cloud, access.access()?, naming, transport)?;
                match vault_tenant {
                    Some(tenant) => Arc::new(store.vault_tenant(tenant)?),
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
            Self::ManagedIdentity(config) => VaultAccess::ManagedIdentity(config.identity()),
            Self::WorkloadIdentity { tenant, client_id, file } => {
                VaultAccess::WorkloadIdentity { tenant, client: client_id, file }
            }
            Self::Secret { tenant, client_id, secret } => {
                VaultAccess::Secret { tenant, client: client_id, secret }
            }
            Self::Certificate { tenant, client_id, certificate } => VaultAccess::Certificate {
                tenant,
                client: client_id,
                certificate: certificate.certificate()?,
            },
        })
    }
}

impl ProxyConfig {
    fn proxy(self) -> Result<Proxy> {
        Ok(match self {
            Self::Named(name) if name == "environment" => Proxy::Environment,
            Self::Named(name) if name == "none" => Proxy::None,
            // Not shown: an address may hold a password.
            Self::Named(_) => {
                return Err(Error::configuration(
                    "the proxy is neither \"environment\" nor \"none\" nor has an address",
                ));
            }
            Self::Url(address) => Proxy::Url {
                url: address.url,
                credentials: match (address.user, address.password) {
                    (None, None) => None,
                    (Some(user), Some(password)) => Some((user, password)),
                    _ => {
                        return Err(Error::configuration(
                            "a user name and a password at the proxy go together; one of them is missing",
                        ));
                    }
                },
                bypass: address.bypass,
            },
        })
    }
}

fn needed(host: Option<&Arc<dyn Host>>, what: &str) -> Result<Arc<dyn Host>> {
    host.cloned().ok_or_else(|| {
        Error::configuration(format!(
            "the {what} is left to the program's own code, and none was given"
        ))
    })
}

/// Says what is wrong with JSON that a binding sent: the name of the member, and the near miss of one
/// that is unknown. Never its value, which may be a secret.
pub(super) fn unreadable(what: &str, error: &serde_json::Error) -> Error {
    let text = error.to_string();
    let quoted: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    let place = format!("line {}, column {}", error.line(), error.column());
    let is_value = text.starts_with("unknown variant");
    if is_value || text.starts_with("unknown field") {
        let unknown = readable(quoted.first().copied().unwrap_or_default());
        let known = quoted.get(1..).unwrap_or_default();
        let near = nearest(&unknown, known);
        // A password may stand where a kind should: only what looks like a kind is repeated.
        let is_word = unknown.len() <= 20 && unknown.chars().all(|c| c.is_ascii_alphabetic());
        let error = Error::configuration(if is_value && near.is_none() && !is_word {
            format!("a value in the {what} is none of those that may stand there ({place})")
        } else {
            format!("the {what} has no \"{unknown}\"")
        });
        return match near {
            Some(near) => error.with_hint(format!("Did you mean {near}?")),
            None => error.with_hint(format!("It may be one of {}.", known.join(", "))),
        };
    }
    if text.starts_with("missing field") {
        let missing = quoted.first().copied().unwrap_or_default();
        return Error::configuration(format!("the {what} lacks \"{missing}\""));
    }
    if text.starts_with("duplicate field") {
        let twice = quoted.first().copied().unwrap_or_default();
        return Error::configuration(format!("the {what} has \"{twice}\" twice"));
    }
    if let Some((_, expected)) = text.rsplit_once(", expected ") {
        let expected = expected.split(" at line ").next().unwrap_or_default();
        return Error::configuration(format!(
            "a value in the {what} is of the wrong type: expected {} ({place})",
            readable(expected)
        ));
    }
    Error::configuration(format!("the {what} is not the JSON that was expected ({place})"))
}
