//! Calls the entry points as some bytes say: any function in any order, with handles that are open, closed or
//! garbage, text that is none, lengths that lie where that can be noticed, hosts that misbehave.
//!
//! Sends nothing: what is called belongs to an app that reaches nobody. The fuzzer `fuzz/` includes this file.

use std::{
    ffi::c_void,
    ptr,
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    time::Duration,
};

use partnercenter_c::*;

/// Whatever happens ends before this.
const PATIENCE: Duration = Duration::from_secs(60);

/// An app that can be called: its connections go to a port where nobody listens.
const CALLABLE: &str = r#"{"clientId":"8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a","timeoutMs":3,"store":{"kind":"callback"},"proxy":{"url":"http://127.0.0.1:9"}}"#;

static RELEASED: AtomicUsize = AtomicUsize::new(0);

/// Reads numbers and texts from bytes; zeros and empty texts at their end.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn text(&mut self) -> &'a [u8] {
        let length = usize::from(u16::from_le_bytes([self.byte(), self.byte()]));
        let (text, rest) = self.0.split_at(length.min(self.0.len()));
        self.0 = rest;
        text
    }

    /// A text as an argument: as it is, empty in several ways, or with a length that must be refused.
    fn argument(&mut self) -> (*const u8, usize) {
        match self.byte() % 16 {
            0 => (ptr::null(), 0),
            1 => (ptr::null(), usize::from(self.byte())),
            2 => (self.text().as_ptr(), usize::MAX),
            3 => (self.text().as_ptr(), 0),
            _ => {
                let text = self.text();
                (text.as_ptr(), text.len())
            }
        }
    }
}

/// How a host behaves, and what it may call.
struct Behaviour {
    manner: u8,
    reply: Vec<u8>,
}

unsafe extern "C" fn ask(
    context: *mut c_void,
    id: u64,
    _kind: *const u8,
    _kind_length: usize,
    _payload: *const u8,
    _payload_length: usize,
) {
    // SAFETY: made by `host`, and released after the last request.
    let behaviour = unsafe { &*context.cast::<Behaviour>() };
    let (data, length) = (behaviour.reply.as_ptr(), behaviour.reply.len());
    // SAFETY: the reply lives as long as the host.
    let reply = |failed| unsafe { pc_host_reply(id, failed, data, length) };
    match behaviour.manner % 6 {
        0 => {}
        1 => reply(true),
        2 => {
            reply(false);
            reply(true);
        }
        // SAFETY: NULL with a length is refused.
        3 => unsafe { pc_host_reply(id, false, ptr::null(), 8) },
        4 => {
            let request = br#"{"operation":"tokens.withheld.list"}"#;
            let mut outcome = nothing();
            // SAFETY: the request is readable, the outcome writable; a handle of nobody is refused.
            unsafe {
                pc_call_blocking(garbage(), request.as_ptr(), request.len(), &raw mut outcome);
                pc_outcome_free(&raw mut outcome);
            }
            reply(false);
        }
        _ => reply(false),
    }
}

unsafe extern "C" fn release(context: *mut c_void) {
    // SAFETY: made by `host`, released once.
    drop(unsafe { Box::from_raw(context.cast::<Behaviour>()) });
    RELEASED.fetch_add(1, Ordering::Relaxed);
}

fn host(manner: u8, reply: &[u8]) -> PcHost {
    let behaviour = Box::new(Behaviour { manner, reply: reply.to_vec() });
    PcHost { context: Box::into_raw(behaviour).cast(), ask: Some(ask), release: Some(release) }
}

/// Gives the status to whom it waits; called a second time it would free its context a second time.
unsafe extern "C" fn completed(context: *mut c_void, _call: u64, outcome: *const PcOutcome) {
    // SAFETY: made by `start`, completed once; the outcome is the library's own.
    let (sender, outcome) =
        unsafe { (Box::from_raw(context.cast::<mpsc::Sender<i32>>()), &*outcome) };
    let _ = sender.send(outcome.status);
}

fn waiting() -> (*mut c_void, mpsc::Receiver<i32>) {
    let (sender, receiver) = mpsc::channel();
    (Box::into_raw(Box::new(sender)).cast(), receiver)
}

unsafe extern "C" fn take(
    _context: *mut c_void,
    _level: i32,
    _target: *const u8,
    _target_length: usize,
    _text: *const u8,
    _text_length: usize,
) {
}

fn nothing() -> PcOutcome {
    let empty = || PcBuffer { data: ptr::null_mut(), length: 0 };
    PcOutcome { status: -1, body: empty(), facts: empty() }
}

fn garbage<T>() -> *mut T {
    ptr::without_provenance_mut(0x7f12_3456_7891)
}

/// A configuration that would touch files is left out: apps are made here, and files with them.
fn touches_files(config: &[u8]) -> bool {
    let has = |part: &[u8]| config.windows(part.len()).any(|window| window == part);
    has(b"file") || has(b"path") || has(b"\\u")
}

