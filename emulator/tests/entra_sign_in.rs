//! Entra's pages: the authorization endpoint, device codes, admin consent. Driven as a browser without
//! JavaScript does, and by the helper for scripts.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use partnercenter::Cloud;
use partnercenter_emulator::{
    Options, Person, resources,
    world::{Control, Invented, Policy},
};
use serde_json::{Value, json};
use support::*;
use url::Url;

/// A browser without JavaScript.
struct Browser<'a> {
    bench: &'a Bench,
    cookies: Vec<(String, String)>,
}

struct Page {
    status: u16,
    location: Option<String>,
    html: String,
}

impl Page {
    /// The value of an element with this name.
    fn value(&self, name: &str) -> String {
        let at = self
            .html
            .find(&format!("name=\"{name}\" value=\""))
            .unwrap_or_else(|| panic!("{}", self.html));
        let rest = &self.html[at..].split_once("value=\"").unwrap().1;
        rest.split('"').next().unwrap().replace("&amp;", "&").replace("&#39;", "'")
    }

    fn action(&self) -> String {
        self.html.split_once("action=\"").unwrap().1.split('"').next().unwrap().to_owned()
    }

    fn error(&self) -> Option<u64> {
        let rest = self.html.split_once("AADSTS")?.1;
        rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    }
}

impl<'a> Browser<'a> {
    fn new(bench: &'a Bench) -> Self {
        Self { bench, cookies: Vec::new() }
    }

