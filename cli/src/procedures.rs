//! What can be called and is no REST call.

use partnercenter::{
    Error, Result,
    boundary::{self, BoundApp, CompletedOn, Success},
    operations::{On, Procedure, Shape},
};
use serde_json::json;

use crate::{
    app,
    calling::Calling,
    columns,
    context::{self, Context},
    exit::Outcome,
    output::{self, Format},
    parameters,
    settings::table,
};

/// Calls a procedure, and prints what it gives.
///
/// # Errors
/// `unsupported` for one that has a command of its own; otherwise as of a call.
pub fn run(
    procedure: &'static Procedure,
    calling: &Calling,
    given: &[String],
    context: &Context,
) -> Outcome {
    if let Some(instead) = instead(procedure.id) {
        return Err(Error::unsupported(format!("{} is nothing for `call`", procedure.id))
            .with_operation(procedure.id)
            .with_hint(instead)
            .into());
    }
    let params = parameters::read(procedure.id, procedure.parameters, given)?;
    let customer = calling.customer.as_deref().map(context::customer).transpose()?;
    let settings = context.settings()?;
    let is_apps = procedure.on == On::App;
    let app = if is_apps || calling.app_only {
        app::build_without_store(&settings)?
    } else {
        app::build(&settings)?.app
    };
    let partner = if is_apps { None } else { Some(app::partner(&settings)?) };
    let request = json!({
        "operation": procedure.id,
        "partner": partner,
        "customer": customer,
        "account": settings.text(&table::ACCOUNT),
        "appOnly": calling.app_only,
        "params": params,
    });
    let success = context::block_on(async { Ok(perform(app, request.to_string()).await?) })?;
    let shape = if procedure.list { Shape::BareArray } else { Shape::Single };
    match context.format(Format::Json) {
        Format::Json => output::received(&success.body),
        Format::Ndjson => columns::lines(shape, &success.body),
        Format::Table => columns::print(shape, &success.body),
    }
}

async fn perform(app: partnercenter::App, request: String) -> Result<Success> {
    let (complete, completed) = tokio::sync::oneshot::channel();
    let app = BoundApp::of(app);
    boundary::call_start(&app, request.as_bytes(), CompletedOn::Worker, |_, outcome| {
        // Nobody waits any more after Ctrl-C.
        drop(complete.send(outcome));
    });
    completed.await.unwrap_or_else(|_| Err(Error::internal("the call was not completed")))
}

/// Refuses flags that only requests can use.
///
/// # Errors
/// `configuration`, naming the first.
pub fn refuse_flags<const N: usize>(
    procedure: &Procedure,
    flags: [Option<&'static str>; N],
) -> Result<()> {
    let Some(flag) = flags.into_iter().flatten().next() else { return Ok(()) };
    let message = format!("{} is no single request and does not take {flag}", procedure.id);
    Err(Error::configuration(message).with_operation(procedure.id).with_hint(format!(
        "`partnercenter operations show {}` shows what it takes.",
        procedure.id
    )))
}

/// What to do instead of calling a procedure: for most of what is about signing in, the program has a command.
pub fn instead(id: &str) -> Option<&'static str> {
    Some(match id {
        "tokens.get" => "Its command is `partnercenter token`.",
        "sign_in.loopback" | "sign_in.begin" | "sign_in.finish" => {
            "Its command is `partnercenter login`."
        }
        "sign_in.device_code" => "Its command is `partnercenter login --device-code`.",
        "sign_in.import" => "Its command is `partnercenter import`.",
        "sign_in.get" => "Its command is `partnercenter whoami`.",
        "sign_in.delete" => "Its command is `partnercenter logout`.",
        "tokens.withheld.list" | "webhooks.forget" => {
            "It is about what a running program remembers; this one ends after each call."
        }
        _ => return None,
    })
}
