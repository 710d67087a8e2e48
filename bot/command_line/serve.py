"""`python -m bot serve web | actions`: one of the two servers of ours (Rasa is the third)."""

import argparse
from typing import Any

import uvicorn

from bot.settings import Settings
from bot.wiring import actions_app, web_app

LOOPBACK = "127.0.0.1"


def add_to(commands: Any) -> None:
    parser = commands.add_parser("serve", help="run the web app or the action endpoint")
    parser.add_argument("what", choices=["web", "actions"])
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    # No access log: a request line may hold what a person typed into an address bar.
    options: dict[str, Any] = {
        "access_log": False,
        "log_level": "info",
        "server_header": False,
        # A stream of events that stays open must not hold up the end.
        "timeout_graceful_shutdown": 3,
    }
    if arguments.what == "web":
        uvicorn.run(web_app(settings), host=settings.host, port=settings.port, **options)
    else:
        uvicorn.run(actions_app(settings), host=LOOPBACK, port=settings.actions_port, **options)
    return 0
