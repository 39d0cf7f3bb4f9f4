//! What the demo plays on: an emulator, and apps that reach it under the real host names.

use std::sync::{Arc, Mutex, PoisonError};

use partnercenter::{
    App, ClientId, Cloud, Error, Partner, Result, TenantId,
    auth::{Credential, Enrolment, ManagedIdentity, MfaPolicy, SignInOptions},
    store::{KeyVaultStore, NameTemplate, TokenStore, VaultAccess},
    time::Deadline,
    transport::{Proxy, TransportOptions},
};
use partnercenter_emulator::{Emulator, Options, Role, World, world};
use url::Url;

use super::person::{Person, Posted};

/// The vault of the built-in world, and the managed identity that may use it.
const VAULT: &str = "contoso-sam";

/// The emulator and everything that is made for it.
pub struct Stage {
    /// The emulator.
    pub emulator: Emulator,
    cloud: Cloud,
    transport: TransportOptions,
    world: Arc<World>,
    posted: Arc<Mutex<Vec<Posted>>>,
}

impl Stage {
    /// Starts the emulator.
    ///
    /// # Errors
    /// `configuration` when it cannot listen.
    pub async fn set(cloud: &Cloud) -> Result<Self> {
        let emulator = Emulator::start(Options::default())
            .await
            .map_err(|error| Error::configuration(format!("the emulator cannot start: {error}")))?;
        let mut transport = TransportOptions::default();
        transport.application = Some("partnercenter-demo".into());
        transport.extra_roots.push(emulator.ca_pem().to_owned());
        transport.proxy = Proxy::Url { url: emulator.proxy(), credentials: None, bypass: None };
        Ok(Self {
            world: emulator.world(),
            emulator,
            cloud: cloud.clone(),
            transport,
            posted: Arc::default(),
        })
    }

    /// The answers that browsers carried to the library since this was asked last.
    pub fn posted(&self) -> Vec<Posted> {
        std::mem::take(&mut *self.posted.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The cloud that is played.
    pub fn cloud(&self) -> &Cloud {
        &self.cloud
    }

    /// A tenant by its short name.
    ///
    /// # Errors
    /// `internal` when the built-in world has changed.
    pub fn tenant(&self, name: &str) -> Result<TenantId> {
        let tenant = self.world.tenant_named(&self.cloud.name, name);
        tenant.map(|tenant| tenant.id).ok_or_else(|| absent(name))
    }

    fn world_app(&self, name: &str) -> Result<&world::App> {
        self.world.app_named(&self.cloud.name, name).ok_or_else(|| absent(name))
    }

    /// The client id of an app, by its short name.
    ///
    /// # Errors
    /// As of [`Stage::tenant`].
    pub fn client(&self, name: &str) -> Result<ClientId> {
        Ok(self.world_app(name)?.id)
    }

    /// An app with its client secret: as a program of its own would make it.
    ///
    /// # Errors
    /// As of [`Stage::tenant`] and [`partnercenter::AppBuilder::build`].
    pub fn app(&self, name: &str, store: Arc<dyn TokenStore>) -> Result<App> {
        let app = self.world_app(name)?;
        let secret = app.secrets.first().ok_or_else(|| absent("the client secret"))?;
        App::builder(app.id)
            .cloud(self.cloud.clone())
            .credential(Credential::secret(secret.value.expose())?)
            .store(store)
            .transport(self.transport.clone())
            .build()
    }

    /// The partner of an app that keeps its refresh tokens in the vault. Apps do not share a secret
    /// there: the vendor's names hold the client id too.
    ///
    /// # Errors
    /// As of [`Stage::app`] and [`KeyVaultStore::new`].
    pub fn partner(&self, app: &str) -> Result<Partner> {
        let naming =
            if app == "csp" { NameTemplate::default() } else { "{client}-{partner}".parse()? };
        let vault = format!("https://{VAULT}.{}", self.cloud.vault_suffix);
        let vault = Url::parse(&vault).map_err(|_| absent("the vault"))?;
        let access = self.vault_access()?;
        let store = KeyVaultStore::new(&vault, &self.cloud, access, naming, &self.transport)?;
        Ok(self.app(app, Arc::new(store))?.partner(self.tenant("contoso")?))
    }

    /// The managed identity of the host, which needs no secret. On a host that has identities of its
    /// own the emulator's cannot be asked for: there a client secret takes its place.
    fn vault_access(&self) -> Result<VaultAccess> {
        let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let identity = self.world.identities.iter().find(|identity| {
            identity.name == VAULT
                && self.tenant("contoso").is_ok_and(|tenant| identity.tenant == tenant)
        });
        let imds = self.emulator.origin_in(&self.cloud, Role::Imds);
        match (identity, imds) {
            (Some(identity), Some(imds))
                if !is_set("IDENTITY_ENDPOINT") && !is_set("MSI_ENDPOINT") =>
            {
                let identity = ManagedIdentity::user_assigned(identity.client_id).imds(imds);
                Ok(VaultAccess::ManagedIdentity(identity))
            }
            _ => {
                let app = self.world_app("csp")?;
                let secret = app.secrets.first().ok_or_else(|| absent("the client secret"))?;
                Ok(VaultAccess::Secret {
                    tenant: self.tenant("contoso")?,
                    client: app.id,
                    secret: secret.value.expose().to_owned().into(),
                })
            }
        }
    }

    /// Signs a user of the partner in to an app, in a browser.
    ///
    /// # Errors
    /// As of [`App::sign_in_on_loopback`], or what the browser was told instead.
    pub async fn sign_in(
        &self,
        partner: &Partner,
        user: &str,
        mfa: MfaPolicy,
    ) -> Result<Enrolment> {
        let user = self.world.user_named(&self.cloud.name, user).ok_or_else(|| absent(user))?;
        let with_mfa = user.mfa != world::Mfa::Never;
        let person = Person::new(&self.emulator, &user.upn, with_mfa)?;
        let mut options = SignInOptions::default();
        options.partner = Some(partner.tenant());
        options.mfa = mfa;
        let (told, mut hear) = tokio::sync::mpsc::channel(1);
        let open = |url: &Url| {
            let (url, told, posted) = (url.clone(), told.clone(), Arc::clone(&self.posted));
            tokio::spawn(async move {
                match person.sign_in(url).await {
                    Ok(answer) => {
                        posted.lock().unwrap_or_else(PoisonError::into_inner).push(answer)
                    }
                    Err(error) => drop(told.send(error).await),
                }
            });
        };
        let deadline: Deadline = partner.app().deadline();
        tokio::select! {
            enrolled = partner.app().sign_in_on_loopback(options, open, deadline) => enrolled,
            // The library waits for an answer that does not come when the page refuses.
            Some(error) = hear.recv() => Err(error),
        }
    }
}

fn absent(what: &str) -> Error {
    Error::internal(format!("the built-in world lacks {what}"))
}
