"""Settings from the environment and an `.env` file; each has a safe default except the token."""

import re
from datetime import time
from pathlib import Path
from typing import Annotated, Final, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import NoDecode

from agency.errors import BadInput
from bot.pricing import PricingSettings
from locales.texts import ChatLanguage
from services.proof.signing import Signer, new_key
from sources.clamd import Scanner
from storage.cipher import FieldCipher

ROLES: Final = ("policyholder", "beneficiary", "lawyer", "other")
TELEGRAM: Final = "https://api.telegram.org"
_LOOPBACK: Final = ("http://127.0.0.1", "http://localhost", "http://[::1]")


def _token(value: SecretStr | None) -> SecretStr | None:
    if value is not None:
        number, _, secret = value.get_secret_value().partition(":")
        if not (number.isdigit() and secret):
            raise ValueError("a token looks like 123456:letters-and-digits")
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError("a time zone such as Asia/Almaty") from error
    return value


def _hours(value: str) -> str:
    try:
        opens, closes = (time.fromisoformat(part.strip()) for part in value.split("-"))
    except ValueError as error:
        raise ValueError("hours look like 09:00-18:30") from error
    if opens >= closes:
        raise ValueError("the office must open before it closes")
    return value


def _address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+\S*", value):
        raise ValueError("an address such as https://example.org")
    return value


def _public(value: str | None) -> str | None:
    if value is not None and not _address(value).startswith(("https://", *_LOOPBACK)):
        raise ValueError("a public https address, since Telegram calls no other")
    return value


def _service(value: str | None) -> str | None:
    return None if value is None else _address(value)


def _store(value: str) -> str:
    if value and not re.fullmatch(r"(file:///|s3://)\S+", value):
        raise ValueError("file:///FOLDER or s3://BUCKET")
    return value


def _form(value: str) -> str:
    if value and not value.startswith(("http://", "https://")) and not Path(value).is_file():
        raise ValueError("an address as https://... or the path of a file that is there")
    return value


def _scanner(value: str | None) -> str | None:
    if value is not None:
        try:
            Scanner(value)
        except BadInput as error:
            raise ValueError(error.why) from error
    return value


def _roles(value: list[str]) -> list[str]:
    if not set(value) <= set(ROLES):
        raise ValueError(f"some of {', '.join(ROLES)}, with commas between them")
    return value


def _email(value: str) -> str:
    if not re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@]+", value):
        raise ValueError("an e-mail address")
    return value


def _phone(value: str) -> str:
    if not 7 <= sum(sign.isdigit() for sign in value) <= 15:
        raise ValueError("a telephone number of 7 to 15 digits")
    return value


def _listed(value: object) -> object:
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return value


def _keys(value: list[SecretStr]) -> list[SecretStr]:
    try:
        FieldCipher([key.get_secret_value() for key in value])
    except ValueError as error:
        raise ValueError("each key is 32 bytes in url-safe base64") from error
    return value


def _receipt_keys(value: list[SecretStr]) -> list[SecretStr]:
    try:
        Signer([key.get_secret_value() for key in value] or [new_key()])
    except ValueError as error:
        raise ValueError("each key is 32 bytes in url-safe base64") from error
    return value


