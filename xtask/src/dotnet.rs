//! The .NET packages: the native library in its place, the assemblies, their tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Context;
use crate::c;
use crate::judges::{self, Emulator};
use crate::run::{self, Failure, Result};
use crate::stages::{cargo, target};

/// How .NET calls this platform, and the file's name, as `Platform.cs` looks for them.
const PLATFORM: Option<(&str, &str)> = match (
    cfg!(target_os = "linux"),
    cfg!(target_os = "macos"),
    cfg!(target_os = "windows"),
    cfg!(target_arch = "aarch64"),
) {
    (true, _, _, arm) => Some((
        match (arm, cfg!(target_env = "musl")) {
            (false, false) => "linux-x64",
            (false, true) => "linux-musl-x64",
            (true, false) => "linux-arm64",
            (true, true) => "linux-musl-arm64",
        },
        "libpartnercenter.so",
    )),
    (_, true, _, arm) => {
        Some((if arm { "osx-arm64" } else { "osx-x64" }, "libpartnercenter.dylib"))
    }
    (_, _, true, arm) => Some((if arm { "win-arm64" } else { "win-x64" }, "partnercenter_c.dll")),
    _ => None,
};

/// Where the packages' own part of the checkout is.
const FOLDER: &str = "bindings-dotnet";

/// Builds the library and the assemblies, and runs the tests against the emulator.
pub fn test(context: &Context) -> Result {
    library(context, "debug")?;
    // For every platform that it is made for; the tests are of one.
    build(context, FOLDER, "src/PartnerCenter.Net", "Debug")?;
    let project = "test/PartnerCenter.Tests";
    build(context, FOLDER, project, "Debug")?;
    let emulator = Emulator::start(context, "dotnet")?;
    let mut command = program(context, FOLDER, project, "Debug");
    emulator.introduce(&mut command, judges::PROXY);
    run::counting(&mut command, run::dotnet_test)
}

/// Measures the packages beside Microsoft's, and shows each line to `look`.
pub fn figures(context: &Context, look: impl FnMut(&str)) -> Result {
    library(context, "release")?;
    let project = "../benches/dotnet/Figures";
    build(context, FOLDER, project, "Release")?;
    let server =
        ["build", "--locked", "--release", "--package", "partnercenter-benches", "--bin", "serve"];
    run::quietly(cargo(context).args(server))?;
    let serve =
        target(context).join("release").join(format!("serve{}", std::env::consts::EXE_SUFFIX));
    run::watching(program(context, FOLDER, project, "Release").env("SERVER", serve), look)
}

/// Builds the native library, and puts it where assemblies look for it. A process may have the old one open: it keeps
/// that, because the file is replaced and not written over.
pub fn library(context: &Context, profile: &str) -> Result<()> {
    let built = c::shared(context, profile)?;
    let (platform, name) =
        PLATFORM.ok_or_else(|| Failure::new(".NET has no name for this platform"))?;
    let place = context.root.join(FOLDER).join("native/runtimes").join(platform).join("native");
    let new = place.join("new");
    std::fs::create_dir_all(&place)
        .and_then(|()| std::fs::copy(&built, &new))
        .and_then(|_| std::fs::rename(&new, place.join(name)))
        .map_err(|error| Failure::new(format!("{}: {error}", built.display())))
}

/// Builds a project of a part of the checkout, with what it refers to. Packages come from the folder that `NUGET_OFFLINE_CONFIG` names, where it is
/// set, and from NuGet's own settings otherwise.
pub fn build(context: &Context, part: &str, project: &str, configuration: &str) -> Result {
    let mut command = Command::new("dotnet");
    command
        .current_dir(context.root.join(part))
        .args(["build", project, "--configuration", configuration, "--nologo"])
        // No server shall stay behind.
        .args(["-nodeReuse:false", "-p:UseSharedCompilation=false"])
        .env("DOTNET_CLI_TELEMETRY_OPTOUT", "1")
        .env("DOTNET_NOLOGO", "1");
    if let Some(config) = std::env::var_os("NUGET_OFFLINE_CONFIG") {
        command.arg("--configfile").arg(config);
    }
    run::quietly(&mut command)
}

/// The program that a project was built to.
pub fn program(context: &Context, part: &str, project: &str, configuration: &str) -> Command {
    let folder = context.root.join(part).join(project);
    let name = Path::new(project).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let built: PathBuf =
        folder.join("bin").join(configuration).join("net10.0").join(format!("{name}.dll"));
    let mut command = Command::new("dotnet");
    command.current_dir(folder).arg(built);
    command
}
