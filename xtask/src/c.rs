//! The C library: installed where compilers find it, and tried there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Context;
use crate::run::{self, Counts, Failure, Result};
use crate::stages::{cargo, target};

/// What one platform calls the parts. Linux was run; the others follow from how their linkers work, and
/// were never run.
struct Names {
    /// What cargo makes, and where it is installed.
    shared: (&'static str, &'static str),
    fixed: (&'static str, &'static str),
    /// A second name of the shared library, by which compilers look for it.
    link: Option<&'static str>,
    /// What a linker on Windows wants beside the DLL.
    import: Option<(&'static str, &'static str)>,
    /// What a program needs beside the static library: `rustc --print native-static-libs` tells it.
    system: &'static str,
}

const LINUX: Names = Names {
    shared: ("libpartnercenter_c.so", "lib/libpartnercenter.so.@ABI@"),
    fixed: ("libpartnercenter_c.a", "lib/libpartnercenter.a"),
    link: Some("lib/libpartnercenter.so"),
    import: None,
    system: "-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc",
};

const MACOS: Names = Names {
    shared: ("libpartnercenter_c.dylib", "lib/libpartnercenter.@ABI@.dylib"),
    fixed: ("libpartnercenter_c.a", "lib/libpartnercenter.a"),
    link: Some("lib/libpartnercenter.dylib"),
    import: None,
    system: "-framework Security -framework CoreFoundation -framework SystemConfiguration -liconv -lSystem -lc -lm",
};

const WINDOWS: Names = Names {
    // The import library names the DLL as cargo made it: it keeps that name.
    shared: ("partnercenter_c.dll", "bin/partnercenter_c.dll"),
    fixed: ("partnercenter_c.lib", "lib/partnercenter_static.lib"),
    link: None,
    import: Some(("partnercenter_c.dll.lib", "lib/partnercenter.lib")),
    system: "-lbcrypt -ladvapi32 -lcrypt32 -lncrypt -lsecur32 -lkernel32 -lntdll -luserenv -lws2_32",
};

const fn names() -> &'static Names {
    if cfg!(target_os = "windows") {
        &WINDOWS
    } else if cfg!(target_os = "macos") {
        &MACOS
    } else {
        &LINUX
    }
}

/// Builds the library; the folder that it lies in.
fn build(context: &Context, profile: &str) -> Result<PathBuf> {
    let mut build = cargo(context);
    build.args(["build", "--locked"]);
    if profile == "release" {
        build.args(["--release", "--package", "partnercenter-c"]);
    } else {
        // As the tests were built: chosen alone, it would be built anew, its dependencies with it.
        build.args(["--workspace", "--lib", "--examples"]);
    }
    run::quietly(&mut build)?;
    Ok(target(context).join(profile))
}

