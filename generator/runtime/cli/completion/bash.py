"""The script for bash, from 3.2 on. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .quoting import posix

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .model import Candidate, Completion, Place


def script(completion: Completion) -> str:
    """The whole script."""
    name = completion.function
    places = "\n".join(map(_place, completion.places))
    return f"""\
# Completes {completion.program} in bash. Put it into a file that is read at the first Tab:
#   folder=~/.local/share/bash-completion/completions; mkdir -p $folder
#   {completion.program} completion bash > $folder/{completion.program}
# or, without the package bash-completion, into ~/.bashrc as
#   eval "$({completion.program} completion bash)"
_{name}_place() {{
    case $1 in
{places}
    esac
}}
_{name}() {{
    local IFS=$' \\t\\n' at word path= skip= joined= names= options= sensitive=
    local current=${{COMP_WORDS[COMP_CWORD]}}
    for ((at = 1; at < COMP_CWORD; at++)); do
        word=${{COMP_WORDS[at]//[\\"\\']/}}
        if [[ $joined ]]; then joined=; continue; fi
        case $word in
        =|:|'>'|'<'|'>>') joined=1; skip= ;;  # bash parts words at these signs
        {"|".join(completion.switches) or "--"}) ;;
        -*=*) ;;
        -[0-9]*) skip= ;;
        -*) skip=1 ;;
        *) if [[ $skip ]]; then skip=; else path+=${{path:+ }}$word; fi ;;
        esac
    done
    COMPREPLY=()
    [[ $skip || $joined ]] && return
    shopt -q nocasematch && sensitive=1 || shopt -s nocasematch
    _{name}_place "$path"
    [[ $sensitive ]] || shopt -u nocasematch
    if [[ $current == -* ]]; then
        names="$options {_words(completion.common)}"
    fi
    COMPREPLY=($(compgen -W "$names" -- "$current"))
}}
complete -o default -F _{name} {completion.program}
"""


def _place(place: Place) -> str:
    paths = "|".join(map(posix, place.paths))
    found: list[str] = []
    if place.words:
        found.append(f"names={posix(_words(place.words))}")
    if place.options:
        found.append(f"options={posix(_words(place.options))}")
    return f"    {paths}) {' '.join(found) or ':'} ;;"


def _words(candidates: Iterable[Candidate]) -> str:
    return " ".join(candidate.word for candidate in candidates)
