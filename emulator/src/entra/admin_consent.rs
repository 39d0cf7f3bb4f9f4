//! Consent by an admin for a whole tenant: `/{tenant}/adminconsent`, and `/v2.0/adminconsent` with scopes.

use axum::{
    Extension,
    body::Bytes,
    extract::{OriginalUri, Path, RawQuery, State as Shared},
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use partnercenter::{ClientId, TenantId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    access::{Question, tenant},
    asked::{Asked, Fields, Version, cloud_of},
    authorize::{Mode, Redirect, registered},
    client,
    error::{EntraError, Result, no_store},
    page::{self, Form, Guard, escape},
    scope::Wish,
    sign_in::Person,
};
use crate::{role::Place, state::State};

/// What pages of this endpoint are sealed for.
const PAGE: &str = "admin consent page";

/// A request that is in order.
#[derive(Serialize, Deserialize)]
struct Request {
    client: ClientId,
    asked: Asked,
    redirect_uri: Option<String>,
    state: Option<String>,
    /// What is granted: resource, scopes, roles.
    grants: Vec<(Uuid, Vec<String>, Vec<String>)>,
    path: String,
}

pub(crate) async fn page(
    Shared(state): Shared<State>,
    Extension(place): Extension<Place>,
    Path(segment): Path<String>,
    OriginalUri(uri): OriginalUri,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let fields = Fields::of_query(query.as_deref());
    match read(&state, &place, &segment, uri.path(), &fields) {
        Ok(request) => form(&state, &place, &headers, &request, None),
        Err(refusal) => page::refusal(&state, &refusal),
    }
}

fn read(
    state: &State,
    place: &Place,
    segment: &str,
    path: &str,
    fields: &Fields,
) -> Result<Request> {
    let world = state.snapshot();
    let asked = Asked::read(&world, place, segment)?;
    let app = client::identify(&world, place, fields)?;
    client::allow(&world, app, asked)?;
    let redirect_uri = fields.get("redirect_uri")?.map(str::to_owned);
    if let Some(uri) = &redirect_uri {
        registered(app, uri)?;
    }
    let everything = || {
        let listed = app.required_access.iter();
        listed.map(|own| (own.resource, own.scopes.clone(), own.roles.clone())).collect()
    };
    let version = if path.contains("/v2.0/") { Version::V2 } else { Version::V1 };
    let grants = match version {
        Version::V1 => everything(),
        Version::V2 => {
            let wish = Wish::read(state, &world, cloud_of(place)?, fields, version)?;
            match wish.target {
                Some(target) => match target.scopes {
                    Some(scopes) => vec![(target.resource, scopes, Vec::new())],
                    None => everything(),
                },
                None => Vec::new(),
            }
        }
    };
    Ok(Request {
        client: app.id,
        asked,
        redirect_uri,
        state: fields.first("state").map(str::to_owned),
        grants,
        path: path.to_owned(),
    })
}

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
    let done = page::person(&fields).and_then(|person| grant(&state, &request, &person));
    let (tenant, refusal) = match done {
        Ok(tenant) => (Some(tenant), None),
        Err(refusal) if refusal.code == 65_004 => (None, Some(refusal)),
        Err(refusal) => return form(&state, &place, &headers, &request, Some(&refusal)),
    };
    finish(&state, request, tenant, refusal)
}

fn finish(
    state: &State,
    request: Request,
    tenant: Option<TenantId>,
    refusal: Option<EntraError>,
) -> Response {
    let Some(uri) = request.redirect_uri else {
        let text = if refusal.is_some() { "Nothing was granted." } else { "Consent was granted." };
        return page::page(StatusCode::OK, "Done", &format!("<p id=\"done\">{text}</p>"));
    };
    let mut fields = Vec::new();
    if let Some(refusal) = refusal {
        fields.push(("error".to_owned(), "access_denied".to_owned()));
        fields.push(("error_description".into(), refusal.describe(state.now(), None).description));
    }
    if let Some(tenant) = tenant {
        fields.push(("admin_consent".into(), "True".into()));
        fields.push(("tenant".into(), tenant.to_string()));
    }
    fields.extend(request.state.map(|state| ("state".to_owned(), state)));
    let location = Redirect { uri, mode: Mode::Query, fields }.location();
    let Some(location) = location.and_then(|url| HeaderValue::from_str(url.as_str()).ok()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let mut response = (StatusCode::FOUND, [(header::LOCATION, location)]).into_response();
    no_store(&mut response);
    response
}

/// An admin grants what is asked for.
fn grant(state: &State, request: &Request, person: &Person) -> Result<TenantId> {
    if !person.accepts {
        return Err(EntraError::of_code(65_004));
    }
    let world = state.snapshot();
    let user = world.user_by_upn(&person.user).ok_or(EntraError::of_code(50_034))?;
    if let Some(password) = &user.password
        && person.password.as_deref() != Some(password.expose())
    {
        return Err(EntraError::of_code(50_126));
    }
    if user.disabled {
        return Err(EntraError::of_code(50_057));
    }
    let id = request.asked.or(user.tenant);
    let app = world.app(request.client).ok_or(EntraError::of_code(700_016))?;
    client::allow(&world, app, Asked::Tenant(id))?;
    let question = Question { world: &world, app, tenant: tenant(&world, id)?, now: state.now() };
    let standing = question.standing(user)?;
    if !standing.may_consent(user) {
        return Err(EntraError::new(90_094, format!("{} is no admin here.", user.upn)));
    }
    state.change(|world| {
        if let Some(tenant) = world.tenant_mut(id) {
            for (resource, scopes, roles) in &request.grants {
                tenant.grant(request.client, *resource, scopes, roles);
            }
        }
    });
    Ok(id)
}

fn form(
    state: &State,
    place: &Place,
    headers: &HeaderMap,
    request: &Request,
    error: Option<&EntraError>,
) -> Response {
    let world = state.snapshot();
    let (Some(app), Ok(cloud)) = (world.app(request.client), cloud_of(place)) else {
        return page::refusal(state, &EntraError::of_code(700_016));
    };
    let guard = Guard::new(headers);
    let form = Form {
        title: "Consent for your organization",
        lead: format!("<p><b>{}</b> asks for permissions.</p>", escape(&app.title)),
        action: request.path.clone(),
        context: guard.hide(state, PAGE, request),
        hint: None,
        extra: String::new(),
        error,
        accept: "Accept for the organization",
    };
    let mut response = form.render(&world, &cloud.name);
    guard.keep(&mut response);
    response
}
