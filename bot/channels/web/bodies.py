"""Reads request bodies up to a limit, and finds a person's words in one that is broken."""

import json
import re
from typing import Any

from starlette.requests import Request

from bot.channels.web.problems import Problem
from bot.channels.web.words import ProblemKind

LARGEST_BODY = 64 * 1024
# What is read of a larger body, so that danger in it is still seen.
_READ_AT_MOST = 2 * LARGEST_BODY

_WORDS = re.compile(r'"(?:text|choice)"\s*:\s*"((?:[^"\\]|\\.)*)', re.DOTALL)


class BoundedRequest(Request):
    """A request whose body is read once and only so far; `so_far` never raises."""

    _so_far: bytes | None = None

    async def so_far(self) -> bytes:
        """Give the body, or the beginning of one that is too large."""
        if self._so_far is None:
            read = bytearray()
            async for part in self.stream():
                read += part
                if len(read) > _READ_AT_MOST:
                    break
            self._so_far = bytes(read[:_READ_AT_MOST])
        return self._so_far

    async def body(self) -> bytes:
        read = await self.so_far()
        if len(read) > LARGEST_BODY:
            raise Problem(ProblemKind.TOO_LARGE)
        return read

    async def json(self) -> Any:
        return json.loads(await self.body())


def clean(text: str) -> str:
    """Give the text without what no database stores: half characters and NUL; plain line ends."""
    whole = text.encode("utf-8", errors="replace").decode("utf-8").replace("\0", "")
    return whole.replace("\r\n", "\n").replace("\r", "\n")


def words_in(raw: bytes) -> str:
    """Give what a person wrote in a JSON body that may be broken, cut off or of another shape."""
    text = raw.decode("utf-8", errors="replace")
    found = _WORDS.findall(text)
    # A pressed choice is sent as text too; it is recognised only when it stands alone.
    said = dict.fromkeys(_unescaped(words) for words in found)
    return clean("\n".join(said) if said else text)


def _unescaped(words: str) -> str:
    try:
        return str(json.loads(f'"{words}"', strict=False))
    except ValueError:
        return words
