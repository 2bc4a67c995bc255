"""The script for fish, from 3.0 on. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .quoting import fish, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .model import Candidate, Completion, Place


def script(completion: Completion) -> str:
    """The whole script."""
    name = completion.function
    places = "\n".join(map(_place, completion.places))
    switches = " ".join(map(fish, completion.switches))
    return f"""\
# Completes {completion.program} in fish. Put it there with
#   {completion.program} completion fish > ~/.config/fish/completions/{completion.program}.fish
function __{name}_place
    switch $argv[1]
{places}
    end
end
function __{name}_complete
    set -l place
    set -l skip
    set -l current (commandline -ct)
    set -l tokens (commandline -opc)
    set -e tokens[1]
    for word in $tokens
        switch $word
            case {switches or "--"} '-*=*'
            case '-0*' '-1*' '-2*' '-3*' '-4*' '-5*' '-6*' '-7*' '-8*' '-9*'
                set skip
            case '-*'
                set skip 1
            case '*'
                if test -n "$skip"
                    set skip
                else
                    set -a place (string lower -- $word)
                end
        end
    end
    if test -n "$skip"
        __fish_complete_path $current
        return
    end
    set -l path (string join ' ' -- $place)
    switch $current
        case '-*'
            __{name}_place "$path" options
            {_printed(completion.common)}
        case '*'
            __{name}_place "$path" names
    end
end
complete -c {completion.program} -f -a '(__{name}_complete)'
"""


def _place(place: Place) -> str:
    paths = " ".join(fish(path.lower()) for path in place.paths)
    lines = [f"        case {paths}"]
    for kind, found in (("names", place.words), ("options", place.options)):
        if found:
            lines.append(f'            test "$argv[2]" = {kind}; and {_printed(found)}')
    return "\n".join(lines)


def _printed(candidates: Iterable[Candidate]) -> str:
    return "printf '%s\\n' " + " ".join(
        fish(
            f"{candidate.word}\t{one_line(candidate.summary)}"
            if candidate.summary
            else candidate.word
        )
        for candidate in candidates
    )
