"""What the stand-ins for our programs share."""

import os
import socket
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit


def note(file, line):
    with (Path(os.environ["VAR_DIR"]) / file).open("a") as notes:
        notes.write(f"{line}\n")


def answers(url):
    address = urlsplit(url)
    try:
        with socket.create_connection((address.hostname, address.port), timeout=2):
            return True
    except OSError:
        return False


def serve(port, is_well):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if is_well() else 503)
            self.end_headers()

        def log_message(self, *_):
            pass

    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
