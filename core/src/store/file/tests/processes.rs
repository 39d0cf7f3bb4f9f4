//! R11 and R12: processes that are killed, and many at a time.

use std::{collections::BTreeSet, path::Path, time::Instant};

use rand::{Rng, SeedableRng, rngs::StdRng};

use super::{
    super::platform::LocalPlace,
    child::{Speaker, begin},
    *,
};

/// What a killed child had begun and what was acknowledged to it, out of what it said.
fn said(child: &mut Speaker) -> (Option<u64>, Option<u64>) {
    let mut begun = None;
    let mut acknowledged = None;
    for line in child.rest() {
        match line.split_once(' ') {
            Some(("begun", number)) => begun = number.parse().ok(),
            Some(("acknowledged", number)) => acknowledged = number.parse().ok(),
            _ => panic!("{line}"),
        }
    }
    child.end();
    (begun, acknowledged)
}

/// Looks at a store whose writer was killed; gives back what it holds.
fn judge(folder: &Path, before: Option<u64>, child: &mut Speaker) -> Option<u64> {
    let (begun, acknowledged) = said(child);
    let least = acknowledged.or(before);
    let most = begun.or(before);
    let (found, log) = logged(|| {
        let engine = engine(LocalPlace(folder.to_owned())).unwrap();
        let found = loaded(&engine, &key(1));
        assert!(found >= least && found <= most, "{found:?}, not {least:?} to {most:?}");
        if let Some(number) = found {
            let before = previous(&engine, &key(1));
            assert_eq!(before, number.checked_sub(1).filter(|before| *before > 0));
        }
        // It can be written at once: the lock of the dead is free.
        let waited = Instant::now();
        save(&engine, &key(2), 1).unwrap();
        assert!(waited.elapsed() < Duration::from_secs(20));
        assert_eq!(loaded(&engine, &key(1)).or(least), found);
        found
    });
    assert!(!log.contains("damaged"), "{log}");
    let left = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    for name in left {
        let name = name.into_string().unwrap();
        assert!(!name.ends_with(".new") && !name.contains("damaged"), "{name}");
    }
    found
}

#[test]
fn r11_a_process_killed_at_any_call_leaves_the_acknowledged_token_or_the_next() {
    let mut positions = 0;
    // A new store is made; then the same in one that is there.
    for first in [None, Some(1)] {
        for stop_at in 0.. {
            let folder = quick_folder();
            let path = folder.path().join("store");
            if let Some(number) = first {
                save(&engine(LocalPlace(path.clone())).unwrap(), &key(1), number).unwrap();
            }
            let mut child = begin("rotate", &path, 2, Some(stop_at));
            let found = judge(&path, first, &mut child);
            if found == Some(first.unwrap_or_default() + 2) && child.end() {
                break;
            }
            positions += 1;
        }
    }
    println!("R11: killed at each of {positions} calls: 0 lost, 0 torn");
    assert!(positions > 30, "{positions} positions");
}

#[test]
fn r11_a_process_killed_at_any_moment_leaves_the_acknowledged_token_or_the_next() {
    let kills = scaled(60, 10_000);
    let folder = quick_folder();
    let path = folder.path().join("store");
    let mut rng = StdRng::seed_from_u64(11);
    let mut held = None;
    let mut while_writing = 0;
    for _ in 0..kills {
        let mut child = begin("rotate", &path, 1_000_000, None);
        // It is up when it begins.
        let first = child.line().unwrap();
        assert!(first.starts_with("begun "), "{first}");
        std::thread::sleep(Duration::from_micros(rng.random_range(0..30_000)));
        child.child.kill().unwrap();
        let begun: u64 = first["begun ".len()..].parse().unwrap();
        assert_eq!(begun, held.unwrap_or_default() + 1);
        let (last, acknowledged) = said(&mut child);
        let last = last.unwrap_or(begun);
        let least = acknowledged.or(held);
        let engine = engine(LocalPlace(path.clone())).unwrap();
        let found = loaded(&engine, &key(1));
        assert!(found >= least && found <= Some(last), "{found:?}, not {least:?} to {last}");
        while_writing += u64::from(acknowledged != Some(last));
        held = found;
    }
    println!("R11: killed {kills} times, {while_writing} of them while writing: 0 lost, 0 torn");
    assert!(while_writing > 0);
}

