"""What the settings of prices mean: the tariff in force, who else may answer, how old rates are."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from agency.errors import BadInput
from agency.premium.tariff import in_force
from agency.rates import still_holds
from bot.finding import Finding
from bot.pricing import PricingSettings
from services.cases.opening import ASTANA
from sources.rates import load_folder


def examine_prices(settings: PricingSettings) -> list[Finding]:
    """A finding on the tariff, on the reference and on the rates of exchange."""
    today = datetime.now(ZoneInfo(ASTANA)).date()
    reference = Finding("PREMIUM_REFERENCE", "note", f"reference-{settings.premium_reference}")
    return [_tariff(settings, today), reference, _rates(settings, today)]


def _tariff(settings: PricingSettings, today: date) -> Finding:
    name = "TARIFF_FILE"
    if settings.tariff_file is None:
        return Finding(name, "note", "tariff-none")
    try:
        versions = settings.tariffs()
    except BadInput as error:
        return Finding(name, "blocks", "tariff-bad", {"why": str(error)})
    now = in_force(versions, today)
    if now is None:
        return Finding(name, "warning", "tariff-future", {"count": len(versions)})
    about = {"version": now.version, "day": now.effective_from.isoformat()}
    return Finding(name, "ok", "tariff-good", about)


def _rates(settings: PricingSettings, today: date) -> Finding:
    name, folder = "RATES_URL", settings.rates_folder
    try:
        newest = load_folder(folder).newest(today)
    except BadInput as error:
        return Finding(name, "warning", "rates-bad", {"why": str(error)})
    if newest is None:
        return Finding(name, "note", "rates-none", {"folder": str(folder)})
    age = (today - newest.day).days
    about: dict[str, str | int] = {"day": newest.day.isoformat(), "days": max(0, age)}
    if still_holds(newest.day, today):
        return Finding(name, "ok", "rates-good", about)
    return Finding(name, "warning", "rates-old", about)
