//! The authorization code grant.

use std::{collections::HashSet, time::Duration};

use partnercenter::{
    Cloud, ErrorKind,
    auth::{Prompt, Protocol, Scopes, SignInOptions},
    cloud::Service,
    store::{Flow, MfaVerdict},
};
use url::Url;

use crate::stage::{Stage, WEBSITE, adele, by_query, carried, deadline, options};

fn parameter(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// The address with a parameter changed, or taken out.
fn tampered(url: &Url, name: &str, value: Option<&str>) -> Url {
    let pairs: Vec<_> = url.query_pairs().into_owned().filter(|(key, _)| key != name).collect();
    let mut url = url.clone();
    url.query_pairs_mut().clear().extend_pairs(pairs);
    if let Some(value) = value {
        url.query_pairs_mut().append_pair(name, value);
    }
    url
}

#[tokio::test]
async fn a_person_signs_in_in_every_cloud_and_both_protocols() {
    for cloud in Cloud::built_in() {
        let stage = Stage::in_cloud(cloud.clone()).await;
        let contoso = stage.tenant("contoso");
        for actor in [stage.app(), stage.app_v1(), stage.app_at_real_names()] {
            for partner in [None, Some(contoso)] {
                let wish = options(|options| options.partner = partner);
                let enrolment = actor.sign_in(&stage, wish, &adele()).await.unwrap();
                assert_eq!(enrolment.partner, contoso);
                assert_eq!(enrolment.mfa, MfaVerdict::Proved, "{:?}", enrolment.warnings);
                assert_eq!(enrolment.flow, Flow::AuthorizationCode);
                assert!(enrolment.user.as_ref().unwrap().starts_with("adele@"));
                assert!(enrolment.user_id.is_some() && enrolment.warnings.is_empty());
                assert!(actor.stored(contoso).await.is_some());
            }
            let before = stage.token_requests();
            let partner = actor.app.partner(contoso);
            partner.service_token(Service::PartnerCenter).await.unwrap();
            assert_eq!(stage.token_requests(), before, "the token of the sign-in is used");
            partner.service_token(Service::Graph).await.unwrap();
        }
    }
}

#[tokio::test]
async fn what_is_sent_is_complete_and_fresh_each_time() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let mut seen = HashSet::new();
    for _ in 0..20 {
        let sign_in = actor.begin(SignInOptions::default()).await.unwrap();
        let url = sign_in.authorize_url();
        assert!(url.path().ends_with("/organizations/oauth2/v2.0/authorize"));
        for (name, value) in [
            ("response_type", "code"),
            ("response_mode", "form_post"),
            ("redirect_uri", WEBSITE),
            ("prompt", "login"),
            ("code_challenge_method", "S256"),
            (
                "scope",
                "https://api.partnercenter.microsoft.com/.default offline_access openid profile",
            ),
        ] {
            assert_eq!(parameter(url, name).as_deref(), Some(value), "{name}");
        }
        for name in ["state", "nonce", "code_challenge"] {
            let value = parameter(url, name).unwrap();
            assert_eq!(value.len(), 43, "{name}");
            assert!(seen.insert(value), "{name} was used before");
        }
        assert_eq!(parameter(url, "code_verifier"), None);
        assert!(!format!("{sign_in:?}").contains(&parameter(url, "state").unwrap()));
    }
    assert_eq!(stage.requests_to("openid-configuration").len(), 1, "kept after the first time");

    let wish = options(|options| {
        options.partner = Some(stage.tenant("contoso"));
        options.login_hint = Some("adele@contoso.onmicrosoft.com".into());
        options.domain_hint = Some("contoso.example".into());
        options.prompt = Prompt::SelectAccount;
        options.authentication_context = Some("c1".into());
    });
    let sign_in = actor.begin(wish).await.unwrap();
    let url = sign_in.authorize_url();
    assert!(url.path().contains(&stage.tenant("contoso").to_string()));
    for (name, value) in [
        ("login_hint", "adele@contoso.onmicrosoft.com"),
        ("domain_hint", "contoso.example"),
        ("prompt", "select_account"),
        ("claims", r#"{"id_token":{"acrs":{"essential":true,"value":"c1"}}}"#),
    ] {
        assert_eq!(parameter(url, name).as_deref(), Some(value), "{name}");
    }
    let v1 = stage.app_v1().begin(SignInOptions::default()).await.unwrap();
    let url = v1.authorize_url();
    assert!(url.path().ends_with("/common/oauth2/authorize"));
    assert_eq!(parameter(url, "response_type").as_deref(), Some("code id_token"));
}

#[tokio::test]
async fn the_code_and_the_verifier_go_where_they_belong() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let sign_in = actor.begin(by_query()).await.unwrap();
    let challenge = parameter(sign_in.authorize_url(), "code_challenge").unwrap();
    let answer = stage.emulator.sign_in(sign_in.authorize_url(), &adele()).unwrap();
    assert_eq!(answer.method, "GET");
    sign_in.finish(carried(&answer), deadline()).await.unwrap();
    let redemption = stage
        .requests_to("/token")
        .into_iter()
        .find(|request| request.field("grant_type") == Some("authorization_code"))
        .unwrap();
    assert!(redemption.query.is_empty());
    assert_eq!(redemption.field("redirect_uri"), Some(WEBSITE));
    assert_eq!(redemption.field("code"), answer.field("code"));
    let verifier = redemption.field("code_verifier").unwrap();
    assert_eq!(verifier.len(), 43);
    assert_ne!(verifier, challenge);
}

