use partnercenter::{ClientId, TenantId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Moment, derived_id, yes};

/// What a tenant is to Partner Center.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TenantKind {
    /// A cloud solution provider.
    Partner,
    /// A customer of one or more partners.
    Customer,
    /// A control panel vendor: registers apps and is no partner itself.
    Vendor,
}

/// An Entra tenant.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenant {
    /// Short name, unique in its cloud: `contoso`.
    pub name: String,
    /// Name of the company.
    pub title: String,
    /// Tenant id.
    pub id: TenantId,
    /// Name of its cloud.
    pub cloud: String,
    /// What it is to Partner Center.
    pub kind: TenantKind,
    /// Its domains; the first is the initial one.
    pub domains: Vec<String>,
    /// Two-letter country code.
    #[serde(default = "us")]
    pub country: String,
    /// Partner location id, of a partner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mpn_id: Option<String>,
    /// Whether its policies accept the MFA of a partner's user.
    #[serde(default = "yes")]
    pub trusts_partner_mfa: bool,
    /// Apps that an admin of this tenant disabled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disabled_apps: Vec<ClientId>,
    /// Application ids of resources without a service principal here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing_resources: Vec<Uuid>,
    /// Azure subscriptions.
    #[serde(default, rename = "subscription", skip_serializing_if = "Vec::is_empty")]
    pub subscriptions: Vec<AzureSubscription>,
    /// What apps were granted here.
    #[serde(default, rename = "consent", skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Consent>,
    /// Conditional Access.
    #[serde(default, rename = "policy", skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<Policy>,
    /// Relationships with partners, of a customer.
    #[serde(default, rename = "relationship", skip_serializing_if = "Vec::is_empty")]
    pub relationships: Vec<Relationship>,
}

fn us() -> String {
    "US".into()
}

impl Tenant {
    /// The initial domain, such as `contoso.onmicrosoft.com`.
    pub fn domain(&self) -> &str {
        self.domains.first().map_or("", String::as_str)
    }

    /// The relationship with a partner.
    pub fn relationship_with(&self, partner: TenantId) -> Option<&Relationship> {
        self.relationships.iter().find(|relationship| relationship.partner == partner)
    }

    /// What an app was granted at a resource.
    pub fn consent(&self, app: ClientId, resource: Uuid) -> Option<&Consent> {
        self.consents.iter().find(|consent| consent.app == app && consent.resource == resource)
    }

    /// Whether an app has a service principal here: anything was ever granted to it.
    pub fn knows(&self, app: ClientId) -> bool {
        self.consents.iter().any(|consent| consent.app == app)
    }

    /// Adds scopes and roles to what an app was granted at a resource.
    pub fn grant(&mut self, app: ClientId, resource: Uuid, scopes: &[String], roles: &[String]) {
        let at = self
            .consents
            .iter()
            .position(|consent| consent.app == app && consent.resource == resource);
        let at = at.unwrap_or_else(|| {
            self.consents.push(Consent { app, resource, scopes: Vec::new(), roles: Vec::new() });
            self.consents.len() - 1
        });
        let consent = &mut self.consents[at];
        for (granted, wanted) in [(&mut consent.scopes, scopes), (&mut consent.roles, roles)] {
            for name in wanted {
                if !granted.iter().any(|had| had.eq_ignore_ascii_case(name)) {
                    granted.push(name.clone());
                }
            }
        }
    }

    /// The object id of a group.
    pub fn group_id(&self, group: &str) -> Uuid {
        derived_id(&["group", &self.id.to_string(), group])
    }

    /// The object id of an app's service principal.
    pub fn service_principal_id(&self, app: ClientId) -> Uuid {
        derived_id(&["service principal", &self.id.to_string(), &app.to_string()])
    }
}

/// An Azure subscription.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AzureSubscription {
    /// Subscription id.
    pub id: Uuid,
    /// Name for people.
    pub name: String,
}

/// What an app was granted at one resource in one tenant.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// The app.
    pub app: ClientId,
    /// Application id of the resource: `00000003-0000-0000-c000-000000000000` is Microsoft Graph.
    pub resource: Uuid,
    /// Delegated scopes. An entry without any stands for a service principal alone.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Application permissions.
    #[serde(default)]
    pub roles: Vec<String>,
}

