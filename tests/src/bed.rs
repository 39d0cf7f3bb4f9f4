//! The emulator and the library, ready to be used together.

#![allow(clippy::unwrap_used)] // a test that cannot be set up has failed

use std::{sync::Arc, time::Duration};

use partnercenter::{
    App, AppBuilder, Cloud, Partner, TenantId,
    auth::{AuthorizationResponse, Credential, SignInOptions},
    cloud::Service,
    operations::{BodyKind, FieldKind, Operation, ParameterKind, Params, resource_type},
    store::MemoryStore,
    transport::{Proxy, RetryPolicy, TransportOptions},
};
use partnercenter_emulator::{Emulator, Options, Person, Recorded, Role, World};
use serde_json::{Value, json};

/// How the emulator is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// At its loopback origins.
    Direct,
    /// Through its proxy, under the real names.
    Proxied,
}

impl Way {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Direct, Self::Proxied];
}

/// A running emulator.
#[derive(Debug)]
pub struct Bed {
    /// The emulator.
    pub emulator: Emulator,
}

impl Bed {
    /// Plays the built-in world.
    pub async fn start() -> Self {
        Self::of(World::contoso()).await
    }

    /// Plays this world.
    ///
    /// # Panics
    /// When it cannot be played.
    pub async fn of(world: World) -> Self {
        let options = Options { world, ..Options::default() };
        Self { emulator: Emulator::start(options).await.unwrap() }
    }

    /// The app `csp`, with its secret. Retries hardly wait.
    pub fn app(&self, cloud: &Cloud, way: Way) -> App {
        self.app_with(cloud, way, |_| {})
    }

    /// The same, with other connections.
    ///
    /// # Panics
    /// When the world has no such app.
    pub fn app_with(
        &self,
        cloud: &Cloud,
        way: Way,
        change: impl FnOnce(&mut TransportOptions),
    ) -> App {
        self.builder(cloud, way, change).build().unwrap()
    }

    /// The same, to be changed further.
    ///
    /// # Panics
    /// When the world has no such app.
    pub fn builder(
        &self,
        cloud: &Cloud,
        way: Way,
        change: impl FnOnce(&mut TransportOptions),
    ) -> AppBuilder {
        let world = self.emulator.world();
        let app = world.app_named(&cloud.name, "csp").unwrap();
        let mut transport = TransportOptions::default();
        transport.extra_roots = vec![self.emulator.ca_pem().to_owned()];
        let mut retry = RetryPolicy::default();
        retry.pause = Duration::from_millis(2);
        transport.retry = retry;
        transport.proxy = match way {
            Way::Direct => Proxy::None,
            Way::Proxied => {
                Proxy::Url { url: self.emulator.proxy(), credentials: None, bypass: None }
            }
        };
        change(&mut transport);
        App::builder(app.id)
            .cloud(match way {
                Way::Direct => self.emulator.cloud(cloud),
                Way::Proxied => cloud.clone(),
            })
            .credential(Credential::secret(app.secrets[0].value.expose()).unwrap())
            .store(Arc::new(MemoryStore::default()))
            .clock(self.emulator.clock().clone())
            .transport(transport)
    }

    /// The partner `contoso`, after `adele` signed in with MFA.
    ///
    /// # Panics
    /// When she could not.
    pub async fn partner(&self, cloud: &Cloud, way: Way) -> Partner {
        let app = self.app(cloud, way);
        self.sign_in(&app, cloud, Person::new("adele"), SignInOptions::default()).await.unwrap();
        app.partner(self.tenant(cloud, "contoso"))
    }

