//! Client assertions (RFC 7523): signed by an app's certificate, or by an issuer that the app trusts.

use std::collections::HashMap;

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use jsonwebtoken::{Algorithm, Header};
use parking_lot::Mutex;
use partnercenter::ClientId;
use serde::Deserialize;
use url::Url;
use uuid::Uuid;

use super::{
    asked::{Asked, cloud_of, find},
    client::{Attempt, Proof},
    error::{EntraError, Result},
    scope::shown,
};
use crate::{
    certificates::{self, AppKey},
    keys, resources,
};

/// The one type of assertion.
pub(crate) const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// How far clocks may differ, in seconds.
const SKEW: f64 = 300.0;
/// How far in the future an assertion may end, in seconds: ten minutes of life and the skew.
const LONGEST_LIFE: f64 = 600.0 + SKEW;

/// The assertions that were presented, until they expire.
#[derive(Default)]
pub(crate) struct Presented(Mutex<HashMap<(ClientId, String), f64>>);

impl Presented {
    /// Whether this is the first time.
    fn first(&self, client: ClientId, id: &str, expires: f64, now: f64) -> bool {
        let mut seen = self.0.lock();
        if seen.len() >= 10_000 {
            seen.retain(|_, expires| *expires + SKEW > now);
        }
        seen.insert((client, id.to_owned()), expires).is_none()
    }
}

/// Times may be written with a fraction: some clients do.
#[derive(Clone, Debug, Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    exp: f64,
    #[serde(default)]
    nbf: Option<f64>,
    #[serde(default)]
    iat: Option<f64>,
    #[serde(default)]
    jti: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Audience {
    /// The audience, of which there must be one: an assertion for two endpoints is good for neither.
    fn single(&self) -> Option<&str> {
        match self {
            Self::One(one) => Some(one),
            Self::Several(several) => match several.as_slice() {
                [one] => Some(one),
                _ => None,
            },
        }
    }
}

fn malformed(why: &str) -> EntraError {
    EntraError::new(50_027, why)
}

/// Verifies an assertion of either kind.
///
/// # Errors
/// 50027 for what is none; 700027, 700023, 700024, 700021 for a certificate's; 70021, 700211, 700212, 700213 for
/// an issuer's.
pub(crate) fn verify(attempt: &Attempt<'_>, assertion: &str) -> Result<Proof> {
    let header = jsonwebtoken::decode_header(assertion)
        .map_err(|_| malformed("It is no signed JWT with a known algorithm."))?;
    if !matches!(header.alg, Algorithm::PS256 | Algorithm::RS256) {
        return Err(malformed("Its algorithm must be PS256 or RS256."));
    }
    let claims: Claims = jsonwebtoken::dangerous::insecure_decode_claims(assertion)
        .map_err(|_| malformed("It lacks iss, sub, aud or exp, or one has the wrong type."))?;
    // An app is a GUID, an issuer an address. Both kinds may have a thumbprint in the header.
    if claims.iss.starts_with("https://") {
        by_issuer(attempt, assertion, &header, &claims)
    } else {
        by_certificate(attempt, assertion, &header, &claims)
    }
}

fn by_certificate(
    attempt: &Attempt<'_>,
    assertion: &str,
    header: &Header,
    claims: &Claims,
) -> Result<Proof> {
    let key = certificate(attempt, header)?;
    if keys::verify::<serde_json::Value>(assertion, &key.key, &[header.alg]).is_none() {
        return Err(EntraError::new(700_027, format!("The certificate is {}.", key.thumbprint())));
    }
    if key.expires <= attempt.now {
        let detail = format!("The certificate {} has expired.", key.thumbprint());
        return Err(EntraError::new(700_027, detail));
    }
    let id = attempt.app.id.to_string();
    if claims.iss != id || claims.sub != id {
        return Err(EntraError::of_code(700_021));
    }
    match claims.aud.single() {
        Some(audience) if is_token_endpoint(attempt, audience) => {}
        _ => return Err(EntraError::of_code(700_023)),
    }
    check_times(attempt, claims)?;
    if claims.exp > seconds(attempt) + LONGEST_LIFE {
        return Err(EntraError::new(700_024, "It lives longer than ten minutes."));
    }
    let jti = claims.jti.as_deref().filter(|jti| !jti.is_empty());
    let jti = jti.ok_or_else(|| malformed("It has no jti."))?;
    let presented = &attempt.state.entra().presented;
    let first = presented.first(attempt.app.id, jti, claims.exp, seconds(attempt));
    if !first && attempt.state.settings().refuse_replayed_assertions {
        return Err(EntraError::new(700_027, "It was presented before (same jti)."));
    }
    Ok(Proof::Assertion)
}

