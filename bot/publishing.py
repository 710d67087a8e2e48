"""Publishing: the packs become releases in SQL, and a trained model becomes the live one."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

from bot.case_check import problems_with_cases
from bot.channels.web.parts_of_life import read_parts_of_life
from bot.channels.web.printed_words import read_printed_words
from bot.channels.web.words import read_page_words
from bot.entitlements.opening_hours import LONDON, day_in_england
from bot.entitlements.rows import Release
from bot.packs.cases_file import read_cases
from bot.packs.check import check_all, pack_folders
from bot.packs.check_sentences import problems_with_sentences
from bot.packs.errors import PackRefused, Problem
from bot.packs.launch_check import launch_blockers
from bot.packs.reader import Pack, read_pack
from bot.packs.ready_messages_check import problems_with_ready_messages
from bot.packs.to_domain import release_for
from bot.packs.urgent_file import UrgentFile
from bot.settings import BadSetting, Settings
from bot.storage.councils import Council, CouncilStore
from bot.storage.engine import Database, make_engine
from bot.storage.live_model import LiveModel, LiveModelPointer
from bot.storage.release_store import ReleaseStore

# What the web channel reads, which packs may not know.
_SENTENCES = (read_page_words, read_printed_words, read_parts_of_life)


def database_for(settings: Settings) -> Database:
    """Give the database, for as long as the process lives."""
    return Database(make_engine(settings.database_url))


@contextmanager
def opened_database(settings: Settings) -> Iterator[Database]:
    """Give the database for one command, and close its connections at the end."""
    database = database_for(settings)
    try:
        yield database
    finally:
        database.engine.dispose()


def council_packs(settings: Settings) -> tuple[Pack, list[Pack]]:
    """Read the national pack and every council's; raise BadSetting when ours is not there."""
    if not (settings.content / settings.council / "pack.yml").is_file():
        raise BadSetting(f"COUNCIL={settings.council} has no pack in {settings.content}.")
    packs = [read_pack(folder) for folder in pack_folders(settings.content)]
    national = next(pack for pack in packs if pack.is_national)
    return national, [pack for pack in packs if not pack.is_national]


def content_problems(settings: Settings, *, on: date) -> list[Problem]:
    """Give everything wrong with the content on a day: the rows, the cards, every sentence."""
    problems = check_all(settings.content, on=on)
    problems += problems_with_sentences(settings.content, also=_SENTENCES)
    problems += problems_with_ready_messages(settings.content, on=on)
    # Rows that are not in order decide nothing.
    return problems or _wrong_cases(settings)


def _wrong_cases(settings: Settings) -> list[Problem]:
    """Give every made-up person of a council's pack for whom something else came out."""
    try:
        national, councils = council_packs(settings)
        cases = {pack.key: read_cases(settings.content / pack.key) for pack in councils}
    except PackRefused as error:
        return list(error.problems)
    return [
        problem
        for pack in councils
        for problem in problems_with_cases(cases[pack.key], release_for(national, pack))
    ]


def release_from_files(settings: Settings) -> Release:
    """Give the rows of the content files, for the council of this installation."""
    national, councils = council_packs(settings)
    return release_for(national, next(pack for pack in councils if pack.key == settings.council))


def published_release(settings: Settings) -> Release:
    """Give the current release of this installation's council; raise NoRelease if none is."""
    with opened_database(settings) as database:
        releases = ReleaseStore(database)
        return releases.load(releases.current_id(settings.council))


def publish_packs(settings: Settings, *, by: str, at: datetime) -> str:
    """Publish every council's pack as a release, and its numbers to the urgent cards.

    Give the id for this installation's council; raise PackRefused with every problem when
    the content is not in order.
    """
    problems = content_problems(settings, on=day_in_england(at))
    if problems:
        raise PackRefused(problems)
    national, councils = council_packs(settings)
    published: dict[str, str] = {}
    with opened_database(settings) as database:
        for pack in councils:
            release = release_for(national, pack)
            published[pack.key] = _publish(database, pack, release, by=by, at=at)
            _give_to_cards(settings, release)
    return published[settings.council]


def _give_to_cards(settings: Settings, release: Release) -> None:
    cards = UrgentFile(content=settings.content, var=settings.var, council=release.council)
    cards.refresh(release.contacts)


def _publish(database: Database, pack: Pack, release: Release, *, by: str, at: datetime) -> str:
    about = pack.about
    prefix = about.reference_prefix or pack.key[:3].upper()
    CouncilStore(database).keep(Council(pack.key, about.name, prefix))
    return ReleaseStore(database).publish(
        council=pack.key,
        entitlements=release.entitlements,
        contacts=release.contacts,
        by=by,
        at=at,
    )


def set_live_model(settings: Settings, *, file_name: str, sha256: str, by: str) -> None:
    model = LiveModel(file_name, sha256, datetime.now(UTC), by)
    with opened_database(settings) as database:
        LiveModelPointer(database).set(model)


def launch_problems(settings: Settings, *, on: date) -> list[Problem]:
    """Give what blocks a public start for this installation's council, on a day."""
    national, councils = council_packs(settings)
    council = next(pack for pack in councils if pack.key == settings.council)
    return launch_blockers(council, national, on=on)


def is_a_demonstration(settings: Settings) -> bool:
    """Give whether anything still blocks public use, so that every page must say so."""
    return bool(launch_problems(settings, on=datetime.now(LONDON).date()))
