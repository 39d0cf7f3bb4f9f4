//! From a sign-in to a customer's data: in every cloud, in both forms of the sign-in service, with
//! every way in which an app authenticates; and each of those ways with what must not pass.

#![allow(clippy::unwrap_used)]

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use async_trait::async_trait;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use partnercenter::{
    App, Cloud, ErrorKind, Result, Secret,
    auth::{
        Certificate, Credential, ManagedIdentity, Protocol, Scopes, SignInOptions,
        assertion::Algorithm,
        credential::{AssertionRequest, AssertionSource},
    },
    cloud::{Feature, Service},
    operations::Params,
    store::MemoryStore,
};
use partnercenter_emulator::{Person, Recorded, Role};
use partnercenter_tests::bed::{Bed, Way};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::Value;
use tempfile::TempDir;
use url::Url;

/// How the app authenticates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Means {
    Secret,
    Certificate(Algorithm),
    CertificateWithChain,
    WorkloadIdentity,
    ManagedIdentity,
}

impl Means {
    const ALL: [Self; 6] = [
        Self::Secret,
        Self::Certificate(Algorithm::Ps256),
        Self::Certificate(Algorithm::Rs256),
        Self::CertificateWithChain,
        Self::WorkloadIdentity,
        Self::ManagedIdentity,
    ];

    /// The credential of the app `csp` in a cloud.
    fn credential(self, bed: &Bed, cloud: &Cloud, folder: &TempDir) -> Credential {
        let world = bed.emulator.world();
        let app = world.app_named(&cloud.name, "csp").unwrap();
        match self {
            Self::Secret => Credential::secret(app.secrets[0].value.expose()).unwrap(),
            Self::Certificate(algorithm) => {
                Credential::certificate(certificate(bed, cloud).algorithm(algorithm))
            }
            Self::CertificateWithChain => {
                Credential::certificate(certificate(bed, cloud).send_chain(true))
            }
            Self::WorkloadIdentity => {
                let trusted = &app.federated_credentials[0];
                let (issuer, subject) = (&trusted.issuer, &trusted.subject);
                let token = bed.emulator.workload_token(issuer, subject, &trusted.audience);
                let file = folder.path().join("token");
                std::fs::write(&file, token.unwrap()).unwrap();
                Credential::workload_identity(file)
            }
            Self::ManagedIdentity => {
                let identity = world
                    .identities
                    .iter()
                    .find(|it| it.tenant == app.tenant && !it.system_assigned);
                let identity = ManagedIdentity::user_assigned(identity.unwrap().client_id)
                    .imds(bed.emulator.origin_in(cloud, Role::Imds).unwrap());
                Credential::managed_identity(&identity, cloud).unwrap()
            }
        }
    }

    /// Whether a token request authenticates in this way and in no other.
    fn is_used_in(self, request: &Recorded) -> bool {
        let secret = request.field("client_secret");
        let Some(assertion) = request.field("client_assertion") else {
            return self == Self::Secret && secret.is_some();
        };
        let head: Value = decoded(assertion.split('.').next().unwrap());
        let has = |member: &str| head.get(member).is_some();
        secret.is_none()
            && match self {
                Self::Secret => false,
                Self::Certificate(Algorithm::Ps256) => has("x5t#S256") && !has("x5c"),
                Self::Certificate(Algorithm::Rs256) => has("x5t") && !has("x5t#S256"),
                Self::CertificateWithChain => has("x5t#S256") && has("x5c"),
                Self::WorkloadIdentity | Self::ManagedIdentity => has("kid") && !has("x5t#S256"),
            }
    }
}