    async fn go(&mut self, request: reqwest::RequestBuilder) -> Page {
        let cookies: Vec<_> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let answer = request.header("cookie", cookies.join("; ")).send().await.unwrap();
        for cookie in answer.headers().get_all("set-cookie") {
            let text = cookie.to_str().unwrap();
            assert!(text.contains("; Secure") && text.contains("; HttpOnly"), "{text}");
            let (name, value) = text.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.retain(|(known, _)| known != name);
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
        assert_eq!(answer.headers()["cache-control"], "no-store, no-cache");
        let location = answer.headers().get("location").map(|l| l.to_str().unwrap().to_owned());
        Page { status: answer.status().as_u16(), location, html: answer.text().await.unwrap() }
    }

    async fn open(&mut self, url: Url) -> Page {
        self.go(self.bench.http.get(url)).await
    }

    async fn submit(&mut self, page: &Page, fields: &[(&str, &str)]) -> Page {
        let context = page.value("context");
        let fields = [&[("context", context.as_str())], fields].concat();
        self.go(self.bench.post_form(self.bench.url(&page.action()), &fields)).await
    }
}

const YES: (&str, &str) = ("action", "accept");

#[tokio::test]
async fn the_page_works_without_javascript() {
    let bench = Bench::new().await;
    let mut browser = Browser::new(&bench);
    let adele = bench.upn("adele");
    let page = browser.open(bench.authorize_url("organizations", &[("login_hint", &adele)])).await;
    assert_eq!(page.status, 200);
    for id in ["user-adele", "user-bert", "password", "mfa", "accept", "decline"] {
        assert!(page.html.contains(&format!("id=\"{id}\"")), "{id}");
    }
    assert!(page.html.contains("required checked"), "the hint is picked");
    let next = browser.submit(&page, &[("user", &adele), ("mfa", "yes"), YES]).await;
    assert_eq!((next.status, next.action().as_str()), (200, REDIRECT));
    assert!(next.html.contains("id=\"continue\""));
    assert_eq!(next.value("state"), "the state");
    let code = next.value("code");
    let reply = bench.redeem(&code, &[]).await.ok();
    assert_eq!(reply.claims("access_token")["amr"], json!(["pwd", "mfa"]));

    // The box for MFA is empty: the sign-in is without.
    let page = browser.open(bench.authorize_url("organizations", &[])).await;
    let next = browser.submit(&page, &[("user", &adele), YES]).await;
    let reply = bench.redeem(&next.value("code"), &[]).await.ok();
    assert_eq!(reply.claims("access_token")["amr"], json!(["pwd"]));

    // Declined.
    let page = browser.open(bench.authorize_url("organizations", &[])).await;
    let next = browser.submit(&page, &[("action", "decline")]).await;
    assert_eq!(next.action(), REDIRECT);
    assert_eq!(
        (next.value("error").as_str(), next.value("error_subcode").as_str()),
        ("access_denied", "cancel")
    );
    assert!(next.value("error_description").starts_with("AADSTS65004"));
    assert_eq!(next.value("state"), "the state");
}

#[tokio::test]
async fn what_is_wrong_on_the_page_can_be_tried_again() {
    let bench = Bench::new().await;
    bench.emulator.change(|world| {
        let user = world.user_mut("adele@contoso.onmicrosoft.com").unwrap();
        user.password = Some(Invented::from("correct horse"));
    });
    let mut browser = Browser::new(&bench);
    let mut page = browser.open(bench.authorize_url("organizations", &[])).await;
    let adele = bench.upn("adele");
    for (fields, code) in [
        (vec![YES], 900_144),
        (vec![("user", adele.as_str()), YES], 50_126),
        (vec![("user", adele.as_str()), ("password", "wrong"), YES], 50_126),
        (vec![("user", "nobody@contoso.example"), YES], 50_034),
        (vec![("user", "carla@contoso.onmicrosoft.com"), YES], 50_057),
    ] {
        page = browser.submit(&page, &fields).await;
        assert_eq!((page.status, page.error()), (400, Some(code)));
    }
    page = browser.submit(&page, &[("user", &adele), ("password", "correct horse"), YES]).await;
    assert_eq!(page.status, 200);
    assert!(!page.value("code").is_empty());
}

#[tokio::test]
async fn a_form_is_good_in_its_own_browser_only_and_for_a_while() {
    let bench = Bench::new().await;
    let mut browser = Browser::new(&bench);
    let adele = bench.upn("adele");
    let fields = [("user", adele.as_str()), YES];
    let page = browser.open(bench.authorize_url("organizations", &[])).await;
    // Without the cookie, as a foreign site would send it; and in another browser.
    let mut thief = Browser::new(&bench);
    assert_eq!(thief.submit(&page, &fields).await.error(), Some(90_023));
    thief.open(bench.authorize_url("organizations", &[])).await;
    assert_eq!(thief.submit(&page, &fields).await.error(), Some(90_023));
    let invented =
        bench.post_form(bench.url(&page.action()), &[("context", "1.Ainvented"), fields[0], YES]);
    assert_eq!(browser.go(invented).await.error(), Some(90_023));
    bench.emulator.clock().advance(Duration::from_secs(3_601));
    assert_eq!(browser.submit(&page, &fields).await.error(), Some(90_023));
    bench.emulator.clock().set_back(Duration::from_secs(3_601));
    assert_eq!(browser.submit(&page, &fields).await.status, 200);
}

#[tokio::test]
async fn single_sign_on_is_remembered_unless_the_prompt_says_login() {
    let bench = Bench::new().await;
    let mut browser = Browser::new(&bench);
    let adele = bench.upn("adele");
    let url = |prompt: &str| {
        bench.authorize_url("organizations", &[("prompt", prompt), ("response_mode", "query")])
    };
    let field = |page: &Page, name: &str| {
        let url = Url::parse(page.location.as_deref().unwrap()).unwrap();
        url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    };
    let none = browser.open(url("none")).await;
    assert_eq!(field(&none, "error").as_deref(), Some("login_required"));
    let page = browser.open(url("login")).await;
    browser.submit(&page, &[("user", &adele), ("mfa", "yes"), YES]).await;
    let none = browser.open(url("none")).await;
    assert_eq!(field(&none, "error").as_deref(), Some("login_required"), "login is not remembered");
    let page = browser.open(url("select_account")).await;
    browser.submit(&page, &[("user", &adele), ("mfa", "yes"), YES]).await;
    for prompt in ["none", ""] {
        let silent = browser.open(url(prompt)).await;
        assert_eq!(silent.status, 302);
        let reply = bench.redeem(&field(&silent, "code").unwrap(), &[]).await.ok();
        assert_eq!(reply.claims("access_token")["amr"], json!(["pwd", "mfa"]));
    }
    assert_eq!(browser.open(url("login")).await.status, 200, "login always asks");
    let hint = bench.authorize_url(
        "organizations",
        &[
            ("prompt", "none"),
            ("login_hint", "dave@contoso.onmicrosoft.com"),
            ("response_mode", "query"),
        ],
    );
    assert_eq!(field(&browser.open(hint).await, "error").as_deref(), Some("login_required"));
    // Revoked sessions end it.
    let control = bench.url(&format!("/_emulator/users/{adele}/revoke-sessions"));
    bench.http.post(control).send().await.unwrap();
    assert_eq!(field(&browser.open(url("none")).await, "error").as_deref(), Some("login_required"));
}

#[tokio::test]
async fn what_the_client_may_not_be_told_stays_on_a_page() {
    let bench = Bench::new().await;
    let mut browser = Browser::new(&bench);
    for (tenant, more, code) in [
        ("organizations", [("redirect_uri", "https://attacker.example/")], 50_011),
        ("organizations", [("redirect_uri", "http://localhost:7777/other")], 50_011),
        ("organizations", [("redirect_uri", "https://localhost:7777/callback")], 50_011),
        ("organizations", [("redirect_uri", "http://localhost:7777/callback#x")], 50_011),
        ("organizations", [("redirect_uri", "http://user@localhost:7777/callback")], 50_011),
        ("organizations", [("redirect_uri", "http://localhost.attacker.example/callback")], 50_011),
        ("organizations", [("redirect_uri", "https://sam.contoso.example:444/signin")], 50_011),
        ("organizations", [("redirect_uri", "")], 900_144),
        ("organizations", [("client_id", "")], 900_144),
        ("organizations", [("client_id", "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a")], 700_016),
        ("nobody.example", [("state", "x")], 90_002),
        ("<script>", [("state", "x")], 900_023),
    ] {
        let page = browser.open(bench.authorize_url(tenant, &more)).await;
        assert_eq!((page.status, page.error()), (400, Some(code)), "{more:?}");
        assert!(page.location.is_none() && !page.html.contains("<script>"));
    }
    let single = bench.app("single").to_string();
    let more = [("client_id", single.as_str()), ("redirect_uri", "http://localhost")];
    assert_eq!(browser.open(bench.authorize_url("common", &more)).await.error(), Some(50_194));
    assert_eq!(
        browser.open(bench.authorize_url(bench.tenant("tailspin"), &more)).await.error(),
        Some(700_016)
    );
}

#[tokio::test]
async fn other_mistakes_go_back_to_the_client() {
    let bench = Bench::new().await;
    for (more, error, code) in [
        (vec![("response_type", "")], "invalid_request", 900_144),
        (vec![("response_type", "token")], "unsupported_response_type", 70_005),
        (vec![("response_mode", "fragment")], "invalid_request", 90_023),
        (
            vec![("response_type", "code id_token"), ("response_mode", "query")],
            "invalid_request",
            90_023,
        ),
        (vec![("response_type", "code id_token"), ("nonce", "")], "invalid_request", 900_144),
        (vec![("prompt", "sometimes")], "invalid_request", 90_023),
        (vec![("scope", "")], "invalid_request", 900_144),
        (vec![("scope", "https://nobody.example/.default")], "invalid_resource", 500_011),
        (
            vec![(
                "scope",
                "https://graph.microsoft.com/.default https://management.azure.com/.default",
            )],
            "invalid_request",
            28_000,
        ),
        (
            vec![(
                "scope",
                "https://graph.microsoft.com/.default https://graph.microsoft.com/User.Read",
            )],
            "invalid_scope",
            70_011,
        ),
        (vec![("resource", "https://graph.microsoft.com")], "invalid_request", 901_002),
        (vec![("code_challenge_method", "plain")], "invalid_request", 50_147),
        (vec![("code_challenge_method", "")], "invalid_request", 50_147),
        (vec![("code_challenge", "short")], "invalid_request", 50_147),
        (vec![("code_challenge", "")], "invalid_request", 50_147),
    ] {
        let answer = bench.visit("adele", &more).unwrap();
        assert_eq!(answer.field("error"), Some(error), "{more:?}");
        assert_eq!(answer.field("state"), Some("the state"));
        let text = answer.field("error_description").unwrap();
        assert!(text.starts_with(&format!("AADSTS{code}: ")), "{text}");
        assert!(answer.field("code").is_none());
    }
}

#[tokio::test]
async fn loopback_redirects_match_with_any_port() {
    let bench = Bench::new().await;
    for uri in [
        "http://localhost",
        "http://localhost:1",
        "http://localhost:65535/",
        "http://127.0.0.1:80",
        "https://sam.contoso.example/signin",
    ] {
        let answer = bench.visit("adele", &[("redirect_uri", uri), ("response_mode", "")]).unwrap();
        assert_eq!((answer.redirect_uri.as_str(), answer.method), (uri, "GET"));
        assert!(answer.location.contains("code="));
    }
}

#[tokio::test]
async fn the_form_of_the_official_samples_works() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let id = bench.app("csp").to_string();
    let mut url = bench.url("/common/oauth2/authorize");
    url.query_pairs_mut().extend_pairs([
        ("client_id", id.as_str()),
        ("response_mode", "form_post"),
        ("response_type", "code id_token"),
        ("scope", "openid profile"),
        ("state", "s"),
        ("nonce", "n"),
        ("redirect_uri", REDIRECT),
    ]);
    let answer = bench.emulator.sign_in(&url, &Person::new("adele")).unwrap();
    assert_eq!(answer.method, "POST");
    let token = claims(answer.field("id_token").unwrap());
    assert_eq!((&token["nonce"], &token["ver"]), (&"n".into(), &"1.0".into()));
    assert_eq!(token["amr"], json!(["pwd", "mfa"]), "the v1 id_token has it");
    assert!(token["c_hash"].is_string());
    let secret = bench.secret("csp");
    let code = answer.field("code").unwrap();
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", REDIRECT),
        ("client_id", &id),
        ("client_secret", &secret),
        ("resource", "https://api.partnercenter.microsoft.com"),
    ];
    let reply = bench.post(&format!("/{contoso}/oauth2/token"), &fields).await.ok();
    assert_eq!(reply.claims("access_token")["aud"], "https://api.partnercenter.microsoft.com");
    assert!(reply.body["refresh_token"].is_string());
    // Without a resource, the old default.
    let answer = bench.emulator.sign_in(&url, &Person::new("adele")).unwrap();
    let mut fields = fields.to_vec();
    fields[1].1 = answer.field("code").unwrap();
    let reply = bench.post("/common/oauth2/token", &fields[..5]).await.ok();
    assert_eq!(reply.claims("access_token")["aud"], "00000002-0000-0000-c000-000000000000");
    // The public app may not get an id_token here.
    let public = bench.app("public").to_string();
    let url = Url::parse(&url.as_str().replace(&id, &public).replace("%2Fcallback", "")).unwrap();
    let answer = bench.emulator.sign_in(&url, &Person::new("adele")).unwrap();
    assert_eq!(answer.field("error"), Some("unsupported_response_type"));
}

