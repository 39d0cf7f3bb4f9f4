//! The steps of the demo.

use std::sync::Arc;

use partnercenter::{
    Cloud, Customer, Error, ErrorKind, Partner, Result,
    auth::MfaPolicy,
    cloud::Feature,
    operations::{Options, Params},
    store::MemoryStore,
};
use serde_json::{Value, json};

use super::{show::Show, stage::Stage};
use crate::exit::Outcome;

/// Plays all of them.
///
/// # Errors
/// `Reported` when a step fails: it has been shown.
pub async fn all(show: &mut Show, cloud: &Cloud) -> Outcome<Stage> {
    let stage = start(show, cloud).await?;
    let csp = sign_in(show, &stage).await?;
    let csp = read_elsewhere(show, &stage, csp).await?;
    call_partner_center(show, &stage, &csp).await?;
    reach_a_customer(show, &stage, &csp).await?;
    serve_as_a_vendor(show, &stage).await?;
    call_alone(show, &stage, &csp).await?;
    refuse_without_mfa(show, &stage, &csp).await?;
    Ok(stage)
}

async fn start(show: &mut Show, cloud: &Cloud) -> Outcome<Stage> {
    let about = "Entra ID, Key Vault, Partner Center, Microsoft Graph and Azure Resource Manager are played on \
         loopback. The library reaches them under their real names, through a proxy, and verifies TLS against \
         a certificate authority that was made a moment ago.";
    show.step(None, "Start the emulator", about, async {
        let stage = Stage::set(cloud).await?;
        let told = format!(
            "the cloud \"{}\" is there; real host names through {}",
            cloud.name,
            stage.emulator.proxy().origin().ascii_serialization()
        );
        Ok((stage, told))
    })
    .await
}

async fn sign_in(show: &mut Show, stage: &Stage) -> Outcome<Partner> {
    let about = "Adele, an admin agent of the partner Contoso, opens the sign-in page of the app \"csp\" and \
         accepts. Her browser posts the answer to a port of this machine. The refresh token goes into \
         Contoso's Key Vault, but only after the access token has proved MFA and Partner Center agrees.";
    show.step(Some(stage), "Sign in with MFA and consent", about, async {
        let partner = stage.partner("csp")?;
        let enrolment = stage.sign_in(&partner, "adele", MfaPolicy::Require).await?;
        let told = format!(
            "{} signed in by {}; stored in {}",
            enrolment.user.unwrap_or_default(),
            enrolment.amr.join(" and "),
            enrolment.store
        );
        Ok((partner, told))
    })
    .await
}

async fn read_elsewhere(show: &mut Show, stage: &Stage, signed_in: Partner) -> Outcome<Partner> {
    // What the first program had in memory is gone.
    drop(signed_in);
    let about = "A second program starts with the app's settings and the vault's address. It finds the refresh \
         token there and redeems it; nobody signs in again.";
    show.step(Some(stage), "Use the sign-in in another program", about, async {
        let partner = stage.partner("csp")?;
        let deadline = partner.app().deadline();
        let stored = partner.stored_sign_in(deadline).await?;
        let stored = stored.ok_or_else(|| Error::internal("the vault is empty"))?;
        let token = partner.service_token(partnercenter::cloud::Service::PartnerCenter).await?;
        let minutes = token.expires.duration_since(std::time::SystemTime::now());
        let told = format!(
            "the vault holds the sign-in of {}; access token for {} min",
            stored.user.unwrap_or_default(),
            minutes.unwrap_or_default().as_secs() / 60
        );
        Ok((partner, told))
    })
    .await
}

async fn call_partner_center(show: &mut Show, stage: &Stage, csp: &Partner) -> Outcome {
    let about = "App+user: Contoso's own profile, and its customers, page by page.";
    show.step(Some(stage), "Call Partner Center as the partner", about, async {
        let mut options = Options::default();
        options.validate_mfa = true;
        let deadline = csp.app().deadline();
        let asked = csp.call_with("profiles.organization.get", Params::new(), options, deadline);
        let profile = asked.await?;
        let name = profile.json::<Value>()?["companyName"].as_str().map(str::to_owned);
        let mut pages = csp.pages("customers.list", params(json!({ "size": 5 })), None)?;
        let (mut customers, mut count) = (0, 0);
        while let Some(page) = pages.next(deadline).await? {
            customers += page.items()?.len();
            count += 1;
        }
        let told = format!(
            "{} has {customers} customers on {count} pages; isMfaCompliant: {}",
            name.as_deref().unwrap_or("the partner"),
            profile.is_mfa_compliant().map_or("not said".to_owned(), |is| is.to_string())
        );
        Ok(((), told))
    })
    .await
}

async fn reach_a_customer(show: &mut Show, stage: &Stage, csp: &Partner) -> Outcome {
    let about = "The same refresh token is redeemed in the tenant of the customer Tailspin Toys, once for Microsoft \
         Graph and once for Azure Resource Manager.";
    show.step(Some(stage), "Reach a customer's tenant", about, async {
        let customer = csp.customer(stage.tenant("tailspin")?);
        let organization = first(&customer, "graph.organization.list").await?;
        let domain = first(&customer, "graph.domains.list").await?;
        let subscription = first(&customer, "arm.subscriptions.list").await?;
        let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
        let told = format!(
            "{}: domain {}, Azure subscription \"{}\"",
            text(&organization, "displayName"),
            text(&domain, "id"),
            text(&subscription, "displayName")
        );
        Ok(((), told))
    })
    .await
}

