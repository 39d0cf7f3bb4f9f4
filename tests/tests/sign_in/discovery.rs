//! What is published about a tenant (goals S7, B14, B21): hostile, foreign, and renewed.

use std::time::Duration;

use partnercenter::{Cloud, ErrorKind, auth::SignInOptions};
use partnercenter_emulator::{Action, Fault};
use serde_json::{Value, json};

use crate::stage::{Actor, Stage, adele, carried, deadline, options};

/// The answer to every request for a document.
fn instead(path_contains: &str, body: &Value) -> Fault {
    let action = Action::Status {
        status: 200,
        retry_after: None,
        body: Some(body.to_string()),
        content_type: None,
    };
    let mut fault = Fault::new(action).always();
    fault.when.path_contains = Some(path_contains.to_owned());
    fault
}

/// The metadata of `contoso`, as it really is.
fn metadata(stage: &Stage, actor: &Actor) -> Value {
    let at =
        |path: &str| format!("{}{}/{path}", actor.app.cloud().authority, stage.tenant("contoso"));
    json!({
        "issuer": at("v2.0"),
        "authorization_endpoint": at("oauth2/v2.0/authorize"),
        "token_endpoint": at("oauth2/v2.0/token"),
        "device_authorization_endpoint": at("oauth2/v2.0/devicecode"),
        "jwks_uri": at("discovery/v2.0/keys"),
        "cloud_instance_name": "microsoftonline.com",
    })
}

#[tokio::test]
async fn hostile_metadata_is_refused_each_time_and_used_for_nothing() {
    let stage = Stage::start().await;
    let contoso = stage.tenant("contoso");
    let wish = || options(|options| options.partner = Some(contoso));
    for (name, value) in [
        ("issuer", json!("https://evil.example/v2.0")),
        ("issuer", json!(format!("https://login.microsoftonline.com.evil.example/{contoso}/v2.0"))),
        ("issuer", Value::Null),
        ("authorization_endpoint", json!("https://evil.example/authorize")),
        ("token_endpoint", json!("https://evil.example/token")),
        ("device_authorization_endpoint", json!("https://evil.example/devicecode")),
        ("jwks_uri", json!("https://evil.example/keys")),
        ("jwks_uri", json!("http://localhost/keys")),
    ] {
        let actor = stage.app();
        let mut hostile = metadata(&stage, &actor);
        hostile[name] = value;
        stage.emulator.clear_requests();
        stage.emulator.inject(instead("openid-configuration", &hostile));
        let check = || actor.app.begin_sign_in("http://localhost", wish());
        for _ in 0..2 {
            let error = check().await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Service, "{name}: {error:?}");
        }
        for outcome in futures::future::join_all((0..100).map(|_| check())).await {
            assert_eq!(outcome.unwrap_err().kind, ErrorKind::Service);
        }
        let error = actor.app.begin_device_code(wish(), deadline()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Service);
        let tenant = contoso.to_string();
        assert!(actor.app.check_tenant(&tenant, deadline()).await.is_err());
        let asked = stage.emulator.requests();
        assert!(asked.iter().all(|request| request.path.ends_with("openid-configuration")));
        // And believed again as soon as it is right.
        stage.emulator.clear_faults();
        check().await.unwrap();
    }
}

#[tokio::test]
async fn a_tenant_of_another_cloud_is_named_before_anybody_signs_in() {
    let stage = Stage::start().await;
    let world = stage.emulator.world();
    for other in [Cloud::usgov(), Cloud::china()] {
        let foreign = world.tenant_named(&other.name, "contoso").unwrap();
        for actor in [stage.app(), stage.app_at_real_names()] {
            for name in [foreign.id.to_string(), foreign.domains[0].clone()] {
                for _ in 0..2 {
                    let error = actor.app.check_tenant(&name, deadline()).await.unwrap_err();
                    assert_eq!(error.kind, ErrorKind::WrongCloud, "{error:?}");
                    assert!(error.message.contains(&other.name));
                    assert!(error.hint.as_ref().unwrap().contains(&other.name));
                }
            }
            let wish = || options(|options| options.partner = Some(foreign.id));
            let error = actor.begin(wish()).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::WrongCloud);
            let error = actor.app.begin_device_code(wish(), deadline()).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::WrongCloud);
        }
    }
    assert!(stage.requests_to("/authorize").is_empty());
}

#[tokio::test]
async fn a_tenant_is_found_by_its_id_and_its_domains() {
    for cloud in Cloud::built_in() {
        let stage = Stage::in_cloud(cloud.clone()).await;
        let world = stage.emulator.world();
        let contoso = world.tenant_named(&cloud.name, "contoso").unwrap();
        for actor in [stage.app(), stage.app_at_real_names()] {
            for name in [contoso.id.to_string(), contoso.domains[0].to_uppercase()] {
                let facts = actor.app.check_tenant(&name, deadline()).await.unwrap();
                assert_eq!(facts.tenant, contoso.id);
                assert_eq!(facts.cloud, cloud.name);
            }
            for unknown in ["nobody.example", "9c1d5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"] {
                let error = actor.app.check_tenant(unknown, deadline()).await.unwrap_err();
                assert_eq!(error.kind, ErrorKind::NotFound, "{error:?}");
                assert_eq!(error.code.as_deref(), Some("AADSTS90002"));
                assert!(error.hint.is_some());
            }
        }
    }
}

