//! Who may call what, before an operation is looked at.

use partnercenter::{TenantId, operations::Operation};
use uuid::Uuid;

use super::refusal::Refusal;
use crate::{
    bearer::{Caller, Subject},
    route::PathValues,
    standing::delegated_roles,
    world::{Moment, TenantKind, User, World},
};

/// Checks a verified caller against a row: auth mode, MFA, partner, role in the partner's tenant and
/// in the customer's, where the path names one.
pub(super) fn admit(
    world: &World,
    caller: &Caller,
    row: &Operation,
    values: &PathValues,
    now: Moment,
) -> Result<(), Refusal> {
    let Some(tenant) =
        world.tenant(caller.tenant).filter(|tenant| tenant.kind == TenantKind::Partner)
    else {
        return Err(Refusal::unauthorized(400, "Access denied: the tenant is not a partner."));
    };
    if !row.clouds.contains(&tenant.cloud.as_str()) {
        return Err(Refusal::not_found(1000, "The operation does not exist in this cloud."));
    }
    match caller.subject {
        Subject::App { .. } => admit_app(world, caller, row),
        Subject::User { id, .. } => {
            let user = admit_user(world, caller, id, row)?;
            admit_delegated(world, user, row, values, now)
        }
    }
}

fn admit_app(world: &World, caller: &Caller, row: &Operation) -> Result<(), Refusal> {
    if !row.modes.app_only {
        return Err(Refusal::forbidden(
            900329,
            "App-only tokens are not accepted for this operation; use App+User.",
        ));
    }
    // A vendor acts for a partner through a user of the partner only.
    if world.app(caller.app).is_none_or(|app| app.tenant != caller.tenant) {
        return Err(Refusal::forbidden(
            900308,
            "The application is not registered in the partner's tenant.",
        ));
    }
    Ok(())
}

fn admit_user<'w>(
    world: &'w World,
    caller: &Caller,
    user: Uuid,
    row: &Operation,
) -> Result<&'w User, Refusal> {
    if !row.modes.app_user {
        return Err(Refusal::forbidden(
            2032,
            "App+User tokens are not accepted for this operation; use app-only.",
        ));
    }
    if !caller.has_mfa() {
        return Err(Refusal::unauthorized(
            900421,
            "MFA is required: the access token has no MFA claim in amr.",
        ));
    }
    let user = world.user(user).filter(|user| user.tenant == caller.tenant && !user.disabled);
    let agent = user.filter(|user| user.is_in("AdminAgents")).ok_or_else(|| {
        let why = "Insufficient privileges: the user is not in the AdminAgents group.";
        Refusal::forbidden(900308, why)
    })?;
    if !caller.scopes.iter().any(|scope| scope.eq_ignore_ascii_case("user_impersonation")) {
        return Err(Refusal::forbidden(2032, "The token lacks the scope user_impersonation."));
    }
    Ok(agent)
}

/// What is in a customer's directory needs a role there, by a delegated admin relationship in force.
fn admit_delegated(
    world: &World,
    user: &User,
    row: &Operation,
    values: &PathValues,
    now: Moment,
) -> Result<(), Refusal> {
    let customer = values.get("customer_id").and_then(|id| Uuid::try_parse(id).ok());
    let customer = customer.and_then(|id| world.tenant(TenantId::from_uuid(id)));
    // Whose customer it is, is looked at later.
    let Some(customer) = customer.filter(|_| !row.roles.is_empty()) else { return Ok(()) };
    let is_enough = |role: &&str| *role == "Global Administrator" || row.roles.contains(role);
    if delegated_roles(user, customer, now).iter().any(is_enough) {
        return Ok(());
    }
    let why = format!(
        "Insufficient privileges: the user holds none of these roles in the customer's tenant by a \
         delegated admin relationship: {}.",
        row.roles.join(", ")
    );
    Err(Refusal::forbidden(900308, why))
}
