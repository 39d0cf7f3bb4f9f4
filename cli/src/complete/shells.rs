//! How shells ask. The library's scripts for Bash and Zsh do not complete what follows an equals sign, and that for
//! PowerShell runs what stands on the command line: these are our own.

use std::{
    env,
    ffi::{OsStr, OsString},
    io::{self, Write},
    path::Path,
};

use clap::ValueEnum;
use clap_complete::{
    engine,
    env::{Elvish, EnvCompleter, Fish, Powershell, Zsh},
};

use super::VARIABLE;
use crate::playground::quoted;

/// All shells that may ask.
pub const ALL: &[&dyn EnvCompleter] = &[&OurBash, &OurZsh, &OurPowershell, &Fish, &Elvish];

/// The line up to the cursor, of Bash.
const LINE: &str = "_PARTNERCENTER_LINE";
/// What Bash puts the candidate in place of.
const WORD: &str = "_PARTNERCENTER_WORD";
/// The number of the word that is completed, of PowerShell.
const INDEX: &str = "_PARTNERCENTER_INDEX";

/// The shells by name.
#[derive(Clone, Copy, ValueEnum)]
pub enum Name {
    Bash,
    Zsh,
    Fish,
    Powershell,
    Elvish,
}

impl Name {
    fn shell(self) -> &'static dyn EnvCompleter {
        match self {
            Self::Bash => &OurBash,
            Self::Zsh => &OurZsh,
            Self::Fish => &Fish,
            Self::Powershell => &OurPowershell,
            Self::Elvish => &Elvish,
        }
    }
}

/// What a shell has to run so that it asks.
///
/// # Errors
/// None but those of writing into memory.
pub fn registration(shell: Name) -> io::Result<Vec<u8>> {
    let called = env::args_os().next().unwrap_or_default();
    // Called by a path, it is not where the shell looks for programs.
    let program = match Path::new(&called).components().count() {
        0 | 1 => "partnercenter".to_owned(),
        _ => env::current_exe()?.display().to_string(),
    };
    let mut script = Vec::new();
    shell.shell().write_registration(
        VARIABLE,
        "partnercenter",
        "partnercenter",
        &program,
        &mut script,
    )?;
    Ok(script)
}

/// The words of the command line as they were meant; the last is completed.
pub fn words(shell: &OsStr, asked: Vec<OsString>) -> Vec<OsString> {
    let variable = |name| env::var(name).ok();
    match Path::new(shell).file_stem().and_then(OsStr::to_str) {
        Some("bash") => variable(LINE).map_or(asked.clone(), |line| joined(&asked, &line)),
        // Windows PowerShell gives no empty word to a program.
        Some("powershell" | "pwsh") => {
            let index = variable(INDEX).and_then(|index| index.parse().ok());
            let is_empty = index == Some(asked.len());
            asked.into_iter().chain(is_empty.then(OsString::new)).collect()
        }
        _ => asked,
    }
}

/// Bash takes words apart at equals signs and colons. In the line stands what belongs together.
fn joined(words: &[OsString], line: &str) -> Vec<OsString> {
    let mut joined: Vec<OsString> = Vec::new();
    let mut rest = line;
    for word in words {
        let word = word.to_string_lossy();
        let (gap, word, after) = match rest.find(&*word) {
            Some(at) if !word.is_empty() => (&rest[..at], &*word, &rest[at + word.len()..]),
            // The cursor stands in the word, or behind a space.
            _ => {
                let begun = rest.trim_start();
                (&rest[..rest.len() - begun.len()], begun, "")
            }
        };
        match joined.last_mut() {
            Some(last) if gap.is_empty() => last.push(word),
            _ => joined.push(word.into()),
        }
        rest = after;
    }
    joined
}

struct OurBash;