#[tokio::test]
async fn a_redemption_needs_no_discovery() {
    let stage = Stage::start().await;
    let actor = stage.app();
    actor.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
    let mut lost = Fault::new(Action::status(500)).always();
    lost.when.path_contains = Some("/discovery/".into());
    stage.emulator.inject(lost);
    stage.emulator.inject(instead("openid-configuration", &json!({})));
    stage.clock.advance(Duration::from_secs(7200));
    let partner = actor.app.partner(stage.tenant("contoso"));
    partner.service_token(partnercenter::cloud::Service::Graph).await.unwrap();
}

#[tokio::test]
async fn new_keys_are_found_once_and_not_looked_for_all_the_time() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let sign_in = async || actor.sign_in(&stage, SignInOptions::default(), &adele()).await;
    sign_in().await.unwrap();
    sign_in().await.unwrap();
    assert_eq!(stage.requests_to("/keys").len(), 1, "kept");

    // Somebody else's keys: the id of ours is not among them, today and in half a minute.
    let foreign = json!({"keys": [{
        "kty": "RSA", "use": "sig", "kid": "elsewhere", "e": "AQAB",
        "n": format!("{}A", "u".repeat(341)),
    }]});
    let stranger = stage.app();
    stage.emulator.clear_requests();
    stage.emulator.inject(instead("/discovery/", &foreign));
    for _ in 0..5 {
        let error = stranger.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Service);
        assert!(error.message.contains("does not publish"), "{}", error.message);
    }
    assert_eq!(stage.requests_to("/keys").len(), 2, "one, and one more to find a newer one");
    // The right ones are published again.
    stage.emulator.clear_faults();
    stage.clock.advance(Duration::from_secs(30));
    stranger.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
    assert_eq!(stage.requests_to("/keys").len(), 3);
}

#[tokio::test]
async fn keys_change_without_notice() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let control = reqwest::Client::builder()
        .no_proxy()
        .add_root_certificate(
            reqwest::Certificate::from_pem(stage.emulator.ca_pem().as_bytes()).unwrap(),
        )
        .build()
        .unwrap();
    let rotate = async |keep: bool| {
        let url = actor.app.cloud().authority.join("/_emulator/keys/rotate").unwrap();
        let order = json!({"cloud": "global", "keep": keep}).to_string();
        let request = control.post(url).header("content-type", "application/json").body(order);
        assert!(request.send().await.unwrap().status().is_success());
    };
    actor.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
    // Signed by a key that was made a moment ago, and by one that replaced all others.
    for keep in [true, false] {
        rotate(keep).await;
        actor.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
        stage.clock.advance(Duration::from_secs(30));
    }
    // A token that was signed by a key that is no longer published.
    let sign_in = stage.app_v1().begin(SignInOptions::default()).await.unwrap();
    let answer = stage.emulator.sign_in(sign_in.authorize_url(), &adele()).unwrap();
    rotate(false).await;
    let error = sign_in.finish(carried(&answer), deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Service, "{error:?}");
}

#[tokio::test]
async fn an_issuer_that_is_announced_must_be_named() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let contoso = stage.tenant("contoso");
    let mut announcing = metadata(&stage, &actor);
    announcing["authorization_response_iss_parameter_supported"] = true.into();
    stage.emulator.inject(instead("openid-configuration", &announcing));
    let origin = actor.app.cloud().authority.origin().ascii_serialization();
    for (issuer, fine) in [
        (None, false),
        (Some(format!("{origin}/{}/v2.0", stage.tenant("northwind"))), false),
        (Some(format!("{origin}/{contoso}/v2.0")), true),
    ] {
        let wish = options(|options| options.partner = Some(contoso));
        let sign_in = actor.begin(wish).await.unwrap();
        let mut answer = stage.emulator.sign_in(sign_in.authorize_url(), &adele()).unwrap();
        answer.fields.extend(issuer.map(|issuer| ("iss".to_owned(), issuer)));
        let before = stage.token_requests();
        match sign_in.finish(carried(&answer), deadline()).await {
            Ok(_) => assert!(fine),
            Err(error) => {
                assert!(!fine && error.message.contains("(iss)"), "{error:?}");
                assert_eq!(stage.token_requests(), before);
            }
        }
    }
}

#[tokio::test]
async fn the_issuer_of_the_answer_is_the_one_of_the_token() {
    let stage = Stage::start().await;
    let actor = stage.app_v1();
    let origin = actor.app.cloud().authority.origin().ascii_serialization();
    for (tenant, fine) in [("northwind", false), ("contoso", true)] {
        let sign_in = actor.begin(SignInOptions::default()).await.unwrap();
        let mut answer = stage.emulator.sign_in(sign_in.authorize_url(), &adele()).unwrap();
        let issuer = format!("{origin}/{}/v2.0", stage.tenant(tenant));
        answer.fields.push(("iss".into(), issuer));
        let outcome = sign_in.finish(carried(&answer), deadline()).await;
        assert_eq!(outcome.is_ok(), fine, "{outcome:?}");
        assert_eq!(stage.token_requests(), usize::from(fine));
    }
}
