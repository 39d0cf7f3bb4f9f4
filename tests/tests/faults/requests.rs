//! The kinds of requests by which tokens are had and kept.

use std::{sync::Arc, time::Duration};

use partnercenter::{
    App, Cloud, Result, Secret, TenantId,
    auth::{AuthorizationResponse, ManagedIdentity, Scopes, SignIn, SignInOptions},
    cloud::Service,
    store::{
        Flow, KeyVaultStore, MemoryStore, MfaVerdict, NameTemplate, RecordKey, RefreshTokenRecord,
        TokenStore as _, VaultAccess,
    },
    time::Deadline,
    transport::{RetryPolicy, TransportOptions},
};
use partnercenter_emulator::{Fault, Person, Role};
use partnercenter_tests::bed::{Bed, Way};

/// When a request is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeats {
    /// As often as the policy says.
    Always(usize),
    /// Never, once it may have arrived.
    Never,
}

/// A kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A token of the app alone.
    AppOnly,
    /// A refresh token, for Partner Center in the partner's tenant.
    Refresh,
    /// A refresh token, for Graph in a customer's tenant.
    CustomerRefresh,
    /// An authorization code.
    Code,
    /// The request for a device code.
    DeviceCode,
    /// A tenant's metadata.
    Metadata,
    /// The keys that sign tokens.
    Keys,
    /// Reading a secret.
    VaultGet,
    /// Writing a secret.
    VaultSet,
    /// The token with which the vault is asked.
    VaultSignIn,
    /// The same, from the host's own identity.
    ManagedIdentity,
}

impl Kind {
    pub const ALL: [Self; 11] = [
        Self::AppOnly,
        Self::Refresh,
        Self::CustomerRefresh,
        Self::Code,
        Self::DeviceCode,
        Self::Metadata,
        Self::Keys,
        Self::VaultGet,
        Self::VaultSet,
        Self::VaultSignIn,
        Self::ManagedIdentity,
    ];

    pub fn repeats(self) -> Repeats {
        match self {
            Self::Code => Repeats::Never,
            // Azure's own clients wait longer for the host's endpoint, and it is asked less often.
            Self::ManagedIdentity => Repeats::Always(3),
            _ => Repeats::Always(4),
        }
    }

    /// The fault, for requests of this kind and for no others.
    pub fn aim(self, mut fault: Fault) -> Fault {
        let containing = |mut fault: Fault, part: &str| {
            fault.when.path_contains = Some(part.into());
            fault
        };
        fault.when.role = Some(match self {
            Self::VaultGet | Self::VaultSet => Role::Vault,
            Self::ManagedIdentity => Role::Imds,
            _ => Role::Entra,
        });
        match self {
            Self::AppOnly | Self::VaultSignIn => fault.grant("client_credentials"),
            Self::Refresh | Self::CustomerRefresh => fault.grant("refresh_token"),
            Self::Code => fault.grant("authorization_code"),
            Self::DeviceCode => containing(fault, "devicecode"),
            Self::Metadata => containing(fault, "openid-configuration"),
            Self::Keys => containing(fault, "discovery"),
            // The first is asked without a token, and only says what it wants.
            Self::VaultGet => fault.method("GET").skip(1),
            Self::VaultSet => fault.method("PUT"),
            Self::ManagedIdentity => fault,
        }
    }
}

/// Everything that is ready before something goes wrong: what was begun must not fail.
pub struct Prepared {
    kind: Kind,
    app: App,
    contoso: TenantId,
    customer: TenantId,
    begun: Option<(SignIn, AuthorizationResponse)>,
    vault: KeyVaultStore,
    key: RecordKey,
}

/// The emulator, and a store with a refresh token that can be redeemed.
pub struct Scene {
    pub bed: Bed,
    cloud: Cloud,
    store: Arc<MemoryStore>,
}

impl Scene {
    pub async fn start() -> Self {
        let bed = Bed::start().await;
        let (cloud, store) = (Cloud::global(), Arc::new(MemoryStore::default()));
        let scene = Self { bed, cloud, store };
        let app = scene.app();
        let first = scene.prepare(Kind::VaultSet).await;
        first.run(Deadline::after(Duration::from_secs(60))).await.unwrap();
        let adele = Person::new("adele");
        scene.bed.sign_in(&app, &scene.cloud, adele, SignInOptions::default()).await.unwrap();
        scene
    }

    /// An app that has cached and learned nothing.
    fn app(&self) -> App {
        self.bed
            .builder(&self.cloud, Way::Direct, |_| {})
            .store(self.store.clone())
            .build()
            .unwrap()
    }

