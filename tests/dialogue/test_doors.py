"""Rasa has one door, on loopback; nothing of its own API is open."""

import http.client
import socket

import pytest


def test_only_loopback_reaches_rasa(rasa):
    # Every 127.x address is this machine; a server that listens everywhere would answer here.
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", rasa.port), timeout=2)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/status"),
        ("GET", "/conversations/someone/tracker"),
        ("POST", "/conversations/someone/tracker/events"),
        ("PUT", "/model"),
        ("POST", "/model/parse"),
        ("GET", "/domain"),
    ],
)
def test_rasas_own_api_is_closed(rasa, method, path):
    connection = http.client.HTTPConnection("127.0.0.1", rasa.port, timeout=5)

    connection.request(method, path)

    assert connection.getresponse().status == 404
    connection.close()
