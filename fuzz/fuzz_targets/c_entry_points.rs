#![no_main]

#[path = "../../bindings-c/tests/c/entry_points.rs"]
mod entry_points;

libfuzzer_sys::fuzz_target!(|data: &[u8]| entry_points::feed(data));
