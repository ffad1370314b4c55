"""Who is writing: asked once, then confirmed with one tap."""

from flows.profile.dialog import dialog
from flows.profile.opening import choose, consented, current, edit, fill, get, refused
from flows.profile.words import described

__all__ = [
    "choose",
    "consented",
    "current",
    "described",
    "dialog",
    "edit",
    "fill",
    "get",
    "refused",
]
