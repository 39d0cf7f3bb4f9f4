//! The .NET packages: the native library in its place, the assemblies, their tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Context;
use crate::bench;
use crate::c;
use crate::judges::{self, Emulator};
use crate::powershell;
use crate::run::{self, Counts, Failure, Result};
use crate::stages::target;

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
    let mut counts = run::counting(&mut command, run::dotnet_test)?;
    counts += packed(context, &emulator)?;
    Ok(counts)
}

/// Packs the packages as they are shipped, with this platform's library in them; where they lie.
pub fn package(context: &Context, profile: &str) -> Result<PathBuf> {
    library(context, profile)?;
    let packages = context.root.join(FOLDER).join("packages");
    pack(context, if profile == "release" { "Release" } else { "Debug" }, &packages)?;
    println!("packed in {}", packages.display());
    Ok(packages)
}

fn pack(context: &Context, configuration: &str, to: &Path) -> Result {
    let _ = std::fs::remove_dir_all(to);
    let mut command = dotnet(context, FOLDER);
    command.args(["pack", "Packages.slnx", "--configuration", configuration, "--nologo"]);
    command.arg("--output").arg(to);
    run::quietly(&mut command)
}

/// Uses the packages in a fresh project, which has them from a folder and knows nothing of the checkout.
fn packed(context: &Context, emulator: &Emulator) -> Result {
    let place = target(context).join("dotnet-packed");
    pack(context, "Debug", &place.join("feed"))?;
    let app = place.join("app");
    fresh(&context.root.join(FOLDER).join("packed"), &app, &["Packed.csproj", "Program.cs"])?;
    let mut build = dotnet(context, FOLDER);
    build
        .current_dir(&app)
        .args(["build", "--nologo", "--output", "out"])
        .arg(format!("-p:PartnerCenterVersion={}", env!("CARGO_PKG_VERSION")))
        .arg(format!("-p:RestoreAdditionalProjectSources={}", place.join("feed").display()))
        // Packages of an earlier run have the same version.
        .arg(format!("-p:RestorePackagesPath={}", app.join("packages").display()));
    run::quietly(&mut build)?;
    let mut program = Command::new("dotnet");
    program.current_dir(&app).arg("out/Packed.dll");
    emulator.introduce(&mut program, judges::PROXY);
    run::quietly(&mut program)?;
    Ok(Counts { passed: 1, failed: 0 })
}

/// A folder that has these files and nothing else.
pub fn fresh(from: &Path, to: &Path, files: &[&str]) -> Result<()> {
    let _ = std::fs::remove_dir_all(to);
    for file in files {
        let place = to.join(file);
        std::fs::create_dir_all(place.parent().unwrap_or(to))
            .and_then(|()| std::fs::copy(from.join(file), &place))
            .map_err(|error| Failure::new(format!("{}: {error}", place.display())))?;
    }
    Ok(())
}

/// Measures the packages beside Microsoft's, and shows each line to `look`.
pub fn figures(context: &Context, look: impl FnMut(&str)) -> Result {
    library(context, "release")?;
    let (figures, import) = ("../benches/dotnet/Figures", "../benches/dotnet/Import");
    build(context, powershell::FOLDER, "src", "Release")?;
    for project in [figures, import] {
        build(context, FOLDER, project, "Release")?;
    }
    let mut command = program(context, FOLDER, figures, "Release");
    command
        .env("IMPORT", assembly(context, FOLDER, import, "Release"))
        .env("MODULE", context.root.join(powershell::MODULE));
    bench::introduce(context, &mut command)?;
    run::watching(&mut command, look)
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
    let mut command = dotnet(context, part);
    command.args(["build", project, "--configuration", configuration, "--nologo"]);
    run::quietly(&mut command)
}

/// The SDK's program in a part of the checkout.
fn dotnet(context: &Context, part: &str) -> Command {
    let mut command = Command::new("dotnet");
    command
        .current_dir(context.root.join(part))
        // No server shall stay behind.
        .env("MSBUILDDISABLENODEREUSE", "1")
        .env("UseSharedCompilation", "false")
        .env("DOTNET_CLI_TELEMETRY_OPTOUT", "1")
        .env("DOTNET_NOLOGO", "1");
    if let Some(config) = std::env::var_os("NUGET_OFFLINE_CONFIG") {
        command.env("RestoreConfigFile", config);
    }
    command
}

/// The program that a project was built to.
pub fn program(context: &Context, part: &str, project: &str, configuration: &str) -> Command {
    let mut command = Command::new("dotnet");
    command.current_dir(context.root.join(part).join(project)).arg(assembly(
        context,
        part,
        project,
        configuration,
    ));
    command
}

fn assembly(context: &Context, part: &str, project: &str, configuration: &str) -> PathBuf {
    let name = Path::new(project).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let built = context.root.join(part).join(project).join("bin").join(configuration);
    built.join("net10.0").join(format!("{name}.dll"))
}
