"""`dossier completion`: scripts that complete the command line, made from its grammar."""

import argparse

from dossier.cli.grammar import COMMANDS, VALUED, Command, choices_of, options_of
from dossier.cli.output import write


def run(options: argparse.Namespace) -> int:
    """Print the script for a shell and return the exit code."""
    write({"bash": _bash, "zsh": _zsh, "fish": _fish}[options.shell]())
    return 0


def _flags(command: Command) -> list[str]:
    return [*VALUED, *options_of(command)]


def _bash() -> str:
    cases = "\n".join(f'        {name}) words="{" ".join(_flags(command))}" ;;' for name, command in COMMANDS.items())
    choices = "\n".join(
        f'        "{name} {flag or name}") COMPREPLY=($(compgen -W "{" ".join(chosen)}" -- "$current")); return ;;'
        for name, command in COMMANDS.items()
        for flag, chosen in choices_of(command).items()
    )
    return f"""# dossier in bash: put  eval "$(dossier completion bash)"  into ~/.bashrc
_dossier() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" words
    case "${{COMP_WORDS[1]}} ${{COMP_WORDS[COMP_CWORD-1]}}" in
{choices}
    esac
    case "${{COMP_WORDS[1]}}" in
{cases}
        *) words="{" ".join([*COMMANDS, *VALUED, "--help", "--version"])}" ;;
    esac
    if [[ "$current" == -* || $COMP_CWORD -eq 1 ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
    else
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}}
complete -o filenames -F _dossier dossier
"""


def _zsh() -> str:
    commands = "\n".join(f"    '{name}:{command.does}'" for name, command in COMMANDS.items())
    cases = "\n".join(f"      {name}) compadd -- {' '.join(_flags(command))} ;;" for name, command in COMMANDS.items())
    quoted = commands.replace("person's", "person'\\''s")
    return f"""#compdef dossier
# dossier in zsh: put  eval "$(dossier completion zsh)"  into ~/.zshrc
_dossier() {{
  local -a commands
  commands=(
{quoted}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
  elif [[ "$PREFIX" == -* ]]; then
    case "$words[2]" in
{cases}
    esac
  fi
  _files
}}
compdef _dossier dossier
"""


def _fish() -> str:
    lines = ["# dossier in fish: put  dossier completion fish | source  into config.fish"]
    for name, command in COMMANDS.items():
        does = command.does.replace("'", "\\'")
        lines.append(f"complete -c dossier -n __fish_use_subcommand -a {name} -d '{does}'")
        lines += [
            f"complete -c dossier -n '__fish_seen_subcommand_from {name}' -l {flag.removeprefix('--')}"
            for flag in options_of(command)
        ]
    lines += [f"complete -c dossier -l {flag.removeprefix('--')} -r" for flag in VALUED]
    return "\n".join(lines) + "\n"
