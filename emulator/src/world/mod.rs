//! The world that the emulator plays: which clouds, tenants, apps, users, relationships, consents,
//! policies, vaults and identities exist. Plain data: built in Rust, read from TOML, or built in.

mod app;
mod check;
mod clouds;
mod contoso;
mod exports;
mod identity;
mod moment;
mod relationships;
mod tenant;
mod user;
mod vault;

use aws_lc_rs::digest;
use partnercenter::{ClientId, Cloud, TenantId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::{
    app::{
        App, AppCertificate, AppSecret, FederatedCredential, Platform, RedirectUri, RequiredAccess,
    },
    exports::{BlobFlaw, Exports},
    identity::{ManagedIdentity, WorkloadIssuer},
    moment::Moment,
    relationships::Proposal,
    tenant::{
        AzureSubscription, Consent, Control, Gdap, GdapAssignment, GdapStatus, Policy,
        Relationship, Tenant, TenantKind,
    },
    user::{DeletedUser, Mfa, User, UserLicence},
    vault::{KeyPermission, SecretPermission, Vault, VaultAccess, VaultKey, VaultPrincipal},
};

/// Everything that exists. State that requests change (consents, revoked sessions) is here too.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct World {
    /// A name for people.
    pub name: String,
    /// The clouds, by the name of a built-in one or as a whole record.
    #[serde(with = "clouds")]
    pub clouds: Vec<Cloud>,
    /// Tenants of partners, customers and vendors.
    #[serde(rename = "tenant")]
    pub tenants: Vec<Tenant>,
    /// App registrations.
    #[serde(rename = "app")]
    pub apps: Vec<App>,
    /// People.
    #[serde(rename = "user")]
    pub users: Vec<User>,
    /// People who were deleted.
    #[serde(rename = "deleted_user", skip_serializing_if = "Vec::is_empty")]
    pub deleted_users: Vec<DeletedUser>,
    /// Delegated admin relationships that nobody has approved yet.
    #[serde(rename = "proposal", skip_serializing_if = "Vec::is_empty")]
    pub proposals: Vec<Proposal>,
    /// Key vaults.
    #[serde(rename = "vault")]
    pub vaults: Vec<Vault>,
    /// Managed identities.
    #[serde(rename = "identity")]
    pub identities: Vec<ManagedIdentity>,
    /// Issuers of workload identity tokens that are not Entra's.
    #[serde(rename = "issuer")]
    pub issuers: Vec<WorkloadIssuer>,
    /// How work that goes on is played.
    pub exports: Exports,
}

impl World {
    /// Reads a world from TOML. Dates are RFC 3339, or relative to now: `+90d`, `-2h`.
    ///
    /// # Errors
    /// A text that says what is wrong and where: syntax, an unknown field, a reference to
    /// something that does not exist.
    pub fn from_toml(text: &str) -> Result<Self, String> {
        let world: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        world.check()?;
        Ok(world)
    }

    /// Writes the world as TOML, invented secrets included.
    ///
    /// # Errors
    /// A text, when a value has no form in TOML.
    pub fn to_toml(&self) -> Result<String, String> {
        toml::to_string(self).map_err(|error| error.to_string())
    }

    /// A world by the name of a built-in one.
    pub fn built_in(name: &str) -> Option<Self> {
        match name {
            "contoso" => Some(Self::contoso()),
            "empty" => Some(Self::empty()),
            _ => None,
        }
    }

    /// The names that [`World::built_in`] knows.
    pub const BUILT_IN: [&str; 2] = ["contoso", "empty"];

    /// All clouds and nobody in them: to build on.
    pub fn empty() -> Self {
        Self { name: "empty".into(), clouds: Cloud::built_in().to_vec(), ..Self::default() }
    }

    /// A cloud by its name.
    pub fn cloud(&self, name: &str) -> Option<&Cloud> {
        self.clouds.iter().find(|cloud| cloud.name == name)
    }

    /// A tenant by its id.
    pub fn tenant(&self, id: TenantId) -> Option<&Tenant> {
        self.tenants.iter().find(|tenant| tenant.id == id)
    }

    /// A tenant by its id, to change it.
    pub fn tenant_mut(&mut self, id: TenantId) -> Option<&mut Tenant> {
        self.tenants.iter_mut().find(|tenant| tenant.id == id)
    }

    /// A tenant by its short name in a cloud: `("global", "contoso")`.
    pub fn tenant_named(&self, cloud: &str, name: &str) -> Option<&Tenant> {
        self.tenants.iter().find(|tenant| tenant.cloud == cloud && tenant.name == name)
    }

