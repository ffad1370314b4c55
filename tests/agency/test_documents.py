"""The papers of a claim: the list of clause 52, what a file's name suggests, how papers stand."""

from datetime import date

import pytest

from agency.documents import Known, State, items, stand, suggest

LIST = items("loan_insurance")


def test_twelve_papers_six_of_them_asked_about() -> None:
    assert [item.number for item in LIST] == list(range(1, 13))
    assert [item.number for item in LIST if not item.conditional] == [1, 2, 3, 4, 5, 7]
    assert {item.id for item in LIST if item.paper_needed} == {
        "lender_demand_notarised",
        "court_judgment",
    }


@pytest.mark.parametrize("product", [None, "export_credit_insurance", "performance_guarantee"])
def test_elsewhere_nothing_is_required(product: str | None) -> None:
    standing = stand(items(product), {})
    assert not standing.needed
    assert not standing.missing


def test_a_form_that_the_clause_leaves_open_is_not_named() -> None:
    forms = {item.id: item.form for item in LIST}
    assert forms["debt_certificate"] == "not_stated"
    assert forms["court_judgment"] == "original"


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("Справка о задолженности.pdf", "debt_certificate"),
        ("Талап арыз көшірмесі.pdf", "statement_of_claim_copy"),
        ("исковое заявление.docx", "statement_of_claim_copy"),
        ("Заявление_12.pdf", "claim_application"),
        ("сот чечими.pdf", "court_judgment"),
        ("расчёт-убытка.xlsx", "loss_calculation"),
        ("Договор залога.pdf", "security_contracts_copy"),
        ("IMG_2026.jpg", None),
        ("риск.pdf", None),
    ],
)
def test_a_name_suggests_its_paper(name: str, item: str | None) -> None:
    assert suggest(name, LIST) == item


def test_how_papers_stand() -> None:
    known = {
        "debt_certificate": Known(stored=2),
        "loss_calculation": Known(waiting=1),
        "lender_demand_notarised": Known(stored=1),
        "court_judgment": Known(applies=False),
        "statement_of_claim_copy": Known(applies=True),
        "claim_application": Known(paper_on=date(2026, 4, 1)),
    }
    standing = stand(LIST, known)
    assert list(standing.here) == ["claim_application", "debt_certificate"]
    assert list(standing.awaited) == ["lender_demand_notarised"]
    assert "statement_of_claim_copy" in standing.missing
    assert standing.states["loss_calculation"] == State.CHECKING
    assert "court_judgment" not in standing.needed
    assert len(standing.unasked) == 4


def test_the_paper_completes_what_a_scan_began() -> None:
    known = {"lender_demand_notarised": Known(stored=1, paper_on=date(2026, 4, 1))}
    assert "lender_demand_notarised" in stand(LIST, known).here