#[tokio::test]
async fn a_vendors_app_is_consented_by_the_partner_who_signs_in() {
    let bench = Bench::new().await;
    let cpv = bench.app("cpv").to_string();
    let consented = || {
        let world = bench.emulator.world();
        let tenant = world.tenant_named("global", "contoso").unwrap();
        tenant.consent(bench.app("cpv"), resources::PARTNER_CENTER).is_some()
    };
    let more = [("client_id", cpv.as_str())];
    let declining = Person::new("adele").declining();
    bench.emulator.sign_in(&bench.authorize_url("organizations", &more), &declining).unwrap();
    assert!(!consented());
    let answer = bench.visit("adele", &more).unwrap();
    assert!(consented());
    let scope = format!("{PARTNER_CENTER} offline_access");
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", answer.field("code").unwrap()),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
        ("scope", &scope),
    ];
    let reply = bench.token_as("cpv", bench.tenant("contoso"), &fields).await.ok();
    let token = reply.text("refresh_token");
    // One sign-in covers what the registration lists, and nothing else.
    let refresh = async |scope: &str| {
        let fields =
            [("grant_type", "refresh_token"), ("refresh_token", token.as_str()), ("scope", scope)];
        bench.token_as("cpv", bench.tenant("contoso"), &fields).await
    };
    refresh(GRAPH).await.ok();
    refresh("https://outlook.office365.com/.default").await.refused(400, "invalid_grant", 65_001);
    // A single scope consents to no more than itself.
    let nina = [("client_id", cpv.as_str()), ("scope", "https://graph.microsoft.com/User.Read")];
    bench.visit("nina", &nina).unwrap();
    let world = bench.emulator.world();
    let northwind = world.tenant_named("global", "northwind").unwrap();
    assert_eq!(northwind.consents.len(), 1);
    assert_eq!(northwind.consents[0].scopes, ["User.Read"]);
    let exchange = [("scope", "https://outlook.office365.com/.default")];
    assert_eq!(bench.visit("adele", &exchange).unwrap_err().code, 650_057);
}

