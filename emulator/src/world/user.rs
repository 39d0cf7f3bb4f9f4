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
}

impl User {
    /// Whether the user is a member of a group.
    pub fn is_in(&self, group: &str) -> bool {
        self.groups.iter().any(|name| name == group)
    }
}
