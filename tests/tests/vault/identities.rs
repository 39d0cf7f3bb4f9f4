//! Who reaches the vault, and who does not.

use std::time::{Duration, Instant};

use partnercenter::{
    Cloud, ErrorKind, Secret,
    auth::ManagedIdentity,
    store::{TokenStore as _, VaultAccess},
    time::Deadline,
};
use partnercenter_emulator::{Action, Fault, Role, Stage as CutStage};

use crate::stage::{Stage, Way, soon};

#[tokio::test]
async fn every_identity_reaches_the_vault_in_every_cloud_and_both_ways() {
    for of in Cloud::built_in() {
        let stage = Stage::start(of.clone()).await;
        for way in [Way::Loopback, Way::RealNames] {
            for (name, access) in stage.everybody() {
                let store = stage.store(way, access);
                assert!(store.identity().contains(name), "{}", store.identity());
                let token = format!("1.{name}-{way:?}");
                stage.save(&store, &token).await.unwrap();
                assert_eq!(stage.load(&store).await, Some(token), "{name} {way:?} {}", of.name);
            }
        }
        let requests = stage.emulator.requests();
        let foreign = requests.iter().find(|request| {
            request.header("authorization").is_some() && request.role != Role::Vault
        });
        assert!(foreign.is_none(), "{foreign:?}");
        // Nothing of the host's own identity may go through a proxy.
        for request in requests.iter().filter(|request| request.role == Role::Imds) {
            assert!(request.host.starts_with("127.0.0.1") || request.host.starts_with("localhost"));
            assert_eq!(request.header("metadata"), Some("true"));
        }
    }
}

#[tokio::test]
async fn what_it_wrote_is_recovered_listed_and_deleted() {
    let stage = Stage::start(Cloud::global()).await;
    let (_, access) = stage.everybody().remove(0);
    let store = stage.store(Way::Loopback, access);
    for token in ["1.a", "1.b"] {
        stage.save(&store, token).await.unwrap();
    }
    let previous = store.load_previous(&stage.key(), soon()).await.unwrap().unwrap();
    assert_eq!(previous.record.token.expose(), "1.a");
    let listed = store.list(soon()).await.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].key, stage.key());
    assert!(store.delete(&stage.key(), soon()).await.unwrap());
    assert_eq!(stage.load(&store).await, None);
    stage.save(&store, "1.c").await.unwrap();
    assert_eq!(stage.load(&store).await.as_deref(), Some("1.c"));
    assert!(store.load_previous(&stage.key(), soon()).await.unwrap().is_none());
}

#[tokio::test]
async fn an_identity_that_may_only_read_is_told_which_right_it_lacks() {
    let stage = Stage::start(Cloud::global()).await;
    let (_, access) = stage.everybody().remove(0);
    stage.save(&stage.store(Way::Loopback, access), "1.a").await.unwrap();
    let host = VaultAccess::ManagedIdentity(stage.identity("contoso-host"));
    let store = stage.store(Way::Loopback, host);
    assert!(store.identity().contains("system-assigned"));
    assert_eq!(stage.load(&store).await.as_deref(), Some("1.a"));
    let error = stage.save(&store, "1.b").await.unwrap_err();
    assert_eq!((error.kind, error.status), (ErrorKind::AccessDenied, Some(403)));
    let hint = error.hint.as_ref().unwrap();
    assert!(hint.contains("Secrets Officer") && hint.contains("service principal"), "{hint}");
}

