"""`python -m bot packs compare [--with FOLDER]`: what the content files would change, in words."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bot.command_line.releases import CannotRead, release_in_files, release_now
from bot.entitlements.rows import Release
from bot.packs.compare import Comparison, Difference, Kind, compare
from bot.settings import Settings


def add_to(commands: Any) -> None:
    """Add the command and its options."""
    parser = commands.add_parser("compare", help="say what publishing the content would change")
    parser.add_argument(
        "--with",
        dest="other",
        type=Path,
        metavar="FOLDER",
        help="compare with this content folder, not with what is published",
    )


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print the differences; give 2 when one of the two sides cannot be read."""
    try:
        fresh = release_in_files(settings.content, settings)
        was = _other_side(arguments.other, settings)
    except CannotRead as error:
        print(error, file=sys.stderr)
        return 2
    name = arguments.other or f"what is published for {settings.council} ({was.release_id})"
    print(f"{settings.content}, compared with {name}:")
    for line in lines_of(compare(fresh, was)):
        print(line)
    return 0


def _other_side(folder: Path | None, settings: Settings) -> Release:
    return release_in_files(folder, settings) if folder else release_now(settings)


def lines_of(comparison: Comparison) -> Iterator[str]:
    """Give a comparison as lines: rows, contacts, and the counts at the end."""
    if not comparison:
        yield "Nothing would change."
        return
    yield from _listed("Rows", comparison.rows)
    yield from _listed("Contacts", comparison.contacts)
    if comparison.reordered:
        yield "\nRows stand in another order in the files; people read the same."
    yield f"\nRows: {_counted(comparison.rows)}. Contacts: {_counted(comparison.contacts)}."


def _listed(heading: str, differences: Sequence[Difference]) -> Iterator[str]:
    if differences:
        yield f"\n{heading}"
    for difference in differences:
        yield f"  {difference.kind}: {difference.key} ({difference.name})"
        for change in difference.changes:
            # What goes on below a change, such as its sentences, stands under it.
            yield f"    - {change}".replace("\n", "\n      ")


def _counted(differences: Sequence[Difference]) -> str:
    counts = Counter(difference.kind for difference in differences)
    return ", ".join(f"{counts[kind]} {kind}" for kind in Kind)