    fn vault(&self, access: VaultAccess) -> KeyVaultStore {
        let mut transport = TransportOptions::default();
        transport.extra_roots = vec![self.bed.emulator.ca_pem().to_owned()];
        transport.proxy = partnercenter::transport::Proxy::None;
        let mut retry = RetryPolicy::default();
        retry.pause = Duration::from_millis(2);
        transport.retry = retry;
        let address = self.bed.emulator.origin_in(&self.cloud, Role::Vault).unwrap();
        let cloud = self.bed.emulator.cloud(&self.cloud);
        KeyVaultStore::new(&address, &cloud, access, NameTemplate::default(), &transport).unwrap()
    }

    pub async fn prepare(&self, kind: Kind) -> Prepared {
        let app = self.app();
        let contoso = self.bed.tenant(&self.cloud, "contoso");
        let client = app.client();
        let access = if kind == Kind::ManagedIdentity {
            let imds = self.bed.emulator.origin_in(&self.cloud, Role::Imds).unwrap();
            let world = self.bed.emulator.world();
            let host = world.identities.iter().find(|one| one.name == "contoso-sam").unwrap();
            VaultAccess::ManagedIdentity(ManagedIdentity::user_assigned(host.client_id).imds(imds))
        } else {
            let world = self.bed.emulator.world();
            let csp = world.app_named(&self.cloud.name, "csp").unwrap();
            let secret = Secret::new(csp.secrets[0].value.expose());
            VaultAccess::Secret { tenant: contoso, client, secret }
        };
        let begun = match kind {
            Kind::Code | Kind::Keys => {
                let mut options = SignInOptions::default();
                options.partner = Some(contoso);
                let sign_in =
                    app.begin_sign_in("http://localhost/callback", options).await.unwrap();
                let adele = Person::new("adele");
                let answer = self.bed.emulator.sign_in(sign_in.authorize_url(), &adele).unwrap();
                let form = url::form_urlencoded::Serializer::new(String::new())
                    .extend_pairs(&answer.fields)
                    .finish();
                Some((sign_in, AuthorizationResponse::from_form(form.as_bytes()).unwrap()))
            }
            _ => None,
        };
        Prepared {
            kind,
            app,
            contoso,
            customer: self.bed.tenant(&self.cloud, "tailspin"),
            begun,
            vault: self.vault(access),
            key: RecordKey { partner: contoso, client, account: None },
        }
    }

    /// How many requests something happened to since they were last cleared.
    pub fn struck(&self) -> usize {
        self.bed.emulator.requests().iter().filter(|request| request.faulted).count()
    }

    /// How many were never answered.
    pub fn unanswered(&self) -> usize {
        self.bed.emulator.requests().iter().filter(|request| request.status.is_none()).count()
    }
}

impl Prepared {
    pub async fn run(self, deadline: Deadline) -> Result<()> {
        let resource = |service| Scopes::all_of(&self.app.cloud().resource(service)).unwrap();
        let partner = self.app.partner(self.contoso);
        match self.kind {
            Kind::AppOnly => {
                let request = partner.app_only().token_request(resource(Service::Graph));
                self.app.token(&request, deadline).await.map(drop)
            }
            Kind::Refresh => {
                let request = partner.token_request(resource(Service::PartnerCenter));
                self.app.token(&request, deadline).await.map(drop)
            }
            Kind::CustomerRefresh => {
                let customer = partner.customer(self.customer);
                let request = customer.token_request(resource(Service::Graph));
                self.app.token(&request, deadline).await.map(drop)
            }
            Kind::Code | Kind::Keys => {
                let (sign_in, response) = self.begun.unwrap();
                sign_in.finish(response, deadline).await.map(drop)
            }
            Kind::DeviceCode => {
                self.app.begin_device_code(SignInOptions::default(), deadline).await.map(drop)
            }
            Kind::Metadata => {
                self.app.check_tenant(&self.contoso.to_string(), deadline).await.map(drop)
            }
            Kind::VaultGet | Kind::VaultSignIn | Kind::ManagedIdentity => {
                self.vault.load(&self.key, deadline).await.map(drop)
            }
            Kind::VaultSet => {
                let now = std::time::SystemTime::now();
                let record = RefreshTokenRecord {
                    token: Secret::new("1.written"),
                    issued: now,
                    signed_in: Some(now),
                    user: None,
                    user_id: None,
                    flow: Flow::Imported,
                    amr: Vec::new(),
                    mfa: MfaVerdict::Unknown,
                };
                let seen = self.vault.load(&self.key, deadline).await?.map(|found| found.version);
                self.vault.save(&self.key, &record, seen.as_ref(), deadline).await.map(drop)
            }
        }
    }
}
