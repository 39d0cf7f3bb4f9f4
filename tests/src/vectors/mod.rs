//! The vectors: what every door to the library must do, as data. `tests/vectors/README.md` tells how they are
//! written and how a runner plays them.

mod case;
mod cast;
pub mod examples;
mod expect;
mod inputs;
mod names;
mod rows;
mod run;
mod same;
mod serve;

pub use self::{
    case::{Case, Set, kinds_missing, read, written},
    rows::rows,
    run::{Action, Asked, Run, Runs},
    serve::serve,
};

/// The cases for doors that have calls and no generated methods.
pub fn by_name() -> Vec<Case> {
    [written(), rows(), examples::cases(Set::Examples)].concat()
}

/// All cases.
pub fn all() -> Vec<Case> {
    [by_name(), examples::cases(Set::Methods)].concat()
}

/// The cases of [`by_name`] that are to be played: those with the words of `PARTNERCENTER_VECTOR` in their name. Says
/// how many there are, and which are skipped and why.
pub fn chosen() -> Vec<Case> {
    let only = std::env::var("PARTNERCENTER_VECTOR").unwrap_or_default();
    let cases = by_name().into_iter().filter(|case| case.name.contains(&only));
    let (skipped, cases): (Vec<_>, Vec<_>) = cases.partition(|case| case.skipped.is_some());
    for case in skipped {
        println!("skipped: {}: {}", case.name, case.skipped.unwrap_or_default());
    }
    let steps: usize = cases.iter().map(|case| case.steps.len()).sum();
    println!("{} cases of {steps} steps", cases.len());
    cases
}