#[tokio::test]
async fn policies_speak_on_the_page() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    bench.emulator.change(|world| {
        let control = Control::RequireMfa { remember_days: None };
        world.tenant_mut(contoso).unwrap().policies.push(Policy::new("MFA", control));
    });
    let url = bench.authorize_url("organizations", &[]);
    let code = |person: Person| bench.emulator.sign_in(&url, &person).map(drop).map_err(|r| r.code);
    assert_eq!(code(Person::new("adele")), Ok(()));
    assert_eq!(code(Person::new("adele").without_mfa()), Err(50_076));
    assert_eq!(code(Person::new("bert")), Err(50_079));
    bench.emulator.change(|world| {
        world.tenant_mut(contoso).unwrap().policies.push(Policy::new("Nobody", Control::Block));
    });
    assert_eq!(code(Person::new("service")), Err(53_003));
    let app = bench.app("csp");
    bench.emulator.change(|world| {
        world.tenant_mut(contoso).unwrap().policies.clear();
        world.app_mut(app).unwrap().assigned = Some(vec!["dave@contoso.onmicrosoft.com".into()]);
    });
    assert_eq!(code(Person::new("adele")), Err(50_105));
    assert_eq!(code(Person::new("dave")), Ok(()));
}

#[tokio::test]
async fn device_codes_go_from_waiting_to_done() {
    let bench = Bench::new().await;
    let public = bench.app("public").to_string();
    let path = "/organizations/oauth2/v2.0/devicecode";
    let scope = format!("{PARTNER_CENTER} offline_access openid");
    let begin = async || bench.post(path, &[("client_id", &public), ("scope", &scope)]).await.ok();
    let poll = async |code: &str| {
        let fields = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ("client_id", public.as_str()),
            ("device_code", code),
            ("code", code),
        ];
        bench.post("/organizations/oauth2/v2.0/token", &fields).await
    };
    let begun = begin().await;
    let (device, user) = (begun.text("device_code"), begun.text("user_code"));
    assert_eq!(begun.body["interval"], 1);
    assert!(begun.text("message").contains(&user));
    poll(&device).await.refused(400, "authorization_pending", 70_016);
    poll(&device).await.refused(400, "slow_down", 70_016);
    bench.emulator.clock().advance(Duration::from_secs(1));
    poll(&device).await.refused(400, "authorization_pending", 70_016);
    poll("invented").await.refused(400, "bad_verification_code", 70_018);

    // The page, in a browser without JavaScript; a code may be typed in lower case, with spaces.
    let mut browser = Browser::new(&bench);
    let page = browser.open(begun.text("verification_uri").parse().unwrap()).await;
    assert!(page.html.contains("id=\"user-code\""));
    let adele = bench.upn("adele");
    let typed = format!(" {} {} ", &user[..4].to_lowercase(), &user[4..]);
    let fields = [("user_code", "WRONGCODE"), ("user", adele.as_str()), ("mfa", "yes"), YES];
    assert_eq!(browser.submit(&page, &fields).await.error(), Some(70_018));
    let page = browser.open(begun.text("verification_uri").parse().unwrap()).await;
    let fields = [("user_code", typed.as_str()), ("user", adele.as_str()), ("mfa", "yes"), YES];
    assert!(browser.submit(&page, &fields).await.html.contains("id=\"done\""));
    let done = poll(&device).await.ok();
    assert_eq!(done.claims("access_token")["amr"], json!(["pwd", "mfa"]));
    assert!(done.body["refresh_token"].is_string() && done.body["id_token"].is_string());
    poll(&device).await.refused(400, "bad_verification_code", 70_018);

    let declined = begin().await;
    let user = declined.text("user_code");
    let global = Cloud::global();
    let declining = Person::new("adele").declining();
    bench.emulator.enter_device_code(&global, &user, &declining).unwrap();
    poll(&declined.text("device_code")).await.refused(400, "authorization_declined", 70_010);
    assert_eq!(
        bench.emulator.enter_device_code(&global, &user, &Person::new("adele")).unwrap_err().code,
        70_018
    );

    let expired = begin().await;
    bench.emulator.clock().advance(Duration::from_secs(901));
    poll(&expired.text("device_code")).await.refused(400, "expired_token", 70_020);
    assert_eq!(
        bench
            .emulator
            .enter_device_code(&global, &expired.text("user_code"), &Person::new("adele"))
            .unwrap_err()
            .code,
        70_018
    );
}