class Settings(PricingSettings):
    """Everything an operator can set; see the table in docs/reference/settings.md."""

    bot_token: Annotated[SecretStr | None, AfterValidator(_token)] = None
    bot_api_url: Annotated[str, AfterValidator(_address)] = TELEGRAM
    database_url: str = ""
    document_store_url: Annotated[str, AfterValidator(_store)] = ""
    staff_chat_id: int | None = None
    staff_detail: Literal["full", "reference"] = "reference"
    staff_language: ChatLanguage = "ru"
    staff_names: Literal["hidden", "shown"] = "hidden"
    escalate_untaken: Annotated[int, Field(ge=1, le=10_000)] = 60
    escalate_waiting: Annotated[int, Field(ge=1, le=10_000)] = 240
    emergency_contact: Annotated[str, Field(max_length=200)] = ""
    webhook_url: Annotated[str | None, AfterValidator(_public)] = None
    webhook_secret: SecretStr | None = None
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8080
    field_keys: Annotated[
        list[SecretStr], NoDecode, BeforeValidator(_listed), AfterValidator(_keys)
    ] = Field(default_factory=list)
    receipt_key: Annotated[
        list[SecretStr], NoDecode, BeforeValidator(_listed), AfterValidator(_receipt_keys)
    ] = Field(default_factory=list)
    office_tz: Annotated[str, AfterValidator(_zone)] = "Asia/Almaty"
    office_hours: Annotated[str, AfterValidator(_hours)] = "09:00-18:30"
    agency_email: Annotated[str, AfterValidator(_email)] = "info@kazakhexport.kz"
    agency_phone: Annotated[str, AfterValidator(_phone)] = "+7 (7172) 95 56 56"
    claim_form_url: Annotated[str, AfterValidator(_form)] = ""
    watchlists_dir: Path | None = None
    screening_url: Annotated[str | None, AfterValidator(_service)] = None
    screening_scope: Annotated[str, Field(pattern=r"^[\w-]{1,100}$")] = "sanctions"
    screening_key: SecretStr = SecretStr("")
    buyer_checks_per_day: Annotated[int, Field(ge=1, le=10_000)] = 20
    clock_url: str | None = None
    clamd_url: Annotated[str | None, AfterValidator(_scanner)] = None
    public_url: Annotated[str | None, AfterValidator(_public)] = None
    upload_mb: Annotated[int, Field(ge=1, le=2000)] = 100
    upload_hours: Annotated[int, Field(ge=1, le=24 * 30)] = 72
    upload_first: Annotated[
        list[str], NoDecode, BeforeValidator(_listed), AfterValidator(_roles)
    ] = Field(default_factory=lambda: ["beneficiary"])

    @field_validator("staff_chat_id")
    @classmethod
    def _is_group(cls, value: int | None) -> int | None:
        if value is not None and value >= 0:
            raise ValueError("a group's id is negative, such as -1001234567890")
        return value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite+aiosqlite://", "postgresql+asyncpg://")):
            raise ValueError("sqlite+aiosqlite:///FILE or postgresql+asyncpg://USER@HOST/NAME")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _telegram_takes_it(cls, value: SecretStr | None) -> SecretStr | None:
        secret = value.get_secret_value() if value else "a"
        if not (1 <= len(secret) <= 256 and secret.replace("_", "a").replace("-", "a").isalnum()):
            raise ValueError("1 to 256 of A-Z a-z 0-9 _ -")
        return value

    @model_validator(mode="after")
    def _clock_only_in_the_sandbox(self) -> "Settings":
        if self.clock_url and not self.bot_api_url.startswith(_LOOPBACK):
            raise ValueError("clock_url: only together with a sandbox on the loopback address")
        return self

    @property
    def database(self) -> str:
        """The database's URL, by default a SQLite file in the data folder."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'exportbot.db'}"

    @property
    def document_store(self) -> str:
        """Where documents live, by default a folder in the data folder."""
        return self.document_store_url or f"file://{(self.data_dir / 'documents').absolute()}"

    @property
    def public_address(self) -> str | None:
        """Where people's browsers reach the web process; None when there is no such place."""
        return self.public_url or self.webhook_url

    @property
    def receipt_key_file(self) -> Path:
        """Where the key of receipts lives that was made at the first start."""
        return self.data_dir / "receipt.key"

    @property
    def watchlists(self) -> Path:
        """The folder of the sanctions lists, by default one in the data folder."""
        return self.watchlists_dir or self.data_dir / "watchlists"

    def cipher(self) -> FieldCipher:
        """The cipher of personal columns."""
        return FieldCipher([key.get_secret_value() for key in self.field_keys])


def load(**overrides: object) -> Settings:
    """The settings; raises `BadInput` that names the first variable which makes no sense."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "CLOCK_URL"
        raise BadInput(name, str(first["msg"]).removeprefix("Value error, ")) from error


def need_token(settings: Settings) -> str:
    """The bot's token; raises `BadInput` when none is set."""
    if settings.bot_token is None:
        raise BadInput("BOT_TOKEN", "must be set to the token that Telegram's BotFather gave")
    return settings.bot_token.get_secret_value()
