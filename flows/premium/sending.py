"""The exact price is asked for: the answers become a case."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from aiogram_dialog import DialogManager

from agency.money import Money, plain
from agency.premium.asked import buyer_of, missing, questions
from agency.premium.estimate import Estimate, Span
from flows import kit, profile
from flows.answers import draft
from flows.handing import handed_over
from flows.premium import steps
from flows.premium.price import Price, price, today
from flows.states import Premium
from flows.who import Who
from gateway.house import House
from gateway.unit import current_unit
from services.cases.opening import open_case

_DAYS_A_MONTH: Final = 30


async def send(manager: DialogManager) -> None:
    """Open the case of the answers, once the sender is known."""
    kept, unit = await draft(manager), current_unit()
    given = kept.answers
    sender = await profile.get(given["who"]["profile_id"]) if "who" in given else None
    if missing(given) is not None or sender is None:
        await steps.onward(manager)
        return
    found = await price(manager)
    shown = found.found if isinstance(found, Price) and manager.dialog_data.get("priced") else None
    house: House = manager.middleware_data["house"]
    command = handed_over(
        kept, sender, house, steps.KIND, given["product"], details(given, shown, today())
    )
    opened = await unit.commit(lambda tx: open_case(tx, unit.now, command))
    manager.dialog_data.update({"case_id": str(opened.case.id), "number": opened.case.number})
    await kit.go(manager, Premium.sent)


def details(given: Mapping[str, Any], shown: Estimate | None, on: date) -> dict[str, Any]:
    """What a request for a price hands over; `shown` is the estimate that the exporter saw."""
    asked = questions(given)
    money, term, on_file = given["amount"], given["term"], given.get("on_file", {})
    said: dict[str, Any] = {
        "buyer": given.get("name"),
        "limit_id": on_file.get("limit_id"),
        "check_id": on_file.get("check_id"),
        "country": given["country"] if "country" in asked else None,
        "known_of_buyer": _known(given) if "kind" in asked or "rating" in asked else None,
        "amount": money["value"],
        "currency": money["currency"],
        "credit_days": term.get("days"),
        "repayment_months": term.get("months"),
        "disbursement_months": _months(given["delivery"]) if "delivery" in asked else None,
        "cover_percent": given["cover"] if "cover" in asked else None,
        "instalments": int(given["instalments"]) if "instalments" in asked else None,
        "estimate": None if shown is None else _estimate(shown, on),
    }
    return {name: value for name, value in said.items() if value is not None}


def _known(given: Mapping[str, Any]) -> dict[str, Any]:
    buyer = buyer_of(given)
    known = {
        "kind": buyer.kind,
        "rating": buyer.rating,
        "years_of_trade": plain(buyer.years_of_trade) if "years" in given else None,
        "past_delays": given["delays"] == "yes" if "delays" in given else None,
    }
    return {name: value for name, value in known.items() if value is not None}


def _months(length: Mapping[str, int]) -> str:
    if "months" in length:
        return str(length["months"])
    return plain((Decimal(length["days"]) / _DAYS_A_MONTH).quantize(Decimal("0.01")))


def _estimate(shown: Estimate, on: date) -> dict[str, Any]:
    least, most = shown.rate_percent or (Decimal(0), Decimal(0))
    premium = shown.premium or Span(Money(least, ""), Money(most, ""))
    return {
        "method": shown.method,
        "on": on.isoformat(),
        "rate_percent": {"min": plain(least), "max": plain(most)},
        "premium": {
            "min": plain(premium.least.amount),
            "max": plain(premium.most.amount),
        },
        "tariff_version": shown.tariff_version,
    }


WHO = Who(send)