#[tokio::test]
async fn a_wrong_secret_and_an_app_of_another_tenant_are_told_apart() {
    let stage = Stage::start(Cloud::global()).await;
    let (tenant, client) = (stage.tenant(), stage.client());
    let wrong = VaultAccess::Secret { tenant, client, secret: Secret::new("canary~wrong") };
    let error = stage.store(Way::Loopback, wrong).load(&stage.key(), soon()).await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (ErrorKind::Credential, Some("AADSTS7000215")));
    assert!(!format!("{error:?}").contains("canary"));
    let world = stage.emulator.world();
    let elsewhere = world.tenant_named("global", "northwind").unwrap().id;
    stage.emulator.clear_requests();
    let foreign = VaultAccess::Secret { tenant: elsewhere, client, secret: stage.secret() };
    for _ in 0..2 {
        let store = stage.store(Way::Loopback, foreign.clone());
        let error = store.load(&stage.key(), soon()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration);
        assert!(error.message.contains("no token was sent"), "{error}");
    }
    assert!(stage.emulator.requests().iter().all(|request| request.role == Role::Vault));
    // With the vault's tenant named, the app's own is asked, which does not know it.
    let store = stage.store(Way::Loopback, foreign).vault_tenant(tenant).unwrap();
    let error = store.load(&stage.key(), soon()).await.unwrap_err();
    assert_eq!(error.code.as_deref(), Some("AADSTS7000229"), "{error:?}");
}

#[tokio::test]
async fn a_certificate_signs_in_although_the_clocks_differ() {
    let stage = Stage::start(Cloud::global()).await;
    stage.emulator.clock().advance(Duration::from_secs(1_200));
    let (_, access) = stage.everybody().remove(1);
    let store = stage.store(Way::Loopback, access);
    stage.save(&store, "1.a").await.unwrap();
    assert_eq!(stage.load(&store).await.as_deref(), Some("1.a"));
}

#[tokio::test]
async fn the_identity_endpoint_is_believed_in_nothing_but_its_tokens() {
    let stage = Stage::start(Cloud::global()).await;
    let store = |identity| stage.store(Way::Loopback, VaultAccess::ManagedIdentity(identity));
    let unknown = ManagedIdentity::user_assigned(stage.client())
        .imds(stage.emulator.origin_in(&stage.of, Role::Imds).unwrap());
    let error = store(unknown).load(&stage.key(), soon()).await.unwrap_err();
    assert_eq!((error.kind, error.status), (ErrorKind::Credential, Some(400)));
    assert!(error.hint.as_ref().unwrap().contains("user-assigned"));
    let location = format!("{}metadata/identity", stage.emulator.origin(Role::AppService));
    let html = Action::Status {
        status: 200,
        retry_after: None,
        body: Some("<html>canary</html>".into()),
        content_type: None,
    };
    for (action, kind) in [
        (Action::Redirect { status: 307, location }, ErrorKind::Service),
        (Action::status(500), ErrorKind::Service),
        (Action::status(410), ErrorKind::Service),
        (Action::status(429), ErrorKind::Throttled),
        (Action::status(403), ErrorKind::Credential),
        (Action::Cut(CutStage::BeforeHeaders), ErrorKind::Network),
        (html, ErrorKind::Service),
    ] {
        stage.emulator.inject(Fault::new(action.clone()).on(Role::Imds).always());
        stage.emulator.clear_requests();
        let store = store(stage.identity("contoso-sam"));
        for _ in 0..2 {
            let started = Instant::now();
            let error = store.load(&stage.key(), soon()).await.unwrap_err();
            assert_eq!(error.kind, kind, "{action:?}: {error:?}");
            assert!(!format!("{error:?}").contains("canary"));
            // The SDK by itself repeats for over a minute.
            assert!(started.elapsed() < Duration::from_secs(30), "{action:?}");
        }
        let requests = stage.emulator.requests();
        assert!(requests.iter().all(|request| request.role != Role::AppService), "{action:?}");
        assert!(requests.len() <= 2 * (1 + 3), "{action:?}: {requests:?}");
        stage.emulator.clear_faults();
    }
    stage.emulator.inject(Fault::new(Action::Hang).on(Role::Imds).always());
    let started = Instant::now();
    let deadline = Deadline::after(Duration::from_millis(500));
    let error =
        store(stage.identity("contoso-sam")).load(&stage.key(), deadline).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout);
    assert!(started.elapsed() < Duration::from_secs(30), "{:?}", started.elapsed());
}