/// A Conditional Access policy.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Policy {
    /// Name for people.
    pub name: String,
    /// User principal names that it holds for; all when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<String>,
    /// User principal names that it does not hold for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclude_users: Vec<String>,
    /// Whether users of service providers are excluded.
    #[serde(default)]
    pub exclude_service_providers: bool,
    /// Application ids of the resources that it holds for; all when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Uuid>,
    /// It holds only where this authentication context is asked for: `c1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication_context: Option<String>,
    /// Whether it is switched off.
    #[serde(default)]
    pub disabled: bool,
    /// What it demands.
    #[serde(flatten)]
    pub control: Control,
}

impl Policy {
    /// A policy for everybody and everything.
    pub fn new(name: impl Into<String>, control: Control) -> Self {
        Self {
            name: name.into(),
            users: Vec::new(),
            exclude_users: Vec::new(),
            exclude_service_providers: false,
            resources: Vec::new(),
            authentication_context: None,
            disabled: false,
            control,
        }
    }
}

/// What a Conditional Access policy demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "control", rename_all = "snake_case")]
pub enum Control {
    /// Nobody gets in (AADSTS53003).
    Block,
    /// No sign-in by device code, nor by a token that began with one (AADSTS53003).
    BlockDeviceCode,
    /// MFA (AADSTS50076, 50079).
    RequireMfa {
        /// After how many days a remembered MFA counts no more (AADSTS50078).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        remember_days: Option<u32>,
    },
    /// A sign-in not older than this (AADSTS70043).
    SignInFrequency {
        /// Hours.
        hours: u32,
    },
    /// A compliant device (AADSTS53000).
    CompliantDevice,
    /// A control of somebody else's (AADSTS50158).
    ExternalChallenge,
}

/// What binds a customer to a partner.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relationship {
    /// The partner's tenant.
    pub partner: TenantId,
    /// Whether the partner resells to the customer.
    #[serde(default = "yes")]
    pub reseller: bool,
    /// Delegated administration of the old kind: every member of AdminAgents is an admin.
    #[serde(default)]
    pub dap: bool,
    /// Granular delegated admin relationships.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gdap: Vec<Gdap>,
}

/// A granular delegated admin relationship.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gdap {
    /// Its id.
    pub id: Uuid,
    /// Display name.
    pub name: String,
    /// Its state.
    pub status: GdapStatus,
    /// When it ends.
    pub ends: Moment,
    /// Names of the Entra roles in it: `Cloud Application Administrator`.
    pub roles: Vec<String>,
    /// How many days it was made for.
    #[serde(default = "two_years")]
    pub days: u32,
    /// Whether it goes on at its end.
    #[serde(default)]
    pub extends: bool,
    /// When the customer approved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activated: Option<Moment>,
    /// Which groups of the partner hold which of the roles.
    #[serde(default, rename = "assignment")]
    pub assignments: Vec<GdapAssignment>,
}

const fn two_years() -> u32 {
    730
}

impl Gdap {
    /// Its state at a time: it expires by itself.
    pub fn status_at(&self, at: Moment) -> GdapStatus {
        let is_over = self.status == GdapStatus::Active && self.ends <= at && !self.extends;
        if is_over { GdapStatus::Expired } else { self.status }
    }

    /// The roles that a user with these groups holds, at a time; none when the relationship is
    /// not in force.
    pub fn roles_of(&self, groups: &[String], at: Moment) -> Vec<&str> {
        if self.status_at(at) != GdapStatus::Active {
            return Vec::new();
        }
        self.assignments
            .iter()
            .filter(|assignment| groups.contains(&assignment.group))
            .flat_map(|assignment| assignment.roles.iter().map(String::as_str))
            .filter(|role| self.roles.iter().any(|held| held == role))
            .collect()
    }
}

/// The state of a granular delegated admin relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GdapStatus {
    /// Waits for the customer.
    ApprovalPending,
    /// In force until it ends.
    Active,
    /// Its time ran out.
    Expired,
    /// Somebody ended it.
    Terminated,
}

/// Roles of a relationship that a group of the partner holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GdapAssignment {
    /// Name of the group.
    pub group: String,
    /// Names of the roles.
    pub roles: Vec<String>,
}
