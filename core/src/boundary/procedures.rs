//! The handlers of the table's procedures: parameters in, Rust API, JSON out.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use parking_lot::Mutex;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    BoundApp, Host, Outcome, Success, app::token_request, arguments::Arguments, host::tell,
    request::CallRequest, subscriptions,
};
use crate::{
    Error, Result, Secret, TenantId,
    auth::{AuthorizationResponse, Scopes, SignIn, Subject},
    operations::Procedure,
    time::{Deadline, unix_seconds},
};

/// Sign-ins that wait for their answer, by an id that is kept with the browser's session.
#[derive(Default)]
pub(super) struct BegunSignIns(Mutex<HashMap<Uuid, (Instant, SignIn)>>);

/// How long one is kept: as long as it may be answered.
const LIFE: Duration = Duration::from_secs(600);
/// More than this many at once are refused: each is a page that was opened and not finished.
const MOST: usize = 10_000;

impl BegunSignIns {
    fn keep(&self, sign_in: SignIn) -> Result<Uuid> {
        let mut begun = self.0.lock();
        begun.retain(|_, (since, _)| since.elapsed() < LIFE);
        if begun.len() >= MOST {
            return Err(Error::configuration(format!("{MOST} sign-ins are under way already")));
        }
        let id = Uuid::new_v4();
        begun.insert(id, (Instant::now(), sign_in));
        Ok(id)
    }

    fn take(&self, id: &str) -> Option<SignIn> {
        let id = Uuid::try_parse(id).ok()?;
        self.0.lock().remove(&id).map(|(_, sign_in)| sign_in)
    }
}

/// Runs a procedure.
pub(super) async fn run(
    bound: &BoundApp,
    procedure: &'static Procedure,
    call: &CallRequest,
    deadline: Deadline,
) -> Outcome {
    procedure.check(&call.params)?;
    let arguments = Arguments { procedure, params: &call.params };
    if let Some(outcome) = subscriptions::run(bound, &arguments, call, deadline).await {
        return outcome;
    }
    match procedure.id {
        "tokens.get" => token(bound, &arguments, call, deadline).await,
        "tokens.withheld.list" => Success::of(&withheld(bound)),
        "tenants.get" => {
            let tenant: String = arguments.needed("tenant")?;
            Success::of(&bound.app().check_tenant(&tenant, deadline).await?)
        }
        "sign_in.loopback" => loopback(bound, &arguments, call, deadline).await,
        "sign_in.device_code" => device_code(bound, &arguments, call, deadline).await,
        "sign_in.begin" => begin(bound, &arguments, call).await,
        "sign_in.finish" => finish(bound, &arguments, deadline).await,
        "sign_in.import" => {
            let token: Secret = arguments.needed("refresh_token")?;
            let options = arguments.sign_in(call)?;
            let partner = call.partner()?;
            Success::of(&bound.app().import_refresh_token(partner, token, options, deadline).await?)
        }
        "sign_in.get" => Success::of(&bound.partner_of(call)?.stored_sign_in(deadline).await?),
        "sign_in.delete" => {
            let removed = bound.partner_of(call)?.sign_out(deadline).await?;
            Success::of(&json!({ "removed": removed }))
        }
        "webhooks.verify" => {
            let (headers, body) = (arguments.headers("headers")?, arguments.bytes("body")?);
            let event = bound.app().webhooks().verify(&headers, &body, deadline).await;
            Success::of(&event.map_err(|error| error.with_operation(procedure.id))?)
        }
        "webhooks.forget" => {
            let delivery: String = arguments.needed("delivery")?;
            Success::of(&json!({ "removed": bound.app().webhooks().forget(&delivery) }))
        }
        other => Err(Error::internal(format!("the procedure {other} has no handler"))),
    }
}

fn withheld(bound: &BoundApp) -> Vec<Value> {
    let shown = |withheld: crate::auth::Withheld| {
        json!({
            "tenant": withheld.tenant,
            "appOnly": withheld.subject == Subject::App,
            "scopes": withheld.scopes.as_str(),
            "error": withheld.error,
            "remainingMs": withheld.remaining.as_millis() as u64,
        })
    };
    bound.app().withheld().into_iter().map(shown).collect()
}

