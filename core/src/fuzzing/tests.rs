//! Each parser on its seeds and on changes to them. What these find at once, no fuzzer need look for.
#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeSet,
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use rand::{Rng as _, SeedableRng as _, rngs::StdRng, seq::IndexedRandom as _};

use super::TARGETS;

/// The longest input.
const LONGEST: usize = 64 << 10;
/// What parsers stumble over, to be put anywhere.
const WORDS: &[&[u8]] = &[
    b"",
    b"\0",
    b"\n",
    b"\r\n",
    b"\"",
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"{",
    b"}",
    b"[",
    b"]",
    b"[[[[[[[[",
    b"null",
    b"true",
    b"-1",
    b"0",
    b"1e999",
    b"18446744073709551615",
    b"9223372036854775808",
    b"99999999999999999999999999",
    b"253402300800",
    b"9999-12-31T23:59:59Z",
    b"0000-01-01T00:00:00Z",
    b"Fri, 31 Dec 9999 23:59:59 GMT",
    b"%",
    b"%00",
    b"%ff",
    b"&",
    b"=",
    b";",
    b",",
    b"..",
    b"/",
    b"//",
    b"@",
    b"#",
    b"?",
    b"https://evil.example",
    b"{tenantid}",
    b"=====",
    b"\xc3",
    b"\xf0\x9f\x98\x80",
    b"-----BEGIN ",
    b"-----END ",
    b"\x30\x80",
    b"\x30\x84\xff\xff\xff\xff",
    b"\x02\x09\x00\xff\xff\xff\xff\xff\xff\xff\xff",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The seeds of a parser: its own, and the certificate files of the tests for those that read them.
fn seeds(name: &str) -> Vec<Vec<u8>> {
    let mut folders = vec![root().join("fuzz/seeds").join(name)];
    let keys = root().join("core/tests/keys");
    match name {
        "pem" => folders.push(keys.join("pem")),
        "pfx" => folders.push(keys.join("pfx")),
        "certificate" => folders.push(keys.join("other")),
        _ => {}
    }
    let mut files: Vec<_> = folders
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flat_map(|entries| entries.map(|entry| entry.unwrap().path()))
        .collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

/// How often the seeds of a parser are changed: as often as fits into a second of an unoptimised build.
fn changes(name: &str) -> u32 {
    match name {
        "pem" | "pfx" | "certificate" => 150,
        // Through clients of the Azure SDK.
        "managed_identity" | "vault_listing" | "vault_secret" => 600,
        // Over all rows of the table.
        "collection" | "page_link" => 600,
        _ => 3_000,
    }
}

pub(super) fn try_target(name: &str, run: fn(&[u8])) {
    let seeds = seeds(name);
    assert!(!seeds.is_empty(), "fuzz/seeds/{name} is empty");
    let attempt = |input: &[u8]| {
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| run(input))) {
            println!("{name} broke on \"{}\"", input.escape_ascii());
            std::panic::resume_unwind(panic);
        }
    };
    seeds.iter().for_each(|seed| attempt(seed));
    let mut random = StdRng::seed_from_u64(0x5eed);
    for _ in 0..changes(name) {
        let mut input = seeds.choose(&mut random).unwrap().clone();
        for _ in 0..random.random_range(1..5) {
            change(&mut input, &seeds, &mut random);
        }
        input.truncate(LONGEST);
        attempt(&input);
    }
}

/// One small change, of the kinds that fuzzers make.
fn change(input: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut StdRng) {
    let from = random.random_range(0..=input.len());
    let to = input.len().min(from + random.random_range(0..32));
    match random.random_range(0..8) {
        0 if from < input.len() => input[from] ^= 1 << random.random_range(0..8),
        1 if from < input.len() => input[from] = random.random(),
        2 => drop(input.drain(from..to)),
        3 => input.truncate(from),
        4 => {
            let again = input[from..to].to_vec();
            input.splice(from..from, again);
        }
        5 => {
            let other = seeds.choose(random).unwrap();
            let begin = random.random_range(0..=other.len());
            input.truncate(from);
            input.extend_from_slice(&other[begin..]);
        }
        6 => drop(input.splice(from..to, WORDS.choose(random).unwrap().iter().copied())),
        _ => {
            let word = WORDS.choose(random).unwrap();
            input.splice(from..from, word.iter().copied());
        }
    }
}

#[test]
fn every_parser_has_its_fuzzer_and_nothing_else_has_one() {
    let names: BTreeSet<String> = TARGETS.iter().map(|target| target.name.to_owned()).collect();
    assert_eq!(names.len(), TARGETS.len());
    let listed = |folder: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(root().join("fuzz").join(folder)).unwrap();
        entries
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
            .collect()
    };
    // What is fuzzed beside the parsers, and tried by tests of its own.
    let others = BTreeSet::from(["c_entry_points".to_owned()]);
    assert_eq!(&listed("fuzz_targets") - &others, names);
    assert_eq!(&listed("seeds") - &others, names);
    let manifest = fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
    for name in names {
        assert!(manifest.contains(&format!("fuzz_targets/{name}.rs")), "{name}");
    }
}