fn decoded(part: &str) -> Value {
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

/// The certificate that is registered for the app `csp`.
fn certificate(bed: &Bed, cloud: &Cloud) -> Certificate {
    let world = bed.emulator.world();
    let registered = &world.app_named(&cloud.name, "csp").unwrap().certificates[0];
    let key = registered.private_key.as_ref().unwrap().expose();
    Certificate::from_pem(format!("{key}{}", registered.pem).as_bytes(), None).unwrap()
}

fn app(bed: &Bed, cloud: &Cloud, way: Way, protocol: Protocol, credential: Credential) -> App {
    let builder = bed.builder(cloud, way, |_| {}).protocol(protocol).credential(credential);
    builder.build().unwrap()
}

/// A partner signs in, and everything that follows from it works.
async fn from_consent_to_data(bed: &Bed, cloud: &Cloud, app: &App) -> Result<()> {
    let contoso = bed.tenant(cloud, "contoso");
    bed.sign_in(app, cloud, Person::new("adele"), SignInOptions::default()).await?;
    let partner = app.partner(contoso);
    let profile = partner.call("profiles.organization.get", Params::new()).await?;
    assert_eq!(profile.status, 200);
    let customers = partner.call("customers.list", Params::new()).await?;
    let customers: Value = serde_json::from_slice(&customers.body).unwrap();
    assert_eq!(customers["totalCount"], 7);

    let customer = partner.customer(bed.tenant(cloud, "tailspin"));
    assert_eq!(customer.call("customers.get", Params::new()).await?.status, 200);
    let domains = customer.call("graph.domains.list", Params::new()).await?;
    let domains: Value = serde_json::from_slice(&domains.body).unwrap();
    assert!(domains["value"][0]["id"].as_str().unwrap().starts_with("tailspin"));
    if cloud.has(Feature::CustomerAzureSubscriptions) {
        assert_eq!(customer.call("arm.subscriptions.list", Params::new()).await?.status, 200);
    }
    partner.app_only().service_token(Service::Graph).await.map(drop)
}

#[tokio::test]
async fn every_cloud_protocol_and_credential() {
    let bed = Bed::start().await;
    let folder = tempfile::tempdir().unwrap();
    for cloud in Cloud::built_in() {
        for (protocol, way) in [(Protocol::V2, Way::Proxied), (Protocol::V1, Way::Direct)] {
            for means in Means::ALL {
                bed.emulator.clear_requests();
                let what = format!("{means:?} in {}, {protocol:?}", cloud.name);
                let credential = means.credential(&bed, cloud, &folder);
                let app = app(&bed, cloud, way, protocol, credential);
                from_consent_to_data(&bed, cloud, &app)
                    .await
                    .unwrap_or_else(|error| panic!("{what}: {error:?}"));
                let suffix = if protocol == Protocol::V1 { "/oauth2/token" } else { "/v2.0/token" };
                let requests = bed.requests(Role::Entra);
                let redemptions: Vec<_> =
                    requests.iter().filter(|request| request.path.ends_with("/token")).collect();
                assert!(redemptions.len() >= 3, "{what}: {redemptions:?}");
                for request in redemptions {
                    assert!(request.path.ends_with(suffix), "{what}: {request:?}");
                    assert!(means.is_used_in(request), "{what}: {:?}", request.form);
                }
            }
        }
    }
}

#[tokio::test]
async fn a_public_client_has_nothing_to_prove_and_signs_in_all_the_same() {
    let bed = Bed::start().await;
    for cloud in Cloud::built_in() {
        for protocol in [Protocol::V2, Protocol::V1] {
            let public = bed.emulator.world().app_named(&cloud.name, "public").unwrap().id;
            let mut transport = partnercenter::transport::TransportOptions::default();
            transport.extra_roots = vec![bed.emulator.ca_pem().to_owned()];
            let app = App::builder(public)
                .cloud(bed.emulator.cloud(cloud))
                .protocol(protocol)
                .store(Arc::new(MemoryStore::default()))
                .transport(transport)
                .build()
                .unwrap();
            let mut options = SignInOptions::default();
            options.partner = Some(bed.tenant(cloud, "contoso"));
            let waiting = app.begin_device_code(options, app.deadline()).await.unwrap();
            let adele = Person::new("adele");
            bed.emulator.enter_device_code(cloud, waiting.user_code(), &adele).unwrap();
            waiting.wait(app.deadline()).await.unwrap();
            let partner = app.partner(bed.tenant(cloud, "contoso"));
            partner.service_token(Service::Graph).await.unwrap();
            let error = partner.app_only().service_token(Service::Graph).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Credential, "{error:?}");
        }
    }
}

/// What is wrong with an assertion.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// It is for another endpoint.
    Audience,
    /// It was sent before.
    Replayed,
    /// It expired an hour ago.
    Expired,
    /// It is of tomorrow.
    Early,
    /// Somebody changed what it says.
    Changed,
}

/// Makes assertions of a certificate that are not good.
struct Bad {
    good: Arc<dyn AssertionSource>,
    fault: Fault,
    first: OnceLock<Secret>,
}

impl Bad {
    fn credential(certificate: Certificate, fault: Fault) -> Credential {
        let Credential::Assertion(good) = Credential::certificate(certificate) else {
            panic!("a certificate makes assertions")
        };
        Credential::assertion(Arc::new(Self { good, fault, first: OnceLock::new() }))
    }
}

