"""The shape of a product: ids that have texts in `locales`, and where each fact was read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal["insurance", "finance", "guarantee", "loan"]
SourceId = Literal["brochure", "loan_rules", "rkdf_page", "fund_news"]


@dataclass(frozen=True)
class Source:
    """Where a fact was read: a page of the brochure or a clause of the loan insurance rules."""

    id: SourceId
    page: int | None = None
    clause: str | None = None


@dataclass(frozen=True)
class Fact:
    """A condition or a parameter; `values` are its figures, as text with a dot or ISO dates."""

    id: str
    source: Source
    values: Mapping[str, str]


@dataclass(frozen=True)
class Risks:
    """Risk ids; of a general list the contract says which of them it covers."""

    political: tuple[str, ...]
    commercial: tuple[str, ...]
    stated_on: Literal["rules", "general_list", "product_page"]


@dataclass(frozen=True)
class PastDeal:
    """A realised project of the brochure; `countries` are ISO 3166-1 alpha-2."""

    product: str
    client: str
    goods: str
    countries: tuple[str, ...]


@dataclass(frozen=True)
class Product:
    """`referral`: another institution decides, the agency takes no application.

    `form` names the questions of a request; `policyholder` is None where there is no insurance.
    """

    id: str
    kind: Kind
    provider: str
    referral: bool
    rules_profile: str
    form: str
    applicants: tuple[str, ...]
    policyholder: str | None
    beneficiary: str
    obligor: str
    obligor_group: str
    parties: tuple[str, ...]
    stages: tuple[str, ...]
    terms: tuple[str, ...]
    risks: Risks
    steps: tuple[str, ...]
    steps_printed: bool
    conditions: tuple[Fact, ...]
    papers: tuple[str, ...]
    parameters: tuple[Fact, ...]
    url: str | None
    used_by: tuple[PastDeal, ...]
    source: Source
