//! The grants.

use aws_lc_rs::{constant_time, digest};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::Value;
use time::Duration;

use super::{
    access::{SignIn, tenant},
    asked::{Asked, Version, cloud_of},
    client::Demand,
    codes::Redemption,
    device::Poll,
    error::{EntraError, Result},
    issue::{Issue, RefreshToken, milliseconds, refresh_purpose},
    scope::Wish,
    seal::Unsealable,
    token::{Gain, Request},
};
use crate::world::{App, Platform, User};

/// How long a refresh token lives after it was issued.
const REFRESH_LIFE: Duration = Duration::days(90);
/// How long all refresh tokens of a sign-in on a single-page application live.
const SPA_LIFE: Duration = Duration::days(1);

/// The app for itself.
pub(crate) fn client_credentials(request: &Request<'_>, app: &App, asked: Asked) -> Result<Value> {
    let proof = request.authenticate(app, asked, Demand::Confidential)?;
    let Asked::Tenant(id) = asked else { return Err(EntraError::of_code(50_059)) };
    let cloud = cloud_of(request.place)?;
    let target =
        Wish::app_only(request.state, request.world, cloud, request.fields, request.version)?;
    let tenant = tenant(request.world, id)?;
    if id != app.tenant && !tenant.knows(app.id) {
        let detail = format!("The application is {}, the tenant {id}.", app.id);
        return Err(EntraError::new(7_000_229, detail));
    }
    if tenant.missing_resources.contains(&target.resource) {
        return Err(EntraError::new(500_011, format!("It is {} in {id}.", target.audience)));
    }
    let mut roles = tenant.consent(app.id, target.resource).map_or(Vec::new(), |c| c.roles.clone());
    if id == app.tenant {
        // In its own tenant, what the registration lists counts as granted.
        let listed = app.required_access.iter().filter(|own| own.resource == target.resource);
        roles.extend(listed.flat_map(|access| access.roles.iter().cloned()));
        roles.sort_unstable();
        roles.dedup();
    }
    let claims = request.claims()?;
    let issue = Issue {
        state: request.state,
        cloud,
        tenant: id,
        app,
        proof,
        now: request.now,
        origin: &request.place.origin,
        claims: &claims,
    };
    let issued = issue.for_app(&target, tenant.service_principal_id(app.id), roles);
    let mut answer = request.base(&issued);
    if request.version == Version::V1 {
        answer["resource"] = target.audience.into();
    }
    Ok(answer)
}

/// A refresh token, into any resource and any tenant.
pub(crate) fn refresh_token(request: &Request<'_>, app: &App, asked: Asked) -> Result<Value> {
    let sent = request.fields.required("refresh_token")?;
    let cloud = cloud_of(request.place)?;
    let opened = request.state.entra().seal.open(&refresh_purpose(cloud), sent);
    let token: RefreshToken = opened.map_err(|why| match why {
        Unsealable::Malformed => EntraError::of_code(9_002_313),
        Unsealable::Foreign => EntraError::of_code(70_000),
    })?;
    let proof = request.authenticate(app, asked, Demand::of_platform(token.sign_in.platform))?;
    if token.client != app.id {
        return Err(EntraError::new(70_000, format!("It is not for {}.", app.id)));
    }
    let wish = request.wish()?;
    let home = home_of(request, &token.sign_in)?;
    alive(request, &token, home)?;
    let id = asked.or(home.tenant);
    let sign_in = &token.sign_in;
    let gain = Gain { sign_in, tenant: id, wish: &wish, nonce: None, offline: true };
    request.tokens(app, proof, &gain)
}

/// Whether a refresh token still counts.
fn alive(request: &Request<'_>, token: &RefreshToken, user: &User) -> Result<()> {
    let now = milliseconds(request.now);
    let since = |start: i64| Duration::milliseconds(now.saturating_sub(start));
    if token.sign_in.platform == Platform::Spa && since(token.sign_in.at * 1_000) >= SPA_LIFE {
        return Err(EntraError::of_code(700_084));
    }
    if since(token.issued) >= REFRESH_LIFE {
        return Err(EntraError::of_code(700_082));
    }
    let ended = |moment: Option<crate::world::Moment>| {
        moment.is_some_and(|moment| token.issued <= milliseconds(moment.time()))
    };
    // A new password ends what public clients hold; confidential ones survive it.
    let changed = token.sign_in.platform != Platform::Web && ended(user.password_changed);
    if ended(user.revoked) || changed {
        return Err(EntraError::of_code(50_173));
    }
    Ok(())
}

