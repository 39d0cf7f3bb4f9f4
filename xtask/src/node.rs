//! The npm package: its native library, its TypeScript, its tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Context;
use crate::bench;
use crate::judges::{self, Emulator, test_files};
use crate::run::{self, Counts, Failure, Result};
use crate::stages::{cargo, target};
use crate::tools;

/// How Node calls this platform, as `bindings-node/ts/native.ts` lists them.
const PLATFORM: Option<&str> = match (
    cfg!(target_os = "linux"),
    cfg!(target_os = "macos"),
    cfg!(target_os = "windows"),
    cfg!(target_arch = "aarch64"),
) {
    (true, _, _, arm) => Some(match (arm, cfg!(target_env = "musl")) {
        (false, false) => "linux-x64-gnu",
        (false, true) => "linux-x64-musl",
        (true, false) => "linux-arm64-gnu",
        (true, true) => "linux-arm64-musl",
    }),
    (_, true, _, arm) => Some(if arm { "darwin-arm64" } else { "darwin-x64" }),
    (_, _, true, arm) => Some(if arm { "win32-arm64" } else { "win32-x64" }),
    _ => None,
};

/// Builds the package without optimisation, and runs its tests against the emulator.
pub fn test(context: &Context) -> Result {
    build(context, "debug")?;
    let folder = folder(context);
    run::quietly(npx(&folder).args(["biome", "ci"]))?;
    run::quietly(npx(&folder).args([
        "biome",
        "ci",
        "--config-path",
        "../examples",
        "../examples",
    ]))?;
    run::quietly(npx(&folder).args(["tsc", "--project", "test/tsconfig.json"]))?;
    let emulator = Emulator::start(context, "bindings-node")?;
    let mut command = Command::new("node");
    command
        .current_dir(&folder)
        .args(["--expose-gc", "--test", "--test-concurrency=1", "--test-reporter=spec"])
        .args(test_files(&folder.join("test"))?);
    emulator.introduce(&mut command, "loopback");
    run::counting(&mut command, run::node_test)
}

/// Builds the package as it is shipped, and uses it in an empty folder.
pub fn package(context: &Context) -> Result {
    let tarball = pack(context)?;
    // Where there are no programs of other versions of Node, the one at hand is enough.
    tools::npm_ci(&folder(context).join("packed"))?;
    let emulator = Emulator::start(context, "node-packed")?;
    let mut command = Command::new("node");
    command.current_dir(folder(context)).env("TARBALL", tarball).args([
        "--test",
        "--test-reporter=spec",
        "packed/packed.test.mjs",
    ]);
    emulator.introduce(&mut command, judges::PROXY);
    run::counting(&mut command, run::node_test)
}

/// Builds the package with optimisation and packs it; where the tarball lies.
pub fn pack(context: &Context) -> Result<PathBuf> {
    build(context, "release")?;
    let folder = folder(context);
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run::quietly(Command::new(npm).current_dir(&folder).args(["pack", "--loglevel=error"]))?;
    let version = env!("CARGO_PKG_VERSION");
    Ok(folder.join(format!("partnercenter-{version}.tgz")))
}

/// Measures the package beside Microsoft's, and shows each line to `look`.
pub fn figures(context: &Context, mut look: impl FnMut(&str)) -> Result {
    build(context, "release")?;
    tools::node_judges(context)?;
    for program in ["figures.mjs", "pages.mjs", "exports.mjs"] {
        let mut command = Command::new("node");
        command.current_dir(&context.root).arg(format!("benches/node/{program}"));
        bench::introduce(context, &mut command)?;
        run::watching(&mut command, &mut look)?;
    }
    Ok(Counts::default())
}

/// Installs what the package is built with, builds the library, and compiles the TypeScript.
pub fn build(context: &Context, profile: &str) -> Result {
    let folder = folder(context);
    tools::npm_ci(&folder)?;
    let mut library = cargo(context);
    library.args(["build", "--locked", "--package", "partnercenter-node"]);
    if profile == "release" {
        library.arg("--release");
    }
    run::quietly(&mut library)?;
    install(context, profile)?;
    run::quietly(npx(&folder).args(["tsc", "--project", "tsconfig.json"]))
}

/// Puts the library where the package looks for it. A process may have the old one open: it keeps
/// that, because the file is replaced and not written over.
fn install(context: &Context, profile: &str) -> Result<()> {
    let platform = PLATFORM.ok_or_else(|| Failure::new("Node has no name for this platform"))?;
    let prefix = std::env::consts::DLL_PREFIX;
    let suffix = std::env::consts::DLL_SUFFIX;
    let built = target(context).join(profile).join(format!("{prefix}partnercenter_node{suffix}"));
    let native = folder(context).join("native");
    let new = native.join("new");
    std::fs::create_dir_all(&native)
        .and_then(|()| std::fs::copy(&built, &new))
        .and_then(|_| std::fs::rename(&new, native.join(format!("partnercenter.{platform}.node"))))
        .map_err(|error| Failure::new(format!("{}: {error}", built.display())))
}

/// Where the package lies in the checkout.
pub fn folder(context: &Context) -> PathBuf {
    context.root.join("bindings-node")
}

fn npx(folder: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npx.cmd" } else { "npx" });
    command.current_dir(folder).arg("--no-install");
    command
}
