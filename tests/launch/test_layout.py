"""Where things are."""

from pathlib import Path

from launch.layout import Layout, layout_of

ROOT = Path("/project")


def test_the_state_is_in_var_unless_another_folder_is_given():
    assert layout_of(ROOT, {}).var == Path("/project/var")
    assert layout_of(ROOT, {"VAR_DIR": ""}).var == Path("/project/var")
    assert layout_of(ROOT, {"VAR_DIR": "elsewhere"}).var == Path("/project/elsewhere")
    assert layout_of(ROOT, {"VAR_DIR": "/srv/state"}).var == Path("/srv/state")


def test_the_state_stays_in_its_own_folder():
    layout = Layout(root=ROOT, var=Path("/srv/state"))
    folders = (layout.stamps, layout.logs, layout.run, layout.models, layout.static)

    assert all(folder.parent == layout.var for folder in folders)
    assert layout.database == Path("/srv/state/assistant.db")


def test_a_path_is_shown_as_a_person_would_type_it():
    layout = Layout(root=ROOT, var=Path("/srv/state"))

    assert layout.shown(ROOT / "var" / "logs") == "var/logs"
    assert layout.shown(layout.logs) == "/srv/state/logs"


def test_nobody_else_may_look_into_the_state(tmp_path):
    layout = Layout(root=tmp_path, var=tmp_path / "var")

    layout.make_folders()

    assert layout.var.stat().st_mode & 0o777 == 0o700
    assert layout.python("app") == tmp_path / ".venvs" / "app" / "bin" / "python"
