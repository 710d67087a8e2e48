"""A release written as a content folder is a whole pack that says the same."""

from dataclasses import replace

import pytest

from bot.packs.check import check_all
from bot.packs.compare import compare
from bot.packs.export import FolderInUse, export
from bot.packs.folder import release_in
from bot.packs.to_domain import release_for
from tests.bot.packs.conftest import DAY

TOPIC = "england/entitlements/council_tax.yml"


@pytest.fixture
def out(tmp_path):
    return tmp_path / "exported"


def exported(release, content, out):
    export(release, content=content, folder=out)
    return release_in(out, council="ashmere")


def renamed(release, title):
    """Give the release with another title for each row and another label for each contact."""
    rows = tuple(replace(row, title=title) for row in release.entitlements)
    contacts = {key: replace(one, label=title) for key, one in release.contacts.items()}
    return replace(release, entitlements=rows, contacts=contacts)


def test_what_is_written_reads_as_the_same_release(packs, out):
    content = packs.write()
    release = renamed(release_for(*packs.read()), "Another title: for all")

    assert not compare(exported(release, content, out), release)
    assert "Another title: for all" in (out / TOPIC).read_text(encoding="utf-8")
    assert [str(problem) for problem in check_all(out, on=DAY)] == []


def test_a_row_that_moved_to_another_topic_moves_its_file(packs, out):
    content = packs.write()
    release = release_for(*packs.read())
    moved = tuple(replace(row, topic="local_offer") for row in release.entitlements)

    assert not compare(
        exported(replace(release, entitlements=moved), content, out),
        replace(release, entitlements=moved),
    )
    assert not (out / TOPIC).exists()


def test_files_that_are_in_no_release_are_copied_as_they_stand(packs, out):
    packs.files["england/words.yml"] = "# Kept with its comment.\nhello: there\n"
    content = packs.write()

    exported(release_for(*packs.read()), content, out)

    for name in ("england/words.yml", "england/pack.yml", "ashmere/pack.yml"):
        assert (out / name).read_text() == (content / name).read_text()


def test_a_file_that_says_what_was_published_keeps_its_comments(packs, out):
    content = packs.write()
    release = release_for(*packs.read())
    path = content / TOPIC
    path.write_text("# A note to ourselves.\n" + path.read_text(), encoding="utf-8")

    exported(release, content, out)

    assert (out / TOPIC).read_text() == path.read_text()


def test_what_only_the_files_know_is_kept(packs, out):
    packs.row["from_facts"] = ["england.money"]
    packs.contact["from_facts"] = ["england.helpline"]
    content = packs.write()

    exported(renamed(release_for(*packs.read()), "Other"), content, out)

    assert "from_facts: [england.money]" in (out / TOPIC).read_text()
    contacts = (out / "england/contacts.yml").read_text()
    assert "from_facts: [england.helpline]" in contacts
    assert "https://www.example.org/page" in contacts


@pytest.mark.parametrize("name", ["", ".hidden", "a.txt"])
def test_a_folder_with_something_in_it_is_left_alone(packs, out, name):
    content = packs.write()
    if name:
        out.mkdir()
    (out / name).write_text("mine", encoding="utf-8")

    with pytest.raises(FolderInUse):
        export(release_for(*packs.read()), content=content, folder=out)

    assert (out / name).read_text() == "mine"


def test_an_empty_folder_may_be_used(packs, out):
    content = packs.write()
    out.mkdir(parents=True)

    assert exported(release_for(*packs.read()), content, out).entitlements
