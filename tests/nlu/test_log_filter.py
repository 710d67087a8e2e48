"""Whatever happens in the process, what a person typed is in no line it writes."""

import subprocess
import sys

import pytest

MARKER = "hedgehog"

SCRIPT = """
import asyncio, logging, sys, threading, traceback, warnings
import structlog
early = structlog.get_logger()
from nlu import log_filter
log_filter.install(level=logging.DEBUG)
words = "".join(["my ", "hedge", "hog"])

logger = logging.getLogger("some.library")
class Quoting(Exception):
    pass

def nested():
    try:
        raise KeyError(words)
    except KeyError as error:
        raise Quoting(words) from error

%s
"""


def said_by(lines: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT % lines], capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        pytest.param("logger.info('plain')", "INFO some.library <string>:19 plain", id="a literal"),
        pytest.param("logger.info('said %s', words)", "said %s", id="an argument"),
        pytest.param("logger.info(f'said {words}')", "(message left out)", id="an f-string"),
        pytest.param("logger.info('said ' + words)", "(message left out)", id="a sum"),
        pytest.param("logger.info(words)", "(message left out)", id="the words alone"),
        pytest.param("logger.info(Quoting(words))", "(message left out)", id="an object"),
        pytest.param("logger.info('x', extra={'text': words})", "x", id="an extra"),
        pytest.param("logger.info('x', stack_info=True)", "x", id="a stack"),
        pytest.param(
            "try: nested()\nexcept Quoting: logger.exception('failed')",
            "failed | Quoting from KeyError at <string>:19 <module> > <string>:17 nested",
            id="a traceback",
        ),
        pytest.param("early.info('rest.failure', text=words)", "rest.failure", id="structlog"),
        pytest.param("early.info(words)", "(message left out)", id="structlog's event"),
        pytest.param(
            "try: nested()\nexcept Quoting: early.exception('rest.failure', text=words)",
            "rest.failure | Quoting from KeyError",
            id="structlog with a traceback",
        ),
        pytest.param("warnings.warn(words)", "UserWarning", id="a warning"),
        pytest.param("print(words)", "something was printed", id="print"),
        pytest.param("print(words, file=sys.stderr)", "something was printed", id="stderr"),
        pytest.param(
            "try: nested()\nexcept Quoting: traceback.print_exc()",
            "something was printed",
            id="a printed traceback",
        ),
        pytest.param("nested()", "an error nobody caught | Quoting", id="uncaught"),
        pytest.param(
            "t = threading.Thread(target=nested); t.start(); t.join()",
            "an error nobody caught | Quoting",
            id="uncaught in a thread",
        ),
        pytest.param("sys.exit(words)", "", id="an exit with words"),
        pytest.param(
            "async def go():\n"
            "    asyncio.get_running_loop().call_soon(nested)\n"
            "    await asyncio.sleep(0)\n"
            "    await asyncio.sleep(0)\n"
            "asyncio.run(go())",
            "Quoting from KeyError",
            id="uncaught in the event loop",
        ),
        pytest.param(
            "class Leaves:\n    def __del__(self): nested()\nLeaves()",
            "an error nobody caught | Quoting",
            id="an error nobody can catch",
        ),
        pytest.param(
            "logger.addHandler(logging.StreamHandler()); logger.info(f'said {words}')",
            "(message left out)",
            id="a handler of somebody's own",
        ),
        pytest.param(
            "logging.basicConfig(force=True, stream=sys.__stderr__); logger.info('x %s', words)",
            "x %s",
            id="logging set up anew",
        ),
    ],
)
def test_words_are_left_out_and_the_rest_is_kept(lines, kept):
    said = said_by(lines)

    assert MARKER not in said
    assert kept in said
