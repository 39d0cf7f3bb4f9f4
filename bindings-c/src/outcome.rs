use std::ptr;

use partnercenter::{
    Error, ErrorKind,
    boundary::{Outcome, Success},
};

use crate::constants::PC_OK;

/// Bytes with their length, not terminated by a zero. Empty is NULL and 0.
#[repr(C)]
#[derive(Debug)]
pub struct PcBuffer {
    /// The bytes.
    pub data: *mut u8,
    /// How many.
    pub length: usize,
}

/// How a call ended.
#[repr(C)]
#[derive(Debug)]
pub struct PcOutcome {
    /// `PC_OK`, or the number of the error's kind.
    pub status: i32,
    /// Of a success the body as received: JSON in UTF-8 unless the operation answers with other
    /// bytes. Of a failure the error envelope as JSON.
    pub body: PcBuffer,
    /// Of a success what is known beside the body, as JSON. Of a failure empty.
    pub facts: PcBuffer,
}

impl PcBuffer {
    pub(crate) const EMPTY: Self = Self { data: ptr::null_mut(), length: 0 };

    pub(crate) fn of(bytes: Vec<u8>) -> Self {
        if bytes.is_empty() {
            return Self::EMPTY;
        }
        let bytes = bytes.into_boxed_slice();
        let length = bytes.len();
        Self { data: Box::into_raw(bytes).cast(), length }
    }

    /// Gives the bytes back; what was a token is zeroed before its memory is freed.
    ///
    /// # Safety
    /// The buffer came from [`PcBuffer::of`] and was not freed.
    pub(crate) unsafe fn free(&mut self) {
        if self.data.is_null() {
            return;
        }
        let bytes = ptr::slice_from_raw_parts_mut(self.data, self.length);
        *self = Self::EMPTY;
        // SAFETY: made by `Box::into_raw` with this length, as the caller promises.
        let mut bytes = unsafe { Box::from_raw(bytes) };
        bytes.fill(0);
        std::hint::black_box(&mut bytes);
    }
}

impl PcOutcome {
    pub(crate) fn of(outcome: Outcome) -> Self {
        match outcome {
            Ok(Success { body, facts, .. }) => Self {
                status: PC_OK,
                body: PcBuffer::of(body.into()),
                facts: PcBuffer::of(serde_json::to_vec(&facts).unwrap_or_default()),
            },
            Err(error) => Self::failed(&error),
        }
    }

    pub(crate) fn failed(error: &Error) -> Self {
        Self {
            status: status_of(error.kind),
            body: PcBuffer::of(serde_json::to_vec(error).unwrap_or_default()),
            facts: PcBuffer::EMPTY,
        }
    }

    /// # Safety
    /// The outcome came from here and was not freed.
    pub(crate) unsafe fn free(&mut self) {
        // SAFETY: both buffers came with the outcome.
        unsafe {
            self.body.free();
            self.facts.free();
        }
    }
}

/// The number of a kind: its place in the closed list, from 1.
pub(crate) fn status_of(kind: ErrorKind) -> i32 {
    let place = ErrorKind::ALL.iter().position(|known| *known == kind);
    place.map_or(-1, |place| place as i32 + 1)
}

/// Frees what an outcome holds and leaves it empty. An empty one and NULL are fine.
///
/// # Safety
/// `outcome` is NULL, or an outcome that a function of this library wrote and that was not copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_outcome_free(outcome: *mut PcOutcome) {
    // SAFETY: as the caller promises.
    if let Some(outcome) = unsafe { outcome.as_mut() } {
        // SAFETY: as above.
        unsafe { outcome.free() };
    }
}

/// Frees a buffer and leaves it empty. An empty one and NULL are fine.
///
/// # Safety
/// `buffer` is NULL, or a buffer that a function of this library wrote and that was not copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pc_buffer_free(buffer: *mut PcBuffer) {
    // SAFETY: as the caller promises.
    if let Some(buffer) = unsafe { buffer.as_mut() } {
        // SAFETY: as above.
        unsafe { buffer.free() };
    }
}

/// Writes a failure where it is wanted, and gives its status.
///
/// # Safety
/// `failure` is NULL or can be written to.
pub(crate) unsafe fn report(failure: *mut PcOutcome, error: &Error) -> i32 {
    let status = status_of(error.kind);
    if !failure.is_null() {
        // SAFETY: not NULL, writable as the caller promises; what was there is not read.
        unsafe { failure.write(PcOutcome::failed(error)) };
    }
    status
}
