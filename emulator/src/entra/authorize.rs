//! The authorization endpoint of both versions, and its page.

use axum::{
    Extension,
    body::Bytes,
    extract::{Path, RawQuery, State as Shared},
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use partnercenter::ClientId;
use serde::{Deserialize, Serialize};
use url::Url;

use super::{
    access::SignIn,
    asked::{Asked, Fields, Version, cloud_of},
    client,
    codes::Code,
    error::{EntraError, Result},
    issue::{Holder, Issue, WantedClaims, client_info},
    page::{self, Form, Guard, cookie, escape, set_cookie},
    scope::Wish,
    sign_in::{Entered, Person, Purpose},
};
use crate::{
    role::Place,
    state::State,
    world::{App, Platform, World},
};

/// The cookie of a session: single sign-on.
const SESSION_COOKIE: &str = "__Host-emulator-session";
/// What pages of this endpoint are sealed for.
const PAGE: &str = "sign-in page";

/// How the answer travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Mode {
    Query,
    FormPost,
}

/// An authorization request that is in order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Request {
    version: Version,
    asked: Asked,
    client: ClientId,
    redirect_uri: String,
    platform: Platform,
    mode: Mode,
    id_token: bool,
    state: Option<String>,
    nonce: Option<String>,
    challenge: Option<String>,
    wish: Wish,
    contexts: Vec<String>,
    prompt: Option<String>,
    login_hint: Option<String>,
    client_info: bool,
    /// The path's tenant, for the form.
    segment: String,
}

/// Why a request is not in order.
pub(crate) enum Disorder {
    /// The client may not be told: a page says it.
    Page(EntraError),
    /// The client is told.
    Redirect(Redirect),
}

impl From<EntraError> for Disorder {
    fn from(refusal: EntraError) -> Self {
        Self::Page(refusal)
    }
}

/// What goes back to the client through the browser.
#[derive(Clone, Debug)]
pub(crate) struct Redirect {
    pub uri: String,
    pub mode: Mode,
    pub fields: Vec<(String, String)>,
}

impl Redirect {
    /// The address with the fields in its query.
    pub fn location(&self) -> Option<Url> {
        let mut url = Url::parse(&self.uri).ok()?;
        url.query_pairs_mut().extend_pairs(&self.fields);
        Some(url)
    }

    fn into_response(self) -> Response {
        if self.mode == Mode::FormPost {
            return page::form_post(&self.uri, &self.fields);
        }
        let location = self.location().and_then(|url| HeaderValue::from_str(url.as_str()).ok());
        let Some(location) = location else { return StatusCode::BAD_REQUEST.into_response() };
        let mut response = StatusCode::FOUND.into_response();
        response.headers_mut().insert(header::LOCATION, location);
        super::error::no_store(&mut response);
        response
    }
}

pub(crate) async fn v1(
    state: Shared<State>,
    place: Extension<Place>,
    path: Path<String>,
    query: RawQuery,
    headers: HeaderMap,
) -> Response {
    show(&state, &place, &path, query.0.as_deref(), &headers, Version::V1)
}

pub(crate) async fn v2(
    state: Shared<State>,
    place: Extension<Place>,
    path: Path<String>,
    query: RawQuery,
    headers: HeaderMap,
) -> Response {
    show(&state, &place, &path, query.0.as_deref(), &headers, Version::V2)
}

fn show(
    state: &State,
    place: &Place,
    segment: &str,
    query: Option<&str>,
    headers: &HeaderMap,
    version: Version,
) -> Response {
    let fields = Fields::of_query(query);
    let request = match Request::read(state, place, segment, &fields, version) {
        Ok(request) => request,
        Err(Disorder::Page(refusal)) => return page::refusal(state, &refusal),
        Err(Disorder::Redirect(redirect)) => return redirect.into_response(),
    };
    let prompt = request.prompt.as_deref();
    if matches!(prompt, None | Some("none")) {
        match request.resume(state, place, headers) {
            Ok(redirect) => return redirect.into_response(),
            Err(refusal) if prompt.is_some() => {
                return request.refuse(state, &refusal).into_response();
            }
            Err(_) => {}
        }
    }
    request.form(state, place, headers, None)
}

