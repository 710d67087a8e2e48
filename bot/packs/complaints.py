"""Turn what pydantic found wrong into problems a council officer can act on."""

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.packs.errors import Problem, quoted

PATTERNS = {
    "A-Z": ("two to five capital letters, such as WIR", "Write it so."),
    r"\.[a-z]": ("a row key such as wirral.council_tax", "Use small letters, digits and _."),
    "[a-z]": ("a key", "Use small letters, digits and _ and start with a letter."),
    "https": ("a web address", "Copy it whole from the browser, starting with https://."),
    "@": ("an e-mail address", "Write it as name@council.example."),
    "24:00": ("a time", 'Write it as "09:00", in quotes; 24:00 is midnight at the end.'),
}
NOT_THAT_KIND: Mapping[str, tuple[str, str]] = {
    "string_type": ("must be text", 'Put it in quotes, such as "0300 123 4567".'),
    "string_too_short": ("is empty", "Write it, or take the field out if it may be left out."),
    "bool_type": ("must be true or false", "Write true or false without quotes."),
    "date_type": ("must be a day", "Write it as 2026-11-22, without quotes."),
    "int_type": ("must be a whole number", "Write it in digits, without quotes."),
    "decimal_type": ("must be an amount", "Write it in digits, such as 3000 or 71.70."),
    "decimal_parsing": ("must be an amount", "Write it in digits, such as 3000 or 71.70."),
    "list_type": ("must be a list", "Start each entry on its own line with '- '."),
    "dict_type": ("must have fields under it", "Indent the fields under it by two spaces."),
    "model_type": ("must have fields under it", "Indent the fields under it by two spaces."),
    "model_attributes_type": ("must have fields under it", "Indent the fields by two spaces."),
    "missing": ("is missing", "Add it; write null if it is not known and may be left open."),
}
Said = tuple[str, str]


def problems_in(
    error: ValidationError, *, file: str, row: str | None, model: type[BaseModel], under: str = ""
) -> Iterator[Problem]:
    """Give one problem for each thing pydantic found, without repeating what was written."""
    for detail in error.errors(include_url=False, include_context=True):
        what, fix = _said(detail, model)
        place = [_place(part) for part in detail["loc"] if not _is_noise(part)]
        field = ".".join([under, *place] if under else place)
        yield Problem(file, what, fix, row=row, field=field or None)


def _said(detail: ErrorDetails, model: type[BaseModel]) -> Said:
    kind = detail["type"]
    teller = _TELLERS.get(kind)
    if teller:
        return teller(detail, model)
    return NOT_THAT_KIND.get(kind, (f"is not right: {detail['msg']}", "Put it right."))


def _unknown_field(detail: ErrorDetails, model: type[BaseModel]) -> Said:
    known = _fields_at(model, detail["loc"][:-1])
    near = get_close_matches(str(detail["loc"][-1]), known, n=1)
    fix = f"Did you mean '{near[0]}'?" if near else "Take it out, or correct its spelling."
    return "is not a field of the pack format", fix


def _not_on_the_list(detail: ErrorDetails, _: type[BaseModel]) -> Said:
    return f"cannot be {quoted(detail['input'])}", f"Use {detail['ctx']['expected']}."


def _wrong_pattern(detail: ErrorDetails, _: type[BaseModel]) -> Said:
    pattern = detail["ctx"]["pattern"]
    name, fix = next((said for sign, said in PATTERNS.items() if sign in pattern), ("", ""))
    return f"{quoted(detail['input'])} is not {name}", fix


def _out_of_range(detail: ErrorDetails, _: type[BaseModel]) -> Said:
    return f"cannot be {quoted(detail['input'])}", f"{detail['msg']}."


_TELLERS: Mapping[str, Callable[[ErrorDetails, type[BaseModel]], Said]] = {
    "extra_forbidden": _unknown_field,
    "enum": _not_on_the_list,
    "literal_error": _not_on_the_list,
    "string_pattern_mismatch": _wrong_pattern,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
    "too_short": lambda *_: ("has too few entries", "Add the ones that are missing."),
    "too_long": lambda *_: ("has too many entries", "Take out those that do not belong."),
}


def _place(part: int | str) -> str:
    """Name a step into a list as people count: from one."""
    return str(part + 1) if isinstance(part, int) else part


def _is_noise(part: int | str) -> bool:
    """Pydantic also names the branch of a union it tried; nobody wrote that in a pack."""
    return isinstance(part, str) and ("[" in part or part == "str")


def _fields_at(model: type[BaseModel], place: tuple[int | str, ...]) -> list[str]:
    """Give the names allowed at a place in a model, following lists and optional fields."""
    for part in place:
        found = _field_model(model, part)
        if found is not None:
            model = found
    return [field.alias or name for name, field in model.model_fields.items()]


def _field_model(model: type[BaseModel], part: int | str) -> type[BaseModel] | None:
    field = model.model_fields.get(str(part))
    return _model_within(field.annotation) if field else None


def _model_within(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_within, get_args(annotation))), None)