#[tokio::test]
async fn what_was_changed_on_its_way_is_refused() {
    let stage = Stage::start().await;
    let actor = stage.app();
    for (name, value, word) in [
        ("nonce", Some("another"), "nonce"),
        ("nonce", None, "nonce"),
        ("code_challenge", Some("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"), "AADSTS"),
    ] {
        let sign_in = actor.begin(SignInOptions::default()).await.unwrap();
        let url = tampered(sign_in.authorize_url(), name, value);
        let answer = stage.emulator.sign_in(&url, &adele()).unwrap();
        let error = sign_in.finish(carried(&answer), deadline()).await.unwrap_err();
        assert!(error.message.contains(word), "{name}: {error:?}");
    }
    // In v1 the id_token comes with the code: nothing is redeemed at all.
    stage.emulator.clear_requests();
    let actor_v1 = stage.app_v1();
    let sign_in = actor_v1.begin(SignInOptions::default()).await.unwrap();
    let url = tampered(sign_in.authorize_url(), "nonce", Some("another"));
    let answer = stage.emulator.sign_in(&url, &adele()).unwrap();
    let error = sign_in.finish(carried(&answer), deadline()).await.unwrap_err();
    assert!(error.message.contains("nonce"), "{error:?}");
    assert_eq!(stage.token_requests(), 0);
    assert!(actor.is_store_empty().await && actor_v1.is_store_empty().await);
}

#[tokio::test]
async fn a_code_of_another_session_is_of_no_use() {
    let stage = Stage::start().await;
    for actor in [stage.app(), stage.app_v1()] {
        let mine = actor.begin(SignInOptions::default()).await.unwrap();
        let theirs = actor.begin(SignInOptions::default()).await.unwrap();
        let mut answer = stage.emulator.sign_in(mine.authorize_url(), &adele()).unwrap();
        let stolen = stage.emulator.sign_in(theirs.authorize_url(), &adele()).unwrap();
        let code = stolen.field("code").unwrap().to_owned();
        for field in &mut answer.fields {
            if field.0 == "code" {
                field.1.clone_from(&code);
            }
        }
        stage.emulator.clear_requests();
        mine.finish(carried(&answer), deadline()).await.unwrap_err();
        // v2's is refused by the sign-in service, which has the challenge; v1's is not even sent.
        let is_v1 = answer.field("id_token").is_some();
        assert_eq!(stage.token_requests(), usize::from(!is_v1));
        assert!(actor.is_store_empty().await);
    }
}

