# Copied from generator/runtime/cli/completion/powershell.py: edit it there, then build.
"""The script for PowerShell, from 5.0 on. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .quoting import one_line, powershell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .model import Candidate, Completion, Place


def script(completion: Completion) -> str:
    """The whole script."""
    places = "\n".join(_line(path, place) for place in completion.places for path in place.paths)
    switches = ", ".join(map(powershell, completion.switches))
    return f"""\
# Completes {completion.program} in PowerShell. Put it into $PROFILE as
#   {completion.program} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName {completion.program} -ScriptBlock {{
    param($wordToComplete, $commandAst, $cursorPosition)
    if (-not $global:{completion.function}Places) {{
        $global:{completion.function}Places = @{{
{places}
        }}
    }}
    $switches = @({switches})
    $path = @()
    $skip = $false
    $elements = $commandAst.CommandElements
    for ($at = 1; $at -lt $elements.Count; $at++) {{
        $element = $elements[$at]
        if ($element.Extent.EndOffset -ge $cursorPosition) {{ break }}
        $word = $element.Extent.Text.Trim("'", '"')
        if ($word.StartsWith('-')) {{
            $skip = -not ($word.Contains('=') -or $switches -contains $word)
        }} elseif ($skip) {{ $skip = $false }} else {{ $path += $word }}
    }}
    if ($skip) {{ return }}
    $place = $global:{completion.function}Places[($path -join ' ')]
    $found = @()
    if ($wordToComplete.StartsWith('-')) {{
        if ($place) {{ $found += $place.options }}
        $found += @({_listed(completion.common)})
    }} elseif ($place) {{ $found += $place.names }}
    foreach ($line in $found) {{
        $word, $told = $line -split "`t", 2
        if ($word -and $word.StartsWith($wordToComplete, 'OrdinalIgnoreCase')) {{
            if (-not $told) {{ $told = $word }}
            $kind = 'ParameterValue'
            [System.Management.Automation.CompletionResult]::new($word, $word, $kind, $told)
        }}
    }}
}}
"""


def _line(path: str, place: Place) -> str:
    names, options = _listed(place.words), _listed(place.options)
    return f"            {powershell(path)} = @{{ names = @({names}); options = @({options}) }}"


def _listed(candidates: Iterable[Candidate]) -> str:
    return ", ".join(
        powershell(
            f"{candidate.word}\t{one_line(candidate.summary)}"
            if candidate.summary
            else candidate.word
        )
        for candidate in candidates
    )
