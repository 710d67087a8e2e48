"""A release that cannot be read says where and what to do."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from bot.command_line.releases import CannotRead, release_in_files, release_now
from bot.publishing import opened_database


def why_not_now(settings):
    with pytest.raises(CannotRead) as refused:
        release_now(settings)
    return str(refused.value)


def test_the_release_now_is_what_was_published(ashmere):
    published = ashmere.publish()

    assert release_now(ashmere.settings).release_id == published


def test_the_files_are_named_when_they_cannot_be_read(ashmere):
    ashmere.packs.files["england/contacts.yml"] = "contacts: [\n"
    content = ashmere.packs.write()

    with pytest.raises(CannotRead, match=r"england/contacts\.yml: the YAML cannot be read near"):
        release_in_files(content, ashmere.settings)


def test_nothing_published_yet_says_what_to_run(ashmere):
    assert why_not_now(ashmere.settings) == (
        "Nothing is published for ashmere yet. Run: python -m bot packs load"
    )


def test_a_database_without_tables_says_what_to_run(ashmere, tmp_path):
    empty = replace(ashmere.settings, database_url=f"sqlite:///{tmp_path}/empty.db")

    assert why_not_now(empty) == (
        "The database can't be read (OperationalError). Run: python -m bot storage upgrade"
    )


def test_a_word_of_another_version_says_what_to_run(ashmere):
    ashmere.publish()
    with opened_database(ashmere.settings) as database, database.transaction() as session:
        session.execute(text("UPDATE entitlements SET strength = 'unheard_of'"))

    assert why_not_now(ashmere.settings) == (
        "Another version of the program published this. Run: python -m bot packs load"
    )
