# Generated from spec/ai: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("ai")


def test_ai__engine__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["ai__engine__list_1"],
        wire.client.ai.engine.list,
        wire.async_client.ai.engine.list,
        filter={"=CATEGORY": "text"},
        limit=2,
    )


def test_ai__engine__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["ai__engine__register_1"],
        wire.client.ai.engine.register,
        wire.async_client.ai.engine.register,
        name="Acme GPT",
        code="acme_gpt",
        category="text",
        completions_url="https://api.example.com/bitrix24/ai/completions",
        settings={
            "code_alias": "ChatGPT",
            "model_context_type": "token",
            "model_context_limit": 15666,
        },
    )


def test_ai__engine__register_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["ai__engine__register_2"],
        wire.client.ai.engine.register,
        wire.async_client.ai.engine.register,
        name="Acme GPT",
        code="acme_gpt",
        category="text",
        completions_url="https://api.example.com/bitrix24/ai/completions",
        settings={
            "code_alias": "ChatGPT",
            "model_context_type": "token",
            "model_context_limit": 15666,
        },
    )


def test_ai__engine__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["ai__engine__unregister_1"],
        wire.client.ai.engine.unregister,
        wire.async_client.ai.engine.unregister,
        code="acme_gpt",
    )
