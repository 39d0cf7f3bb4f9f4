//! Delegated admin relationships on their way: proposed by a partner, approved by a customer, ended by
//! either.

use partnercenter::TenantId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Gdap, GdapStatus, Moment, Relationship, World};

/// A granular delegated admin relationship that no customer has approved yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// Its id.
    pub id: Uuid,
    /// Display name.
    pub name: String,
    /// The partner's tenant.
    pub partner: TenantId,
    /// The customer whose it will be; by default the one that approves it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<TenantId>,
    /// Names of the Entra roles in it.
    pub roles: Vec<String>,
    /// How many days it lasts after its approval.
    pub days: u32,
    /// Whether it goes on at its end.
    #[serde(default)]
    pub extends: bool,
    /// Whether it waits for approval, and cannot be changed any more.
    #[serde(default)]
    pub locked: bool,
    /// When it was made.
    pub created: Moment,
}

impl World {
    /// A customer approves a relationship: by its id, which begins with that of [`Gdap`] or [`Proposal`].
    ///
    /// # Errors
    /// In words: it does not wait for approval, or it is not said whose it will be.
    pub fn approve(
        &mut self,
        id: Uuid,
        customer: Option<TenantId>,
        now: Moment,
    ) -> Result<(), String> {
        if let Some(gdap) = self.gdap_mut(id) {
            if gdap.status != GdapStatus::ApprovalPending {
                return Err(format!("the relationship {id} does not wait for approval"));
            }
            (gdap.status, gdap.activated) = (GdapStatus::Active, Some(now));
            return Ok(());
        }
        let at = self.proposals.iter().position(|proposal| proposal.id == id);
        let at = at.ok_or_else(|| format!("there is no relationship {id}"))?;
        let proposal = &self.proposals[at];
        if !proposal.locked {
            return Err(format!("the relationship {id} is not locked for approval yet"));
        }
        let whose = proposal.customer.or(customer);
        let whose = whose.ok_or_else(|| format!("say which customer approves {id}"))?;
        if self.tenant(whose).is_none() {
            return Err(format!("there is no tenant {whose}"));
        }
        let Proposal { partner, name, roles, days, extends, .. } = self.proposals.remove(at);
        let gdap = Gdap {
            id,
            name,
            status: GdapStatus::Active,
            ends: (now.time() + time::Duration::days(days.into())).into(),
            roles,
            assignments: Vec::new(),
            days,
            extends,
            activated: Some(now),
        };
        let Some(tenant) = self.tenant_mut(whose) else { return Ok(()) };
        match tenant.relationships.iter_mut().find(|known| known.partner == partner) {
            Some(relationship) => relationship.gdap.push(gdap),
            None => tenant.relationships.push(Relationship {
                partner,
                reseller: false,
                dap: false,
                gdap: vec![gdap],
            }),
        }
        Ok(())
    }

    /// Partner or customer end a relationship that is in force.
    ///
    /// # Errors
    /// In words: it is not in force.
    pub fn terminate(&mut self, id: Uuid) -> Result<(), String> {
        let gdap = self.gdap_mut(id).ok_or_else(|| format!("there is no relationship {id}"))?;
        if gdap.status != GdapStatus::Active {
            return Err(format!("the relationship {id} is not in force"));
        }
        gdap.status = GdapStatus::Terminated;
        Ok(())
    }

    /// A relationship that a customer has, to change it.
    pub fn gdap_mut(&mut self, id: Uuid) -> Option<&mut Gdap> {
        let relationships =
            self.tenants.iter_mut().flat_map(|tenant| tenant.relationships.iter_mut());
        relationships.flat_map(|known| known.gdap.iter_mut()).find(|gdap| gdap.id == id)
    }
}
