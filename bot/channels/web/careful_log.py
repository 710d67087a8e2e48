"""Logs that something failed: which kind of error and where, never what the error says."""

import logging


def log_failure(logger: logging.Logger, event: str, error: BaseException) -> None:
    """Log an error without its message, which may quote what a person typed."""
    logger.log(logging.ERROR, "%s: %s at %s", event, type(error).__name__, _place(error))


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    if trace is None:
        return "nowhere"
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
