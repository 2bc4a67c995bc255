"""Counters in a Redis, for machines that call a portal from one address (the extra ``redis``).

One script makes each step, by the server's clock: those of the machines may differ. It does what
``policy.bucket`` does, and a test holds both against each other. Where the Redis cannot be reached,
this machine counts for itself for a while, and says so once.
"""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, Any, Final

try:
    import redis
except ImportError:
    from ..errors import ConfigurationError

    package = (__package__ or "").partition(".")[0]
    raise ConfigurationError(
        f"limits with a Redis need its client: pip install '{package}[redis]'"
    ) from None

from ..errors import ConfigurationError
from ..policy.bucket import CALM, FORGOTTEN, LEARNS, LEAST_SHARE, Place
from ..process import current
from .stores import IDLE

if TYPE_CHECKING:
    from ..policy.bucket import Rule
    from .stores import Step, Store

_PATIENCE: Final = 2.0
"""Seconds that a step may take."""
_ALONE: Final = 5.0
"""Seconds for which this machine counts for itself after a failure."""
_PREFIX: Final = "bitrix24:limits:"

SCRIPT: Final = """
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
if ARGV[1] == 'read' then
  return {redis.call('GET', KEYS[1]) or '', string.format('%.17g', now)}
elseif ARGV[1] == 'write' then
  redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
  return {}
end
local step, size, forgets, number = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local forgotten, least, learns = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local room = math.max(1, size - forgets - 1)
local kept = redis.call('HMGET', KEYS[1], 'entered', 'left', 'at', 'others', 'refused')
local entered, left = tonumber(kept[1] or 0) or 0, tonumber(kept[2] or 0) or 0
local at, others = tonumber(kept[3] or now) or now, tonumber(kept[4] or 0) or 0
local refused = tonumber(kept[5] or 0) or 0
local function pace(when)
  if others == 0 then return forgets end
  local still = others * 0.5 ^ (math.max(0, when - refused) / forgotten)
  return math.max(forgets * least, forgets - still)
end
left = math.min(entered, left + math.max(0, now - at) * pace(at))
at = math.max(at, now)
local more = 0
if step == 'enter' then
  more = math.floor(math.max(0, math.min(number, size * tonumber(ARGV[9]) - (entered + 1 - left))))
  number = entered + 1
  entered = number + more
elseif step == 'leave' then
  entered = math.max(left, entered - number)
  number = entered
elseif step == 'refused' then
  local missing = 0
  if number > refused or refused == 0 then
    missing = math.max(0, size - math.min(entered - left, room))
    local known, passed = forgets - pace(now), now - refused
    if refused == 0 or passed < learns then
      others = known
    else
      others = math.min(forgets * (1 - least), known + missing / passed)
    end
    refused = now
  end
  left = left - missing - 1
  number = left + size + 1
end
local function text(value) return string.format('%.17g', value) end
redis.call('HSET', KEYS[1], 'entered', text(entered), 'left', text(left), 'at', text(at),
  'others', text(others), 'refused', text(refused))
redis.call('EXPIRE', KEYS[1], ARGV[5])
local wait = math.max(0, (number - room - left) / pace(now))
return {text(number), text(wait), text(now), text(entered - left), text(pace(now)), text(more)}
"""


class InRedis:
    """Counters in a Redis.

    Args:
        address: such as ``redis://127.0.0.1:6379/0``; it may hold a password, and is not shown.
        own: where this machine counts when the Redis cannot be reached.

    Raises:
        ConfigurationError: the address cannot be read.
    """

    far = True

    def __init__(self, address: str, own: Store) -> None:
        self._address = address
        self._own = own
        self._own_until = 0.0
        self._told = False
        self._lock = threading.Lock()
        self._process = current()
        self._run = self._script()

    def step(self, step: Step, key: str, rule: Rule, number: float = 0.0) -> Place:
        """Do something with the bucket of a key."""
        known = (FORGOTTEN, LEAST_SHARE, LEARNS, CALM)
        words = (step, rule.size, rule.pace, number, int(IDLE), *known)
        found = self._asked(key, words)
        if found is None:
            return self._own.step(step, key, rule, number)
        return Place(*map(float, found))

    def read(self, key: str) -> tuple[str | None, float]:
        """What was written under a key, and the server's time."""
        found = self._asked(key, ("read",))
        if found is None:
            return self._own.read(key)
        text: bytes = found[0]
        return text.decode() or None, float(found[1])

    def write(self, key: str, text: str) -> None:
        """Write something under a key."""
        if self._asked(key, ("write", text, int(IDLE))) is None:
            self._own.write(key, text)

    def _asked(self, key: str, words: tuple[object, ...]) -> list[Any] | None:
        """What the script answers; nothing where the Redis does not."""
        now = time.monotonic()
        if now < self._own_until:
            return None
        try:
            if self._process != current():
                self._process, self._run = current(), self._script()
            found: list[Any] = self._run(keys=[_PREFIX + key], args=list(words))
        except (redis.RedisError, OSError) as error:
            self._own_until = now + _ALONE
            self._tell(error)
            return None
        return found

    def _script(self) -> Any:
        try:
            library: Any = redis.Redis
            client: Any = library.from_url(
                self._address, socket_timeout=_PATIENCE, socket_connect_timeout=_PATIENCE
            )
        except ValueError:  # its text repeats the address
            client = None
        if client is None:
            raise ConfigurationError(
                "limits: the address of the Redis cannot be read; one looks like "
                "redis://127.0.0.1:6379/0"
            )
        return client.register_script(SCRIPT)

    def _tell(self, error: Exception) -> None:
        with self._lock:
            if self._told:
                return
            self._told = True
        logging.getLogger(__name__.partition(".")[0]).warning(
            "the limits of portals are counted on this machine alone, as the Redis does not "
            "answer: %s",
            type(error).__name__,
        )
