//! The settings as flags of the command line.

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, builder::PossibleValuesParser};

use super::table::{ALL, Kind, Setting};

/// The settings that the command line gives.
#[derive(Clone, Debug, Default)]
pub struct Flags(Vec<(&'static str, String)>);

impl Flags {
    /// The text of one, as given.
    pub fn get(&self, setting: &Setting) -> Option<&str> {
        self.0.iter().find(|(name, _)| *name == setting.name).map(|(_, text)| text.as_str())
    }

    #[cfg(test)]
    pub fn of(given: &[(&'static Setting, &str)]) -> Self {
        Self(given.iter().map(|(setting, text)| (setting.name, (*text).to_owned())).collect())
    }
}

fn argument(setting: &'static Setting) -> Arg {
    let argument = Arg::new(setting.name)
        .long(setting.name)
        .value_name(setting.value_name())
        .help(setting.about)
        .help_heading(setting.group)
        .global(true)
        .hide_short_help(true);
    match setting.kind {
        Kind::OneOf(values) => {
            argument.value_parser(PossibleValuesParser::new(values)).hide_possible_values(true)
        }
        Kind::Switch => argument
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_parser(PossibleValuesParser::new(["true", "false"])),
        _ => argument,
    }
}

impl Args for Flags {
    fn augment_args(command: Command) -> Command {
        let shown = ALL.iter().filter(|setting| setting.kind != Kind::Secret);
        command.args(shown.map(|setting| argument(setting)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Flags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given =
            ALL.iter().filter(|setting| setting.kind != Kind::Secret).filter_map(|setting| {
                let text = matches.get_one::<String>(setting.name)?;
                Some((setting.name, text.clone()))
            });
        Ok(Self(given.collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
