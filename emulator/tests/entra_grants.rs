//! Entra's token endpoint: what each grant gives, and what it refuses.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use partnercenter::Cloud;
use partnercenter_emulator::{
    Options, Person,
    world::{Control, Policy},
};
use support::*;

const DAY: Duration = Duration::from_secs(86_400);

#[tokio::test]
async fn discovery_names_absolute_addresses_of_the_origin_that_is_asked() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso").to_string();
    let origin = bench.cloud.authority.as_str().trim_end_matches('/').to_owned();
    for name in [contoso.as_str(), "contoso.onmicrosoft.com", "CONTOSO.example"] {
        let metadata =
            bench.get(&format!("/{name}/v2.0/.well-known/openid-configuration")).await.ok();
        assert_eq!(metadata.text("issuer"), format!("{origin}/{contoso}/v2.0"));
        assert_eq!(
            metadata.text("token_endpoint"),
            format!("{origin}/{contoso}/oauth2/v2.0/token")
        );
        assert_eq!(metadata.text("cloud_instance_name"), "microsoftonline.com");
    }
    for name in ["common", "organizations"] {
        let metadata =
            bench.get(&format!("/{name}/v2.0/.well-known/openid-configuration")).await.ok();
        assert_eq!(metadata.text("issuer"), format!("{origin}/{{tenantid}}/v2.0"));
        for endpoint in ["authorization_endpoint", "device_authorization_endpoint", "jwks_uri"] {
            assert!(
                metadata.text(endpoint).starts_with(&format!("{origin}/{name}/")),
                "{endpoint}"
            );
        }
        let keys = bench.get(&format!("/{name}/discovery/v2.0/keys")).await.ok();
        assert_eq!(keys.body["keys"][0]["kty"], "RSA");
    }
    let v1 = bench.get(&format!("/{contoso}/.well-known/openid-configuration")).await.ok();
    assert_eq!(v1.text("issuer"), format!("https://sts.windows.net/{contoso}/"));
    assert_eq!(v1.text("token_endpoint"), format!("{origin}/{contoso}/oauth2/token"));

    let query = "api-version=1.1&authorization_endpoint=https%3A%2F%2Flogin.emu.test%2Fcommon%2Foauth2%2Fv2.0%2Fauthorize";
    let instance = bench.get(&format!("/common/discovery/instance?{query}")).await.ok();
    assert_eq!(
        instance.text("tenant_discovery_endpoint"),
        "https://login.emu.test/common/v2.0/.well-known/openid-configuration"
    );
    let last = instance.body["metadata"].as_array().unwrap().last().unwrap();
    assert_eq!(last["aliases"][0], "login.emu.test");
    assert_eq!(
        (&last["preferred_network"], &last["preferred_cache"]),
        (&last["aliases"][0], &last["aliases"][0])
    );
}

#[tokio::test]
async fn tenants_that_are_none_are_refused_by_number() {
    let bench = Bench::new().await;
    let path = |tenant: &str| format!("/{tenant}/v2.0/.well-known/openid-configuration");
    bench.get(&path("8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a")).await.refused(
        400,
        "invalid_request",
        90_002,
    );
    bench.get(&path("nobody.example")).await.refused(400, "invalid_request", 90_002);
    bench.get(&path("not a tenant")).await.refused(400, "invalid_request", 900_023);
    bench.get(&path("contoso")).await.refused(400, "invalid_request", 900_023);
    // The metadata of another cloud's tenant says which cloud it is; nothing else works.
    let world = bench.emulator.world();
    let gov = world.tenant_named("usgov", "contoso").unwrap().id.to_string();
    let metadata = bench.get(&path(&gov)).await.ok();
    assert_eq!(metadata.text("cloud_instance_name"), "microsoftonline.us");
    assert_eq!(metadata.text("msgraph_host"), "graph.microsoft.us");
    bench.token(&gov, &[("grant_type", "client_credentials"), ("scope", GRAPH)]).await.refused(
        401,
        "invalid_client",
        900_382,
    );
    let refusal = bench.emulator.sign_in(&bench.authorize_url(&gov, &[]), &Person::new("adele"));
    assert_eq!(refusal.unwrap_err().code, 90_038);
}

