"""What counts as a change, and what does not."""

from launch.stamps import fingerprint, is_stamped, put_stamp


def a_file(path, text=""):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_the_same_files_have_the_same_fingerprint(tmp_path):
    a_file(tmp_path / "data" / "nlu" / "topic.yml", "one")

    assert fingerprint(tmp_path, ["data/**/*"]) == fingerprint(tmp_path, ["data/**/*"])


def test_a_changed_a_renamed_and_a_new_file_each_change_it(tmp_path):
    file = a_file(tmp_path / "data" / "topic.yml", "one")
    seen = {fingerprint(tmp_path, ["data/**/*"])}

    file.write_text("two")
    seen.add(fingerprint(tmp_path, ["data/**/*"]))
    file.rename(tmp_path / "data" / "other.yml")
    seen.add(fingerprint(tmp_path, ["data/**/*"]))
    a_file(tmp_path / "data" / "new.yml")
    seen.add(fingerprint(tmp_path, ["data/**/*"]))

    assert len(seen) == 4


def test_what_python_and_editors_write_changes_nothing(tmp_path):
    a_file(tmp_path / "nlu" / "code.py", "one")
    before = fingerprint(tmp_path, ["nlu/**/*"])

    a_file(tmp_path / "nlu" / "__pycache__" / "code.pyc", "compiled")
    a_file(tmp_path / "nlu" / ".code.py.swp", "half-written")

    assert fingerprint(tmp_path, ["nlu/**/*"]) == before


def test_what_else_a_step_depends_on_changes_it(tmp_path):
    assert fingerprint(tmp_path, [], "sqlite:///one") != fingerprint(tmp_path, [], "sqlite:///two")


def test_a_file_that_is_not_asked_for_changes_nothing(tmp_path):
    before = fingerprint(tmp_path, ["config.yml"])

    a_file(tmp_path / "README.md")

    assert fingerprint(tmp_path, ["config.yml"]) == before


def test_a_stamp_is_known_again(tmp_path):
    put_stamp(tmp_path / "stamps" / "model", "abc")

    assert is_stamped(tmp_path / "stamps" / "model", "abc")


def test_another_stamp_or_none_is_not(tmp_path):
    put_stamp(tmp_path / "model", "abc")

    assert not is_stamped(tmp_path / "model", "abd")
    assert not is_stamped(tmp_path / "packs", "abc")
