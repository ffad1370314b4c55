"""The assumptions and remarks that stand under a premium estimate, in the order they are shown."""

from collections.abc import Sequence
from typing import Literal

from agency.money import rate_places
from agency.notes import Note
from agency.premium import oecd
from agency.premium.classes import bands_version
from agency.premium.request import PremiumRequest
from agency.rates import TENGE, OfficialRate

Method = Literal["oecd_mpr", "short_term_reference", "agency_tariff", "market_benchmark"]


def remarks(
    request: PremiumRequest, method: Method, own: Sequence[bool], rate: OfficialRate | None
) -> tuple[Note, ...]:
    """What stands under an estimate; `own`: for each class, whether the own tariff priced it."""
    foreign = method != "agency_tariff"
    candidates = (
        Note("orientation") if foreign else Note("own_tariff"),
        Note("partly_reference") if any(own) and not all(own) else None,
        *_debtor_notes(request),
        _class_note(request),
        Note("cover", {"percent": request.cover.highest_percent}),
        Note("horizon", {"years": rate_places(request.horizon).normalize()}),
        Note("month_of_days") if request.credit_days is not None else None,
        Note("above_two_years") if _over_by_delivery(request) else None,
        Note("short_term_factors") if _factors_lent(request, method) else None,
        Note("enhancements_not_priced") if _enhancements_lost(request, method) else None,
        Note("deductible_not_priced") if foreign and request.deductible_pct else None,
        Note("discounts_not_priced") if foreign and request.discounts else None,
        Note("instalments_even") if request.instalments > 1 else None,
        Note("unrounded_rate"),
        _exchange_note(request, rate),
    )
    return tuple(note for note in candidates if note is not None)


def benchmark_remarks(request: PremiumRequest) -> tuple[Note, ...]:
    """What is said where no formula holds."""
    found = Note("market_benchmark", {"category": request.risk.category})
    return found, *_debtor_notes(request)


def _debtor_notes(request: PremiumRequest) -> tuple[Note, ...]:
    risk = request.risk
    category = Note("country_category", {"category": risk.category})
    if risk.country:
        known = {"country": risk.country, "category": risk.category, "as_of": risk.as_of}
        category = Note("country_listed", known)
    return Note(f"debtor_{request.debtor}"), category


def _class_note(request: PremiumRequest) -> Note | None:
    names = request.classes
    if not names:
        return None
    if request.buyer_class is not None:
        return Note("class_given", {"name": request.buyer_class})
    if request.buyer is None:
        return Note("class_of_exporter", {"best": names[0], "worst": names[-1]})
    known = {"best": names[0], "worst": names[-1], "version": bands_version()}
    return Note("class_band", known)


def _over_by_delivery(request: PremiumRequest) -> bool:
    return request.two_years_or_more and request.credit_months < 24


def _factors_lent(request: PremiumRequest, method: Method) -> bool:
    plain = request.cover.quality == "standard" and request.cover.highest == oecd.BASE_COVER
    return method == "short_term_reference" and not (plain and "SOV+" not in request.classes)


def _enhancements_lost(request: PremiumRequest, method: Method) -> bool:
    given = request.cover.enhancements or request.cover.local_currency_factor
    return bool(given) and method != "oecd_mpr"


def _exchange_note(request: PremiumRequest, rate: OfficialRate | None) -> Note | None:
    if request.amount.currency == TENGE:
        return None
    if rate is None:
        return Note("exchange_rate_unknown", {"currency": request.amount.currency})
    return Note("exchange_rate_stale", {"day": rate.day}) if rate.stale else None
