//! The ways to the emulator, and what goes wrong on them when somebody wants it.
#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use partnercenter::Cloud;
use partnercenter_emulator::{
    Action, BodyFault, Emulator, Fault, Options, RetryAfter, Role, Stage,
};
use reqwest::{Client, Proxy, StatusCode, Version};
use url::Url;

const METADATA: &str = "_emulator/health";

async fn emulator() -> Emulator {
    Emulator::start(Options::default()).await.unwrap()
}

fn client(emulator: &Emulator) -> reqwest::ClientBuilder {
    let ca = reqwest::Certificate::from_pem(emulator.ca_pem().as_bytes()).unwrap();
    Client::builder().tls_certs_only([ca]).no_proxy()
}

fn proxied(emulator: &Emulator) -> Client {
    client(emulator).proxy(Proxy::all(emulator.proxy()).unwrap()).build().unwrap()
}

#[tokio::test]
async fn every_origin_answers_on_both_addresses_and_over_both_versions() {
    let emulator = emulator().await;
    let h2 = client(&emulator).build().unwrap();
    let h1 = client(&emulator).http1_only().build().unwrap();
    for origin in emulator.origins() {
        let plain = origin.role.is_plain();
        assert_eq!(origin.url.scheme(), if plain { "http" } else { "https" });
        for host in ["localhost", "127.0.0.1", "[::1]"] {
            let mut url = origin.url.join(METADATA).unwrap();
            url.set_host(Some(host)).unwrap();
            let answer = h2.get(url.clone()).send().await.unwrap();
            assert_eq!(answer.status(), StatusCode::OK, "{url}");
            let want = if plain { Version::HTTP_11 } else { Version::HTTP_2 };
            assert_eq!(answer.version(), want);
            assert_eq!(h1.get(url).send().await.unwrap().version(), Version::HTTP_11);
        }
    }
    emulator.stop().await;
}

#[tokio::test]
async fn real_names_are_reached_through_the_proxy_and_others_are_not() {
    let emulator = emulator().await;
    let client = proxied(&emulator);
    for url in [
        "https://login.microsoftonline.com",
        "https://login.windows.net",
        "https://login.microsoftonline.us",
        "https://login.partner.microsoftonline.cn",
        "https://login.chinacloudapi.cn",
        "https://graph.microsoft.com",
        "https://microsoftgraph.chinacloudapi.cn",
        "https://management.usgovcloudapi.net",
        "https://api.partnercenter.microsoft.com",
        "https://partner.partnercenterapi.microsoftonline.cn",
        "https://api.partner.microsoft.com",
        "https://contoso-sam.vault.azure.net",
        "https://contoso-sam.vault.usgovcloudapi.net",
        "https://contoso-sam.vault.azure.cn",
        "http://169.254.169.254",
        emulator.origin(Role::Graph).as_str(),
        emulator.origin(Role::Imds).as_str(),
    ] {
        let url = Url::parse(url).unwrap().join(METADATA).unwrap();
        assert_eq!(client.get(url.clone()).send().await.unwrap().status(), 200, "{url}");
    }
    for url in ["https://example.com/", "https://a.b.vault.azure.net/", "https://localhost:1/"] {
        assert!(client.get(url).send().await.is_err(), "{url}");
    }
    for url in ["http://example.com/", "http://login.microsoftonline.com/"] {
        let status = client.get(url).send().await.unwrap().status();
        assert!(status.is_client_error(), "{url}");
    }
    emulator.stop().await;
}

#[tokio::test]
async fn a_foreign_host_on_a_listener_is_refused() {
    let emulator = emulator().await;
    let client = client(&emulator).http1_only().build().unwrap();
    let url = emulator.origin(Role::Entra).join(METADATA).unwrap();
    let answer = client.get(url).header("host", "attacker.example").send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::MISDIRECTED_REQUEST);
}

#[tokio::test]
async fn the_proxy_can_want_a_password_and_keeps_it() {
    let credentials = Some(("user".to_owned(), "proxy-password".to_owned()));
    let options = Options { proxy_credentials: credentials, ..Options::default() };
    let emulator = Emulator::start(options).await.unwrap();
    let url = "https://graph.microsoft.com/v1.0/me";
    assert!(proxied(&emulator).get(url).send().await.is_err());
    let proxy = Proxy::all(emulator.proxy()).unwrap().basic_auth("user", "proxy-password");
    let client = client(&emulator).proxy(proxy).build().unwrap();
    client.get(url).send().await.unwrap();
    let recorded = emulator.requests();
    assert_eq!(recorded.len(), 1);
    assert!(recorded[0].header("proxy-authorization").is_none());
}

