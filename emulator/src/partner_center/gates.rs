//! Who may call what, before an operation is looked at.

use partnercenter::operations::Operation;
use uuid::Uuid;

use super::refusal::Refusal;
use crate::{
    bearer::{Caller, Subject},
    world::{TenantKind, World},
};

/// Checks a verified caller against a row: auth mode, MFA, partner, role.
pub(super) fn admit(world: &World, caller: &Caller, row: &Operation) -> Result<(), Refusal> {
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
        Subject::User { id, .. } => admit_user(world, caller, id, row),
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

fn admit_user(world: &World, caller: &Caller, user: Uuid, row: &Operation) -> Result<(), Refusal> {
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
    if !user.is_some_and(|user| user.is_in("AdminAgents")) {
        return Err(Refusal::forbidden(
            900308,
            "Insufficient privileges: the user is not in the AdminAgents group.",
        ));
    }
    if !caller.scopes.iter().any(|scope| scope.eq_ignore_ascii_case("user_impersonation")) {
        return Err(Refusal::forbidden(2032, "The token lacks the scope user_impersonation."));
    }
    Ok(())
}
