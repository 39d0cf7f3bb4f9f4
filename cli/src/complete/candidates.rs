//! What may stand where.

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
};

use clap::{ArgMatches, Command, CommandFactory};
use clap_complete::{
    ArgValueCandidates, ArgValueCompleter, CompletionCandidate, PathCompleter,
    engine::ValueCompleter as _,
};
use partnercenter::{
    Cloud,
    operations::{self, Parameter, ParameterKind},
};

use crate::{
    arguments::Arguments,
    procedures,
    settings::file::{self, File},
};

/// Says of arguments what they may be. One that is changed moves behind the others: positional ones have an index.
pub fn add(command: Command, words: &[OsString]) -> Command {
    let asked = Asked::of(words);
    let config = asked.config.clone();
    let of_file = move |read: fn(&File) -> Vec<CompletionCandidate>| {
        let config = config.clone();
        ArgValueCandidates::new(move || {
            settings(config.as_deref()).as_ref().map(read).unwrap_or_default()
        })
    };
    let clouds = of_file(|file| file.clouds.keys().map(CompletionCandidate::new).collect());
    let clouds = ArgValueCandidates::new(move || {
        let built_in = Cloud::built_in().iter().map(|cloud| CompletionCandidate::new(&cloud.name));
        built_in.chain(clouds.candidates()).collect()
    });
    let profiles = of_file(|file| file.profiles.keys().map(CompletionCandidate::new).collect());
    let parameters = move |current: &OsStr| asked.parameters(current);
    command
        .mut_arg("profile", |arg| arg.add(profiles))
        .mut_arg("cloud", |arg| arg.add(clouds))
        .mut_arg("partner", |arg| arg.add(of_file(partners)))
        .mut_subcommand("call", |call| {
            call.mut_arg("operation", |arg| arg.add(ArgValueCandidates::new(callable)))
                .mut_arg("parameters", |arg| arg.add(ArgValueCompleter::new(parameters)))
        })
        .mut_subcommand("request", |request| {
            request.mut_arg("method", |arg| arg.add(ArgValueCandidates::new(methods)))
        })
        .mut_subcommand("operations", |operations| {
            operations
                .mut_subcommand("show", |show| {
                    show.mut_arg("operation", |arg| arg.add(ArgValueCandidates::new(known)))
                })
                .mut_subcommand("list", |list| {
                    list.mut_arg("group", |arg| arg.add(ArgValueCandidates::new(groups)))
                        .mut_arg("verb", |arg| arg.add(ArgValueCandidates::new(methods)))
                })
        })
}

/// What stands on the command line already.
#[derive(Default)]
struct Asked {
    config: Option<PathBuf>,
    operation: Option<String>,
    /// Parameters that have a value, without the word that is completed.
    given: Vec<String>,
}

impl Asked {
    fn of(words: &[OsString]) -> Self {
        let Some((_, before)) = words.split_last() else { return Self::default() };
        let read = Arguments::command().ignore_errors(true).try_get_matches_from(before);
        let Ok(matches) = read else { return Self::default() };
        let mut asked = Self { config: one(&matches, "config"), ..Self::default() };
        if let Some(("call", call)) = matches.subcommand() {
            asked.operation = one(call, "operation");
            let given = call.try_get_many::<String>("parameters").ok().flatten();
            asked.given = given.into_iter().flatten().cloned().collect();
        }
        asked
    }

    /// Names of the operation's parameters; of one whose name is there, its values.
    fn parameters(&self, current: &OsStr) -> Vec<CompletionCandidate> {
        let Some(current) = current.to_str() else { return Vec::new() };
        let known = self.operation.as_deref().map(parameters_of).unwrap_or_default();
        if let Some((name, value)) = current.split_once('=') {
            let kind = known.iter().find(|parameter| parameter.name == name).map(|it| it.kind);
            let values = match value.strip_prefix('@') {
                Some(file) => prefixed("@", PathCompleter::any().complete(OsStr::new(file))),
                None => values(kind, value),
            };
            return prefixed(&format!("{name}="), values);
        }
        let is_given = |parameter: &Parameter| {
            let name_of = |pair: &String| pair.split('=').next() == Some(parameter.name);
            !parameter.repeated && self.given.iter().any(name_of)
        };
        let open = known.iter().filter(|it| it.name.starts_with(current) && !is_given(it));
        open.map(|parameter| {
            // Those without which the call is refused come first.
            let order = usize::from(!parameter.required);
            candidate(&format!("{}=", parameter.name), parameter.summary).display_order(Some(order))
        })
        .collect()
    }
}

