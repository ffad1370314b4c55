"""Every table of the product, a file a subject. Times are UTC; personal columns `Encrypted`."""

from storage.tables.base import metadata
from storage.tables.cases import case_events, cases, counters, documents, messages, topics
from storage.tables.chats import chats, facts, inbox, leases, outbox
from storage.tables.checks import (
    buyer_checks,
    buyer_hits,
    hidden_cases,
    hit_judgements,
    restricted_notes,
)
from storage.tables.clocks import clocks, invitations
from storage.tables.desk import (
    canned,
    desk_audit,
    desk_cases,
    desk_marks,
    desk_requests,
    duty,
    held_answers,
    officers,
)
from storage.tables.organisations import link_codes, memberships, organisations
from storage.tables.papers import checklist, intake_notes
from storage.tables.people import consents, drafts, people, profiles
from storage.tables.policies import instalments, payment_details, payments_taken_back, policies
from storage.tables.proof import batch_cases, receipts
from storage.tables.queue import case_queue, case_replies
from storage.tables.quotes import buyer_limits, quotes
from storage.tables.reminders import reminder_settings, reminders

__all__ = [
    "batch_cases",
    "buyer_checks",
    "buyer_hits",
    "buyer_limits",
    "canned",
    "case_events",
    "case_queue",
    "case_replies",
    "cases",
    "chats",
    "checklist",
    "clocks",
    "consents",
    "counters",
    "desk_audit",
    "desk_cases",
    "desk_marks",
    "desk_requests",
    "documents",
    "drafts",
    "duty",
    "facts",
    "held_answers",
    "hidden_cases",
    "hit_judgements",
    "inbox",
    "instalments",
    "intake_notes",
    "invitations",
    "leases",
    "link_codes",
    "memberships",
    "messages",
    "metadata",
    "officers",
    "organisations",
    "outbox",
    "payment_details",
    "payments_taken_back",
    "people",
    "policies",
    "profiles",
    "quotes",
    "receipts",
    "reminder_settings",
    "reminders",
    "restricted_notes",
    "topics",
]
