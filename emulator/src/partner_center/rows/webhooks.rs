//! Registrations for events, and test events.

use std::{
    collections::{BTreeMap, VecDeque},
    time::{Duration, SystemTime},
};

use http::StatusCode;
use parking_lot::Mutex;
use partnercenter::TenantId;
use serde_json::{Value, json};
use url::Url;
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::{
    dispatch::{CERTIFICATE_HOST, Event, Try, send},
    state::State,
};

pub(super) const ROWS: Rows = &[
    ("webhooks.events.list", events),
    ("webhooks.registration.create", create),
    ("webhooks.registration.get", get),
    ("webhooks.registration.update", update),
    ("webhooks.validation_events.create", test),
    ("webhooks.validation_events.get", test_result),
];

/// Events that one can register for (partner-center-webhook-events).
const EVENTS: [&str; 12] = [
    "test-created",
    "subscription-updated",
    "usagerecords-thresholdExceeded",
    "invoice-ready",
    "referral-created",
    "referral-updated",
    "azure-fraud-event-detected",
    "reseller-relationship-accepted-by-customer",
    "granular-admin-relationship-approved",
    "granular-admin-relationship-terminated",
    "granular-admin-access-assignment-created",
    "new-commerce-migration-completed",
];
/// Test events that a partner may ask for in a minute.
const TESTS_A_MINUTE: usize = 2;

/// What is remembered of webhooks.
#[derive(Default)]
pub(crate) struct Memory(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    registrations: BTreeMap<TenantId, Registration>,
    tests: BTreeMap<(TenantId, Uuid), Test>,
    asked: VecDeque<(TenantId, SystemTime)>,
}

/// Where a partner's events go.
#[derive(Clone)]
pub(crate) struct Registration {
    id: Uuid,
    pub url: String,
    pub events: Vec<String>,
    pub own_header: bool,
    /// Where the certificate is, as this partner's clients reach it.
    pub certificates: String,
}

struct Test {
    url: String,
    tries: Option<Vec<Try>>,
}

impl Memory {
    /// Where a partner's events go.
    pub(crate) fn registration(&self, partner: TenantId) -> Option<Registration> {
        self.0.lock().registrations.get(&partner).cloned()
    }
}

impl Registration {
    fn read(call: &Call<'_>) -> Result<Self, Refusal> {
        let wrong = |why: &str| Refusal::bad_request(800002, why);
        let body = call.body.as_ref().and_then(Value::as_object);
        let member = |name: &str| {
            let found = body?.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value)
        };
        let url = member("WebhookUrl").and_then(Value::as_str).unwrap_or_default();
        if !Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https")) {
            return Err(wrong("WebhookUrl is no web address."));
        }
        let events: Vec<String> = member("WebhookEvents")
            .and_then(Value::as_array)
            .map(|list| list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
            .unwrap_or_default();
        if events.is_empty() || events.iter().any(|event| !EVENTS.contains(&event.as_str())) {
            return Err(wrong("WebhookEvents names no event, or one that there is not."));
        }
        let own = member("SignatureTokenToMsSignatureHeader").and_then(Value::as_bool);
        let certificates = match call.place.real_name {
            true => format!("https://{CERTIFICATE_HOST}"),
            false => call.place.origin.clone(),
        };
        Ok(Self {
            id: Uuid::new_v4(),
            url: url.to_owned(),
            events,
            own_header: own.unwrap_or(false),
            certificates,
        })
    }

    fn shown(&self) -> Value {
        json!({
            "SubscriberId": self.id,
            "WebhookUrl": self.url,
            "WebhookEvents": self.events,
            "SignatureTokenToMsSignatureHeader": self.own_header,
        })
    }
}

fn none() -> Refusal {
    Refusal::not_found(0, "There is no registration.")
}

fn events(_: &Call<'_>) -> Outcome {
    Reply::ok(json!(EVENTS))
}