#[tokio::test]
async fn an_app_alone_gets_a_token_in_both_versions() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let grant = ("grant_type", "client_credentials");
    let v2 = bench.token(contoso, &[grant, ("scope", PARTNER_CENTER)]).await.ok();
    assert!(v2.body["expires_in"].is_u64() && v2.body.get("refresh_token").is_none());
    let token = v2.claims("access_token");
    assert_eq!(token["aud"], "https://api.partnercenter.microsoft.com");
    assert_eq!(token["iss"], format!("https://sts.windows.net/{contoso}/"));
    assert_eq!((&token["idtyp"], &token["appidacr"]), (&"app".into(), &"1".into()));
    assert_eq!(token["appid"], bench.app("csp").to_string());
    assert!(token.get("amr").is_none() && token.get("upn").is_none() && token.get("scp").is_none());
    let life = token["exp"].as_i64().unwrap() - token["iat"].as_i64().unwrap();
    assert!((3_600..5_400).contains(&life));

    let (id, secret) = (bench.app("csp").to_string(), bench.secret("csp"));
    let v1 = bench
        .post(
            &format!("/{contoso}/oauth2/token"),
            &[
                grant,
                ("client_id", &id),
                ("client_secret", &secret),
                ("resource", "https://graph.microsoft.com/"),
            ],
        )
        .await
        .ok();
    for name in ["expires_in", "ext_expires_in", "expires_on", "not_before"] {
        assert!(v1.text(name).parse::<i64>().is_ok(), "{name}");
    }
    assert_eq!(v1.text("resource"), "https://graph.microsoft.com/");
    assert_eq!(v1.claims("access_token")["aud"], "https://graph.microsoft.com/");
    assert_eq!(v1.claims("access_token")["roles"][0], "Directory.Read.All");
    // The sample's double slash does no harm.
    let path = format!("//{contoso}/oauth2/v2.0/token");
    let fields = [grant, ("client_id", id.as_str()), ("client_secret", &secret), ("scope", ARM)];
    let url =
        url::Url::parse(&format!("{}{path}", bench.cloud.authority.as_str().trim_end_matches('/')))
            .unwrap();
    assert_eq!(bench.post_form(url, &fields).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn requests_that_are_wrong_are_refused_by_number() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let grant = ("grant_type", "client_credentials");
    for (fields, status, error, code) in [
        (vec![], 400, "invalid_request", 900_144),
        (vec![("grant_type", "")], 400, "invalid_request", 900_144),
        (vec![grant, grant], 400, "invalid_request", 90_100),
        (vec![("grant_type", "magic")], 400, "unsupported_grant_type", 70_003),
        (vec![("grant_type", "password")], 400, "unsupported_grant_type", 70_003),
        (vec![grant], 400, "invalid_request", 90_014),
        (
            vec![grant, ("scope", "https://graph.microsoft.com/User.Read")],
            400,
            "invalid_scope",
            1_002_012,
        ),
        (vec![grant, ("scope", "user_impersonation")], 400, "invalid_scope", 1_002_012),
        (vec![grant, ("scope", &format!("{GRAPH} {ARM}"))], 400, "invalid_request", 28_000),
        (
            vec![grant, ("scope", "https://nobody.example/.default")],
            400,
            "invalid_resource",
            500_011,
        ),
        (vec![grant, ("scope", GRAPH), ("resource", "x")], 400, "invalid_request", 901_002),
    ] {
        bench.token(contoso, &fields).await.refused(status, error, code);
    }
    let path = format!("/{contoso}/oauth2/v2.0/token");
    let id = bench.app("csp").to_string();
    bench.post(&path, &[grant]).await.refused(400, "invalid_request", 900_144);
    bench.post(&path, &[grant, ("client_id", "x")]).await.refused(
        400,
        "unauthorized_client",
        700_016,
    );
    let stranger = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
    bench.post(&path, &[grant, ("client_id", stranger)]).await.refused(
        400,
        "unauthorized_client",
        700_016,
    );
    bench.post(&path, &[grant, ("client_id", &id)]).await.refused(401, "invalid_client", 7_000_218);
    bench.token("common", &[grant, ("scope", GRAPH)]).await.refused(400, "invalid_request", 50_059);
    bench.token("common", &[("grant_type", "password")]).await.refused(
        400,
        "invalid_request",
        9_001_023,
    );
    bench.token(bench.tenant("adatum"), &[grant, ("scope", GRAPH)]).await.refused(
        400,
        "unauthorized_client",
        7_000_229,
    );
    bench.token(bench.tenant("tailspin"), &[grant, ("scope", GRAPH)]).await.ok();

    // JSON is a form without fields; any method but POST is not there.
    let url = bench.url(&path);
    let json = bench.http.post(url.clone()).header("content-type", "application/json");
    let json = json.body(r#"{"grant_type":"client_credentials"}"#).send().await.unwrap();
    Bench::read(json).await.refused(400, "invalid_request", 900_144);
    assert_eq!(bench.http.get(url.clone()).send().await.unwrap().status(), 405);

    // The correlation id comes back from header, query and form; other fields mean nothing.
    let trace = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
    let mut with_query = url.clone();
    with_query.set_query(Some(&format!("client-request-id={trace}&grant_type=refresh_token")));
    let fields = [("x-client-SKU", "x"), ("grant_type", "magic")];
    let refusal = Bench::read(bench.post_form(with_query, &fields).send().await.unwrap()).await;
    assert_eq!(refusal.text("correlation_id"), trace);
    let fields = [("grant_type", "magic"), ("client-request-id", trace)];
    assert_eq!(bench.post(&path, &fields).await.text("correlation_id"), trace);
}

#[tokio::test]
async fn secrets_are_told_apart() {
    let bench = Bench::new().await;
    let path = format!("/{}/oauth2/v2.0/token", bench.tenant("contoso"));
    let world = bench.emulator.world();
    let csp = world.app_named("global", "csp").unwrap();
    let id = csp.id.to_string();
    let try_secret = async |id: &str, secret: &str| {
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", id),
            ("client_secret", secret),
            ("scope", GRAPH),
        ];
        bench.post(&path, &fields).await
    };
    try_secret(&id, "wrong").await.refused(401, "invalid_client", 7_000_215);
    let by_id = try_secret(&id, &csp.secrets[0].id.to_string()).await;
    assert!(
        by_id
            .refused(401, "invalid_client", 7_000_215)
            .text("error_description")
            .contains("id of one")
    );
    let single = world.app_named("global", "single").unwrap();
    try_secret(&single.id.to_string(), single.secrets[0].value.expose()).await.refused(
        401,
        "invalid_client",
        7_000_222,
    );
    let public = bench.app("public").to_string();
    try_secret(&public, "x").await.refused(401, "invalid_client", 7_000_215);
    // A secret that expires while the clock runs.
    bench.emulator.clock().advance(181 * DAY);
    try_secret(&id, &bench.secret("csp")).await.refused(401, "invalid_client", 7_000_222);
    bench.emulator.change(|world| world.tenant_mut(csp.tenant).unwrap().disabled_apps.push(csp.id));
    try_secret(&id, "x").await.refused(400, "unauthorized_client", 7_000_112);
}

