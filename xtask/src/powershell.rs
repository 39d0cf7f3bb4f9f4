//! The PowerShell module: the folder that is imported, and its tests in PowerShell's own engine.

use crate::Context;
use crate::dotnet;
use crate::judges::{self, Emulator};
use crate::run::{self, Result};

/// Where the module's own part of the checkout is.
pub const FOLDER: &str = "bindings-powershell";

/// What is imported, once it was built.
pub const MODULE: &str = "bindings-powershell/module/PartnerCenterSAM/PartnerCenterSAM.psd1";

/// Builds the module, and runs its tests against the emulator.
pub fn test(context: &Context) -> Result {
    dotnet::library(context, "debug")?;
    dotnet::build(context, FOLDER, "src", "Release")?;
    let project = "test/Engine";
    dotnet::build(context, FOLDER, project, "Release")?;
    let emulator = Emulator::start(context, "powershell")?;
    let mut command = dotnet::program(context, FOLDER, project, "Release");
    emulator.introduce(&mut command, judges::PROXY);
    run::counting(&mut command, run::dotnet_test)
}
