"""Sentences for people live in content/, so that people can read and correct them."""

import ast

import pytest
import yaml

from tests.house.tree import PROJECT, modules

ACTIONS = [module for module in modules() if module.path.startswith("actions/")]


@pytest.mark.parametrize("module", ACTIONS, ids=str)
def test_actions_send_replies_and_say_nothing_of_their_own(module):
    calls = [node for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
    utterances = [call for call in calls if getattr(call.func, "attr", "") == "utter_message"]

    assert all([word.arg for word in call.keywords] == ["json_message"] for call in utterances)
    assert not any(call.args for call in utterances)


def test_the_domain_has_no_responses():
    domain = yaml.safe_load((PROJECT / "domain.yml").read_text(encoding="utf-8"))

    assert "responses" not in domain


SPEAKING = [module for module in modules() if module.path.startswith("bot/conversation/")]


@pytest.mark.parametrize("module", SPEAKING, ids=str)
def test_the_conversation_holds_no_sentences(module):
    documentation = {ast.get_docstring(node, clean=False) for node in _documented(module.tree)}
    sentences = [
        node.value
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if node.value not in documentation and _speaks_to_someone(node.value)
    ]

    assert sentences == []


def _documented(tree):
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def _speaks_to_someone(text):
    is_a_pattern = "|" in text or "\\" in text
    words = text.lower().replace("'", " ").split()
    return not is_a_pattern and len(words) > 4 and bool({"you", "your", "we", "i"} & set(words))