/// The app's certificate that the header names. `x5c` decides nothing: what counts is what was uploaded.
fn certificate(attempt: &Attempt<'_>, header: &Header) -> Result<AppKey> {
    let unknown = |thumbprint: &str| {
        let detail = format!("No certificate with the thumbprint {}.", shown(thumbprint));
        EntraError::new(700_027, detail)
    };
    let (text, is_sha256) = match (&header.x5t_s256, &header.x5t) {
        (Some(text), _) => (text, true),
        (None, Some(text)) => (text, false),
        (None, None) => return Err(EntraError::new(700_027, "Its header has no thumbprint.")),
    };
    let thumbprint = base64url(text).ok_or_else(|| unknown(text))?;
    attempt
        .app
        .certificates
        .iter()
        .filter_map(|certificate| AppKey::read(&certificate.pem).ok())
        .find(|key| match is_sha256 {
            true => key.sha256.as_slice() == thumbprint,
            false => key.sha1.as_slice() == thumbprint,
        })
        .ok_or_else(|| unknown(text))
}

fn by_issuer(
    attempt: &Attempt<'_>,
    assertion: &str,
    header: &Header,
    claims: &Claims,
) -> Result<Proof> {
    let trusted = &attempt.app.federated_credentials;
    if trusted.is_empty() {
        return Err(EntraError::of_code(70_021));
    }
    let of_issuer: Vec<_> = trusted.iter().filter(|known| known.issuer == claims.iss).collect();
    if of_issuer.is_empty() {
        return Err(EntraError::new(700_211, format!("It is \"{}\".", shown(&claims.iss))));
    }
    let audience = claims.aud.single().unwrap_or_default();
    // Entra's own tokens for the exchange carry its application id.
    let exchange = cloud_of(attempt.place)?.federation_audience.as_str();
    let wanted = match Uuid::try_parse(audience) {
        Ok(id) if id == resources::TOKEN_EXCHANGE => exchange,
        _ => audience,
    };
    let of_audience: Vec<_> =
        of_issuer.into_iter().filter(|known| known.audience == wanted).collect();
    if of_audience.is_empty() {
        return Err(EntraError::new(700_212, format!("It is \"{}\".", shown(audience))));
    }
    if !of_audience.iter().any(|known| known.subject == claims.sub) {
        return Err(EntraError::new(700_213, format!("It is \"{}\".", shown(&claims.sub))));
    }
    if !signed_by_issuer(attempt, assertion, header, &claims.iss) {
        return Err(EntraError::new(700_027, "Its issuer did not sign it."));
    }
    // The same token is presented until it expires: a file, or a managed identity's cache, holds it.
    check_times(attempt, claims)?;
    Ok(Proof::Assertion)
}

fn signed_by_issuer(attempt: &Attempt<'_>, token: &str, header: &Header, issuer: &str) -> bool {
    let given = attempt.world.issuers.iter().find(|known| known.issuer == issuer);
    if let Some(pem) = given.and_then(|known| known.public_key.as_ref()) {
        let algorithms = [Algorithm::RS256, Algorithm::PS256];
        return certificates::public_key(pem).is_ok_and(|key| {
            keys::verify::<serde_json::Value>(token, &key, &algorithms).is_some()
        });
    }
    let ring = match (given, cloud_of(attempt.place)) {
        (Some(_), _) => issuer.to_owned(),
        // Another issuer can only be this cloud's Entra itself: the token of a managed identity.
        (None, Ok(cloud)) => cloud.name.clone(),
        (None, Err(_)) => return false,
    };
    let found = header.kid.as_deref().and_then(|kid| attempt.state.keys().find(kid));
    found.is_some_and(|(of, key)| of == ring && key.verify::<serde_json::Value>(token).is_some())
}

fn check_times(attempt: &Attempt<'_>, claims: &Claims) -> Result<()> {
    let now = seconds(attempt);
    let wrong = |why: &str| Err(EntraError::new(700_024, why));
    if ![Some(claims.exp), claims.nbf, claims.iat].into_iter().flatten().all(f64::is_finite) {
        return Err(malformed("A time is none."));
    }
    if claims.exp + SKEW <= now {
        return wrong("It has expired.");
    }
    if [claims.nbf, claims.iat].into_iter().flatten().any(|begin| begin > now + SKEW) {
        return wrong("Its time has not come.");
    }
    Ok(())
}

fn seconds(attempt: &Attempt<'_>) -> f64 {
    attempt.now.unix_timestamp() as f64
}

/// Whether an audience is a token endpoint of the tenant that is asked, under the origin that is asked.
fn is_token_endpoint(attempt: &Attempt<'_>, audience: &str) -> bool {
    let Ok(url) = Url::parse(audience) else { return false };
    let Ok(origin) = Url::parse(&attempt.place.origin) else { return false };
    if url.origin() != origin.origin() || url.query().is_some() || url.fragment().is_some() {
        return false;
    }
    let segments: Vec<_> = url.path_segments().map(Iterator::collect).unwrap_or_default();
    let tenant = match segments.as_slice() {
        [tenant, "oauth2", "token"] | [tenant, "oauth2", "v2.0", "token"] => *tenant,
        _ => return false,
    };
    match attempt.asked {
        Asked::Common => tenant.eq_ignore_ascii_case("common"),
        Asked::Organizations => tenant.eq_ignore_ascii_case("organizations"),
        Asked::Tenant(asked) => find(attempt.world, tenant).is_ok_and(|tenant| tenant.id == asked),
    }
}

/// Thumbprints come with and without padding.
fn base64url(text: &str) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(&alphabet::URL_SAFE, config).decode(text).ok()
}
