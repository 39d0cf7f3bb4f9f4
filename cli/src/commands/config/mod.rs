mod check;

use clap::Subcommand;
use serde_json::json;

use crate::{
    context::Context,
    exit::{self, Failure, Outcome},
    output::{self, Format},
    settings::{Settings, file},
};

/// Show and check the settings
#[derive(Subcommand)]
#[command(after_help = "\
Examples:
  partnercenter config check
  partnercenter config show --profile production --output json")]
pub enum Config {
    Check(check::Check),
    /// Print the path of the settings file in use
    #[command(after_help = "\
Examples:
  partnercenter config path")]
    Path,
    /// Show the settings in use, and where each comes from
    #[command(after_help = "\
Examples:
  partnercenter config show
  PARTNERCENTER_CLOUD=usgov partnercenter config show")]
    Show,
}

impl Config {
    pub fn run(self, context: &Context) -> Outcome {
        match self {
            Self::Check(check) => check.run(context),
            Self::Path => path(context),
            Self::Show => show(&context.settings()?, context.format(Format::Table)),
        }
    }
}

fn path(context: &Context) -> Outcome {
    if let Some(path) = context.settings_file()? {
        return output::line(&path.display().to_string());
    }
    output::note("there is no settings file; it is looked for at");
    for place in file::places() {
        output::note(&format!("  {}", place.display()));
    }
    Err(Failure::Reported(exit::FAILURE))
}

fn show(settings: &Settings, format: Format) -> Outcome {
    if format.is_json() {
        return output::json(&as_json(settings));
    }
    if settings.all().next().is_none() {
        output::note("no setting is given");
        return Ok(());
    }
    output::table(
        ["setting", "value", "from"],
        settings.all().map(|given| {
            [given.setting.name.into(), given.shown().into(), given.source.to_string()]
        }),
    )
}

fn as_json(settings: &Settings) -> serde_json::Value {
    let given: Vec<_> = settings
        .all()
        .map(|given| {
            json!({
                "setting": given.setting.name,
                "value": given.shown(),
                "from": given.source.to_string(),
            })
        })
        .collect();
    json!({
        "file": settings.file,
        "profile": settings.profile,
        "settings": given,
    })
}
