//! What Partner Center remembers of writes: the answers by `MS-RequestId`, and how many consents an
//! application made this second.

use std::{
    collections::{HashMap, VecDeque},
    time::SystemTime,
};

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::Value;
use uuid::Uuid;

/// The most answers that are remembered; the oldest go first.
const MOST_ANSWERS: usize = 10_000;
/// Consents that one application may make in a second.
const CONSENTS_PER_SECOND: f64 = 50.0;

/// A write as its key tells it: the same key with another request is a mistake of the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Write {
    pub method: Method,
    pub path: String,
    pub body: Bytes,
}

/// The answer to a write.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answered {
    pub status: StatusCode,
    pub headers: Vec<(&'static str, String)>,
    pub body: Option<Value>,
}

/// What is known of a write.
#[derive(Debug, PartialEq)]
pub(crate) enum Known {
    New,
    /// It was answered before: the same answer again, and nothing is done.
    Again(Answered),
    /// Its key was used for something else.
    Other,
}

/// Whose key it is: partner's tenant, application, `MS-RequestId`.
type Key = (Uuid, Uuid, Uuid);

#[derive(Debug, Default)]
pub(crate) struct Ledger {
    answers: HashMap<Key, (Write, Answered)>,
    order: VecDeque<Key>,
    buckets: HashMap<Uuid, Bucket>,
}

#[derive(Debug)]
struct Bucket {
    left: f64,
    at: SystemTime,
}

impl Ledger {
    pub(crate) fn known(&self, key: Key, write: &Write) -> Known {
        match self.answers.get(&key) {
            None => Known::New,
            Some((earlier, answered)) if earlier == write => Known::Again(answered.clone()),
            Some(_) => Known::Other,
        }
    }

    pub(crate) fn remember(&mut self, key: Key, write: Write, answered: Answered) {
        if self.answers.insert(key, (write, answered)).is_none() {
            self.order.push_back(key);
        }
        while self.order.len() > MOST_ANSWERS {
            if let Some(oldest) = self.order.pop_front() {
                self.answers.remove(&oldest);
            }
        }
    }

    /// Takes one consent out of an application's budget; false when there is none left.
    pub(crate) fn may_consent(&mut self, application: Uuid, now: SystemTime) -> bool {
        let full = Bucket { left: CONSENTS_PER_SECOND, at: now };
        let bucket = self.buckets.entry(application).or_insert(full);
        let gone = now.duration_since(bucket.at).unwrap_or_default().as_secs_f64();
        bucket.left = (bucket.left + gone * CONSENTS_PER_SECOND).min(CONSENTS_PER_SECOND);
        bucket.at = now;
        if bucket.left < 1.0 {
            return false;
        }
        bucket.left -= 1.0;
        true
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn write(path: &str) -> Write {
        Write { method: Method::POST, path: path.into(), body: Bytes::new() }
    }

    #[test]
    fn a_key_gives_its_answer_again_and_fits_no_other_write() {
        let mut ledger = Ledger::default();
        let key = (Uuid::new_v4(), Uuid::new_v4(), Uuid::new_v4());
        let answered = Answered { status: StatusCode::CREATED, headers: Vec::new(), body: None };
        assert_eq!(ledger.known(key, &write("/a")), Known::New);
        ledger.remember(key, write("/a"), answered.clone());
        assert_eq!(ledger.known(key, &write("/a")), Known::Again(answered));
        assert_eq!(ledger.known(key, &write("/b")), Known::Other);
        let other = (Uuid::new_v4(), key.1, key.2);
        assert_eq!(ledger.known(other, &write("/a")), Known::New);
    }

    #[test]
    fn the_oldest_answers_leave() {
        let mut ledger = Ledger::default();
        let partner = Uuid::new_v4();
        for number in 0..=MOST_ANSWERS as u128 {
            let key = (partner, partner, Uuid::from_u128(number));
            ledger.remember(
                key,
                write("/a"),
                Answered { status: StatusCode::OK, headers: Vec::new(), body: None },
            );
        }
        assert_eq!(ledger.answers.len(), MOST_ANSWERS);
        assert_eq!(ledger.known((partner, partner, Uuid::from_u128(0)), &write("/a")), Known::New);
    }

    #[test]
    fn fifty_consents_a_second_for_each_application() {
        let (mut ledger, now) = (Ledger::default(), SystemTime::now());
        let (one, other) = (Uuid::new_v4(), Uuid::new_v4());
        assert_eq!((0..60).filter(|_| ledger.may_consent(one, now)).count(), 50);
        assert!(ledger.may_consent(other, now));
        let later = now + Duration::from_millis(100);
        assert_eq!((0..60).filter(|_| ledger.may_consent(one, later)).count(), 5);
    }
}