#[tokio::test]
async fn device_codes_belong_to_their_client_and_mark_what_follows() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let scope = format!("{PARTNER_CENTER} offline_access openid");
    let csp = bench.app("csp").to_string();
    let begun = bench
        .post("/organizations/oauth2/v2.0/devicecode", &[("client_id", &csp), ("scope", &scope)])
        .await
        .ok();
    let device = begun.text("device_code");
    // The bare word of some clients; a confidential app must prove itself.
    let fields = [
        ("grant_type", "device_code"),
        ("client_id", csp.as_str()),
        ("device_code", device.as_str()),
        ("scope", &scope),
    ];
    let path = format!("/{contoso}/oauth2/v2.0/token");
    bench.post(&path, &fields).await.refused(401, "invalid_client", 7_000_218);
    let public = bench.app("public").to_string();
    let stolen = [fields[0], ("client_id", public.as_str()), fields[2], fields[3]];
    bench.post(&path, &stolen).await.refused(400, "bad_verification_code", 70_018);
    let with_secret = [&stolen[..], &[("client_secret", "x")]].concat();
    bench.post(&path, &with_secret).await.refused(401, "invalid_client", 700_025);
    let user = begun.text("user_code");
    assert_eq!(
        bench
            .emulator
            .enter_device_code(&Cloud::usgov(), &user, &Person::new("adele"))
            .unwrap_err()
            .code,
        70_018
    );
    bench.emulator.enter_device_code(&Cloud::global(), &user, &Person::new("adele")).unwrap();
    let secret = bench.secret("csp");
    let with_secret = [&fields[..], &[("client_secret", secret.as_str())]].concat();
    let token = bench.post(&path, &with_secret).await.ok().text("refresh_token");
    let token = bench.refresh(contoso, &token, PARTNER_CENTER).await.ok().text("refresh_token");
    bench.emulator.change(|world| {
        let policy = Policy::new("No device codes", Control::BlockDeviceCode);
        world.tenant_mut(contoso).unwrap().policies.push(policy);
    });
    // Weeks later the whole family is dead; other sign-ins are not, and no new one begins.
    bench.refresh(contoso, &token, PARTNER_CENTER).await.refused(400, "invalid_grant", 53_003);
    let clean = bench.refresh_token("adele").await;
    bench.refresh(contoso, &clean, PARTNER_CENTER).await.ok();
    let begun = bench
        .post("/organizations/oauth2/v2.0/devicecode", &[("client_id", &csp), ("scope", &scope)])
        .await
        .ok();
    let user = begun.text("user_code");
    assert_eq!(
        bench
            .emulator
            .enter_device_code(&Cloud::global(), &user, &Person::new("adele"))
            .unwrap_err()
            .code,
        53_003
    );
}

