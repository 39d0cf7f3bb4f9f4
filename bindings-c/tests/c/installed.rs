//! The library as it is installed: found by pkg-config and by CMake, shared and static.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

use crate::support::{Bench, C99, WARNINGS, root, run};

/// The library in a folder that is not the one that it was installed into.
fn moved() -> TempDir {
    let installed = std::env::var_os("PARTNERCENTER_PREFIX").expect("cargo xtask test sets it");
    let folder = tempfile::tempdir().unwrap();
    run(Command::new("cp").arg("-a").arg(Path::new(&installed).join(".")).arg(folder.path()));
    folder
}

/// The same without the shared library, so that linkers take the other one.
fn moved_static() -> TempDir {
    let folder = moved();
    for entry in fs::read_dir(folder.path().join("lib")).unwrap() {
        let path = entry.unwrap().path();
        if path.to_string_lossy().contains(".so") {
            fs::remove_file(path).unwrap();
        }
    }
    folder
}

fn pkg_config(prefix: &Path, arguments: &[&str]) -> Vec<String> {
    let text = run(Command::new("pkg-config")
        .args(arguments)
        .arg("partnercenter")
        .env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig")));
    text.split_whitespace().map(str::to_owned).collect()
}

/// Compiles an example with what pkg-config says, as its users do.
fn by_pkg_config(prefix: &Path, example: &str, arguments: &[&str]) -> PathBuf {
    let program = prefix.join("program");
    run(Command::new("cc")
        .args(&C99[1..])
        .args(WARNINGS)
        .arg("-I")
        .arg(root().join("examples/c"))
        .args([root().join("examples/c/example.c"), root().join(format!("examples/{example}.c"))])
        .args(pkg_config(prefix, arguments))
        .arg("-o")
        .arg(&program));
    program
}

fn needs(program: &Path) -> String {
    run(Command::new("readelf").arg("--dynamic").arg(program))
}

#[test]
#[ignore = "cargo xtask test --only c-installed installs the library"]
fn pkg_config_finds_the_shared_library() {
    let prefix = moved();
    assert_eq!(pkg_config(prefix.path(), &["--modversion"]), [env!("CARGO_PKG_VERSION")]);
    let program = by_pkg_config(prefix.path(), "app-only/app_only", &["--cflags", "--libs"]);
    assert!(needs(&program).contains("[libpartnercenter.so.1]"));
    let bench = Bench::start();
    let mut command = bench.command(&program);
    let out = run(command.env("LD_LIBRARY_PATH", prefix.path().join("lib")));
    assert!(out.starts_with("an access token of "), "{out}");
}

#[test]
#[ignore = "cargo xtask test --only c-installed installs the library"]
fn pkg_config_finds_the_static_library() {
    let prefix = moved_static();
    let arguments = ["--cflags", "--libs", "--static"];
    let program = by_pkg_config(prefix.path(), "app-only/app_only", &arguments);
    assert!(!needs(&program).contains("libpartnercenter"));
    let out = Bench::start().run(&program);
    assert!(out.starts_with("an access token of "), "{out}");
}

/// Builds the project of the examples; gives its folder.
fn by_cmake(prefix: &Path, arguments: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    run(Command::new("cmake")
        .arg("-S")
        .arg(root().join("examples/c"))
        .arg("-B")
        .arg(folder.path())
        .arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display()))
        .arg(format!("-DCMAKE_C_FLAGS={}", WARNINGS.join(" ")))
        .args(arguments));
    run(Command::new("cmake").arg("--build").arg(folder.path()));
    folder
}

/// Every flow, as a program of the project.
fn flows(built: &Path) {
    let bench = Bench::start();
    let out = bench.run(&built.join("app_only"));
    assert!(out.starts_with("an access token of "), "{out}");
    let out = bench.run_with_sign_in(&built.join("consent"), "adele");
    assert!(out.contains("adele@contoso.onmicrosoft.com signed in"), "{out}");
    let out = bench.run(&built.join("csp_customers"));
    assert!(out.ends_with("that was the last page\n"), "{out}");
    let out = bench.run_with_sign_in(&built.join("own_store"), "adele");
    assert_eq!(out, "7 customers\n");
    let out = run(bench.command(&built.join("filters")).arg("Tail"));
    assert!(out.contains("Tailspin Toys"), "{out}");
}

#[test]
#[ignore = "cargo xtask test --only c-installed installs the library"]
fn cmake_finds_the_shared_library() {
    let prefix = moved();
    let built = by_cmake(prefix.path(), &[]);
    assert!(needs(&built.path().join("consent")).contains("[libpartnercenter.so.1]"));
    flows(built.path());
}

#[test]
#[ignore = "cargo xtask test --only c-installed installs the library"]
fn cmake_finds_the_static_library() {
    let prefix = moved_static();
    let built = by_cmake(prefix.path(), &["-DEXAMPLES_STATIC=ON"]);
    assert!(!needs(&built.path().join("consent")).contains("libpartnercenter"));
    flows(built.path());
}

#[test]
#[ignore = "cargo xtask test --only c-installed installs the library"]
fn cmake_refuses_another_version() {
    let prefix = moved();
    for (wanted, found) in [("0.1", true), ("0.1.0", true), ("0.2", false), ("1.0", false)] {
        let folder = tempfile::tempdir().unwrap();
        let project = format!(
            "cmake_minimum_required(VERSION 3.16)\nproject(x C)\nfind_package(PartnerCenter {wanted} REQUIRED)\n"
        );
        fs::write(folder.path().join("CMakeLists.txt"), project).unwrap();
        let output = Command::new("cmake")
            .arg("-S")
            .arg(folder.path())
            .arg("-B")
            .arg(folder.path().join("build"))
            .arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.path().display()))
            .output()
            .unwrap();
        assert_eq!(output.status.success(), found, "{wanted}");
    }
}
