//! What every request to Entra says: the tenant in its path, and its form or query.

use http::{HeaderMap, header::CONTENT_TYPE};
use partnercenter::{Cloud, TenantId};
use serde::{Deserialize, Serialize};
use url::form_urlencoded;
use uuid::Uuid;

use super::error::{EntraError, Result};
use crate::{
    role::Place,
    world::{Tenant, World},
};

/// The form of the endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Version {
    V1,
    V2,
}

/// Which tenant's endpoint is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Asked {
    /// One tenant's.
    Tenant(TenantId),
    /// The one for all work or school accounts.
    Organizations,
    /// The one for all accounts.
    Common,
}

impl Asked {
    /// Reads the first segment of the path: a GUID, a domain, `common` or `organizations`.
    pub fn read(world: &World, place: &Place, segment: &str) -> Result<Self> {
        match segment.to_ascii_lowercase().as_str() {
            "common" => return Ok(Self::Common),
            "organizations" => return Ok(Self::Organizations),
            _ => {}
        }
        let tenant = find(world, segment)?;
        let cloud = cloud_of(place)?;
        if tenant.cloud != cloud.name {
            let detail = format!(
                "The tenant {} belongs to the cloud {}; this is {}.",
                tenant.id, tenant.cloud, cloud.name
            );
            return Err(EntraError::new(90_038, detail));
        }
        Ok(Self::Tenant(tenant.id))
    }

    /// The tenant, or the one that these endpoints take: the person's own.
    pub fn or(self, home: TenantId) -> TenantId {
        match self {
            Self::Tenant(tenant) => tenant,
            Self::Organizations | Self::Common => home,
        }
    }
}

/// The tenant that a path names, in whatever cloud.
pub(crate) fn find<'w>(world: &'w World, segment: &str) -> Result<&'w Tenant> {
    let shown: String = segment.chars().take(64).filter(|c| !c.is_control()).collect();
    let found = if let Ok(id) = Uuid::try_parse(segment) {
        world.tenant(TenantId::from_uuid(id))
    } else if is_domain(segment) {
        world.tenant_of_domain(segment)
    } else {
        return Err(EntraError::new(900_023, format!("It is \"{shown}\".")));
    };
    found.ok_or_else(|| EntraError::new(90_002, format!("It is \"{shown}\".")))
}

fn is_domain(text: &str) -> bool {
    text.contains('.')
        && text.len() <= 253
        && text.split('.').all(|label| {
            !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
}

/// The cloud of a request to Entra, whose hosts and listeners always tell it.
pub(crate) fn cloud_of(place: &Place) -> Result<&Cloud> {
    place.cloud.as_ref().ok_or(EntraError::of_code(50_000))
}

/// The fields of a form or query.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    pub fn of_query(query: Option<&str>) -> Self {
        Self(form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect())
    }

    /// A form; anything else is a form without fields, as for Entra.
    pub fn of_body(headers: &HeaderMap, body: &[u8]) -> Self {
        let kind =
            headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Self::default();
        }
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// A field; one that is empty is not there.
    ///
    /// # Errors
    /// 90100 when it is given twice.
    pub fn get(&self, name: &str) -> Result<Option<&str>> {
        let mut found = self.0.iter().filter(|(key, _)| key == name);
        let value = found.next().map(|(_, value)| value.as_str());
        match found.next() {
            Some(_) => Err(EntraError::new(90_100, format!("\"{name}\" is given twice."))),
            None => Ok(value.filter(|value| !value.is_empty())),
        }
    }

    /// A field that must be there.
    ///
    /// # Errors
    /// 900144 without it.
    pub fn required(&self, name: &str) -> Result<&str> {
        self.get(name)?
            .ok_or_else(|| EntraError::new(900_144, format!("The parameter is \"{name}\".")))
    }

    /// A field as it was sent, for values of which the first counts.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The id by which the client traces the request: header, query or form.
pub(crate) fn correlation(headers: &HeaderMap, query: &Fields, form: &Fields) -> Option<Uuid> {
    const NAME: &str = "client-request-id";
    headers
        .get(NAME)
        .and_then(|value| value.to_str().ok())
        .or_else(|| query.first(NAME))
        .or_else(|| form.first(NAME))
        .and_then(|text| Uuid::try_parse(text.trim()).ok())
}
