"""Who hands a case over: profiles from answers, and the sender that a case carries."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from storage import drafts, profiles
from storage.profiles import Profile


def save(
    tx: Connection, now: datetime, draft_id: UUID, profile_id: UUID, answers: Mapping[str, Any]
) -> Profile | None:
    """Keep the answers of a profile's draft as the person's current profile, and close the draft.

    None when the draft is gone.
    """
    draft = drafts.get(tx, draft_id)
    if draft is None:
        return None
    profile = _profile(draft.user_id, profile_id, answers)
    profiles.save(tx, profile, now)
    drafts.close(tx, draft_id, "submitted")
    return profile


def answers_of(profile: Profile) -> dict[str, Any]:
    """A profile as the answers that would make it, to change or complete them.

    What a complete profile has left empty was left so on purpose.
    """
    skipped = {"identifier": {}, "post": "", "email": ""} if profile.organisation else {}
    return {**skipped, **_said(profile), "profile_id": str(profile.id)}


def sender_of(profile: Profile) -> dict[str, Any]:
    """The `sender` of a case: what the person said of himself, nothing empty in it."""
    return {**_said(profile), "user_id": profile.user_id}


def _said(profile: Profile) -> dict[str, Any]:
    said = {
        "country": profile.country,
        "organisation": profile.organisation,
        "identifier": _identifier(profile),
        "full_name": profile.full_name,
        "post": profile.post,
        "phone": profile.phone,
        "email": profile.email,
        "acting_as": profile.acting_as,
    }
    return {name: value for name, value in said.items() if value is not None}


def _identifier(profile: Profile) -> dict[str, str | None] | None:
    if profile.identifier is None:
        return None
    return {
        "kind": profile.identifier_kind,
        "value": profile.identifier,
        "verdict": profile.identifier_verdict,
    }


def _profile(user_id: int, profile_id: UUID, answers: Mapping[str, Any]) -> Profile:
    identifier = answers.get("identifier") or {}
    return Profile(
        id=profile_id,
        user_id=user_id,
        country=answers["country"],
        organisation=answers.get("organisation"),
        identifier=identifier.get("value"),
        identifier_kind=identifier.get("kind"),
        identifier_verdict=identifier.get("verdict"),
        full_name=answers["full_name"],
        post=answers.get("post") or None,
        phone=answers["phone"],
        email=answers.get("email") or None,
        acting_as=answers.get("acting_as"),
    )
