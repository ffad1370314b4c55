"""What a card in the staff group tells of a request for a price."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from agency.countries import name as country_name
from agency.money import Money
from agency.premium.estimate import Span
from agency.premium.wording import length_told, span_told
from gateway.words import say
from locales.texts import ChatLanguage, Texts, texts


def lines(details: Mapping[str, Any], language: ChatLanguage) -> list[str]:
    """The answers and the estimate that the exporter saw, a line of HTML each."""
    words = texts(language)
    told: dict[str, str] = {}
    if "cover_percent" in details or "credit_days" in details or "repayment_months" in details:
        told = _told(details, words)
    return [say(language, f"desk-detail-{name}", value=value) for name, value in told.items()]


def _told(details: Mapping[str, Any], words: Texts) -> dict[str, str]:
    told: dict[str, str] = {}
    if "country" in details:
        told["country"] = country_name(details["country"], words.language)
    if "known_of_buyer" in details:
        told["known"] = _known(details["known_of_buyer"], words)
    told["term"] = _length(details, words)
    if "cover_percent" in details:
        told["cover"] = f"{words.number(Decimal(details['cover_percent']))}%"
    if "instalments" in details:
        told["instalments"] = str(details["instalments"])
    if "estimate" in details:
        told["estimate"] = _estimate(details, words)
    return told


def _length(details: Mapping[str, Any], words: Texts) -> str:
    days = details.get("credit_days")
    return length_told({"days": days} if days else {"months": details["repayment_months"]}, words)


def _known(known: Mapping[str, Any], words: Texts) -> str:
    parts = [words(f"estimate-kind-{known['kind'].replace('_', '-')}"), known.get("rating")]
    if "years_of_trade" in known:
        years = int(Decimal(known["years_of_trade"]))
        parts.append(words("estimate-length-years", count=years))
    if "past_delays" in known:
        answer = words(f"estimate-delays-{'yes' if known['past_delays'] else 'no'}")
        parts.append(f"{words('estimate-line-delays')}: {answer}")
    return "; ".join(part for part in parts if part)


def _estimate(details: Mapping[str, Any], words: Texts) -> str:
    ends = details["estimate"]["premium"]
    least, most = (Money(Decimal(ends[end]), details["currency"]) for end in ("min", "max"))
    return span_told(Span(least, most), words)
