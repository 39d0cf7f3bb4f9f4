//! S19: a store that was written once and for all, and one fault at a time in it. What these files
//! say is the format: a change that reads them otherwise needs a new format number.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{
    super::{
        entry::EntryName,
        format::{HEAD, Section},
    },
    disk::Disk,
    *,
};
use crate::ErrorKind;

#[derive(Serialize, Deserialize)]
struct Vectors {
    about: String,
    /// Of partner 0 and partner 1, each with tokens 1 and 2.
    files: BTreeMap<String, String>,
    cases: Vec<Case>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Case {
    file: String,
    change: Change,
    /// Of partner 0.
    found: Outcome,
    /// Whether the store says that something is wrong.
    noticed: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Change {
    Flip {
        at: usize,
        bit: u8,
    },
    Cut {
        to: usize,
    },
    Append(String),
    /// By the content of another file.
    Replace(String),
    Remove,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Outcome {
    Newest,
    Previous,
    /// A person must sign in again.
    Lost,
    /// The store is not opened.
    Refused,
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/file_store.json")
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().as_chunks::<2>().0;
    pairs
        .iter()
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

fn apply(change: &Change, bytes: &[u8], files: &BTreeMap<String, Arc<[u8]>>) -> Option<Vec<u8>> {
    let mut bytes = bytes.to_vec();
    match change {
        Change::Flip { at, bit } => bytes[*at] ^= 1 << bit,
        Change::Cut { to } => bytes.truncate(*to),
        Change::Append(more) => bytes.extend(from_hex(more)),
        Change::Replace(other) => bytes = files[other].to_vec(),
        Change::Remove => return None,
    }
    Some(bytes)
}

#[test]
fn s19_one_fault_at_a_time_ends_as_written_down() {
    let vectors: Vectors = serde_json::from_slice(&std::fs::read(path()).unwrap()).unwrap();
    let files: BTreeMap<String, Arc<[u8]>> =
        vectors.files.iter().map(|(name, hex)| (name.clone(), from_hex(hex).into())).collect();
    let whole = engine(Disk::holding(files.clone())).unwrap();
    for partner in 0..2 {
        assert_eq!(loaded(&whole, &key(partner)), Some(2));
        assert_eq!(previous(&whole, &key(partner)), Some(1));
    }
    for case in &vectors.cases {
        let mut changed = files.clone();
        match apply(&case.change, &files[&case.file], &files) {
            Some(bytes) => changed.insert(case.file.clone(), bytes.into()),
            None => changed.remove(&case.file),
        };
        let disk = Disk::holding(changed);
        let (found, log) = logged(|| {
            let engine = match engine(disk.clone()) {
                Ok(engine) => engine,
                Err(error) => {
                    assert_eq!(error.kind, ErrorKind::Store);
                    return (Outcome::Refused, true);
                }
            };
            assert_eq!(loaded(&engine, &key(1)), Some(2), "{case:?}");
            match engine.load(&key(0)) {
                Ok(Some(stored)) if number(&stored) == 2 => (Outcome::Newest, false),
                Ok(Some(_)) => (Outcome::Previous, false),
                Err(error) if error.kind == ErrorKind::SignInRequired => (Outcome::Lost, true),
                other => panic!("{case:?}: {other:?}"),
            }
        });
        let noticed = found.1 || log.contains("WARN");
        assert_eq!((found.0, noticed), (case.found, case.noticed), "{case:?}");
    }
    println!("S19: {} faults, each as written down", vectors.cases.len());
    assert!(vectors.cases.len() >= 150);
}

/// Writes the file anew: for a new format only.
#[test]
#[ignore = "replaces the vectors"]
fn write_the_vectors() {
    if std::env::var_os("PARTNERCENTER_WRITE_VECTORS").is_none() {
        return;
    }
    let disk = Disk::default();
    let engine = engine(disk.clone()).unwrap();
    let mut earlier = Arc::default();
    let name = EntryName::of(&key(0)).to_string();
    for number in [1, 2] {
        for partner in 0..2 {
            save(&engine, &key(partner), number).unwrap();
        }
        if number == 1 {
            earlier = disk.contents()[&name].clone();
        }
    }
    let mut files = disk.contents();
    files.remove("lock");
    let bytes = files[&name].clone();
    let other = EntryName::of(&key(1)).to_string();
    let first = HEAD + Section::split(&bytes[HEAD..]).unwrap().0.bytes.len();
    let mut cases = Vec::new();
    let mut add = |file: &str, change, found, noticed| {
        cases.push(Case { file: file.to_owned(), change, found, noticed });
    };
    let flip = |at: usize| Change::Flip { at, bit: (at % 8) as u8 };
    use Outcome::{Lost, Newest, Previous, Refused};

    // The head of an entry says nothing that is not known; then the newest record: generation,
    // length, nonce, ciphertext and tag; then the one before it.
    (0..HEAD).for_each(|at| add(&name, flip(at), Newest, true));
    (HEAD..HEAD + 8).for_each(|at| add(&name, flip(at), Previous, true));
    (HEAD + 8..HEAD + 12).for_each(|at| add(&name, flip(at), Lost, true));
    (HEAD + 12..HEAD + 40).for_each(|at| add(&name, flip(at), Previous, true));
    (first - 16..first).for_each(|at| add(&name, flip(at), Previous, true));
    (first..first + 40).for_each(|at| add(&name, flip(at), Newest, true));
    (bytes.len() - 16..bytes.len()).for_each(|at| add(&name, flip(at), Newest, true));
    for to in [0, 1, HEAD - 1, HEAD, HEAD + 11, HEAD + 24, first - 17, first - 1] {
        add(&name, Change::Cut { to }, Lost, true);
    }
    for to in [first, first + 1, first + 24, bytes.len() - 17, bytes.len() - 1] {
        add(&name, Change::Cut { to }, Newest, true);
    }
    add(&name, Change::Append("00".into()), Newest, true);
    add(&name, Change::Append(to_hex(&bytes[HEAD..first])), Newest, true);
    add(&name, Change::Replace(other.clone()), Lost, true);
    add(&name, Change::Replace("index".into()), Lost, true);
    add(&name, Change::Replace("earlier".into()), Lost, true);
    add(&name, Change::Remove, Lost, true);

    // The index: without it, each entry speaks for itself.
    let index = files["index"].len();
    for at in (0..HEAD + 24).chain(index - 16..index) {
        add("index", flip(at), Newest, true);
    }
    for to in [0, 7, HEAD, HEAD + 24, index - 1] {
        add("index", Change::Cut { to }, Newest, true);
    }
    add("index", Change::Append("00".into()), Newest, true);
    add("index", Change::Replace(other), Newest, true);
    add("index", Change::Remove, Newest, true);

    // The key, twice.
    for at in [0, 20, 43, 45, 60, 87] {
        add("key", flip(at), Newest, true);
    }
    add("key", flip(44), Newest, false);
    add("key", Change::Cut { to: 89 }, Newest, false);
    add("key", Change::Cut { to: 88 }, Newest, true);
    add("key", Change::Cut { to: 44 }, Newest, true);
    add("key", Change::Cut { to: 43 }, Refused, true);
    add("key", Change::Remove, Refused, true);

    files.insert("earlier".into(), earlier);
    let vectors = Vectors {
        about: "A file store of format 1 (docs/store-format.md) with two entries, and one change at a time: \
                what is then found of the first entry, and whether the store says that something is wrong."
            .into(),
        files: files.iter().map(|(name, bytes)| (name.clone(), to_hex(bytes))).collect(),
        cases,
    };
    std::fs::create_dir_all(path().parent().unwrap()).unwrap();
    let mut text = serde_json::to_string_pretty(&vectors).unwrap();
    text.push('\n');
    std::fs::write(path(), text).unwrap();
}
