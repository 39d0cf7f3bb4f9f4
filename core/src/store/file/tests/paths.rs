//! S3 and S4: who may read and write, and paths that change under our hands.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::{
        fs::{DirBuilderExt, MetadataExt, PermissionsExt, chown, symlink},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    time::Instant,
};

use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use rustix::{
    fs::{CWD, FileType, Mode, mknodat},
    process::geteuid,
};

use super::{super::platform::LocalPlace, child::begin_by, *};
use crate::ErrorKind;

const NOBODY: u32 = 65534;

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// A folder that has a store in it, or will have; everything in it belongs to `user`.
fn prepare(state: &str, user: u32, base: &Path) -> PathBuf {
    let store = base.join("store");
    set_mode(base, 0o755);
    let made = || drop(save(&engine(LocalPlace(store.clone())).unwrap(), &key(1), 1).unwrap());
    match state {
        "absent" => {}
        "files 0644, folder 0755" | "files 0666" => {
            made();
            let is_open = state == "files 0666";
            set_mode(&store, 0o755);
            for entry in fs::read_dir(&store).unwrap() {
                let path = entry.unwrap().path();
                // A key that others could read is refused: that is another test.
                let is_key = path.file_name().unwrap() == "key";
                set_mode(
                    &path,
                    if is_key {
                        0o600
                    } else if is_open {
                        0o666
                    } else {
                        0o644
                    },
                );
            }
        }
        "owned by another" => {
            made();
            set_mode(&store, 0o755);
        }
        "group-writable parent" => set_mode(base, 0o775),
        "sticky parent" => set_mode(base, 0o1777),
        other => panic!("{other}?"),
    }
    if geteuid().is_root() {
        let owner = if state != "owned by another" { user } else { 1 };
        chown(base, Some(user), None).unwrap();
        if store.exists() {
            chown(&store, Some(owner), None).unwrap();
            for entry in fs::read_dir(&store).unwrap() {
                chown(entry.unwrap().path(), Some(owner), None).unwrap();
            }
        }
    } else if state == "owned by another" {
        // Nobody but the superuser can give files away; there are some that were never ours.
        return PathBuf::from("/etc");
    }
    store
}

#[test]
fn s3_modes_are_private_or_the_store_is_refused() {
    let states = [
        "absent",
        "files 0644, folder 0755",
        "files 0666",
        "owned by another",
        "group-writable parent",
        "sticky parent",
    ];
    let umasks = ["000", "002", "007", "022", "027", "077", "117", "277"];
    let program = tempfile::tempdir().unwrap();
    let users = if geteuid().is_root() { vec![0, NOBODY] } else { vec![geteuid().as_raw()] };
    // Another user may not reach the folder that this program lies in.
    let copy = program.path().join("tests");
    if users.len() > 1 {
        set_mode(program.path(), 0o755);
        fs::copy(std::env::current_exe().unwrap(), &copy).unwrap();
    }
    let (mut private, mut refused) = (0, 0);
    for (row, umask) in umasks.into_iter().enumerate() {
        for (column, state) in states.into_iter().enumerate() {
            // The superuser and another user in turn, or each of them everywhere.
            let turn = (row + column) % users.len();
            for &user in if full() { &users[..] } else { &users[turn..=turn] } {
                let base = quick_folder();
                let store = prepare(state, user, base.path());
                let mut command = Command::new("sh");
                command.args(["-c", &format!("umask {umask}; exec \"$0\" \"$@\"")]);
                if users.len() > 1 {
                    command.arg(&copy).uid(user).gid(user).current_dir("/");
                } else {
                    command.arg(std::env::current_exe().unwrap());
                }
                let mut child = begin_by(command, "open", &store, 0, None);
                let said = child.rest().join(" ");
                let context = format!("user {user}, umask {umask}, {state}: {said}");
                assert!(child.end(), "{context}");
                if said == "ok" {
                    private += 1;
                    assert_eq!(mode(&store), 0o700, "{context}");
                    for entry in fs::read_dir(&store).unwrap() {
                        let path = entry.unwrap().path();
                        assert_eq!(mode(&path), 0o600, "{context}: {}", path.display());
                        assert_eq!(fs::metadata(&path).unwrap().uid(), user, "{context}");
                    }
                } else {
                    refused += 1;
                    assert!(said.starts_with("store: "), "{context}");
                    let named = match state {
                        "files 0666" => said.contains("lets other users write"),
                        "owned by another" => said.contains("belongs to user"),
                        _ => umask == "277" && said.contains("Permission denied"),
                    };
                    assert!(named, "{context}");
                }
            }
        }
    }
    let rounds = if full() { users.len() } else { 1 };
    let cells = rounds * umasks.len() * states.len();
    println!("S3: {private} private and {refused} refused of {cells}");
    assert_eq!(private + refused, cells);
    assert!(private >= cells / 2 && refused >= cells / 3);
}

