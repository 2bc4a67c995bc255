# Copied from generator/runtime/cli/completion/zsh.py: edit it there, then build.
"""The script for zsh. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .quoting import one_line, posix

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .model import Candidate, Completion, Place


def script(completion: Completion) -> str:
    """The whole script."""
    name = completion.function
    places = "\n".join(map(_place, completion.places))
    return f"""\
#compdef {completion.program}
# Completes {completion.program} in zsh. Put it into a folder of $fpath as
#   {completion.program} completion zsh > "${{fpath[1]}}/_{completion.program}"
# or, behind compinit, into ~/.zshrc as
#   eval "$({completion.program} completion zsh)"
_{name}_place() {{
    case $1 in
{places}
    esac
}}
_{name}() {{
    local word place= skip=
    local -a names options
    for word in "${{(@Q)words[2,CURRENT-1]}}"; do
        case $word in
        {"|".join(completion.switches) or "--"}) ;;
        -*=*) ;;
        -[0-9]*) skip= ;;
        -*) skip=1 ;;
        *) if [[ -n $skip ]]; then skip=; else place+="${{place:+ }}${{(L)word}}"; fi ;;
        esac
    done
    if [[ -n $skip ]]; then
        _files
        return
    fi
    _{name}_place "$place"
    if [[ $PREFIX == -* ]]; then
        options+=({_described(completion.common)})
        _describe -o option options
    elif (( $#names )); then
        _describe name names
    else
        _files
    fi
}}
if [[ $funcstack[1] == _{name} ]]; then
    _{name} "$@"
else
    compdef _{name} {completion.program}
fi
"""


def _place(place: Place) -> str:
    paths = "|".join(posix(path.lower()) for path in place.paths)
    found: list[str] = []
    if place.words:
        found.append(f"names=({_described(place.words)})")
    if place.options:
        found.append(f"options=({_described(place.options)})")
    return f"    {paths}) {' '.join(found) or ':'} ;;"


def _described(candidates: Iterable[Candidate]) -> str:
    return " ".join(
        posix(
            f"{candidate.word}:{one_line(candidate.summary)}"
            if candidate.summary
            else candidate.word
        )
        for candidate in candidates
    )
