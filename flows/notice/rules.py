"""What is said of deadlines: a product's own rules, else the person's contract."""

from datetime import date, timedelta

from agency.deadlines import days_late, deadline
from agency.profiles import profile_of
from gateway.words import reader_language, say
from locales.texts import texts


def remarks(product: str | None, event: date, today: date, own_days: int | None) -> list[str]:
    """Lines of HTML on the term of a notice and on what it is not.

    `own_days` is the term of the person's contract, which comes before the rules' ceiling.
    """
    by_rules = profile_of(product).quotes_clauses
    own = [] if own_days is None else [_own_term(event, today, own_days)]
    if own:
        kind = "rules" if by_rules else "contract"
        late = [_late(days_late(product, event, today))] if by_rules else []
        return [*own, *filter(None, late), say(reader_language(), f"notice-is-no-claim-{kind}")]
    return _remarks(product, event, today)


def _own_term(event: date, today: date, days: int) -> str:
    language, last = reader_language(), event + timedelta(days=days)
    key = "notice-rule-own-over" if last < today else "notice-rule-own"
    return say(language, key, day=texts(language).date(last), days=days)


def _late(days: int) -> str:
    return say(reader_language(), "notice-rule-late", days=days) if days else ""


def _remarks(product: str | None, event: date, today: date) -> list[str]:
    language = reader_language()
    if not profile_of(product).quotes_clauses:
        return [say(language, "notice-rule-contract"), say(language, "notice-is-no-claim-contract")]
    term = deadline("event_notice", event, product)
    assert term.last_day is not None
    late = days_late(product, event, today)
    ceiling = say(language, "notice-rule-ceiling", day=texts(language).date(term.last_day))
    standing = (
        say(language, "notice-rule-late", days=late)
        if late
        else say(language, "notice-rule-in-time")
    )
    return [f"{ceiling} {standing}", say(language, "notice-is-no-claim-rules")]
