"""A stand-in for the action endpoint and the model server, which can misbehave on request."""

import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = tuple[int, bytes]


def answering(*, events: list[Any] | None = None, text: str = "an answer") -> Callable[..., Answer]:
    """Answer as a good action does."""
    body = {"events": events or [], "responses": [{"custom": {"text": text}}]}
    return lambda call: (200, json.dumps(body).encode())


class StubApp:
    """Serves `/webhook` with `action` and `/models/live` with `model`; keeps the calls it got."""

    def __init__(self, model: bytes) -> None:
        self.model = model
        self.tag = "first"
        self.action: Callable[[dict[str, Any]], Answer] = answering()
        self.calls: list[dict[str, Any]] = []
        self._server = self._listen(0)
        self.port = self._server.server_port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stop(self) -> None:
        """Close the port: calls are refused, as when the process is gone."""
        self._server.shutdown()
        self._server.server_close()

    def start(self) -> None:
        """Open the same port again."""
        self._server = self._listen(self.port)

    def behave(self) -> None:
        """Go back to answering as a good action does."""
        self.action = answering()
        self.calls.clear()

    def _listen(self, port: int) -> ThreadingHTTPServer:
        server = ThreadingHTTPServer(("127.0.0.1", port), _handler_for(self))
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        return server


def _handler_for(app: StubApp) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.headers.get("If-None-Match") == app.tag:
                self._send(304, b"")
            else:
                self._send(200, app.model, ETag=app.tag, filename="model.tar.gz")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            call = json.loads(body)
            app.calls.append({"action": call["next_action"], "size": len(body), **call})
            status, answer = app.action(call)
            self._send(status, answer, **{"Content-Type": "application/json"})

        def _send(self, status: int, body: bytes, **headers: str) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    return Handler


def echoing(call: dict[str, Any]) -> Answer:
    """Fail as Rasa's own action server does: with everything it was sent."""
    return 500, json.dumps({"error": "it broke", "tracker": call["tracker"]}).encode()


def hanging(call: dict[str, Any]) -> Answer:
    """Answer long after anybody listens."""
    time.sleep(11)
    return 200, b"{}"
