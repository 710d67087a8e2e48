"""The same installation on PostgreSQL: one answer that came from it, one gap that went to it."""

import os
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from tests.journeys.conftest import Chat, build, running

HERE = "postgresql+psycopg://postgres@127.0.0.1:5432/postgres"


@pytest.fixture
def database_url():
    """Give a database of the test's own, dropped again at the end."""
    server = make_url(os.environ.get("TEST_POSTGRES_URL", HERE))
    name = f"journey_{uuid4().hex[:12]}"
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    try:
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
    except OperationalError:
        missing = "no PostgreSQL answers on loopback; name one with TEST_POSTGRES_URL"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    yield server.set(database=name).render_as_string(hide_password=False)
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


def test_a_question_is_answered_and_another_saved(dialogue_environment, database_url, tmp_path):
    with running(build(tmp_path, database_url)) as installation:
        chat = Chat(installation.address)
        answer = chat.say("do i have to pay council tax im 19 and live in birkenhead")[0]
        saved = chat.say("can i have a dog in my flat")[0]
        chat.http.close()
    engine = create_engine(database_url)
    with engine.connect() as connection:
        question = connection.scalar(
            text("SELECT question FROM gaps WHERE reference = :reference"),
            {"reference": saved["reference"]},
        )
    engine.dispose()

    assert (answer["kind"], answer["topic"]) == ("answer", "council_tax")
    assert question == "can i have a dog in my flat"