#[tokio::test]
async fn a_public_client_loses_its_tokens_with_the_password() {
    let bench = Bench::new().await;
    let contoso = bench.tenant("contoso");
    let public = bench.app("public").to_string();
    let more = [("client_id", public.as_str()), ("redirect_uri", "http://localhost:5")];
    let answer = bench.visit("adele", &more).unwrap();
    let path = format!("/{contoso}/oauth2/v2.0/token");
    let scope = format!("{PARTNER_CENTER} offline_access");
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", &public),
        ("code", answer.field("code").unwrap()),
        ("redirect_uri", "http://localhost:5"),
        ("code_verifier", VERIFIER),
        ("scope", &scope),
    ];
    let token = bench.post(&path, &fields).await.ok().text("refresh_token");
    let refresh = [
        ("grant_type", "refresh_token"),
        ("client_id", public.as_str()),
        ("refresh_token", &token),
        ("scope", &scope),
    ];
    bench.post(&path, &refresh).await.ok();
    let with_secret = [&refresh[..], &[("client_secret", "x")]].concat();
    bench.post(&path, &with_secret).await.refused(401, "invalid_client", 700_025);
    let control = bench.url(&format!("/_emulator/users/{}/change-password", bench.upn("adele")));
    bench.http.post(control).send().await.unwrap();
    bench.post(&path, &refresh).await.refused(400, "invalid_grant", 50_173);
}