#[tokio::test]
async fn requests_are_recorded_as_received() {
    let emulator = emulator().await;
    let client = client(&emulator).build().unwrap();
    let cloud = emulator.cloud(&Cloud::china());
    let mut url = cloud.graph.join("v1.0/domains").unwrap();
    url.set_query(Some("%24top=5&a=b+c"));
    client
        .post(url)
        .header("content-type", "application/x-www-form-urlencoded")
        .body("x=1%202&secret=s")
        .send()
        .await
        .unwrap();
    let recorded = emulator.requests().remove(0);
    assert_eq!((recorded.role, recorded.cloud.as_deref()), (Role::Graph, Some("china")));
    assert_eq!(recorded.parameter("$top"), Some("5"));
    assert_eq!(recorded.parameter("a"), Some("b c"));
    assert_eq!(recorded.field("x"), Some("1 2"));
    assert_eq!(recorded.field("secret"), Some("s"));
    assert_eq!(recorded.status, Some(401));
    assert!(!format!("{recorded:?}").contains("secret"));
    // The same over HTTP, where it is not recorded.
    let origin = emulator.origin(Role::Graph);
    let over_http = client.get(origin.join("_emulator/requests").unwrap()).send().await.unwrap();
    let over_http: Vec<partnercenter_emulator::Recorded> =
        serde_json::from_slice(&over_http.bytes().await.unwrap()).unwrap();
    assert_eq!(over_http[0].body, recorded.body);
    assert_eq!(emulator.requests().len(), 1);
    client.delete(origin.join("_emulator/requests").unwrap()).send().await.unwrap();
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn faults_happen_to_whom_they_are_meant_for() {
    let emulator = emulator().await;
    let client = client(&emulator).build().unwrap();
    let get =
        async |role, path: &str| client.get(emulator.origin(role).join(path).unwrap()).send().await;
    let retry = Action::retry_after(429, RetryAfter::Seconds(7));
    emulator.inject(Fault::new(retry).on(Role::Graph).path("/v1.0/").skip(1).times(2));
    assert_eq!(get(Role::Graph, "beta/x").await.unwrap().status(), 401);
    assert_eq!(get(Role::Arm, "v1.0/x").await.unwrap().status(), 401);
    assert_eq!(get(Role::Graph, "v1.0/x").await.unwrap().status(), 401);
    for _ in 0..2 {
        let answer = get(Role::Graph, "v1.0/x").await.unwrap();
        assert_eq!(
            (answer.status().as_u16(), &answer.headers()["retry-after"]),
            (429, &"7".parse().unwrap())
        );
    }
    assert_eq!(get(Role::Graph, "v1.0/x").await.unwrap().status(), 401);
    assert!(emulator.requests()[3].faulted);

    emulator.inject(Fault::new(Action::entra(50_076)));
    let answer = get(Role::Entra, "x").await.unwrap();
    assert_eq!(answer.status(), 400);
    assert!(answer.text().await.unwrap().contains("AADSTS50076"));

    emulator
        .inject(Fault::new(Action::Proceed).delay(Duration::from_millis(300)).header("x-a", "b"));
    let begun = Instant::now();
    let answer = get(Role::Arm, "x").await.unwrap();
    assert!(begun.elapsed() >= Duration::from_millis(300) && answer.headers()["x-a"] == "b");

    let location = "https://attacker.example/".to_owned();
    emulator.inject(Fault::new(Action::Redirect { status: 307, location: location.clone() }));
    let careful =
        self::client(&emulator).redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let answer = careful.get(emulator.origin(Role::Arm)).send().await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), answer.headers()["location"].to_str().unwrap()),
        (307, location.as_str())
    );

    emulator.inject(Fault::new(Action::Hang).always());
    let hanging = self::client(&emulator).timeout(Duration::from_millis(300)).build().unwrap();
    assert!(hanging.get(emulator.origin(Role::Arm)).send().await.unwrap_err().is_timeout());
    emulator.clear_faults();
    assert_eq!(get(Role::Arm, "x").await.unwrap().status(), 401);
}

#[tokio::test]
async fn connections_are_cut_at_each_stage() {
    let emulator = emulator().await;
    for version in [1, 2] {
        for stage in [Stage::BeforeHeaders, Stage::InsideHeaders, Stage::InsideBody] {
            let builder = client(&emulator);
            let client = if version == 1 { builder.http1_only() } else { builder }.build().unwrap();
            let url = emulator.origin(Role::Entra).join("x").unwrap();
            let whole = client.get(url.clone()).send().await.unwrap();
            assert_eq!(whole.status(), 404);
            // The answer that is cut needs a body to be cut in.
            emulator.inject(Fault::new(Action::Cut(stage)));
            let outcome = client.get(url.clone()).send().await;
            let broken = match outcome {
                Ok(answer) => stage == Stage::InsideBody && answer.bytes().await.is_err(),
                Err(_) => stage != Stage::InsideBody,
            };
            assert!(broken, "HTTP/{version} {stage:?}");
            assert_eq!(client.get(url).send().await.unwrap().status(), 404);
        }
    }
    assert!(emulator.requests().iter().any(|request| request.faulted && request.status.is_none()));
}

