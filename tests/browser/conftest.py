"""A running site with fakes behind it, and a real browser in front of it."""

import os
import shutil
import socket
import threading
import time
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import sync_playwright

from tests.bot.channels.web.site import Site

PROJECT = Path(__file__).parents[2]
VAR = Path(os.environ.get("VAR_DIR", PROJECT / "var"))
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium():
    """Give a browser; without one the test is skipped, but never where tests must all run."""
    if CHROMIUM is None:
        reason = "no Chromium on this machine: install the package chromium, or set CHROMIUM"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def screenshots():
    folder = VAR / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def serve():
    """Give a function that serves a site and gives its address, until the test ends."""
    servers = []

    def serving(site):
        listener = socket.create_server(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(site.app, log_config=None, access_log=False))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        servers.append((server, thread, listener))
        deadline = time.monotonic() + 10
        while not server.started:
            assert time.monotonic() < deadline, "the site did not start"
            time.sleep(0.01)
        return f"http://127.0.0.1:{listener.getsockname()[1]}"

    yield serving
    for server, thread, listener in servers:
        server.should_exit = True
        thread.join()
        listener.close()


@pytest.fixture
def site():
    return Site(static_folder=VAR / "static", keeps_days=30)
