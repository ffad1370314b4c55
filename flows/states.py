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


class WhichCase(StatesGroup):
    """To which of several open cases a text goes."""

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
    more = State()
    more_text = State()
    party = State()
    address = State()
    risks = State()


class Completing(StatesGroup):
    """What completes a notice that is registered."""

    questions = State()
    group = State()
    product = State()
    text = State()
    party = State()
    address = State()
    closed = State()


class Other(StatesGroup):
    """Notices beside the insured event, and letters to a late buyer."""

    choose = State()
    watch = State()
    who = State()
    field = State()
    summary = State()
    sent = State()
    letters = State()
    letter = State()


class Batch(StatesGroup):
    """Many notices in one table."""

    table = State()
    confirm = State()
    sent = State()


class Verify(StatesGroup):
    """Whether a receipt is the agency's and unchanged."""

    ask = State()


class Checklist(StatesGroup):
    """The papers of a case or draft: the list, a question, one paper, one file."""

    list = State()
    question = State()
    item = State()
    file = State()
    replace = State()
    assign = State()


class Claim(StatesGroup):
    """A claim for the payout: on which notice, who, how much, the form; a link for another."""

    notice = State()
    who = State()
    turned = State()
    amount = State()
    currency = State()
    form = State()
    summary = State()
    papers = State()


class Agreement(StatesGroup):
    """A request for the agency's consent before an act."""

    act = State()
    product = State()
    contract = State()
    story = State()
    by = State()
    who = State()
    draft = State()
    summary = State()
    sent = State()


class Premium(StatesGroup):
    """A premium estimate: questions by whose default it is for, a price, the exact one asked."""

    resume = State()
    group = State()
    product = State()
    on_file = State()
    country = State()
    kind = State()
    rating = State()
    years = State()
    delays = State()
    amount = State()
    currency = State()
    term = State()
    delivery = State()
    cover = State()
    instalments = State()
    summary = State()
    result = State()
    sent = State()


class Calculators(StatesGroup):
    """What can be worked out, to choose from."""

    choose = State()


class Payout(StatesGroup):
    """What loan insurance would pay, by the formula of its rules."""

    answer = State()
    result = State()


class FundLoan(StatesGroup):
    """The loan of the fund: its conditions and a schedule."""

    answer = State()
    result = State()


class Files(StatesGroup):
    """Files and accounts for a case, and files that came without one."""

    collecting = State()
    late_reason = State()
    choose = State()


class BuyerCheck(StatesGroup):
    """The check of a foreign buyer: four answers, what else is known, the result."""

    home = State()
    kind = State()
    role = State()
    country = State()
    name = State()
    firm = State()
    identifier = State()
    doubt = State()
    fact = State()
    summary = State()
    result = State()


class Cases(StatesGroup):
    """The cases that a person sees."""

    list = State()
    card = State()
    timeline = State()
    missing = State()
    write = State()
    closed = State()
    withdraw = State()
    archive = State()
    unknown = State()


class Policies(StatesGroup):
    """A person's policies: list, card, schedule, paying, linking, declaring."""

    list = State()
    card = State()
    schedule = State()
    details = State()
    invited = State()
    pay = State()
    proof = State()
    paid = State()
    link = State()
    who = State()
    asked = State()
    declare = State()
    declared = State()


class ReminderSettings(StatesGroup):
    """What a person is reminded of, and when."""

    main = State()
    hour = State()
    zone = State()
