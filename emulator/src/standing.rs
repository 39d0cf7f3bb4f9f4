//! What a user is to a tenant now, whatever held when a token was issued.

use crate::world::{Moment, Relationship, Tenant, User};

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

    pub(crate) fn of<'a>(user: &User, tenant: &'a Tenant, now: Moment) -> Standing<'a> {
        if user.tenant == tenant.id || user.guest_in.contains(&tenant.id) {
            return Standing::Own;
        }
        let relationship = tenant.relationship_with(user.tenant);
        match relationship.map(|relationship| delegated_roles(user, relationship, now)) {
            Some(roles) if !roles.is_empty() => Standing::Delegated(roles),
            _ => Standing::None,
        }
    }
}

fn delegated_roles<'a>(user: &User, relationship: &'a Relationship, now: Moment) -> Vec<&'a str> {
    let granular = relationship.gdap.iter().flat_map(|gdap| gdap.roles_of(&user.groups, now));
    let old = (relationship.dap && user.is_in("AdminAgents")).then_some("Global Administrator");
    granular.chain(old).collect()
}
