//! What went wrong, in a partner's words.

mod guide;

pub use self::guide::{Meaning, Side, meaning_of};
pub(crate) use self::guide::{is_transient, kind_of_status, readable};
