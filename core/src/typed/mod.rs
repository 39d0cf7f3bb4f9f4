//! Resources as structs, and a method for each operation that takes and gives them.
//!
//! ```no_run
//! # async fn example(customer: partnercenter::Customer) -> partnercenter::Result<()> {
//! let subscription = customer.subscriptions().get("83ef9d05-4169-4ef9-9657-0e86b1eab1de").await?;
//! println!("{:?} of {:?}", subscription.status, subscription.request_id());
//! # Ok(())
//! # }
//! ```

mod call;
pub mod methods;
#[cfg(test)]
mod proofs;
mod resource;
pub mod resources;
mod work;

pub use self::{
    call::{Call, FromAnswer, Listing, Typed, TypedPage, TypedPager},
    resource::{Members, Resource},
    work::{Fetch, Start, TypedWork},
};
