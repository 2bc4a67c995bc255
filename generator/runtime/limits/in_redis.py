"""Counters in a Redis, for machines that call a portal from one address (the extra ``redis``).

One script makes each step, by the server's clock: those of the machines may differ. It does what
``policy.bucket`` does, and a test holds both against each other. Where the Redis cannot be reached,
this machine counts for itself for a while, and says so once.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

try:
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry
except ImportError:
    from ..errors import ConfigurationError

    package = (__package__ or "").partition(".")[0]
    raise ConfigurationError(
        f"limits with a Redis need its client: pip install '{package}[redis]'"
    ) from None

from ..errors import ConfigurationError
from ..log import logger
from ..policy.bucket import AHEAD, CALM, FORGOTTEN, LEARNS, LEAST_SHARE, Place
from ..process import current
from .forks import Locked
from .stores import IDLE

if TYPE_CHECKING:
    from ..policy.bucket import Rule
    from .stores import Step, Store

_PATIENCE: Final = 2.0
"""Seconds that a step may take."""
_ALONE: Final = 5.0
"""Seconds for which this machine counts for itself after a failure."""
_BUCKETS: Final = 1000
PREFIX: Final = "bitrix24:limits:"

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
local entered, left, at, others, refused = 0, 0, now, 0, 0
local kept = redis.call('HMGET', KEYS[1], 'entered', 'left', 'at', 'others', 'refused')
local is_kept, is_level = false, true
for place = 1, 5 do
  is_kept = is_kept or kept[place]
  kept[place] = tonumber(kept[place] or '')
  is_level = is_level and kept[place] and math.abs(kept[place]) < math.huge
end
if is_level then
  entered, left, at, others, refused = unpack(kept)
  is_level = entered - left >= 0 and entered - left <= tonumber(ARGV[9])
    and at <= now + 1 and refused <= now + 1 and others >= 0 and others <= forgets
end
if is_kept and not is_level then
  entered, left, at, others, refused = size, 0, now, 0, 0
end
local function pace(when)
  if others == 0 then return forgets end
  local still = others * 0.5 ^ (math.max(0, when - refused) / forgotten)
  return math.max(forgets * least, forgets - still)
end
left = math.min(entered, left + math.max(0, now - at) * pace(at))
at = math.max(at, now)
local more = 0
if step == 'enter' or (step == 'again' and number > entered + size + 1) then
  local wanted = 0
  if step == 'enter' then wanted = number end
  more = math.floor(math.max(0, math.min(wanted, size * tonumber(ARGV[10]) - (entered + 1 - left))))
  number = entered + 1
  entered = number + more
elseif step == 'leave' then
  entered = math.max(left, entered - math.max(1, number))
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


class _Seen(NamedTuple):
    """How full a bucket was when it was last looked at.

    Attributes:
        is_far: whether the Redis said so.
        level: how full.
        pace: how many requests are forgotten a second.
        at: when that was, by this machine's clock.
    """

    is_far: bool
    level: float
    pace: float
    at: float


class InRedis(Locked):
    """Counters in a Redis.

    Args:
        address: such as ``redis://127.0.0.1:6379/0``; it may hold a password, and is not shown.
        own: where this machine counts when the Redis cannot be reached.

    Raises:
        ConfigurationError: the address cannot be read.
    """

    far = True

    def __init__(self, address: str, own: Store) -> None:
        super().__init__()
        self._address = address
        self._own = own
        self._own_until = 0.0
        self._told = False
        self._seen: dict[str, _Seen] = {}
        self._process = current()
        self._run = self._script()

    def step(self, step: Step, key: str, rule: Rule, number: float = 0.0) -> Place:
        """Do something with the bucket of a key."""
        place, is_far = self._stepped(step, key, rule, number)
        if step not in {"enter", "again"}:
            return place
        now = time.monotonic()
        with self.lock:
            seen = self._seen.pop(key, None)
            while len(self._seen) >= _BUCKETS:
                del self._seen[next(iter(self._seen))]
            self._seen[key] = _Seen(is_far, place.level, place.pace, now)
        if seen is None or seen.is_far == is_far:
            return place
        # Another counts from now on, and what was sent before is to be counted there as well.
        level = min(rule.size, seen.level - (now - seen.at) * seen.pace)
        for _ in range(round(level - place.level + (step == "enter"))):
            place, _ = self._stepped("enter", key, rule)
        return place

    def _stepped(self, step: Step, key: str, rule: Rule, number: float = 0.0) -> tuple[Place, bool]:
        """The place after a step, and whether the Redis has made it."""
        known = (int(IDLE), FORGOTTEN, LEAST_SHARE, LEARNS, AHEAD, CALM)
        found = self._asked(key, (step, rule.size, rule.pace, number, *known))
        if found is None:
            return self._own.step(step, key, rule, number), False
        return Place(*map(float, found)), True

    def read(self, key: str) -> tuple[str | None, float]:
        """What was written under a key, and the server's time."""
        found = self._asked(key, ("read",))
        if found is None:
            return self._own.read(key)
        text: bytes = found[0]
        return text.decode(errors="replace") or None, float(found[1])

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
            found: list[Any] = self._run(keys=[PREFIX + key], args=list(words))
        except (redis.RedisError, OSError, UnicodeError) as error:  # the last: of a host's name
            self._own_until = now + _ALONE
            self._tell(error)
            return None
        return found

    def _script(self) -> Any:
        try:
            library: Any = redis.Redis
            client: Any = library.from_url(
                self._address,
                socket_timeout=_PATIENCE,
                socket_connect_timeout=_PATIENCE,
                retry=Retry(NoBackoff(), 0),
            )
            client.connection_pool.make_connection()  # which connects not yet, but reads it all
        except (ValueError, TypeError, redis.RedisError):  # their texts repeat the address
            client = None
        if client is None:
            raise ConfigurationError(
                "limits: the address of the Redis cannot be read; one looks like "
                "redis://127.0.0.1:6379/0"
            )
        return client.register_script(SCRIPT)

    def _tell(self, error: Exception) -> None:
        with self.lock:
            if self._told:
                return
            self._told = True
        logger().warning(
            "the limits of portals are counted on this machine alone, as the Redis does not "
            "answer: %s",
            type(error).__name__,
        )