#[async_trait]
impl AssertionSource for Bad {
    async fn assertion(&self, request: &AssertionRequest<'_>) -> Result<Secret> {
        let mut request = *request;
        let other = Url::parse("https://login.fabrikam.example/common/oauth2/v2.0/token").unwrap();
        match self.fault {
            Fault::Audience => request.endpoint = &other,
            Fault::Expired => request.now -= Duration::from_secs(3600),
            Fault::Early => request.now += Duration::from_secs(86_400),
            Fault::Replayed | Fault::Changed => {}
        }
        let made = self.good.assertion(&request).await?;
        Ok(match self.fault {
            Fault::Replayed => self.first.get_or_init(|| made).clone(),
            Fault::Changed => {
                let parts: Vec<_> = made.expose().split('.').collect();
                let mut claims = decoded(parts[1]);
                claims["jti"] = "another".into();
                let claims = BASE64_URL_SAFE_NO_PAD.encode(claims.to_string());
                Secret::new(format!("{}.{claims}.{}", parts[0], parts[2]))
            }
            _ => made,
        })
    }

    fn describe(&self) -> String {
        format!("{:?}", self.fault)
    }
}

impl fmt::Debug for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.describe())
    }
}

/// A certificate that nobody registered.
fn stranger() -> Certificate {
    let key = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap();
    let names = ["stranger.example".to_owned()];
    let certificate = CertificateParams::new(names).unwrap().self_signed(&key).unwrap();
    let pem = format!("{}{}", key.serialize_pem(), certificate.pem());
    Certificate::from_pem(pem.as_bytes(), None).unwrap()
}

/// Asks for a new token for the app alone, past what is remembered.
async fn app_only(bed: &Bed, cloud: &Cloud, app: &App) -> Result<()> {
    let partner = app.partner(bed.tenant(cloud, "contoso")).app_only();
    let scopes = Scopes::all_of(&app.cloud().resource(Service::Graph))?;
    let wish = partner.token_request(scopes).force(true);
    app.token(&wish, app.deadline()).await.map(drop)
}

/// The calls that must fail, and with which codes.
async fn refused(bed: &Bed, cloud: &Cloud, app: &App, code: &str, what: &str) {
    for _ in 0..2 {
        let error = app_only(bed, cloud, app).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Credential, "{what}: {error:?}");
        assert_eq!(error.code.as_deref(), Some(code), "{what}: {error:?}");
        assert!(error.hint.is_some(), "{what}");
    }
}

#[tokio::test]
async fn credentials_that_are_not_good_are_refused_by_code() {
    let bed = Bed::start().await;
    let folder = tempfile::tempdir().unwrap();
    for cloud in Cloud::built_in() {
        let app = |protocol, credential| app(&bed, cloud, Way::Direct, protocol, credential);
        for protocol in [Protocol::V2, Protocol::V1] {
            let good = certificate(&bed, cloud);
            let bad = |fault| Bad::credential(good.clone(), fault);
            for (credential, code, what) in [
                (Credential::secret("not~the-secret").unwrap(), "AADSTS7000215", "wrong secret"),
                (Credential::certificate(stranger()), "AADSTS700027", "wrong key"),
                (bad(Fault::Audience), "AADSTS700023", "wrong audience"),
                (bad(Fault::Expired), "AADSTS700024", "expired"),
                (bad(Fault::Early), "AADSTS700024", "not valid yet"),
                (bad(Fault::Changed), "AADSTS700027", "changed"),
                (Credential::None, "AADSTS7000218", "no credential"),
            ] {
                let what = format!("{what} in {}, {protocol:?}", cloud.name);
                refused(&bed, cloud, &app(protocol, credential), code, &what).await;
            }
            let replaying = app(protocol, bad(Fault::Replayed));
            app_only(&bed, cloud, &replaying).await.unwrap();
            refused(&bed, cloud, &replaying, "AADSTS700027", "replayed").await;
        }
        federated(&bed, cloud, &folder).await;
    }
}

/// Tokens of a workload issuer with one thing wrong.
async fn federated(bed: &Bed, cloud: &Cloud, folder: &TempDir) {
    let world = bed.emulator.world();
    let trusted = &world.app_named(&cloud.name, "csp").unwrap().federated_credentials[0];
    let (issuer, subject) = (trusted.issuer.as_str(), trusted.subject.as_str());
    let audience = trusted.audience.as_str();
    for (subject, audience, code) in [
        ("repo:fabrikam/csp:ref:refs/heads/main", audience, "AADSTS700213"),
        (subject, "api://somebody-else", "AADSTS700212"),
    ] {
        let token = bed.emulator.workload_token(issuer, subject, audience).unwrap();
        let file = folder.path().join("wrong");
        std::fs::write(&file, token).unwrap();
        let app = app(bed, cloud, Way::Direct, Protocol::V2, Credential::workload_identity(file));
        refused(bed, cloud, &app, code, subject).await;
    }
}
