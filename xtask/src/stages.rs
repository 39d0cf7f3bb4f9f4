//! The stages of `cargo xtask test`, in the order in which they run: cheap ones first.

use std::path::PathBuf;
use std::process::Command;

use crate::Context;
use crate::c;
use crate::dotnet;
use crate::java;
use crate::judges;
use crate::node;
use crate::powershell;
use crate::python;
use crate::run::{self, Counts, Result};
use crate::tools;

/// One named part of the tests.
pub struct Stage {
    /// What `--only` calls it.
    pub name: &'static str,
    /// What it proves.
    pub about: &'static str,
    /// Programs without which it is skipped.
    pub needs: &'static [&'static str],
    /// Left out unless `--full` or its name was given.
    pub full_only: bool,
    /// Runs it.
    pub run: fn(&Context) -> Result,
}

/// Every stage.
pub const ALL: &[Stage] = &[
    Stage { name: "fmt", about: "Rust code is formatted", needs: &[], full_only: false, run: fmt },
    Stage {
        name: "clippy",
        about: "no compiler or clippy warning",
        needs: &[],
        full_only: false,
        run: clippy,
    },
    Stage {
        name: "deny",
        about: "licences, sources and bans of dependencies",
        needs: &[],
        full_only: false,
        run: deny,
    },
    Stage {
        // Needs the advisory database over the network, and what it finds does not depend on the change under test.
        name: "advisories",
        about: "no dependency has a known vulnerability",
        needs: &["git"],
        full_only: true,
        run: advisories,
    },
    Stage {
        name: "rust",
        about: "Rust unit and integration tests",
        needs: &[],
        full_only: false,
        run: rust,
    },
    Stage {
        name: "docs",
        about: "documentation builds and its examples run",
        needs: &[],
        full_only: false,
        run: docs,
    },
    Stage {
        name: "codegen",
        about: "generated files are those of the operation table",
        needs: &[],
        full_only: false,
        run: codegen,
    },
    Stage {
        name: "c-installed",
        about: "the C library is found by pkg-config and CMake, shared and static",
        needs: &["cc", "cmake", "pkg-config"],
        full_only: false,
        run: c::installed,
    },
    Stage {
        name: "c-memory",
        about: "no error of memory and no leak in the C programs",
        needs: &["cc", "valgrind"],
        full_only: false,
        run: c::valgrind,
    },
    Stage {
        name: "scripts",
        about: "Python and JavaScript are formatted and without warnings",
        needs: &["python3", "node", "npm"],
        full_only: false,
        run: judges::scripts,
    },
    Stage {
        name: "node",
        about: "the npm package does what it says, against the emulator",
        needs: &["node", "npm"],
        full_only: false,
        run: node::test,
    },
    Stage {
        name: "node-package",
        about: "the npm package installs into an empty folder and keeps to its size",
        needs: &["node", "npm"],
        full_only: false,
        run: node::package,
    },
    Stage {
        name: "python",
        about: "the Python package is typed, and works when installed",
        needs: &["python3"],
        full_only: false,
        run: python::python,
    },
    Stage {
        name: "python-package",
        about: "the wheel keeps to its size, and sources build one that works",
        needs: &["python3"],
        full_only: false,
        run: python::package,
    },
    Stage {
        name: "dotnet",
        about: "the .NET packages do what they say, against the emulator",
        needs: &["dotnet"],
        full_only: false,
        run: dotnet::test,
    },
    Stage {
        name: "java",
        about: "the Java library does what it says, against the emulator",
        needs: &["java", "mvn"],
        full_only: false,
        run: java::test,
    },
    Stage {
        name: "powershell",
        about: "the PowerShell module does what it says, in PowerShell's engine against the emulator",
        needs: &["dotnet"],
        full_only: false,
        run: powershell::test,
    },
    Stage {
        name: "judges-python",
        about: "the emulator satisfies msal, azure-identity and azure-keyvault-secrets",
        needs: &["python3"],
        full_only: false,
        run: judges::python,
    },
    Stage {
        name: "judges-node",
        about: "the emulator satisfies @azure/msal-node, identity and keyvault-secrets",
        needs: &["node", "npm"],
        full_only: false,
        run: judges::node,
    },
    Stage {
        name: "judges-oidc",
        about: "npm's oidc-provider accepts the library",
        needs: &["node", "npm"],
        full_only: false,
        run: judges::oidc,
    },
    Stage {
        // Its program is not in every mirror of Maven's central repository.
        name: "judges-vault",
        about: "lowkey-vault accepts the library's Key Vault store",
        needs: &["java", "mvn"],
        full_only: true,
        run: judges::vault,
    },
    Stage {
        name: "browser",
        about: "people sign in with a real browser",
        needs: &["python3", "node", "npm", "chromium-headless-shell|chromium"],
        full_only: false,
        run: judges::browser,
    },
];

/// The names that `--only` takes.
pub fn names() -> Vec<&'static str> {
    ALL.iter().map(|stage| stage.name).collect()
}

/// `cargo` in the checkout.
pub fn cargo(context: &Context) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&context.root);
    if context.full {
        command.env("PARTNERCENTER_TEST_FULL", "1");
    }
    command
}

/// Where cargo puts what it builds.
pub fn target(context: &Context) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| context.root.join("target"), |folder| context.root.join(folder))
}

fn fmt(context: &Context) -> Result {
    run::quietly(cargo(context).args(["fmt", "--all", "--check"]))
}

fn clippy(context: &Context) -> Result {
    run::quietly(cargo(context).args([
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]))
}

fn deny(context: &Context) -> Result {
    let program = tools::cargo_deny(context)?;
    run::quietly(
        Command::new(program)
            .current_dir(&context.root)
            .args(["--locked", "check", "bans", "licenses", "sources"]),
    )
}

fn advisories(context: &Context) -> Result {
    let program = tools::cargo_deny(context)?;
    run::quietly(Command::new(program).current_dir(&context.root).args([
        "--locked",
        "check",
        "advisories",
    ]))
}

fn rust(context: &Context) -> Result {
    // Tests run the examples as programs; asked to test them, cargo would build something else.
    run::quietly(cargo(context).args(["build", "--locked", "--workspace", "--examples"]))?;
    // Not the doc tests (they are in `docs`) and not the benchmarks (`clippy` compiles them).
    let targets = ["--lib", "--bins", "--tests"];
    let mut counts = run::counting(
        cargo(context).args(["test", "--locked", "--workspace", "--no-fail-fast"]).args(targets),
        run::cargo_test,
    )?;
    // Structs for all resources cost every build seconds that few need: a feature.
    for (package, only) in
        [("partnercenter", ["--lib", "typed::"]), ("partnercenter-tests", ["--test", "typed"])]
    {
        let test = ["test", "--locked", "--package", package, "--features", "typed"];
        counts += run::counting(cargo(context).args(test).args(only), run::cargo_test)?;
    }
    Ok(counts)
}

fn docs(context: &Context) -> Result {
    run::quietly(
        cargo(context)
            .args(["doc", "--locked", "--workspace", "--no-deps"])
            .env("RUSTDOCFLAGS", "--deny warnings"),
    )?;
    let mut counts = Counts::default();
    counts += run::counting(
        cargo(context).args(["test", "--locked", "--workspace", "--doc"]),
        run::cargo_test,
    )?;
    Ok(counts)
}

fn codegen(context: &Context) -> Result {
    let arguments =
        ["run", "--quiet", "--locked", "--package", "partnercenter-codegen", "--", "--check"];
    run::quietly(cargo(context).args(arguments))
}
