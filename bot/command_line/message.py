"""`python -m bot message [KEY]`: the messages ready to send, and one written out to copy."""

import argparse
import sys
from datetime import UTC, date, datetime, time
from typing import Any

from bot.assessing.messenger import Messenger
from bot.assessing.person_schema import UnreadablePerson
from bot.entitlements.message_book import NoSuchMessage
from bot.entitlements.opening_hours import LONDON
from bot.entitlements.ready_messages import Tone, day_in_words
from bot.packs.errors import PackRefused
from bot.packs.ready_messages_file import read_message_book
from bot.publishing import release_from_files
from bot.settings import Settings


def add_to(commands: Any) -> None:
    parser = commands.add_parser("message", help="list the messages ready to send, or write one")
    parser.add_argument("key", nargs="?", help="which message; left out: list them")
    parser.add_argument("--tone", type=Tone, choices=list(Tone), default=Tone.ASKING)
    parser.add_argument(
        "--fact", action="append", default=[], type=_fact, help="a fact, such as age=22"
    )
    parser.add_argument("--on", type=date.fromisoformat, help="the day it is sent, as 2026-11-22")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    try:
        messenger = _messenger(settings)
        if arguments.key is None:
            return _list(messenger.listed(settings.council))
        written = _written(messenger, arguments, settings.council)
    except PackRefused as error:
        return _refuse(str(error))
    except NoSuchMessage:
        return _refuse("There is no such message. List them with: python -m bot message")
    except UnreadablePerson as error:
        return _refuse(f"This can't be written: {error}.")
    print("\n".join(_lines(written)))
    return 0


def _messenger(settings: Settings) -> Messenger:
    release = release_from_files(settings)
    books = {settings.council: read_message_book(settings.content, settings.council)}
    return Messenger(books, lambda _: release.contacts)


def _fact(given: str) -> tuple[str, str]:
    name, sign, value = given.partition("=")
    if not (name and sign and value):
        raise argparse.ArgumentTypeError("write a fact as age=22")
    return name, value


def _list(messages: list[dict[str, Any]]) -> int:
    for message in messages:
        print(f"{message['key']}: {message['title']}")
        facts = [blank["name"] for blank in message["blanks"] if blank["fact"]]
        print(f"  facts it can say: {', '.join(facts)}")
    return 0


def _written(messenger: Messenger, arguments: argparse.Namespace, council: str) -> dict[str, Any]:
    now = datetime.now(UTC)
    return messenger.write(
        council,
        arguments.key,
        facts=dict(arguments.fact),
        tone=arguments.tone,
        on=arguments.on or now.astimezone(LONDON).date(),
        at=datetime.combine(arguments.on, time(12), LONDON) if arguments.on else now,
    )


def _lines(written: dict[str, Any]) -> list[str]:
    lines = [written["text"], "", f"Who to send it to: {written['to_words']}"]
    lines += [f"  {_contact(contact)}" for contact in written["to"]]
    if written["reply_due"]:
        due = day_in_words(date.fromisoformat(written["reply_due"]))
        lines += ["", f"A first answer is due by {due}."]
    if written["fits"] == "false":
        lines += ["", "From these facts, this message is usually for somebody else."]
    return lines


def _contact(contact: dict[str, Any]) -> str:
    cost = f" ({contact['cost']})" if contact.get("cost") else ""
    phone = f"{contact['phone']}{cost}" if contact.get("phone") else None
    ways = [phone, *(contact.get(way) for way in ("email", "url", "address", "hours"))]
    return f"{contact['label']}: {', '.join(way for way in ways if way)}"


def _refuse(reason: str) -> int:
    print(reason, file=sys.stderr)
    return 1
