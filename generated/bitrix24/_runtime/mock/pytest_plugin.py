# Copied from generator/runtime/mock/pytest_plugin.py: edit it there, then build.
"""The plugin of pytest that the package brings along: a simulated portal for each test.

Its fixture is called after the package: ``bitrix24_portal``. pytest loads this module in every run
of every project, so that nothing else is loaded before a test asks for the portal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from .portal import MockPortal

FIXTURE: Final = f"{__name__.partition('.')[0]}_portal"

_SHOWN: Final = 50


@pytest.fixture(name=FIXTURE)
def simulated_portal() -> Iterator[MockPortal]:
    """A simulated portal of this test alone, for the clients of the package and for any other.

    In this process, synchronous or not: ``Bitrix24.mock(portal=bitrix24_portal)``. Over HTTP, for
    code that makes its own client: ``bitrix24_portal.url`` is a webhook's address.
    """
    from .portal import MockPortal

    with MockPortal() as portal:
        yield portal


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tell of a test that fails what its portal has seen."""
    report = yield
    portal: MockPortal | None = getattr(item, "funcargs", {}).get(FIXTURE)
    if portal is not None and call.when == "call" and report.failed:
        lines = [one.line() for one in portal.calls]
        more = [f"… {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
        text = "\n".join([*lines[:_SHOWN], *more]) or "nothing was called"
        report.sections.append(("calls of the simulated portal", text))
    return report
