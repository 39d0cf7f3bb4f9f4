//! How long the program takes to start (T13: 10 ms for `--version`).

#![allow(clippy::unwrap_used)]

mod common;

use std::time::{Duration, Instant};

use common::Sandbox;

#[test]
fn it_starts_at_once() {
    let sandbox = Sandbox::new();
    let mut took: Vec<Duration> = (0..60)
        .map(|_| {
            let began = Instant::now();
            sandbox.run(&["--version"]).expect(0);
            began.elapsed()
        })
        .collect();
    took.sort();
    println!("--version: {:?} at best, median {:?}", took[0], took[took.len() / 2]);
}
