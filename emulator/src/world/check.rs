//! A world must be consistent before anybody lives in it.

use std::{collections::HashSet, fmt::Display};

use partnercenter::TenantId;

use super::World;
use crate::certificates::{AppKey, public_key};

impl World {
    /// Checks that names are unique and references lead somewhere.
    ///
    /// # Errors
    /// A text that names the first thing that is wrong.
    pub fn check(&self) -> Result<(), String> {
        if self.clouds.is_empty() {
            return Err("the world has no cloud".into());
        }
        unique("cloud", self.clouds.iter().map(|cloud| &cloud.name))?;
        unique("tenant id", self.tenants.iter().map(|tenant| tenant.id))?;
        unique("app id", self.apps.iter().map(|app| app.id))?;
        unique("user", self.users.iter().map(|user| user.upn.to_ascii_lowercase()))?;
        unique(
            "vault",
            self.vaults.iter().map(|vault| format!("{} ({})", vault.name, vault.cloud)),
        )?;
        unique("identity", self.identities.iter().map(|identity| identity.client_id))?;
        let domains = self.tenants.iter().flat_map(|tenant| &tenant.domains);
        unique("domain", domains.map(|domain| domain.to_ascii_lowercase()))?;
        self.check_tenants()?;
        self.check_apps()?;
        self.check_issuers()?;
        let deleted = self.deleted_users.iter().map(|deleted| &deleted.user);
        unique("user id", self.users.iter().chain(deleted.clone()).map(|user| user.id))?;
        for user in self.users.iter().chain(deleted) {
            let what = format!("the user {}", user.upn);
            self.exists(&what, user.tenant)?;
            user.guest_in.iter().try_for_each(|tenant| self.exists(&what, *tenant))?;
        }
        for proposal in &self.proposals {
            let what = format!("the proposal {}", proposal.name);
            self.exists(&what, proposal.partner)?;
            proposal.customer.iter().try_for_each(|tenant| self.exists(&what, *tenant))?;
        }
        for vault in &self.vaults {
            for key in &vault.keys {
                key.pair().map_err(|why| format!("the vault {}: {why}", vault.name))?;
            }
            self.exists(&format!("the vault {}", vault.name), vault.tenant)?;
            let cloud = self.cloud_of(vault.tenant).map(|cloud| &cloud.name);
            if cloud != Some(&vault.cloud) {
                return Err(format!("the vault {} and its tenant are in two clouds", vault.name));
            }
        }
        for identity in &self.identities {
            self.exists(&format!("the identity {}", identity.name), identity.tenant)?;
        }
        Ok(())
    }

    fn check_tenants(&self) -> Result<(), String> {
        for tenant in &self.tenants {
            let what = format!("the tenant {}", tenant.name);
            if self.cloud(&tenant.cloud).is_none() {
                return Err(format!("{what} is in a cloud \"{}\" that is missing", tenant.cloud));
            }
            if tenant.domains.is_empty() {
                return Err(format!("{what} has no domain"));
            }
            for relationship in &tenant.relationships {
                self.exists(&what, relationship.partner)?;
            }
        }
        Ok(())
    }

    fn check_apps(&self) -> Result<(), String> {
        for app in &self.apps {
            let what = format!("the app {}", app.name);
            self.exists(&what, app.tenant)?;
            for certificate in &app.certificates {
                AppKey::read(&certificate.pem).map_err(|why| format!("{what}: {why}"))?;
            }
            for redirect in &app.redirect_uris {
                url::Url::parse(&redirect.uri)
                    .map_err(|why| format!("{what}: redirect URI \"{}\": {why}", redirect.uri))?;
            }
        }
        Ok(())
    }

    fn check_issuers(&self) -> Result<(), String> {
        unique("issuer", self.issuers.iter().map(|issuer| &issuer.issuer))?;
        for issuer in &self.issuers {
            if let Some(pem) = &issuer.public_key {
                public_key(pem).map_err(|why| format!("the issuer {}: {why}", issuer.issuer))?;
            }
        }
        Ok(())
    }

    fn exists(&self, what: &str, tenant: TenantId) -> Result<(), String> {
        match self.tenant(tenant) {
            Some(_) => Ok(()),
            None => Err(format!("{what} names the tenant {tenant}, which is missing")),
        }
    }
}

fn unique<T: Eq + std::hash::Hash + Display>(
    what: &str,
    names: impl Iterator<Item = T>,
) -> Result<(), String> {
    let mut seen = HashSet::new();
    for name in names {
        if seen.contains(&name) {
            return Err(format!("the {what} {name} is there twice"));
        }
        seen.insert(name);
    }
    Ok(())
}