#[tokio::test]
async fn a_single_page_application_must_have_a_challenge_and_lives_a_day() {
    let bench = Bench::new().await;
    let csp = bench.app("csp");
    bench.emulator.change(|world| {
        let uri = partnercenter_emulator::world::RedirectUri {
            uri: "https://spa.contoso.example/".into(),
            platform: partnercenter_emulator::world::Platform::Spa,
        };
        world.app_mut(csp).unwrap().redirect_uris.push(uri);
    });
    let spa = ("redirect_uri", "https://spa.contoso.example/");
    let plain = [spa, ("code_challenge", ""), ("code_challenge_method", "")];
    let answer = bench.visit("adele", &plain).unwrap();
    assert!(answer.field("error_description").unwrap().contains("AADSTS9002325"));
    let code = bench.code("adele", &[spa]);
    bench.redeem(&code, &[spa]).await.refused(401, "invalid_client", 700_025);
    let id = csp.to_string();
    let path = format!("/{}/oauth2/v2.0/token", bench.tenant("contoso"));
    let scope = format!("{PARTNER_CENTER} offline_access");
    let code = bench.code("adele", &[spa]);
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", &id),
        ("code", &code),
        spa,
        ("code_verifier", VERIFIER),
        ("scope", &scope),
    ];
    let token = bench.post(&path, &fields).await.ok().text("refresh_token");
    bench.emulator.clock().advance(Duration::from_secs(20 * 3_600));
    let refresh = |token: String| {
        let fields = [
            ("grant_type", "refresh_token".to_owned()),
            ("client_id", id.clone()),
            ("refresh_token", token),
            ("scope", scope.clone()),
        ];
        let path = path.clone();
        let bench = &bench;
        async move {
            let fields: Vec<_> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
            bench.post(&path, &fields).await
        }
    };
    // The limit is inherited.
    let newer = refresh(token).await.ok().text("refresh_token");
    bench.emulator.clock().advance(Duration::from_secs(5 * 3_600));
    refresh(newer).await.refused(400, "invalid_grant", 700_084);
}

#[tokio::test]
async fn an_admin_consents_for_a_whole_tenant() {
    let bench = Bench::new().await;
    let cpv = bench.app("cpv").to_string();
    let mut browser = Browser::new(&bench);
    let mut url = bench.url(&format!("/{}/adminconsent", bench.tenant("contoso")));
    url.query_pairs_mut().extend_pairs([
        ("client_id", cpv.as_str()),
        ("redirect_uri", REDIRECT),
        ("state", "s"),
    ]);
    let page = browser.open(url.clone()).await;
    let refused = browser.submit(&page, &[("user", &bench.upn("dave")), YES]).await;
    assert_eq!(refused.error(), Some(90_094));
    let done = bench_submit(&mut browser, &refused, &bench.upn("adele")).await;
    assert!(done.contains("admin_consent=True") && done.contains("state=s"), "{done}");
    let world = bench.emulator.world();
    let tenant = world.tenant_named("global", "contoso").unwrap();
    let consent = tenant.consent(bench.app("cpv"), resources::GRAPH).unwrap();
    assert_eq!(
        consent.roles,
        ["Directory.Read.All", "PartnerBilling.Read.All", "PartnerSecurity.Read.All"]
    );
    // The v2 form needs a scope, and a partner with the role may do it for a customer.
    let mut url = bench.url(&format!("/{}/v2.0/adminconsent", bench.tenant("adatum")));
    url.query_pairs_mut().append_pair("client_id", &cpv);
    assert_eq!(browser.open(url.clone()).await.error(), Some(900_144));
    url.query_pairs_mut().append_pair("scope", GRAPH);
    let page = browser.open(url).await;
    let done = browser.submit(&page, &[("user", &bench.upn("adele")), YES]).await;
    assert!(done.html.contains("Consent was granted"));
    assert!(
        bench.emulator.world().tenant_named("global", "adatum").unwrap().knows(bench.app("cpv"))
    );
}

