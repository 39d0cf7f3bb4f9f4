//! The Java library: its jars with the native library in its place, and their tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Context;
use crate::c;
use crate::dotnet::fresh;
use crate::judges::{self, Emulator};
use crate::run::{self, Counts, Failure, Result};
use crate::stages::target;

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
    let mut counts = run::counting(&mut maven, run::surefire)?;
    counts += packed(context, &emulator)?;
    Ok(counts)
}

/// Uses the jar in a fresh project, which has it from a repository and knows nothing of the checkout.
fn packed(context: &Context, emulator: &Emulator) -> Result {
    package(context, "debug")?;
    let place = target(context).join("java-packed");
    let local = place.join("repository");
    install(context, &local)?;
    let app = place.join("app");
    let source = "src/main/java/packed/Packed.java";
    fresh(&folder(context).join("packed"), &app, &["pom.xml", source])?;
    let mut build = maven(context);
    build
        .current_dir(&app)
        .args(["compile", "dependency:copy-dependencies"])
        .arg(format!("-Dpartnercenter.version={}", env!("CARGO_PKG_VERSION")))
        .arg(format!("-Dmaven.repo.local={}", local.display()));
    run::quietly(&mut build)?;
    let path = std::env::join_paths([app.join("target/classes"), app.join("target/dependency/*")])
        .map_err(|error| Failure::new(error.to_string()))?;
    let mut program = Command::new("java");
    program.arg("-classpath").arg(path).arg("packed.Packed");
    emulator.introduce(&mut program, judges::PROXY);
    run::quietly(&mut program)?;
    Ok(Counts { passed: 1, failed: 0 })
}

/// Puts the jar where Maven looks for it: into a local repository of its own, which others do not see.
fn install(context: &Context, repository: &Path) -> Result<()> {
    let (folder, version) = (folder(context), env!("CARGO_PKG_VERSION"));
    for (artifact, from, kind) in [
        ("partnercenter-parent", "pom.xml".to_owned(), "pom"),
        ("partnercenter", "partnercenter/pom.xml".to_owned(), "pom"),
        ("partnercenter", format!("partnercenter/target/partnercenter-{version}.jar"), "jar"),
    ] {
        let place = repository.join("io/partnercenter").join(artifact).join(version);
        std::fs::create_dir_all(&place)
            .and_then(|()| {
                let file = format!("{artifact}-{version}.{kind}");
                std::fs::copy(folder.join(&from), place.join(file))
            })
            .map_err(|error| Failure::new(format!("{from}: {error}")))?;
    }
    Ok(())
}

/// Builds the jars as they are shipped, with this platform's library in them.
pub fn package(context: &Context, profile: &str) -> Result {
    let library = c::shared(context, profile)?;
    let (platform, name) =
        PLATFORM.ok_or_else(|| Failure::new("Java has no name for this platform"))?;
    let natives = folder(context).join("target/natives");
    let place = natives.join(platform);
    std::fs::create_dir_all(&place)
        .and_then(|()| std::fs::copy(&library, place.join(name)))
        .map_err(|error| Failure::new(format!("{}: {error}", library.display())))?;
    run::quietly(
        maven(context)
            .args(["package", "-DskipTests", "--projects", "partnercenter,partnercenter-azure"])
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
