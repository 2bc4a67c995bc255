"""The Python functions: their names, their arguments, what they give back, how they are typed."""

from __future__ import annotations

import inspect
import threading
from typing import Any

import pytest

from bitrix24 import APIError, OPI_Bitrix24, ParameterError
from bitrix24._runtime.oint import functions
from bitrix24._runtime.oint.catalogue import entries, named
from tests.generated.portal import Portal

URL = "mock:"
UNTYPED: Any = OPI_Bitrix24.PauseTimekeeping
"""Called as type checkers do not let one call it."""


def test_arguments_by_the_names_of_either_language_and_by_their_place() -> None:
    with Portal() as portal:
        calls: list[Any] = [
            lambda: OPI_Bitrix24.ПриостановитьУчетВремени(
                URL=portal.address, IDПользователя=1, Токен="t"
            ),
            lambda: OPI_Bitrix24.ПриостановитьУчетВремени(portal.address, 1, "t"),
            lambda: OPI_Bitrix24.ПриостановитьУчетВремени(portal.address, userid=1, token="t"),
            lambda: OPI_Bitrix24.PauseTimekeeping(url=portal.address, userid=1, token="t"),
            lambda: OPI_Bitrix24.PauseTimekeeping(portal.address, "1", "t"),
            lambda: UNTYPED(URL=portal.address, UserID=1, Token="t"),
        ]
        for call in calls:
            portal.answer({"result": {"STATUS": "PAUSED"}})
            assert call() == {"result": {"STATUS": "PAUSED"}}
        sent = [request.body for request in portal.requests]
        assert sent == [{"USER_ID": 1, "auth": "t"}] * len(calls)


def test_an_argument_that_there_is_not_is_told_with_the_nearest_one() -> None:
    with pytest.raises(TypeError, match='has no argument usrid; did you mean "userid"') as caught:
        UNTYPED(URL, usrid=1)
    assert "PauseTimekeeping()" in str(caught.value)
    with pytest.raises(TypeError, match='did you mean "userid"'):
        OPI_Bitrix24.ПриостановитьУчетВремени(URL, uesrid=1)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="got url twice"):
        UNTYPED(url=URL, URL=URL)
    with pytest.raises(TypeError, match="missing 1 required positional argument"):
        UNTYPED()


def test_a_keyword_of_python_is_an_argument_all_the_same() -> None:
    dates = {"from": "2025-12-10", "to": "2025-12-17"}
    first = OPI_Bitrix24.GetUserBusy(URL, 1, "2025-12-10", "2025-12-17")
    assert OPI_Bitrix24.GetUserBusy(URL, 1, from_=dates["from"], to=dates["to"]) == first
    assert OPI_Bitrix24.GetUserBusy(URL, 1, **dates) == first


def test_older_names_work() -> None:
    for new, old in (
        ("ПолучитьКомментарийЗадачи", "ПолучитьКомменатрийЗадачи"),
        ("ПолучитьСтруктуруПользователя", "ПолучитьСтурктуруПользователя"),
    ):
        assert getattr(OPI_Bitrix24, old) is getattr(OPI_Bitrix24, new)


def test_docstrings_are_in_the_language_of_the_name() -> None:
    english = inspect.getdoc(OPI_Bitrix24.CreateLead) or ""
    russian = inspect.getdoc(OPI_Bitrix24.СоздатьЛид) or ""
    assert english.startswith("Add a lead with the given fields.") or "lead" in english
    for word in ("Аргументы:", "СтруктураПолей:", "Возвращает:", "Вызывает ``crm.lead.add``."):
        assert word in russian
    for word in ("Args:", "fields:", "Returns:", "Calls ``crm.lead.add``."):
        assert word in english
    assert "https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html" in russian


def test_structures_are_in_the_language_of_the_name() -> None:
    russian, english = OPI_Bitrix24.ПолучитьСтруктуруЧата(), OPI_Bitrix24.GetChatStructure()
    assert list(russian) == list(english)
    assert russian["TITLE"] == "<заголовок чата>"
    assert english["TITLE"].isascii()
    assert set(OPI_Bitrix24.GetChatStructure(empty=True).values()) == {""}
    nested = OPI_Bitrix24.GetCalednarCustomSettingsStructure("да")
    assert nested["defaultReminders"]["fullDay"] == [{"type": "", "count": ""}]


