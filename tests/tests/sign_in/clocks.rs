//! Clocks that differ from the sign-in service's (goals R16).

use std::time::Duration;

use partnercenter::{auth::SignInOptions, time::Clock};
use partnercenter_emulator::{Emulator, Options};

use crate::stage::{Stage, adele};

#[tokio::test]
async fn r16_a_clock_that_is_wrong_does_not_keep_anybody_from_signing_in() {
    for by in [600, 3_600, 86_400] {
        for ahead in [true, false] {
            // The two sides have clocks of their own.
            let clock = Clock::adjustable();
            let by = Duration::from_secs(by);
            if ahead {
                clock.advance(by);
            } else {
                clock.set_back(by);
            }
            let emulator = Emulator::start(Options::default()).await.unwrap();
            let stage = Stage { emulator, clock, of: partnercenter::Cloud::global() };
            for actor in [stage.app(), stage.app_v1()] {
                actor
                    .sign_in(&stage, SignInOptions::default(), &adele())
                    .await
                    .unwrap_or_else(|error| panic!("{by:?} ahead: {ahead}: {error:?}"));
            }
        }
    }
}
