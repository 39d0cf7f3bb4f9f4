use clap::Args;
use partnercenter::{
    Error, Result,
    diagnosis::nearest,
    operations::{self, Operation},
};
use serde_json::{Value, json};

use super::{Callable, modes};
use crate::{
    exit::Outcome,
    output::{self, Format},
    procedures,
};

/// List the operations, or those that have all the words in their name, path or summary
///
/// Those that are gone are listed by --gone alone.
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter operations list
  partnercenter operations list graph domains --output json
  partnercenter operations list --group customers.subscriptions --verb PATCH
  partnercenter operations list --deprecated")]
pub struct List {
    /// Words to look for
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    /// Those whose name begins so, up to a dot: customers.subscriptions
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Those with this method of HTTP
    #[arg(long, value_name = "METHOD")]
    verb: Option<String>,
    /// Those that can be called by the app alone
    #[arg(long)]
    app_only: bool,
    /// Those that are going, with what takes their place
    #[arg(long, conflicts_with = "gone")]
    deprecated: bool,
    /// Those that are gone, with what took their place
    #[arg(long)]
    gone: bool,
}

impl List {
    pub fn run(self, format: Format) -> Outcome {
        if let Some(group) = &self.group {
            refuse_unknown(group)?;
        }
        let rows = operations::all().iter().map(Callable::Operation);
        let procedures = operations::procedures().iter();
        let procedures = procedures.filter(|it| procedures::instead(it.id).is_none());
        let mut found: Vec<Callable> =
            rows.chain(procedures.map(Callable::Procedure)).filter(|it| self.has(*it)).collect();
        found.sort_by_key(|it| it.id());
        if format.is_json() {
            return output::list(&found.into_iter().map(as_json).collect::<Vec<_>>(), format);
        }
        if self.deprecated || self.gone {
            let rows = found.into_iter().map(|it| {
                let (since, instead) = end(it).unwrap_or_default();
                [it.id().to_owned(), since.to_owned(), instead]
            });
            return output::table(["operation", "since", "instead"], rows);
        }
        output::table(
            ["operation", "method", "mode", "summary"],
            found.into_iter().map(|it| {
                [it.id().into(), method(it).into(), modes(it.modes()).into(), it.summary().into()]
            }),
        )
    }

    fn has(&self, it: Callable) -> bool {
        let (is_gone, is_deprecated, path) = match it {
            Callable::Operation(row) => (row.retired.is_some(), row.deprecated.is_some(), row.path),
            Callable::Procedure(_) => (false, false, ""),
        };
        let says = |word: &String| {
            let word = word.to_lowercase();
            [it.id(), it.summary(), path].iter().any(|text| text.to_lowercase().contains(&word))
        };
        is_gone == self.gone
            && (is_deprecated || !self.deprecated)
            && (it.modes().app_only || !self.app_only)
            && self.group.as_ref().is_none_or(|group| is_in(it.id(), group))
            && self.verb.as_ref().is_none_or(|verb| verb.eq_ignore_ascii_case(method(it)))
            && self.words.iter().all(says)
    }
}

fn is_in(id: &str, group: &str) -> bool {
    id.strip_prefix(group).is_some_and(|rest| rest.starts_with('.'))
}

/// Refuses a group that no name begins with; the near miss is named.
fn refuse_unknown(group: &str) -> Result<()> {
    let ids = || operations::all().iter().map(|row| row.id);
    if ids().any(|id| is_in(id, group)) {
        return Ok(());
    }
    let groups: Vec<&str> =
        ids().flat_map(|id| id.match_indices('.').map(|(at, _)| &id[..at])).collect();
    let error = Error::configuration(format!("no operation is in the group \"{group}\""));
    Err(match nearest(group, &groups) {
        Some(near) => error.with_hint(format!("Did you mean {near}?")),
        None => error.with_hint("Groups are beginnings of names, such as customers.subscriptions."),
    })
}

/// How it is called over HTTP; nothing for what is more than one request.
fn method(it: Callable) -> &'static str {
    match it {
        Callable::Operation(row) => row.method,
        Callable::Procedure(_) => "",
    }
}

/// Since when it is going or gone, and what takes its place.
fn end(it: Callable) -> Option<(&'static str, String)> {
    let Callable::Operation(row) = it else { return None };
    let gone = row.retired.map(|gone| (gone.since, gone.instead.to_owned()));
    gone.or_else(|| row.deprecated.map(|it| (it.since, it.by.join(", "))))
}

fn as_json(it: Callable) -> Value {
    let mut line = json!({ "id": it.id(), "summary": it.summary(), "modes": modes(it.modes()) });
    if let Callable::Operation(Operation { method, path, deprecated, retired, .. }) = it {
        line["method"] = json!(method);
        line["path"] = json!(path);
        line["deprecated"] = json!(deprecated.map(|it| it.since));
        line["retired"] = json!(retired.map(|it| it.since));
    }
    line
}
