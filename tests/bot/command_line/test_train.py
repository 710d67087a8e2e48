"""Training: the model is named by its hash and becomes the live one."""

import hashlib

from bot.command_line import train
from bot.command_line.main import make_parser
from bot.publishing import opened_database
from bot.settings import settings_from
from bot.storage.live_model import LiveModelPointer
from bot.storage.upgrade import upgrade


def settings_in(folder):
    settings = settings_from({"VAR_DIR": str(folder)})
    upgrade(settings.database_url)
    return settings


def live_model(settings):
    with opened_database(settings) as database:
        return LiveModelPointer(database).get()


def arguments():
    return make_parser().parse_args(["train"])


def a_training(words):
    def trained(folder):
        folder.mkdir(parents=True, exist_ok=True)
        built = folder / "new.tar.gz"
        built.write_bytes(words)
        return built

    return trained


def test_a_trained_model_is_kept_under_its_hash_and_made_live(monkeypatch, tmp_path):
    settings = settings_in(tmp_path)
    monkeypatch.setattr(train, "_train", a_training(b"a model"))
    status = train.run(arguments(), settings)

    live = live_model(settings)
    assert status == 0
    assert live.sha256 == hashlib.sha256(b"a model").hexdigest()
    assert (settings.models / live.file_name).read_bytes() == b"a model"


def test_a_failed_training_leaves_the_live_model_alone(monkeypatch, tmp_path, capsys):
    settings = settings_in(tmp_path)
    monkeypatch.setattr(train, "_train", a_training(b"a model"))
    train.run(arguments(), settings)
    monkeypatch.setattr(train, "_train", lambda folder: None)
    status = train.run(arguments(), settings)

    assert status == 1
    assert live_model(settings).sha256 == hashlib.sha256(b"a model").hexdigest()
    assert "Training failed" in capsys.readouterr().err