fn one<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Option<T> {
    matches.try_get_one::<T>(name).ok().flatten().cloned()
}

fn parameters_of(operation: &str) -> &'static [Parameter] {
    match (operations::find(operation), operations::find_procedure(operation)) {
        (Some(row), _) => row.parameters,
        (None, Some(procedure)) => procedure.parameters,
        (None, None) => &[],
    }
}

fn values(kind: Option<ParameterKind>, begun: &str) -> Vec<CompletionCandidate> {
    let known: &[&str] = match kind {
        Some(ParameterKind::OneOf(values)) => values,
        Some(ParameterKind::Boolean) => &["true", "false"],
        _ => &[],
    };
    known.iter().filter(|value| value.starts_with(begun)).map(CompletionCandidate::new).collect()
}

fn prefixed(prefix: &str, candidates: Vec<CompletionCandidate>) -> Vec<CompletionCandidate> {
    candidates.into_iter().map(|candidate| candidate.add_prefix(prefix)).collect()
}

fn candidate(value: &str, help: &'static str) -> CompletionCandidate {
    CompletionCandidate::new(value).help(Some(help.into()))
}

/// What `call` takes: retired operations are refused anyway.
fn callable() -> Vec<CompletionCandidate> {
    let rows = operations::all().iter().filter(|row| row.retired.is_none());
    let rows = rows.map(|row| candidate(row.id, row.summary));
    let procedures = operations::procedures().iter();
    let procedures = procedures.filter(|it| procedures::instead(it.id).is_none());
    rows.chain(procedures.map(|it| candidate(it.id, it.summary))).collect()
}

/// What `operations show` knows.
fn known() -> Vec<CompletionCandidate> {
    let rows = operations::all().iter().map(|row| candidate(row.id, row.summary));
    rows.chain(operations::procedures().iter().map(|it| candidate(it.id, it.summary))).collect()
}

/// The beginnings of names, up to a dot.
fn groups() -> Vec<CompletionCandidate> {
    let mut groups: BTreeMap<&str, usize> = BTreeMap::new();
    for row in operations::all() {
        for (at, _) in row.id.match_indices('.') {
            *groups.entry(&row.id[..at]).or_default() += 1;
        }
    }
    let counted = |(group, count): (&str, usize)| {
        CompletionCandidate::new(group).help(Some(format!("{count} operations").into()))
    };
    groups.into_iter().map(counted).collect()
}

fn methods() -> Vec<CompletionCandidate> {
    ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"].map(CompletionCandidate::new).into()
}

/// The settings file that would be used; nothing where there is none that can be read.
fn settings(config: Option<&Path>) -> Option<File> {
    File::read(&file::find(config).ok()??).ok()
}

/// The partners that the file names, each with where.
fn partners(file: &File) -> Vec<CompletionCandidate> {
    let named = |keys: &file::Keys| keys.get("partner").map(|(partner, _)| partner.clone());
    let of_profiles = file
        .profiles
        .iter()
        .filter_map(|(profile, keys)| Some((named(keys)?, format!("profile {profile}"))));
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let common = named(&file.common).map(|partner| (partner, "of all profiles".to_owned()));
    for (partner, place) in common.into_iter().chain(of_profiles) {
        known.entry(partner).or_insert(place);
    }
    let shown = |(partner, place): (String, String)| {
        CompletionCandidate::new(partner).help(Some(place.into()))
    };
    known.into_iter().map(shown).collect()
}