def test_blocks() -> None:
    assert OPI_Bitrix24.ПолучитьБлокФайла("x", "https://example.com/a.docx") == {
        "FILE": {"NAME": "x", "LINK": "https://example.com/a.docx"}
    }
    blocks = [OPI_Bitrix24.GetPictureBlock("x", "https://example.com/a.png")]
    with Portal() as portal:
        portal.answer({"result": 1})
        OPI_Bitrix24.SendMessage(portal.url, "chat4", "Hi", blocks)
        assert portal.requests[0].body["ATTACH"] == blocks


def test_of_the_fields_of_a_folder_those_of_a_filter_are_given() -> None:
    fields = {
        "ID": {"TYPE": "integer", "USE_IN_FILTER": True},
        "NAME": {"TYPE": "string", "USE_IN_FILTER": True},
        "REAL_OBJECT_ID": {"TYPE": "integer", "USE_IN_FILTER": False},
    }
    with Portal() as portal:
        portal.answer({"result": fields})
        portal.answer({"result": fields})
        portal.answer({"error": "ACCESS_DENIED", "error_description": "no"}, 403)
        told = OPI_Bitrix24.GetFolderFilterStructure(portal.url)
        assert told == {"ID": "integer", "NAME": "string"}
        assert OPI_Bitrix24.GetFolderFilterStructure(portal.url, True) == {"ID": "", "NAME": ""}
        assert OPI_Bitrix24.GetFolderFilterStructure(portal.url)["error"] == "ACCESS_DENIED"


def test_every_function_that_calls_a_method_answers_on_the_simulated_portal() -> None:
    """What the documented commands send passes the checks of the simulated portal."""
    refused: set[str] = set()
    for entry in entries():
        function = named(entry["function"])
        if function.calls is None or function.upload:
            continue
        options = {**function.examples[0].options, "url": URL}
        options.pop("token", None)
        files = {"file", "picture", "files"} & options.keys()
        for name in files:
            options[name] = {"a": b"x"} if name == "files" else b"x"
        answer = getattr(OPI_Bitrix24, entry["function"])(**options)
        if answer != function.examples[0].answer and not function.answers:
            refused.add(entry["function"])
    assert refused == set()


def test_one_connection_is_kept_for_one_caller_and_threads_have_theirs() -> None:
    transport: Any = functions._kept_transport()  # pyright: ignore[reportPrivateUsage]
    with Portal() as portal:
        for number in range(5):
            portal.answer({"result": number})
            assert OPI_Bitrix24.GetUserStatus(portal.url) == {"result": number}
        _, adapter = transport._kept.way(portal.address)
        pools = adapter.poolmanager.pools
        (pool,) = (
            pools[key]
            for key in [*pools.keys()]
            if portal.url.startswith(f"http://{key.key_host}:{key.key_port}/")
        )
        assert pool.num_connections == 1
        answers: list[dict[str, Any]] = []

        def ask() -> None:
            for number in range(5):
                portal.answer({"result": number})
                answers.append(OPI_Bitrix24.GetUserStatus(portal.url))

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(answer["result"] for answer in answers) == sorted([*range(5)] * 8)
        assert pool.num_connections <= 9


def test_what_fails_shows_no_secret_of_the_arguments() -> None:
    with pytest.raises(ParameterError) as caught:
        OPI_Bitrix24.ПриостановитьУчетВремени(
            "acme.bitrix24.com", Токен="sesame-token", IDПользователя="x"
        )
    frames: list[str] = []
    trace = caught.value.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename != __file__:
            frames.append(repr(trace.tb_frame.f_locals))
        trace = trace.tb_next
    assert frames
    assert not [frame for frame in frames if "sesame-token" in frame]


def test_an_error_of_the_portal_is_an_answer_and_not_raised() -> None:
    error = {"error": "NOT_FOUND", "error_description": "Lead is not found"}
    with Portal() as portal:
        portal.answer(error, 400)
        try:
            assert OPI_Bitrix24.GetLead(portal.url, 5) == error
        except APIError as raised:  # pragma: no cover
            pytest.fail(str(raised))
