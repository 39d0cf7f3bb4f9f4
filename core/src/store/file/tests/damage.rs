//! R13: every flipped bit and every truncation is noticed, costs one entry at the most, and leaves
//! the original.

use std::{collections::BTreeMap, sync::Arc};

use super::{super::entry::EntryName, disk::Disk, *};
use crate::ErrorKind;

const ENTRIES: u32 = 10;

/// A store of ten entries; each holds its number times ten, and one less before it.
fn ten_entries() -> BTreeMap<String, Arc<[u8]>> {
    let disk = Disk::default();
    let engine = engine(disk.clone()).unwrap();
    for partner in 0..ENTRIES {
        save(&engine, &key(partner), u64::from(partner) * 10 + 9).unwrap();
        save(&engine, &key(partner), u64::from(partner) * 10 + 10).unwrap();
    }
    disk.contents()
}

fn newest(partner: u32) -> u64 {
    u64::from(partner) * 10 + 10
}

/// Whether only what lies between the two copies of the key, and after them, has changed.
fn is_line_feed(name: &str, whole: &BTreeMap<String, Arc<[u8]>>, changed: &[u8]) -> bool {
    let copies = |bytes: &[u8]| Some([bytes.get(..44)?.to_vec(), bytes.get(45..89)?.to_vec()]);
    name == "key" && copies(&whole[name]) == copies(changed)
}

/// What became of a store of which one file was changed.
#[derive(Debug, Default)]
struct Tally {
    changes: u64,
    lost: u64,
    recovered: u64,
    whole: u64,
}

impl Tally {
    /// Opens the store with one file changed, and looks at everything.
    fn judge(&mut self, whole: &BTreeMap<String, Arc<[u8]>>, name: &str, changed: &[u8]) {
        self.changes += 1;
        let of = (0..ENTRIES).find(|partner| EntryName::of(&key(*partner)).to_string() == name);
        let mut files = whole.clone();
        files.insert(name.to_owned(), changed.into());
        let disk = Disk::holding(files);
        if name == "key" && changed.len() < 44 {
            // The key itself is gone: nothing is readable, and nothing is touched.
            let error = engine(disk.clone()).unwrap_err();
            assert!(error.message.contains("the key in the key file"), "{error}");
            assert!(!disk.contents().keys().any(|name| name.contains("damaged")));
            return;
        }
        let (outcome, log) = logged(|| {
            let engine = engine(disk.clone()).unwrap();
            let found = of.map(|partner| engine.load(&key(partner)));
            // The neighbours, or all of them.
            let near = of.unwrap_or_default();
            let others = if full() { ENTRIES } else { 3 };
            for partner in (near..near + others).map(|partner| partner % ENTRIES) {
                if Some(partner) != of {
                    assert_eq!(loaded(&engine, &key(partner)), Some(newest(partner)), "{name}");
                }
            }
            (engine, found)
        });
        let (engine, found) = outcome;
        let is_lost = matches!(found, Some(Err(_)));
        assert!(is_lost || log.contains("damaged") || is_line_feed(name, whole, changed), "{name}");
        match (of, found) {
            (None, _) => self.whole += 1,
            (Some(partner), Some(Ok(Some(stored)))) => {
                let number = number(&stored);
                assert!(number == newest(partner) || number == newest(partner) - 1);
                *(if number == newest(partner) { &mut self.whole } else { &mut self.recovered }) +=
                    1;
            }
            (_, Some(Err(error))) => {
                assert_eq!(error.kind, ErrorKind::SignInRequired, "{name}: {error}");
                assert!(error.message.contains("damaged"), "{error}");
                assert!(error.hint.is_some());
                self.lost += 1;
            }
            (_, found) => panic!("{name}: {found:?}"),
        }
        if self.changes.is_multiple_of(64) {
            self.heal(&engine, &disk, name, of, changed);
        }
    }

    /// The next save leaves a sound store and the damaged file beside it.
    fn heal(&self, engine: &Engine, disk: &Disk, name: &str, of: Option<u32>, changed: &[u8]) {
        let partner = of.unwrap_or(3);
        save(engine, &key(partner), 1000).unwrap();
        if name != "key" {
            let contents = disk.contents();
            let kept =
                contents.iter().find(|(file, _)| file.starts_with(&format!("{name}.damaged-")));
            assert_eq!(&**kept.unwrap().1, changed, "{name}: the original was not kept");
        }
        let ((), log) = logged(|| {
            let engine = super::engine(disk.clone()).unwrap();
            assert_eq!(loaded(&engine, &key(partner)), Some(1000));
            assert_eq!(engine.list().unwrap().len(), ENTRIES as usize);
        });
        assert!(name == "key" || !log.contains("damaged"), "{log}");
    }
}

