"""The windows of every dialog. A renamed one only resets a view: answers live in drafts."""

from aiogram.fsm.state import State, StatesGroup


class Language(StatesGroup):
    """The language question; over a conversation it goes back to it."""

    choose = State()


class Menu(StatesGroup):
    """What the bot can do."""

    main = State()


class Offer(StatesGroup):
    """What a sentence may have meant, to choose from."""

    choose = State()


class Info(StatesGroup):
    """What anybody may read: products, deadlines, the agency, contacts, help."""

    products = State()
    group = State()
    product = State()
    part = State()
    compare = State()
    compared = State()
    summary = State()
    deadlines = State()
    loan_deadlines = State()
    contacts = State()
    agency = State()
    abroad = State()
    buyer = State()
    help = State()


class Lookup(StatesGroup):
    """What is looked up by a typed word: a clause by its number, past deals by goods or country."""

    clause = State()
    deals = State()


class Discovery(StatesGroup):
    """Questions that lead to products; at most five, then what fits."""

    ask = State()
    result = State()
    chosen = State()
    stages = State()
    stage = State()


class Apply(StatesGroup):
    """A request to be called about a product."""

    who = State()
    origin = State()
    field = State()
    summary = State()
    sent = State()


class Consent(StatesGroup):
    """Consent to personal data; ends with `{"consent": "given" | "refused"}` or, on Back, None."""

    ask = State()
    more = State()


class Privacy(StatesGroup):
    """What was decided on personal data, and how to take it back."""

    home = State()
    text = State()
    revoke = State()


class Question(StatesGroup):
    """A question to a specialist, open at every step; its text comes first, then the profile."""

    text = State()
    who = State()
    sent = State()


class Profile(StatesGroup):
    """Who is writing; ends with `{"profile_id": ...}`, `{"consent": "refused"}` or None."""

    choose = State()
    country = State()
    organisation = State()
    identifier = State()
    doubt = State()
    full_name = State()
    post = State()
    phone = State()
    email = State()
    acting_as = State()
    card = State()


class Notice(StatesGroup):
    """Notice of an insured event: five answers, a summary, one button."""

    resume = State()
    who = State()
    contract = State()
    group = State()
    product = State()
    guarantee = State()
    referral = State()
    event = State()
    event_words = State()
    date = State()
    amount = State()
    currency = State()
    summary = State()
    extras = State()


class Files(StatesGroup):
    """Files and accounts for a case, and files that came without one."""

    collecting = State()
    late_reason = State()
    choose = State()


class Cases(StatesGroup):
    """A person's own cases."""

    list = State()
    card = State()
    write = State()
    unknown = State()
