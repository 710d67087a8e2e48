"""What Rasa 3.6.21 needs put right before it serves; every patched name is watched by a test."""

# ruff: noqa: PLC0415 - Rasa takes seconds to import, and reads the environment while it is.

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

# The action call gives up first, so that the turn still ends in order and is saved.
ACTION_SECONDS = 7
RESPONSE_SECONDS = 8
MODEL_PULL_SECONDS = 8
SHUTDOWN_SECONDS = 2


class BadActionResponse(RuntimeError):
    """The action endpoint answered with something else than events and responses."""


def set_environment(*, var_dir: Path) -> None:
    """Set what Rasa and its libraries read from the environment. Call it before importing Rasa."""
    os.environ.update(
        {
            # Otherwise Rasa reports use and errors to third parties.
            "RASA_TELEMETRY_ENABLED": "false",
            # The default, a minute, lets one hung action silence a person for as long.
            "TICKET_LOCK_LIFETIME": str(RESPONSE_SECONDS),
            # One thread, so that the processes of an installation do not get in each other's way.
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "CUDA_VISIBLE_DEVICES": "",
            # Nothing is written into the home folder, which may not exist.
            "MPLCONFIGDIR": str(var_dir / "cache" / "matplotlib"),
        }
    )


def apply() -> None:
    """Put Rasa right in this process."""
    import rasa.core.actions.action
    import rasa.core.agent
    import rasa.utils.endpoints

    rasa.core.actions.action.RemoteAction._validate_action_result = _validate_action_result
    rasa.core.actions.action.DEFAULT_REQUEST_TIMEOUT = ACTION_SECONDS
    rasa.core.agent.DEFAULT_REQUEST_TIMEOUT = MODEL_PULL_SECONDS
    rasa.utils.endpoints.DEFAULT_REQUEST_TIMEOUT = RESPONSE_SECONDS
    rasa.core.agent.Agent._create_tracker_store = staticmethod(_keep_tracker_store)


@lru_cache(maxsize=1)
def _response_validator() -> Any:
    from jsonschema.validators import validator_for
    from rasa.core.actions.action import RemoteAction

    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def _validate_action_result(_action: Any, result: Any) -> bool:
    # Rasa checks the schema itself on every call, which is most of a turn.
    if not _response_validator().is_valid(result):
        raise BadActionResponse("an action response does not fit the schema")
    return True


def _keep_tracker_store(store: Any, domain: Any) -> Any:
    # Rasa wraps the store so that a database error turns into "a new conversation", kept in
    # memory: the person's facts would seem forgotten. A turn that cannot be loaded must fail.
    store.domain = domain
    return store
