"""Words around an amount, as patterns for folded text (`agency.letters.fold`)."""

from decimal import Decimal
from typing import Final

from agency.letters import fold
from agency.spoken.date_words import COUNTS

# An Uzbek som is not the Kyrgyz one, so its phrase stands before the bare word.
CURRENCY_WORDS: Final[dict[str, str]] = {
    r"(?:узбек|озбек)\w*\s+с[оу]м\w*|сум(?:а|ов|ы|ах|га)?|so'm|sum|uzs": "UZS",
    r"(?:казах\w*|казак\w*)?\s*(?:тенге\w*|тг|тнг|tenge|kzt|₸)": "KZT",
    r"(?:сша|акш|америк\w*|us)?\s*"
    r"(?:доллар\w*|долл?|бакс\w*|dollars?|usd|\$)\.?(?:\s+сша)?": "USD",
    r"евро\w*|еуро\w*|eur|euros?|€": "EUR",
    r"(?:росс\w*|рос|ресей\w*|орус\w*)?\s*(?:рубл\w*|руб|rubles?|rub|rur|₽)": "RUB",
    r"(?:китай\w*|кытай\w*)?\s*(?:юан\w*|yuan|cny|rmb|¥)": "CNY",
    r"(?:кыргыз\w*|киргиз\w*)?\s*"
    r"(?:сом(?:ов|а|у|ом|д[уыо]\w?|г[оа]|дон|нан|нын)?|com|som|kgs)": "KGS",
    r"фунт\w*(?:\s+стерлинг\w*)?|стерлинг\w*|pounds?|gbp|£": "GBP",
    r"(?:турец\w*|туркия\w*|турк)?\s*(?:лир\w*|lira|try|tl|₺)": "TRY",
    r"дирхам\w*|дирхем\w*|dirhams?|aed|dh": "AED",
}

MULTIPLIERS: Final[dict[str, Decimal]] = {
    "млрд\\w*|миллиард\\w*|bln|bn|billions?": Decimal(10**9),
    "млн\\w*|миллион\\w*|лям\\w*|mln|mn|millions?|m": Decimal(10**6),
    "тыс\\w*|тыщ\\w*|мын\\w*|мин|к|k|tys|thousands?": Decimal(10**3),
}

SPELLED: Final[dict[str, str]] = {
    **{word: str(number) for word, number in COUNTS.items()},
    "полтора": "1.5",
    "полторы": "1.5",
}

FILLERS: Final = frozenset(
    fold(
        "около примерно где то почти более менее чуть сумма сумму суммой долг долга всего это на "
        "в и по или не ровно шамамен жуық жалпы сома сомасы немесе болжолу менен чамасы чамалуу "
        "же гана ғана дейін чейин ге ға ке қа го ко дай дей тай тей "
        "about approximately total amount of or"
    ).split()
)
"""What may stand around a figure; of it only `ROUGHLY` says anything about the figure."""
ROUGHLY: Final = frozenset(
    fold(
        "около примерно почти более менее шамамен жуық болжолу чамасы чамалуу about approximately"
    ).split()
)
"""Words by which a figure is meant roughly."""
