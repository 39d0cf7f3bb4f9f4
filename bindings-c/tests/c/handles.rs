//! Nothing that is opened stays open, however often.

use std::{
    ffi::c_void,
    ptr,
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use partnercenter::boundary::{calls_under_way, host_requests_open};
use partnercenter_c::*;

use crate::support::alone;

const CONFIG: &[u8] = br#"{"clientId":"8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"}"#;
const REQUEST: &[u8] = br#"{"operation":"tokens.withheld.list"}"#;
const COLLECTION: &[u8] =
    br#"{"operation":"customers.list","partner":"7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"}"#;
/// Half of them waited for, half started.
const CALLS: usize = 100_000;
const APPS: usize = 200;

static COMPLETED: AtomicUsize = AtomicUsize::new(0);

unsafe extern "C" fn completed(_context: *mut c_void, _call: u64, outcome: *const PcOutcome) {
    // SAFETY: the library's own.
    assert_eq!(unsafe { &*outcome }.status, PC_OK);
    COMPLETED.fetch_add(1, Ordering::Relaxed);
}

fn app() -> *mut PcApp {
    let mut app = ptr::null_mut();
    let (host, failure) = (ptr::null(), ptr::null_mut());
    // SAFETY: the configuration is readable, the place writable.
    let status =
        unsafe { pc_app_create(CONFIG.as_ptr(), CONFIG.len(), host, &raw mut app, failure) };
    assert_eq!(status, PC_OK);
    app
}

/// One call that is waited for, one that is started, and now and then a stream.
fn call(app: *mut PcApp, number: usize) {
    let empty = || PcBuffer { data: ptr::null_mut(), length: 0 };
    let mut outcome = PcOutcome { status: 0, body: empty(), facts: empty() };
    // SAFETY: the requests are readable, the places writable, and what is written is freed.
    unsafe {
        let (data, length) = (REQUEST.as_ptr(), REQUEST.len());
        assert_eq!(pc_call_blocking(app, data, length, &raw mut outcome), PC_OK);
        pc_outcome_free(&raw mut outcome);
        assert_ne!(pc_call_start(app, data, length, Some(completed), ptr::null_mut()), 0);
        if number.is_multiple_of(50) {
            let mut stream = ptr::null_mut();
            let (data, length) = (COLLECTION.as_ptr(), COLLECTION.len());
            let status = pc_stream_open(app, data, length, &raw mut stream, ptr::null_mut());
            assert_eq!(status, PC_OK);
            pc_stream_close(stream);
        }
    }
}

/// What the process holds in memory, in bytes.
fn resident() -> usize {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap();
    text.split(' ').nth(1).unwrap().parse::<usize>().unwrap() * 4096
}

#[test]
fn a_hundred_thousand_calls_leave_nothing_open() {
    let _alone = alone();
    let mut warm = 0;
    for round in 0..APPS {
        let app = app();
        (0..CALLS / 2 / APPS).for_each(|number| call(app, number));
        pc_app_destroy(app);
        // Started faster than they end, they would pile up.
        let until = Instant::now() + Duration::from_secs(60);
        while COMPLETED.load(Ordering::Relaxed) < (round + 1) * (CALLS / 2 / APPS) {
            assert!(Instant::now() < until, "a call was never completed");
            std::thread::yield_now();
        }
        if round == APPS / 4 {
            warm = resident();
        }
    }
    assert_eq!(open_handles(), [0, 0, 0]);
    assert_eq!((calls_under_way(), host_requests_open()), (0, 0));
    // Other tests run in this process too, so it is coarse: some hundred bytes a call would show.
    let grown = resident().saturating_sub(warm);
    println!("grown by {} KiB in {} calls", grown >> 10, CALLS / 4 * 3);
    assert!(grown < 48 << 20, "grown by {grown} bytes");
}