#[tokio::test]
async fn a_code_gives_tokens_once_and_only_to_whom_it_was_meant_for() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let code = bench.code("adele", &[]);
    let reply = bench.redeem(&code, &[("client_info", "1")]).await.ok();
    let access = reply.claims("access_token");
    assert_eq!(access["amr"], serde_json::json!(["pwd", "mfa"]));
    assert_eq!(
        (&access["upn"], &access["scp"]),
        (&bench.upn("adele").into(), &"user_impersonation".into())
    );
    assert_eq!(access["tid"], contoso.to_string());
    let id = reply.claims("id_token");
    assert_eq!((&id["nonce"], &id["ver"]), (&"the nonce".into(), &"2.0".into()));
    assert_eq!(id["aud"], bench.app("csp").to_string());
    assert!(id.get("amr").is_none() && id["preferred_username"].is_string());
    assert!(reply.body["client_info"].is_string());
    assert!(
        reply.text("scope").contains("https://api.partnercenter.microsoft.com/user_impersonation")
    );

    bench.redeem(&code, &[]).await.refused(400, "invalid_grant", 54_005);
    bench.redeem("invented", &[]).await.refused(400, "invalid_grant", 9_002_313);
    let fresh = || bench.code("adele", &[]);
    bench.redeem(&fresh(), &[("redirect_uri", "http://localhost:7778/callback")]).await.refused(
        400,
        "invalid_grant",
        500_112,
    );
    bench.redeem(&fresh(), &[("code_verifier", "")]).await.refused(400, "invalid_grant", 50_148);
    let other = "x".repeat(43);
    bench.redeem(&fresh(), &[("code_verifier", &other)]).await.refused(
        400,
        "invalid_grant",
        50_148,
    );
    bench.redeem(&fresh(), &[("code_verifier", CHALLENGE)]).await.refused(
        400,
        "invalid_grant",
        50_148,
    );
    let plain = bench.code("adele", &[("code_challenge", ""), ("code_challenge_method", "")]);
    bench.redeem(&plain, &[]).await.refused(400, "invalid_grant", 50_148);
    let plain = bench.code("adele", &[("code_challenge", ""), ("code_challenge_method", "")]);
    bench.redeem(&plain, &[("code_verifier", "")]).await.ok();

    // Another client, with its own good secret, and another tenant.
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", &fresh()),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
        ("scope", PARTNER_CENTER),
    ];
    bench.token_as("cpv", contoso, &fields).await.refused(400, "invalid_grant", 70_000);
    bench.token(bench.tenant("tailspin"), &fields).await.refused(400, "invalid_grant", 700_005);
    // A code that failed at its own client is used up.
    bench.token(contoso, &fields).await.refused(400, "invalid_grant", 54_005);

    let old = fresh();
    bench.emulator.clock().advance(Duration::from_secs(601));
    bench.redeem(&old, &[]).await.refused(400, "invalid_grant", 70_008);
    // Without offline_access there is no refresh token.
    let code = bench.code("adele", &[("scope", PARTNER_CENTER)]);
    let reply = bench.redeem(&code, &[("scope", PARTNER_CENTER)]).await.ok();
    assert!(reply.body.get("refresh_token").is_none() && reply.body.get("id_token").is_none());
}

