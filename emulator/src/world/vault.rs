use partnercenter::{ClientId, TenantId};
use serde::{Deserialize, Serialize};

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
