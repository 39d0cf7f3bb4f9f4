//! Device codes (RFC 8628): the endpoint that gives them, the page where they are entered, the polls.

use std::collections::HashMap;

use axum::{
    Extension, Json,
    body::Bytes,
    extract::{Path, RawQuery, State as Shared},
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, StatusCode};
use parking_lot::Mutex;
use partnercenter::ClientId;
use rand::Rng as _;
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::{
    access::SignIn,
    asked::{Asked, Fields, Version, cloud_of, correlation},
    client,
    error::{EntraError, Result, no_store},
    issue::random,
    page::{self, Form, Guard, escape},
    scope::Wish,
    sign_in::{Person, Purpose},
};
use crate::{role::Place, state::State, world::Platform};

/// How long a device code lives.
const LIFE: Duration = Duration::minutes(15);
/// How long it is remembered, so that an expired code is told from an invented one.
const MEMORY: Duration = Duration::hours(2);
/// User codes have no vowels, and no letters that look like digits.
const ALPHABET: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ23456789";
/// What pages of this endpoint are sealed for.
const PAGE: &str = "device page";

/// What a device asked for.
#[derive(Clone, Debug)]
pub(crate) struct Device {
    pub client: ClientId,
    pub asked: Asked,
    pub wish: Wish,
    cloud: String,
    user_code: String,
    issued: OffsetDateTime,
}

enum Progress {
    Waiting { polled: Option<OffsetDateTime> },
    Done(SignIn),
    Declined,
    Redeemed,
}

/// What a poll meets.
pub(crate) enum Poll {
    Pending,
    TooSoon,
    Expired,
    Declined,
    Unknown,
    Done(Box<(SignIn, Device)>),
}

/// The device codes that were given.
#[derive(Default)]
pub(crate) struct Devices(Mutex<HashMap<String, (Device, Progress)>>);

impl Devices {
    fn add(&self, device: Device) -> String {
        let code = random(64);
        let mut devices = self.0.lock();
        if devices.len() >= 1_000 {
            devices.retain(|_, (known, _)| device.issued - known.issued < MEMORY);
        }
        devices.insert(code.clone(), (device, Progress::Waiting { polled: None }));
        code
    }

    /// A device asks whether its person is done. A code of another client is not known.
    pub fn poll(
        &self,
        code: &str,
        client: ClientId,
        now: OffsetDateTime,
        interval: std::time::Duration,
    ) -> Poll {
        let mut devices = self.0.lock();
        let Some((device, progress)) = devices.get_mut(code).filter(|(d, _)| d.client == client)
        else {
            return Poll::Unknown;
        };
        if now - device.issued >= LIFE {
            return Poll::Expired;
        }
        match progress {
            Progress::Waiting { polled } => {
                // Timers wake a little early now and then.
                let soon = polled.is_some_and(|last| now - last < interval.mul_f64(0.8));
                *polled = Some(now);
                if soon { Poll::TooSoon } else { Poll::Pending }
            }
            Progress::Declined => Poll::Declined,
            Progress::Redeemed => Poll::Unknown,
            Progress::Done(sign_in) => {
                let done = (sign_in.clone(), device.clone());
                *progress = Progress::Redeemed;
                Poll::Done(Box::new(done))
            }
        }
    }

    /// The device whose code a person enters, while it waits.
    fn waiting(&self, user_code: &str, cloud: &str, now: OffsetDateTime) -> Option<Device> {
        let user_code: String = user_code.chars().filter(char::is_ascii_alphanumeric).collect();
        let devices = self.0.lock();
        let found = devices.values().find(|(device, progress)| {
            device.user_code.eq_ignore_ascii_case(&user_code)
                && device.cloud == cloud
                && matches!(progress, Progress::Waiting { .. })
                && now - device.issued < LIFE
        });
        found.map(|(device, _)| device.clone())
    }

    fn end(&self, user_code: &str, end: Progress) {
        let mut devices = self.0.lock();
        let found = devices.values_mut().find(|(device, progress)| {
            device.user_code == user_code && matches!(progress, Progress::Waiting { .. })
        });
        if let Some((_, progress)) = found {
            *progress = end;
        }
    }
}

pub(crate) async fn v1(
    state: Shared<State>,
    place: Extension<Place>,
    path: Path<String>,
    query: RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answer(&state, &place, &path, query.0.as_deref(), &headers, &body, Version::V1)
}

pub(crate) async fn v2(
    state: Shared<State>,
    place: Extension<Place>,
    path: Path<String>,
    query: RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answer(&state, &place, &path, query.0.as_deref(), &headers, &body, Version::V2)
}

