"""Guided discovery: at most five screens, then the products that fit, each with its reason."""

from flows.discovery.opening import start
from flows.discovery.windows import dialog

__all__ = ["dialog", "start"]