fn home_of<'a>(request: &Request<'a>, sign_in: &SignIn) -> Result<&'a User> {
    request.world.user(sign_in.user).ok_or(EntraError::of_code(50_034))
}

/// A code from the authorization endpoint.
pub(crate) fn authorization_code(request: &Request<'_>, app: &App, asked: Asked) -> Result<Value> {
    let sent = request.fields.required("code")?;
    let redirect_uri = request.fields.required("redirect_uri")?;
    let verifier = request.fields.get("code_verifier")?;
    let codes = &request.state.entra().codes;
    let Some(code) = codes.look(sent) else {
        return Err(EntraError::of_code(9_002_313));
    };
    let proof = request.authenticate(app, asked, Demand::of_platform(code.sign_in.platform))?;
    if code.client != app.id {
        return Err(EntraError::new(70_000, format!("It is not for {}.", app.id)));
    }
    // From here on the code is used up: whoever holds it has shown to be the client.
    match codes.redeem(sent, request.now) {
        Redemption::First => {}
        Redemption::Again => return Err(EntraError::of_code(54_005)),
        Redemption::Expired => return Err(EntraError::of_code(70_008)),
    }
    if code.redirect_uri != redirect_uri {
        return Err(EntraError::of_code(500_112));
    }
    check_verifier(code.challenge.as_deref(), verifier)?;
    let id = asked.or(code.tenant);
    if id != code.tenant {
        return Err(EntraError::new(700_005, format!("It is for {}.", code.tenant)));
    }
    let named = request.fields.get(match request.version {
        Version::V1 => "resource",
        Version::V2 => "scope",
    })?;
    // What is not asked for here was asked for at the authorization endpoint.
    let wish = match named {
        Some(_) => request.wish()?,
        None => code.wish.clone(),
    };
    let gain = Gain {
        sign_in: &code.sign_in,
        tenant: id,
        wish: &Wish { openid: wish.openid || code.wish.openid, ..wish },
        nonce: code.nonce.as_deref(),
        offline: code.wish.offline,
    };
    request.tokens(app, proof, &gain)
}

/// RFC 7636, 4.6.
fn check_verifier(challenge: Option<&str>, verifier: Option<&str>) -> Result<()> {
    let wrong = |why| Err(EntraError::new(50_148, why));
    match (challenge, verifier) {
        (None, None) => Ok(()),
        (None, Some(_)) => wrong("The code was asked for without a challenge."),
        (Some(_), None) => wrong("There is no code_verifier."),
        (Some(challenge), Some(verifier)) => {
            let hash = digest::digest(&digest::SHA256, verifier.as_bytes());
            let computed = BASE64_URL_SAFE_NO_PAD.encode(hash);
            let long_enough = (43..=128).contains(&verifier.len());
            let equal =
                constant_time::verify_slices_are_equal(computed.as_bytes(), challenge.as_bytes());
            if long_enough && equal.is_ok() { Ok(()) } else { wrong("") }
        }
    }
}

/// A device code.
pub(crate) fn device_code(request: &Request<'_>, app: &App, asked: Asked) -> Result<Value> {
    // Some clients send the code under both names.
    let sent = match request.fields.get("device_code")? {
        Some(sent) => sent,
        None => request.fields.required("code")?,
    };
    let demand =
        match request.fields.get("client_secret")?.or(request.fields.get("client_assertion")?) {
            Some(_) if !app.public_client => Demand::Confidential,
            _ => Demand::of_app(app),
        };
    let proof = request.authenticate(app, asked, demand)?;
    let interval = request.state.settings().device_code_interval;
    let devices = &request.state.entra().devices;
    let (sign_in, device) = match devices.poll(sent, app.id, request.now, interval) {
        Poll::Pending => return Err(EntraError::of_code(70_016)),
        Poll::TooSoon => return Err(EntraError::named("slow_down", 70_016)),
        Poll::Expired => return Err(EntraError::of_code(70_020)),
        Poll::Declined => return Err(EntraError::of_code(70_010)),
        Poll::Unknown => return Err(EntraError::of_code(70_018)),
        Poll::Done(done) => *done,
    };
    let home = home_of(request, &sign_in)?;
    let named = request.fields.get(match request.version {
        Version::V1 => "resource",
        Version::V2 => "scope",
    })?;
    let wish = match named {
        Some(_) => request.wish()?,
        None => device.wish.clone(),
    };
    let gain = Gain {
        sign_in: &sign_in,
        tenant: asked.or(home.tenant),
        wish: &Wish { openid: wish.openid || device.wish.openid, ..wish },
        nonce: None,
        offline: device.wish.offline,
    };
    request.tokens(app, proof, &gain)
}