#[test]
fn what_others_may_write_or_read_is_refused_by_name() {
    let base = tempfile::tempdir().unwrap();
    let store = base.path().join("store");
    save(&engine(LocalPlace(store.clone())).unwrap(), &key(1), 1).unwrap();
    let open = || engine(LocalPlace(store.clone()));
    for (path, mode, private, why) in [
        (store.clone(), 0o770, 0o700, "chmod 700"),
        (store.clone(), 0o702, 0o700, "chmod 700"),
        (store.join("key"), 0o640, 0o600, "chmod 600"),
        (store.join("key"), 0o604, 0o600, "chmod 600"),
        (store.join("index"), 0o620, 0o600, "chmod 600"),
    ] {
        set_mode(&path, mode);
        for _ in 0..2 {
            let error = open().unwrap_err();
            assert_eq!(error.kind, ErrorKind::Store);
            assert!(error.message.contains(&path.display().to_string()), "{error}");
            assert!(error.hint.as_ref().unwrap().contains(why), "{:?}", error.hint);
        }
        set_mode(&path, private);
        assert_eq!(loaded(&open().unwrap(), &key(1)), Some(1));
    }
}

#[test]
fn what_is_no_regular_file_is_refused_at_once() {
    let base = tempfile::tempdir().unwrap();
    let store = base.path().join("store");
    let engine = engine(LocalPlace(store.clone())).unwrap();
    save(&engine, &key(1), 1).unwrap();
    let entry = fs::read_dir(&store)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .find(|name| name.ends_with(".token"))
        .unwrap();
    let kept = base.path().join("kept");
    for name in [entry.as_str(), "index", "lock", "key"] {
        let path = store.join(name);
        for (replace, why) in [
            (link as fn(&Path, &Path), "symbolic link"),
            (dangling, "symbolic link"),
            (pipe, "not a regular file"),
            (socket, "not a regular file"),
            (folder, "not a regular file"),
        ] {
            fs::rename(&path, &kept).unwrap();
            replace(&path, &kept);
            let begun = Instant::now();
            let error = match name {
                "key" => super::engine(LocalPlace(store.clone())).unwrap_err(),
                "lock" => engine.save(&key(1), &record(2), None, soon()).unwrap_err(),
                _ => engine.load(&key(1)).unwrap_err(),
            };
            assert!(error.message.contains(why), "{name}: {error}");
            assert!(error.message.contains(name), "{name}: {error}");
            assert!(begun.elapsed() < Duration::from_secs(10));
            let saved = engine.save(&key(1), &record(2), None, soon());
            assert!(saved.is_err() || name == "key", "{name}: {saved:?}");
            if path.is_dir() {
                fs::remove_dir(&path).unwrap();
            } else {
                fs::remove_file(&path).unwrap();
            }
            fs::rename(&kept, &path).unwrap();
        }
        assert!(loaded(&engine, &key(1)).is_some());
    }
    // A folder of other things is not made a store.
    let error = super::engine(LocalPlace(base.path().to_owned())).unwrap_err();
    assert!(error.message.contains("holds other files, such as store"), "{error}");
    // The folder itself.
    let moved = base.path().join("moved");
    fs::rename(&store, &moved).unwrap();
    assert!(engine.load(&key(1)).unwrap_err().message.contains("gone"));
    symlink(&moved, &store).unwrap();
    assert!(engine.load(&key(1)).unwrap_err().message.contains("symbolic link"));
    fs::remove_file(&store).unwrap();
    fs::write(&store, "").unwrap();
    assert!(engine.load(&key(1)).unwrap_err().message.contains("not a folder"));
}

fn link(path: &Path, kept: &Path) {
    symlink(kept, path).unwrap();
}

fn dangling(path: &Path, _: &Path) {
    symlink("/nowhere/at/all", path).unwrap();
}

fn pipe(path: &Path, _: &Path) {
    device(path, FileType::Fifo).unwrap();
}

fn socket(path: &Path, _: &Path) {
    drop(std::os::unix::net::UnixListener::bind(path).unwrap());
}

fn folder(path: &Path, _: &Path) {
    fs::create_dir(path).unwrap();
}

