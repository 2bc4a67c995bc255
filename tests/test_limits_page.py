"""docs/limits.md: its examples run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bitrix24 import Bitrix24, MockPortal

PAGE = (Path(__file__).parent.parent / "docs" / "limits.md").read_text(encoding="utf-8")
BLOCKS: list[str] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_examples_run(capsys: pytest.CaptureFixture[str]) -> None:
    items = [{"id": number} for number in range(50)]
    answer = {"result": {"items": items}, "total": 5000, "next": 50}
    portal = MockPortal({"crm.item.list": answer})
    portal.limits.tariff("standard")
    names: dict[str, Any] = {}
    settings, with_redis, job = BLOCKS
    exec(settings, names)  # the page is ours
    exec(with_redis, names)
    names["b24"] = Bitrix24.mock(portal=portal)
    exec(job, names)
    assert capsys.readouterr().out == "100 27.0 None\n"
    assert names["job"].requests == 5000