/// The form of the page was sent.
pub(crate) async fn submit(
    Shared(state): Shared<State>,
    Extension(place): Extension<Place>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let fields = Fields::of_body(&headers, &body);
    let request: Request = match Guard::reveal(&state, PAGE, &headers, &fields) {
        Ok(request) => request,
        Err(refusal) => return page::refusal(&state, &refusal),
    };
    let person = match page::person(&fields) {
        Ok(person) => person,
        Err(refusal) => return request.form(&state, &place, &headers, Some(&refusal)),
    };
    match request.finish(&state, &place, &person) {
        Ok((redirect, sign_in)) => {
            let mut response = redirect.into_response();
            // After prompt=login nobody shall be signed in by themselves.
            if request.prompt.as_deref() != Some("login")
                && let (Some(sign_in), Ok(cloud)) = (sign_in, cloud_of(&place))
            {
                let sealed = state.entra().seal.seal(&session_purpose(&cloud.name), &sign_in);
                set_cookie(&mut response, SESSION_COOKIE, &sealed);
            }
            response
        }
        Err(refusal) => request.form(&state, &place, &headers, Some(&refusal)),
    }
}

/// Ends the session.
pub(crate) async fn log_out() -> Response {
    let mut response = page::page(StatusCode::OK, "Signed out", "<p>You are signed out.</p>");
    set_cookie(&mut response, SESSION_COOKIE, "; Max-Age=0");
    response
}

fn session_purpose(cloud: &str) -> String {
    format!("session in {cloud}")
}

impl Request {
    /// Reads and checks a request.
    pub fn read(
        state: &State,
        place: &Place,
        segment: &str,
        fields: &Fields,
        version: Version,
    ) -> std::result::Result<Self, Disorder> {
        let world = state.snapshot();
        let cloud = cloud_of(place)?;
        let asked = Asked::read(&world, place, segment)?;
        let app = client::identify(&world, place, fields)?;
        client::allow(&world, app, asked)?;
        let redirect_uri = fields.required("redirect_uri")?.to_owned();
        let platform = registered(app, &redirect_uri)?;
        let state_value = fields.first("state").map(str::to_owned);
        let response_type = fields.get("response_type")?.unwrap_or_default();
        let id_token = response_type.split(' ').any(|kind| kind == "id_token");
        let asked_mode = fields.get("response_mode")?;
        let mode = match asked_mode {
            Some("form_post") => Mode::FormPost,
            _ => Mode::Query,
        };
        // From here on the client is told what is wrong.
        let tell = |refusal: EntraError| {
            Disorder::Redirect(refused(
                state,
                &redirect_uri,
                mode,
                state_value.as_deref(),
                &refusal,
            ))
        };
        let read = || -> Result<Self> {
            if !matches!(response_type, "code" | "code id_token" | "id_token code") {
                let detail = "The emulator knows code, and code id_token.";
                return Err(if response_type.is_empty() {
                    EntraError::new(900_144, "The parameter is \"response_type\".")
                } else {
                    EntraError::new(70_005, detail)
                });
            }
            match asked_mode {
                Some("query") | None if id_token => {
                    return Err(EntraError::new(
                        90_023,
                        "An id_token travels by form_post; fragments are not supported here.",
                    ));
                }
                None | Some("query" | "form_post") => {}
                Some(_) => {
                    return Err(EntraError::new(90_023, "response_mode is query or form_post."));
                }
            }
            if id_token && !app.id_token_issuance {
                return Err(EntraError::of_code(700_054));
            }
            let nonce = fields.get("nonce")?.map(str::to_owned);
            if id_token && nonce.is_none() {
                return Err(EntraError::new(900_144, "The parameter is \"nonce\"."));
            }
            let prompt = fields.get("prompt")?.map(str::to_owned);
            if let Some(prompt) = &prompt
                && !matches!(
                    prompt.as_str(),
                    "login" | "none" | "consent" | "select_account" | "admin_consent"
                )
            {
                return Err(EntraError::new(90_023, "prompt has no such value."));
            }
            let wish = Wish::read(state, &world, cloud, fields, version)?;
            if version == Version::V1
                && fields.get("resource")?.is_some()
                && let Some(target) = &wish.target
                && !app.required_access.iter().any(|access| access.resource == target.resource)
            {
                return Err(EntraError::new(650_057, format!("It is {}.", target.audience)));
            }
            Ok(Self {
                version,
                asked,
                client: app.id,
                redirect_uri: redirect_uri.clone(),
                platform,
                mode,
                id_token,
                state: state_value.clone(),
                nonce,
                challenge: challenge(fields, platform)?,
                wish,
                contexts: WantedClaims::read(fields.get("claims")?).contexts,
                prompt,
                login_hint: fields.get("login_hint")?.map(str::to_owned),
                client_info: fields.get("client_info")? == Some("1"),
                segment: segment.to_owned(),
            })
        };
        read().map_err(tell)
    }

