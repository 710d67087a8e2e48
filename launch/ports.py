"""Ports: whether the one we were given is free, and free ones for the inside."""

import errno
import random
import socket
from collections.abc import Mapping

from launch import messages
from launch.trouble import Trouble

LOOPBACK = "127.0.0.1"
# Below the range from which the system takes ports for outgoing connections: a program that is
# started again must find its port as free as it was.
INNER = range(20_000, 30_000)
EVERYWHERE = {"0.0.0.0": LOOPBACK, "::": "::1", "": LOOPBACK}  # noqa: S104  compared, not bound


def wanted(environ: Mapping[str, str]) -> int:
    value = environ.get("PORT") or "8000"
    if not (value.isascii() and value.isdigit() and 1 <= int(value) <= 65_535):
        raise Trouble(messages.bad_port(value))
    return int(value)


def reached_at(host: str) -> str:
    """The address at which a program that listens on this host can be asked."""
    return EVERYWHERE.get(host, host)


def check_free(host: str, port: int) -> None:
    if _answers(reached_at(host), port):
        raise Trouble(messages.port_taken(port, other=_next_free(host, port)))
    try:
        _bind(host, port)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise Trouble(messages.port_refused(host, port)) from error
        raise Trouble(messages.port_taken(port, other=_next_free(host, port))) from error


def choose(how_many: int) -> list[int]:
    """Free loopback ports, no two the same."""
    chosen: list[int] = []
    for port in random.sample(INNER, len(INNER)):
        if is_free(LOOPBACK, port):
            chosen.append(port)
        if len(chosen) == how_many:
            break
    return chosen


def is_free(host: str, port: int) -> bool:
    try:
        _bind(host, port)
    except OSError:
        return False
    return not _answers(reached_at(host), port)


def _answers(host: str, port: int) -> bool:
    # On macOS one can bind to a port of 127.0.0.1 that is served on all addresses.
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


def _bind(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        # A port is free although its last connections have not quite gone.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))


def _next_free(host: str, port: int) -> int:
    higher = range(port + 1, min(port + 100, 65_536))
    return next((other for other in higher if is_free(host, other)), 8001)
