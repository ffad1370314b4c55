"""Logs: one line an event, key=value, on standard error; never what a person wrote."""

import logging
import sys

import structlog

from gateway.faults import where


def configure(*, json: bool = False) -> None:
    """Set up logging for a process; libraries speak from WARNING on."""
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if json
        else structlog.processors.LogfmtRenderer(key_order=["at", "level", "event"])
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Places())
    logging.basicConfig(handlers=[handler], level=logging.ERROR)


class _Places(logging.Formatter):
    """A library's complaint: who it is and where it was, without the words of the error."""

    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[1] if record.exc_info else None
        if error is None:
            return f"{record.levelname} {record.name}"
        return f"{record.levelname} {record.name} {type(error).__name__} {where(error)}"
