# Generated from spec/ai: edit the spec there, then run python -m generator build.
"""Methods of ``ai``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping
from datetime import datetime
from typing import Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven


class EngineListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    ID: NotRequired[int]
    """Identifier."""
    APP_CODE: NotRequired[str]
    """Application that owns the service; OAuth applications only ever see their own."""
    NAME: NotRequired[str]
    CODE: NotRequired[str]
    """Symbolic code."""
    CATEGORY: NotRequired[str]
    """Category of the AI services, such as text or image."""
    COMPLETIONS_URL: NotRequired[str]
    """Address of the endpoint that answers requests to the service."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""


class EngineListResultSettings(TypedDict):
    """Settings given when the AI service was registered."""

    code_alias: str
    """Alias of the model, left out: ChatGPT."""
    model_context_type: str
    """Unit in which the context is counted, left out: token."""
    model_context_limit: int
    """Largest context, counted in the chosen unit, left out: 15666."""


class EngineListResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    app_code: str
    """Application that owns the service, null when unknown."""
    name: str
    code: str
    """Code that identifies the entry."""
    category: str
    """Category of the service, deciding what it is used for."""
    completions_url: str
    """Address of the endpoint; must answer 200 while being registered."""
    settings: EngineListResultSettings
    """Settings given when the AI service was registered."""
    date_create: int
    """Date and time of creation."""


class EngineRegisterSettings(TypedDict):
    """Settings given when the AI service was registered."""

    code_alias: NotRequired[str]
    """Alias of the model, left out: ChatGPT. Default: ``ChatGPT``."""
    model_context_type: NotRequired[Literal["token", "symbol"]]
    """Unit in which the context is counted, left out: token. One of ``token`` (counted in tokens),
    ``symbol`` (counted in characters). Default: ``token``.
    """
    model_context_limit: NotRequired[int]
    """Largest context, counted in the chosen unit, left out: 15666. Default: ``15666``."""


_ENGINE__LIST: Final[Endpoint[list[EngineListResult]]] = Endpoint("ai.engine.list", write=False)
_ENGINE__REGISTER: Final[Endpoint[int]] = Endpoint("ai.engine.register")
_ENGINE__UNREGISTER: Final[Endpoint[bool]] = Endpoint("ai.engine.unregister")


class AiMethods(Namespace):
    """Methods of ``ai``."""

    @property
    def engine(self) -> AiEngineMethods:
        """Methods of ``ai.engine``."""
        return AiEngineMethods(self._caller)


class AsyncAiMethods(AsyncNamespace):
    """Methods of ``ai``."""

    @property
    def engine(self) -> AsyncAiEngineMethods:
        """Methods of ``ai.engine``."""
        return AsyncAiEngineMethods(self._caller)


