"""A finished draft on its way to becoming a case."""

from collections.abc import Mapping
from typing import Any

from gateway.house import House
from gateway.unit import current_unit
from gateway.words import FALLBACK
from services.cases.opening import OpenCase
from services.profiles import sender_of
from storage.drafts import Draft
from storage.profiles import Profile


def handed_over(
    kept: Draft,
    sender: Profile,
    house: House,
    kind: str,
    product: str | None,
    details: Mapping[str, Any],
) -> OpenCase:
    """What the person of this update hands over; the draft makes a second press harmless."""
    unit = current_unit()
    return OpenCase(
        draft_id=kept.id,
        kind=kind,
        user_id=kept.user_id,
        language=unit.language or FALLBACK,
        product=product,
        sender=sender_of(sender),
        details=details,
        said_at=kept.said_at,
        agency_email=house.agency_email,
        agency_phone=house.agency_phone,
        update_id=unit.update_id,
    )