#[tokio::test]
async fn one_refresh_token_serves_every_resource_and_every_tenant_that_allows_it() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let token = bench.refresh_token("adele").await;
    let mut seen = vec![token.clone()];
    for (tenant, scope, aud) in [
        (contoso.to_string(), PARTNER_CENTER, "https://api.partnercenter.microsoft.com"),
        (contoso.to_string(), GRAPH, "https://graph.microsoft.com"),
        ("organizations".into(), ARM, "https://management.azure.com"),
        (
            contoso.to_string(),
            "https://management.azure.com//.default",
            "https://management.azure.com/",
        ),
        (bench.tenant("tailspin").to_string(), GRAPH, "https://graph.microsoft.com"),
        ("tailspin.onmicrosoft.com".into(), ARM, "https://management.azure.com"),
    ] {
        let reply = bench.refresh(&tenant, &token, scope).await.ok();
        let claims = reply.claims("access_token");
        assert_eq!(claims["aud"], aud);
        assert_eq!(claims["amr"], serde_json::json!(["pwd", "mfa"]), "the sign-in's");
        let new = reply.text("refresh_token");
        assert!(!seen.contains(&new), "a new one each time");
        seen.push(new);
    }
    // All of them stay good, and so does what comes from a customer's tenant.
    for token in &seen {
        bench.refresh(contoso, token, PARTNER_CENTER).await.ok();
    }
    let customer = bench.refresh(bench.tenant("tailspin"), &token, GRAPH).await.ok();
    let customer = customer.claims("access_token");
    assert_eq!(customer["tid"], bench.tenant("tailspin").to_string());
    assert_eq!(customer["idp"], format!("https://sts.windows.net/{contoso}/"));
    // v1 gives the same with another shape.
    let (id, secret) = (bench.app("csp").to_string(), bench.secret("csp"));
    let v1 = bench
        .post(
            &format!("/{contoso}/oauth2/token"),
            &[
                ("grant_type", "refresh_token"),
                ("refresh_token", &token),
                ("client_id", &id),
                ("client_secret", &secret),
                ("resource", "https://api.partnercenter.microsoft.com"),
                ("scope", "openid"),
            ],
        )
        .await
        .ok();
    assert_eq!(v1.claims("id_token")["amr"], serde_json::json!(["pwd", "mfa"]));
    assert_eq!(v1.claims("id_token")["iss"], format!("https://sts.windows.net/{contoso}/"));
    assert!(v1.text("expires_in").parse::<u32>().is_ok() && v1.body["refresh_token"].is_string());
}

