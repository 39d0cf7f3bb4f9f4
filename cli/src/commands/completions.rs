use clap::Args;

use crate::{complete, exit::Outcome, output};

/// Print what a shell has to run to complete names of operations, parameters and settings
///
/// The shell asks the program each time. Let it run this when it starts, so that both are of one version.
#[derive(Args)]
#[command(after_help = "\
Examples:
  echo 'source <(partnercenter completions bash)' >> ~/.bashrc
  echo 'source <(partnercenter completions zsh)' >> ~/.zshrc
  echo 'partnercenter completions fish | source' > ~/.config/fish/completions/partnercenter.fish
  Add-Content $PROFILE 'partnercenter completions powershell | Out-String | Invoke-Expression'
  echo 'eval (partnercenter completions elvish | slurp)' >> ~/.config/elvish/rc.elv")]
pub struct Completions {
    /// The shell
    shell: complete::Name,
}

impl Completions {
    pub fn run(self) -> Outcome {
        output::bytes(&complete::registration(self.shell)?)
    }
}