    /// A tenant by one of its domains, in any case.
    pub fn tenant_of_domain(&self, domain: &str) -> Option<&Tenant> {
        self.tenants
            .iter()
            .find(|tenant| tenant.domains.iter().any(|own| own.eq_ignore_ascii_case(domain)))
    }

    /// The customers of a partner: tenants with a reseller or delegated admin relationship.
    pub fn customers_of(&self, partner: TenantId) -> impl Iterator<Item = &Tenant> {
        self.tenants.iter().filter(move |tenant| tenant.relationship_with(partner).is_some())
    }

    /// An app by its client id.
    pub fn app(&self, id: ClientId) -> Option<&App> {
        self.apps.iter().find(|app| app.id == id)
    }

    /// An app by its client id, to change it.
    pub fn app_mut(&mut self, id: ClientId) -> Option<&mut App> {
        self.apps.iter_mut().find(|app| app.id == id)
    }

    /// An app by its short name in a cloud: `("global", "csp")`.
    pub fn app_named(&self, cloud: &str, name: &str) -> Option<&App> {
        self.apps.iter().find(|app| app.name == name && self.is_in(app.tenant, cloud))
    }

    /// A user by the object id in the home tenant.
    pub fn user(&self, id: Uuid) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// A user by user principal name, in any case.
    pub fn user_by_upn(&self, upn: &str) -> Option<&User> {
        self.users.iter().find(|user| user.upn.eq_ignore_ascii_case(upn))
    }

    /// A user by user principal name or object id, to change it.
    pub fn user_mut(&mut self, upn_or_id: &str) -> Option<&mut User> {
        let id = Uuid::try_parse(upn_or_id).ok();
        self.users
            .iter_mut()
            .find(|user| Some(user.id) == id || user.upn.eq_ignore_ascii_case(upn_or_id))
    }

    /// A user by the short name in a cloud: `("global", "adele")`.
    pub fn user_named(&self, cloud: &str, name: &str) -> Option<&User> {
        self.users.iter().find(|user| user.name == name && self.is_in(user.tenant, cloud))
    }

    /// The users whose home is a tenant.
    pub fn users_of(&self, tenant: TenantId) -> impl Iterator<Item = &User> {
        self.users.iter().filter(move |user| user.tenant == tenant)
    }

    /// Deletes a user, who can be restored. What the user had is free.
    pub fn delete_user(&mut self, id: Uuid, now: Moment) {
        if let Some(at) = self.users.iter().position(|user| user.id == id) {
            let user = self.users.remove(at);
            self.deleted_users.push(DeletedUser { deleted: now, user });
        }
    }

    /// Restores a user who was deleted less than 30 days ago; none when somebody else has the name.
    /// The licences come back only where the directory finds some, which is for the caller to see.
    pub fn restore_user(&mut self, tenant: TenantId, id: Uuid, now: Moment) -> Option<&mut User> {
        let is_it = |gone: &DeletedUser| gone.user.id == id && gone.user.tenant == tenant;
        let at = self.deleted_users.iter().position(|gone| is_it(gone) && gone.is_there(now))?;
        if self.user_by_upn(&self.deleted_users[at].user.upn).is_some() {
            return None;
        }
        let user = self.deleted_users.remove(at).user;
        self.users.push(user);
        self.users.last_mut()
    }

    /// A vault by its name in a cloud.
    pub fn vault_named(&self, cloud: &str, name: &str) -> Option<&Vault> {
        self.vaults.iter().find(|vault| vault.cloud == cloud && vault.name == name)
    }

    /// A managed identity by its client id.
    pub fn identity(&self, id: ClientId) -> Option<&ManagedIdentity> {
        self.identities.iter().find(|identity| identity.client_id == id)
    }

    /// The cloud in which a tenant lives.
    pub fn cloud_of(&self, tenant: TenantId) -> Option<&Cloud> {
        self.cloud(&self.tenant(tenant)?.cloud)
    }

    fn is_in(&self, tenant: TenantId, cloud: &str) -> bool {
        self.tenant(tenant).is_some_and(|tenant| tenant.cloud == cloud)
    }
}

/// A GUID that always follows from the same names. Groups, service principals and the like get their
/// ids this way, so that a world need not list them.
pub fn derived_id(names: &[&str]) -> Uuid {
    let hash = digest::digest(&digest::SHA256, names.join("\u{1f}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_ref()[..16]);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// A secret of the world: a client secret, password or private key that somebody invented. It can be
/// written to a file, as real ones cannot, but does not show in `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Invented(String);

impl Invented {
    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for Invented {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Debug for Invented {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

const fn yes() -> bool {
    true
}
