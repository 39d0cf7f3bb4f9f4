//! The vectors: what every door to the library must do, as data. `tests/vectors/README.md` tells how they are
//! written and how a runner plays them.

mod case;
mod expect;
mod names;
mod run;
mod serve;

pub use self::{
    case::{Case, all, read},
    run::{Action, Asked, Run, Runs, kinds_missing},
    serve::serve,
};
