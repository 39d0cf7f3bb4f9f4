//! What went wrong, in a partner's words.

mod guide;
mod nearest;

pub(crate) use self::guide::{glimpse, is_transient, kind_of_status, readable};
pub use self::{
    guide::{Meaning, Side, meaning_of},
    nearest::nearest,
};
