"""Words for days, weekdays and months, as patterns for folded text (`agency.letters.fold`)."""

from typing import Final

from agency.letters import fold

# pattern -> days from today
DAY_WORDS: Final[dict[str, int]] = {
    "сегодня(?:шн\\w*)?|бугин(?:г\\w*)?|бугун(?:к\\w*)?|сейчас|казир|азыр": 0,
    "segodnya|bugin|bugun|today": 0,
    "вчера(?:шн\\w*)?|кеше(?:г\\w*)?|кечэ+(?:г\\w*)?|кече": -1,
    "vchera|keshe|kechee|yesterday": -1,
    "позавчера(?:шн\\w*)?|алдынгуни|мурдагуну|pozavchera": -2,
    "(?:алдын[гк]ы|бурнагы|аргы|мурдагы|мурунку)\\s*кун\\w*": -2,
    "позапозавчера": -3,
    "завтра(?:шн\\w*)?|ертен(?:г\\w*)?|эртен(?:к\\w*)?|zavtra|erten|tomorrow": 1,
    "послезавтра|бурсигуни|бурсугуну": 2,
}

COUNTS: Final[dict[str, int]] = {
    fold(word): number
    for words, number in {
        "один одна одну бір бир one": 1,
        "два две екі эки two": 2,
        "три үш үч three": 3,
        "четыре төрт four": 4,
        "пять бес беш five": 5,
        "шесть алты six": 6,
        "семь жеті жети seven": 7,
        "восемь сегіз сегиз eight": 8,
        "девять тоғыз тогуз nine": 9,
        "десять он ten": 10,
    }.items()
    for word in words.split()
}

# pattern -> (days, months)
UNITS: Final[dict[str, tuple[int, int]]] = {
    "день|дня|дней|дн|сут\\w+|кун\\w*|days?": (1, 0),
    "нед\\w*|апта\\w*|жума\\w*|weeks?": (7, 0),
    "мес\\w*|ай|айдан|months?": (0, 1),
    "полгода": (0, 6),
    "год\\w*|лет|жыл\\w*|years?": (0, 12),
}

# Without a number only one unit is meant: `неделю назад`, never `дней назад`.
ONE_UNIT: Final = "день|недел[юяи]|месяц|полгода|год|кун|апта|жума|ай|жыл|day|week|month|year"
UNCOUNTED: Final = "пару|пара|несколько|бирнеше|нече|давно"
ROUGHLY: Final = (
    "около|примерно|где-то|больше|более|меньше|почти|шамамен|жуык|болжолу|чамасы|чамалуу|about"
)
HALVES: Final = "жарым\\w*|жарты\\w*|бучук|пол|полтора|полторы|половин\\w+|half"
MORE_COUNTS: Final = (
    "\\w+надцать|двадцат\\w*|тридцат\\w*|сорок\\w*|пят\\w*десят\\w*|шест\\w*десят\\w*|сто|"
    "жиырма|жыйырма|отыз|отуз|кырык|кырк|елу|элуу|алпыс|алтымыш|жетпис|жетимиш|сексен|токсон|"
    "токсан|жуз|twenty|thirty"
)
AGO: Final = "тому назад|назад|бурын\\w*|мурун\\w*|мурда|илгери|ago"
FROM_NOW: Final = "кейин|кийин|сон|спустя"

MONTHS: Final[tuple[str, ...]] = (
    "янв\\w*|кантар\\w*|jan\\w*",
    "фев\\w*|акпан\\w*|feb\\w*",
    "март\\w*|мар|наурыз\\w*|mar(?:ch)?",
    "апр\\w*|сауир\\w*|apr\\w*",
    "ма[йяею]|майд\\w*|майы\\w*|мамыр\\w*|may",
    "июн\\w*|маусым\\w*|june?",
    "июл\\w*|шилде\\w*|july?",
    "авг\\w*|тамыз\\w*|aug\\w*",
    "сен|сент\\w*|кыркуйек\\w*|sep\\w*",
    "окт\\w*|казан\\w*|oct\\w*",
    "ноя\\w*|караша\\w*|nov\\w*",
    "дек\\w*|желтоксан\\w*|dec\\w*",
)

# Monday first, as `date.weekday()` counts; `жума` alone is Friday, with a number it is a week.
WEEKDAYS: Final[tuple[str, ...]] = (
    "понедельник\\w*|пн|дуйсенби\\w*|дуйшомбу\\w*|monday",
    "вторник\\w*|вт|сейсенби\\w*|шейшемби\\w*|tuesday",
    "сред[ауые]|ср|сарсенби\\w*|шаршемби\\w*|wednesday",
    "четверг\\w*|чт|бейсенби\\w*|бейшемби\\w*|thursday",
    "пятниц\\w*|пт|жума\\w*|friday",
    "суббот\\w*|сб|сенби\\w*|ишемби\\w*|saturday",
    "воскресен\\w*|вс|жексенби\\w*|жекшемби\\w*|sunday",
)
WEEK_OR_FRIDAY: Final = "жума"
"""`өткөн жума` is last Friday and last week."""
PAST: Final = "прошл\\w+|минувш\\w+|откен|откон|былтыр\\w*|last"
COMING: Final = "следующ\\w+|будущ\\w+|келеси|кийинки|next"
WEEK: Final = "недел\\w+|апта\\w*|жума\\w*|week"
ORDINAL: Final = "го|ого|ое|е|ши|шы|и|ы|си|сы|су|чи|чы|чу|у|инде|нда|нде|st|nd|rd|th"
