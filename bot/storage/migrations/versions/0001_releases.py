"""Councils, releases with everything in them, and the pointer to the current one."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _councils()
    _releases()
    _current_releases()
    _publishings()
    _contacts()
    _contact_hours()
    _entitlements()
    _entitlement_reasons()
    _entitlement_values()
    _entitlement_conditions()
    _entitlement_sources()
    _entitlement_contacts()


def _councils() -> None:
    op.create_table(
        "councils",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("reference_prefix", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_councils"),
    )


def _releases() -> None:
    op.create_table(
        "releases",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("council", sa.Text(), nullable=False),
        sa.Column("made_at_utc", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("release_id", name="pk_releases"),
        sa.ForeignKeyConstraint(["council"], ["councils.key"], name="fk_releases_council_councils"),
    )
    op.create_index("ix_releases_council", "releases", ["council"])


def _current_releases() -> None:
    op.create_table(
        "current_releases",
        sa.Column("council", sa.Text(), nullable=False),
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("council", name="pk_current_releases"),
        sa.ForeignKeyConstraint(
            ["council"], ["councils.key"], name="fk_current_releases_council_councils"
        ),
        sa.ForeignKeyConstraint(
            ["release_id"], ["releases.release_id"], name="fk_current_releases_release_id_releases"
        ),
    )


def _publishings() -> None:
    op.create_table(
        "publishings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("council", sa.Text(), nullable=False),
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("published_at_utc", sa.DateTime(), nullable=False),
        sa.Column("published_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_publishings"),
        sa.ForeignKeyConstraint(
            ["council"], ["councils.key"], name="fk_publishings_council_councils"
        ),
        sa.ForeignKeyConstraint(
            ["release_id"], ["releases.release_id"], name="fk_publishings_release_id_releases"
        ),
    )
    op.create_index("ix_publishings_council", "publishings", ["council"])


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("council", sa.Text(), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("sure", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("text_number", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("cost", sa.Text(), nullable=True),
        sa.Column("closed_on_bank_holidays", sa.Boolean(), nullable=True),
        sa.Column("open_outside", sa.Boolean(), nullable=True),
        sa.Column("hours_words", sa.Text(), nullable=False),
        sa.Column("age_from", sa.Integer(), nullable=True),
        sa.Column("age_to", sa.Integer(), nullable=True),
        sa.Column("is_personal_adviser", sa.Boolean(), nullable=False),
        sa.Column("opened_by", sa.Text(), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("release_id", "key", name="pk_contacts"),
        sa.ForeignKeyConstraint(
            ["release_id"], ["releases.release_id"], name="fk_contacts_release_id_releases"
        ),
    )


def _contact_hours() -> None:
    op.create_table(
        "contact_hours",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("contact_key", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.PrimaryKeyConstraint("release_id", "contact_key", "day", name="pk_contact_hours"),
        sa.ForeignKeyConstraint(
            ["release_id", "contact_key"],
            ["contacts.release_id", "contacts.key"],
            name="fk_contact_hours_release_id_contacts",
        ),
    )


def _entitlements() -> None:
    op.create_table(
        "entitlements",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("council", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("strength", sa.Text(), nullable=False),
        sa.Column("sure", sa.Text(), nullable=False),
        sa.Column("law", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("yes", sa.Text(), nullable=False),
        sa.Column("maybe", sa.Text(), nullable=False),
        sa.Column("no", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("told_no", sa.Text(), nullable=False),
        sa.Column("in_force_from", sa.Date(), nullable=False),
        sa.Column("in_force_until", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("release_id", "key", name="pk_entitlements"),
        sa.ForeignKeyConstraint(
            ["release_id"], ["releases.release_id"], name="fk_entitlements_release_id_releases"
        ),
    )


def _entitlement_reasons() -> None:
    op.create_table(
        "entitlement_reasons",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("entitlement_key", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("fact", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(
            "release_id", "entitlement_key", "verdict", "fact", name="pk_entitlement_reasons"
        ),
        sa.ForeignKeyConstraint(
            ["release_id", "entitlement_key"],
            ["entitlements.release_id", "entitlements.key"],
            name="fk_entitlement_reasons_release_id_entitlements",
        ),
    )


def _entitlement_values() -> None:
    op.create_table(
        "entitlement_values",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("entitlement_key", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("amount", sa.Numeric().with_variant(sa.Text(), "sqlite"), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("in_force_from", sa.Date(), nullable=False),
        sa.Column("in_force_until", sa.Date(), nullable=True),
        sa.Column("source_url", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(
            "release_id", "entitlement_key", "place", name="pk_entitlement_values"
        ),
        sa.ForeignKeyConstraint(
            ["release_id", "entitlement_key"],
            ["entitlements.release_id", "entitlements.key"],
            name="fk_entitlement_values_release_id_entitlements",
        ),
    )


def _entitlement_conditions() -> None:
    op.create_table(
        "entitlement_conditions",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("entitlement_key", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("parent", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("argument", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint(
            "release_id", "entitlement_key", "place", name="pk_entitlement_conditions"
        ),
        sa.ForeignKeyConstraint(
            ["release_id", "entitlement_key", "parent"],
            [
                "entitlement_conditions.release_id",
                "entitlement_conditions.entitlement_key",
                "entitlement_conditions.place",
            ],
            name="fk_entitlement_conditions_release_id_entitlement_conditions",
        ),
        sa.ForeignKeyConstraint(
            ["release_id", "entitlement_key"],
            ["entitlements.release_id", "entitlements.key"],
            name="fk_entitlement_conditions_release_id_entitlements",
        ),
    )


def _entitlement_sources() -> None:
    op.create_table(
        "entitlement_sources",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("entitlement_key", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("dated", sa.Text(), nullable=False),
        sa.Column("page_age", sa.Text(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("opened", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint(
            "release_id", "entitlement_key", "place", name="pk_entitlement_sources"
        ),
        sa.ForeignKeyConstraint(
            ["release_id", "entitlement_key"],
            ["entitlements.release_id", "entitlements.key"],
            name="fk_entitlement_sources_release_id_entitlements",
        ),
    )


def _entitlement_contacts() -> None:
    op.create_table(
        "entitlement_contacts",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("entitlement_key", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("contact_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(
            "release_id", "entitlement_key", "place", name="pk_entitlement_contacts"
        ),
        sa.ForeignKeyConstraint(
            ["release_id", "contact_key"],
            ["contacts.release_id", "contacts.key"],
            name="fk_entitlement_contacts_release_id_contacts",
        ),
        sa.ForeignKeyConstraint(
            ["release_id", "entitlement_key"],
            ["entitlements.release_id", "entitlements.key"],
            name="fk_entitlement_contacts_release_id_entitlements",
        ),
    )
