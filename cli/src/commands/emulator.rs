use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use partnercenter::{Error, Result};
use partnercenter_emulator::{Emulator as Running, Options, World};
use serde_json::json;

use crate::{
    context::{self, Context},
    exit::Outcome,
    output::{self, Format},
    playground::{Playground, quoted},
};

/// Run Entra ID, Key Vault, Partner Center, Graph and ARM on this machine
///
/// Listens on loopback only, until Ctrl-C. Writes a certificate authority to trust, and settings
/// with a profile for each app of its world.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter emulator
  partnercenter emulator --world ./world.toml --port 8443 --folder ./emulated
  partnercenter emulator --ready-file ready.json &")]
pub struct Emulator {
    /// What exists: contoso, empty, or a file that describes it
    #[arg(long, value_name = "NAME|FILE", default_value = "contoso")]
    world: String,
    /// Port of the proxy; the services take the ports after it [default: free ones]
    #[arg(long, value_name = "PORT", default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// Folder for the certificate authority and the settings [default: a new one, which is removed
    /// at the end]
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
    /// File that is written as JSON once everything listens
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,
}

impl Emulator {
    pub fn run(self, context: &Context) -> Outcome {
        let world = world(&self.world)?;
        let format = context.format(Format::Table);
        context::block_on_until_interrupted(async {
            let options = Options { world, port: self.port, ..Options::default() };
            let emulator = Running::start(options).await.map_err(|error| {
                Error::configuration(format!("the emulator cannot start: {error}"))
            })?;
            let playground = Playground::make(self.folder.as_deref(), &emulator)?;
            if let Some(file) = &self.ready_file {
                announce(file, &emulator, &playground)?;
            }
            match format {
                Format::Json | Format::Ndjson => output::json(&as_json(&emulator, &playground))?,
                Format::Table => print(&emulator, &playground)?,
            }
            Ok((emulator, playground))
        })
    }
}

fn world(name: &str) -> Result<World> {
    if let Some(world) = World::built_in(name) {
        return Ok(world);
    }
    let path = Path::new(name);
    let text = fs::read_to_string(path).map_err(|error| {
        Error::configuration(format!("the world {name} cannot be read: {error}")).with_hint(
            format!("Name a file, or one of the built-in worlds: {}.", World::BUILT_IN.join(", ")),
        )
    })?;
    World::from_toml(&text)
        .map_err(|why| Error::configuration(format!("the world {name} is not one: {why}")))
}

/// Writes the file in one step, so that whoever waits for it never reads half of it.
fn announce(file: &Path, emulator: &Running, playground: &Playground) -> Result<()> {
    let text = as_json(emulator, playground).to_string();
    let mut next = file.as_os_str().to_owned();
    next.push(".next");
    fs::write(&next, text).and_then(|()| fs::rename(&next, file)).map_err(|error| {
        Error::store(format!("the ready file {} cannot be written: {error}", file.display()))
    })
}

fn as_json(emulator: &Running, playground: &Playground) -> serde_json::Value {
    let origins: Vec<_> = emulator
        .origins()
        .iter()
        .map(|origin| {
            json!({
                "service": origin.role.name(),
                "cloud": origin.cloud,
                "vault": origin.vault,
                "url": origin.url.origin().ascii_serialization(),
            })
        })
        .collect();
    json!({
        "proxy": emulator.proxy().origin().ascii_serialization(),
        "caFile": playground.ca_file(),
        "settings": playground.settings_file(),
        "profiles": playground.profiles(),
        "origins": origins,
    })
}

/// Prints where everything is, and how to go on.
pub fn print(emulator: &Running, playground: &Playground) -> Outcome {
    let settings = playground.settings_file();
    output::table(
        ["service", "cloud", "address"],
        emulator.origins().iter().map(|origin| {
            let name = match &origin.vault {
                Some(vault) => format!("vault {vault}"),
                None => origin.role.name().replace('_', " "),
            };
            [name, origin.cloud.clone(), origin.url.origin().ascii_serialization()]
        }),
    )?;
    output::line("")?;
    output::facts([
        (
            "proxy",
            Some(format!(
                "{} (all real host names)",
                emulator.proxy().origin().ascii_serialization()
            )),
        ),
        ("trust", Some(playground.ca_file().display().to_string())),
        ("settings", Some(settings.display().to_string())),
        ("profiles", Some(playground.profiles().join(", "))),
    ])?;
    output::line(&format!(
        "\nIn another terminal:\n  export PARTNERCENTER_CONFIG={}\n  partnercenter login\n  partnercenter call customers.list",
        quoted(&settings.display().to_string())
    ))?;
    if let Some(file) = playground.variables_file() {
        output::line(&format!(
            "or, for the examples and other programs:\n  . {}\n  cargo run --example app_only",
            quoted(&file.display().to_string())
        ))?;
    }
    output::line("\nCtrl-C ends it.")
}