#[test]
fn r12_many_processes_lose_no_update() {
    let processes = scaled(8, 32);
    let rotations = scaled(100, 1000);
    let folder = quick_folder();
    let path = folder.path().join("store");
    let engine = engine(LocalPlace(path.clone())).unwrap();
    save(&engine, &key(1), 0).unwrap();
    let begun = Instant::now();
    let mut children: Vec<_> =
        (0..processes).map(|_| begin("compete", &path, rotations, None)).collect();
    let readers: Vec<_> = children
        .drain(..)
        .map(|mut child| {
            std::thread::spawn(move || {
                let lines = child.rest();
                assert!(child.end(), "{lines:?}");
                lines
            })
        })
        .collect();
    let (mut versions, mut waits, mut conflicts) = (BTreeSet::new(), Vec::new(), 0);
    let (mut saves, mut newest) = (0, 0);
    for reader in readers {
        for line in reader.join().unwrap() {
            let mut words = line.split(' ');
            match words.next() {
                Some("saved") => {
                    let mut next = || words.next().unwrap().parse::<u128>().unwrap();
                    saves += 1;
                    versions.insert(next());
                    newest = newest.max(next());
                    waits.push(next());
                }
                Some("conflict") => conflicts += 1,
                _ => panic!("{line}"),
            }
        }
    }
    assert_eq!(saves + conflicts, processes * rotations);
    assert_eq!(versions.len() as u64, saves, "two writers got the same version");
    let last = engine.load(&key(1)).unwrap().unwrap();
    assert_eq!(last.version.0, (saves + 1).to_string(), "an update was lost");
    assert_eq!(super::child::nanoseconds(last.record.issued), newest, "the newest did not win");
    waits.sort_unstable();
    let at = |percent: usize| waits[(waits.len() - 1) * percent / 100] as f64 / 1000.0;
    println!(
        "R12: {processes} processes x {rotations}: {saves} saves, {conflicts} gave way to a newer one, \
         0 lost, 0 torn; {:.0} a second; save p50 {:.1} ms, p99 {:.1} ms, longest {:.1} ms",
        saves as f64 / begun.elapsed().as_secs_f64(),
        at(50),
        at(99),
        at(100)
    );
}

#[test]
fn the_lock_of_a_living_process_is_named_and_that_of_a_dead_one_is_free() {
    let folder = quick_folder();
    let path = folder.path().join("store");
    let engine = engine(LocalPlace(path.clone())).unwrap();
    let mut holder = begin("hold", &path, 0, None);
    assert_eq!(holder.line().as_deref(), Some("locked"));
    let deadline = Deadline::after(Duration::from_millis(150));
    let error = engine.save(&key(1), &record(1), None, deadline).unwrap_err();
    let process = holder.child.id();
    assert!(error.message.contains(&format!("process {process} holds the lock")), "{error}");
    holder.child.kill().unwrap();
    holder.end();
    let begun = Instant::now();
    save(&engine, &key(1), 1).unwrap();
    println!("the lock of a killed process was free within {:?}", begun.elapsed());
    assert!(begun.elapsed() < Duration::from_secs(20));
}

#[test]
fn t4_what_another_process_saves_is_seen_at_the_next_load() {
    let folder = quick_folder();
    let path = folder.path().join("store");
    let engine = engine(LocalPlace(path.clone())).unwrap();
    let mut writer = begin("rotate", &path, 20, None);
    let mut worst = Duration::ZERO;
    while let Some(line) = writer.line() {
        let Some(number) = line.strip_prefix("acknowledged ") else { continue };
        let said = Instant::now();
        assert!(loaded(&engine, &key(1)) >= Some(number.parse().unwrap()));
        worst = worst.max(said.elapsed());
    }
    assert!(writer.end());
    println!("T4: seen by another process after at most {worst:?} (goal: 50 ms)");
}
