//! The authorization endpoint of both versions, and its page.

mod answer;
mod request;

use axum::{
    Extension,
    body::Bytes,
    extract::{Path, RawQuery, State as Shared},
    response::Response,
};
use http::{HeaderMap, StatusCode};

pub(crate) use self::{
    answer::{Mode, Redirect},
    request::{Disorder, Request, registered},
};
use super::{
    asked::{Fields, Version, cloud_of},
    error::EntraError,
    page::{self, Form, Guard, escape, set_cookie},
};
use crate::{role::Place, state::State, world::App};

/// The cookie of a session: single sign-on.
const SESSION_COOKIE: &str = "__Host-emulator-session";
/// What pages of this endpoint are sealed for.
const PAGE: &str = "sign-in page";

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
