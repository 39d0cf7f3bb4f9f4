use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::{arguments::Arguments, exit::Outcome, output};

/// Print the completions of a shell
#[derive(Args)]
#[command(after_help = "\
Examples:
  partnercenter completions bash > ~/.local/share/bash-completion/completions/partnercenter
  partnercenter completions zsh > \"${fpath[1]}/_partnercenter\"
  partnercenter completions fish > ~/.config/fish/completions/partnercenter.fish
  partnercenter completions powershell >> $PROFILE")]
pub struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub fn run(self) -> Outcome {
        let mut script = Vec::new();
        let mut command = Arguments::command();
        clap_complete::generate(self.shell, &mut command, "partnercenter", &mut script);
        output::bytes(&script)
    }
}
