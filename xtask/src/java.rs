//! The Java library: its jars with the native library in its place, and their tests.

use std::path::PathBuf;
use std::process::Command;

use crate::Context;
use crate::c;
use crate::judges::{self, Emulator};
use crate::run::{self, Failure, Result};

/// How JNA calls this platform, and the file's name, as `Library.java` looks for them.
const PLATFORM: Option<(&str, &str)> = match (
    cfg!(target_os = "linux"),
    cfg!(target_os = "macos"),
    cfg!(target_os = "windows"),
    cfg!(target_arch = "aarch64"),
) {
    (true, _, _, arm) => {
        Some((if arm { "linux-aarch64" } else { "linux-x86-64" }, "libpartnercenter.so"))
    }
    (_, true, _, arm) => {
        Some((if arm { "darwin-aarch64" } else { "darwin-x86-64" }, "libpartnercenter.dylib"))
    }
    (_, _, true, arm) => {
        Some((if arm { "win32-aarch64" } else { "win32-x86-64" }, "partnercenter_c.dll"))
    }
    _ => None,
};

/// Builds everything, checks its formatting, and runs the tests against the emulator.
pub fn test(context: &Context) -> Result {
    let library = c::shared(context, "debug")?;
    let emulator = Emulator::start(context, "java")?;
    let mut maven = maven(context);
    // Anew: what was packaged before has a native library in it, which tests shall not find.
    maven
        .args(["clean", "verify"])
        .arg(format!("-Dpartnercenter.library.path={}", library.display()));
    emulator.introduce(&mut maven, judges::PROXY);
    run::counting(&mut maven, run::surefire)
}

/// Builds the jars as they are shipped, with this platform's library in them.
pub fn package(context: &Context) -> Result {
    let library = c::shared(context, "release")?;
    let (platform, name) =
        PLATFORM.ok_or_else(|| Failure::new("Java has no name for this platform"))?;
    let natives = folder(context).join("target/natives");
    let place = natives.join(platform);
    std::fs::create_dir_all(&place)
        .and_then(|()| std::fs::copy(&library, place.join(name)))
        .map_err(|error| Failure::new(format!("{}: {error}", library.display())))?;
    run::quietly(
        maven(context)
            .args(["package", "-DskipTests"])
            .arg(format!("-Dpartnercenter.natives={}", natives.display())),
    )
}

fn maven(context: &Context) -> Command {
    let mut command = Command::new(if cfg!(windows) { "mvn.cmd" } else { "mvn" });
    command.current_dir(folder(context)).args(["--batch-mode", "--no-transfer-progress"]);
    command
}

fn folder(context: &Context) -> PathBuf {
    context.root.join("bindings-java")
}
