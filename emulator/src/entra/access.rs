//! Whether a user may have a token in a tenant: account, delegation, consent, policies.

use partnercenter::TenantId;
use serde::{Deserialize, Serialize};
use serde_json::json;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{
    error::{EntraError, Result},
    scope::Target,
};
use crate::{
    standing::Standing,
    world::{App, Control, Mfa, Platform, Policy, Tenant, User, World},
};

/// What a person did when signing in; refresh tokens carry it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SignIn {
    /// Object id of the user.
    pub user: Uuid,
    /// How: `pwd`, and `mfa`.
    pub amr: Vec<String>,
    /// When, in seconds since 1970.
    pub at: i64,
    /// Whether it began with a device code. The mark stays with everything that follows from it.
    pub device_code: bool,
    /// Authentication contexts that were met.
    pub contexts: Vec<String>,
    /// The kind of client.
    pub platform: Platform,
    /// The id of the session.
    pub session: Uuid,
}

impl SignIn {
    pub fn has_mfa(&self) -> bool {
        self.amr.iter().any(|method| method == "mfa")
    }
}

/// What a token may say.
#[derive(Clone, Debug)]
pub(crate) struct Granted {
    pub scopes: Vec<String>,
}

/// One question about access.
pub(crate) struct Question<'a> {
    pub world: &'a World,
    pub app: &'a App,
    pub tenant: &'a Tenant,
    pub now: OffsetDateTime,
}