/// Builds the shared library as bindings load it; where it lies.
pub fn shared(context: &Context, profile: &str) -> Result<PathBuf> {
    let (prefix, suffix) = (std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    Ok(build(context, profile)?.join(format!("{prefix}partnercenter_c{suffix}")))
}

/// Builds the library and installs it, with its header and what pkg-config and CMake want to know.
pub fn package(context: &Context, prefix: &Path, profile: &str) -> Result {
    let built = build(context, profile)?;
    install(context, &built, prefix)
        .map_err(|error| Failure::new(format!("{}: {error}", prefix.display())))?;
    println!("installed in {}", prefix.display());
    Ok(Counts::default())
}

fn install(context: &Context, built: &Path, prefix: &Path) -> io::Result<()> {
    let names = names();
    let header = context.root.join("include/partnercenter.h");
    let abi = abi_of(&fs::read_to_string(&header)?)?;
    let named = |name: &str| name.replace("@ABI@", &abi);
    let shared = named(names.shared.1);

    copy(&header, &prefix.join("include/partnercenter.h"))?;
    copy(&built.join(names.shared.0), &prefix.join(&shared))?;
    copy(&built.join(names.fixed.0), &prefix.join(names.fixed.1))?;
    if let Some((made, installed)) = names.import {
        copy(&built.join(made), &prefix.join(installed))?;
    }
    if let Some(link) = names.link {
        link_to(Path::new(&shared), &prefix.join(link))?;
    }
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let to = prefix.join("share/licenses/partnercenter").join(licence);
        copy(&context.root.join(licence), &to)?;
    }

    let version = env!("CARGO_PKG_VERSION");
    let mut parts = version.split('.');
    let (major, minor) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let property = match names.import {
        Some((_, import)) => format!("IMPORTED_IMPLIB \"${{_partnercenter_prefix}}/{import}\""),
        None if cfg!(target_os = "macos") => "IMPORTED_NO_SONAME OFF".to_owned(),
        None => format!("IMPORTED_SONAME \"libpartnercenter.so.{abi}\""),
    };
    let listed: Vec<_> = names.system.split(' ').collect();
    let filled = |text: &str| {
        [
            ("@VERSION@", version),
            ("@MAJOR@", major),
            ("@MINOR@", minor),
            ("@SHARED@", &shared),
            ("@STATIC@", names.fixed.1),
            ("@SHARED_PROPERTY@", &property),
            ("@SYSTEM_LIBRARIES@", names.system),
            ("@CMAKE_LIBRARIES@", &listed.join(";").replace("-framework;", "-framework ")),
        ]
        .into_iter()
        .fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    };
    for (template, to) in [
        ("partnercenter.pc", "lib/pkgconfig"),
        ("PartnerCenterConfig.cmake", "lib/cmake/PartnerCenter"),
        ("PartnerCenterConfigVersion.cmake", "lib/cmake/PartnerCenter"),
    ] {
        let from = context.root.join("bindings-c/package").join(format!("{template}.in"));
        let text = filled(&fs::read_to_string(from)?);
        fs::create_dir_all(prefix.join(to))?;
        fs::write(prefix.join(to).join(template), text)?;
    }
    Ok(())
}

/// The number of the interface, as the header has it.
fn abi_of(header: &str) -> io::Result<String> {
    let line = header.lines().find_map(|line| line.strip_prefix("#define PC_ABI_VERSION "));
    line.map(str::to_owned).ok_or_else(|| io::Error::other("the header has no PC_ABI_VERSION"))
}

/// Replaces a file and does not write over it: a program may have the old one open.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    let new = to.with_extension("new");
    let wrong = |error| io::Error::other(format!("{}: {error}", from.display()));
    fs::copy(from, &new).map_err(wrong)?;
    fs::rename(new, to)
}

/// The second name of a file in the same folder.
fn link_to(file: &Path, link: &Path) -> io::Result<()> {
    let _ = fs::remove_file(link);
    let name = Path::new(file.file_name().unwrap_or_default());
    #[cfg(unix)]
    return std::os::unix::fs::symlink(name, link);
    #[cfg(not(unix))]
    return fs::copy(link.with_file_name(name), link).map(drop);
}

/// Installs the library into a folder of its own, and builds and runs the examples there.
pub fn installed(context: &Context) -> Result {
    let prefix = std::env::temp_dir().join(format!("partnercenter-c-{}", std::process::id()));
    let done = package(context, &prefix, "debug")
        .and_then(|_| ignored_tests(context, "installed::", &[("PARTNERCENTER_PREFIX", &prefix)]));
    let _ = fs::remove_dir_all(&prefix);
    done
}

/// Looks for errors of memory and for what is never freed.
pub fn valgrind(context: &Context) -> Result {
    let nothing: [(&str, &Path); 0] = [];
    ignored_tests(context, "memory::", &nothing)
}

/// The tests that need what a stage has prepared are ignored elsewhere.
fn ignored_tests(context: &Context, filter: &str, told: &[(&str, impl AsRef<Path>)]) -> Result {
    let mut command: Command = cargo(context);
    command
        .args(["test", "--locked", "--workspace", "--test", "c"])
        .args(["--", "--ignored", "--test-threads=1", filter])
        .envs(told.iter().map(|(name, value)| (name, PathBuf::from(value.as_ref()))));
    run::counting(&mut command, run::cargo_test)
}
