# Generated from spec/api.yaml: edit the spec there, then run python -m generator build.
"""The package that is tested, under names that are the same for every package."""

from __future__ import annotations

from bitrix24 import APIError, AsyncPage, MockPortal, Page
from bitrix24 import AsyncBitrix24 as AsyncClient
from bitrix24 import Bitrix24 as Client
from bitrix24 import OPI_Bitrix24 as oint_functions
from bitrix24._runtime.cli.help.examples import command_of
from bitrix24._runtime.cli.main import main as run_command
from bitrix24._runtime.data import method, method_of, methods
from bitrix24._runtime.mock.arrival import Arrival, Reply, Wire
from bitrix24._runtime.objects import objects_of, with_objects
from bitrix24._runtime.oint.cli.main import main as run_oint

COMMAND = "b24"
CUSTOM_FIELDS = "^(UF_\\w+|uf(Crm|Rpa|Auto)?_?\\d*\\w*\\d+|PARENT_ID_\\d+|parentId\\d+|PROPERTY_\\d+|property\\d+)$"
OINT_LIBRARY = "bitrix24"

__all__ = [
    "COMMAND",
    "CUSTOM_FIELDS",
    "OINT_LIBRARY",
    "APIError",
    "Arrival",
    "AsyncClient",
    "AsyncPage",
    "Client",
    "MockPortal",
    "Page",
    "Reply",
    "Wire",
    "command_of",
    "method",
    "method_of",
    "methods",
    "objects_of",
    "oint_functions",
    "run_command",
    "run_oint",
    "with_objects",
]
