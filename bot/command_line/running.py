"""Where the running assistant is to be found."""

import httpx

from bot.settings import Settings


def running_address(settings: Settings) -> str:
    """Give the address that answers: that of the settings, or the one `make run` wrote down.

    When neither answers it is that of the settings.
    """
    usual = f"http://127.0.0.1:{settings.port}"
    written = settings.var / "run" / "run.lock"
    told = written.read_text(encoding="utf-8").strip() if written.is_file() else ""
    return next((address for address in (usual, told) if _answers(address)), usual)


def _answers(address: str) -> bool:
    if not address.startswith("http://"):
        return False
    try:
        return httpx.get(f"{address}/health/live", timeout=5, trust_env=False).is_success
    except httpx.HTTPError:
        return False
