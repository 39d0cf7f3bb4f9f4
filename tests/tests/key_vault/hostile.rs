//! A vault that is after tokens (S6): the first, the second and a hundred calls at once.

use futures::future::join_all;
use http::header;
use partnercenter::{
    ErrorKind, Secret,
    store::{KeyVaultStore, NameTemplate, TokenStore, VaultAccess},
};
use partnercenter_tests::vault_model::{Act, CLIENT, Server, TENANT, VaultModel};

use crate::{key, loaded, model, record, save, soon, store};

/// Nothing has left: no token was asked for, none was sent, and nobody foreign was spoken to.
fn assert_nothing_left(model: &VaultModel, why: &str) {
    for seen in model.seen() {
        assert_eq!(seen.server, Server::Vault, "{why}: {} {}", seen.method, seen.uri);
        assert!(!seen.has_token(), "{why}");
        assert!(seen.body.is_empty(), "{why}: a body before a token");
    }
}

/// Challenges that no vault of the cloud would send.
fn hostile_challenges(model: &VaultModel) -> Vec<Vec<String>> {
    let resource = "https://vault.contoso.example";
    let honest = model.challenge(TENANT, resource);
    let authority = model.address().sign_in.as_str();
    let sink = model.sink().as_str();
    let mut challenges: Vec<Vec<String>> = [
        "https://graph.microsoft.com",
        "https://contoso.example",
        "https://example",
        "https://vault.contoso.example.evil.example",
        "https://evil-vault.contoso.example",
        "https://vault.contoso.example@graph.microsoft.com",
        "https://vault.contoso.example:8443",
        "https://vault.contoso.example/x",
        "http://vault.contoso.example",
        "https://localhost",
        "",
    ]
    .iter()
    .map(|resource| vec![model.challenge(TENANT, resource)])
    .collect();
    for authority in [
        sink.to_owned(),
        authority.replace("localhost", "localhost.evil.example"),
        authority.replace("https://", "https://evil.example@"),
        authority.replace("https://", "http://"),
        "https://login.microsoftonline.com/".into(),
    ] {
        let value = format!(r#"Bearer authorization="{authority}{TENANT}", resource="{resource}""#);
        challenges.push(vec![value]);
    }
    for tenant in ["common", "", CLIENT] {
        challenges.push(vec![model.challenge(tenant, resource)]);
    }
    let other = model.challenge(TENANT, "https://graph.microsoft.com");
    challenges.push(vec![honest.clone(), other.clone()]);
    challenges.push(vec![other.clone(), honest.clone()]);
    challenges.push(vec![format!("{honest}, {other}")]);
    challenges.push(vec![format!(r#"{honest}, scope="https://graph.microsoft.com/.default""#)]);
    challenges.push(vec![format!(r#"x-resource="{resource}", {other}"#)]);
    challenges.push(vec!["Bearer".into()]);
    challenges.push(vec![r#"Basic realm="vault""#.into()]);
    challenges
}

#[tokio::test]
async fn no_token_leaves_at_the_first_the_second_or_a_hundred_calls_at_once() {
    let model = model().await;
    for challenge in hostile_challenges(&model) {
        let values: Vec<_> = challenge.iter().map(String::as_str).collect();
        let answer = Act::challenge(&values);
        model.script(move |_| answer.clone());
        model.clear_seen();
        let store = store(&model, "{partner}");
        for _ in 0..2 {
            let error = store.load(&key(), soon()).await.unwrap_err();
            let refused = matches!(error.kind, ErrorKind::Service | ErrorKind::Configuration);
            assert!(refused, "{error:?}");
            assert!(error.message.contains("no token was sent"), "{error}");
        }
        let refused = store.save(&key(), &record("1.secret", 0), None, soon()).await;
        assert!(refused.is_err());
        let loads = (0..100).map(|_| async { store.load(&key(), soon()).await });
        assert!(join_all(loads).await.iter().all(Result::is_err));
        assert_eq!(model.seen().len(), 103, "{challenge:?}");
        assert_nothing_left(&model, &format!("{challenge:?}"));
    }
}

#[tokio::test]
async fn a_vault_that_turns_hostile_gets_no_other_token() {
    let model = model().await;
    let store = store(&model, "{partner}");
    save(&store, "1.a", 10).await;
    let asked = |model: &VaultModel| {
        model.seen().iter().filter(|seen| seen.server == Server::SignIn).count()
    };
    assert_eq!(asked(&model), 1);
    for challenge in hostile_challenges(&model) {
        let values: Vec<_> = challenge.iter().map(String::as_str).collect();
        let answer = Act::challenge(&values);
        model.script(move |seen| match seen.server {
            Server::Vault => answer.clone(),
            _ => Act::Proceed,
        });
        let loads = (0..10).map(|_| async { store.load(&key(), soon()).await });
        assert!(join_all(loads).await.iter().all(Result::is_err));
    }
    for seen in model.seen() {
        match seen.server {
            Server::SignIn => {
                let scope = seen.field("scope");
                assert_eq!(scope.as_deref(), Some("https://vault.contoso.example/.default"));
            }
            Server::Vault => {}
            Server::Sink => panic!("{} {}", seen.method, seen.uri),
        }
    }
    model.script(|_| Act::Proceed);
    assert_eq!(loaded(&store).await.as_deref(), Some("1.a"), "an honest vault is served again");
}

#[tokio::test]
async fn redirects_and_links_to_another_host_lead_nowhere() {
    let model = model().await;
    let store = store(&model, "{partner}");
    save(&store, "1.a", 10).await;
    let sink = model.sink().to_string();
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{sink}secrets/x");
        model.script(move |seen| match seen.server {
            Server::Vault => Act::Answer {
                status,
                headers: vec![("location", location.clone())],
                body: String::new(),
            },
            _ => Act::Proceed,
        });
        for _ in 0..2 {
            let error = store.load(&key(), soon()).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Service);
        }
        assert!(store.save(&key(), &record("1.b", 0), None, soon()).await.is_err());
    }
    let vault = model.address().vault.as_str().trim_end_matches('/').to_owned();
    for link in [
        format!("{sink}secrets?page=2"),
        vault.replace("localhost", "localhost.evil.example"),
        format!("{vault}@{}/secrets", sink.trim_start_matches("https://").trim_end_matches('/')),
        format!("//{}secrets", sink.trim_start_matches("https://")),
        vault.replace("https:", "http:"),
    ] {
        let body = format!(r#"{{"value":[],"nextLink":"{link}"}}"#);
        model.script(move |seen| match seen.server {
            Server::Vault => Act::Answer { status: 200, headers: Vec::new(), body: body.clone() },
            _ => Act::Proceed,
        });
        for _ in 0..2 {
            let error = store.list(soon()).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Service, "{link}: {error}");
        }
    }
    assert!(model.seen().iter().all(|seen| seen.server != Server::Sink));
}

#[tokio::test]
async fn a_name_or_version_stays_in_its_segment() {
    let model = model().await;
    let store = store(&model, "{partner}");
    save(&store, "1.a", 20).await;
    save(&store, "1.b", 10).await;
    for id in ["../keys/x", "..%2f..", "x?y", "x#y", "a/b", "", "\u{e9}"] {
        let id = format!("{}secrets/{}/{id}", model.address().vault, crate::PARTNER);
        let body = serde_json::json!({ "value": [{ "id": id, "attributes": {} }] }).to_string();
        model.script(move |seen| {
            if seen.uri.path().ends_with("/versions") {
                return Act::Answer { status: 200, headers: Vec::new(), body: body.clone() };
            }
            Act::Proceed
        });
        // What is a version without query and fragment is asked for, and not there.
        let outcome = store.load_previous(&key(), soon()).await;
        assert!(!matches!(outcome, Ok(Some(_))), "{id}");
    }
    for seen in model.seen().iter().filter(|seen| seen.server == Server::Vault) {
        assert!(seen.uri.path().starts_with("/secrets/"), "{}", seen.uri);
    }
}

#[tokio::test]
async fn the_clients_secret_and_the_token_go_only_where_they_belong() {
    let model = model().await;
    let store = store(&model, "{partner}");
    save(&store, "1.canary-token", 10).await;
    for seen in model.seen() {
        let text =
            format!("{} {:?} {}", seen.uri, seen.headers, String::from_utf8_lossy(&seen.body));
        assert_eq!(text.contains("vault-client"), seen.server == Server::SignIn, "{text}");
        assert_eq!(text.contains("1.canary-token"), seen.is_write(), "{text}");
        assert!(!seen.headers.contains_key(header::COOKIE));
    }
    let shown = format!("{store:?}");
    assert!(!shown.contains("vault-client") && !shown.contains("canary"), "{shown}");
}

#[tokio::test]
async fn a_vault_of_another_cloud_is_refused_before_anything_is_sent() {
    let model = model().await;
    let open = |address: &str| {
        let access = VaultAccess::Secret {
            tenant: TENANT.parse().unwrap(),
            client: CLIENT.parse().unwrap(),
            secret: Secret::new("vault-client~secret"),
        };
        let vault = address.parse().unwrap();
        let naming = NameTemplate::default();
        KeyVaultStore::new(
            &vault,
            &model.address().cloud(),
            access,
            naming,
            &model.address().transport(),
        )
    };
    for (address, kind) in [
        ("https://contoso.vault.azure.net", ErrorKind::WrongCloud),
        ("https://contoso.vault.azure.cn", ErrorKind::WrongCloud),
        ("https://evil.example", ErrorKind::Configuration),
        ("http://localhost:1", ErrorKind::Configuration),
        ("https://localhost:1/secrets", ErrorKind::Configuration),
        ("https://user@localhost:1", ErrorKind::Configuration),
    ] {
        assert_eq!(open(address).unwrap_err().kind, kind, "{address}");
    }
    let store = store(&model, "{partner}");
    assert!(store.check_cloud(&model.address().cloud()).is_ok());
    let error = store.check_cloud(&partnercenter::Cloud::global()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::WrongCloud);
    assert!(model.seen().is_empty());
}
