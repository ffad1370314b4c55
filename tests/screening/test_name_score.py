"""The score of two names: one firm or person in many spellings, and neighbours that are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.screening import REVIEW, STRONG, name_score

SAME_FIRMS = [
    ('ТОО "Алтын Дән"', "Altyn Dan LLP"),
    ("«Алтын Дән» ЖШС", "Altyn Dan LLP"),
    ('ОсОО "Ала-Тоо Трейд"', "Ala-Too Trade LLC"),
    ("«Ала-Тоо Трейд» ЖЧК", "Alatoo Trade"),
    ('"TOSHKENT PAXTA SANOAT" MChJ', 'ООО "Тошкент Пахта Саноат"'),
    ("«Тошкент Пахта Саноат» МЧЖ", "Toshkent Pakhta Sanoat LLC"),
    ('ТОО "Торговый дом Әлем"', "Alem Trading House LLP"),
    ("ҶДММ «Помир Тиҷорат»", "Pomir Tijorat LLC"),
    ("YILDIZ GIDA SAN. ve TİC. LTD. ŞTİ.", "Yıldız Gıda Sanayi ve Ticaret Limited Şirketi"),
    ("Müller Straße GmbH", "Mueller Strasse GmbH"),
    ("北京天宇科技有限公司", "Beijing Tianyu Technology Co., Ltd."),
    ("Таварыства з абмежаванай адказнасцю «Вясёлка»", "ООО «Веселка»"),
    ("Tula Mashzavod JSC", "АО «Туламашзавод»"),
    ("АО «Казэнергострой»", "«Қазэнергоқұрылыс» АҚ"),
    ("АО «Узкимёсаноат»", "АО «Узхимпром»"),
    ("ТОО «Мясокомбинат Ертис»", "«Ертіс ет комбинаты» ЖШС"),
    ("АО «Народный сберегательный банк»", "«Халық жинақ банкі» АҚ"),
    ("JSC GTLK", "АО «Государственная транспортная лизинговая компания»"),
    ("JOINT SOTCK COMPANY VINTOREZ", "JOINT STOCK COMPANY VINTOREZ"),
    ("АО «УЗГА»", "АО «Уральский завод гражданской авиации»"),
    ("Tula Machine Building Plant", "АО «Тульский машиностроительный завод»"),
    ("JSC United Shipbuilding Corporation", "АО «Объединённая Судостроительная Корпорация»"),
    ("ООО «Восточная Стивидорная Компания»", "Eastern Stevedoring Company"),
    ("АО «Достық»", "Druzhba JSC"),
    ("ООО «Южная Звезда»", "South Star LLC"),
    ("TMZ LLP", "Taraz Metallurgical Plant LLP"),
    ("ТОО «Павлодарсоль»", "«Павлодартұз» ЖШС"),
    ("ТОО «Костанайский мелькомбинат»", "Kostanay Flour Mill LLP"),
    ("«Qoʻqon Yogʻ-Moy» AJ", "АО «Кокандский масложиркомбинат»"),
    ("«Ipak Yoʻli» AITB", "Ipak Yuli Bank"),
    ("Общество C Ограниченной Ответственностью «Вектор»", "Vektor LLC"),
]
OTHER_FIRMS = [
    ("150 Aircraft Repair Plant", "810 Aircraft Repair Plant"),
    ("BELLETECH CORP", "11420 CORP."),
    ("EMMA LLC", "emma daniels"),
    ("A-B-C Company", "Sunrise Company"),
    ("ТОО «Нур»", "ТОО «Дос»"),
    ("Trading House Sever", "Trading House Yug"),
    ("RIM GROUP INVESTMENTS I CORP.", "RIM GROUP INVESTMENTS II CORP."),
    ("KUMRYONG TRADING CORPORATION", "KUMSAN TRADING CORPORATION"),
    ("ТОО «Павлодарсоль»", "ТОО «Павлодарзерно»"),
    ("ТОО «Костанайский мелькомбинат»", "ТОО «Павлодарский мелькомбинат»"),
]
SAME_PEOPLE = [
    ("Yevgeny Alekseyevich Shcherbakov", "Щербаков Евгений Алексеевич"),
    ("Oleksandr Serhiiovych Tkachenko", "Aleksandr Sergeevich Tkachenko"),
    ("Khalid Abd Al-Rahman Hamd Al-Fawaz", "خالد عبد الرحمن حمد الفواز"),
    ("Xi Jinping", "习近平"),
    ("Abdulrahman Nuruddin", "Abd al-Rahman Nour al-Din"),
    ("Ablyazovskiy Қайрат", "Kairat Ablyazovsky"),
    ("Smirnovskaya Mariya", "Maria Igorevna Smirnovskaya"),
    ("Imad Khoury", "عماد خوري"),
    ("Ghassem Damavandian", "قاسم دماوندیان"),
    ("Qudratullah Jamal", "قدرت الله جمال"),
    ("Najib Ullah Haqqani", "Najibullah Haqqani"),
    ("서동명", "SO Tong Myong"),
    ("ولی جان", "WALIJAN"),
]
OTHER_PEOPLE = [
    ("Иванов Иван Иванович", "Иванов Пётр Сидорович"),
    ("Irina Samsonenko", "Irina Kosenko"),
    ("German Borisovich Khan", "Igor Borisovich Rakitin"),
    ("Adil Karimov", "Dilshod Rakhimov"),
]


@pytest.mark.parametrize(("one", "two"), SAME_FIRMS)
def test_one_firm_in_two_spellings_is_found_both_ways(one: str, two: str) -> None:
    assert name_score(one, two, "org") >= REVIEW
    assert name_score(two, one, "org") >= REVIEW


@pytest.mark.parametrize(("one", "two"), OTHER_FIRMS)
def test_firms_that_share_generic_words_or_differ_in_a_number_are_apart(one: str, two: str) -> None:
    assert name_score(one, two, "org") < REVIEW


@pytest.mark.parametrize(("one", "two"), SAME_PEOPLE)
def test_one_person_in_two_spellings_is_found(one: str, two: str) -> None:
    assert name_score(one, two, "person") >= REVIEW


@pytest.mark.parametrize(("one", "two"), OTHER_PEOPLE)
def test_relatives_and_namesakes_by_half_are_apart(one: str, two: str) -> None:
    assert name_score(one, two, "person") < REVIEW


def test_a_short_name_that_is_only_alike_is_no_strong_match() -> None:
    assert name_score("Ali Hassan", "Ali Hassoun", "person") < STRONG
    assert name_score("Ivan Petrov", "Ivan Petrenko", "person") < STRONG


def test_a_limit_keeps_the_order_of_what_it_holds_back() -> None:
    likelier = name_score("Masoud Karimov", "Masoud Karimow", "person")
    less_likely = name_score("Masoud Karimov", "Masood Karemow", "person")
    assert less_likely < likelier


def test_the_same_letters_are_no_less_sure_than_their_transliteration() -> None:
    name = "АО «Винторез Северный завод»"
    transliterated = name_score(name, "Vintorez Severny Zavod AO", "org")
    assert name_score(name, name, "org") >= transliterated


def test_look_alike_letters_of_another_alphabet_change_nothing() -> None:
    assert name_score("ООО «Вeктор Мaш»", "ООО «Вектор Маш»", "org") >= STRONG


@pytest.mark.parametrize("nothing", ["", " ", "«»", "a", "—", "()"])
def test_a_name_of_nothing_is_like_no_other(nothing: str) -> None:
    assert name_score(nothing, "Altyn Dan", "org") == 0.0
    assert name_score(nothing, nothing, "person") == 0.0


def test_a_name_of_legal_forms_only_matches_no_firm_that_wears_them() -> None:
    wearer = "Altyn Dan Limited Liability Company"
    assert name_score("Limited Liability Company", wearer, "org") < REVIEW


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(["person", "org"]))
def test_any_two_texts_have_a_score(one: str, two: str, kind: str) -> None:
    assert 0.0 <= name_score(one, two, kind) <= 1.0  # type: ignore[arg-type]


RARE_WORDS = st.sampled_from(["Zarbdor", "Qalqan", "Винторез", "Мирхамид", "Oltinxon"])


@given(st.lists(RARE_WORDS, min_size=2, max_size=4, unique=True))
def test_a_name_is_surely_like_itself_in_any_case(words: list[str]) -> None:
    name = " ".join(words)
    assert name_score(name, name.upper(), "org") >= STRONG