    fn purpose<'a>(&'a self, world: &'a World, cloud: &'a str) -> Result<Purpose<'a>> {
        Ok(Purpose {
            cloud,
            app: world.app(self.client).ok_or(EntraError::of_code(700_016))?,
            asked: self.asked,
            wish: &self.wish,
            contexts: &self.contexts,
            platform: self.platform,
            device_code: false,
        })
    }

    /// The answer for somebody who signed in before.
    fn resume(&self, state: &State, place: &Place, headers: &HeaderMap) -> Result<Redirect> {
        let world = state.snapshot();
        let cloud = &cloud_of(place)?.name;
        let sealed = cookie(headers, SESSION_COOKIE).ok_or(EntraError::of_code(50_058))?;
        let earlier: SignIn = state
            .entra()
            .seal
            .open(&session_purpose(cloud), &sealed)
            .map_err(|_| EntraError::of_code(50_058))?;
        let user = world.user(earlier.user).ok_or(EntraError::of_code(50_058))?;
        let ended = user.revoked.is_some_and(|at| earlier.at <= at.time().unix_timestamp());
        if ended
            || self.login_hint.as_ref().is_some_and(|hint| !hint.eq_ignore_ascii_case(&user.upn))
        {
            return Err(EntraError::of_code(50_058));
        }
        let entered = self.purpose(&world, cloud)?.resume(state, &earlier)?;
        self.answer(state, place, &entered)
    }

    /// The answer after a person did something on the page; the sign-in, unless the person declined.
    ///
    /// # Errors
    /// What the page shows, so that the person can try again.
    pub fn finish(
        &self,
        state: &State,
        place: &Place,
        person: &Person,
    ) -> Result<(Redirect, Option<SignIn>)> {
        if !person.accepts {
            return Ok((self.refuse(state, &EntraError::of_code(65_004)), None));
        }
        let world = state.snapshot();
        let cloud = &cloud_of(place)?.name;
        let entered = self.purpose(&world, cloud)?.enter(state, person)?;
        let redirect = self.answer(state, place, &entered)?;
        Ok((redirect, Some(entered.sign_in)))
    }

    fn answer(&self, state: &State, place: &Place, entered: &Entered) -> Result<Redirect> {
        let world = state.snapshot();
        let app = world.app(self.client).ok_or(EntraError::of_code(700_016))?;
        let user = world.user(entered.sign_in.user).ok_or(EntraError::of_code(50_034))?;
        let now = state.now();
        let code = Code {
            client: self.client,
            redirect_uri: self.redirect_uri.clone(),
            challenge: self.challenge.clone(),
            tenant: entered.tenant,
            nonce: self.nonce.clone(),
            wish: self.wish.clone(),
            sign_in: entered.sign_in.clone(),
        };
        let code = state.entra().codes.issue(code, now);
        let mut fields = vec![("code".to_owned(), code.clone())];
        if self.id_token {
            let issue = Issue {
                state,
                cloud: cloud_of(place)?,
                tenant: entered.tenant,
                app,
                proof: client::Proof::None,
                now,
                origin: &place.origin,
                claims: &WantedClaims::default(),
            };
            let holder = Holder { user, sign_in: &entered.sign_in };
            let token = issue.id_token(&holder, self.version, self.nonce.as_deref(), Some(&code));
            fields.push(("id_token".into(), token));
        }
        if self.client_info {
            fields.push(("client_info".into(), client_info(user)));
        }
        if let Some(state) = &self.state {
            fields.push(("state".into(), state.clone()));
        }
        fields.push(("session_state".into(), entered.sign_in.session.to_string()));
        Ok(Redirect { uri: self.redirect_uri.clone(), mode: self.mode, fields })
    }

    fn refuse(&self, state: &State, refusal: &EntraError) -> Redirect {
        refused(state, &self.redirect_uri, self.mode, self.state.as_deref(), refusal)
    }

    fn form(
        &self,
        state: &State,
        place: &Place,
        headers: &HeaderMap,
        error: Option<&EntraError>,
    ) -> Response {
        let world = state.snapshot();
        let (Some(app), Ok(cloud)) = (world.app(self.client), cloud_of(place)) else {
            return page::refusal(state, &EntraError::of_code(700_016));
        };
        let guard = Guard::new(headers);
        let form = Form {
            title: "Sign in",
            lead: self.lead(app),
            action: format!("/{}/login", self.segment),
            context: guard.hide(state, PAGE, self),
            hint: self.login_hint.as_deref(),
            extra: String::new(),
            error,
            accept: "Sign in and accept",
        };
        let mut response = form.render(&world, &cloud.name);
        guard.keep(&mut response);
        response
    }

    fn lead(&self, app: &App) -> String {
        let wants = match &self.wish.target {
            Some(target) => match &target.scopes {
                Some(scopes) => format!("{} at {}", scopes.join(", "), target.audience),
                None => format!(
                    "everything that its registration lists, and a token for {}",
                    target.audience
                ),
            },
            None => "to know who you are".into(),
        };
        format!("<p><b>{}</b> asks for: {}.</p>", escape(&app.title), escape(&wants))
    }
}

