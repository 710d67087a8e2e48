"""`python -m bot ask "…"`: one turn with the running assistant, printed as a person reads it."""

import argparse
import json
import sys
from typing import Any

import httpx

from bot.command_line.running import running_address
from bot.settings import Settings

SECONDS = 30


def add_to(commands: Any) -> None:
    parser = commands.add_parser("ask", help="ask the running assistant one question")
    parser.add_argument("question")
    parser.add_argument("--json", action="store_true", help="print the replies as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    try:
        replies = _ask(arguments.question, running_address(settings))
    except httpx.HTTPError:
        print(f"Nothing answers on port {settings.port}. Start it with: make run", file=sys.stderr)
        return 1
    if arguments.json:
        print(json.dumps(replies, ensure_ascii=False, indent=2))
    else:
        print("\n\n".join(as_read(reply) for reply in replies))
    return 0


def _ask(question: str, address: str) -> list[dict[str, Any]]:
    """Hold a conversation of one turn and clear it again."""
    with httpx.Client(base_url=address, timeout=SECONDS, trust_env=False) as client:
        made = client.post("/api/conversations", json={}).raise_for_status().json()
        headers = {"authorization": f"Bearer {made['token']}"}
        path = f"/api/conversations/{made['id']}"
        said = client.post(f"{path}/messages", json={"text": question}, headers=headers)
        client.delete(path, headers=headers)
        replies: list[dict[str, Any]] = said.raise_for_status().json()["replies"]
        return replies


def as_read(reply: dict[str, Any]) -> str:
    """Give one reply as lines of text: the words, the choices, the contacts, the sources."""
    lines = [reply["text"], ""]
    lines += [f"  [{choice['label']}]" for choice in reply["choices"]]
    lines += [f"  {_contact(contact)}" for contact in reply["contacts"]]
    lines += [f"  Source: {_source(source)}" for source in reply["sources"]]
    return "\n".join(lines).rstrip()


def _contact(contact: dict[str, Any]) -> str:
    number = contact.get("phone") or contact.get("text_to")
    cost = f" ({contact['cost']})" if number and contact.get("cost") else ""
    ways = [f"{number}{cost}" if number else None, contact.get("email"), contact.get("url")]
    reached = ", ".join(way for way in [*ways, contact.get("address")] if way)
    hours = f" ({contact['hours']})" if contact.get("hours") else ""
    return f"{contact['label']}: {reached}{hours}"


def _source(source: dict[str, Any]) -> str:
    age = f", page: {source['page_age']}" if source.get("page_age") else ""
    return f"{source['title']}, {source['url']} (checked {source['checked_on']}{age})"
