"""The receipt as a PDF: numbers, the three times, what was said, the hashes of the files."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final
from zoneinfo import ZoneInfo

from agency.notice_questions import COURT, DAYS, MEASURES, PRODUCT
from locales.texts import ChatLanguage, Texts, texts
from services.papers.pdf import Pdf

_TIMES: Final = ("said_at", "received_at", "registered_at")
_IN_WORDS: Final = ("contract_number", "buyer", "event_text", "account", "late_reason", "text")
_LONGEST: Final = 600


def make_pdf(content: Mapping[str, Any], language: ChatLanguage) -> bytes:
    """The PDF of a receipt's content, without its signature."""
    words = texts(language)
    issued = datetime.fromisoformat(content["issued_at"])
    code = content["code"]
    page = Pdf(words("proof-title"), words("proof-footer", code=code), language, issued)
    page.facts(
        [
            (words("proof-code"), code),
            (words("proof-issued"), _moment(words, issued, _zone(content["cases"][0]))),
        ]
    )
    if len(content["cases"]) > 1:
        _overview(page, content["cases"], words)
    for case in content["cases"]:
        _case(page, case, words)
    page.heading(words("proof-check-title"))
    page.line(words("proof-check"))
    page.small(words("proof-small"))
    return page.made()


def _overview(page: Pdf, cases: list[Mapping[str, Any]], words: Texts) -> None:
    page.heading(words("proof-numbers"))
    head = [words("proof-number"), words("proof-contract"), words("proof-day")]
    rows = [
        (
            case["number"],
            str(case["details"].get("contract_number", "—")),
            words.date(date.fromisoformat(case["registered_day"])),
        )
        for case in cases
    ]
    page.table(head, rows, shares=(34, 33, 33))


def _case(page: Pdf, case: Mapping[str, Any], words: Texts) -> None:
    page.heading(f"{case['number']} · {words(_key('case-kind', case['kind']))}")
    page.facts([*_sender(case, words), *_times(case, words), *_details(case, words)])
    for addition in case.get("additions", ()):
        _added(page, case, addition, words)
    documents = case["documents"]
    if not documents:
        page.line(words("proof-no-files"))
    else:
        head = [words("proof-file"), words("proof-size"), words("proof-hash")]
        page.table(head, [_document(one, words) for one in documents], shares=(30, 14, 56))
    chain = case["timeline"]
    page.small(words("proof-timeline", count=chain["seq"], hash=chain["hash"]))


def _added(page: Pdf, case: Mapping[str, Any], addition: Mapping[str, Any], words: Texts) -> None:
    at = datetime.fromisoformat(addition["at"])
    page.line(words("proof-added", moment=_moment(words, at, _zone(case), seconds=True)))
    page.facts([*_told(addition["told"], words)])


def _sender(case: Mapping[str, Any], words: Texts) -> Iterator[tuple[str, str]]:
    sender = case["sender"]
    for name in ("organisation", "full_name"):
        if name in sender:
            yield words(_key("proof-sender", name)), str(sender[name])
    if "product" in case:
        yield words("proof-product"), words(_key("product-short", case["product"]))


def _times(case: Mapping[str, Any], words: Texts) -> Iterator[tuple[str, str]]:
    for name in _TIMES:
        if name in case:
            at = datetime.fromisoformat(case[name])
            yield words(_key("proof-time", name)), _moment(words, at, _zone(case), seconds=True)
    yield words("proof-day"), words.date(date.fromisoformat(case["registered_day"]))


def _details(case: Mapping[str, Any], words: Texts) -> Iterator[tuple[str, str]]:
    details = case["details"]
    if case["kind"] == "insured_event" and "event" in details:
        yield words("proof-detail-event"), words(_key("event", details["event"]))
    if "event_date" in details:
        day = words.date(date.fromisoformat(details["event_date"]))
        yield words("proof-detail-event-date"), day
    yield from _told(details, words)


def _told(details: Mapping[str, Any], words: Texts) -> Iterator[tuple[str, str]]:
    """What was said in figures and words, each with its name."""
    if PRODUCT in details:
        yield words("proof-product"), words(_key("product-short", details[PRODUCT]))
    if "amount" in details and "currency" in details:
        money = words.money(Decimal(details["amount"]), details["currency"])
        rough = words("notice-amount-rough", money=money)
        yield words("proof-detail-amount"), rough if details.get("approx") else money
    for name in _IN_WORDS:
        if name in details:
            yield words(_key("proof-detail", name)), _short(str(details[name]))
    for party in details.get("parties", ()):
        told = ", ".join(part for part in (party["name"], party.get("address")) if part)
        yield words("notice-more-name-parties"), _short(told)
    for name in (*DAYS, MEASURES):
        if name in details:
            yield words(_key("notice-more-name", name)), _short(str(details[name]))
    if COURT in details:
        told = details.get("court_text") or words(f"notice-court-{details[COURT]}")
        yield words("notice-more-name-court"), _short(told)
    for name, text in details.get("answers", {}).items():
        yield words(_key("notice-more-name", name)), _short(text)


def _document(one: Mapping[str, Any], words: Texts) -> tuple[str, str, str]:
    hashed = one.get("sha256") or words("proof-hash-later")
    return str(one["original_name"]), words("proof-bytes", count=one["size"]), hashed


def _moment(words: Texts, at: datetime, zone: str, *, seconds: bool = False) -> str:
    local = at.astimezone(ZoneInfo(zone))
    told = words.moment(local) + (f":{local:%S}" if seconds else "")
    return words(f"zone-{zone.replace('/', '-').lower()}", moment=told)


def _zone(case: Mapping[str, Any]) -> str:
    return "Asia/Bishkek" if case["sender"].get("country") == "KG" else "Asia/Almaty"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


def _key(area: str, code: str) -> str:
    return f"{area}-{code.replace('_', '-')}"
