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

/// Adds to the hint of a refusal what the row needs: a kind of account.
pub(super) fn explain(row: &Operation, error: Error) -> Error {
    let is_refusal = matches!(
        error.kind,
        ErrorKind::AccessDenied
            | ErrorKind::RelationshipRequired
            | ErrorKind::ConsentRequired
            | ErrorKind::NotFound
            | ErrorKind::InvalidRequest
    );
    if !is_refusal || !row.sandbox_only {
        return error;
    }
    let more = "It works in integration sandbox accounts only.";
    let hint = match &error.hint {
        Some(hint) => format!("{hint} {more}"),
        None => more.to_owned(),
    };
    error.with_hint(hint)
}
