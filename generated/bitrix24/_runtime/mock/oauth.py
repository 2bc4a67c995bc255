# Copied from generator/runtime/mock/oauth.py: edit it there, then build.
"""The authorization server: applications, codes and tokens.

Sources: ``settings/oauth/index``, ``settings/oauth/auto-renewal``, ``settings/oauth/error-codes``,
``api-reference/common/events/on-app-install``. The pages do not say which HTTP status an error has
(400 here, 401 for ``invalid_client``, as RFC 6749 has it), nor what becomes of a refresh token that
is used twice (``reuse``).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import urlencode

from .arrival import JSON, Reply
from .methods import as_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .callers import Callers

CODE: Final = 30.0
"""Seconds for which a code of authorization holds."""
ACCESS: Final = 3600
REFRESH: Final = 180 * 86_400.0

Reuse = Literal["revoke", "refuse"]


@dataclass(frozen=True, slots=True)
class Application:
    """An application that is installed on the portal.

    Attributes:
        client_id: its code.
        client_secret: its key.
        scopes: what it may call; ``None`` for everything.
        redirect_uri: where authorization leads back to; without one the code is shown.
        status: ``L`` local, ``F`` free, ``D`` demo, ``T`` trial, ``P`` paid.
        token: what tells its event handlers that a request comes from the portal.
    """

    client_id: str
    client_secret: str = field(repr=False)
    scopes: frozenset[str] | None = None
    redirect_uri: str | None = None
    status: str = "L"
    token: str = field(default="", repr=False)


@dataclass(slots=True)
class _Grant:
    """One authorization of a user, through all its renewals."""

    application: Application
    user: str
    refresh: str = field(repr=False)
    until: float
    access: list[str] = field(default_factory=list[str], repr=False)
    spent: set[str] = field(default_factory=set[str], repr=False)


class OAuth:
    """Gives tokens and renews them.

    Args:
        callers: where the access tokens become known.
        seed: of the tokens.
        domain: of the portal.

    Attributes:
        reuse: what becomes of an authorization whose old refresh token comes again: ``revoke`` all
            its tokens, or ``refuse`` this request alone.
        unpaid: applications whose time has run out.
        renewals: how many times tokens were renewed.
    """

    def __init__(self, callers: Callers, seed: int, domain: str) -> None:
        self.domain: str = domain
        text = f"portal {seed}".encode()
        self.member_id: str = hashlib.md5(text, usedforsecurity=False).hexdigest()
        self.reuse: Reuse = "revoke"
        self.unpaid: set[str] = set()
        self.renewals: int = 0
        self._callers = callers
        self._seed = seed
        self._count = 0
        self._applications: dict[str, Application] = {}
        self._codes: dict[str, tuple[Application, str, float]] = {}
        self._grants: dict[str, _Grant] = {}

    def add_application(
        self,
        client_id: str,
        client_secret: str,
        *,
        scopes: Iterable[str] | None = None,
        redirect_uri: str | None = None,
        status: str = "L",
    ) -> Application:
        """Install an application; from now on only callers that were added may call.

        Args:
            client_id: its code.
            client_secret: its key.
            scopes: what it may call; everything if left out.
            redirect_uri: where authorization leads back to; without one the code is shown.
            status: ``L`` local, ``F`` free, ``D`` demo, ``T`` trial, ``P`` paid.
        """
        known = None if scopes is None else frozenset(scopes)
        application = Application(
            client_id, client_secret, known, redirect_uri, status, self._text("application")
        )
        self._applications[client_id] = application
        self._callers.asks = True
        return application

    def remove_application(self, client_id: str) -> None:
        """Uninstall an application: none of its tokens holds any longer."""
        self._applications.pop(client_id, None)
        for grant in list(self._grants.values()):
            if grant.application.client_id == client_id:
                self._revoke(grant)

    def tokens(
        self, application: Application, now: float, *, user: int | str = 1
    ) -> dict[str, Any]:
        """Tokens for a user, as an application gets them when it is opened or installed."""
        grant = _Grant(application, str(user), "", now)
        return self._renewed(grant, now)

    def installed(self, application: Application, now: float) -> dict[str, Any]:
        """What the handler of ``ONAPPINSTALL`` receives."""
        given = self.tokens(application, now)
        kept = (
            "access_token", "refresh_token", "expires_in", "scope", "server_endpoint",
            "client_endpoint", "member_id", "status",
        )  # fmt: skip
        given["scope"] = given["scope"].replace(",", " ")  # spaces here, and commas elsewhere
        return {
            "event": "ONAPPINSTALL",
            "data": {"VERSION": "1", "ACTIVE": "Y", "INSTALLED": "Y", "LANGUAGE_ID": "en"},
            "ts": str(int(now)),
            "auth": {
                "domain": self.domain,
                **{name: given[name] for name in kept},
                "application_token": application.token,
            },
        }

    def opened(
        self, application: Application, now: float, *, user: int | str = 1
    ) -> dict[str, Any]:
        """What the page of an application receives when it is opened in the portal."""
        given = self.tokens(application, now, user=user)
        return {
            "DOMAIN": self.domain,
            "PROTOCOL": "1",
            "LANG": "en",
            "APP_SID": self._text("session"),
            "AUTH_ID": given["access_token"],
            "AUTH_EXPIRES": str(ACCESS),
            "REFRESH_ID": given["refresh_token"],
            "SERVER_ENDPOINT": given["server_endpoint"],
            "APPLICATION_TOKEN": application.token,
            "APPLICATION_SCOPE": given["scope"],
            "member_id": self.member_id,
            "status": application.status,
            "PLACEMENT": "DEFAULT",
        }

    def authorize(self, params: Mapping[str, Any], now: float) -> Reply:
        """The page on which a user lets an application in; here every user does so at once."""
        application = self._applications.get(str(params.get("client_id", "")))
        if application is None:  # the portal tells the user, and the application nothing
            return _page(200, "The application is not installed.")
        code = self._text("code")
        self._codes[code] = (application, str(params.get("user", "1")), now + CODE)
        if application.redirect_uri is None:
            return _page(200, code)
        sent = {
            "code": code,
            "state": str(params.get("state", "")),
            "domain": self.domain,
            "member_id": self.member_id,
            "scope": _scope(application),
            "server_domain": "oauth.bitrix.info",
        }
        joint = "&" if "?" in application.redirect_uri else "?"
        target = f"{application.redirect_uri}{joint}{urlencode(sent)}"
        return Reply(302, {"Location": target, "Content-Type": "text/html"}, b"")

    def token(self, params: Mapping[str, Any], now: float) -> Reply:
        """Give tokens for a code, or renew them."""
        kind = str(params.get("grant_type", ""))
        application = self._applications.get(str(params.get("client_id", "")))
        secret = str(params.get("client_secret", ""))
        if kind not in {"authorization_code", "refresh_token"}:
            return _error(400, "invalid_request", "grant_type is not supported")
        if application is None or application.client_secret != secret:
            return _error(401, "invalid_client", "the client is not known")
        if application.client_id in self.unpaid:
            return _error(400, "PAYMENT_REQUIRED", "Payment required")
        asked = params.get("scope")
        if asked and application.scopes is not None:
            wanted = set(str(asked).split(","))
            if not application.scopes.issuperset(wanted):
                return _error(400, "invalid_scope", "the application has not all of these scopes")
        if kind == "authorization_code":
            return self._by_code(application, str(params.get("code", "")), now)
        return self._by_refresh(application, str(params.get("refresh_token", "")), now)

    def _by_code(self, application: Application, code: str, now: float) -> Reply:
        held = self._codes.pop(code, None)
        if held is None or held[0] != application or now >= held[2]:
            return _error(400, "invalid_grant", "the code is not valid")
        answer = self._renewed(_Grant(application, held[1], "", now), now)
        return _reply(200, {k: v for k, v in answer.items() if k not in {"expires", "user_id"}})

    def _by_refresh(self, application: Application, refresh: str, now: float) -> Reply:
        grant = self._grants.get(refresh)
        if grant is None or grant.application != application:
            return _error(400, "invalid_grant", "the refresh token is not valid")
        if refresh in grant.spent:
            if self.reuse == "revoke":
                self._revoke(grant)
            return _error(400, "invalid_grant", "the refresh token was used before")
        if now >= grant.until:
            return _error(400, "invalid_grant", "the refresh token has expired")
        self.renewals += 1
        return _reply(200, self._renewed(grant, now))

    def _renewed(self, grant: _Grant, now: float) -> dict[str, Any]:
        """A new pair of tokens; the refresh token before is spent."""
        application = grant.application
        if grant.refresh:
            grant.spent.add(grant.refresh)
        access, grant.refresh = self._text("access"), self._text("refresh")
        grant.access.append(access)
        grant.until = now + REFRESH
        self._grants[grant.refresh] = grant
        self._callers.add_token(
            access,
            expires=now + ACCESS,
            user=grant.user,
            name=application.client_id,
            scopes=application.scopes,
        )
        return {
            "access_token": access,
            "client_endpoint": f"https://{self.domain}/rest/",
            "domain": "oauth.bitrix.info",
            "expires": int(now) + ACCESS,
            "expires_in": ACCESS,
            "member_id": self.member_id,
            "refresh_token": grant.refresh,
            "scope": _scope(application),
            "server_endpoint": "https://oauth.bitrix.info/rest/",
            "status": application.status,
            "user_id": int(grant.user) if grant.user.isdecimal() else grant.user,
        }

    def _revoke(self, grant: _Grant) -> None:
        for access in grant.access:
            self._callers.tokens.pop(access, None)
        for refresh in (*grant.spent, grant.refresh):
            self._grants.pop(refresh, None)

    def _text(self, kind: str) -> str:
        """A text that nobody guesses, and that is the same in every run."""
        self._count += 1
        return hashlib.sha256(f"{self._seed} {kind} {self._count}".encode()).hexdigest()[:32]


def _scope(application: Application) -> str:
    return ",".join(sorted(application.scopes or {"crm", "task", "user"}))


def _reply(status: int, answer: Mapping[str, Any]) -> Reply:
    return Reply(status, {"Content-Type": JSON}, as_json(answer))


def _error(status: int, code: str, text: str) -> Reply:
    return _reply(status, {"error": code, "error_description": text})


def _page(status: int, text: str) -> Reply:
    body = f"<!DOCTYPE html><html><body><p>{text}</p></body></html>"
    return Reply(status, {"Content-Type": "text/html; charset=utf-8"}, body.encode())
