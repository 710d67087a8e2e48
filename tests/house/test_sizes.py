"""Small modules and short functions, so that nothing gets away."""

import ast

import pytest

from tests.house.tree import modules

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@pytest.mark.parametrize("module", modules(), ids=str)
def test_no_module_is_longer_than_the_house_allows(module):
    assert len(module.text.splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("module", modules(), ids=str)
def test_no_function_is_longer_than_the_house_allows(module):
    functions = [node for node in ast.walk(module.tree) if isinstance(node, FUNCTIONS)]
    long = [node.name for node in functions if _lines(node) > LONGEST_FUNCTION]

    assert long == []


@pytest.mark.parametrize("module", modules(), ids=str)
def test_every_module_opens_with_what_it_is_for(module):
    assert ast.get_docstring(module.tree)


def _lines(node):
    """Count a function's own lines; its docstring is free."""
    docstring = node.body[0] if ast.get_docstring(node) else None
    free = docstring.end_lineno - docstring.lineno + 1 if docstring else 0
    return node.end_lineno - node.lineno + 1 - free