fn create(call: &Call<'_>) -> Outcome {
    let registration = Registration::read(call)?;
    let mut kept = call.state.webhooks().0.lock();
    if kept.registrations.contains_key(&call.caller.tenant) {
        return Err(Refusal::new(StatusCode::CONFLICT, 0, "There is a registration already."));
    }
    let shown = registration.shown();
    kept.registrations.insert(call.caller.tenant, registration);
    Reply::ok(shown)
}

fn get(call: &Call<'_>) -> Outcome {
    let found = call.state.webhooks().registration(call.caller.tenant);
    Reply::ok(found.ok_or_else(none)?.shown())
}

fn update(call: &Call<'_>) -> Outcome {
    let registration = Registration::read(call)?;
    let mut kept = call.state.webhooks().0.lock();
    let earlier = kept.registrations.get_mut(&call.caller.tenant).ok_or_else(none)?;
    *earlier = Registration { id: earlier.id, ..registration };
    Reply::ok(earlier.shown())
}

fn test(call: &Call<'_>) -> Outcome {
    let partner = call.caller.tenant;
    let registration = call.state.webhooks().registration(partner);
    let registration = registration
        .filter(|it| it.events.iter().any(|event| event == "test-created"))
        .ok_or_else(|| Refusal::bad_request(800002, "Nothing is registered for test-created."))?;
    let (id, now) = (Uuid::new_v4(), call.state.clock().now());
    {
        let mut kept = call.state.webhooks().0.lock();
        let minute_ago = now.checked_sub(Duration::from_secs(60)).unwrap_or(now);
        kept.asked.retain(|(_, at)| *at > minute_ago);
        if kept.asked.iter().filter(|(who, _)| *who == partner).count() >= TESTS_A_MINUTE {
            return Err(Refusal::new(
                StatusCode::TOO_MANY_REQUESTS,
                0,
                "At most two test events a minute.",
            ));
        }
        kept.asked.push_back((partner, now));
        kept.tests.insert((partner, id), Test { url: registration.url.clone(), tries: None });
    }
    let event = Event {
        event_name: "test-created".into(),
        resource_uri: "http://localhost:16722/v1/webhooks/registration/test".into(),
        resource_name: "test".into(),
        audit_uri: None,
    };
    let state = call.state.clone();
    tokio::spawn(async move {
        let tries = deliver(&state, &registration, &event).await;
        if let Some(test) = state.webhooks().0.lock().tests.get_mut(&(partner, id)) {
            test.tries = Some(tries);
        }
    });
    Reply::ok(json!({ "correlationId": id }))
}

fn test_result(call: &Call<'_>) -> Outcome {
    let id = call.values.values().next().and_then(|text| Uuid::try_parse(text).ok());
    let kept = call.state.webhooks().0.lock();
    let (id, found) = id
        .and_then(|id| Some((id, kept.tests.get(&(call.caller.tenant, id))?)))
        .ok_or_else(|| Refusal::not_found(0, "There is no such test event."))?;
    let accepted =
        |tries: &Vec<Try>| tries.last().is_some_and(|it| it.response_code.starts_with('2'));
    let status = match &found.tries {
        None => "pending",
        Some(tries) if accepted(tries) => "completed",
        Some(_) => "failed",
    };
    Reply::ok(json!({
        "correlationId": id,
        "partnerId": call.caller.tenant,
        "status": status,
        "callbackUrl": found.url,
        "results": found.tries.clone().unwrap_or_default(),
    }))
}

/// Sends an event to where it is registered.
pub(crate) async fn deliver(state: &State, registration: &Registration, event: &Event) -> Vec<Try> {
    let delivery = state.settings().dispatcher.deliver(
        event,
        &registration.certificates,
        registration.own_header,
        state.now(),
    );
    match Url::parse(&registration.url) {
        Ok(to) => send(&delivery, &to, || state.now()).await,
        Err(_) => Vec::new(),
    }
}
