"""`packs export`: what is published becomes files that publish the same again."""

from sqlalchemy import text

from bot.command_line.releases import release_in_files
from bot.publishing import opened_database
from tests.bot.command_line.conftest import id_of


def use_everything(packs):
    packs.row.update(
        worth=5,
        adds_to="england.other",
        repeats_months=12,
        in_force_until=packs.row["in_force_from"],
    )
    packs.row["words"]["no_because"] = {"age": "It starts at 18.\n\n- Ask again then."}
    packs.row["when"] = {
        "in_general": {"any": [{"age_under": "28 days before 18"}, {"lives_in": "ashmere"}]},
        "except": {"status_is": ["relevant_child", "eligible_child"]},
    }
    packs.contact.update(
        text_number="85258",
        text_words="SHOUT",
        hours={"days": {"sun": ["00:00", "24:00"], "mon": ["09:00", "17:00"]}},
        hours_words="nearly always",
        ages={"from": 16, "to": None},
    )


def forget_the_files(packs):
    """Change every row and contact in the files, so that none can be copied."""
    for entry in (packs.row, packs.council_row):
        entry.update(title="Another title", when="always")
    for entry in (packs.contact, packs.council_contact):
        entry.update(label="Another name", text_number=None, text_words=None)
    packs.write()


def test_an_export_publishes_the_very_same_release(ashmere, tmp_path, capsys):
    use_everything(ashmere.packs)
    published = ashmere.publish()
    forget_the_files(ashmere.packs)

    assert ashmere.run("export", str(tmp_path / "out")) == 0
    assert id_of(release_in_files(tmp_path / "out", ashmere.settings)) == published
    assert f"Release {published} of ashmere is in {tmp_path / 'out'}: 2 rows, 2 contacts." in (
        capsys.readouterr().out
    )


def test_what_was_published_can_be_compared_by_way_of_its_export(ashmere, tmp_path, capsys):
    ashmere.publish()
    ashmere.run("export", str(tmp_path / "out"))

    assert ashmere.run("compare", "--with", str(tmp_path / "out")) == 0
    assert "Nothing would change." in capsys.readouterr().out


def test_a_folder_that_is_not_empty_is_refused(ashmere, tmp_path, capsys):
    ashmere.publish()

    assert ashmere.run("export", str(ashmere.settings.content)) == 2
    assert capsys.readouterr().err == (
        f"{ashmere.settings.content} is not an empty folder; nothing was written. Name a new one.\n"
    )


def test_a_folder_that_cannot_be_made_is_refused(ashmere, tmp_path, capsys):
    ashmere.publish()
    (tmp_path / "a_file").touch()

    assert ashmere.run("export", str(tmp_path / "a_file" / "out")) == 2
    assert "can't be written (Not a directory)" in capsys.readouterr().err


def test_nothing_published_is_nothing_to_export(ashmere, tmp_path, capsys):
    assert ashmere.run("export", str(tmp_path / "out")) == 2
    assert "Nothing is published for ashmere yet." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_an_export_that_would_lose_something_says_what(ashmere, tmp_path, capsys):
    published_rows = ashmere.packs.files["england/entitlements/council_tax.yml"]["rows"]
    published_rows.append(published_rows[0] | {"key": "england.second"})
    ashmere.packs.files["england/entitlements/a_topic.yml"] = {
        "topic": "a_topic",
        "rows": [published_rows[0] | {"key": "england.third", "title": "Third"}],
    }
    ashmere.publish()
    swap_places(ashmere.settings, "england.third", "england.second")

    assert ashmere.run("export", str(tmp_path / "out")) == 1
    assert "Rows stand in another order" in capsys.readouterr().err


def swap_places(settings, one, other):
    """Give two published rows each other's place, as no content folder could."""
    moves = {one: 2, other: 0}
    with opened_database(settings) as database, database.transaction() as session:
        for key, place in moves.items():
            session.execute(
                text("UPDATE entitlements SET place = :place WHERE key = :key"),
                {"place": place, "key": key},
            )