/// What lies outside and must stay as it is: by path, content and mode.
fn outside(base: &Path) -> BTreeMap<PathBuf, (Vec<u8>, u32)> {
    let mut found = BTreeMap::new();
    for folder in [base.to_owned(), base.join("folder")] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let content = if path.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
            found.insert(path.clone(), (content, mode(&path)));
        }
    }
    found
}

#[test]
fn s4_nothing_is_written_outside_while_paths_are_swapped() {
    let base = quick_folder();
    let away = base.path().join("outside");
    fs::DirBuilder::new().recursive(true).mode(0o700).create(away.join("folder")).unwrap();
    for name in ["victim", "folder/victim", "folder/index"] {
        fs::write(away.join(name), "canary").unwrap();
        set_mode(&away.join(name), 0o644);
    }
    set_mode(&away.join("folder"), 0o700);
    let before = outside(&away);

    let store = base.path().join("store");
    let engine = engine(LocalPlace(store.clone())).unwrap();
    save(&engine, &key(1), 1).unwrap();
    let entry = super::super::entry::EntryName::of(&key(1)).to_string();
    let names = [entry.as_str(), "index", "lock", "entry.new", "index.new", "key"];
    let (done, swaps) = (AtomicBool::new(false), AtomicU64::new(0));
    let writes = scaled(1_500, 1_000_000);
    let (mut good, mut bad) = (0, 0);
    let mut longest = Duration::ZERO;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut rng = StdRng::seed_from_u64(4);
            let (aside, real) = (base.path().join("aside"), base.path().join("real"));
            while !done.load(Ordering::Relaxed) {
                if rng.random_ratio(1, 4) {
                    // The folder itself, for a link or for another folder.
                    fs::rename(&store, &real).unwrap();
                    let folder = away.join("folder");
                    if rng.random() {
                        symlink(&folder, &store).unwrap();
                        pause(&mut rng);
                        fs::remove_file(&store).unwrap();
                    } else {
                        fs::rename(&folder, &store).unwrap();
                        pause(&mut rng);
                        fs::rename(&store, &folder).unwrap();
                    }
                    fs::rename(&real, &store).unwrap();
                } else {
                    let path = store.join(names.choose(&mut rng).unwrap());
                    let was = fs::rename(&path, &aside).is_ok();
                    let victim = away.join("victim");
                    let put = match rng.random_range(0..6) {
                        0 => symlink(&victim, &path),
                        1 => fs::hard_link(&victim, &path),
                        2 => device(&path, FileType::Fifo),
                        3 => fs::create_dir(&path),
                        // Only the superuser may; otherwise nothing is there.
                        4 => device(&path, FileType::CharacterDevice),
                        _ => symlink(away.join("new"), &path),
                    };
                    pause(&mut rng);
                    // Away with what was put there, and with nothing else.
                    if put.is_ok()
                        && fs::symlink_metadata(&path).is_ok_and(|now| {
                            !now.is_file() || now.ino() == fs::metadata(&victim).unwrap().ino()
                        })
                    {
                        drop(fs::remove_file(&path).or_else(|_| fs::remove_dir(&path)));
                    }
                    if was {
                        drop(fs::rename(&aside, &path));
                    }
                }
                swaps.fetch_add(1, Ordering::Relaxed);
                // Time for a write or two that nobody disturbs.
                for _ in 0..rng.random_range(0..4) {
                    pause(&mut rng);
                }
            }
        });
        for number in 0..writes {
            let begun = Instant::now();
            let deadline = Deadline::after(Duration::from_millis(300));
            let saved = engine.save(&key(1), &record(number + 2), None, deadline);
            drop(engine.load(&key(1)));
            longest = longest.max(begun.elapsed());
            *(if saved.is_ok() { &mut good } else { &mut bad }) += 1;
            if saved.is_err() {
                std::thread::sleep(Duration::from_micros(300));
            }
        }
        done.store(true, Ordering::Relaxed);
    });
    assert_eq!(outside(&away), before, "something outside was touched");
    assert!(longest < Duration::from_secs(30), "{longest:?}");
    println!(
        "S4: {} swaps during {writes} writes ({good} done, {bad} refused): 0 bytes outside, longest {longest:?}",
        swaps.load(Ordering::Relaxed)
    );
    assert!(good > 0 && bad > 0);
}

fn device(path: &Path, kind: FileType) -> std::io::Result<()> {
    let null = rustix::fs::makedev(1, 3);
    mknodat(CWD, path, kind, Mode::RUSR | Mode::WUSR, null).map_err(Into::into)
}

fn pause(rng: &mut StdRng) {
    std::thread::sleep(Duration::from_micros(rng.random_range(0..1500)));
}
