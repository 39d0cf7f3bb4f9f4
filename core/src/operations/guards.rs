//! What a row cannot do, said before anything is sent; and what a row needs, said when it was refused.

use super::{Invocation, Operation};
use crate::{Cloud, Error, ErrorKind, Result, auth::Subject};

/// Refuses what this cloud or this auth mode cannot do.
///
/// # Errors
/// `unsupported`, with what to do instead.
pub(super) fn refuse_impossible(cloud: &Cloud, invocation: &Invocation) -> Result<()> {
    let row = invocation.row;
    if let Some(retired) = row.retired {
        return Err(unsupported(row, format!("{} is gone since {}", row.id, retired.since))
            .with_hint(retired.instead));
    }
    for feature in row.features {
        cloud.require(*feature).map_err(|error| error.with_operation(row.id))?;
    }
    let is_built_in = Cloud::built_in().iter().any(|known| known.name == cloud.name);
    if is_built_in && !row.clouds.contains(&cloud.name.as_str()) {
        let message = format!("{} does not exist in the cloud \"{}\"", row.id, cloud.name);
        return Err(unsupported(row, message)
            .with_hint(format!("Clouds that have it: {}.", row.clouds.join(", "))));
    }
    let (is_allowed, mode, instead) = match invocation.subject {
        Subject::App => {
            (row.modes.app_only, "app-only", "Call it as a partner whose admin has signed in.")
        }
        Subject::User { .. } => {
            (row.modes.app_user, "app+user", "Call it as the app alone (app-only).")
        }
    };
    if !is_allowed {
        let article = row
            .article
            .map(|article| format!(" See the prerequisites of the article \"{article}\"."));
        return Err(unsupported(row, format!("{} cannot be called {mode}", row.id))
            .with_hint(format!("{instead}{}", article.unwrap_or_default())));
    }
    Ok(())
}

fn unsupported(row: &Operation, message: String) -> Error {
    Error::unsupported(message).with_operation(row.id)
}

/// Says in the log that an answer without items may have none because of where the data is now.
pub(super) fn explain_empty(row: &Operation, count: usize) {
    if let Some(deprecated) = row.deprecated.filter(|_| count == 0 && row.shape.is_collection()) {
        let why = deprecated.sentence();
        tracing::warn!(target: "partnercenter::operations", operation = row.id, "the answer has no items. {why}");
    }
}

/// Adds to the hint of a refusal what the row needs (permissions, roles, a kind of account), and what takes its place.
pub(super) fn explain(row: &Operation, error: Error) -> Error {
    let is_about_rights = matches!(
        error.kind,
        ErrorKind::AccessDenied | ErrorKind::RelationshipRequired | ErrorKind::ConsentRequired
    );
    let is_refusal =
        is_about_rights || matches!(error.kind, ErrorKind::NotFound | ErrorKind::InvalidRequest);
    let mut needs = Vec::new();
    if is_about_rights && !row.permissions.is_empty() {
        needs.push(format!("It needs the permission {} of Graph.", row.permissions.join(" and ")));
    }
    if is_about_rights && !row.roles.is_empty() {
        needs.push(format!(
            "The user needs one of these roles in the customer's directory: {}.",
            row.roles.join(", ")
        ));
    }
    if is_refusal && row.sandbox_only {
        needs.push("It works in integration sandbox accounts only.".to_owned());
    }
    if let Some(deprecated) = row.deprecated.filter(|_| is_refusal) {
        needs.push(deprecated.sentence());
    }
    if needs.is_empty() {
        return error;
    }
    let hint = error.hint.clone().into_iter().chain(needs).collect::<Vec<_>>().join(" ");
    error.with_hint(hint)
}
