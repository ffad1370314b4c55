"""A policy in words: its facts, how cover stands, its instalments."""

from datetime import date

from agency.reminders import Cover, Standing, cover, grace_of
from flows.product_names import product_name
from gateway.words import reader_language, say
from locales.texts import Texts, texts
from services.policies.seen import Seen
from services.policies.terms import term_of
from storage.instalments import PAID, Instalment

_MARKS = {
    Standing.PAID: "paid",
    Standing.UPCOMING: "upcoming",
    Standing.NOT_STARTED: "overdue",
    Standing.OVERDUE: "overdue",
    Standing.OVERDUE_NO_DATE: "overdue",
    Standing.RUN_OUT: "run-out",
}


def words() -> Texts:
    """The reader's texts."""
    return texts(reader_language())


def line_html(seen: Seen, today: date) -> str:
    """A policy in the list."""
    language = reader_language()
    product = product_name(language, seen.policy.product)
    head = say(language, "policy-line", policy=seen.policy.number, product=product)
    return "\n".join(part for part in (head, standing_html(seen, today), *_sample(seen)) if part)


def card_html(seen: Seen, today: date) -> str:
    """A policy on its own: a beneficiary sees what concerns its cover."""
    facts = _facts(seen) if seen.own else _facts_of_beneficiary(seen)
    standing = standing_html(seen, today)
    return "\n\n".join(part for part in ("\n".join(facts), standing, *_sample(seen)) if part)


def standing_html(seen: Seen, today: date) -> str:
    """The next payment, or what its lateness means."""
    language, part = reader_language(), seen.next_part
    if part is None:
        return say(language, "policy-all-paid")
    found = cover(term_of(seen.policy, part), today)
    name = str(found.standing).replace("_", "-")
    arguments: dict[str, object] = {"due": words().date(part.due)}
    if found.standing in (Standing.OVERDUE, Standing.RUN_OUT):
        arguments["ends"] = words().date(found.ends) if found.ends else ""
    beside = _of_cover(part, found)
    if not seen.own:
        return "\n".join([say(language, f"policy-cover-{name}", **arguments), *beside])
    arguments |= {"number": part.number, "amount": amount(seen, part)}
    lines = [say(language, f"policy-next-{name}", **arguments), *beside]
    if part.report_case_id is not None:
        lines.append(say(language, "reminder-reported"))
    return "\n".join(lines)


def _of_cover(part: Instalment, found: Cover) -> list[str]:
    """Of the first instalment: that cover waits for it (23), and how long it can still be paid."""
    language = reader_language()
    if part.number != 1:
        return []
    if found.standing is Standing.UPCOMING:
        return [say(language, "reminder-starts-cover")]
    if found.standing is Standing.RUN_OUT:
        return [say(language, "policy-not-started")]
    return [say(language, "reminder-last-day", ends=words().date(found.ends))] if found.ends else []


def schedule_html(seen: Seen, today: date) -> str:
    """Every instalment with its state."""
    return "\n".join(_row(seen, part, today) for part in seen.parts)


def amount(seen: Seen, part: Instalment) -> str:
    """What an instalment comes to."""
    return words().money(part.amount, seen.policy.premium_currency)


def _row(seen: Seen, part: Instalment, today: date) -> str:
    standing = cover(term_of(seen.policy, part), today, paid=part.state == PAID).standing
    reported = part.report_case_id is not None and part.state != PAID
    mark = "reported" if reported else _MARKS[standing]
    return say(
        reader_language(),
        f"policy-row-{mark}",
        number=part.number,
        due=words().date(part.due),
        amount=amount(seen, part),
    )


def _facts(seen: Seen) -> list[str]:
    policy, language = seen.policy, reader_language()
    told = {
        "sum": words().money(policy.sum_insured, policy.currency),
        "deductible": words().number(policy.deductible_pct),
        "waiting": policy.waiting_days or None,
        "notice": policy.notice_days,
        "grace": grace_of(policy.product, policy.grace_days),
        "territory": policy.territory,
        "loan": policy.loan_agreement,
        "beneficiary": policy.beneficiary_name,
    }
    lines = [say(language, f"policy-{name}", value=value) for name, value in told.items() if value]
    return [*_head(seen), *lines]


def _facts_of_beneficiary(seen: Seen) -> list[str]:
    loan = seen.policy.loan_agreement
    lines = [say(reader_language(), "policy-you-beneficiary")]
    if loan:
        lines.append(say(reader_language(), "policy-loan", value=loan))
    return [*_head(seen), *lines]


def _head(seen: Seen) -> list[str]:
    policy, language = seen.policy, reader_language()
    product = product_name(language, policy.product)
    return [
        say(language, "policy-card", policy=policy.number, product=product),
        say(
            language,
            "policy-term",
            starts=words().date(policy.starts),
            ends=words().date(policy.ends),
        ),
    ]


def _sample(seen: Seen) -> list[str]:
    return [say(reader_language(), "reminder-sample")] if seen.policy.sample else []
