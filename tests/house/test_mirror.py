"""Every module with something in it has a test file of its own name, in the same place."""

import ast

import pytest

from tests.house.tree import PROJECT, modules

# Thin files whose behaviour is the behaviour of what they join, with the tests that drive them.
TESTED_ELSEWHERE = {
    "bot/__main__.py": "tests/bot/command_line",
    "bot/asgi.py": "tests/journeys",
    "bot/command_line/retention.py": "tests/bot/storage/test_retention.py",
    "bot/command_line/serve.py": "tests/journeys",
    "bot/command_line/storage.py": "tests/bot/storage/test_upgrade.py",
    "bot/conversation/incoming.py": "tests/bot/conversation/test_gateway.py",
    "bot/conversation/ports.py": "tests/bot/storage",
    "bot/conversation/topics.py": "tests/data/test_topics.py",
    "bot/publishing.py": "tests/bot/command_line/test_packs.py",
    "bot/readiness.py": "tests/journeys",
    "bot/wiring.py": "tests/journeys",
    "bot/conversation/speaking.py": "tests/bot/conversation/test_assistant.py",
    "bot/conversation/passing_on.py": "tests/bot/conversation/test_assistant.py",
    "nlu/__main__.py": "tests/dialogue",
    "nlu/server.py": "tests/dialogue",
}

# Each file of these folders is tested by one place as a whole.
FOLDERS_TESTED_ELSEWHERE = {
    "actions": "tests/actions/test_actions.py",
    "benchmarks": "tests/journeys",
    "bot/storage/migrations": "tests/bot/storage/test_upgrade.py",
}


def test_every_module_has_its_mirror():
    missing = [str(module) for module in modules() if not _is_tested(module)]

    assert missing == []


@pytest.mark.parametrize(("module", "tests"), (TESTED_ELSEWHERE | FOLDERS_TESTED_ELSEWHERE).items())
def test_what_is_tested_elsewhere_is_there(module, tests):
    assert (PROJECT / module).exists()
    assert (PROJECT / tests).exists()


def _is_tested(module):
    path = PROJECT / module.path
    mirror = PROJECT / "tests" / module.path
    return (
        module.path in TESTED_ELSEWHERE
        or any(module.path.startswith(f"{folder}/") for folder in FOLDERS_TESTED_ELSEWHERE)
        or mirror.with_name(f"test_{path.name}").exists()
        or _holds_nothing_to_test(module)
    )


def _holds_nothing_to_test(module):
    definitions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return not any(isinstance(node, definitions) for node in ast.walk(module.tree))
