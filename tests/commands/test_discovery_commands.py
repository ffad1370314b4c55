"""`exportbot products` and `exportbot discover` as an operator meets them."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from agency.catalogue.products import products
from bot.cli import main
from locales.texts import LANGUAGES

Run = tuple[int, Any, str]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*options: str) -> Run:
        code = main(list(options))
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else None, err

    return call


@pytest.fixture
def discover(run: Any, tmp_path: Path) -> Any:
    def call(answers: object, *options: str) -> Run:
        file = tmp_path / "answers.json"
        file.write_text(json.dumps(answers), "utf-8")
        found: Run = run("discover", "--answers", str(file), *options)
        return found

    return call


DEFERRED = {
    "role": "exporter",
    "need": "nonpayment",
    "payment": "deferred",
    "payment_security": "none",
    "subject": "goods",
    "contracts": "one",
}


def test_discover_has_the_shape_of_its_contract(discover: Any) -> None:
    code, answer, err = discover(DEFERRED)
    assert (code, err) == (0, "")
    assert set(answer) == {"outcome", "products", "rule", "ask", "next_screen"}
    assert (answer["outcome"], answer["rule"]) == ("products", "R47")
    assert (answer["ask"], answer["next_screen"]) == (None, None)
    first = answer["products"][0]
    assert set(first) == {"id", "reason", "checks"}
    assert first["id"] == "export_credit_insurance"
    assert "The buyer may not pay" in first["reason"]
    assert first["checks"][0]["id"] == "non_raw_kazakh"
    assert first["checks"][0]["passed"] is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_come_in_the_language_asked_for(discover: Any, language: str) -> None:
    answer = discover(DEFERRED, "--lang", language)[1]
    reasons = {each["reason"] for each in answer["products"]}
    assert len(reasons) == 2
    assert ("product" in reasons.pop()) == (language == "en")


def test_an_ask_back_names_its_screen(discover: Any) -> None:
    answer = discover({"role": "exporter", "need": "nonpayment", "payment": "advance"})[1]
    assert (answer["outcome"], answer["ask"], answer["next_screen"]) == ("ask_back", "A1", "A1")
    assert answer["products"] == []


def test_a_referral_lists_each_failed_check(discover: Any) -> None:
    answer = discover(
        {
            "role": "kg_importer",
            "russian_share_pct": "29.9",
            "amount_usd": "5000000",
            "purpose": "fixed_assets",
            "term_months": 121,
        }
    )[1]
    assert answer["outcome"] == "referral"
    failed = {c["id"] for c in answer["products"][0]["checks"] if c["passed"] is False}
    assert failed == {"russian_share", "term"}


@pytest.mark.parametrize(
    ("answers", "field", "allowed"),
    [
        ({"role": "pirate"}, "role", "kg_importer"),
        ({"role": "bank", "need": "gold"}, "need", "several_services"),
        ({"role": "bank", "exports": "yes"}, "exports", "true or false"),
        ({"role": "bank", "colour": "red"}, "colour", "loan_taken_by"),
        ({"need": "tender"}, "role", "exporter"),
        ({"role": "bank", "amount_usd": "many"}, "amount_usd", "number"),
        ("exporter", "request", "object"),
    ],
)
def test_bad_answers_are_one_line(discover: Any, answers: object, field: str, allowed: str) -> None:
    code, out, err = discover(answers)
    assert (code, out) == (2, None)
    assert err.count("\n") == 1
    assert field in err
    assert allowed in err


def test_a_missing_file_is_named_by_its_option(run: Any) -> None:
    code, out, err = run("discover", "--answers", "no-such-file")
    assert (code, out) == (2, None)
    assert "--answers" in err


@pytest.mark.parametrize(
    "options",
    [
        ("discover", "--text", "hello", "--lang", "de"),
        ("products", "--lang", "de"),
        ("products", "no_such_product"),
        ("products", "--clause", "81"),
    ],
)
def test_what_is_allowed_is_said_in_one_line(run: Any, options: tuple[str, ...]) -> None:
    code, out, err = run(*options)
    assert (code, out) == (2, None)
    assert err.count("\n") == 1
    assert "one of" in err or "1 to 80" in err


def test_a_sentence_is_understood(run: Any) -> None:
    text = "покупатель просит отсрочку 90 дней, боимся что не заплатит"
    code, answer, _ = run("discover", "--text", text)
    assert code == 0
    assert set(answer) == {"language", "intents", "confident"}
    assert answer["language"] == "ru"
    assert answer["intents"][0]["id"] == "product:export_credit_insurance"
    assert answer["confident"] is True


def test_a_list_of_sentences_gives_a_list(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sentences = [{"text": "тілді ауыстыру"}, {"text": "оператор керек", "lang": "ky"}, {"text": 5}]
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(sentences)))
    code, answers, err = run("discover", "--text-file", "-")
    assert code == 2
    assert [each["intents"][0]["id"] for each in answers[:2]] == ["flow:language", "human"]
    assert "text" in answers[2]["error"]
    assert err.count("\n") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_is_told_in_every_language(run: Any, language: str) -> None:
    answer = run("products", "--lang", language, "--json")[1]
    assert [each["id"] for each in answer["products"]] == [each.id for each in products()]
    for each in answer["products"]:
        assert each["name"]
        assert each["sources"]
        assert all(fact["source"] for fact in (*each["conditions"], *each["parameters"]))


def test_a_product_a_clause_and_the_agency_are_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["products", "tender_guarantee", "--lang", "kk"]) == 0
    assert "Тендерлік кепілдік" in capsys.readouterr().out
    assert main(["products", "--clause", "47.1", "--lang", "ru"]) == 0
    assert "90 календарных дней" in capsys.readouterr().out
    assert main(["products", "--about", "--lang", "ky"]) == 0
    assert "Бишкек" in capsys.readouterr().out
    assert main(["products"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3 * len(products())


def test_links_open_every_product(run: Any) -> None:
    code, told, _ = run("links", "@SampleBot")
    assert code == 0
    assert told["products"].keys() == {each.id for each in products()}
    assert told["flows"]["discovery"] == "https://t.me/SampleBot?start=f_discovery"


def test_a_name_that_is_none_is_one_line(run: Any) -> None:
    code, _, err = run("links", "no name")
    assert code == 2
    assert err.count("\n") == 1
    assert "NAME" in err
