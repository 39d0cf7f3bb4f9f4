#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| partnercenter::fuzzing::file_name(data));
