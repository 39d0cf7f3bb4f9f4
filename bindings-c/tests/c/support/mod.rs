//! Compiles C programs against the header and the library that this build made.

mod bench;

pub use self::bench::Bench;

use std::{
    env, fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use parking_lot::{Mutex, MutexGuard};

/// What every C program here is compiled with.
pub const C99: [&str; 3] = ["cc", "-std=c99", "-D_POSIX_C_SOURCE=200809L"];
pub const WARNINGS: [&str; 4] = ["-Wall", "-Wextra", "-Werror", "-pedantic"];

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The shared library as cargo made it.
pub fn library() -> PathBuf {
    env::current_exe().unwrap().with_file_name("libpartnercenter_c.so")
}

/// A folder with the library under the names by which programs are linked and find it.
pub fn libraries() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let own = env::current_exe().unwrap().file_stem().unwrap().to_owned();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(own);
        fs::create_dir_all(&folder).unwrap();
        for name in ["libpartnercenter.so", "libpartnercenter.so.1"] {
            let link = folder.join(name);
            let _ = fs::remove_file(&link);
            std::os::unix::fs::symlink(library(), link).unwrap();
        }
        folder
    });
    &FOLDER
}

/// Runs a command to its end and gives what it printed.
pub fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {}\n{text}{errors}", output.status);
    text
}

/// The same of one that reads its input.
pub fn run_with_input(command: &mut Command, input: &str) -> String {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", output.status);
    String::from_utf8(output.stdout).unwrap()
}

/// Compiles an example, `folder/name`; gives the program.
pub fn example(path: &str) -> PathBuf {
    let (common, own) = ("examples/c/example.c", format!("examples/{path}.c"));
    compile(&C99, &[common, &own], path.rsplit('/').next().unwrap())
}

/// Compiles `sources`, paths in the checkout, and links them with the library; gives the program.
pub fn compile(compiler: &[&str], sources: &[&str], name: &str) -> PathBuf {
    // Tests run at once, and each has a program of its own.
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let program = libraries().join(format!("{name}-{count}"));
    run(Command::new(compiler[0])
        .args(&compiler[1..])
        .args(WARNINGS)
        .arg("-I")
        .arg(root().join("include"))
        .arg("-I")
        .arg(root().join("examples/c"))
        .args(sources.iter().map(|source| root().join(source)))
        .args(["-x", "none", "-o"])
        .arg(&program)
        .arg("-L")
        .arg(libraries())
        .arg("-lpartnercenter")
        .arg(format!("-Wl,-rpath,{}", libraries().display())));
    program
}

/// Tests that count what is open in this process run one after the other.
pub fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock()
}