#[tokio::test]
async fn bodies_are_spoiled_in_every_way() {
    let emulator = emulator().await;
    let client = client(&emulator).build().unwrap();
    for (kind, want) in [
        (BodyFault::Empty, ""),
        (BodyFault::Html, "<!DOCTYPE"),
        (BodyFault::Bom, "\u{feff}"),
        (BodyFault::Nested(5), "[[[[[]]]]]"),
        (BodyFault::Oversized(100_000), "{\"padding\":\"xxx"),
    ] {
        emulator.inject(Fault::new(Action::Body(kind.clone())));
        let answer = client.get(emulator.origin(Role::Graph)).send().await.unwrap();
        let body = String::from_utf8(answer.bytes().await.unwrap().to_vec()).unwrap();
        assert!(body.starts_with(want), "{kind:?}: {body}");
    }
}

#[tokio::test]
async fn control_over_http_refuses_nonsense_by_name() {
    let emulator = emulator().await;
    let client = client(&emulator).build().unwrap();
    // The proxy's own port serves the control routes too, without TLS.
    let base = emulator.proxy();
    let post = async |path: &str, body: &str| {
        let request = client.post(base.join(path).unwrap()).body(body.to_owned());
        let answer = request.header("content-type", "application/json").send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let before = emulator.clock().now();
    assert_eq!(post("_emulator/clock", r#"{"advance_seconds": 7776000}"#).await.0, 200);
    let moved = emulator.clock().now().duration_since(before).unwrap();
    assert_eq!(moved.as_secs() / 86_400, 90);
    let fault = r#"{"when": {"role": "vault", "method": "PUT"}, "times": 3, "then": {"cut": "inside_headers"}}"#;
    assert_eq!(post("_emulator/faults", fault).await.0, 204);
    for (path, body, want) in [
        ("_emulator/clock", r#"{"advance_seconds": "soon"}"#, "advance_seconds"),
        ("_emulator/clock", r#"{"advance_seconds": 9223372036854775807}"#, "century"),
        ("_emulator/faults", r#"{"then": {"explode": 1}}"#, "explode"),
        ("_emulator/faults", r#"{"whenn": {}}"#, "whenn"),
        ("_emulator/keys/rotate", r#"{"cloud": "germany"}"#, "germany"),
        ("_emulator/faults", "{", "EOF"),
    ] {
        let (status, answer) = post(path, body).await;
        assert!((400..500).contains(&status) && answer.contains(want), "{status} {answer}");
    }
    let get = async |path: &str| {
        client.get(base.join(path).unwrap()).send().await.unwrap().text().await.unwrap()
    };
    assert_eq!(get("_emulator/ca").await, emulator.ca_pem());
    let origins: serde_json::Value = serde_json::from_str(&get("_emulator/origins").await).unwrap();
    assert_eq!(origins.as_array().unwrap().len(), emulator.origins().len());
    assert_eq!(origins[0]["url"], emulator.origin(Role::Entra).as_str());
    let world = client.get(base.join("_emulator/world").unwrap()).send().await.unwrap();
    let world = partnercenter_emulator::World::from_toml(&world.text().await.unwrap()).unwrap();
    assert_eq!(world.name, "contoso");
}

#[tokio::test]
async fn a_port_that_is_taken_is_an_error_by_name() {
    let emulator = emulator().await;
    let port = emulator.proxy().port().unwrap();
    let error = Emulator::start(Options { port, ..Options::default() }).await.unwrap_err();
    assert!(error.to_string().contains(&port.to_string()), "{error}");
    let empty = partnercenter_emulator::World::default();
    let error = Emulator::start(Options { world: empty, ..Options::default() }).await.unwrap_err();
    assert!(error.to_string().contains("no cloud"));
}

/// The world and the fault that the documentation shows.
#[tokio::test]
async fn the_documentation_is_right() {
    let text = include_str!("../../docs/emulator.md");
    let block = |mark: &str| {
        let rest = text.split_once(mark).unwrap().1;
        rest.split_once("\n```").unwrap().0
    };
    let world = block("<!-- world: kept by a test -->\n```toml\n");
    let world = partnercenter_emulator::World::from_toml(world).unwrap();
    let emulator = Emulator::start(Options { world, ..Options::default() }).await.unwrap();
    assert_eq!(emulator.origins().len(), 8, "one cloud, no vault");
    let fault: Fault = serde_json::from_str(block("```json\n")).unwrap();
    emulator.inject(fault);
    for then in [
        r#""proceed""#,
        r#"{"status": {"status": 429, "retry_after": {"date_in": -5}}}"#,
        r#"{"partner_center": {"status": 401, "code": "900421"}}"#,
        r#"{"redirect": {"status": 307, "location": "https://attacker.example/"}}"#,
        r#"{"cut": "inside_body"}"#,
        r#""hang""#,
        r#"{"body": "numbers_as_strings"}"#,
        r#"{"body": {"slow": 100}}"#,
    ] {
        let fault = format!(r#"{{"times": null, "then": {then}}}"#);
        let fault: Fault = serde_json::from_str(&fault).unwrap();
        assert_eq!(fault.times, None);
    }
}
