//! Consent for the partner's app in a customer's tenant.

use http::StatusCode;
use partnercenter::{ClientId, TenantId};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::{
    bearer::Subject,
    resources,
    standing::Standing,
    world::{Tenant, World},
};

pub(super) const ROWS: Rows = &[
    ("customers.application_consents.create", create),
    ("customers.application_consents.delete", delete),
];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ConsentBody {
    #[serde(alias = "ApplicationId")]
    application_id: ClientId,
    #[serde(alias = "DisplayName")]
    display_name: Option<String>,
    #[serde(alias = "ApplicationGrants")]
    application_grants: Vec<Grant>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Grant {
    #[serde(alias = "EnterpriseApplicationId")]
    enterprise_application_id: Uuid,
    #[serde(alias = "Scope")]
    scope: String,
}

fn create(call: &Call<'_>) -> Outcome {
    let body = call.body.clone().unwrap_or_default();
    let body: ConsentBody = serde_json::from_value(body).map_err(|error| {
        Refusal::bad_request(800002, format!("The body is not an application consent: {error}"))
    })?;
    // Looking and granting are one step: of two that consent at once, one is told so.
    call.state.change(|world| {
        let customer = may_consent(call, world, body.application_id)?.id;
        let granted = wanted(world, &body, customer)?;
        if let Some(customer) = world.tenant_mut(customer) {
            for (resource, scopes) in &granted {
                customer.grant(body.application_id, *resource, scopes, &[]);
            }
        }
        let grants: Vec<_> = granted
            .iter()
            .map(|(resource, scopes)| {
                json!({ "enterpriseApplicationId": resource, "scope": scopes.join(",") })
            })
            .collect();
        let body = json!({
            "applicationId": body.application_id,
            "displayName": body.display_name,
            "applicationGrants": grants,
        });
        Ok(Reply::new(StatusCode::CREATED, Some(body)))
    })
}

fn delete(call: &Call<'_>) -> Outcome {
    let text = call.values.get("application_id").map_or("", String::as_str);
    let application = Uuid::try_parse(text).map(ClientId::from_uuid).map_err(|_| {
        Refusal::bad_request(800002, "The application id in the path is not a GUID.")
    })?;
    call.state.change(|world| {
        let customer = may_consent(call, world, application)?.id;
        let consents = world.tenant_mut(customer).map(|customer| &mut customer.consents);
        let mut granted = consents
            .into_iter()
            .flatten()
            .filter(|consent| consent.app == application && !consent.scopes.is_empty())
            .peekable();
        if granted.peek().is_none() {
            return Err(Refusal::not_found(1000, "The application has no consent in this tenant."));
        }
        // The service principal stays: an entry without scopes stands for it.
        granted.for_each(|consent| consent.scopes.clear());
        Ok(Reply::new(StatusCode::OK, None))
    })
}

/// The grants of a body, if all of them can be made.
fn wanted(
    world: &World,
    body: &ConsentBody,
    customer: TenantId,
) -> Result<Vec<(Uuid, Vec<String>)>, Refusal> {
    if !world.app(body.application_id).is_some_and(|app| app.multi_tenant) {
        return Err(from_entra(700016, "The application was not found in the directory."));
    }
    if body.application_grants.is_empty() {
        return Err(Refusal::bad_request(800002, "There is no grant in applicationGrants."));
    }
    let mut granted: Vec<(Uuid, Vec<String>)> = Vec::new();
    for grant in &body.application_grants {
        let resource = grant.enterprise_application_id;
        let scopes = scopes(resource, &grant.scope)?;
        let customer = world.tenant(customer);
        let earlier = customer.and_then(|tenant| tenant.consent(body.application_id, resource));
        customer.map_or(Ok(()), |customer| check_resource(world, customer, resource))?;
        if granted.iter().any(|(other, _)| *other == resource)
            || earlier.is_some_and(|earlier| !earlier.scopes.is_empty())
        {
            return Err(Refusal::new(
                StatusCode::CONFLICT,
                0,
                "Permission entry already exists. Delete the consent to change it.",
            ));
        }
        granted.push((resource, scopes));
    }
    Ok(granted)
}

/// The rules for both: the token is the application's own, and the user holds a role that may
/// consent through a delegated admin relationship in force.
fn may_consent<'w>(
    call: &Call<'_>,
    world: &'w World,
    application: ClientId,
) -> Result<&'w Tenant, Refusal> {
    if application != call.caller.app {
        return Err(Refusal::forbidden(
            2032,
            "The applicationId is not the application that the token was issued to.",
        ));
    }
    let customer = call.customer(world)?;
    let user = match call.caller.subject {
        Subject::User { id, .. } => world.user(id),
        Subject::App { .. } => None,
    };
    let standing = user.map(|user| (user, Standing::of(user, customer, call.state.now().into())));
    match standing {
        Some((user, standing)) if standing.is_delegated() && standing.may_consent(user) => {
            Ok(customer)
        }
        _ => Err(Refusal::forbidden(
            900308,
            "Insufficient privileges: the user holds no role in this customer's tenant that may \
             consent. It takes an active delegated admin relationship with Cloud Application \
             Administrator, Application Administrator or Global Administrator, and a group of the \
             user that holds it.",
        )),
    }
}

/// A resource must have a service principal in the customer's tenant.
fn check_resource(world: &World, customer: &Tenant, resource: Uuid) -> Result<(), Refusal> {
    let known = world.cloud(&customer.cloud).map(resources::of_cloud).unwrap_or_default();
    let known = known.iter().find(|known| known.id == resource);
    match known {
        None => Err(from_entra(
            500011,
            &format!("The resource principal {resource} was not found in the tenant."),
        )),
        Some(known) if customer.missing_resources.contains(&resource) => Err(from_entra(
            650052,
            &format!("The organization lacks a service principal for {}.", known.name),
        )),
        Some(_) => Ok(()),
    }
}

/// Delegated scopes, separated by commas. `.default` is no scope here.
fn scopes(resource: Uuid, text: &str) -> Result<Vec<String>, Refusal> {
    let scopes: Vec<&str> = text.split(',').map(str::trim).collect();
    let is_scope = |scope: &str| {
        let mut bytes = scope.bytes();
        bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic())
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
            // These have one delegated scope; Graph has hundreds.
            && (![resources::PARTNER_CENTER, resources::ARM, resources::VAULT].contains(&resource)
                || scope == "user_impersonation")
    };
    match scopes.iter().find(|scope| !is_scope(scope)) {
        None => Ok(scopes.into_iter().map(str::to_owned).collect()),
        Some(wrong) => {
            let shown: String = wrong.chars().take(60).filter(|c| !c.is_control()).collect();
            Err(Refusal::bad_request(
                800002,
                format!("\"{shown}\" is no delegated scope. Separate scopes by commas."),
            ))
        }
    }
}

/// What Partner Center says when Entra refuses behind it.
fn from_entra(number: u32, text: &str) -> Refusal {
    Refusal::forbidden(90000, format!("AADSTS{number}: {text}"))
}
