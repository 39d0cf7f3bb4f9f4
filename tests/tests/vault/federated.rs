//! Apps without a secret: a managed identity or a workload identity stands for the app.

use std::sync::Arc;

use partnercenter::{
    App, Cloud, ErrorKind, Result,
    auth::{AuthorizationResponse, Credential, Scopes, SignInOptions},
    cloud::Service,
    store::{MemoryStore, TokenStore, VaultAccess},
    time::Deadline,
};
use partnercenter_emulator::{Person, Role};

use crate::stage::{Stage, Way};

fn app(stage: &Stage, credential: Credential, store: Arc<dyn TokenStore>) -> App {
    App::builder(stage.client())
        .cloud(stage.cloud(Way::Loopback))
        .credential(credential)
        .store(store)
        .transport(stage.transport(Way::Loopback))
        .build()
        .unwrap()
}

async fn app_only(stage: &Stage, credential: Credential) -> Result<()> {
    let app = app(stage, credential, Arc::new(MemoryStore::default()));
    let partner = app.partner(stage.tenant()).app_only();
    partner.service_token(Service::PartnerCenter).await.map(drop)
}

#[tokio::test]
async fn both_kinds_stand_for_the_app_in_every_cloud() {
    for of in Cloud::built_in() {
        let stage = Stage::start(of.clone()).await;
        let cloud = stage.cloud(Way::Loopback);
        let identity = stage.identity("contoso-sam");
        let managed = Credential::managed_identity(&identity, &cloud).unwrap();
        assert!(managed.describe().starts_with("federated managed identity"));
        app_only(&stage, managed.clone()).await.unwrap();
        app_only(&stage, managed).await.unwrap();
        let asked = |request: &&partnercenter_emulator::Recorded| request.role == Role::Imds;
        let requests = stage.emulator.requests();
        assert_eq!(requests.iter().filter(asked).count(), 1, "its token is kept");
        let file = stage.token_file(&of.federation_audience);
        app_only(&stage, Credential::workload_identity(file)).await.unwrap();
    }
}

#[tokio::test]
async fn what_the_app_does_not_trust_is_refused_by_name() {
    let stage = Stage::start(Cloud::global()).await;
    let cloud = stage.cloud(Way::Loopback);
    // Not a federated credential of the app.
    let host = Credential::managed_identity(&stage.identity("contoso-host"), &cloud).unwrap();
    let error = app_only(&stage, host).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Credential);
    assert!(error.code.as_ref().unwrap().starts_with("AADSTS70021"), "{error:?}");
    // The audience of another cloud.
    let file = stage.token_file(&Cloud::china().federation_audience);
    let error = app_only(&stage, Credential::workload_identity(file)).await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (ErrorKind::Credential, Some("AADSTS700212")));
    // A file that is not there, and a callback that fails.
    let error =
        app_only(&stage, Credential::workload_identity("/nowhere/token")).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Credential);
    assert!(error.message.contains("/nowhere/token"), "{error}");
    let failing = Credential::assertion_callback("the build server", |_| async {
        Err(partnercenter::Error::network("the build server cannot be reached"))
    });
    assert_eq!(app_only(&stage, failing).await.unwrap_err().kind, ErrorKind::Network);
}

#[tokio::test]
async fn a_callback_signs_for_the_endpoint_that_is_asked() {
    let stage = Stage::start(Cloud::global()).await;
    let token = std::fs::read_to_string(stage.token_file(&stage.of.federation_audience)).unwrap();
    let tenant = stage.tenant().to_string();
    let credential = Credential::assertion_callback("the build server", move |request| {
        assert!(request.endpoint.path().contains(&tenant));
        let token = token.clone();
        async move { Ok(token.into()) }
    });
    app_only(&stage, credential).await.unwrap();
}

/// No secret and no certificate anywhere: the person signs in, the token lies in the vault, and
/// another process redeems it for a customer.
#[tokio::test]
async fn the_whole_model_without_any_secret() {
    let stage = Stage::start(Cloud::global()).await;
    let (cloud, tenant) = (stage.cloud(Way::Loopback), stage.tenant());
    let open = || {
        let identity = stage.identity("contoso-sam");
        let access = VaultAccess::ManagedIdentity(identity.clone());
        let credential = Credential::managed_identity(&identity, &cloud).unwrap();
        app(&stage, credential, Arc::new(stage.store(Way::Loopback, access)))
    };
    let website = "https://sam.contoso.example/signin";
    let sign_in = open().begin_sign_in(website, SignInOptions::default()).await.unwrap();
    let answer = stage.emulator.sign_in(sign_in.authorize_url(), &Person::new("service")).unwrap();
    let form =
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&answer.fields).finish();
    let response = AuthorizationResponse::from_form(form.as_bytes()).unwrap();
    let enrolment = sign_in.finish(response, Deadline::default()).await.unwrap();
    assert_eq!(enrolment.partner, tenant);

    let customer = stage.emulator.world().tenant_named("global", "tailspin").unwrap().id;
    let partner = open().partner(tenant);
    partner.service_token(Service::PartnerCenter).await.unwrap();
    let graph = Scopes::all_of(&cloud.resource(Service::Graph)).unwrap();
    partner.customer(customer).token(graph).await.unwrap();
    for request in stage.emulator.requests() {
        assert!(request.field("client_secret").is_none(), "{request:?}");
        assert!(request.role != Role::Imds || request.parameter("resource").is_some());
    }
}
