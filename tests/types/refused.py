"""What users write by mistake, and type checkers must refuse: mypy and pyright read it, too.

Every line holds one mistake. Both checkers tell of a comment that keeps no error silent, so a
mistake that is not found fails their gates.
"""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import bitrix24
from bitrix24 import AsyncBitrix24, Bitrix24, MockPortal, OPI_Bitrix24


def parameters(b24: Bitrix24) -> None:
    """Names and types of parameters, one of which at least is needed."""
    b24.timeman.pause(userid=503)  # type: ignore[call-arg]
    b24.timeman.pause(user_id="503")  # type: ignore[arg-type]
    b24.timeman.pause(503)  # type: ignore[call-arg]
    b24.timeman.timecontrol.report.add(text="x", type="HOLIDAY", id=1)  # type: ignore[arg-type]
    b24.timeman.timecontrol.report.add(id=1)  # type: ignore[call-arg]
    b24.timeman.networkrange.set()  # type: ignore[call-arg]
    b24.with_response(b24.timeman.pause, userid=503)  # type: ignore[call-arg]
    b24.task.elapseditem.getlist(taskid=1, select="ID", order=5)  # type: ignore[arg-type]
    Bitrix24("mock:", timeout="5")  # type: ignore[arg-type]
    OPI_Bitrix24.PauseTimekeeping()  # type: ignore[call-arg]


def asserting(portal: MockPortal, b24: Bitrix24, later: AsyncBitrix24) -> None:
    """What a test asks for is checked like a call."""
    portal.assert_called(b24.timeman.pause, userid=503)  # type: ignore[call-arg]
    portal.assert_called(b24.timeman.pause, user_id="503")  # type: ignore[arg-type]
    portal.assert_called(later.timeman.pause, userid=503)  # type: ignore[call-arg]
    portal.assert_called_once(b24.timeman.pause, userid=503)  # type: ignore[call-arg]
    portal.assert_called_once(b24.task.elapseditem.add, taskid=1)  # type: ignore[call-arg]
    portal.assert_called("timeman.pause", user_id=503)  # type: ignore[arg-type]
    portal.assert_called(b24.timeman.puase)  # type: ignore[attr-defined]
    portal.assert_not_called(b24.timeman.pause())  # type: ignore[arg-type]
    portal.limits.tariff("basic")  # type: ignore[arg-type]


def names(b24: Bitrix24) -> None:
    """Methods, groups and whole clients."""
    b24.timeman.puase()  # type: ignore[attr-defined]
    print(b24.timemann)  # type: ignore[attr-defined]
    print(bitrix24.Bitrix42)  # type: ignore[attr-defined]
    OPI_Bitrix24.PauzeTimekeeping("mock:")  # type: ignore[attr-defined]


def answers(b24: Bitrix24) -> None:
    """Keys, values that may be missing, and pages, which are neither lists nor as long as one."""
    print(b24.timeman.pause()["STATE"])  # type: ignore[typeddict-item]
    b24.timeman.pause()["TIME_FINISH"].upper()  # type: ignore[union-attr]
    print(b24.with_response(b24.timeman.pause, user_id=503).result.STATUS)  # type: ignore[attr-defined]
    print(b24.task.elapseditem.getlist(taskid=1).items[0].ID)  # type: ignore[attr-defined]
    print(b24.task.elapseditem.getlist(taskid=1)[0])  # type: ignore[index]
    len(b24.task.elapseditem.getlist(taskid=1))  # type: ignore[arg-type]