#[tokio::test]
async fn a_sign_in_lasts_ten_minutes() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let late = actor.begin(SignInOptions::default()).await.unwrap();
    let in_time = actor.begin(SignInOptions::default()).await.unwrap();
    let answer = stage.emulator.sign_in(in_time.authorize_url(), &adele()).unwrap();
    stage.clock.advance(Duration::from_secs(540));
    in_time.finish(carried(&answer), deadline()).await.unwrap();
    stage.clock.advance(Duration::from_secs(60));
    let answer = stage.emulator.sign_in(late.authorize_url(), &adele()).unwrap();
    let before = stage.token_requests();
    let error = late.finish(carried(&answer), deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout);
    assert_eq!(stage.token_requests(), before);
}

#[tokio::test]
async fn whoever_declines_is_told_what_happened() {
    let stage = Stage::start().await;
    for (actor, wish) in [
        (stage.app(), SignInOptions::default()),
        (stage.app(), by_query()),
        (stage.app_v1(), SignInOptions::default()),
    ] {
        let error = actor.sign_in(&stage, wish, &adele().declining()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::ConsentRequired, "{error:?}");
        assert_eq!(error.code.as_deref(), Some("AADSTS65004"));
        assert!(error.hint.is_some());
    }
    assert_eq!(stage.token_requests(), 0);
}

#[tokio::test]
async fn the_redirect_uri_is_safe_and_sent_as_it_is() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let begin = |uri: &'static str| actor.app.begin_sign_in(uri, SignInOptions::default());
    for good in [
        "https://sam.contoso.example/signin",
        "https://sam.contoso.example",
        "https://sam.contoso.example/",
        "http://localhost",
        "http://localhost:8400/callback",
        "http://127.0.0.1:8400",
        "http://[::1]:8400/",
    ] {
        let sign_in = begin(good).await.unwrap();
        assert_eq!(parameter(sign_in.authorize_url(), "redirect_uri").as_deref(), Some(good));
    }
    for bad in [
        "",
        "sam.contoso.example",
        "http://sam.contoso.example/signin",
        "http://localhost.evil.example",
        "http://127.0.0.2.evil.example",
        "ftp://localhost",
        "msal1234://auth",
        "javascript:alert(1)",
        "https://user@sam.contoso.example/",
        "https://sam.contoso.example/#x",
        " https://sam.contoso.example/",
        "https:\\\\sam.contoso.example/",
        "https://sam.contoso.example/\r\nx",
    ] {
        let error = begin(bad).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration, "{bad}");
        assert!(error.message.contains("redirect URI"));
    }
    let error = stage.app_v1().begin(by_query()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Configuration, "v1 knows the form only");
}

#[tokio::test]
async fn a_code_is_sent_once_whatever_happens() {
    use partnercenter_emulator::{Action, Fault, Stage as CutAt};
    let stage = Stage::start().await;
    for action in [
        Action::status(500),
        Action::status(503),
        Action::status(429),
        Action::status(408),
        Action::Cut(CutAt::BeforeHeaders),
        Action::Cut(CutAt::InsideBody),
        Action::Redirect { status: 307, location: "https://evil.example/".into() },
        Action::Redirect { status: 308, location: "/elsewhere".into() },
        Action::entra(90_033),
        Action::entra(700_024),
    ] {
        let actor = stage.app();
        stage.emulator.clear_requests();
        stage.emulator.inject(Fault::new(action.clone()).grant("authorization_code").times(9));
        let error = actor.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap_err();
        assert_eq!(stage.token_requests(), 1, "{action:?}: {error:?}");
        assert!(actor.is_store_empty().await);
        stage.emulator.clear_faults();
    }
}

#[tokio::test]
async fn other_scopes_are_possible_and_partner_center_decides_all_the_same() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let graph = Scopes::all_of("https://graph.microsoft.com").unwrap();
    for protocol in [Protocol::V2, Protocol::V1] {
        let wish = options(|options| {
            options.scopes = Some(graph.clone());
            options.protocol = Some(protocol);
        });
        let enrolment = actor.sign_in(&stage, wish, &adele()).await.unwrap();
        assert_eq!(enrolment.mfa, MfaVerdict::Proved);
    }
    let wish = options(|options| options.scopes = Some(graph));
    let error = actor.sign_in(&stage, wish, &adele().without_mfa()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::MfaRequired);
}
