//! What goes back to the client: a code, or why there is none.

use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize};
use url::Url;

use super::{
    super::{
        access::SignIn,
        asked::cloud_of,
        client::Proof,
        codes::Code,
        error::{EntraError, Result, no_store},
        issue::{Holder, Issue, WantedClaims, client_info},
        page::{self, cookie},
        sign_in::{Entered, Person, Purpose},
    },
    Request, SESSION_COOKIE, session_purpose,
};
use crate::{role::Place, state::State, world::World};

/// How the answer travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Mode {
    Query,
    FormPost,
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

    pub(super) fn into_response(self) -> Response {
        if self.mode == Mode::FormPost {
            return page::form_post(&self.uri, &self.fields);
        }
        let location = self.location().and_then(|url| HeaderValue::from_str(url.as_str()).ok());
        let Some(location) = location else { return StatusCode::BAD_REQUEST.into_response() };
        let mut response = StatusCode::FOUND.into_response();
        response.headers_mut().insert(header::LOCATION, location);
        no_store(&mut response);
        response
    }
}

impl Request {
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
    pub(super) fn resume(
        &self,
        state: &State,
        place: &Place,
        headers: &HeaderMap,
    ) -> Result<Redirect> {
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
                proof: Proof::None,
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

    pub(super) fn refuse(&self, state: &State, refusal: &EntraError) -> Redirect {
        refused(state, &self.redirect_uri, self.mode, self.state.as_deref(), refusal)
    }
}

pub(super) fn refused(
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
