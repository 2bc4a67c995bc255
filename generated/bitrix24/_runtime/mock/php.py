# Copied from generator/runtime/mock/php.py: edit it there, then build.
"""Parameters as PHP reads them from a query or a form.

The rules are those of ``parse_str`` (https://www.php.net/manual/function.parse-str.php) and of
PHP's settings ``max_input_nesting_level`` (64) and ``max_input_vars`` (1,000, of which Bitrix24
demands 10,000 in its self-hosted edition: https://helpdesk.bitrix24.com).
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import unquote_to_bytes

MAX_DEPTH: Final = 64
MAX_COUNT: Final = 10_000

_SPACES: Final = (" ", "\t", "\n", "\v", "\f", "\r")
_LARGEST: Final = 2**63 - 1
_DIGITS: Final = 19


class _Array(dict["int | str", Any]):
    """An array of PHP: it knows its highest number, behind which ``[]`` appends."""

    highest: int | None = None

    def __setitem__(self, key: int | str, value: Any) -> None:
        if isinstance(key, int) and (self.highest is None or key > self.highest):
            self.highest = key
        super().__setitem__(key, value)

    def place(self, key: str) -> int | str | None:
        """A key as PHP has it: a number for what looks like one; ``None`` where all are taken."""
        if key:
            return as_key(key)
        if self.highest is None:
            return 0
        return self.highest + 1 if self.highest < _LARGEST else None


def read_query(text: str | bytes) -> dict[str, Any]:
    """The parameters in a query or in the body of a form.

    Args:
        text: such as ``fields[TITLE]=A&fields[PHONE][0][VALUE]=1&select[]=ID``.

    Returns:
        Texts, lists (where PHP has the keys 0, 1, 2 …) and objects. What is nested too deeply and
        what comes after the last variable that PHP takes is left out, as PHP does.
    """
    sent = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    array = _Array()
    for part in [item for item in sent.split(b"&") if item][:MAX_COUNT]:
        name, _, value = part.partition(b"=")
        _register(array, _decoded(name), _decoded(value))
    return {str(key): _plain(item) for key, item in array.items()}


def as_json(array: dict[int | str, Any]) -> Any:
    """An array of PHP as JSON has it: a list where its keys are 0, 1, 2 … in order."""
    if list(array) == list(range(len(array))):
        return list(array.values())
    return {str(key): item for key, item in array.items()}


def _plain(value: Any) -> Any:
    if not isinstance(value, _Array):
        return value
    return as_json({key: _plain(item) for key, item in value.items()})


def _decoded(text: bytes) -> str:
    return unquote_to_bytes(text.replace(b"+", b" ")).decode("utf-8", "replace")


def _register(array: _Array, name: str, value: str) -> None:
    """Put one variable where its name says, as PHP's ``php_register_variable_ex`` does."""
    keys = _keys_of(name)
    if not keys:
        return
    if len(keys) - 1 > MAX_DEPTH:
        array.pop(as_key(keys[0]), None)  # with all that came of it before
        return
    for key in keys[:-1]:
        place = array.place(key)
        if place is None:
            return
        inner = array.get(place)
        if not isinstance(inner, _Array):
            inner = array[place] = _Array()
        array = inner
    place = array.place(keys[-1])
    if place is not None:
        array[place] = value


def _keys_of(name: str) -> list[str]:
    """The keys that lead to a variable; none for a name that is none."""
    name = name.lstrip(" ").split("\0", 1)[0]
    if not name or name.startswith("["):
        return []
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
        if not closed:  # what follows the last bracket is dropped, but counts as a level
            return keys if len(keys) <= MAX_DEPTH else [*keys, key]
        keys.append("" if key in _SPACES else key)  # one space counts as nothing
        if not rest.startswith("["):
            break
        rest = rest[1:]
    return keys


def _mangled(name: str) -> str:
    return name.replace(".", "_").replace(" ", "_")


def as_key(key: str) -> int | str:
    """A key as PHP has it: a number for what looks like one."""
    digits = key.removeprefix("-")
    is_number = digits.isascii() and digits.isdigit() and (digits == "0" or digits[0] != "0")
    if is_number and key != "-0" and len(digits) <= _DIGITS and abs(int(key)) <= _LARGEST:
        return int(key)
    return key