struct Program {
    apps: Vec<*mut PcApp>,
    streams: Vec<*mut PcStream>,
    lookups: Vec<*mut PcLookup>,
    hosts: usize,
}

impl Program {
    /// One of those that are or were open, NULL, or garbage.
    fn app(&self, choice: u8) -> *mut PcApp {
        match choice % 8 {
            0 => ptr::null_mut(),
            1 => garbage(),
            _ => self.apps[usize::from(choice) % self.apps.len()],
        }
    }

    fn stream(&self, choice: u8) -> *mut PcStream {
        match (choice % 8, self.streams.as_slice()) {
            (0, _) | (_, []) => ptr::null_mut(),
            (1, _) => garbage(),
            (_, streams) => streams[usize::from(choice) % streams.len()],
        }
    }

    fn opened_lookup(&self, choice: u8) -> *mut PcLookup {
        match (choice % 8, self.lookups.as_slice()) {
            (0, _) | (_, []) => ptr::null_mut(),
            (1, _) => garbage(),
            (_, lookups) => lookups[usize::from(choice) % lookups.len()],
        }
    }

    fn create(&mut self, config: (*const u8, usize), with_host: Option<PcHost>) {
        let mut app = ptr::null_mut();
        let mut failure = nothing();
        let host = with_host.as_ref().map_or(ptr::null(), |host| host as *const PcHost);
        self.hosts += usize::from(with_host.is_some());
        // SAFETY: the bytes are readable, or refused before they are read; the places are writable.
        let status =
            unsafe { pc_app_create(config.0, config.1, host, &raw mut app, &raw mut failure) };
        assert_eq!(status == PC_OK, !app.is_null(), "written on success only");
        if status == PC_OK {
            self.apps.push(app);
        } else {
            assert_eq!(status, failure.status);
            // SAFETY: written above.
            unsafe { pc_outcome_free(&raw mut failure) };
        }
    }

    /// Runs one step; false at the end.
    fn step(&mut self, bytes: &mut Bytes<'_>) -> bool {
        if bytes.0.is_empty() {
            return false;
        }
        match bytes.byte() % 14 {
            0 => {
                let with_host = bytes.byte().is_multiple_of(3);
                let (manner, reply) = (bytes.byte(), bytes.text());
                let (data, length) = bytes.argument();
                let is_true = !data.is_null() && length < usize::MAX;
                // SAFETY: a length that does not lie is that of a text.
                let text = is_true.then(|| unsafe { std::slice::from_raw_parts(data, length) });
                if !text.is_some_and(touches_files) {
                    self.create((data, length), with_host.then(|| host(manner, reply)));
                    // An app of such a configuration might reach somebody: it is closed at once.
                    self.apps.iter().skip(1).for_each(|app| pc_app_destroy(*app));
                }
            }
            1 => self.blocking(bytes),
            2 | 3 => self.start(bytes),
            4 => {
                let (app, request) = (self.app(bytes.byte()), bytes.argument());
                let mut stream = ptr::null_mut();
                let place =
                    if bytes.byte().is_multiple_of(8) { ptr::null_mut() } else { &raw mut stream };
                // SAFETY: as of `create`.
                let status =
                    unsafe { pc_stream_open(app, request.0, request.1, place, ptr::null_mut()) };
                assert_eq!(status == PC_OK, !stream.is_null());
                self.streams.extend((status == PC_OK).then_some(stream));
            }
            5 => {
                let mut page = nothing();
                // SAFETY: the place is writable, and freed as written.
                unsafe {
                    let status = pc_stream_next_blocking(self.stream(bytes.byte()), &raw mut page);
                    assert_eq!(status, page.status);
                    pc_outcome_free(&raw mut page);
                }
            }
            6 => pc_stream_close(self.stream(bytes.byte())),
            7 => self.lookup(bytes),
            8 => {
                let (id, reply) = (u64::from(bytes.byte()), bytes.argument());
                // SAFETY: as of `create`.
                unsafe { pc_host_reply(id, bytes.byte().is_multiple_of(2), reply.0, reply.1) };
            }
            9 => pc_call_cancel(u64::from_le_bytes([bytes.byte(); 8])),
            10 => {
                let sink: PcLogSink =
                    if bytes.byte().is_multiple_of(2) { Some(take) } else { None };
                let level = i32::from(bytes.byte()) - 2;
                // SAFETY: the sink takes no context, and a failure is not wanted.
                unsafe { pc_log_set(level, sink, ptr::null_mut(), ptr::null_mut()) };
            }
            12 => self.look_again(bytes),
            13 => pc_lookup_close(self.opened_lookup(bytes.byte())),
            // SAFETY: NULL is fine.
            _ => unsafe {
                pc_outcome_free(ptr::null_mut());
                pc_buffer_free(ptr::null_mut());
            },
        }
        true
    }

