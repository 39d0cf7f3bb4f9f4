use aws_lc_rs::rsa::KeyPair;
use partnercenter::{ClientId, TenantId};
use rustls::pki_types::{PrivatePkcs8KeyDer, pem::PemObject as _};
use serde::{Deserialize, Serialize};

use super::{Invented, Moment};

/// A key vault.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vault {
    /// First label of its host name.
    pub name: String,
    /// Name of its cloud.
    pub cloud: String,
    /// The tenant whose tokens it accepts.
    pub tenant: TenantId,
    /// For how many days deleted secrets can be recovered.
    #[serde(default = "ninety")]
    pub recoverable_days: u32,
    /// Whether nothing can be purged before its time.
    #[serde(default)]
    pub purge_protection: bool,
    /// Whether access is by Azure roles; by access policies otherwise. Only refusals tell the two
    /// apart.
    #[serde(default)]
    pub rbac: bool,
    /// Who may do what.
    #[serde(default, rename = "access")]
    pub access: Vec<VaultAccess>,
    /// RSA keys that sign and never leave.
    #[serde(default, rename = "key", skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<VaultKey>,
}

/// A key in a vault.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VaultKey {
    /// Its name.
    pub name: String,
    /// When it was made.
    pub created: Moment,
    /// The private key (RSA, PKCS #8 PEM), which only the emulator sees.
    pub private_key: Invented,
}

impl VaultKey {
    /// The key itself.
    ///
    /// # Errors
    /// A text, when it is no RSA key.
    pub(crate) fn pair(&self) -> Result<KeyPair, String> {
        let wrong = || format!("the key {} is no RSA private key (PKCS #8 PEM)", self.name);
        let der = PrivatePkcs8KeyDer::from_pem_slice(self.private_key.expose().as_bytes())
            .map_err(|_| wrong())?;
        KeyPair::from_pkcs8(der.secret_pkcs8_der()).map_err(|_| wrong())
    }
}

const fn ninety() -> u32 {
    90
}

/// What one principal may do in a vault.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VaultAccess {
    /// Who.
    pub principal: VaultPrincipal,
    /// What with secrets.
    #[serde(default)]
    pub secrets: Vec<SecretPermission>,
    /// What with keys.
    #[serde(default)]
    pub keys: Vec<KeyPermission>,
}

/// Somebody with rights in a vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VaultPrincipal {
    /// An app, or a managed identity, by its client id.
    App(ClientId),
    /// A user, by user principal name.
    User(String),
}

/// What can be done with secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecretPermission {
    /// Read a value.
    Get,
    /// List names.
    List,
    /// Write a new version, or change attributes.
    Set,
    /// Delete, softly.
    Delete,
    /// Undo a deletion.
    Recover,
    /// Delete for good.
    Purge,
}

impl SecretPermission {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Get, Self::List, Self::Set, Self::Delete, Self::Recover, Self::Purge];

    /// Its name in an access policy.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::List => "list",
            Self::Set => "set",
            Self::Delete => "delete",
            Self::Recover => "recover",
            Self::Purge => "purge",
        }
    }

    /// The data action that a role needs for it.
    pub const fn action(self) -> &'static str {
        match self {
            Self::Get => "Microsoft.KeyVault/vaults/secrets/getSecret/action",
            Self::List => "Microsoft.KeyVault/vaults/secrets/readMetadata/action",
            Self::Set => "Microsoft.KeyVault/vaults/secrets/setSecret/action",
            Self::Delete => "Microsoft.KeyVault/vaults/secrets/delete",
            Self::Recover => "Microsoft.KeyVault/vaults/secrets/recover/action",
            Self::Purge => "Microsoft.KeyVault/vaults/secrets/purge/action",
        }
    }
}

/// What can be done with keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyPermission {
    /// Read the public part.
    Get,
    /// Sign with the private part.
    Sign,
}

impl KeyPermission {
    /// Its name in an access policy.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Sign => "sign",
        }
    }

    /// The data action that a role needs for it.
    pub const fn action(self) -> &'static str {
        match self {
            Self::Get => "Microsoft.KeyVault/vaults/keys/read",
            Self::Sign => "Microsoft.KeyVault/vaults/keys/sign/action",
        }
    }
}
