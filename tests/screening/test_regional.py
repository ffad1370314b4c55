"""Names of Kazakhstan, Kyrgyzstan and Uzbekistan: spelled in many ways, and much alike."""

import pytest

from agency.screening import name_score
from agency.screening.letters import folds
from agency.screening.score import REVIEW
from bench.screening_more import near


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Нұрлан Нығматулин", "Ерлан Нығматулин"),
        ("Sadyr Japarov", "Акылбек Жапаров"),
        ("Бакыт Осмонов", "Бакай Осмонов"),
        ("Мухтар Аблязов", "Мухтар Ауэзов"),
    ],
)
def test_a_family_has_several_people(one: str, other: str) -> None:
    assert name_score(one, other, "person") < REVIEW


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Абай Құнанбайұлы", "Abai Kunanbaev"),
        ("Айбек кызы Асель", "Асель Айбекова"),
        ("Бауыржан Момышұлы", "Бауржан Момыш-Улы"),
        ("Айжан Сулейменова", "Aizhan Suleimenova"),
        ("Бақытжан Сағынтаев", "Bakhytzhan Sagintayev"),
    ],
)
def test_a_fathers_name_has_several_endings(one: str, other: str) -> None:
    assert name_score(one, other, "person") >= REVIEW


def test_a_shortened_name_is_not_another_one() -> None:
    assert name_score("Талант Мамытов", "Талантбек Мамытов", "person") >= REVIEW


@pytest.mark.parametrize(("word", "folded"), [("айжан", "aijan"), ("бридж", "brij")])
def test_a_zh_after_i_is_kept(word: str, folded: str) -> None:
    assert folds(word)[0] == folded


def test_a_last_ij_is_an_i() -> None:
    assert folds("sergij")[0] == folds("сергий")[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Токмок стекольный завод", "Токмок кирпичный завод"),
        ("Народный банк Казахстана", "Национальный банк Казахстана"),
    ],
)
def test_two_firms_of_a_town_share_its_name_only(one: str, other: str) -> None:
    assert name_score(one, other, "org") < REVIEW


def test_a_national_company_is_known_by_its_letters() -> None:
    assert name_score("«Қазақстан темір жолы» ҰК» АҚ", "Kazakhstan Temir Zholy NC JSC", "org") > 0.8


def test_every_person_of_the_region_is_found_by_another_spelling() -> None:
    same = [pair for pair in near() if pair.same and pair.kind == "person"]
    assert len(same) > 60
    assert [pair for pair in same if name_score(pair.left, pair.right, "person") < REVIEW] == []
