"""Parameters as PHP reads them from a query or a form.

The rules are those of ``parse_str`` (https://www.php.net/manual/function.parse-str.php) and of
PHP's settings ``max_input_nesting_level`` (64) and ``max_input_vars`` (1,000, of which Bitrix24
demands 10,000 in its self-hosted edition: https://helpdesk.bitrix24.com).
"""

from __future__ import annotations

from typing import Any, Final, cast
from urllib.parse import unquote_to_bytes

MAX_DEPTH: Final = 64
MAX_COUNT: Final = 10_000

_SPACES: Final = (" ", "\t", "\n", "\v", "\f", "\r")
_LARGEST: Final = 2**63 - 1

_Array = dict["int | str", Any]


def read_query(text: str) -> dict[str, Any]:
    """The parameters in a query or in the body of a form.

    Args:
        text: such as ``fields[TITLE]=A&fields[PHONE][0][VALUE]=1&select[]=ID``.

    Returns:
        Texts, lists (where PHP has the keys 0, 1, 2 …) and objects. What is nested too deeply and
        what comes after the last variable that PHP takes is left out, as PHP does.
    """
    array: _Array = {}
    for part in [item for item in text.split("&") if item][:MAX_COUNT]:
        name, _, value = part.partition("=")
        _register(array, _decoded(name), _decoded(value))
    return {str(key): plain(item) for key, item in array.items()}


def plain(value: Any) -> Any:
    """An array of PHP as JSON has it: a list where its keys are 0, 1, 2 … in order."""
    if not isinstance(value, dict):
        return value
    array = cast("_Array", value)
    items = [plain(item) for item in array.values()]
    if list(array) == list(range(len(array))):
        return items
    return {str(key): item for key, item in zip(array, items, strict=True)}


def _decoded(text: str) -> str:
    return unquote_to_bytes(text.replace("+", " ")).decode("utf-8", "replace")


def _register(array: _Array, name: str, value: str) -> None:
    """Put one variable where its name says, as PHP's ``php_register_variable_ex`` does."""
    keys = _keys_of(name)
    if keys is None or len(keys) > MAX_DEPTH:
        return
    for key in keys[:-1]:
        place = _place(array, key)
        inner = array.get(place)
        if not isinstance(inner, dict):
            inner = array[place] = {}
        array = cast("_Array", inner)
    array[_place(array, keys[-1])] = value


def _keys_of(name: str) -> list[str] | None:
    """The keys that lead to a variable; ``None`` for a name that is none."""
    name = name.lstrip(" ").split("\0", 1)[0]
    if not name or name.startswith("["):
        return None
    head, bracket, rest = name.partition("[")
    head = _mangled(head)
    if not bracket:
        return [head]
    if "]" not in rest:
        # A bracket that nothing closes is an underscore, and so is what no name may have behind it.
        return [f"{head}_{_mangled(rest).replace('[', '_')}"]
    keys = [head]
    while True:
        key, closed, rest = rest.partition("]")
        if not closed:
            break  # what follows the last bracket is dropped
        keys.append("" if key in _SPACES else key)  # one space counts as nothing
        if not rest.startswith("["):
            break
        rest = rest[1:]
    return keys


def _mangled(name: str) -> str:
    return name.replace(".", "_").replace(" ", "_")


def _place(array: _Array, key: str) -> int | str:
    """A key as PHP has it: the next number for an empty one, a number for what looks like one."""
    if not key:
        numbers = [item for item in array if isinstance(item, int)]
        return max(numbers, default=-1) + 1 if max(numbers, default=-1) >= 0 else 0
    digits = key.removeprefix("-")
    is_number = digits.isascii() and digits.isdigit() and (digits == "0" or digits[0] != "0")
    if is_number and key != "-0" and -_LARGEST - 1 <= int(key) <= _LARGEST:
        return int(key)
    return key