#[tokio::test]
async fn a_refresh_token_is_nothing_to_another_client_or_cloud_and_when_it_is_damaged() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let token = bench.refresh_token("adele").await;
    let fields =
        [("grant_type", "refresh_token"), ("refresh_token", token.as_str()), ("scope", GRAPH)];
    bench.token_as("cpv", contoso, &fields).await.refused(400, "invalid_grant", 70_000);
    let path = format!("/{contoso}/oauth2/v2.0/token");
    let public = bench.app("public").to_string();
    // The app that got it needs its credential; a public one is another client.
    let with = |id| [&fields[..], &[("client_id", id)]].concat();
    bench.post(&path, &with(&public)).await.refused(401, "invalid_client", 7_000_218);
    let id = bench.app("csp").to_string();
    bench.post(&path, &with(&id)).await.refused(401, "invalid_client", 7_000_218);
    let cut = &token[..token.len() - 9];
    let broken = format!("{}\n{}", &token[..80], &token[80..]);
    bench.refresh(contoso, &broken, GRAPH).await.refused(400, "invalid_grant", 9_002_313);
    bench.refresh(contoso, "nonsense", GRAPH).await.refused(400, "invalid_grant", 9_002_313);
    let refusal = bench.refresh(contoso, cut, GRAPH).await;
    assert!(matches!(refusal.code(), 70_000 | 9_002_313) && refusal.status == 400);
    let mut flipped = token.clone().into_bytes();
    flipped[100] = if flipped[100] == b'A' { b'B' } else { b'A' };
    let flipped = String::from_utf8(flipped).unwrap();
    bench.refresh(contoso, &flipped, GRAPH).await.refused(400, "invalid_grant", 70_000);

    // Another cloud's Entra does not know it, even where ids were the same.
    let other = Bench::with(Options::default(), &Cloud::usgov()).await;
    let gov = bench.emulator.cloud(&Cloud::usgov());
    let world = bench.emulator.world();
    let app = world.app_named("usgov", "csp").unwrap();
    let tenant = world.tenant_named("usgov", "contoso").unwrap().id;
    let app_id = app.id.to_string();
    let fields = [
        &fields[..],
        &[("client_id", app_id.as_str()), ("client_secret", app.secrets[0].value.expose())],
    ]
    .concat();
    let url = gov.authority.join(&format!("/{tenant}/oauth2/v2.0/token")).unwrap();
    Bench::read(bench.post_form(url, &fields).send().await.unwrap()).await.refused(
        400,
        "invalid_grant",
        70_000,
    );
    // Nor does another emulator.
    drop(other);
}

#[tokio::test]
async fn refresh_tokens_live_90_days_from_their_issue_and_die_by_revocation() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let first = bench.refresh_token("adele").await;
    bench.emulator.clock().advance(89 * DAY);
    let second = bench.refresh(contoso, &first, PARTNER_CENTER).await.ok().text("refresh_token");
    bench.emulator.clock().advance(2 * DAY);
    bench.refresh(contoso, &first, PARTNER_CENTER).await.refused(400, "invalid_grant", 700_082);
    bench.refresh(contoso, &second, PARTNER_CENTER).await.ok();

    let control = bench.url(&format!("/_emulator/users/{}/change-password", bench.upn("adele")));
    assert_eq!(bench.http.post(control).send().await.unwrap().status(), 204);
    // A confidential client survives a changed password, but not a reset.
    bench.refresh(contoso, &second, PARTNER_CENTER).await.ok();
    let control = bench.url(&format!("/_emulator/users/{}/revoke-sessions", bench.upn("adele")));
    assert_eq!(bench.http.post(control).send().await.unwrap().status(), 204);
    bench.refresh(contoso, &second, PARTNER_CENTER).await.refused(400, "invalid_grant", 50_173);
    bench.emulator.clock().advance(Duration::from_secs(1));
    let third = bench.refresh_token("adele").await;
    bench.refresh(contoso, &third, PARTNER_CENTER).await.ok();

    bench
        .emulator
        .change(|world| world.user_mut("adele@contoso.onmicrosoft.com").unwrap().disabled = true);
    bench.refresh(contoso, &third, PARTNER_CENTER).await.refused(400, "invalid_grant", 50_057);
    let control =
        bench.url(&format!("/_emulator/users/{}/delete", "adele@contoso.onmicrosoft.com"));
    assert_eq!(bench.http.post(control).send().await.unwrap().status(), 204);
    bench.refresh(contoso, &third, PARTNER_CENTER).await.refused(400, "invalid_grant", 50_034);
}

