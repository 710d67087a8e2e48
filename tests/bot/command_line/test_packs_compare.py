"""`packs compare`: what publishing the files would change, in words."""

from datetime import date

from tests.bot.packs.conftest import small_packs


def test_files_that_were_published_would_change_nothing(ashmere, capsys):
    published = ashmere.publish()

    assert ashmere.run("compare") == 0
    heading, said = capsys.readouterr().out.splitlines()
    assert heading.endswith(f"compared with what is published for ashmere ({published}):")
    assert said == "Nothing would change."


def test_every_change_of_a_row_is_a_sentence(ashmere, capsys):
    ashmere.publish()
    row = ashmere.packs.row
    row["values"][0].update(amount=4000, until=date(2027, 3, 31))
    row["when"]["all"][1] = {"age_under": 21}
    row["words"]["how"] = "Ask your council for it. Then ask your PA."
    ashmere.packs.write()

    assert ashmere.run("compare") == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "",
        "Rows",
        "  changed: england.leaving_money (Money for a first home)",
        "    - who it is for: under 25 becomes under 21",
        "    - the words on how to get it change:",
        "        now: Then ask your PA.",
        "    - the amount 'home' changes from £3,000 to £4,000 from 22 November 2026",
        "    - the amount 'home' of £4,000 now stops on 31 March 2027 (was no end)",
        "",
        "Rows: 0 added, 0 removed, 1 changed. Contacts: 0 added, 0 removed, 0 changed.",
    ]


def test_a_changed_number_is_told(ashmere, capsys):
    ashmere.publish()
    ashmere.packs.contact["phone"] = "0800 1111"
    ashmere.packs.write()

    ashmere.run("compare")

    assert "    - the phone number becomes 0800 1111 (was 116 123)\n" in capsys.readouterr().out


def test_another_folder_is_what_it_is_compared_with(ashmere, tmp_path, capsys):
    other = small_packs(tmp_path / "other")
    del other.files["ashmere/entitlements/council_tax.yml"]["rows"][0]["values"]
    other.write()

    assert ashmere.run("compare", "--with", str(other.folder)) == 0
    told = capsys.readouterr().out
    assert f"compared with {other.folder}:" in told
    assert "the amount 'home' of £3,000 from 22 November 2026 is new" in told


def test_rows_in_another_order_alone_are_told_as_that(ashmere, capsys):
    rows = ashmere.packs.files["england/entitlements/council_tax.yml"]["rows"]
    rows.append(rows[0] | {"key": "england.second"})
    ashmere.publish()
    rows.reverse()
    ashmere.packs.write()

    ashmere.run("compare")

    assert "Rows stand in another order in the files" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_is_named_with_status_2(ashmere, capsys):
    ashmere.publish()
    ashmere.packs.row["when"] = {"has_a_dog": True}
    ashmere.packs.write()

    assert ashmere.run("compare") == 2
    complaint = capsys.readouterr().err
    assert "england/entitlements/council_tax.yml, row england.leaving_money" in complaint


def test_nothing_to_compare_with_is_status_2(ashmere, tmp_path, capsys):
    assert ashmere.run("compare") == 2
    assert ashmere.run("compare", "--with", str(tmp_path / "nowhere")) == 2
    assert "Nothing is published for ashmere yet." in capsys.readouterr().err
