"""The environment variables that everything we start is given."""

import os
import secrets
from collections.abc import Mapping

from launch.layout import Layout

# They would lead our environments to somebody else's packages.
LEADS_ASTRAY = (
    "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "CONDA_PREFIX", "__PYVENV_LAUNCHER__",
    "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "UV_PROJECT_ENVIRONMENT", "UV_PYTHON",
)  # fmt: skip
# Tests must not meet the database, the council or the bot of whoever runs them.
OF_AN_INSTALLATION = (
    "DATABASE_URL", "REDIS_URL", "TELEGRAM_BOT_TOKEN", "SECRET_KEY", "COUNCIL", "CRISIS_MODE",
    "BOT_PAUSED", "HOST", "PORT",
)  # fmt: skip
LOOPBACK = "127.0.0.1,localhost,::1"


def surroundings(layout: Layout, environ: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in environ.items() if name not in LEADS_ASTRAY}
    no_proxy = kept.get("NO_PROXY") or kept.get("no_proxy")
    # Our own programs talk to one another over loopback, which no proxy can reach.
    around_proxies = f"{no_proxy},{LOOPBACK}" if no_proxy else LOOPBACK
    return kept | {
        "HOME": home(layout, environ),
        "NO_PROXY": around_proxies,
        "no_proxy": around_proxies,
        "VAR_DIR": str(layout.var),
        "DATABASE_URL": environ.get("DATABASE_URL") or f"sqlite:///{layout.database}",
        "RASA_TELEMETRY_ENABLED": "false",
        "PYTHONUNBUFFERED": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }


def home(layout: Layout, environ: Mapping[str, str]) -> str:
    """HOME if it can be written to; uv, npm and matplotlib keep their caches there."""
    given = environ.get("HOME")
    if given and os.access(given, os.W_OK | os.X_OK):
        return given
    own = layout.var / "home"
    own.mkdir(parents=True, exist_ok=True)
    return str(own)


def without_installation(environ: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environ.items() if name not in OF_AN_INSTALLATION}


def keep_a_secret(layout: Layout) -> None:
    """Makes the installation's secret once, before two programs could both try to."""
    path = layout.var / "secret"
    if path.exists():
        return
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    # Written aside, so that a stop half-way leaves no empty secret behind.
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(48))
    fresh.rename(path)
