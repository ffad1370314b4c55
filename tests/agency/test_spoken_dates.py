"""Days as they are typed in three languages, with and without the right keyboard."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.spoken.dates import DateDoubt, understand

TODAY = date(2026, 3, 11)  # a Wednesday
days = st.dates(date(2016, 4, 1), TODAY)


def ago(count: int) -> date:
    return TODAY - timedelta(days=count)


FIFTH = date(2026, 3, 5)
SAID: dict[date, list[str]] = {
    TODAY: ["сегодня", "Бүгін", "бугін", "бугин", "бүгүн", "Бугун", "11.03", "11 марта", "сейчас"],
    ago(1): ["вчера", "Вчера вечером", "кеше", "КЕШЕ", "кечээ", "кече", "Вчерa", "вчера в 15:30",
             "1 күн бұрын", "бир күн мурун", "вчера, 10 марта", "keshe"],
    ago(2): ["позавчера", "алдыңғы күні", "алдынгы куни", "мурдагы күнү", "2 дня назад"],
    ago(3): ["3 күн бұрын", "3 кун бурын", "3күн бұрын", "үш күн бұрын", "3 дня назад",
             "три дня назад", "3 күн мурун", "3 кун мурда", "үч күн мурун", "8.3", "8/03"],
    ago(7): ["неделю назад", "1 неделю назад", "апта бұрын", "бір апта бұрын", "жума мурун",
             "бир жума мурда", "7 дней тому назад", "прошлая среда", "өткен сәрсенбі"],
    ago(14): ["2 недели назад", "две недели назад", "2 апта бұрын", "эки жума мурун"],
    date(2026, 2, 11): ["месяц назад", "бір ай бұрын", "бир ай мурун"],
    date(2025, 9, 11): ["полгода назад", "6 месяцев назад", "6 ай бұрын"],
    date(2025, 3, 11): ["год назад", "бір жыл бұрын", "1 жыл мурун"],
    FIFTH: [
        "05.03.2026", "5.3.2026", "5.03.26", "5/3/26", "05-03-2026", "05 03 2026", "05,03,2026",
        "05.03.2026г.", "05.03.2026 14:30", "2026-03-05", "2026.03.05", "05032026", "20260305",
        "5 марта", "5 Марта 2026", "5 марта 2026 года", "5 марта 2026 г.", "5 мар 26 г",
        "5го марта", "5-го марта", "марта 5", "5 наурыз", "5-наурыз", "5 наурызда",
        "наурыздың 5-і", "наурыздын 5-и", "наурыздың 5і", "2026 жылғы 5 наурыз",
        "2026 жылғы 5-ші наурыз", "2026 ж. 5 наурыз", "наурыздың 5-інде",
        "наурыз айының 5-і", "март айынын 5инде", "5-март", "5-мартта",
        "2026-жылдын 5-марты", "2026-жылдын 5-мартында", "марттын 5и", "5 March 2026",
        "March 5, 2026", "это было 5 марта", "５ марта", "05.03", "прошлый четверг",
        "өткен бейсенбі", "откен бейсенби", "өткөн бейшемби", "в четверг", "четверг", "чт",
        "бейсенбіде", "прошлой недели четверг", "өткен аптаның бейсенбісі",
        "өткөн жуманын бейшембиси",
    ],
    date(2026, 3, 6): ["жұма", "жума", "пятница", "в пятницу", "өткен жұмада", "6 March"],
    date(2026, 3, 2): ["прошлой недели понедельник", "өткен аптаның дүйсенбісі", "2-наурыз"],
    date(2026, 3, 9): ["прошлый понедельник", "дүйсенбі", "дүйшөмбү", "дуйшомбу", "өткен дүйсенбі"],
    date(2025, 12, 31): ["31 декабря", "31 желтоқсан", "31-желтоксан", "31.12", "31-декабрь"],
    date(2024, 2, 29): ["29 февраля", "29 ақпан", "29.02.2024"],
    date(2025, 10, 7): ["7 қазан", "7 казан", "октябрдын 7си", "қазанның 7-сі", "7 октября"],
    date(2025, 5, 9): ["9 мая", "9 мамыр", "9-май", "майдын 9у", "9 мамырда"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "day"), [(t, day) for day, said in SAID.items() for t in said])
def test_understood(text: str, day: date) -> None:
    assert understand(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("завтра", ago(-1)),
        ("ертең", ago(-1)),
        ("эртең", ago(-1)),
        ("через 3 дня", ago(-3)),
        ("3 күннен кейін", ago(-3)),
        ("3 күндөн кийин", ago(-3)),
        ("следующий понедельник", date(2026, 3, 16)),
        ("келесі дүйсенбі", date(2026, 3, 16)),
        ("12.03.2026", date(2026, 3, 12)),
        ("5/3/27", date(2027, 3, 5)),
        ("5 марта 2027", date(2027, 3, 5)),
    ],
)
def test_a_day_to_come_is_shown_back(text: str, day: date) -> None:
    assert understand(text, TODAY) == DateDoubt("future", (day,))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05.03.1999", date(1999, 3, 5)),
        ("05.03.99", date(1999, 3, 5)),
        ("10.03.2016", date(2016, 3, 10)),
        ("11 лет назад", date(2015, 3, 11)),
    ],
)
def test_too_old(text: str, day: date) -> None:
    assert understand(text, TODAY) == DateDoubt("too_old", (day,))


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("5 или 6 марта", (date(2026, 3, 6),)),
        ("5 марта или 6 марта", (FIFTH, date(2026, 3, 6))),
        ("2/25/26", (date(2026, 2, 25),)),
        ("среда", (ago(7), TODAY)),
        ("5 марта, сумма 3000", (FIFTH,)),
        ("около 5 марта", (FIFTH,)),
        ("больше недели назад", (ago(7),)),
        ("шамамен 3 күн бұрын", (ago(3),)),
    ],
)
def test_ambiguous_offers_what_may_be_meant(text: str, candidates: tuple[date, ...]) -> None:
    assert understand(text, TODAY) == DateDoubt("ambiguous", candidates)


@pytest.mark.parametrize(
    "text",
    ["", "не помню", "31 февраля", "45.03.2026", "32.13.26", "март", "в марте", "5", "2026",
     "🙂" * 4096, "999 лет", "00.00.0000", "күні", "29.02.2025", "Казань 5000", "прошлый",
     "пару дней назад", "несколько дней назад", "бірнеше күн бұрын", "бир нече күн мурун",
     "дней назад", "на прошлой неделе"],
)  # fmt: skip
def test_unreadable(text: str) -> None:
    assert understand(text, TODAY) == DateDoubt("unreadable")


@given(days, st.sampled_from(["%d.%m.%Y", "%d/%m/%y", "%Y-%m-%d", "%d-%m-%Y", "%d%m%Y"]))
def test_every_written_form_reads_back(day: date, form: str) -> None:
    assert understand(day.strftime(form), TODAY) == day


@given(days, days)
def test_the_answer_is_never_in_the_future(day: date, today: date) -> None:
    found = understand(f"{day.day}.{day.month}", today)
    assert isinstance(found, date)
    assert found <= today
    assert (found.day, found.month) == (day.day, day.month)


@given(st.text(), days)
def test_never_breaks_on_any_text(text: str, today: date) -> None:
    found = understand(text, today)
    assert isinstance(found, DateDoubt) or found <= today


@pytest.mark.parametrize(
    "text",
    [
        "он беш күн мурун",
        "жыйырма күн мурун",
        "үч ай жана 5 күн мурун",
        "жарым ай мурун",
        "жарты ай бұрын",
        "бир жарым жыл мурун",
        "өткөн жылы 5-май",
        "пятнадцать дней назад",
        "в прошлом году 5 мая",
    ],
)
def test_a_count_that_is_not_fully_understood_is_asked_again(text: str) -> None:
    assert understand(text, TODAY) == DateDoubt("unreadable")


def test_last_week_and_last_friday_are_one_word() -> None:
    doubt = understand("өткөн жума", TODAY)
    assert isinstance(doubt, DateDoubt)
    assert doubt.reason == "ambiguous"


def test_this_morning_is_today() -> None:
    assert understand("бүгүн эртең менен", TODAY) == TODAY