async fn serve_as_a_vendor(show: &mut Show, stage: &Stage) -> Outcome {
    if !stage.cloud().has(Feature::Gdap) {
        return serve_as_a_vendor_without_consents(show, stage).await;
    }
    let about = "Contoso's service account signs in to the app of the vendor Fourth Coffee. The customer Adatum does \
         not know that app: Graph refuses. Partner Center records the consent for it, Graph answers, the consent is \
         removed, and Graph refuses again.";
    show.step(Some(stage), "Serve as a control panel vendor", about, async {
        let cpv = stage.partner("cpv")?;
        stage.sign_in(&cpv, "service", MfaPolicy::Require).await?;
        let adatum = cpv.customer(stage.tenant("adatum")?);
        let before =
            refusal(first(&adatum, "graph.domains.list").await, ErrorKind::ConsentRequired)?;
        let client = stage.client("cpv")?.to_string();
        let body = json!({
            "applicationId": client,
            "displayName": "Fourth Coffee Control Panel",
            "applicationGrants": [{
                "enterpriseApplicationId": "00000003-0000-0000-c000-000000000000",
                "scope": "Directory.Read.All,Domain.Read.All",
            }],
        });
        let consent = params(json!({ "body": body }));
        adatum.call("customers.application_consents.create", consent).await?;
        let domain = first(&adatum, "graph.domains.list").await?;
        let removed = params(json!({ "application_id": client }));
        adatum.call("customers.application_consents.delete", removed).await?;
        let after =
            refusal(first(&adatum, "graph.domains.list").await, ErrorKind::ConsentRequired)?;
        let told = format!(
            "refused ({before}), consented, {} read, consent removed, refused again ({after})",
            domain["id"].as_str().unwrap_or_default()
        );
        Ok(((), told))
    })
    .await
}

async fn serve_as_a_vendor_without_consents(show: &mut Show, stage: &Stage) -> Outcome {
    let about = "Contoso's service account signs in to the app of the vendor Fourth Coffee. This cloud has no \
         consents by API: the library says so before it sends anything, and the customer Adatum is reached because \
         the app was consented to beforehand.";
    show.step(Some(stage), "Serve as a control panel vendor", about, async {
        let cpv = stage.partner("cpv")?;
        stage.sign_in(&cpv, "service", MfaPolicy::Require).await?;
        let adatum = cpv.customer(stage.tenant("adatum")?);
        let removed = params(json!({ "application_id": stage.client("cpv")?.to_string() }));
        let refused = adatum.call("customers.application_consents.delete", removed).await;
        let why = match &refused {
            Err(error) if error.kind == ErrorKind::Unsupported => error.message.clone(),
            _ => return Err(Error::internal("a consent should have been refused")),
        };
        let domain = first(&adatum, "graph.domains.list").await?;
        let told = format!("{why}; {} read", domain["id"].as_str().unwrap_or_default());
        Ok(((), told))
    })
    .await
}

async fn call_alone(show: &mut Show, stage: &Stage, csp: &Partner) -> Outcome {
    let about =
        "App-only: the app asks by its secret alone, without a person and without a refresh token.";
    show.step(Some(stage), "Call Partner Center as the app alone", about, async {
        let answer = csp.app_only().call("customers.list", Params::new()).await?;
        let customers = answer.json::<Value>()?["items"].as_array().map_or(0, Vec::len);
        Ok(((), format!("{customers} customers")))
    })
    .await
}

async fn refuse_without_mfa(show: &mut Show, stage: &Stage, csp: &Partner) -> Outcome {
    let about = "Bert has no MFA. His sign-in is refused and nothing is stored: Adele's stays. When he is let \
         through by name, into memory, Partner Center refuses what he calls.";
    show.step(Some(stage), "Refuse a sign-in without MFA", about, async {
        let attempt = stage.sign_in(csp, "bert", MfaPolicy::Require).await;
        let refused = refusal(attempt.map(drop), ErrorKind::MfaRequired)?;
        // Read anew from the vault, not from what this program remembers.
        let stored = stage.partner("csp")?.stored_sign_in(csp.app().deadline()).await?;
        let user = stored.and_then(|stored| stored.user).unwrap_or_default();
        if !user.starts_with("adele@") {
            return Err(Error::internal(format!("the vault holds the sign-in of \"{user}\"")));
        }
        let app = stage.app("csp", Arc::new(MemoryStore::default()))?;
        let partner = app.partner(csp.tenant());
        stage.sign_in(&partner, "bert", MfaPolicy::Override).await?;
        let call = partner.call("profiles.organization.get", Params::new()).await;
        let gate = refusal(call.map(drop), ErrorKind::MfaRequired)?;
        let told =
            format!("refused ({refused}), {user} stays; let through: {gate} of Partner Center");
        Ok(((), told))
    })
    .await
}

/// The first item of a collection in a customer's tenant.
async fn first(customer: &Customer, operation: &str) -> Result<Value> {
    let answer = customer.call(operation, Params::new()).await?;
    let body: Value = answer.json()?;
    body["value"]
        .get(0)
        .cloned()
        .ok_or_else(|| Error::service(format!("{operation} answered with nothing")))
}

/// The code of a refusal that is wanted, or its kind where it has none.
///
/// # Errors
/// When it is no refusal, or another one.
fn refusal<T>(outcome: Result<T>, wanted: ErrorKind) -> Result<String> {
    match outcome {
        Err(error) if error.kind == wanted => {
            Ok(error.code.clone().unwrap_or_else(|| wanted.name().to_owned()))
        }
        Err(error) => Err(error),
        Ok(_) => Err(Error::internal(format!("this should have been refused: {wanted}"))),
    }
}

fn params(value: Value) -> Params {
    match value {
        Value::Object(members) => members,
        _ => Params::new(),
    }
}
