"""The entitlements of a release: words, dated values, conditions, sources and contacts."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, ForeignKeyConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.entitlements.rows import PageAge, Strength, Sure, WhichCouncil
from bot.storage.columns import Named
from bot.storage.tables.base import Base


class NodeKind(StrEnum):
    """What a node of a condition tree is."""

    ALL = "all"
    ANY = "any"
    NOT = "not"
    LEAF = "leaf"


class Verdict(StrEnum):
    """The verdicts whose words differ by the fact that decided."""

    MAYBE = "maybe"
    NO = "no"


# Every part of an entitlement hangs on it by these columns.
HERE = ["release_id", "entitlement_key"]
THERE = ["entitlements.release_id", "entitlements.key"]


class EntitlementRow(Base):
    """`place` keeps the order in which the rows were published."""

    __tablename__ = "entitlements"

    release_id: Mapped[str] = mapped_column(ForeignKey("releases.release_id"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int]
    topic: Mapped[str]
    council: Mapped[str | None]
    title: Mapped[str]
    strength: Mapped[Strength] = mapped_column(Named(Strength))
    sure: Mapped[Sure] = mapped_column(Named(Sure))
    law: Mapped[str]
    rank: Mapped[int]
    worth: Mapped[int] = mapped_column(server_default="3")
    which_council: Mapped[WhichCouncil] = mapped_column(Named(WhichCouncil), server_default="any")
    adds_to: Mapped[str | None]
    repeats_months: Mapped[int | None]
    about: Mapped[list[str] | None] = mapped_column(JSON)
    what: Mapped[str]
    yes: Mapped[str]
    maybe: Mapped[str]
    no: Mapped[str]
    how: Mapped[str]
    told_no: Mapped[str]
    ask: Mapped[str] = mapped_column(server_default=text("''"))
    in_force_from: Mapped[date]
    in_force_until: Mapped[date | None]


class ReasonRow(Base):
    """What an entitlement says when this fact decided."""

    __tablename__ = "entitlement_reasons"
    __table_args__ = (ForeignKeyConstraint(HERE, THERE),)

    release_id: Mapped[str] = mapped_column(primary_key=True)
    entitlement_key: Mapped[str] = mapped_column(primary_key=True)
    verdict: Mapped[Verdict] = mapped_column(Named(Verdict), primary_key=True)
    fact: Mapped[str] = mapped_column(primary_key=True)
    words: Mapped[str]


class ValueRow(Base):
    __tablename__ = "entitlement_values"
    __table_args__ = (ForeignKeyConstraint(HERE, THERE),)

    release_id: Mapped[str] = mapped_column(primary_key=True)
    entitlement_key: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    amount: Mapped[Decimal]
    unit: Mapped[str]
    in_force_from: Mapped[date]
    in_force_until: Mapped[date | None]
    source_url: Mapped[str]


class ConditionRow(Base):
    """A node of the tree `when`. `place` counts from the root, parents first, parts in order.

    `name` and `argument` are a leaf's; `parent` is the place of the node above, null at the root.
    """

    __tablename__ = "entitlement_conditions"
    __table_args__ = (
        ForeignKeyConstraint(HERE, THERE),
        ForeignKeyConstraint(
            ["release_id", "entitlement_key", "parent"],
            [
                "entitlement_conditions.release_id",
                "entitlement_conditions.entitlement_key",
                "entitlement_conditions.place",
            ],
        ),
    )

    release_id: Mapped[str] = mapped_column(primary_key=True)
    entitlement_key: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    parent: Mapped[int | None]
    kind: Mapped[NodeKind] = mapped_column(Named(NodeKind))
    name: Mapped[str | None]
    argument: Mapped[Any] = mapped_column(JSON, nullable=True)


class SourceRow(Base):
    __tablename__ = "entitlement_sources"
    __table_args__ = (ForeignKeyConstraint(HERE, THERE),)

    release_id: Mapped[str] = mapped_column(primary_key=True)
    entitlement_key: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[str]
    url: Mapped[str]
    dated: Mapped[str]
    page_age: Mapped[PageAge] = mapped_column(Named(PageAge))
    checked_on: Mapped[date]
    opened: Mapped[bool]


class EntitlementContactRow(Base):
    """A contact an entitlement sends people on to, in the order they are shown."""

    __tablename__ = "entitlement_contacts"
    __table_args__ = (
        ForeignKeyConstraint(HERE, THERE),
        ForeignKeyConstraint(
            ["release_id", "contact_key"], ["contacts.release_id", "contacts.key"]
        ),
    )

    release_id: Mapped[str] = mapped_column(primary_key=True)
    entitlement_key: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    contact_key: Mapped[str]
