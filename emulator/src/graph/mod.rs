//! Microsoft Graph: the directory of a tenant as the world has it, and the other rows of the table as
//! records.

mod directory;
mod exports;
mod query;
mod records;
mod refusal;
mod rows;
#[cfg(test)]
mod tests;

use axum::{
    Router,
    body::Bytes,
    response::{IntoResponse as _, Response},
};
use http::{HeaderValue, Method, StatusCode, request::Parts};
use partnercenter::cloud::Feature;
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) use self::{
    exports::{ExportBlob, Exports},
    rows::Relationships,
};
use self::{query::Query, refusal::Refusal};
use crate::{
    bearer::{self, Caller, Subject},
    resources,
    role::Place,
    service,
    standing::Standing,
    state::State,
    world::{Moment, Tenant, TenantKind, User, World},
};

/// What a request finds.
struct View<'a> {
    world: &'a World,
    tenant: &'a Tenant,
    caller: &'a Caller,
    now: Moment,
}

/// One address of Graph.
struct Address {
    /// Segments behind the version.
    path: &'static [&'static str],
    /// Permissions of which one is enough.
    permissions: &'static [&'static str],
    /// Properties by which it can be filtered.
    filters: &'static [&'static str],
    find: fn(&View<'_>) -> Result<Found, Refusal>,
}

/// An answer of success.
struct Reply {
    status: StatusCode,
    headers: Vec<(&'static str, String)>,
    body: Option<Value>,
}

impl Reply {
    fn ok(body: Value) -> Self {
        Self { status: StatusCode::OK, headers: Vec::new(), body: Some(body) }
    }
}

enum Found {
    One(Value),
    Many(Vec<Value>),
}

const DIRECTORY: [&str; 2] = ["Directory.Read.All", "Directory.ReadWrite.All"];

static ADDRESSES: &[Address] = &[
    Address {
        path: &["domains"],
        permissions: &["Domain.Read.All", "Domain.ReadWrite.All", DIRECTORY[0], DIRECTORY[1]],
        filters: &[],
        find: |view| Ok(Found::Many(directory::domains(view.tenant))),
    },
    Address {
        path: &["organization"],
        permissions: &[
            "User.Read",
            "User.Read.All",
            "Organization.Read.All",
            "Organization.ReadWrite.All",
            DIRECTORY[0],
            DIRECTORY[1],
        ],
        filters: &[],
        find: |view| Ok(Found::Many(vec![directory::organization(view.tenant)])),
    },
    Address {
        path: &["me"],
        permissions: &["User.Read", "User.ReadWrite", "User.Read.All", DIRECTORY[0], DIRECTORY[1]],
        filters: &[],
        find: |view| Ok(Found::One(directory::user(view.person()?))),
    },
    Address {
        path: &["me", "memberOf"],
        permissions: &["User.Read", "GroupMember.Read.All", DIRECTORY[0], DIRECTORY[1]],
        filters: &["displayName"],
        find: memberships,
    },
    Address {
        path: &["me", "transitiveMemberOf"],
        permissions: &["User.Read", "GroupMember.Read.All", DIRECTORY[0], DIRECTORY[1]],
        filters: &["displayName"],
        find: memberships,
    },
    Address {
        path: &["servicePrincipals"],
        permissions: &[
            "Application.Read.All",
            "Application.ReadWrite.All",
            DIRECTORY[0],
            DIRECTORY[1],
        ],
        filters: &["appId", "displayName", "id"],
        find: |view| Ok(Found::Many(directory::service_principals(view.world, view.tenant))),
    },
    Address {
        path: &["oauth2PermissionGrants"],
        permissions: &[
            "DelegatedPermissionGrant.Read.All",
            "DelegatedPermissionGrant.ReadWrite.All",
            DIRECTORY[0],
            DIRECTORY[1],
        ],
        filters: &["clientId", "resourceId", "consentType"],
        find: |view| Ok(Found::Many(directory::permission_grants(view.tenant))),
    },
    Address {
        path: &["tenantRelationships", "delegatedAdminCustomers"],
        permissions: &[
            "DelegatedAdminRelationship.Read.All",
            "DelegatedAdminRelationship.ReadWrite.All",
        ],
        filters: &["displayName", "tenantId"],
        find: delegated_admin_customers,
    },
];

impl Address {
    /// Whether these segments, in whatever casing, are this address.
    fn is_at(&self, segments: &[&str]) -> bool {
        self.path.len() == segments.len()
            && self.path.iter().zip(segments).all(|(a, b)| a.eq_ignore_ascii_case(b))
    }
}

impl<'a> View<'a> {
    fn person(&self) -> Result<&'a User, Refusal> {
        person(self.world, self.caller).ok_or_else(|| {
            Refusal::bad_request("/me request is only valid with delegated authentication flow.")
        })
    }
}

fn person<'a>(world: &'a World, caller: &Caller) -> Option<&'a User> {
    match caller.subject {
        Subject::User { id, .. } => world.user(id),
        Subject::App { .. } => None,
    }
}

fn memberships(view: &View<'_>) -> Result<Found, Refusal> {
    let user = view.person()?;
    let is_home = user.tenant == view.tenant.id;
    Ok(Found::Many(if is_home { directory::memberships(user, view.tenant) } else { Vec::new() }))
}

fn delegated_admin_customers(view: &View<'_>) -> Result<Found, Refusal> {
    refuse_without_gdap(view)?;
    Ok(Found::Many(directory::delegated_admin_customers(view.world, view.tenant, view.now)))
}

