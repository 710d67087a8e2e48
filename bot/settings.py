"""Settings, read once from the environment.

A setting may have a default only if the default is safe in production and fine in public.
"""

import contextlib
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.conversation.urgent_mode import UNMONITORED, CrisisMode


class BadSetting(ValueError):
    """A setting that cannot be used; the message names it and says what it may be."""


@dataclass(frozen=True)
class Settings:
    """Everything that differs between installations. Ports are on loopback but for the web's."""

    var: Path
    content: Path
    database_url: str
    council: str
    crisis_mode: CrisisMode
    paused: bool
    host: str
    port: int
    rasa_url: str
    actions_url: str
    actions_port: int
    redis_url: str | None
    retention_days: int

    @property
    def models(self) -> Path:
        return self.var / "models"

    def secret(self) -> bytes:
        """Give the installation's secret; made once, readable by its owner only."""
        path = self.var / "secret"
        if not path.exists():
            self._make_secret(path)
        return path.read_text(encoding="ascii").strip().encode("ascii")

    def _make_secret(self, path: Path) -> None:
        """Write it beside and move it into place: nobody ever reads half of it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(f".{os.getpid()}.new")
        beside.touch(mode=0o600)
        beside.write_text(secrets.token_urlsafe(48), encoding="ascii")
        with contextlib.suppress(FileExistsError):
            # Unlike a rename, a link never replaces the secret another process just made.
            path.hardlink_to(beside)
        beside.unlink()


def settings_from(environment: Mapping[str, str]) -> Settings:
    """Read the settings; raise BadSetting naming the variable and what it may be."""
    var = Path(environment.get("VAR_DIR", "var"))
    return Settings(
        var=var,
        content=Path(environment.get("CONTENT_DIR", "content")),
        database_url=_database_url(environment, var),
        council=environment.get("COUNCIL", "wirral"),
        crisis_mode=_crisis_mode(environment),
        paused=environment.get("BOT_PAUSED", "") not in {"", "0"},
        host=environment.get("HOST", "127.0.0.1"),
        port=_port(environment, "PORT", 8000),
        rasa_url=environment.get("RASA_URL", "http://127.0.0.1:5005"),
        actions_url=environment.get("ACTIONS_URL", "http://127.0.0.1:5055"),
        actions_port=_port(environment, "ACTIONS_PORT", 5055),
        redis_url=environment.get("REDIS_URL") or None,
        retention_days=_whole_number(environment, "RETENTION_DAYS", 30),
    )


def _crisis_mode(environment: Mapping[str, str]) -> CrisisMode:
    mode = environment.get("CRISIS_MODE", "unmonitored")
    if mode == "staffed":
        # A card may not promise a reader while nothing tells anybody there is something to read.
        raise BadSetting(
            "CRISIS_MODE=staffed cannot be used yet: this version has no way to notify a team."
        )
    if mode != "unmonitored":
        raise BadSetting("CRISIS_MODE may be unmonitored.")
    return UNMONITORED


def _database_url(environment: Mapping[str, str], var: Path) -> str:
    url = environment.get("DATABASE_URL") or f"sqlite:///{var}/assistant.db"
    if not url.startswith(("sqlite:", "postgresql+psycopg:")):
        raise BadSetting("DATABASE_URL must begin with sqlite: or postgresql+psycopg:.")
    return url


def _whole_number(environment: Mapping[str, str], name: str, default: int) -> int:
    try:
        return int(environment.get(name, default))
    except ValueError:
        raise BadSetting(f"{name} must be a whole number.") from None


def _port(environment: Mapping[str, str], name: str, default: int) -> int:
    port = _whole_number(environment, name, default)
    if not 0 < port < 65536:
        raise BadSetting(f"{name} must be a port number from 1 to 65535.")
    return port
