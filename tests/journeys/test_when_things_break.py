"""Rasa dead, actions dead, and what is said, kept and logged meanwhile."""

MARKER = "qzxjvwk"


def test_with_rasa_killed_people_still_get_a_calm_reply_and_every_card(installation, chat):
    chat.say("im 19 and wirral looked after me")
    installation.kill("rasa")
    try:
        answer = chat.send(f"do i pay council tax {MARKER}")
        die = chat.say("I want to die")[0]
        homeless = chat.say("kicked out nowhere to sleep tonight im 17")[0]
    finally:
        installation.start("rasa")
        installation.wait_until_ready()
    carried_on = chat.say("do i pay council tax")[0]

    assert answer.status_code == 200
    apology = answer.json()["replies"]
    assert len(apology) == 1
    assert "999" in apology[0]["text"] + str(apology[0]["contacts"])
    assert die["kind"] == homeless["kind"] == "crisis_response"
    for number in ("999", "116 123", "85258", "111"):
        assert number in die["text"]
    assert "children's services have to look at this" in homeless["text"]
    assert "how old are you" not in carried_on["text"].lower()
    assert "which council looked after you" not in carried_on["text"].lower()
    assert MARKER not in installation.logs()


def test_with_the_actions_killed_there_is_one_calm_reply_and_no_words_in_any_log(
    installation, chat
):
    installation.kill("actions")
    try:
        answer = chat.send(f"what is a pathway plan {MARKER}")
    finally:
        installation.start("actions")
        installation.wait_until_ready()

    assert answer.status_code == 200
    assert len(answer.json()["replies"]) == 1
    assert MARKER not in installation.logs()
    assert chat.say("what is a pathway plan")[0]["kind"] == "answer"


def test_words_of_danger_are_in_no_table_and_no_log(installation, chat):
    chat.say(f"i want to die {MARKER}danger")
    files = list(installation.var.glob("assistant.db*"))

    assert all(f"{MARKER}danger".encode() not in path.read_bytes() for path in files)
    assert f"{MARKER}danger" not in installation.logs()


def test_clearing_the_chat_leaves_nothing_of_it(installation, chat):
    chat.say(f"what is a pathway plan {MARKER}cleared")
    chat.http.delete(f"/api/conversations/{chat.id}").raise_for_status()
    files = list(installation.var.glob("assistant.db"))

    assert all(f"{MARKER}cleared".encode() not in path.read_bytes() for path in files)
    assert chat.http.get(f"/api/conversations/{chat.id}/messages").status_code == 404