/// The platform under which a redirect URI is registered.
pub(crate) fn registered(app: &App, asked: &str) -> Result<Platform> {
    app.redirect_uris
        .iter()
        .find(|registered| matches(&registered.uri, asked))
        .map(|registered| registered.platform)
        .ok_or_else(|| {
            let detail = format!("It is \"{}\", for {}.", super::scope::shown(asked), app.id);
            EntraError::new(50_011, detail)
        })
}

/// Redirect URIs are the same text; on loopback any port will do (RFC 8252, 7.3).
fn matches(registered: &str, asked: &str) -> bool {
    if registered == asked {
        return true;
    }
    let (Ok(registered), Ok(asked)) = (Url::parse(registered), Url::parse(asked)) else {
        return false;
    };
    let is_loopback =
        |url: &Url| matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    registered.scheme() == "http"
        && asked.scheme() == "http"
        && is_loopback(&registered)
        && registered.host_str() == asked.host_str()
        && registered.path() == asked.path()
        && registered.query() == asked.query()
        && asked.fragment().is_none()
        && asked.username().is_empty()
        && asked.password().is_none()
}

/// The code challenge, if there is a good one.
fn challenge(fields: &Fields, platform: Platform) -> Result<Option<String>> {
    let method = fields.get("code_challenge_method")?;
    let Some(challenge) = fields.get("code_challenge")? else {
        if platform == Platform::Spa {
            return Err(EntraError::of_code(9_002_325));
        }
        return match method {
            Some(_) => Err(EntraError::new(50_147, "There is a method and no challenge.")),
            None => Ok(None),
        };
    };
    // The default of RFC 7636 is `plain`, which protects nothing.
    if method != Some("S256") {
        return Err(EntraError::of_code(50_147));
    }
    let is_digest = challenge.len() == 43
        && challenge.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    if !is_digest {
        return Err(EntraError::new(50_147, "It is no SHA-256 digest in base64url."));
    }
    Ok(Some(challenge.to_owned()))
}

fn refused(
    state: &State,
    uri: &str,
    mode: Mode,
    state_value: Option<&str>,
    refusal: &EntraError,
) -> Redirect {
    let described = refusal.describe(state.now(), None);
    // Some names of the token endpoint have others here.
    let error = match (refusal.code, refusal.error()) {
        (65_001, _) => "consent_required",
        (_, "invalid_grant") => "access_denied",
        (_, other) => other,
    };
    let mut fields = vec![
        ("error".to_owned(), error.to_owned()),
        ("error_description".into(), described.description),
    ];
    if refusal.code == 65_004 {
        fields.push(("error_subcode".into(), "cancel".into()));
    }
    if let Some(state) = state_value {
        fields.push(("state".into(), state.to_owned()));
    }
    Redirect { uri: uri.to_owned(), mode, fields }
}
