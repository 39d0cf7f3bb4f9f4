//! What a token is asked for.

use partnercenter::Cloud;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    asked::{Fields, Version},
    error::{EntraError, Result},
};
use crate::{resources, state::State, world::World};

/// A wish for a token: a resource, scopes of it, and what goes with the token.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Wish {
    /// The resource, unless only OpenID scopes are asked for.
    pub target: Option<Target>,
    /// Whether an id_token is wanted.
    pub openid: bool,
    /// Whether a refresh token is wanted.
    pub offline: bool,
}

/// What is wanted at a resource.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Target {
    /// Application id of the resource.
    pub resource: Uuid,
    /// The resource as the client wrote it: the token's audience.
    pub audience: String,
    /// Scopes by name; none for all that were granted.
    pub scopes: Option<Vec<String>>,
    /// Whether it is one of Microsoft's services: those get tokens of the older format.
    pub first_party: bool,
}

impl Target {
    /// Finds a resource by what a client calls it.
    ///
    /// # Errors
    /// 500011 when nobody here is called so.
    pub fn find(state: &State, world: &World, cloud: &Cloud, identifier: &str) -> Result<Self> {
        let target = |resource, first_party| Self {
            resource,
            audience: identifier.to_owned(),
            scopes: None,
            first_party,
        };
        if let Some(known) = state.resources(cloud).iter().find(|known| known.is(identifier)) {
            return Ok(target(known.id, true));
        }
        let own = identifier.strip_prefix("api://").unwrap_or(identifier);
        let app = Uuid::try_parse(own)
            .ok()
            .and_then(|id| world.apps.iter().find(|app| app.id.as_uuid() == id));
        match app {
            Some(app) => Ok(target(app.id.as_uuid(), false)),
            None => Err(EntraError::new(500_011, format!("It is \"{}\".", shown(identifier)))),
        }
    }

    /// The identifier without the slash that separates it from a scope's name.
    pub fn named(&self, scope: &str) -> String {
        format!("{}/{scope}", self.audience)
    }
}

/// Text of a client, safe to repeat.
pub(crate) fn shown(text: &str) -> String {
    text.chars().take(200).filter(|c| !c.is_control()).collect()
}

/// The scopes of OpenID Connect.
const OPENID: [&str; 4] = ["openid", "profile", "email", "offline_access"];

impl Wish {
    /// Reads what a form or query of either version asks for, on a person's behalf.
    ///
    /// # Errors
    /// As of [`Wish::of_scope`] and [`Wish::of_resource`].
    pub fn read(
        state: &State,
        world: &World,
        cloud: &Cloud,
        fields: &Fields,
        version: Version,
    ) -> Result<Self> {
        match version {
            Version::V2 => {
                if fields.get("resource")?.is_some() {
                    return Err(EntraError::of_code(901_002));
                }
                Self::of_scope(state, world, cloud, fields.required("scope")?)
            }
            Version::V1 => Self::of_resource(state, world, cloud, fields),
        }
    }

    /// Reads the scopes of a v2 request.
    ///
    /// # Errors
    /// 28000 for two resources, 70011 for what cannot be a scope, 500011 for an unknown resource.
    pub fn of_scope(state: &State, world: &World, cloud: &Cloud, scope: &str) -> Result<Self> {
        let bad = |why: &str| EntraError::new(70_011, format!("{why} It is \"{}\".", shown(scope)));
        let mut wish = Self { target: None, openid: false, offline: false };
        let mut resource: Option<&str> = None;
        let mut names = Vec::new();
        for word in scope.split_ascii_whitespace() {
            if !word.bytes().all(|b| b.is_ascii_graphic() && b != b'"' && b != b'\\') {
                return Err(bad("A scope has a character that no scope can have."));
            }
            if OPENID.contains(&word) {
                wish.openid |= word == "openid";
                wish.offline |= word == "offline_access";
                continue;
            }
            let graph = state
                .resources(cloud)
                .iter()
                .find(|known| known.id == resources::GRAPH)
                .and_then(|known| known.identifiers.first());
            let (of, name) = match word.rsplit_once('/') {
                Some(("" | "https:" | "https:/" | "api:" | "api:/", _)) | Some((_, "")) => {
                    return Err(bad("A scope names no resource."));
                }
                Some(parts) => parts,
                None => (graph.map_or("", String::as_str), word),
            };
            if resource.is_some_and(|first| first != of) {
                return Err(EntraError::new(28_000, format!("It is \"{}\".", shown(scope))));
            }
            resource = Some(of);
            names.push(name.to_owned());
        }
        let Some(resource) = resource else {
            if !(wish.openid || wish.offline) {
                return Err(bad("There is no scope."));
            }
            return Ok(wish);
        };
        let mut target = Target::find(state, world, cloud, resource)?;
        if names.iter().any(|name| name == ".default") {
            if names.len() > 1 {
                return Err(bad(".default cannot be combined with other scopes."));
            }
        } else {
            target.scopes = Some(names);
        }
        wish.target = Some(target);
        Ok(wish)
    }

    /// Reads the resource of a v1 request, which may be missing on a person's behalf: the old default
    /// is Azure AD Graph.
    ///
    /// # Errors
    /// 500011 for an unknown resource, 9001023 for a resource that is named by a scope only.
    pub fn of_resource(
        state: &State,
        world: &World,
        cloud: &Cloud,
        fields: &Fields,
    ) -> Result<Self> {
        let scope = fields.get("scope")?.unwrap_or_default();
        let openid = scope.split_ascii_whitespace().any(|word| word == "openid");
        let target = match fields.get("resource")? {
            Some(resource) => Target::find(state, world, cloud, resource)?,
            None if scope.contains('/') => {
                return Err(EntraError::new(9_001_023, "Name the resource by \"resource\" here."));
            }
            None => Target::find(state, world, cloud, &resources::AAD_GRAPH.to_string())?,
        };
        Ok(Self { target: Some(target), openid, offline: true })
    }

    /// Reads what an app asks for itself.
    ///
    /// # Errors
    /// 1002012 for anything but `{resource}/.default`, 90014 without a resource on v1.
    pub fn app_only(
        state: &State,
        world: &World,
        cloud: &Cloud,
        fields: &Fields,
        version: Version,
    ) -> Result<Target> {
        match version {
            Version::V1 => {
                let resource = fields
                    .get("resource")?
                    .ok_or_else(|| EntraError::new(90_014, "The field is \"resource\"."))?;
                Target::find(state, world, cloud, resource)
            }
            Version::V2 => {
                if fields.get("resource")?.is_some() {
                    return Err(EntraError::of_code(901_002));
                }
                let scope = fields
                    .get("scope")?
                    .ok_or_else(|| EntraError::new(90_014, "The field is \"scope\"."))?;
                let mut words =
                    scope.split_ascii_whitespace().filter(|word| !OPENID.contains(word));
                let (first, second) = (words.next(), words.next());
                let resource = first.and_then(|word| word.strip_suffix("/.default"));
                match (resource, second) {
                    (Some(resource), None) => Target::find(state, world, cloud, resource),
                    (Some(_), Some(second)) if second.ends_with("/.default") => {
                        Err(EntraError::new(28_000, format!("It is \"{}\".", shown(scope))))
                    }
                    _ => Err(EntraError::new(1_002_012, format!("It is \"{}\".", shown(scope)))),
                }
            }
        }
    }
}