fn answer(
    state: &State,
    place: &Place,
    segment: &str,
    query: Option<&str>,
    headers: &HeaderMap,
    body: &[u8],
    version: Version,
) -> Response {
    let fields = Fields::of_body(headers, body);
    match begin(state, place, segment, &fields, version) {
        Ok(answer) => {
            let mut response = Json(answer).into_response();
            no_store(&mut response);
            response
        }
        Err(refusal) => {
            let id = correlation(headers, &Fields::of_query(query), &fields);
            refusal.into_response_at(state.now(), id)
        }
    }
}

fn begin(
    state: &State,
    place: &Place,
    segment: &str,
    fields: &Fields,
    version: Version,
) -> Result<Value> {
    let world = state.snapshot();
    let cloud = cloud_of(place)?;
    let asked = Asked::read(&world, place, segment)?;
    let app = client::identify(&world, place, fields)?;
    client::allow(&world, app, asked)?;
    let mut dice = rand::rng();
    let user_code: String =
        (0..9).map(|_| char::from(ALPHABET[dice.random_range(0..ALPHABET.len())])).collect();
    let device = Device {
        client: app.id,
        asked,
        wish: Wish::read(state, &world, cloud, fields, version)?,
        cloud: cloud.name.clone(),
        user_code: user_code.clone(),
        issued: state.now(),
    };
    let device_code = state.entra().devices.add(device);
    let address = format!("{}/device", place.origin);
    let message =
        format!("To sign in, open {address} in a web browser and enter the code {user_code}.");
    let life = LIFE.whole_seconds();
    let interval = state.settings().device_code_interval.as_secs().max(1);
    Ok(match version {
        Version::V2 => json!({
            "user_code": user_code, "device_code": device_code, "verification_uri": address,
            "expires_in": life, "interval": interval, "message": message,
        }),
        Version::V1 => json!({
            "user_code": user_code, "device_code": device_code, "verification_url": address,
            "expires_in": life.to_string(), "interval": interval.to_string(), "message": message,
        }),
    })
}

/// The page where a person enters a code.
pub(crate) async fn page(
    Shared(state): Shared<State>,
    Extension(place): Extension<Place>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let fields = Fields::of_query(query.as_deref());
    form(&state, &place, &headers, fields.first("otc"), None)
}

pub(crate) async fn submit(
    Shared(state): Shared<State>,
    Extension(place): Extension<Place>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let fields = Fields::of_body(&headers, &body);
    if let Err(refusal) = Guard::reveal::<()>(&state, PAGE, &headers, &fields) {
        return page::refusal(&state, &refusal);
    }
    let code = fields.first("user_code").unwrap_or_default();
    let done = page::person(&fields).and_then(|person| enter(&state, &place, code, &person));
    match done {
        Ok(()) => {
            let text = "<p id=\"done\">You can close this page and go back to your device.</p>";
            page::page(StatusCode::OK, "Done", text)
        }
        Err(refusal) => form(&state, &place, &headers, Some(code), Some(&refusal)),
    }
}

fn form(
    state: &State,
    place: &Place,
    headers: &HeaderMap,
    code: Option<&str>,
    error: Option<&EntraError>,
) -> Response {
    let cloud = match cloud_of(place) {
        Ok(cloud) => cloud,
        Err(refusal) => return page::refusal(state, &refusal),
    };
    let guard = Guard::new(headers);
    let form = Form {
        title: "Sign in on a device",
        lead: "<p>Enter the code that your device shows. Never enter a code that somebody sent you.</p>"
            .into(),
        action: "/device".into(),
        context: guard.hide(state, PAGE, ()),
        hint: None,
        extra: format!(
            "<label>Code <input id=\"user-code\" name=\"user_code\" value=\"{}\" autocomplete=\"off\" required></label>\n",
            escape(code.unwrap_or_default())
        ),
        error,
        accept: "Sign in and accept",
    };
    let mut response = form.render(&state.snapshot(), &cloud.name);
    guard.keep(&mut response);
    response
}

/// A person enters a code and signs in.
///
/// # Errors
/// 70018 for a code that nobody waits with, and what the page shows about the sign-in.
pub(crate) fn enter(state: &State, place: &Place, code: &str, person: &Person) -> Result<()> {
    let cloud = &cloud_of(place)?.name;
    let devices = &state.entra().devices;
    let device = devices.waiting(code, cloud, state.now()).ok_or(EntraError::of_code(70_018))?;
    if !person.accepts {
        devices.end(&device.user_code, Progress::Declined);
        return Ok(());
    }
    let world = state.snapshot();
    let app = world.app(device.client).ok_or(EntraError::of_code(700_016))?;
    let purpose = Purpose {
        cloud,
        app,
        asked: device.asked,
        wish: &device.wish,
        contexts: &[],
        platform: if app.public_client { Platform::Public } else { Platform::Web },
        device_code: true,
    };
    let entered = purpose.enter(state, person)?;
    devices.end(&device.user_code, Progress::Done(entered.sign_in));
    Ok(())
}
