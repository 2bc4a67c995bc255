"""The one table of the output formats: data, which the choices and the help of --output read."""

from __future__ import annotations

from typing import Final, NamedTuple


class Format(NamedTuple):
    """A form of the data on standard output.

    Attributes:
        name: what ``--output`` calls it.
        summary: what it looks like, and when it is the default.
        writer: where its writer is: a module beside this one, and a class of it.
        for_programs: whether a program reads it: then errors are JSON, too.
    """

    name: str
    summary: str
    writer: str
    for_programs: bool = False


FORMATS: Final[dict[str, Format]] = {
    form.name: form
    for form in (
        Format(
            "json",
            "indented JSON; the default when the output is no terminal",
            "json_array:JSONArray",
            for_programs=True,
        ),
        Format("jsonl", "JSON, an item a line", "json_lines:JSONLines", for_programs=True),
        Format("table", "for eyes, cut to the terminal; the default on one", "table:Table"),
        Format(
            "text",
            "a single value bare; an object as KEY<tab>value lines; a list an item a line",
            "text:Text",
        ),
    )
}


def choices(*, for_programs: bool = False) -> str:
    """The names in a sentence: all, or those that programs read."""
    names = [form.name for form in FORMATS.values() if form.for_programs or not for_programs]
    *others, last = names
    return f"{', '.join(others)} or {last}" if others else last
