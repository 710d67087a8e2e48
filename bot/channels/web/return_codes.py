"""Return codes: four plain words that reopen a conversation elsewhere."""

import re
import secrets
from ipaddress import IPv6Address, ip_address, ip_network

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from xkcdpass import xkcd_password

_WORDS_IN_A_CODE = 4


class ReturnCodes:
    """Makes codes from the EFF word list, without words that could hurt the reader."""

    def __init__(self, avoid: tuple[str, ...]) -> None:
        listed = xkcd_password.generate_wordlist(
            wordfile=xkcd_password.locate_wordfile("eff-short"),
            min_length=3,
            max_length=6,
            valid_chars="[a-z]",
        )
        self.words = tuple(word for word in listed if not word.startswith(avoid))

    def new(self) -> str:
        """Give a fresh code; about 40 bits, enough behind limited tries and a keyed hash."""
        return " ".join(secrets.choice(self.words) for _ in range(_WORDS_IN_A_CODE))


def as_stored(typed: str) -> str:
    """Give a code as it was given out, however it was typed: case, commas, hyphens, spaces."""
    return " ".join(re.findall(r"[a-z]+", typed.lower()))


class Tries:
    """Counts tries at a return code per client address, in memory: they may be lost."""

    def __init__(self, *, most: int = 10, minutes: int = 15) -> None:
        self._limit = RateLimitItemPerMinute(most, minutes)
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def allows(self, client_address: str) -> bool:
        """Count one try and give whether it is still within the limit."""
        return self._limiter.hit(self._limit, "return code", _network(client_address))


def _network(client_address: str) -> str:
    """Give the address, or of IPv6 the /64 one household has, which would be tries without end."""
    try:
        address = ip_address(client_address)
    except ValueError:
        return client_address
    if isinstance(address, IPv6Address):
        return str(ip_network((address, 64), strict=False))
    return str(address)
