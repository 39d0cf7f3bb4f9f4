use partnercenter::TenantId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Invented, Moment};

/// How a user does with multi-factor authentication.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mfa {
    /// Every sign-in is with MFA.
    Always,
    /// No method is registered: no sign-in is with MFA.
    Never,
    /// The sign-in page asks each time.
    #[default]
    Asks,
}

/// A person with an account.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// Short name, unique in the cloud: `adele`.
    pub name: String,
    /// Name for people.
    pub title: String,
    /// User principal name.
    pub upn: String,
    /// Object id in the home tenant.
    pub id: Uuid,
    /// Home tenant.
    pub tenant: TenantId,
    /// The password, when the sign-in page shall want one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Invented>,
    /// How the user does with MFA.
    #[serde(default)]
    pub mfa: Mfa,
    /// Names of groups: `AdminAgents`, and those of delegated admin relationships.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Names of Entra roles in the home tenant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<String>,
    /// Whether the account is disabled.
    #[serde(default)]
    pub disabled: bool,
    /// Tenants in which the user exists as a guest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guest_in: Vec<TenantId>,
    /// Refresh tokens of before are dead: an admin reset the password or revoked the sessions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<Moment>,
    /// Refresh tokens of public clients of before are dead: the user changed the password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_changed: Option<Moment>,
    /// Two-letter code of the country in which the user works; licences need it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_location: Option<String>,
    /// Licences that the user has.
    #[serde(default, rename = "licence", skip_serializing_if = "Vec::is_empty")]
    pub licences: Vec<UserLicence>,
}

/// A licence that a user has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserLicence {
    /// Id of the SKU.
    pub sku: Uuid,
    /// Ids of plans of the SKU that the user does not have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<Uuid>,
}

/// A user who was deleted and can be restored.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeletedUser {
    /// When.
    pub deleted: Moment,
    /// Who.
    pub user: User,
}

impl DeletedUser {
    /// Whether the user can still be restored: for 30 days.
    pub fn is_there(&self, now: Moment) -> bool {
        now.time() - self.deleted.time() < time::Duration::days(30)
    }
}

impl User {
    /// A person without anything special.
    pub fn new(name: &str, title: &str, upn: &str, id: Uuid, tenant: TenantId) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            upn: upn.into(),
            id,
            tenant,
            password: None,
            mfa: Mfa::Asks,
            groups: Vec::new(),
            roles: Vec::new(),
            disabled: false,
            guest_in: Vec::new(),
            revoked: None,
            password_changed: None,
            usage_location: None,
            licences: Vec::new(),
        }
    }

    /// The first word of the name, and the rest.
    pub fn names(&self) -> (&str, &str) {
        self.title.split_once(' ').unwrap_or((&self.title, ""))
    }

    /// Whether the user is a member of a group.
    pub fn is_in(&self, group: &str) -> bool {
        self.groups.iter().any(|name| name == group)
    }
}
