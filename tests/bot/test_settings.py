"""Settings: safe defaults, and a sentence for what cannot be used."""

from pathlib import Path

import pytest

from bot.conversation.urgent_mode import UNMONITORED
from bot.settings import BadSetting, settings_from


def test_with_nothing_set_it_is_sqlite_on_loopback_and_unmonitored():
    settings = settings_from({})

    assert settings.database_url == "sqlite:///var/assistant.db"
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert (settings.crisis_mode, settings.paused) == (UNMONITORED, False)


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("PORT", "eight", "PORT must be a whole number."),
        ("PORT", "70000", "PORT must be a port number"),
        ("CRISIS_MODE", "sometimes", "CRISIS_MODE may be unmonitored."),
        ("CRISIS_MODE", "staffed", "no way to notify a team"),
        ("DATABASE_URL", "mysql://x", "DATABASE_URL must begin with sqlite:"),
        ("RETENTION_DAYS", "long", "RETENTION_DAYS must be a whole number."),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(name, value, sentence):
    with pytest.raises(BadSetting, match=sentence):
        settings_from({name: value})


def test_the_secret_is_made_once_and_only_its_owner_reads_it(tmp_path):
    settings = settings_from({"VAR_DIR": str(tmp_path / "var")})
    first = settings.secret()

    assert settings.secret() == first
    assert len(first) >= 32
    assert (Path(settings.var) / "secret").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(("value", "paused"), [("1", True), ("0", False), ("", False)])
def test_the_off_switch(value, paused):
    assert settings_from({"BOT_PAUSED": value}).paused is paused
