"""Every table of the product, a file a subject. Times are UTC; personal columns `Encrypted`."""

from storage.tables.base import metadata
from storage.tables.cases import case_events, cases, counters, documents, messages, topics
from storage.tables.chats import chats, facts, inbox, leases, outbox
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
from storage.tables.people import consents, drafts, people, profiles
from storage.tables.policies import instalments, payment_details, policies
from storage.tables.proof import batch_cases, receipts
from storage.tables.queue import case_queue, case_replies
from storage.tables.reminders import reminder_settings, reminders

__all__ = [
    "batch_cases",
    "canned",
    "case_events",
    "case_queue",
    "case_replies",
    "cases",
    "chats",
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
    "inbox",
    "instalments",
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
    "people",
    "policies",
    "profiles",
    "receipts",
    "reminder_settings",
    "reminders",
    "topics",
]