class AiEngineMethods(Namespace):
    """Methods of ``ai.engine``."""

    def list(
        self,
        *,
        filter: EngineListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[EngineListResult]:
        """List the AI services registered with Bitrix24, optionally filtered.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``ID``, ``APP_CODE``, ``NAME``, ``CODE``, ``CATEGORY``, ``COMPLETIONS_URL``,
                ``DATE_CREATE``.
            limit: Largest number of entries to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EngineListResult``: ``id``, ``app_code``, ``name``, ``code``, ``category``,
            ``completions_url``, ``settings``, ``date_create``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``ai.engine.list``. Scope: ``ai_admin``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html
        """
        return self._call(_ENGINE__LIST, {"filter": filter, "limit": limit}, extra_params)

    def register(
        self,
        *,
        name: str,
        code: str,
        category: Literal["text", "image", "audio", "call"],
        completions_url: str,
        settings: EngineRegisterSettings | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register your own AI service and the endpoint that will answer its requests.

        Args:
            name: Required.
            code: Code that identifies the entry. Required.
            category: Category of the service, deciding what it is used for. One of ``text``,
                ``image`` (generation of images), ``audio`` (recognition of audio files),
                ``call``. Required.
            completions_url: Address of the endpoint; must answer 200 while being registered.
                Required.
            settings: Settings given when the AI service was registered. Keys: ``code_alias``,
                ``model_context_type``, ``model_context_limit``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ENGINE_REGISTER_ERROR_NAME``: `name` is
                missing, empty or not a string. ``ENGINE_REGISTER_ERROR_CODE``: `code` is
                missing, empty or not a string. ``ENGINE_REGISTER_ERROR_CODE_FORMAT``: `code`
                has characters other than Latin letters, digits, hyphen and underscore.
                ``ENGINE_REGISTER_ERROR_CODE_UNIQUE``: The category already has a service with
                this code. ``ENGINE_REGISTER_ERROR_CATEGORY``: `category` is missing or empty.
                ``ENGINE_REGISTER_ERROR_CATEGORY_FORMAT``: `category` is none of text, image,
                audio and call. ``ENGINE_REGISTER_ERROR_COMPLETIONS_URL``: `completions_url` is
                missing, empty or not a string. ``ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL``:
                The endpoint could not be reached or did not answer the check with status 200.
                ``ENGINE_REGISTER_ERROR_SETTINGS_FORMAT``: `settings` is not a JSON object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``ai.engine.register``. Scope: ``ai_admin``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html
        """
        return self._call(
            _ENGINE__REGISTER,
            {
                "name": name,
                "code": code,
                "category": category,
                "completions_url": completions_url,
                "settings": settings,
            },
            extra_params,
        )

    def unregister(
        self,
        *,
        code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a registered AI service by its code.

        Args:
            code: Code that identifies the entry.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``ai.engine.unregister``. Scope: ``ai_admin``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html
        """
        return self._call(_ENGINE__UNREGISTER, {"code": code}, extra_params)


class AsyncAiEngineMethods(AsyncNamespace):
    """Methods of ``ai.engine``."""

    async def list(
        self,
        *,
        filter: EngineListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[EngineListResult]:
        """List the AI services registered with Bitrix24, optionally filtered.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``ID``, ``APP_CODE``, ``NAME``, ``CODE``, ``CATEGORY``, ``COMPLETIONS_URL``,
                ``DATE_CREATE``.
            limit: Largest number of entries to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EngineListResult``: ``id``, ``app_code``, ``name``, ``code``, ``category``,
            ``completions_url``, ``settings``, ``date_create``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``ai.engine.list``. Scope: ``ai_admin``. Who may call: administrators. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html
        """
        return await self._call(_ENGINE__LIST, {"filter": filter, "limit": limit}, extra_params)

    async def register(
        self,
        *,
        name: str,
        code: str,
        category: Literal["text", "image", "audio", "call"],
        completions_url: str,
        settings: EngineRegisterSettings | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register your own AI service and the endpoint that will answer its requests.

        Args:
            name: Required.
            code: Code that identifies the entry. Required.
            category: Category of the service, deciding what it is used for. One of ``text``,
                ``image`` (generation of images), ``audio`` (recognition of audio files),
                ``call``. Required.
            completions_url: Address of the endpoint; must answer 200 while being registered.
                Required.
            settings: Settings given when the AI service was registered. Keys: ``code_alias``,
                ``model_context_type``, ``model_context_limit``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ENGINE_REGISTER_ERROR_NAME``: `name` is
                missing, empty or not a string. ``ENGINE_REGISTER_ERROR_CODE``: `code` is
                missing, empty or not a string. ``ENGINE_REGISTER_ERROR_CODE_FORMAT``: `code`
                has characters other than Latin letters, digits, hyphen and underscore.
                ``ENGINE_REGISTER_ERROR_CODE_UNIQUE``: The category already has a service with
                this code. ``ENGINE_REGISTER_ERROR_CATEGORY``: `category` is missing or empty.
                ``ENGINE_REGISTER_ERROR_CATEGORY_FORMAT``: `category` is none of text, image,
                audio and call. ``ENGINE_REGISTER_ERROR_COMPLETIONS_URL``: `completions_url` is
                missing, empty or not a string. ``ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL``:
                The endpoint could not be reached or did not answer the check with status 200.
                ``ENGINE_REGISTER_ERROR_SETTINGS_FORMAT``: `settings` is not a JSON object.
            HTTPError, TransportError: no answer of the API came.

        REST method ``ai.engine.register``. Scope: ``ai_admin``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html
        """
        return await self._call(
            _ENGINE__REGISTER,
            {
                "name": name,
                "code": code,
                "category": category,
                "completions_url": completions_url,
                "settings": settings,
            },
            extra_params,
        )

    async def unregister(
        self,
        *,
        code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a registered AI service by its code.

        Args:
            code: Code that identifies the entry.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``ai.engine.unregister``. Scope: ``ai_admin``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html
        """
        return await self._call(_ENGINE__UNREGISTER, {"code": code}, extra_params)
