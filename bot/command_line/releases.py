"""The releases a command is about: in the files or published, or why they cannot be read."""

from pathlib import Path

from bot.conversation.ports import NoRelease, StorageFailed
from bot.entitlements.rows import Release
from bot.packs.errors import PackRefused
from bot.packs.folder import release_in
from bot.publishing import published_release
from bot.settings import Settings


class CannotRead(Exception):
    """A release that cannot be read; the message says where and what to do."""


def release_in_files(content: Path, settings: Settings) -> Release:
    """Give what a content folder would publish; raise CannotRead naming file, row and field."""
    try:
        return release_in(content, council=settings.council)
    except PackRefused as error:
        raise CannotRead(f"The packs in {content} can't be read.\n{error}") from None


def release_now(settings: Settings) -> Release:
    """Give what is published for this installation's council; raise CannotRead."""
    try:
        return published_release(settings)
    except NoRelease:
        what = f"Nothing is published for {settings.council} yet. Run: python -m bot packs load"
    except StorageFailed as error:
        what = f"The database can't be read ({error}). Run: python -m bot storage upgrade"
    except ValueError:
        # A word in a closed list that this version of the program does not know.
        what = "Another version of the program published this. Run: python -m bot packs load"
    raise CannotRead(what)
