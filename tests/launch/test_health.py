"""When the web app counts as ready."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from launch import ports
from launch.health import is_ready

pytestmark = pytest.mark.slow


def a_server(status):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(status if self.path == "/health/ready" else 404)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.mark.parametrize(("status", "ready"), [(200, True), (503, False), (404, False)])
def test_ready_is_what_answers_200(status, ready):
    server = a_server(status)
    try:
        assert is_ready("127.0.0.1", server.server_port) is ready
    finally:
        server.shutdown()
        server.server_close()


def test_nobody_there_is_not_ready():
    [port] = ports.choose(1)

    assert not is_ready("127.0.0.1", port)
