"""Refusals: the Bot API's own, and those of the control API."""

from typing import Any

from aiohttp import web


class ApiError(Exception):
    """A Bot API refusal; `description` is Telegram's own sentence, with its prefix."""

    def __init__(
        self, status: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


class BadRequest(ApiError):
    """400 with Telegram's prefix added."""

    def __init__(self, why: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(400, f"Bad Request: {why}", parameters)


class Forbidden(ApiError):
    """403 with Telegram's prefix added."""

    def __init__(self, why: str) -> None:
        super().__init__(403, f"Forbidden: {why}")


class ControlError(Exception):
    """A control call that makes no sense (400) or names nothing that exists (404)."""

    def __init__(self, why: str, status: int = 400) -> None:
        super().__init__(why)
        self.status = status

    def response(self) -> web.Response:
        """The refusal as the control API answers it."""
        return web.json_response({"error": str(self)}, status=self.status)