fn refuse_without_gdap(view: &View<'_>) -> Result<(), Refusal> {
    let has_gdap =
        view.world.cloud(&view.tenant.cloud).is_some_and(|cloud| cloud.has(Feature::Gdap));
    if !has_gdap {
        return Err(Refusal::not_found("The segment 'tenantRelationships' was not found."));
    }
    if view.tenant.kind != TenantKind::Partner {
        return Err(Refusal::denied("The tenant is not a partner."));
    }
    Ok(())
}

pub(crate) fn routes() -> Router<State> {
    service::routes(answer)
}

fn answer(state: &State, place: &Place, parts: &Parts, body: &Bytes) -> Response {
    let request_id = Uuid::new_v4().to_string();
    let given = parts.headers.get("client-request-id").and_then(|value| value.to_str().ok());
    let client_request_id = given.unwrap_or(&request_id);
    let mut response = match handle(state, place, parts, body) {
        Ok(reply) => {
            let mut response = match reply.body {
                Some(body) => axum::Json(body).into_response(),
                None => ().into_response(),
            };
            *response.status_mut() = reply.status;
            for (name, value) in reply.headers {
                insert(&mut response, name, &value);
            }
            response
        }
        Err(refusal) => {
            let date = Moment::from(state.now()).to_string();
            let body = refusal.body(&date, &request_id, client_request_id);
            let mut response = (refusal.status, axum::Json(body)).into_response();
            if refusal.status == StatusCode::UNAUTHORIZED {
                let challenge = format!(
                    "Bearer realm=\"\", authorization_uri=\"{}/common/oauth2/authorize\", \
                     client_id=\"{}\"",
                    state.entra_origin(place),
                    resources::GRAPH
                );
                insert(&mut response, "www-authenticate", &challenge);
            }
            response
        }
    };
    insert(&mut response, "request-id", &request_id);
    insert(&mut response, "client-request-id", client_request_id);
    response
}

fn insert(response: &mut Response, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// Whether a row has rules of its own.
#[cfg(test)]
pub(crate) fn plays(row: &str) -> bool {
    rows::handler(row).is_some()
}

fn handle(state: &State, place: &Place, parts: &Parts, body: &Bytes) -> Result<Reply, Refusal> {
    let caller = state.authorize(&parts.headers, resources::GRAPH).map_err(|why| match why {
        bearer::Refusal::Missing => Refusal::token("Access token is empty."),
        bearer::Refusal::Expired => {
            Refusal::token("Lifetime validation failed, the token is expired.")
        }
        bearer::Refusal::Audience { .. } => {
            Refusal::token("Access token validation failure. Invalid audience.")
        }
        other => Refusal::token(format!("Access token validation failure: {}.", other.message())),
    })?;
    let path = parts.uri.path();
    let mut segments = path.trim_matches('/').split('/');
    if !matches!(segments.next(), Some("v1.0" | "beta")) {
        return Err(Refusal::bad_request("Invalid version."));
    }
    let segments: Vec<&str> = segments.collect();
    if exports::is_ours(&segments) {
        let world = state.snapshot();
        let now = state.now().into();
        let tenant = permitted(&world, &caller, now, exports::PERMISSIONS)?;
        let view = View { world: &world, tenant, caller: &caller, now };
        return exports::handle(state, place, &view, parts, &segments, body);
    }
    let Some(address) = ADDRESSES
        .iter()
        .find(|address| address.is_at(&segments))
        .filter(|_| parts.method == Method::GET)
    else {
        return records::answer(state, place, parts, body, &caller, &segments);
    };
    let query = Query::parse(parts.uri.query().unwrap_or_default())?;
    query.filters_by(address.filters)?;
    let world = state.snapshot();
    let now = state.now().into();
    let tenant = permitted(&world, &caller, now, address.permissions)?;
    match (address.find)(&View { world: &world, tenant, caller: &caller, now })? {
        Found::Many(items) => {
            let items = records::laid_over(state, tenant, path, items);
            Ok(Reply::ok(query.page(&place.origin, path, items)))
        }
        Found::One(item) => {
            let mut item = query.selected(item);
            let name = address.path.join("/");
            item["@odata.context"] =
                json!(format!("{}/v1.0/$metadata#{name}/$entity", place.origin));
            Ok(Reply::ok(item))
        }
    }
}

/// The tenant that the caller may look into: what the app was granted, within what the user is.
fn permitted<'a>(
    world: &'a World,
    caller: &Caller,
    now: Moment,
    permissions: &[&str],
) -> Result<&'a Tenant, Refusal> {
    let Some(tenant) = world.tenant(caller.tenant) else {
        return Err(Refusal::token("The tenant of the token does not exist."));
    };
    if !caller.is_app_only() {
        let unknown = || {
            Refusal::new(
                StatusCode::UNAUTHORIZED,
                "Authorization_IdentityNotFound",
                "The identity of the calling application could not be established.",
            )
        };
        let user = person(world, caller).ok_or_else(unknown)?;
        if Standing::of(user, tenant, now) == Standing::None {
            return Err(unknown());
        }
    }
    let granted = if caller.is_app_only() { &caller.roles } else { &caller.scopes };
    let is_enough = |had: &String| permissions.iter().any(|one| covers(had, one));
    if !permissions.is_empty() && !granted.iter().any(is_enough) {
        return Err(Refusal::denied("Insufficient privileges to complete the operation."));
    }
    Ok(tenant)
}

/// Whether a permission that was granted is enough where another is needed: it may write where
/// reading is enough.
fn covers(granted: &str, needed: &str) -> bool {
    granted.eq_ignore_ascii_case(needed)
        || granted.eq_ignore_ascii_case(&needed.replace(".Read.", ".ReadWrite."))
}