#[test]
fn r13_every_flipped_bit_and_every_truncation_costs_one_entry_at_the_most() {
    let whole = ten_entries();
    let mut entries = 0;
    let mut tally = Tally::default();
    for (name, bytes) in &whole {
        if name.ends_with(".token") {
            entries += 1;
            if entries > 1 && !full() {
                continue;
            }
        }
        for at in 0..bytes.len() {
            // All eight bits of it, or two that change from byte to byte.
            for bit in (0..8).filter(|bit| full() || at % 4 == bit % 4) {
                let mut changed = bytes.to_vec();
                changed[at] ^= 1 << bit;
                tally.judge(&whole, name, &changed);
            }
            tally.judge(&whole, name, &bytes[..at]);
        }
    }
    println!("R13: {tally:?}: all noticed, 0 other entries lost");
    assert!(tally.lost > 0 && tally.recovered > 0 && tally.whole > 0);
}

#[test]
fn files_of_nonsense_are_survived() {
    use rand::{Rng, SeedableRng, rngs::StdRng};
    let whole = ten_entries();
    let mut rng = StdRng::seed_from_u64(13);
    for _ in 0..scaled(300, 100_000) {
        let mut files = whole.clone();
        for (name, bytes) in &whole {
            if name != "key" && rng.random_ratio(1, 3) {
                let mut nonsense = bytes.to_vec();
                let length = rng.random_range(0..nonsense.len() + 40);
                nonsense.resize(length, 0xff);
                for _ in 0..rng.random_range(0..6) {
                    if let Some(at) = nonsense.len().checked_sub(1) {
                        nonsense[rng.random_range(0..=at)] = rng.random();
                    }
                }
                files.insert(name.clone(), nonsense.into());
            }
        }
        let disk = Disk::holding(files);
        let engine = engine(disk.clone()).unwrap();
        for partner in 0..ENTRIES {
            match engine.load(&key(partner)) {
                Ok(found) => assert!(found.is_some()),
                Err(error) => {
                    assert!(matches!(error.kind, ErrorKind::SignInRequired | ErrorKind::Store));
                }
            }
        }
        assert!(
            engine.list().is_ok_and(|listed| listed.len() <= ENTRIES as usize)
                || engine.load(&key(0)).is_err()
        );
        drop(save(&engine, &key(1), 1000));
    }
}

#[test]
fn a_missing_file_is_a_lost_entry_and_not_an_empty_one() {
    let disk = Disk::holding(ten_entries());
    let engine = engine(disk.clone()).unwrap();
    disk.take(&EntryName::of(&key(4)).to_string()).unwrap();
    let error = engine.load(&key(4)).unwrap_err();
    assert_eq!(error.kind, ErrorKind::SignInRequired);
    assert!(error.message.contains("missing"), "{error}");
    save(&engine, &key(4), 1000).unwrap();
    assert_eq!(loaded(&engine, &key(4)), Some(1000));
    assert!(engine.delete(&key(5), soon()).unwrap());
    assert_eq!(loaded(&engine, &key(5)), None);
}

#[test]
fn without_its_index_the_store_takes_the_entries_as_they_are() {
    let disk = Disk::holding(ten_entries());
    disk.take("index").unwrap();
    let engine = engine(disk.clone()).unwrap();
    for partner in 0..ENTRIES {
        assert_eq!(loaded(&engine, &key(partner)), Some(newest(partner)));
    }
    save(&engine, &key(3), 1000).unwrap();
    assert!(disk.contents().contains_key("index"));
    for partner in (0..ENTRIES).filter(|partner| *partner != 3) {
        assert_eq!(loaded(&engine, &key(partner)), Some(newest(partner)));
        assert_eq!(previous(&engine, &key(partner)), Some(newest(partner) - 1));
    }
}

#[test]
fn a_newer_format_is_named_and_left_alone() {
    let whole = ten_entries();
    let newer = |name: &str, files: &mut BTreeMap<String, Arc<[u8]>>| {
        let mut bytes = whole[name].to_vec();
        bytes[8] = 2;
        // A newer version seals differently.
        let last = bytes.len() - 1;
        for byte in &mut bytes[60..last] {
            *byte ^= 0x55;
        }
        files.insert(name.to_owned(), bytes.into());
    };
    // Only one entry.
    let mut files = whole.clone();
    let name = EntryName::of(&key(2)).to_string();
    newer(&name, &mut files);
    let disk = Disk::holding(files.clone());
    let engine = engine(disk.clone()).unwrap();
    for error in [
        engine.load(&key(2)).unwrap_err(),
        engine.save(&key(2), &record(1000), None, soon()).unwrap_err(),
    ] {
        assert_eq!(error.kind, ErrorKind::Store);
        assert!(error.message.contains("newer version"), "{error}");
    }
    assert_eq!(disk.contents()[&name], files[&name]);
    // All of it.
    let mut files = whole.clone();
    for name in whole.keys().filter(|name| *name == "index" || name.ends_with(".token")) {
        newer(name, &mut files);
    }
    let disk = Disk::holding(files.clone());
    let error = super::engine(disk.clone()).unwrap_err();
    assert!(error.message.contains("newer version"), "{error}");
    assert_eq!(disk.contents(), files);
}