async fn bench_submit(browser: &mut Browser<'_>, page: &Page, upn: &str) -> String {
    let fields = [("user", upn), YES];
    let page = browser.go(resubmit(browser.bench, page, &fields)).await;
    page.location.unwrap()
}

fn resubmit(bench: &Bench, page: &Page, fields: &[(&str, &str)]) -> reqwest::RequestBuilder {
    let context = page.value("context");
    let fields = [&[("context", context.as_str())], fields].concat();
    bench.post_form(bench.url(&page.action()), &fields)
}

#[tokio::test]
async fn scripts_sign_in_over_http() {
    let bench = Bench::new().await;
    let post = async |path: &str, body: Value| {
        let request = bench.http.post(bench.emulator.proxy().join(path).unwrap());
        let request = request.header("content-type", "application/json").body(body.to_string());
        Bench::read(request.send().await.unwrap()).await
    };
    let url = bench.authorize_url("organizations", &[]);
    let answer =
        post("_emulator/sign-in", json!({"authorize_url": url, "user": "adele"})).await.ok();
    assert_eq!(
        (answer.text("method").as_str(), answer.text("redirect_uri").as_str()),
        ("POST", REDIRECT)
    );
    let code = answer.body["fields"]["code"].as_str().unwrap();
    bench.redeem(code, &[]).await.ok();
    // The same under the real name, as a client of the proxy knows it.
    let real =
        url.as_str().replace(bench.cloud.authority.as_str(), "https://login.microsoftonline.com/");
    post("_emulator/sign-in", json!({"authorize_url": real, "user": "adele", "mfa": false}))
        .await
        .ok();
    let refused = post("_emulator/sign-in", json!({"authorize_url": url, "user": "carla"})).await;
    assert_eq!((refused.status, &refused.body["code"]), (409, &50_057.into()));
    for bad in [
        json!({"authorize_url": "x", "user": "adele"}),
        json!({"authorize_url": "https://example.com/", "user": "adele"}),
        json!({"user": "adele"}),
    ] {
        let refused = post("_emulator/sign-in", bad).await;
        assert!((400..500).contains(&refused.status) && refused.body["error"].is_string());
    }
    let public = bench.app("public").to_string();
    let begun = bench
        .post("/organizations/oauth2/v2.0/devicecode", &[("client_id", &public), ("scope", GRAPH)])
        .await
        .ok();
    let order = json!({"user_code": begun.text("user_code"), "user": "adele", "cloud": "global"});
    assert_eq!(post("_emulator/device", order.clone()).await.status, 204);
    assert_eq!(post("_emulator/device", order).await.status, 409);
}

#[tokio::test]
async fn a_real_name_is_the_issuer_where_a_client_used_it() {
    let bench = Bench::with(Options::default(), &Cloud::usgov()).await;
    let real = Cloud::usgov();
    let proxied = reqwest::Client::builder()
        .tls_certs_only([
            reqwest::Certificate::from_pem(bench.emulator.ca_pem().as_bytes()).unwrap()
        ])
        .proxy(reqwest::Proxy::all(bench.emulator.proxy()).unwrap())
        .build()
        .unwrap();
    let code = bench.code("adele", &[]);
    let (id, secret) = (bench.app("csp").to_string(), bench.secret("csp"));
    let url =
        real.authority.join(&format!("/{}/oauth2/v2.0/token", bench.tenant("contoso"))).unwrap();
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
            ("client_id", &id),
            ("client_secret", &secret),
        ])
        .finish();
    let request = proxied.post(url).header("content-type", "application/x-www-form-urlencoded");
    let reply = Bench::read(request.body(body).send().await.unwrap()).await.ok();
    let issuer = format!("https://login.microsoftonline.us/{}/v2.0", bench.tenant("contoso"));
    assert_eq!(reply.claims("id_token")["iss"], issuer);
}