#[tokio::test]
async fn customers_let_in_whom_relationship_consent_and_policy_allow() {
    let bench = Bench::new().await;
    let token = bench.refresh_token("adele").await;
    let refused = async |tenant: &str, code: u64| {
        let reply = bench.refresh(bench.tenant(tenant), &token, GRAPH).await;
        assert_eq!(reply.code(), code, "{tenant}: {}", reply.body);
        reply
    };
    assert_eq!(refused("adatum", 90_099).await.text("suberror"), "consent_required");
    refused("wingtip", 50_020).await;
    refused("proseware", 50_020).await;
    let erin = bench.refresh_token("erin").await;
    assert_eq!(bench.refresh(bench.tenant("fabrikam"), &erin, GRAPH).await.code(), 50_177);
    let dave = bench.refresh_token("dave").await;
    assert_eq!(bench.refresh(bench.tenant("tailspin"), &dave, GRAPH).await.code(), 50_020);
    // Consent alone does not open a blocked tenant.
    let csp = bench.app("csp");
    let consent = |tenant: &str| {
        let id = bench.tenant(tenant);
        let graph = partnercenter_emulator::resources::GRAPH;
        bench.emulator.change(|world| {
            world.tenant_mut(id).unwrap().grant(csp, graph, &["User.Read.All".into()], &[]);
        });
    };
    refused("litware", 90_099).await;
    consent("litware");
    let blocked = refused("litware", 53_003).await;
    assert_eq!(blocked.text("suberror"), "message_only");
    assert!(blocked.text("claims").contains("capolids"));
    consent("alpine");
    refused("alpine", 50_076).await.refused(400, "interaction_required", 50_076);
    consent("adatum");
    assert_eq!(
        bench.refresh(bench.tenant("adatum"), &token, GRAPH).await.ok().claims("access_token")["scp"],
        "User.Read.All"
    );
    // What was not granted is not given.
    bench.refresh(bench.tenant("adatum"), &token, ARM).await.refused(400, "invalid_grant", 65_001);
    let scope = "https://graph.microsoft.com/Domain.Read.All";
    bench.refresh(bench.tenant("adatum"), &token, scope).await.refused(
        400,
        "invalid_grant",
        65_001,
    );
    let adatum = bench.tenant("adatum");
    bench.emulator.change(|world| {
        let tenant = world.tenant_mut(adatum).unwrap();
        tenant.missing_resources.push(partnercenter_emulator::resources::GRAPH);
    });
    refused("adatum", 500_011).await;
    bench.emulator.change(|world| world.tenant_mut(adatum).unwrap().disabled_apps.push(csp));
    refused("adatum", 7_000_112).await;
    // The relationship ends while the clock runs.
    bench.emulator.clock().advance(80 * DAY);
    let token =
        bench.refresh(bench.tenant("contoso"), &token, GRAPH).await.ok().text("refresh_token");
    let tailspin = bench.tenant("tailspin");
    bench.emulator.change(|world| {
        let relationship = &mut world.tenant_mut(tailspin).unwrap().relationships[0];
        relationship.gdap[0].ends = partnercenter_emulator::world::Moment::in_days(81);
    });
    bench.refresh(tailspin, &token, GRAPH).await.ok();
    bench.emulator.clock().advance(2 * DAY);
    assert_eq!(bench.refresh(tailspin, &token, GRAPH).await.code(), 50_020);
}

#[tokio::test]
async fn policies_of_the_home_tenant_are_asked_at_each_redemption() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let with_mfa = bench.refresh_token("adele").await;
    let answer = bench
        .emulator
        .sign_in(&bench.authorize_url("organizations", &[]), &Person::new("adele").without_mfa());
    let reply = bench.redeem(answer.unwrap().field("code").unwrap(), &[]).await.ok();
    assert_eq!(reply.claims("access_token")["amr"], serde_json::json!(["pwd"]));
    let without = reply.text("refresh_token");
    let bert = bench.refresh_token("bert").await;
    let set = |control| {
        bench.emulator.change(|world| {
            let policies = &mut world.tenant_mut(contoso).unwrap().policies;
            policies.retain(|policy| policy.name != "test");
            policies.push(Policy::new("test", control));
        });
    };
    let code = async |token: &str| bench.refresh(contoso, token, PARTNER_CENTER).await.code();
    set(Control::RequireMfa { remember_days: Some(14) });
    assert_eq!(code(&with_mfa).await, 0);
    assert_eq!(code(&without).await, 50_076);
    assert_eq!(code(&bert).await, 50_079);
    bench.emulator.clock().advance(14 * DAY);
    assert_eq!(code(&with_mfa).await, 50_078);
    set(Control::SignInFrequency { hours: 24 * 15 });
    assert_eq!(code(&with_mfa).await, 0);
    set(Control::SignInFrequency { hours: 24 });
    assert_eq!(code(&with_mfa).await, 70_043);
    set(Control::CompliantDevice);
    assert_eq!(code(&with_mfa).await, 53_000);
    set(Control::ExternalChallenge);
    assert_eq!(code(&with_mfa).await, 50_158);
    set(Control::BlockDeviceCode);
    assert_eq!(code(&with_mfa).await, 0);
}

