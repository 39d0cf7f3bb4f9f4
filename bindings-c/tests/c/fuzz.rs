//! Feeds the entry points with what nobody would send. The bytes are the same in every run.

use partnercenter::boundary::{calls_under_way, host_requests_open};

use crate::{entry_points::feed, support::alone};

/// Appends a text with its length.
fn text(out: &mut Vec<u8>, text: &str) {
    out.extend(u16::try_from(text.len()).unwrap().to_le_bytes());
    out.extend(text.as_bytes());
}

/// Programs that get far: each is a host's manner and reply, and steps.
fn seeds() -> Vec<Vec<u8>> {
    const PARTNER: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
    let requests = [
        r#"{"operation":"tokens.withheld.list"}"#.to_owned(),
        format!(r#"{{"operation":"sign_in.get","partner":"{PARTNER}"}}"#),
        format!(r#"{{"operation":"customers.list","partner":"{PARTNER}","params":{{"size":2}}}}"#),
        format!(
            r#"{{"operation":"tokens.get","partner":"{PARTNER}","params":{{"scopes":"https://graph.microsoft.com/.default"}}}}"#
        ),
        r#"{"operation":"tenants.get","params":{"tenant":"contoso.example"}}"#.to_owned(),
        r#"{"operation":"internal.panic"}"#.to_owned(),
        format!(r#"{{"operation":"sign_in.loopback","partner":"{PARTNER}"}}"#),
        format!(
            r#"{{"operation":"sign_in.begin","partner":"{PARTNER}","params":{{"redirect_uri":"http://localhost"}}}}"#
        ),
    ];
    let replies = [
        "null",
        r#"{"record":{"token":"a-token-of-a-test","issued":"2026-03-01T10:00:00Z","flow":"imported","amr":["mfa"],"mfa":"proved"},"version":"7"}"#,
        r#"{"kind":"conflict","message":"newer"}"#,
    ];
    let config = r#"{"clientId":"8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a","cloud":"usgov","credential":{"kind":"secret","secret":"s"},"proxy":"none","timeoutMs":5}"#;
    let mut seeds = Vec::new();
    for (at, request) in requests.iter().enumerate() {
        for (manner, reply) in (0..6).zip(replies.iter().cycle()) {
            let mut seed = vec![manner];
            text(&mut seed, reply);
            // Blocking, started and cancelled, a stream with a page, a lookup, a configuration.
            for step in [1, 2, 4] {
                seed.extend([step, 8, 9]);
                text(&mut seed, request);
                seed.push(u8::try_from(at).unwrap() + 1);
            }
            seed.extend([5, 8, 6, 8, 7, 8]);
            for argument in [PARTNER, "", "", "https://graph.microsoft.com/.default"] {
                seed.push(9);
                text(&mut seed, argument);
            }
            seed.extend([0, 1, 9]);
            text(&mut seed, config);
            seeds.push(seed);
        }
    }
    seeds
}

/// A generator of numbers that are always the same (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % bound.max(1)
    }
}

/// Changes some bytes, as fuzzers do: flips, cuts, doubles, and puts parts of others in.
fn mutated(numbers: &mut Numbers, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut data = seeds[numbers.below(seeds.len())].clone();
    for _ in 0..=numbers.below(6) {
        let at = numbers.below(data.len());
        match numbers.below(6) {
            0 => data[at] ^= 1 << numbers.below(8),
            1 => data[at] = u8::try_from(numbers.below(256)).unwrap(),
            2 => data.truncate(at.max(1)),
            3 => data.insert(at, [0, 0xff, b'"', b'{', b'\\'][numbers.below(5)]),
            4 => {
                let other = &seeds[numbers.below(seeds.len())];
                data.extend_from_slice(&other[numbers.below(other.len())..]);
            }
            _ => {
                let end = (at + numbers.below(16)).min(data.len());
                let piece = data[at..end].to_vec();
                data.splice(at..at, piece);
            }
        }
    }
    data
}

#[test]
fn whatever_is_called_ends_and_nothing_is_left() {
    let _alone = alone();
    let seeds = seeds();
    // Watched by valgrind, each takes a second.
    let (step, rounds) =
        if std::env::var_os("PARTNERCENTER_WATCHED").is_some() { (5, 25) } else { (1, 300) };
    seeds.iter().step_by(step).for_each(|seed| feed(seed));
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for _ in 0..rounds {
        feed(&mutated(&mut numbers, &seeds));
    }
    assert_eq!((calls_under_way(), host_requests_open()), (0, 0));
}
