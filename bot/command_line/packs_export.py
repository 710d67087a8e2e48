"""`python -m bot packs export FOLDER`: what is published, written as pack files."""

import argparse
import sys
from pathlib import Path
from typing import Any

from bot.command_line.packs_compare import lines_of
from bot.command_line.releases import CannotRead, release_in_files, release_now
from bot.entitlements.rows import Release
from bot.packs.compare import compare
from bot.packs.export import FolderInUse, export
from bot.settings import Settings


def add_to(commands: Any) -> None:
    """Add the command and its folder."""
    parser = commands.add_parser("export", help="write what is published as content files")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a new or empty folder")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Write the packs and read them back; give 1 when they say anything else, 2 when refused."""
    folder: Path = arguments.folder
    try:
        release = release_now(settings)
        export(release, content=settings.content, folder=folder)
        return _compared(release, release_in_files(folder, settings), folder)
    except FolderInUse:
        return _refuse(f"{folder} is not an empty folder; nothing was written. Name a new one.")
    except OSError as error:
        return _refuse(f"{folder} can't be written ({error.strerror}). Name another folder.")
    except CannotRead as error:
        return _refuse(str(error))


def _compared(release: Release, written: Release, folder: Path) -> int:
    comparison = compare(written, release)
    if comparison:
        print(f"{folder} does not say the same as release {release.release_id}:", file=sys.stderr)
        print(*lines_of(comparison), sep="\n", file=sys.stderr)
        return 1
    counts = f"{len(release.entitlements)} rows, {len(release.contacts)} contacts"
    print(f"Release {release.release_id} of {release.council} is in {folder}: {counts}.")
    return 0


def _refuse(reason: str) -> int:
    print(reason, file=sys.stderr)
    return 2