async fn token(
    bound: &BoundApp,
    arguments: &Arguments<'_>,
    call: &CallRequest,
    deadline: Deadline,
) -> Outcome {
    let scopes = Scopes::of(&arguments.needed::<String>("scopes")?)?;
    let request = token_request(bound.partner_of(call)?, call.customer()?, scopes);
    let claims = arguments.json_text("claims")?;
    let request = request.claims(claims.as_deref()).force(arguments.get("force")?.unwrap_or(false));
    if let Some(expected) = arguments.get::<TenantId>("tenant")?
        && expected != request.tenant()
    {
        return Err(Error::configuration(format!(
            "a token in the tenant {expected} was asked for, through the tenant {}",
            request.tenant()
        ))
        .with_hint("Ask through the customer, or partner, whose tenant it is."));
    }
    let token = bound.app().token(&request, deadline).await?;
    // The one answer that is a secret: its bytes go to the host and nowhere else.
    Success::of(&json!({
        "token": token.secret.expose(),
        "tokenType": "Bearer",
        "expiresOn": unix_seconds(token.expires),
        "refreshOn": unix_seconds(token.refresh),
        "tenant": token.tenant,
        "scopes": token.scopes.as_str(),
        "granted": token.granted,
    }))
}

async fn loopback(
    bound: &BoundApp,
    arguments: &Arguments<'_>,
    call: &CallRequest,
    deadline: Deadline,
) -> Outcome {
    let options = arguments.sign_in(call)?;
    let host = needed_host(bound, arguments)?;
    let open = |address: &url::Url| {
        let payload = json!({ "address": address.as_str() });
        // The browser opens while the receiver is waiting already.
        tokio::spawn(async move {
            if let Err(error) = tell(&host, "signIn.openAddress", &payload, deadline).await {
                tracing::warn!(target: "partnercenter::auth", %error, "the address was not opened");
            }
        });
    };
    Success::of(&bound.app().sign_in_on_loopback(options, open, deadline).await?)
}

async fn device_code(
    bound: &BoundApp,
    arguments: &Arguments<'_>,
    call: &CallRequest,
    deadline: Deadline,
) -> Outcome {
    let options = arguments.sign_in(call)?;
    let host = needed_host(bound, arguments)?;
    let sign_in = bound.app().begin_device_code(options, deadline).await?;
    let payload = json!({
        "userCode": sign_in.user_code(),
        "verificationUri": sign_in.verification_uri().as_str(),
        "message": sign_in.message(),
        "warning": sign_in.warning(),
        "expiresOn": unix_seconds(sign_in.expires()),
    });
    tell(&host, "signIn.showCode", &payload, deadline).await?;
    Success::of(&sign_in.wait(deadline).await?)
}

async fn begin(bound: &BoundApp, arguments: &Arguments<'_>, call: &CallRequest) -> Outcome {
    let redirect_uri: String = arguments.needed("redirect_uri")?;
    let sign_in = bound.app().begin_sign_in(&redirect_uri, arguments.sign_in(call)?).await?;
    let address = sign_in.authorize_url().to_string();
    let id = bound.begun().keep(sign_in)?;
    Success::of(&json!({
        "signIn": id,
        "authorizeUrl": address,
        "expiresInMs": LIFE.as_millis() as u64,
    }))
}

async fn finish(bound: &BoundApp, arguments: &Arguments<'_>, deadline: Deadline) -> Outcome {
    let (form, query) = (arguments.get::<Secret>("form")?, arguments.get::<Secret>("query")?);
    let response = match (form, query) {
        (Some(form), None) => AuthorizationResponse::from_form(form.expose().as_bytes())?,
        (None, Some(query)) => AuthorizationResponse::from_query(query.expose())?,
        _ => {
            return Err(arguments
                .procedure
                .wrong("the answer is given by exactly one of form and query".into()));
        }
    };
    let id: String = arguments.needed("sign_in")?;
    let Some(sign_in) = bound.begun().take(&id) else {
        return Err(Error::new(
            crate::ErrorKind::InvalidRequest,
            "there is no such sign-in under way: it was finished, has expired, or is another browser's",
        )
        .with_hint("Begin again with sign_in.begin."));
    };
    Success::of(&sign_in.finish(response, deadline).await?)
}

fn needed_host(bound: &BoundApp, arguments: &Arguments<'_>) -> Result<Arc<dyn Host>> {
    bound.host().cloned().ok_or_else(|| {
        arguments.procedure.wrong("nothing was given that shows the person where to sign in".into())
    })
}
