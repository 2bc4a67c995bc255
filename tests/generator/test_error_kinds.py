"""Which kind each documented error has, held against word lists and labels that are not the rule's.

The labels are those of three samples of 200 errors, drawn by a seed, no error in two of them. Two
readers labelled each by the meaning of the kinds alone, without seeing what the rule says; they
agree on 198, 200 and 199, which says less than if they had been strangers to each other. On the
first two samples the rule alone said the same for 190 and 188 when they were drawn. Then five
other readers labelled all 3,449 different errors; where they had reason to differ, the rule was
bettered or the method's file says the kind. The third sample is held against what stands since: the
share is what to expect of the errors of the spec, and not of those that a page gains tomorrow.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from generator.__main__ import main
from generator.kinds import call_of
from generator.resolve import fault_of
from generator.runtime.error_kinds import Call, Fault, kind_of
from generator.runtime.schema.methods import Error, Method
from generator.spec import read_spec

HERE: Final = Path(__file__).parent
SAMPLES: Final = ("error_labels.json", "error_labels_2.json", "error_labels_3.json")
KINDS: Final = (
    *("access", "authentication", "conflict", "limit", "not_found", "other", "server", "state"),
    "validation",
)

READ = Call("crm.deal.get", "read", ("id",))
UPDATE = Call("booking.v1.resource.update", "write", ("id", "fields"))
DELETE = Call("crm.deal.delete", "write", ("id",))
ADD = Call("crm.timeline.comment.add", "write", ("fields",))


@pytest.mark.parametrize(
    ("call", "fault", "kind"),
    [
        (READ, Fault("", "Not found", "There is no deal with this identifier."), "not_found"),
        (READ, Fault("NOT_FOUND", "Element not found"), "not_found"),
        (READ, Fault("OWNER_NOT_FOUND"), "not_found"),
        (READ, Fault("100", "Could not find value for parameter {id}"), "validation"),
        (DELETE, Fault("200640400001", None, "The payment does not exist."), "not_found"),
        (
            DELETE,
            Fault("OWNER_NOT_FOUND", None, "The activity's owner was not found."),
            "validation",
        ),
        (
            DELETE,
            Fault("0", "Backlog id not found", "The id of the backlog is missing."),
            "validation",
        ),
        (UPDATE, Fault("1007", "Resource not found", "The resource does not exist."), "not_found"),
        (UPDATE, Fault("1013", None, "The resource type in typeId does not exist."), "validation"),
        (UPDATE, Fault("0", "createdBy user not found"), "validation"),
        (ADD, Fault("OWNER_NOT_FOUND", "Owner was not found"), "validation"),
        (ADD, Fault("NOT_FOUND", "Element not found", "There is no such deal."), "validation"),
        (READ, Fault("ACCESS_DENIED"), "access"),
        (READ, Fault("", "Access denied.", "The caller is no administrator."), "access"),
        (READ, Fault("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"), "access"),
        (READ, Fault("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION"), "not_found"),
        (READ, Fault("BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION"), "validation"),
        (READ, Fault("insufficient_scope"), "access"),
        (READ, Fault("expired_token"), "expired_token"),
        (READ, Fault("INVALID_CREDENTIALS", http=401), "authentication"),
        (READ, Fault("INVALID_CREDENTIALS", http=403), "access"),
        (READ, Fault("QUERY_LIMIT_EXCEEDED"), "rate_limit"),
        (ADD, Fault("", "Disk resource exhausted", "The disk space is used up."), "limit"),
        (ADD, Fault("BOT_LIMIT", None, "The application has as many bots as it may."), "limit"),
        (ADD, Fault("X", None, "There is a line with this name already."), "conflict"),
        (ADD, Fault("ERROR_ENTITY_ALREADY_EXISTS"), "conflict"),
        (UPDATE, Fault("0", None, "It is processed, so it can no longer be changed."), "state"),
        (READ, Fault("", "The Commercial Catalog module is not installed."), "state"),
        (READ, Fault("0", None, "Something else went wrong, for instance on the server."), "other"),
        (READ, Fault("SYSTEM_ERROR", None, "The server failed."), "server"),
        (READ, Fault("NEW_ONE", "Hm."), "other"),
    ],
)
def test_the_rule_tells_the_kind(call: Call, fault: Fault, kind: str) -> None:
    assert kind_of(call, fault) == kind


def test_where_a_sentence_says_two_things_the_portal_s_words_choose() -> None:
    both = "The task does not exist, or the caller has no access to it."
    assert kind_of(READ, Fault("TASK_NOT_FOUND", None, both)) == "not_found"
    assert kind_of(READ, Fault("ACCESS_DENIED", None, both)) == "access"
    assert kind_of(READ, Fault("0", "Access denied.", both)) == "access"


def test_a_long_text_takes_no_longer_than_its_beginning() -> None:
    for piece in ("may not ", "access is ", "no a b c ", "already ", "`x", "aI", "A_"):
        assert kind_of(READ, Fault(piece * 200_000, piece * 200_000, piece * 200_000)) in KINDS


@cache
def _errors() -> list[tuple[Method, Error]]:
    spec = read_spec(Path(__file__).parents[2] / "spec")
    return [(method, error) for method in spec.methods for error in method.errors]


def test_every_documented_error_has_a_kind_and_few_have_none_that_says_something() -> None:
    counts = Counter(str(error.kind) for _, error in _errors())
    assert counts.total() >= 5_854
    assert set(counts) == set(KINDS)
    assert counts["other"] <= 0.07 * counts.total()
    assert counts["conflict"] >= 100
    assert counts["state"] >= 150
    assert counts["limit"] >= 40


# Word lists of the test's own, not used by the rule. What was only referred to (``_REFERRED``) was
# listed with the rule's answers in view, so the share of what is not found leans on that judgement.


_MISSING = re.compile(
    r"not[ _]?found|(?:not|n't) exists?\b|no such|there is no \w+( \w+){0,4} with (this|that)"
    r"|could not find (?!value)|no \w+( \w+)? has this (id|identifier|code)",
    re.IGNORECASE,
)
_NOT_SENT = re.compile(
    r"missing|empty|nothing was|not passed|not specified|parameter|mandatory|lacks", re.IGNORECASE
)
_PART = re.compile(r"unknown (field|filter)", re.IGNORECASE)
_FORBIDDEN = re.compile(
    r"access[ _]?denied|denied|forbidden|permission|insufficient rights|administrator"
    r"|lacks the rights?|caller may not|no access|out of reach|closed to the caller",
    re.IGNORECASE,
)
_MODULE = re.compile(r"modules? \S*not found|not installed|please install", re.IGNORECASE)
_MAKES = ("add", "create", "register", "bind", "import", "send", "invite", "upload", "attach")
_REFERRED = re.compile(
    r"\b(owner|users?|createdBy|modifiedBy|target|parent)\b|given (in|as)|[a-z]Id does"
    r"|in [A-Z_]+_ID|information block|iblock|\bsection\b.*this identifier|in typeId"
)


def _words(error: Error) -> str:
    code = "" if "EXCEPTION" in error.code else error.code
    return f"{code} | {error.message or ''} | {error.when or ''}"


def _of(words: re.Pattern[str], *without: re.Pattern[str]) -> list[tuple[Method, Error]]:
    return [
        (method, error)
        for method, error in _errors()
        if words.search(_words(error)) and not any(no.search(_words(error)) for no in without)
    ]


def _makes(method: Method) -> bool:
    return method.effect == "write" and (
        method.method.rsplit(".", 1)[-1].lower().startswith(_MAKES)
    )


def _share(found: list[tuple[Method, Error]], kind: str) -> float:
    return sum(error.kind == kind for _, error in found) / len(found)


def test_what_is_asked_for_and_said_not_to_be_found_is_not_found() -> None:
    said = _of(_MISSING, _NOT_SENT, _FORBIDDEN, _MODULE, _PART)
    asked = [
        (method, error)
        for method, error in said
        if not _makes(method) and (method.effect == "read" or not _REFERRED.search(_words(error)))
    ]
    assert len(asked) >= 650
    assert _share(asked, "not_found") >= 0.95


def test_a_reference_to_nothing_in_a_call_that_makes_something_is_a_wrong_value() -> None:
    said = _of(_MISSING, _NOT_SENT, _FORBIDDEN, _MODULE)
    made = [(method, error) for method, error in said if _makes(method)]
    assert len(made) >= 134
    assert _share(made, "validation") >= 0.95


def test_what_is_said_to_be_forbidden_is_a_question_of_access() -> None:
    said = _of(_FORBIDDEN, _MISSING)
    assert len(said) >= 1_000
    assert _share(said, "access") >= 0.95


def test_a_failed_authentication_is_told_from_a_missing_permission_by_the_status() -> None:
    found = [error for _, error in _errors() if error.code == "INVALID_CREDENTIALS"]
    assert len(found) >= 16
    assert {error.kind for error in found if error.http == 401} == {"authentication"}


def _labels(name: str) -> list[dict[str, str | None]]:
    read: list[dict[str, str | None]] = json.loads((HERE / name).read_text(encoding="utf-8"))
    return read


def _right(labels: list[dict[str, str | None]]) -> list[dict[str, str | None]]:
    known = {
        (method.key, error.code, error.message, error.when): error.kind
        for method, error in _errors()
    }
    return [label for label in labels if known.get(_key(label)) == label["first"]]


def _key(label: dict[str, str | None]) -> tuple[str, str, str | None, str | None]:
    return str(label["method"]), str(label["code"]), label["message"], label["when"]


@pytest.mark.parametrize("name", SAMPLES)
def test_two_readers_of_a_sample_agree(name: str) -> None:
    labels = _labels(name)
    assert len(labels) == 200
    assert len({tuple(label.items()) for label in labels}) == 200
    assert sum(label["first"] == label["second"] for label in labels) >= 170


@pytest.mark.parametrize("name", SAMPLES)
def test_the_spec_says_what_the_readers_of_a_sample_agree_on(name: str) -> None:
    agreed = [label for label in _labels(name) if label["first"] == label["second"]]
    right = _right(agreed)
    wrong = [label for label in agreed if label not in right]
    assert len(right) >= 0.97 * len(agreed), wrong


def test_the_samples_share_no_error() -> None:
    keys = [_key(label) for name in SAMPLES for label in _labels(name)]
    assert len(set(keys)) == 600


def test_few_kinds_are_said_by_hand() -> None:
    said = [
        (method, error)
        for method, error in _errors()
        if error.kind != kind_of(call_of(method), fault_of(error))
    ]
    assert len(said) <= 0.05 * len(_errors())


def test_the_verb_lists_kinds_and_marks_those_that_a_file_says(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["kinds", "catalog.store.update"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert (
        "not_found*      catalog.store.update  201100000000  "
        "There is no warehouse with this identifier."
    ) in lines
    assert all(" catalog.store.update " in line for line in lines)
    assert main(["kinds", "nothing.of.that.name"]) == 2