    fn blocking(&self, bytes: &mut Bytes<'_>) {
        let (app, request) = (self.app(bytes.byte()), bytes.argument());
        let mut outcome = nothing();
        let place = if bytes.byte().is_multiple_of(8) { ptr::null_mut() } else { &raw mut outcome };
        // SAFETY: as of `create`; an outcome that was not written is empty.
        unsafe {
            let status = pc_call_blocking(app, request.0, request.1, place);
            assert!(place.is_null() || status == outcome.status);
            pc_outcome_free(&raw mut outcome);
            pc_outcome_free(&raw mut outcome);
        }
    }

    fn start(&self, bytes: &mut Bytes<'_>) {
        let (app, request) = (self.app(bytes.byte()), bytes.argument());
        let (context, status) = waiting();
        // SAFETY: as of `create`; the context lives until the completion.
        let call = unsafe { pc_call_start(app, request.0, request.1, Some(completed), context) };
        assert_ne!(call, 0);
        match bytes.byte() % 4 {
            0 => pc_call_cancel(call),
            1 => {
                pc_call_cancel(call);
                pc_app_destroy(app);
            }
            _ => {}
        }
        let status = status.recv_timeout(PATIENCE).expect("a call was never completed");
        assert!((PC_OK..=PC_ERROR_INTERNAL).contains(&status));
        pc_call_cancel(call);
    }

    fn lookup(&mut self, bytes: &mut Bytes<'_>) {
        let app = self.app(bytes.byte());
        let mut text = || bytes.argument();
        let (partner, customer, account, scopes) = (text(), text(), text(), text());
        let lookup = PcTokenLookup {
            partner: partner.0,
            partner_length: partner.1,
            customer: customer.0,
            customer_length: customer.1,
            account: account.0,
            account_length: account.1,
            scopes: scopes.0,
            scopes_length: scopes.1,
            app_only: partner.1.is_multiple_of(2),
        };
        let empty = PcBuffer { data: ptr::null_mut(), length: 0 };
        let mut token = PcToken { token: empty, expires_on: 0, refresh_on: 0 };
        // SAFETY: as of `create`.
        unsafe {
            pc_token_cached(app, &raw const lookup, &raw mut token, ptr::null_mut());
            pc_buffer_free(&raw mut token.token);
            let mut opened = ptr::null_mut();
            let status = pc_lookup_open(app, &raw const lookup, &raw mut opened, ptr::null_mut());
            assert_eq!(status == PC_OK, !opened.is_null());
            self.lookups.extend((status == PC_OK).then_some(opened));
        }
    }

    fn look_again(&self, bytes: &mut Bytes<'_>) {
        let lookup = self.opened_lookup(bytes.byte());
        let (mut serial, held) = (u64::from(bytes.byte()), bytes.byte().is_multiple_of(8));
        let place = if held { ptr::null_mut() } else { &raw mut serial };
        let empty = PcBuffer { data: ptr::null_mut(), length: 0 };
        let mut token = PcToken { token: empty, expires_on: 0, refresh_on: 0 };
        // SAFETY: as of `create`; a token that was not written is empty.
        unsafe {
            let status = pc_lookup_cached(lookup, place, &raw mut token, ptr::null_mut());
            assert!(status != PC_OK || serial == 0, "this app has no token");
            pc_buffer_free(&raw mut token.token);
        }
    }
}

/// Does what the bytes say, and looks that nothing is left over.
pub fn feed(data: &[u8]) {
    static QUIET: LazyLock<()> = LazyLock::new(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            // The one that is asked for needs no trace.
            if panic.payload_as_str() != Some("this was asked for") {
                usual(panic);
            }
        }));
    });
    LazyLock::force(&QUIET);
    let released = RELEASED.load(Ordering::Relaxed);
    let mut bytes = Bytes(data);
    let mut program =
        Program { apps: Vec::new(), streams: Vec::new(), lookups: Vec::new(), hosts: 0 };
    let first = host(bytes.byte(), bytes.text());
    program.create((CALLABLE.as_ptr(), CALLABLE.len()), Some(first));
    for _ in 0..32 {
        if !program.step(&mut bytes) {
            break;
        }
    }
    program.streams.iter().for_each(|stream| pc_stream_close(*stream));
    program.lookups.iter().for_each(|lookup| pc_lookup_close(*lookup));
    program.apps.iter().for_each(|app| pc_app_destroy(*app));
    assert_eq!(open_handles(), [0, 0, 0]);
    // What was given up may still be on its way out.
    let until = std::time::Instant::now() + PATIENCE;
    let all = released + program.hosts;
    while RELEASED.load(Ordering::Relaxed) < all {
        assert!(std::time::Instant::now() < until, "a host was never released");
        std::thread::yield_now();
    }
    assert_eq!(RELEASED.load(Ordering::Relaxed), all);
}