#[tokio::test]
async fn claims_that_are_asked_for_are_met_or_challenged() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let token = bench.refresh_token("bert").await;
    let acrs = r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#;
    let fields = [
        ("grant_type", "refresh_token"),
        ("refresh_token", token.as_str()),
        ("scope", GRAPH),
        ("claims", acrs),
    ];
    let challenge =
        bench.token(contoso, &fields).await.refused(400, "interaction_required", 50_079);
    assert_eq!(challenge.text("claims"), acrs);
    let capable = r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#;
    let fields = [
        ("grant_type", "refresh_token"),
        ("refresh_token", token.as_str()),
        ("scope", GRAPH),
        ("claims", capable),
    ];
    let long = bench.token(contoso, &fields).await.ok();
    assert_eq!(long.claims("access_token")["xms_cc"][0], "cp1");
    assert!((72_000..100_800).contains(&long.body["expires_in"].as_i64().unwrap()));
    assert!(long.body["refresh_in"].is_i64());
    let nonsense = [
        ("grant_type", "refresh_token"),
        ("refresh_token", token.as_str()),
        ("scope", GRAPH),
        ("claims", "{"),
    ];
    bench.token(contoso, &nonsense).await.ok();
    // Asked for at the sign-in, MFA is enforced and said in the token.
    let acrs = r#"{"id_token":{"acrs":{"essential":true,"value":"c1"}}}"#;
    assert_eq!(bench.visit("bert", &[("claims", acrs)]).unwrap_err().code, 50_079);
    let reply = bench.redeem(&bench.code("adele", &[("claims", acrs)]), &[]).await.ok();
    assert_eq!(reply.claims("id_token")["acrs"][0], "c1");
}

#[tokio::test]
async fn china_has_its_own_names_and_delegation_of_the_old_kind() {
    let bench = Bench::with(Options::default(), &Cloud::china()).await;
    let scope =
        "https://partner.partnercenterapi.microsoftonline.cn/.default offline_access openid";
    let reply =
        bench.redeem(&bench.code("adele", &[("scope", scope)]), &[("scope", scope)]).await.ok();
    let token = reply.text("refresh_token");
    assert_eq!(
        reply.claims("access_token")["iss"],
        format!("https://sts.chinacloudapi.cn/{}/", bench.tenant("contoso"))
    );
    let graph = "https://microsoftgraph.chinacloudapi.cn/.default";
    bench.refresh(bench.tenant("adatum"), &token, graph).await.ok();
    assert_eq!(bench.refresh(bench.tenant("wingtip"), &token, graph).await.code(), 50_020);
    bench.refresh(bench.tenant("adatum"), &token, GRAPH).await.refused(
        400,
        "invalid_resource",
        500_011,
    );
}

#[tokio::test]
async fn an_app_of_the_world_is_a_resource_with_tokens_of_the_newer_format() {
    let bench = Bench::new().await;
    let own = format!("api://{}/.default", bench.app("csp"));
    let scope = format!("{own} offline_access");
    let code = bench.code("adele", &[("scope", &scope)]);
    let reply = bench.redeem(&code, &[("scope", &scope)]).await.ok();
    let claims = reply.claims("access_token");
    assert_eq!(
        (&claims["ver"], &claims["aud"]),
        (&"2.0".into(), &bench.app("csp").to_string().into())
    );
    assert!(
        claims.get("amr").is_none() && claims.get("appid").is_none() && claims["azp"].is_string()
    );
}
