//! Who and what a case is played with: the world, names for what is in it, people who sign in.

use std::{collections::BTreeSet, sync::Arc};

use partnercenter::{
    App, Cloud,
    auth::{Credential, MfaPolicy, SignInOptions},
    cloud::Service,
    store::{MemoryStore, RecordKey, TokenStore as _},
    transport::{Proxy, TransportOptions},
};
use partnercenter_emulator::{Emulator, Event, Person, Role, World, resources, world::derived_id};
use serde_json::Value;
use url::{Url, form_urlencoded};

use super::{
    case::{Case, Set},
    names::Names,
};

/// The world that a case is played in.
pub(super) fn world_of(case: &Case) -> World {
    let mut world = World::contoso();
    if case.set == Set::Rows {
        // Work is done when it is asked for.
        world.exports.polls = 0;
    }
    let app = world.app_named(&case.cloud, &case.app).map(|app| app.id);
    let Some(app) = app.filter(|_| !case.granted.is_empty()) else { return world };
    for tenant in &mut world.tenants {
        if tenant.cloud == case.cloud && ["contoso", "tailspin"].contains(&tenant.name.as_str()) {
            tenant.grant(app, resources::GRAPH, &case.granted, &case.granted);
        }
    }
    world
}

/// Who must have signed in before: by name, or because its refresh token is used.
pub(super) fn people(case: &Case) -> BTreeSet<String> {
    let mut people: BTreeSet<_> = case.signed_in.iter().cloned().collect();
    for step in &case.steps {
        let text = step.call.as_ref().map(Value::to_string).unwrap_or_default();
        let tokens = text.split("${refreshToken.").skip(1);
        people.extend(tokens.filter_map(|rest| Some(rest.split_once('}')?.0.to_owned())));
    }
    people
}

pub(super) fn names_of(emulator: &Emulator, cloud: &Cloud) -> Names {
    let world = emulator.world();
    let mut names = Names::default();
    let mut add = |name: String, value: String| names.0.insert(name, value);
    for tenant in world.tenants.iter().filter(|tenant| tenant.cloud == cloud.name) {
        add(format!("tenant.{}", tenant.name), tenant.id.to_string());
        let subscription = derived_id(&["subscription", &tenant.id.to_string()]);
        add(format!("subscription.{}", tenant.name), subscription.to_string());
        if tenant.name == "contoso" {
            add("partner".into(), tenant.id.to_string());
        }
    }
    for name in ["csp", "cpv", "public", "single"] {
        let Some(app) = world.app_named(&cloud.name, name) else { continue };
        add(format!("app.{name}"), app.id.to_string());
        if let Some(secret) = app.secrets.first() {
            add(format!("secret.{name}"), secret.value.expose().to_owned());
        }
        if let Some(certificate) = app.certificates.first() {
            let key = certificate.private_key.as_ref().map_or("", |key| key.expose());
            add(format!("certificate.{name}"), format!("{}\n{key}", certificate.pem));
        }
    }
    for role in Role::ALL {
        if let Some(url) = emulator.origin_in(cloud, role) {
            add(format!("origin.{role}"), url.origin().ascii_serialization());
        }
    }
    for (name, service) in [
        ("partner_center", Service::PartnerCenter),
        ("graph", Service::Graph),
        ("arm", Service::Arm),
    ] {
        add(format!("resource.{name}"), cloud.resource(service));
    }
    let subject = "repo:contoso/csp:ref:refs/heads/main";
    let audience = cloud.federation_audience.clone();
    if let Some(token) = emulator.workload_token("https://token.ci.example", subject, &audience) {
        add("workloadToken".into(), token);
    }
    add("ca".into(), emulator.ca_pem().to_owned());
    names
}

/// An event that the emulator signed, as it would be delivered.
pub(super) fn add_event(names: &mut Names, emulator: &Emulator) {
    let origin = emulator.origin(Role::PartnerCenter);
    let delivery = emulator.signed_event(&Event {
        event_name: "subscription-updated".into(),
        resource_uri: "https://api.partnercenter.microsoft.com/v1/customers/1/subscriptions/2"
            .into(),
        resource_name: "subscription".into(),
        audit_uri: None,
    });
    for (name, value) in delivery.headers {
        names.0.insert(format!("event.{name}"), value);
    }
    names.0.insert("event.body".into(), delivery.body);
    names.0.insert(
        "event.host".into(),
        origin[url::Position::BeforeHost..url::Position::AfterPort].into(),
    );
}

/// A refresh token of a person who signs in for the partner, with or without MFA.
pub(super) async fn refresh_token(
    emulator: &Emulator,
    cloud: &Cloud,
    app: &str,
    person: &str,
) -> String {
    let world = emulator.world();
    let app = world.app_named(&cloud.name, app).expect("there is no such app");
    let partner = world.tenant_named(&cloud.name, "contoso").expect("there is no contoso").id;
    let credential = app.secrets.first().map(|secret| Credential::secret(secret.value.expose()));
    let credential = credential.transpose().expect("a secret").unwrap_or(Credential::None);
    let mut transport = TransportOptions::default();
    transport.extra_roots = vec![emulator.ca_pem().to_owned()];
    transport.proxy = Proxy::None;
    let store = Arc::new(MemoryStore::default());
    let library = App::builder(app.id)
        .cloud(emulator.cloud(cloud))
        .credential(credential)
        .store(store.clone())
        .transport(transport)
        .build()
        .expect("an app");
    let mut options = SignInOptions::default();
    options.partner = Some(partner);
    options.mfa = MfaPolicy::Override;
    let sign_in = library.begin_sign_in("http://localhost", options).await.expect("a sign-in");
    let answer = emulator.sign_in(sign_in.authorize_url(), &Person::new(person));
    let form = form(&answer.expect("the page refused").fields);
    let response = partnercenter::auth::AuthorizationResponse::from_form(form.as_bytes());
    sign_in.finish(response.expect("an answer"), library.deadline()).await.expect("a sign-in");
    let key = RecordKey { partner, client: app.id, account: None };
    let stored = store.load(&key, library.deadline()).await.expect("a store");
    stored.expect("a refresh token").record.token.expose().to_owned()
}

/// A person opens the address that the library wants to be opened, or enters the code that it shows.
pub(super) async fn sign_in_as(emulator: &Emulator, cloud: &str, person: &str, payload: &Value) {
    let person = Person::new(person);
    if let Some(code) = payload["userCode"].as_str() {
        let cloud: Cloud = cloud.parse().expect("there is no such cloud");
        emulator.enter_device_code(&cloud, code, &person).expect("the page refused");
        return;
    }
    let address = payload["address"].as_str().unwrap_or_default();
    let address = Url::parse(address).expect("no address to open");
    let answer = emulator.sign_in(&address, &person).expect("the page refused");
    let browser = reqwest::Client::builder().no_proxy().build().expect("a browser");
    let kind = "application/x-www-form-urlencoded";
    let post = browser.post(&answer.location).header("content-type", kind);
    // What the page says is not looked at here.
    let _ = post.body(form(&answer.fields)).send().await;
}

fn form(fields: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}
