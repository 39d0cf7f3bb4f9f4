//! Where refresh tokens live between two runs.
//!
//! One interface ([`TokenStore`]) and one rule: the newest token wins
//! ([`RefreshTokenRecord::is_newer_than`]). A writer says which version it saw; a store that holds a
//! newer one keeps it.

mod file;
mod key_vault;
mod memory;

use std::{fmt, time::SystemTime};

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

#[cfg(test)]
pub(crate) use self::file::tests as file_tests;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing {
    pub use super::{file::fuzzing::*, key_vault::fuzzing::*};
}
pub use self::{
    file::{FileStore, FileStoreOptions, KeySource},
    key_vault::{KeyVaultStore, NameTemplate, VaultAccess},
    memory::MemoryStore,
};
use crate::{ClientId, Cloud, Error, Result, Secret, TenantId, time::Deadline};

/// Which refresh token: whose, for which app.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RecordKey {
    /// The partner's tenant.
    pub partner: TenantId,
    /// The app that the person consented to.
    pub client: ClientId,
    /// Which of several accounts of that partner; none for the usual one service account.
    pub account: Option<Account>,
}

/// A label for one of several accounts of a partner: a user name such as `anna@contoso.com`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Account(String);

impl Account {
    /// The label.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Account {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        let text = text.trim().to_lowercase();
        if text.is_empty()
            || text.len() > 256
            || text.chars().any(|c| c.is_control() || c.is_whitespace())
        {
            return Err(Error::configuration("an account is a user name such as anna@contoso.com"));
        }
        Ok(Self(text))
    }
}

impl From<Account> for String {
    fn from(account: Account) -> Self {
        account.0
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How the refresh token was obtained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    /// Authorization code with PKCE, in a browser.
    AuthorizationCode,
    /// Device code. Conditional Access may block the whole family of such a token later (53003).
    DeviceCode,
    /// Brought by the user from elsewhere.
    Imported,
}

/// What is known about the MFA of the sign-in behind a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MfaVerdict {
    /// The access token says `mfa`, and Partner Center's probe agrees.
    Proved,
    /// The access token says `mfa`; the probe was not asked or gave no answer.
    Claimed,
    /// Stored without MFA, because somebody said so by name.
    Overridden,
    /// Never looked at.
    Unknown,
}

/// A refresh token and what is known about it.
#[derive(Clone, Debug)]
pub struct RefreshTokenRecord {
    /// The token.
    pub token: Secret,
    /// When Entra issued this very token, by this computer's clock; a store that several computers
    /// share converts it. The newest wins.
    pub issued: SystemTime,
    /// When the person signed in, or the token was imported. All tokens that descend from that
    /// sign-in keep it.
    pub signed_in: Option<SystemTime>,
    /// User principal name.
    pub user: Option<String>,
    /// Object id of the user in the partner's tenant.
    pub user_id: Option<String>,
    /// How it was obtained.
    pub flow: Flow,
    /// `amr` of the access token redeemed with it.
    pub amr: Vec<String>,
    /// What is known about its MFA.
    pub mfa: MfaVerdict,
}

impl RefreshTokenRecord {
    /// Whether this record wins over `other`: the later sign-in first, then the later issue. Another
    /// process may still redeem tokens of a sign-in that a person has replaced; however new, those
    /// never come back over the later sign-in.
    pub fn is_newer_than(&self, other: &Self) -> bool {
        (self.signed_in, self.issued) > (other.signed_in, other.issued)
    }
}

/// The version of a record, as its store counts. Compared for equality only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Version(pub String);

/// A record as it was found.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The record.
    pub record: RefreshTokenRecord,
    /// Its version.
    pub version: Version,
}

/// One line of [`TokenStore::list`].
#[derive(Clone, Debug)]
pub struct Listed {
    /// Whose it is.
    pub key: RecordKey,
    /// When it was issued, where the store knows that without opening the record.
    pub issued: Option<SystemTime>,
    /// User principal name, likewise.
    pub user: Option<String>,
}

/// A place for refresh tokens.
///
/// Every method ends by its deadline. Errors are of kind `store`, or of a more telling kind where
/// there is one (`access_denied`, `wrong_cloud`).
#[async_trait]
pub trait TokenStore: fmt::Debug + Send + Sync {
    /// Where it is, in a few words without secrets: `vault contoso.vault.azure.net`.
    fn describe(&self) -> String;

    /// Refuses an app of another cloud than the store's, where the store belongs to one.
    ///
    /// # Errors
    /// `wrong_cloud`.
    fn check_cloud(&self, _cloud: &Cloud) -> Result<()> {
        Ok(())
    }

    /// The newest record, or none.
    ///
    /// # Errors
    /// `sign_in_required` when there is one that cannot be used any more; saving replaces it.
    async fn load(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>>;

    /// The record before the newest, where the store keeps one: what is left when the newest turns
    /// out to be dead.
    async fn load_previous(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>>;

    /// Saves a record and keeps the one that it replaces as the previous one. `seen` is the version
    /// that the writer had loaded, none when it found nothing. After success the record is durable.
    ///
    /// # Errors
    /// `conflict` when the store holds another version than `seen` whose record is newer
    /// ([`RefreshTokenRecord::is_newer_than`]): that one is kept. Also when the writer saw a version
    /// and nothing is there any more: what somebody deleted stays deleted.
    async fn save(
        &self,
        key: &RecordKey,
        record: &RefreshTokenRecord,
        seen: Option<&Version>,
        deadline: Deadline,
    ) -> Result<Version>;

    /// Removes the record and its previous one; says whether there was any.
    async fn delete(&self, key: &RecordKey, deadline: Deadline) -> Result<bool>;

    /// Everything in the store that can be recognised as ours.
    async fn list(&self, deadline: Deadline) -> Result<Vec<Listed>>;
}

/// The error of a save that lost against a newer record.
pub(crate) fn newer_kept() -> Error {
    Error::new(crate::ErrorKind::Conflict, "the store holds a newer refresh token, which was kept")
}

/// The error of a save of what has been deleted meanwhile.
pub(crate) fn stays_deleted() -> Error {
    Error::new(
        crate::ErrorKind::Conflict,
        "the refresh token was deleted from the store since it was read, and stays deleted",
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_later_sign_in_wins_over_a_later_issue() {
        let record = |signed_in: Option<u64>, issued: u64| {
            let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            RefreshTokenRecord {
                token: Secret::new("token"),
                issued: at(issued),
                signed_in: signed_in.map(at),
                user: None,
                user_id: None,
                flow: Flow::AuthorizationCode,
                amr: Vec::new(),
                mfa: MfaVerdict::Unknown,
            }
        };
        assert!(record(Some(5), 5).is_newer_than(&record(Some(1), 9)));
        assert!(record(Some(1), 9).is_newer_than(&record(Some(1), 8)));
        assert!(record(Some(1), 1).is_newer_than(&record(None, 9)));
        assert!(!record(Some(1), 9).is_newer_than(&record(Some(1), 9)));
    }
}
