"""Examples without what belongs to real people: addresses, codes, tokens, hosts."""

from __future__ import annotations

import re
from typing import Any, Final

from ...plain import is_list, is_object

_RULES: Final = (
    (re.compile(r"[\w.+-]+@(?!example\.)[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}\b"), "user@example.com"),
    (
        re.compile(r"(?<![\w.-])(?!acme\.|your-)[\w-]+\.bitrix24\.(?!tech)[a-z.]*[a-z]\b"),
        "acme.bitrix24.com",
    ),
    (re.compile(r"/rest/(api/)?\d+/(?!your-)[A-Za-z0-9]{10,}"), r"/rest/\g<1>1/your-webhook-code"),
    (re.compile(r"\b[0-9a-f]{40,}\b"), "your-token"),
    (
        re.compile(
            r"(?<![\d.])(?!10\.|127\.|0\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|203\.0\.113\.|255\.)"
            r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])"
        ),
        "203.0.113.30",
    ),
)  # fmt: skip


def without_secrets(value: Any) -> Any:
    """The same data with placeholders."""
    if isinstance(value, str):
        for pattern, placeholder in _RULES:
            value = pattern.sub(placeholder, value)
        return value
    if is_object(value):
        return {key: without_secrets(item) for key, item in value.items()}
    return [without_secrets(item) for item in value] if is_list(value) else value
