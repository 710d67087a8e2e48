"""What is said, and what becomes of it when nobody listens any more."""

import io

from launch.terminal import Terminal


class ClosedTerminal(io.StringIO):
    def write(self, text):
        raise BrokenPipeError


def test_each_line_is_said_at_once():
    out = io.StringIO()

    Terminal(out).say("starting")

    assert out.getvalue() == "starting\n"


def test_a_terminal_that_was_closed_stops_nothing():
    Terminal(ClosedTerminal()).say("stopped")
