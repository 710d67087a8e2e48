"""Keeps what a person typed out of every log line of this process.

Only an allow-list gets through: the logger's name, the level, the place in the code, the message
when it is a literal of that code, and of an error the types and the frames. Arguments, messages
put together from values, an error's own words and whatever is printed are left out, because any
of them may quote a message (Rasa's do).
"""

from __future__ import annotations

import io
import logging
import sys
import threading
import warnings
from types import CodeType, FrameType, TracebackType
from typing import Any, TextIO

import structlog

LEFT_OUT = "(message left out)"
_FRAMES_SHOWN = 12
_LEVEL_OF = {"debug": 10, "info": 20, "warning": 30, "warn": 30, "critical": 50, "fatal": 50}


def wordless_record(
    name: str, level: int, pathname: str, lineno: int, *details: Any, **_more: Any
) -> logging.LogRecord:
    """Make every logger's record; takes what `logging` hands to a record factory."""
    said, _arguments, exc_info, *_ = details
    message = said if is_literal_of(_code_at(pathname, lineno), said) else LEFT_OUT
    error = exc_info[1] if isinstance(exc_info, tuple) else None
    return _record(name, level, f"{_short(pathname)}:{lineno}", str(message), error)


class _Line(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = f"{self.formatTime(record)} {record.levelname} {record.name}"
        # A record that did not come from our factory is not ours to quote.
        allowed = getattr(record, "allowed", LEFT_OUT)
        return f"{line} {allowed}"


class Nowhere(io.TextIOBase):
    """Standard output for code that prints: says who printed, and not what."""

    encoding = "utf-8"

    def write(self, text: str) -> int:
        if text.strip():
            caller = sys._getframe(1)
            _emit(_module_of(caller), logging.INFO, _place_of(caller), "something was printed")
        return len(text)


def install(stream: TextIO | None = None, *, level: int = logging.INFO) -> None:
    """Filter everything this process will say from now on. Call it before Rasa is imported."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_Line())
    logging.setLogRecordFactory(wordless_record)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for chatty in ("apscheduler", "sanic.access"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    structlog.configure(
        processors=[_from_structlog],
        wrapper_class=structlog.make_filtering_bound_logger(level),
    )
    warnings.showwarning = _show_warning
    warnings.simplefilter("ignore", DeprecationWarning)
    sys.excepthook = _show_uncaught
    threading.excepthook = lambda caught: _show_error(caught.exc_value)
    sys.unraisablehook = lambda caught: _show_error(caught.exc_value)
    sys.stdout = sys.stderr = Nowhere()


def is_literal_of(code: CodeType | None, message: object) -> bool:
    """Tell whether a message stands in the code as it is, so that nobody can have typed it."""
    return code is not None and isinstance(message, str) and message in code.co_consts


def describe(error: BaseException) -> str:
    """Give an error's type, the types that caused it and its frames, without their words."""
    types = [type(one).__name__ for one in _chain(error)]
    frames = _frames(error.__traceback__)[-_FRAMES_SHOWN:]
    return f"{' from '.join(types)} at {' > '.join(frames)}"


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in chain:
        chain.append(following)
        following = following.__cause__ or following.__context__
    return chain


def _frames(traceback: TracebackType | None) -> list[str]:
    frames = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        frames.append(f"{_short(code.co_filename)}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    return frames


def _code_at(pathname: str, lineno: int) -> CodeType | None:
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_lineno == lineno and frame.f_code.co_filename == pathname:
            return frame.f_code
        frame = frame.f_back
    return None


def _from_structlog(_logger: Any, method: str, event: dict[str, Any]) -> str:
    frame: FrameType = sys._getframe(1)
    while frame.f_back is not None and _module_of(frame).partition(".")[0] == "structlog":
        frame = frame.f_back
    said = event.get("event")
    error = event.get("exc_info")
    _emit(
        _module_of(frame),
        _LEVEL_OF.get(method, logging.ERROR),
        _place_of(frame),
        str(said) if is_literal_of(frame.f_code, said) else LEFT_OUT,
        sys.exc_info()[1] if error is True else error,
    )
    raise structlog.DropEvent


def _show_warning(
    _message: object, category: type, filename: str, lineno: int, *_others: object
) -> None:
    _emit("warnings", logging.WARNING, f"{_short(filename)}:{lineno}", category.__name__)


def _show_uncaught(_kind: type, error: BaseException, _traceback: object) -> None:
    _show_error(error)


def _show_error(error: BaseException | None) -> None:
    _emit("nlu", logging.ERROR, "uncaught", "an error nobody caught", error)


def _emit(name: str, level: int, place: str, allowed: str, error: object = None) -> None:
    logger = logging.getLogger(name)
    if logger.isEnabledFor(level):
        logger.handle(_record(name, level, place, allowed, error))


def _record(name: str, level: int, place: str, allowed: str, error: object) -> logging.LogRecord:
    record = logging.LogRecord(name, level, place, 0, allowed, (), None)
    told = f" | {describe(error)}" if isinstance(error, BaseException) else ""
    record.allowed = f"{place} {allowed}{told}"
    return record


def _module_of(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", "unknown"))


def _place_of(frame: FrameType) -> str:
    return f"{_short(frame.f_code.co_filename)}:{frame.f_lineno}"


def _short(filename: str) -> str:
    return "/".join(filename.replace("\\", "/").split("/")[-2:])
