"""Check the files the assistant cannot start without: its own sentences, and the urgent cards."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.conversation.reply import InvalidReply
from bot.conversation.urgent_content import UrgentContentWrong
from bot.packs.check import pack_folders
from bot.packs.errors import PackRefused, Problem
from bot.packs.gateway_words_file import read_gateway_words
from bot.packs.schema import ENGLAND
from bot.packs.urgent_file import ALWAYS, read_contacts, read_urgent_book
from bot.packs.words_file import read_engine_words
from bot.packs.yaml_file import UnreadableYaml

Reader = Callable[[Path], Any]


def problems_with_sentences(content: Path, *, also: tuple[Reader, ...] = ()) -> list[Problem]:
    """Give what keeps these files from being used; `also` are more readers of sentences."""
    problems = list(_in_england(content, also))
    for folder in pack_folders(content):
        if folder.name != ENGLAND:
            problems += _in_cards(content, folder.name)
    return problems


def _in_england(content: Path, also: tuple[Reader, ...]) -> Iterator[Problem]:
    for read in (read_engine_words, read_gateway_words, *also):
        try:
            read(content)
        except ValidationError as error:
            fields = sorted({".".join(map(str, one["loc"])) for one in error.errors()})
            what = f"has these fields missing, unknown or wrong: {', '.join(fields)}"
            yield Problem(_file_of(read), what, "Put them right as the other fields are written.")
        except (UnreadableYaml, OSError, ValueError) as error:
            yield Problem(_file_of(read), f"cannot be read ({error})", "Put it back or mend it.")


def _in_cards(content: Path, council: str) -> Iterator[Problem]:
    if ALWAYS not in read_contacts(content, council):
        what = f"has no contact {ALWAYS}, which every card needs"
        yield Problem(f"{ENGLAND}/contacts.yml", what, "Put it back under that key.")
    try:
        read_urgent_book(content, council)
    except PackRefused as error:
        yield from error.problems
    except (UrgentContentWrong, InvalidReply, UnreadableYaml, KeyError, OSError) as error:
        what = f"cannot be made into urgent cards ({error})"
        yield Problem(f"{council}/urgent.yml", what, "Mend it, or the contact that it names.")


def _file_of(read: Reader) -> str:
    """Give the file a reader reads, from the reader's own name: read_page_words."""
    name = read.__name__.removeprefix("read_").removeprefix("engine_").replace("_", "-")
    return f"{ENGLAND}/{name}.yml"