impl<'a> Question<'a> {
    /// The user behind a sign-in, if the account still works.
    ///
    /// # Errors
    /// 50034 and 50057.
    pub fn account(&self, sign_in: &SignIn) -> Result<&'a User> {
        let user = self.world.user(sign_in.user).ok_or(EntraError::of_code(50_034))?;
        if user.disabled { Err(EntraError::of_code(50_057)) } else { Ok(user) }
    }

    /// How a user belongs to the tenant.
    ///
    /// # Errors
    /// 50177 for a guest, 50020 for a stranger.
    pub fn standing(&self, user: &User) -> Result<Standing<'a>> {
        if user.guest_in.contains(&self.tenant.id) {
            return Err(EntraError::new(50_177, format!("The tenant is {}.", self.tenant.id)));
        }
        match Standing::of(user, self.tenant, self.now.into()) {
            Standing::None => {
                let detail = format!("The user is {}, the tenant {}.", user.upn, self.tenant.id);
                Err(EntraError::new(50_020, detail))
            }
            standing => Ok(standing),
        }
    }

    /// What was granted to the app for a user.
    ///
    /// # Errors
    /// 500011, 65001 and 90099.
    pub fn consent(
        &self,
        user: &User,
        standing: &Standing<'_>,
        target: &Target,
    ) -> Result<Granted> {
        let app = self.app;
        if self.tenant.missing_resources.contains(&target.resource) {
            let detail = format!("It is {} in {}.", target.audience, self.tenant.id);
            return Err(EntraError::new(500_011, detail));
        }
        if target.resource == app.id.as_uuid() {
            // An app's own API needs nobody's consent.
            let scopes = target.scopes.clone();
            return Ok(Granted {
                scopes: scopes.unwrap_or_else(|| vec!["user_impersonation".into()]),
            });
        }
        let mut granted: Vec<String> = self
            .tenant
            .consent(app.id, target.resource)
            .map(|consent| consent.scopes.clone())
            .unwrap_or_default();
        let preconsented = standing.is_delegated()
            && app.preconsented
            && self.tenant.relationship_with(user.tenant).is_some_and(|known| known.dap);
        if preconsented {
            let listed = app.required_access.iter().filter(|own| own.resource == target.resource);
            granted.extend(listed.flat_map(|access| access.scopes.iter().cloned()));
        } else if standing.is_delegated() && !self.tenant.knows(app.id) {
            let detail = format!("The application is {}, the tenant {}.", app.id, self.tenant.id);
            return Err(EntraError::new(90_099, detail));
        }
        let has = |wanted: &String| granted.iter().any(|own| own.eq_ignore_ascii_case(wanted));
        let enough = match &target.scopes {
            Some(wanted) => wanted.iter().all(has),
            None => !granted.is_empty(),
        };
        if enough {
            return Ok(Granted { scopes: granted });
        }
        let detail = format!(
            "The application is {}, the resource {}, the tenant {}.",
            app.id, target.audience, self.tenant.id
        );
        Err(EntraError::new(65_001, detail))
    }

    /// Whether assignment is required and missing.
    ///
    /// # Errors
    /// 50105.
    pub fn assignment(&self, user: &User, standing: &Standing<'_>) -> Result<()> {
        let assigned = match &self.app.assigned {
            Some(assigned) if !standing.is_delegated() => assigned,
            _ => return Ok(()),
        };
        if assigned.iter().any(|upn| upn.eq_ignore_ascii_case(&user.upn)) {
            return Ok(());
        }
        Err(EntraError::new(50_105, format!("The user is {}.", user.upn)))
    }

    /// Whether the tenant's policies let a sign-in through. `resource` is none where no token is
    /// asked for yet; `contexts` are authentication contexts that the client asks for.
    ///
    /// # Errors
    /// 53003, 53000, 50076, 50078, 50079, 50158, 70043.
    pub fn policies(
        &self,
        user: &User,
        standing: &Standing<'_>,
        sign_in: &SignIn,
        resource: Option<Uuid>,
        contexts: &[String],
    ) -> Result<()> {
        for policy in &self.tenant.policies {
            if self.holds(policy, user, standing, resource, contexts) {
                self.control(policy, user, standing, sign_in)?;
            }
        }
        Ok(())
    }

    fn holds(
        &self,
        policy: &Policy,
        user: &User,
        standing: &Standing<'_>,
        resource: Option<Uuid>,
        contexts: &[String],
    ) -> bool {
        let named = |upns: &[String]| upns.iter().any(|upn| upn.eq_ignore_ascii_case(&user.upn));
        !policy.disabled
            && (policy.users.is_empty() || named(&policy.users))
            && !named(&policy.exclude_users)
            && !(policy.exclude_service_providers && standing.is_delegated())
            && (policy.resources.is_empty()
                || resource.is_some_and(|resource| policy.resources.contains(&resource)))
            && policy.authentication_context.as_ref().is_none_or(|own| contexts.contains(own))
    }

    fn control(
        &self,
        policy: &Policy,
        user: &User,
        standing: &Standing<'_>,
        sign_in: &SignIn,
    ) -> Result<()> {
        let refuse = |code| {
            let detail = format!("The policy is \"{}\" of {}.", policy.name, self.tenant.id);
            let wanted = match &policy.authentication_context {
                Some(context) => json!({"acrs": {"essential": true, "value": context}}),
                None => {
                    let id = crate::world::derived_id(&["policy", &policy.name]);
                    json!({"capolids": {"essential": true, "values": [id]}})
                }
            };
            Err(EntraError::new(code, detail).with_claims(&json!({ "access_token": wanted })))
        };
        let age = self.now.unix_timestamp() - sign_in.at;
        match policy.control {
            Control::Block => refuse(53_003),
            Control::BlockDeviceCode if sign_in.device_code => refuse(53_003),
            Control::BlockDeviceCode => Ok(()),
            Control::CompliantDevice => refuse(53_000),
            Control::ExternalChallenge => refuse(50_158),
            Control::SignInFrequency { hours } => {
                let frequent = age < Duration::hours(hours.into()).whole_seconds();
                if frequent { Ok(()) } else { refuse(70_043) }
            }
            Control::RequireMfa { remember_days } => {
                let foreign = standing.is_delegated() && !self.tenant.trusts_partner_mfa;
                if !sign_in.has_mfa() || foreign {
                    let unregistered = user.mfa == Mfa::Never && !standing.is_delegated();
                    return refuse(if unregistered { 50_079 } else { 50_076 });
                }
                let expired = remember_days
                    .is_some_and(|days| age >= Duration::days(days.into()).whole_seconds());
                if expired { refuse(50_078) } else { Ok(()) }
            }
        }
    }

    /// All of it: what a token for a user may say.
    ///
    /// # Errors
    /// Of the first thing that is in the way.
    pub fn token(
        &self,
        sign_in: &SignIn,
        target: Option<&Target>,
        contexts: &[String],
    ) -> Result<Granted> {
        let user = self.account(sign_in)?;
        let standing = self.standing(user)?;
        self.assignment(user, &standing)?;
        let granted = match target {
            Some(target) => self.consent(user, &standing, target)?,
            None => Granted { scopes: Vec::new() },
        };
        let resource = target.map(|target| target.resource);
        self.policies(user, &standing, sign_in, resource, contexts)?;
        Ok(granted)
    }
}

/// The tenant of an id that was found before.
pub(crate) fn tenant(world: &World, id: TenantId) -> Result<&Tenant> {
    world.tenant(id).ok_or_else(|| EntraError::new(90_002, format!("It is {id}.")))
}
