"""The shape of urgent.yml, and how it becomes the urgent content of one council."""

from datetime import time
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BeforeValidator, Field, ValidationError

from bot.conversation.topics import NamedTopic
from bot.conversation.urgent_content import (
    Ages,
    Button,
    CardText,
    KindContent,
    Paragraph,
    Sentences,
    UrgentContent,
    UrgentKind,
    Way,
)
from bot.packs.complaints import problems_in
from bot.packs.errors import PackRefused
from bot.packs.schema import ClockTime, Key, OneOf, Shape, Text


def _as_say(value: Any) -> Any:
    """A paragraph may be written as a text alone."""
    return {"say": value} if isinstance(value, str) else value


def _as_way(value: Any) -> Any:
    """A way may be written as the key of its contact alone."""
    return {"contact": value} if isinstance(value, str) else value


class ParagraphRow(Shape):
    say: Text
    otherwise: Text | None = None
    age_to: int = 200


class AgesRow(Shape):
    from_: int = Field(default=0, alias="from")
    to: int = 200


class CardRow(Shape):
    """One card; `ages` left out: for everyone, also those whose age is not known."""

    topic: OneOf[NamedTopic]
    paragraphs: list[Annotated[ParagraphRow, BeforeValidator(_as_say)]] = Field(min_length=1)
    buttons: tuple[Key, ...] = Field(default=(), strict=False)
    ages: AgesRow | Literal["unknown"] | None = None


class KindRow(Shape):
    kind: OneOf[UrgentKind]
    phrases: list[Text] = Field(min_length=1)
    unless: tuple[Text, ...] = Field(default=(), strict=False)
    gives_way_to: tuple[OneOf[UrgentKind], ...] = Field(default=(), strict=False)
    comes_along: bool = False
    cards: list[CardRow] = Field(min_length=1)


class WayRow(Shape):
    contact: Key
    between: list[ClockTime] | None = Field(default=None, min_length=2, max_length=2)


Checked = TypeVar("Checked", bound=Shape)
Ways = dict[Key, list[Annotated[WayRow, BeforeValidator(_as_way)]]]


class ButtonRow(Shape):
    label: Text
    say: Text
    brings: Key


class SentencesRow(Shape):
    nobody_reads: Text
    staff_read: Text
    not_kept: Text
    not_kept_staffed: Text
    by_text: Text
    with_cost: Text


class UrgentShape(Shape):
    """content/england/urgent.yml."""

    sentences: SentencesRow
    free_numbers: list[Key] = Field(min_length=1)
    ways: Ways
    buttons: dict[Key, ButtonRow]
    taken_back: list[Text]
    cards: dict[Key, CardRow]
    kinds: list[KindRow]
    same: dict[Text, list[Text]]
    lists: dict[Key, list[Text]]
    typos_of: list[Text]
    not_typos: list[Text]


class CouncilShape(Shape):
    """content/<council>/urgent.yml: who answers there."""

    ways: Ways


def urgent_content(national: Any, council: Any, *, council_name: str) -> UrgentContent:
    """Check both files and lay the council's ways over the national ones.

    Raise PackRefused naming file and field.
    """
    words = _validated(UrgentShape, national, file="england/urgent.yml")
    local = _validated(CouncilShape, council, file="council's urgent.yml")
    return UrgentContent(
        council=council_name,
        kinds=tuple(_kind(row) for row in words.kinds),
        same={meaning: tuple(said) for meaning, said in words.same.items()},
        typos_of=tuple(words.typos_of),
        not_typos=tuple(words.not_typos),
        lists={name: tuple(said) for name, said in words.lists.items()},
        ways={name: _ways(rows) for name, rows in (words.ways | local.ways).items()},
        buttons={name: Button(**row.model_dump()) for name, row in words.buttons.items()},
        cards={name: _card(row) for name, row in words.cards.items()},
        sentences=Sentences(**words.sentences.model_dump()),
        taken_back=tuple(words.taken_back),
        free_numbers=tuple(words.free_numbers),
    )


def _validated(shape: type[Checked], data: Any, *, file: str) -> Checked:
    try:
        return shape.model_validate(data)
    except ValidationError as error:
        raise PackRefused(problems_in(error, file=file, row=None, model=shape)) from None


def _kind(row: KindRow) -> KindContent:
    return KindContent(
        kind=row.kind,
        phrases=tuple(row.phrases),
        unless=tuple(row.unless),
        gives_way_to=tuple(row.gives_way_to),
        comes_along=row.comes_along,
        cards=tuple(_card(card) for card in row.cards),
    )


def _card(row: CardRow) -> CardText:
    return CardText(
        topic=row.topic,
        paragraphs=tuple(
            Paragraph(part.say, part.otherwise, part.age_to) for part in row.paragraphs
        ),
        buttons=tuple(row.buttons),
        ages=_ages(row.ages),
    )


def _ages(row: AgesRow | Literal["unknown"] | None) -> Ages:
    if row is None:
        return Ages()
    if isinstance(row, AgesRow):
        return Ages(from_=row.from_, to=row.to, unknown=False)
    return Ages(known=False)


def _ways(rows: list[WayRow]) -> tuple[Way, ...]:
    return tuple(Way(row.contact, _between(row.between)) for row in rows)


def _between(clock: list[str] | None) -> tuple[time, time] | None:
    return (_time(clock[0]), _time(clock[1])) if clock else None


def _time(clock: str) -> time:
    return time.max if clock == "24:00" else time.fromisoformat(clock)
