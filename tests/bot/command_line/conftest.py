"""An installation of the invented council of Ashmere, with small packs and a database."""

from dataclasses import dataclass

import pytest

from bot.command_line.main import make_parser
from bot.packs.folder import release_in
from bot.publishing import opened_database
from bot.settings import Settings, settings_from
from bot.storage.release_rows import content_id, rows_of
from bot.storage.release_store import ReleaseStore
from bot.storage.upgrade import upgrade
from tests.bot.packs.conftest import Packs, small_packs
from tests.builders import NOW


@dataclass
class Installation:
    """Small packs that a test may change, publish, and run a command on."""

    packs: Packs
    settings: Settings

    def publish(self) -> str:
        release = release_in(self.packs.write(), council="ashmere")
        with opened_database(self.settings) as database:
            return ReleaseStore(database).publish(
                council=release.council,
                entitlements=release.entitlements,
                contacts=release.contacts,
                by="a test",
                at=NOW,
            )

    def run(self, *arguments: str) -> int:
        parsed = make_parser().parse_args(["packs", *arguments])
        return parsed.run(parsed, self.settings)


@pytest.fixture
def ashmere(tmp_path):
    """Give the installation; its database has every table and nothing published."""
    packs = small_packs(tmp_path / "content")
    var = tmp_path / "var"
    settings = settings_from(
        {"COUNCIL": "ashmere", "CONTENT_DIR": str(packs.write()), "VAR_DIR": str(var)}
    )
    var.mkdir()
    upgrade(settings.database_url)
    return Installation(packs, settings)


def id_of(release):
    """Give the id a release would be published under."""
    return content_id(release.council, rows_of(release.entitlements, release.contacts.values()))
