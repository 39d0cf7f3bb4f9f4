//! What a user is to a tenant now, whatever held when a token was issued.

use crate::world::{Moment, Tenant, User};

/// Roles whose holders may consent for all users of a tenant.
const CONSENTING_ROLES: [&str; 3] =
    ["Global Administrator", "Application Administrator", "Cloud Application Administrator"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing<'a> {
    /// A member or guest.
    Own,
    /// A delegated admin, with these roles.
    Delegated(Vec<&'a str>),
    /// Nothing, or nothing any more.
    None,
}

impl Standing<'_> {
    /// Whether it is a partner's.
    pub(crate) const fn is_delegated(&self) -> bool {
        matches!(self, Self::Delegated(_))
    }

    /// Whether the user may consent in the tenant on everybody's behalf.
    pub(crate) fn may_consent(&self, user: &User) -> bool {
        let consents = |role: &str| CONSENTING_ROLES.contains(&role);
        match self {
            Self::Own => user.roles.iter().any(|role| consents(role)),
            Self::Delegated(roles) => roles.iter().any(|role| consents(role)),
            Self::None => false,
        }
    }

    pub(crate) fn of<'a>(user: &User, tenant: &'a Tenant, now: Moment) -> Standing<'a> {
        if user.tenant == tenant.id || user.guest_in.contains(&tenant.id) {
            return Standing::Own;
        }
        let roles = delegated_roles(user, tenant, now);
        if roles.is_empty() { Standing::None } else { Standing::Delegated(roles) }
    }
}

/// The roles that a partner's user holds in a tenant by relationships, whatever else the user is there.
pub(crate) fn delegated_roles<'a>(user: &User, tenant: &'a Tenant, now: Moment) -> Vec<&'a str> {
    let Some(relationship) = tenant.relationship_with(user.tenant) else { return Vec::new() };
    let granular = relationship.gdap.iter().flat_map(|gdap| gdap.roles_of(&user.groups, now));
    let old = (relationship.dap && user.is_in("AdminAgents")).then_some("Global Administrator");
    granular.chain(old).collect()
}