const BASH: &str = r#"_partnercenter() {
    local candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
    done < <(VARIABLE=bash LINE="${COMP_LINE:0:COMP_POINT}" WORD="$2" \
        PROGRAM -- "${COMP_WORDS[@]:0:COMP_CWORD+1}" 2>/dev/null)
    if [[ ${COMPREPLY-} == *[=/] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o bashdefault -o nosort -F _partnercenter NAME 2>/dev/null ||
    complete -o bashdefault -F _partnercenter NAME
"#;

impl EnvCompleter for OurBash {
    fn name(&self) -> &'static str {
        "bash"
    }

    fn is(&self, name: &str) -> bool {
        name == self.name()
    }

    fn write_registration(
        &self,
        variable: &str,
        _: &str,
        name: &str,
        program: &str,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let script =
            BASH.replace("LINE=", &format!("{LINE}=")).replace("WORD=", &format!("{WORD}="));
        out.write_all(filled(&script, variable, name, &quoted(program)).as_bytes())
    }

    fn write_complete(
        &self,
        command: &mut clap::Command,
        words: Vec<OsString>,
        folder: Option<&Path>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let last = words.last().map(|word| word.to_string_lossy().into_owned()).unwrap_or_default();
        let replaced = env::var(WORD).unwrap_or_default();
        let kept = last.strip_suffix(&replaced).unwrap_or_default();
        let index = words.len().saturating_sub(1);
        for candidate in engine::complete(command, words, index, folder)? {
            let value = candidate.get_value().to_string_lossy();
            writeln!(out, "{}", value.strip_prefix(kept).unwrap_or(&value))?;
        }
        Ok(())
    }
}

struct OurZsh;

const ZSH: &str = r#"#compdef NAME
_partnercenter() {
    local candidate
    local -a candidates whole begun
    candidates=("${(@f)$(VARIABLE=zsh _CLAP_IFS=$'\n' _CLAP_COMPLETE_INDEX=$((CURRENT - 1)) \
        PROGRAM -- "${(@)words[1,CURRENT]}" 2>/dev/null)}")
    for candidate in $candidates; do
        if [[ ${candidate%%:*} == *[=/] ]]; then
            begun+=("$candidate")
        else
            whole+=("$candidate")
        fi
    done
    (( $#begun )) && _describe -V 'begun values' begun -S ''
    (( $#whole )) && _describe -V 'values' whole
    return 0
}
if [[ $funcstack[1] == _partnercenter ]]; then
    _partnercenter "$@"
else
    compdef _partnercenter NAME
fi
"#;

impl EnvCompleter for OurZsh {
    fn name(&self) -> &'static str {
        "zsh"
    }

    fn is(&self, name: &str) -> bool {
        name == self.name()
    }

    fn write_registration(
        &self,
        variable: &str,
        _: &str,
        name: &str,
        program: &str,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        out.write_all(filled(ZSH, variable, name, &quoted(program)).as_bytes())
    }

    fn write_complete(
        &self,
        command: &mut clap::Command,
        words: Vec<OsString>,
        folder: Option<&Path>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        Zsh.write_complete(command, words, folder, out)
    }
}

struct OurPowershell;

const POWERSHELL: &str = r#"Register-ArgumentCompleter -Native -CommandName NAME -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
    $words = if ($wordToComplete) { $before + $wordToComplete } else { $before }
    $env:VARIABLE = 'powershell'
    $env:INDEX = "$($before.Count)"
    try {
        & PROGRAM -- $words 2>$null | ForEach-Object {
            $value, $help = $_ -split "`t", 2
            if (-not $help) { $help = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $help)
        }
    } finally {
        $env:VARIABLE = $env:INDEX = $null
    }
}
"#;

impl EnvCompleter for OurPowershell {
    fn name(&self) -> &'static str {
        Powershell.name()
    }

    fn is(&self, name: &str) -> bool {
        Powershell.is(name)
    }

    fn write_registration(
        &self,
        variable: &str,
        _: &str,
        name: &str,
        program: &str,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let program = format!("'{}'", program.replace('\'', "''"));
        let script = POWERSHELL.replace("INDEX", INDEX);
        out.write_all(filled(&script, variable, name, &program).as_bytes())
    }

    fn write_complete(
        &self,
        command: &mut clap::Command,
        words: Vec<OsString>,
        folder: Option<&Path>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        Powershell.write_complete(command, words, folder, out)
    }
}

fn filled(script: &str, variable: &str, name: &str, program: &str) -> String {
    script.replace("VARIABLE", variable).replace("NAME", name).replace("PROGRAM", program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_bash_took_apart_is_joined() {
        for (words, line, expected) in [
            (&["p", "call", "a", ""][..], "p call a ", &["p", "call", "a", ""][..]),
            (&["p", "x", "cycle", "=", "mon"], "p x cycle=mon", &["p", "x", "cycle=mon"]),
            (&["p", "x", "cycle", "="], "p x cycle=", &["p", "x", "cycle="]),
            (
                &["p", "--profile", "=", "a", "call", "b"],
                "p --profile=a call b",
                &["p", "--profile=a", "call", "b"],
            ),
            (&["p", "--profile", "=", "a"], "p --profile = a", &["p", "--profile", "=", "a"]),
            (&["p", "x", "https", "://", "host"], "p  x  https://ho", &["p", "x", "https://ho"]),
            (&["p", "calling"], "p ca", &["p", "ca"]),
        ] {
            let words: Vec<OsString> = words.iter().map(Into::into).collect();
            assert_eq!(joined(&words, line), expected, "{line}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_line_makes_it_panic(words: Vec<String>, line: String) {
            let words: Vec<OsString> = words.iter().map(Into::into).collect();
            let _ = joined(&words, &line);
        }
    }
}
