//! Discovery: the instance, a tenant's metadata, the keys.

use axum::{
    Extension, Json,
    extract::{Path, RawQuery, State as Shared},
    response::{IntoResponse as _, Response},
};
use serde_json::{Value, json};

use super::{
    asked::{Asked, Fields, Version, cloud_of, find},
    error::{EntraError, Result},
};
use crate::{resources, role::Place, state::State, world::World};

/// Which hosts are the same sign-in service. Clients ask it about an authority that they do not know.
pub(crate) async fn instance(Shared(state): Shared<State>, RawQuery(query): RawQuery) -> Response {
    let answer = || -> Result<Value> {
        let query = Fields::of_query(query.as_deref());
        let endpoint = query.required("authorization_endpoint")?;
        let url = url::Url::parse(endpoint)
            .map_err(|_| EntraError::new(90_023, "authorization_endpoint is no address."))?;
        let host = url.host_str().unwrap_or_default();
        let host = match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        };
        let tenant = url.path_segments().and_then(|mut path| path.next()).unwrap_or("common");
        let version = if url.path().contains("/v2.0/") { "/v2.0" } else { "" };
        let metadata = state.read(|world| {
            let of = |names: Vec<String>| {
                let network = names.first().cloned().unwrap_or_default();
                json!({"preferred_network": network, "preferred_cache": network, "aliases": names})
            };
            let mut known: Vec<Value> = world
                .clouds
                .iter()
                .map(|cloud| {
                    let own = cloud.authority.host_str().unwrap_or_default().to_owned();
                    let aliases = cloud.authority_aliases.iter().cloned();
                    of([own].into_iter().chain(aliases).collect())
                })
                .collect();
            let listed = world.clouds.iter().any(|cloud| cloud.is_authority_host(&host));
            if !listed {
                known.push(of(vec![host.clone()]));
            }
            known
        });
        Ok(json!({
            "tenant_discovery_endpoint":
                format!("{}://{host}/{tenant}{version}/.well-known/openid-configuration", url.scheme()),
            "api-version": "1.1",
            "metadata": metadata,
        }))
    };
    finish(&state, answer())
}

pub(crate) async fn metadata_v1(
    Shared(state): Shared<State>,
    Extension(place): Extension<Place>,
    Path(tenant): Path<String>,
) -> Response {
    let answer = state.read(|world| metadata(world, &place, &tenant, Version::V1));
    finish(&state, answer)
}

pub(crate) async fn metadata_v2(
    Shared(state): Shared<State>,
    Extension(place): Extension<Place>,
    Path(tenant): Path<String>,
) -> Response {
    let answer = state.read(|world| metadata(world, &place, &tenant, Version::V2));
    finish(&state, answer)
}

fn metadata(world: &World, place: &Place, segment: &str, version: Version) -> Result<Value> {
    let asked = match Asked::read(world, place, segment) {
        // The metadata of another cloud's tenant is there, and says which cloud that is.
        Err(refusal) if refusal.code == 90_038 => Asked::Tenant(find(world, segment)?.id),
        asked => asked?,
    };
    let here = cloud_of(place)?;
    let (name, cloud, region) = match asked {
        Asked::Tenant(id) => {
            let tenant = find(world, segment)?;
            let cloud = world.cloud(&tenant.cloud).unwrap_or(here);
            let region = match cloud.name.as_str() {
                "usgov" => "USGov",
                "china" => "AS",
                _ => "NA",
            };
            (id.to_string(), cloud, Some(region))
        }
        Asked::Common => ("common".into(), here, None),
        Asked::Organizations => ("organizations".into(), here, None),
    };
    let base = format!("{}/{name}", place.origin);
    let v2 = if version == Version::V2 { "/v2.0" } else { "" };
    // Tokens of these endpoints come from a tenant that nobody knows yet.
    let issuer = match (version, asked) {
        (Version::V2, Asked::Tenant(id)) => format!("{}/{id}/v2.0", place.origin),
        (Version::V2, _) => format!("{}/{{tenantid}}/v2.0", place.origin),
        (Version::V1, Asked::Tenant(id)) => resources::issuer_v1(cloud, id),
        (Version::V1, _) => resources::issuer_v1_template(cloud),
    };
    let host = |url: &url::Url| url.host_str().unwrap_or_default().to_owned();
    Ok(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{base}/oauth2{v2}/authorize"),
        "token_endpoint": format!("{base}/oauth2{v2}/token"),
        "device_authorization_endpoint": format!("{base}/oauth2{v2}/devicecode"),
        "end_session_endpoint": format!("{base}/oauth2{v2}/logout"),
        "jwks_uri": format!("{base}/discovery{v2}/keys"),
        "response_modes_supported": ["query", "form_post"],
        "response_types_supported": ["code", "code id_token"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"],
        "code_challenge_methods_supported": ["S256"],
        "claims_supported": [
            "sub", "iss", "aud", "exp", "iat", "nbf", "nonce", "preferred_username", "name", "tid", "oid", "ver",
            "c_hash", "acrs",
        ],
        "http_logout_supported": false,
        "frontchannel_logout_supported": false,
        "request_uri_parameter_supported": false,
        "tenant_region_scope": region,
        "cloud_instance_name": cloud.metadata_instance.clone().unwrap_or_else(|| host(&cloud.authority)),
        "msgraph_host": host(&cloud.graph),
    }))
}

pub(crate) async fn keys(
    Shared(state): Shared<State>,
    Extension(place): Extension<Place>,
    Path(tenant): Path<String>,
) -> Response {
    let answer = || {
        state.read(|world| Asked::read(world, &place, &tenant))?;
        Ok(state.keys().jwks(&cloud_of(&place)?.name))
    };
    finish(&state, answer())
}

fn finish(state: &State, answer: Result<Value>) -> Response {
    match answer {
        Ok(answer) => Json(answer).into_response(),
        Err(refusal) => refusal.into_response_at(state.now(), None),
    }
}
