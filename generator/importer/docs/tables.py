"""Which tables of a page tell of the parameters, and which of the result."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from .pages import Page, Section, is_of_answers
from .rows import Row

_PARAMS: Final = re.compile(
    r"^((method|request|command|call) )?parameters\b|^parameters? of the method", re.IGNORECASE
)
_SOME_PARAMS: Final = re.compile(r"^\w+ parameters$", re.IGNORECASE)
_RESULTS: Final = re.compile(
    r"^(returned|response|successful|result|command result)", re.IGNORECASE
)
_ADDITIONAL: Final = re.compile(r"^additional parameters", re.IGNORECASE)
_WAY: Final = re.compile(r"^(\d|by |option|variant|way|method parameters)", re.IGNORECASE)


def param_rows(page: Page) -> tuple[Row, ...]:
    """The rows of the method's parameters: of the section, or of the ways to call below it."""
    inside = False
    ways: list[tuple[Row, ...]] = []
    for section in page.sections:
        if section.heading.level <= 2:
            inside = bool(_PARAMS.match(section.heading.text))
            if inside and section.rows:
                ways.append((*section.rows, *_additional_rows(page)))
        elif inside and section.rows and (not ways or _WAY.match(section.heading.text)):
            ways.append(section.rows)
    if not ways and not any(_PARAMS.match(item.heading.text) for item in page.sections):
        return _rows_of_another_heading(page)
    if len(ways) < 2:
        return ways[0] if ways else ()
    names = [{row.name for row in rows} for rows in ways]
    everywhere = names[0].intersection(*names[1:])
    merged = {row.name: row for rows in reversed(ways) for row in rows}
    ordered = {row.name: merged[row.name] for rows in ways for row in rows}
    return tuple(
        replace(row, required=row.required and row.name in everywhere) for row in ordered.values()
    )


def _rows_of_another_heading(page: Page) -> tuple[Row, ...]:
    """The rows where no chapter is called as usual: "Stage Parameters", or before all chapters."""
    for section in page.sections:
        if section.heading.level <= 2 and is_of_answers(section.heading):
            break
        if section.rows and _SOME_PARAMS.match(section.heading.text):
            return section.rows
    return page.sections[0].rows if page.sections else ()


def _additional_rows(page: Page) -> tuple[Row, ...]:
    sections = (item for item in page.sections if _ADDITIONAL.match(item.heading.text))
    return tuple(row for section in sections for row in section.rows)


def result_rows(page: Page) -> tuple[Row, ...]:
    """The rows of the first table that tells what the method answers."""
    inside = False
    for section in page.sections:
        if section.heading.level <= 2:
            inside = bool(_RESULTS.match(section.heading.text))
        if inside and section.rows and not _is_parameter(section):
            return section.rows
    return ()


def _is_parameter(section: Section) -> bool:
    return bool(re.match(r"parameter ", section.heading.text, re.IGNORECASE))
