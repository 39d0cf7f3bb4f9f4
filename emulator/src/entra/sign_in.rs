//! What happens when a person signs in: on a page, or by a script in place of one.

use partnercenter::TenantId;
use uuid::Uuid;

use super::{
    access::{Question, SignIn, tenant},
    asked::Asked,
    client,
    error::{EntraError, Result},
    scope::{Wish, shown},
};
use crate::{
    state::State,
    world::{App, Mfa, Platform, User, World},
};

/// Who signs in, and how.
///
/// ```
/// use partnercenter_emulator::Person;
///
/// let careful = Person::new("adele");
/// let careless = Person::new("adele@contoso.onmicrosoft.com").without_mfa();
/// # let _ = (careful, careless);
/// ```
#[derive(Clone, Debug)]
pub struct Person {
    pub(crate) user: String,
    pub(crate) password: Option<String>,
    pub(crate) mfa: bool,
    pub(crate) accepts: bool,
}

impl Person {
    /// A user by short name, user principal name or object id; uses MFA where the user has it, and
    /// accepts.
    pub fn new(user: impl Into<String>) -> Self {
        Self { user: user.into(), password: None, mfa: true, accepts: true }
    }

    /// Types a password.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Does not use MFA, where the page asks.
    #[must_use]
    pub fn without_mfa(mut self) -> Self {
        self.mfa = false;
        self
    }

    /// Declines the consent.
    #[must_use]
    pub fn declining(mut self) -> Self {
        self.accepts = false;
        self
    }
}

/// What a sign-in is for.
pub(crate) struct Purpose<'a> {
    pub cloud: &'a str,
    pub app: &'a App,
    pub asked: Asked,
    pub wish: &'a Wish,
    /// Authentication contexts that the client asks for.
    pub contexts: &'a [String],
    pub platform: Platform,
    pub device_code: bool,
}

/// A person who is in.
pub(crate) struct Entered {
    pub sign_in: SignIn,
    pub tenant: TenantId,
}

impl Purpose<'_> {
    /// Signs a person in who stands before the page: checks the account, the policies, and records
    /// the consent.
    ///
    /// # Errors
    /// What the page would show: 50034, 50126, 50057, 50076, 53003, …; 65004 when the person declines.
    pub fn enter(&self, state: &State, person: &Person) -> Result<Entered> {
        let world = state.snapshot();
        let user = self.find(&world, &person.user)?;
        if let Some(password) = &user.password
            && person.password.as_deref() != Some(password.expose())
        {
            return Err(EntraError::of_code(50_126));
        }
        let mfa = match user.mfa {
            Mfa::Always => true,
            Mfa::Never => false,
            Mfa::Asks => person.mfa,
        };
        let amr = if mfa { vec!["pwd".into(), "mfa".into()] } else { vec!["pwd".into()] };
        let sign_in = SignIn {
            user: user.id,
            amr,
            at: state.now().unix_timestamp(),
            device_code: self.device_code,
            contexts: self.contexts.to_vec(),
            platform: self.platform,
            session: Uuid::new_v4(),
        };
        let entered = self.admit(&world, user, sign_in, state)?;
        if !person.accepts {
            return Err(EntraError::of_code(65_004));
        }
        self.consent(state, &world, user, entered.tenant)?;
        Ok(entered)
    }

    /// Lets in a person who signed in before, without a page.
    ///
    /// # Errors
    /// As of [`Purpose::enter`]; and 65001 when a page would have to ask for consent.
    pub fn resume(&self, state: &State, earlier: &SignIn) -> Result<Entered> {
        let world = state.snapshot();
        let user = world.user(earlier.user).ok_or(EntraError::of_code(50_034))?;
        let sign_in = SignIn {
            device_code: earlier.device_code || self.device_code,
            contexts: self.contexts.to_vec(),
            platform: self.platform,
            ..earlier.clone()
        };
        let entered = self.admit(&world, user, sign_in, state)?;
        if let Some(target) = &self.wish.target {
            let question = self.question(&world, entered.tenant, state)?;
            question.consent(user, &question.standing(user)?, target)?;
        }
        Ok(entered)
    }

    fn question<'w>(&self, world: &'w World, id: TenantId, state: &State) -> Result<Question<'w>>
    where
        Self: 'w,
    {
        let app = world.app(self.app.id).ok_or(EntraError::of_code(700_016))?;
        Ok(Question { world, app, tenant: tenant(world, id)?, now: state.now() })
    }

    fn admit(&self, world: &World, user: &User, sign_in: SignIn, state: &State) -> Result<Entered> {
        let id = self.asked.or(user.tenant);
        client::allow(world, self.app, Asked::Tenant(id))?;
        let question = self.question(world, id, state)?;
        question.account(&sign_in)?;
        let standing = question.standing(user)?;
        question.assignment(user, &standing)?;
        let resource = self.wish.target.as_ref().map(|target| target.resource);
        question.policies(user, &standing, &sign_in, resource, self.contexts)?;
        Ok(Entered { sign_in, tenant: id })
    }

    /// A user of this cloud.
    fn find<'w>(&self, world: &'w World, name: &str) -> Result<&'w User> {
        let unknown = || EntraError::new(50_034, format!("It is \"{}\".", shown(name)));
        let id = Uuid::try_parse(name).ok();
        let user = world
            .user_by_upn(name)
            .or_else(|| id.and_then(|id| world.user(id)))
            .or_else(|| world.user_named(self.cloud, name))
            .ok_or_else(unknown)?;
        let home = world.tenant(user.tenant).ok_or_else(unknown)?;
        if home.cloud == self.cloud { Ok(user) } else { Err(unknown()) }
    }

    /// Records what the person consents to: everything that the registration lists for `.default` and
    /// on v1, else the scopes that are asked for.
    fn consent(&self, state: &State, world: &World, user: &User, id: TenantId) -> Result<()> {
        let question = self.question(world, id, state)?;
        let standing = question.standing(user)?;
        let Some(target) = &self.wish.target else { return Ok(()) };
        if question.consent(user, &standing, target).is_ok() {
            return Ok(());
        }
        if standing.is_delegated() && !standing.may_consent(user) {
            return Err(EntraError::new(90_094, format!("The tenant is {id}.")));
        }
        let listed = self.app.required_access.iter();
        let grants: Vec<_> = match &target.scopes {
            Some(scopes) => vec![(target.resource, scopes.clone())],
            None => listed
                .filter(|access| !access.scopes.is_empty())
                .map(|access| (access.resource, access.scopes.clone()))
                .collect(),
        };
        state.change(|world| {
            if let Some(tenant) = world.tenant_mut(id) {
                for (resource, scopes) in &grants {
                    tenant.grant(self.app.id, *resource, scopes, &[]);
                }
            }
        });
        // A resource that the registration does not list is still not consented to.
        let world = state.snapshot();
        let question = self.question(&world, id, state)?;
        question.consent(user, &standing, target).map(drop).map_err(|refusal| match refusal.code {
            65_001 => EntraError { code: 650_057, ..refusal },
            _ => refusal,
        })
    }
}