    /// Signs a person in for `contoso`.
    ///
    /// # Errors
    /// What the library says about it.
    ///
    /// # Panics
    /// When the emulator's page refuses.
    pub async fn sign_in(
        &self,
        app: &App,
        cloud: &Cloud,
        person: Person,
        mut options: SignInOptions,
    ) -> partnercenter::Result<()> {
        options.partner = Some(self.tenant(cloud, "contoso"));
        let sign_in = app.begin_sign_in("http://localhost/callback", options).await?;
        let answer = self.emulator.sign_in(sign_in.authorize_url(), &person).unwrap();
        let form = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&answer.fields)
            .finish();
        let response = AuthorizationResponse::from_form(form.as_bytes())?;
        sign_in.finish(response, app.deadline()).await.map(drop)
    }

    /// A tenant by its short name.
    ///
    /// # Panics
    /// When there is none.
    pub fn tenant(&self, cloud: &Cloud, name: &str) -> TenantId {
        self.emulator.world().tenant_named(&cloud.name, name).unwrap().id
    }

    /// The requests for a service since they were last cleared.
    pub fn requests(&self, role: Role) -> Vec<Recorded> {
        self.emulator.requests().into_iter().filter(|request| request.role == role).collect()
    }
}

/// The parameters of a call, from a JSON object.
pub fn params(value: Value) -> Params {
    match value {
        Value::Object(members) => members,
        _ => Params::new(),
    }
}

/// What a row needs at least, with values of our own. The customer is not among them: who calls on a customer's behalf
/// has named it.
pub fn least(row: &Operation) -> Params {
    let needed = row.parameters.iter().filter(|it| it.required && it.name != "customer_id");
    let mut params: Params = needed.map(|it| (it.name.to_owned(), sample(it.kind))).collect();
    if row.body.is_some() {
        let mut body = body(row);
        // What a change of a subscription leaves out about its renewal is refused.
        if row.body == Some("Subscription") {
            body["autoRenewEnabled"] = json!(true);
        }
        params.insert("body".into(), body);
    }
    params
}

/// A body with what a row's type must have.
fn body(row: &Operation) -> Value {
    let of_type = || row.body.map_or(Value::Null, |name| member(&FieldKind::Type(name)));
    match row.body_kind {
        BodyKind::Array => json!([of_type()]),
        BodyKind::Scalar => json!("text"),
        BodyKind::Multipart => {
            let mut body = of_type();
            for value in body.as_object_mut().into_iter().flat_map(|members| members.values_mut()) {
                if value.is_array() {
                    *value = json!([{ "fileName": "a.pdf", "content": "cGRm" }]);
                }
            }
            body
        }
        _ => of_type(),
    }
}

fn member(kind: &FieldKind) -> Value {
    match kind {
        FieldKind::Type(name) => match resource_type(name) {
            Some(known) if known.values.is_empty() => {
                let must = known.fields.iter().filter(|field| field.required && !field.read_only);
                must.map(|field| (field.name.to_owned(), member(&field.kind))).collect()
            }
            Some(known) => json!(known.values[0]),
            None => json!({}),
        },
        FieldKind::List(inner) => json!([member(inner)]),
        FieldKind::Map(inner) => json!({ "a": member(inner) }),
        FieldKind::Integer | FieldKind::Number => json!(1),
        FieldKind::Boolean => json!(true),
        FieldKind::Json => json!({}),
        FieldKind::Guid => sample(ParameterKind::Guid),
        FieldKind::Date => sample(ParameterKind::Date),
        FieldKind::OneOf(values) => json!(values.first()),
        FieldKind::Text => json!("text"),
    }
}

fn sample(kind: ParameterKind) -> Value {
    match kind {
        ParameterKind::Guid => json!("8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"),
        ParameterKind::Integer | ParameterKind::Number => json!(1),
        ParameterKind::Boolean => json!(true),
        ParameterKind::Date => json!("2026-01-01"),
        ParameterKind::Json | ParameterKind::JsonFilter => json!({}),
        ParameterKind::OneOf(values) => json!(values.first()),
        _ => json!("text"),
    }
}

/// The service that answers a row, as the emulator names it.
pub fn role_of(service: Service) -> Role {
    match service {
        Service::PartnerCenter => Role::PartnerCenter,
        Service::Graph => Role::Graph,
        Service::Arm => Role::Arm,
        _ => Role::PartnerApi,
    }
}
