//! What every command is run with.

use std::path::PathBuf;

use partnercenter::{Error, Partner, Result, TenantId};

use crate::{
    app,
    arguments::Global,
    exit::{Failure, Outcome},
    output::Format,
    settings::{self, Flags, Settings, table},
};

/// What the command line says to all commands.
pub struct Context {
    global: Global,
    /// The settings among the flags.
    pub flags: Flags,
}

impl Context {
    pub fn new(global: Global, flags: Flags) -> Self {
        Self { global, flags }
    }

    /// The form of the output: what was asked for, else `default`.
    pub fn format(&self, default: Format) -> Format {
        self.global.output.unwrap_or(default)
    }

    /// The settings, read anew.
    ///
    /// # Errors
    /// `configuration` for what cannot be used.
    pub fn settings(&self) -> Result<Settings> {
        let (config, profile) = (self.global.config.as_deref(), self.global.profile.as_deref());
        Settings::load(&self.flags, config, profile, &settings::environment)
    }

    /// The settings file in use, if there is one.
    ///
    /// # Errors
    /// `configuration` when the one that was named is not there.
    pub fn settings_file(&self) -> Result<Option<PathBuf>> {
        settings::file::find(self.global.config.as_deref())
    }

    /// The partner that the settings name, of the app that they describe.
    ///
    /// # Errors
    /// As of [`app::build`]; and when no partner is named.
    pub fn partner(&self) -> Result<Partner> {
        let settings = self.settings()?;
        let tenant = app::partner(&settings)?;
        let partner = app::build(&settings)?.app.partner(tenant);
        match settings.get(&table::ACCOUNT) {
            Some(given) => partner.account(given.text()).map_err(|error| given.blame(error)),
            None => Ok(partner),
        }
    }

    /// The same, with calls made by the app alone where that is asked for: that needs no store.
    ///
    /// # Errors
    /// As of [`Context::partner`].
    pub fn partner_or_app(&self, app_only: bool) -> Result<Partner> {
        if !app_only {
            return self.partner();
        }
        let settings = self.settings()?;
        let tenant = app::partner(&settings)?;
        Ok(app::build_without_store(&settings)?.partner(tenant).app_only())
    }
}

/// Runs a command that waits for others, until it ends or Ctrl-C is pressed. The runtime is made
/// here, and not before something needs it.
///
/// # Errors
/// What the command fails with; `Interrupted`.
pub fn block_on<T>(command: impl Future<Output = Outcome<T>>) -> Outcome<T> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::internal(format!("no runtime can be made: {error}")))?;
    let outcome = runtime.block_on(async {
        tokio::select! {
            // Ctrl-C is listened for before the command begins.
            biased;
            _ = tokio::signal::ctrl_c() => Err(Failure::Interrupted),
            outcome = command => outcome,
        }
    });
    // Nothing that still runs may keep the program from ending.
    runtime.shutdown_background();
    outcome
}

/// Runs a command that goes on until somebody ends it: by Ctrl-C, or by asking the process to
/// terminate. That is success. What it gives back is kept until then.
///
/// # Errors
/// What the command fails with.
pub fn block_on_until_interrupted<T>(command: impl Future<Output = Outcome<T>>) -> Outcome {
    let outcome = block_on(async {
        // Listened for from the beginning: whoever waits for the command may be quick.
        let end = terminated()?;
        let _kept = command.await?;
        end.await;
        Ok(())
    });
    match outcome {
        Err(Failure::Interrupted) => Ok(()),
        outcome => outcome,
    }
}

#[cfg(unix)]
fn terminated() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut asked = signal(SignalKind::terminate())?;
    Ok(async move {
        asked.recv().await;
    })
}

#[cfg(not(unix))]
fn terminated() -> std::io::Result<impl Future<Output = ()>> {
    Ok(std::future::pending())
}

/// A customer's tenant id, as an argument.
///
/// # Errors
/// `configuration`, naming the argument.
pub fn customer(text: &str) -> Result<TenantId> {
    text.parse().map_err(|error: Error| {
        let message = format!("--customer: {}", error.message);
        error.amend(|envelope| envelope.message = message)
    })
}
