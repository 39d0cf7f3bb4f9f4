//! R11: the power goes off at any call, and what was not durable is lost in any combination.

use rand::{Rng, SeedableRng, rngs::StdRng};

use super::{
    disk::{Disk, Trouble},
    *,
};

#[test]
fn r11_a_power_failure_leaves_the_acknowledged_token_or_a_newer_one() {
    let schedules = scaled(2_000, 100_000);
    let (mut kept_new, mut kept_old) = (0, 0);
    for seed in 0..schedules {
        let mut rng = StdRng::seed_from_u64(seed);
        let mut disk = Disk::default();
        // By partner: the number that was acknowledged, and the newest that was begun.
        let mut acknowledged = [None::<u64>; 3];
        let mut begun = [None::<u64>; 3];
        let mut next = 0;
        for _life in 0..rng.random_range(1..4) {
            disk.trouble_at(rng.random_range(0..80), Trouble::PowerOff);
            if let Ok(engine) = engine(disk.clone()) {
                loop {
                    let who = rng.random_range(0..3);
                    let is_sign_out = rng.random_ratio(1, 12);
                    if is_sign_out {
                        // Until it is acknowledged, either is right.
                        let before = acknowledged[who].take();
                        match engine.delete(&key(who as u32), soon()) {
                            Ok(_) => begun[who] = None,
                            Err(_) => {
                                begun[who] = begun[who].max(before);
                                break;
                            }
                        }
                        continue;
                    }
                    next += 1;
                    begun[who] = Some(next);
                    match save(&engine, &key(who as u32), next) {
                        Ok(_) => acknowledged[who] = Some(next),
                        Err(_) => break,
                    }
                }
            }
            disk = disk.after_power_failure(&mut rng);
            let engine = engine(disk.clone()).unwrap();
            for who in 0..3 {
                let found = loaded(&engine, &key(who as u32));
                let context = format!("seed {seed}: {found:?} of {acknowledged:?} and {begun:?}");
                assert!(found >= acknowledged[who] && found <= begun[who], "{context}");
                if let Some(number) = found {
                    *(if found == acknowledged[who] { &mut kept_old } else { &mut kept_new }) += 1;
                    let before = previous(&engine, &key(who as u32));
                    assert!(before.is_none_or(|before| before < number), "{context}");
                }
                // What was seen after the restart is what counts from now on; except for a first
                // record that was never acknowledged, whose file may be there without its trace.
                begun[who] = found;
                if acknowledged[who].is_some() {
                    acknowledged[who] = found;
                }
            }
            // And it can be written again.
            let who = rng.random_range(0..3);
            next += 1;
            save(&engine, &key(who as u32), next).unwrap();
            (begun[who], acknowledged[who]) = (Some(next), Some(next));
            for who in 0..3 {
                let found = loaded(&engine, &key(who as u32));
                assert!(found >= acknowledged[who] && found <= begun[who], "seed {seed}");
            }
            assert!(!disk.contents().keys().any(|name| name.contains("damaged")), "seed {seed}");
        }
    }
    println!(
        "R11: {schedules} power failures: 0 lost, 0 torn; {kept_old} acknowledged, {kept_new} newer"
    );
    assert!(kept_new > 0 && kept_old > 0);
}
