"""`exportbot demo`: bot, worker and a local Telegram in one process; needs no token."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from agency.desk.roles import Role
from agency.errors import BadInput
from bot import logs
from bot.app import App, build, settle, warm_up
from bot.clocks import Clock
from bot.demo_policies import sample_code
from bot.desk_start import introducing_desk
from bot.pages import address_of, loopback_socket, serving_pages
from bot.polling import Poller, Workers
from bot.pricing import SAMPLE_RATES
from bot.process import serve
from bot.profile import introducing
from bot.settings import Settings, load
from jobs.runner import run_jobs
from sandbox.server import Sandbox, running
from sandbox.store import UnusableState
from storage import officers
from storage.database import open_database
from storage.officers import Officer
from storage.schema import migrate

STAFF_CHAT = -1001000000001
SAMPLE_OFFICERS = (
    Officer(9001, Role.HEAD, "Officer 9001 (sample)", None),
    Officer(9002, Role.HEAD, "Officer 9002 (sample)", None),
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare port and data folder."""
    parser.add_argument("--port", type=int, default=8081, help="loopback port (default 8081)")
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder of all state")


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl-C; a second start finds every chat, dialog and case where it was."""
    logs.configure()
    try:
        args.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput("--data", f"{args.data} cannot be made: {error.strerror}") from error
    return serve(lambda stop: _main(stop, args.port, args.data))


async def _main(stop: asyncio.Event, port: int, data: Path) -> int:
    try:
        async with running(port=port, data=data / "telegram") as sandbox:
            await _bot(stop, sandbox, data / "bot", port + 1 if port else 0)
    except UnusableState as error:
        raise BadInput("--data", str(error)) from error
    except OSError as error:
        raise BadInput("--port", f"{port} cannot be used: {error.strerror or error}") from error
    return 0


async def _bot(stop: asyncio.Event, sandbox: Sandbox, data: Path, page_port: int) -> None:
    place = loopback_socket(page_port)
    settings = load(
        bot_token=sandbox.token,
        bot_api_url=sandbox.base_url,
        data_dir=data,
        database_url="",
        staff_chat_id=STAFF_CHAT,
        staff_detail="full",
        premium_reference="on",
        public_url=address_of(place),
    )
    if not settings.feed_chosen:
        settings = settings.model_copy(update={"rates_url": SAMPLE_RATES})
    await _prepare(settings)
    clock = sandbox.world.clock.now
    app = await build(settings, clock)
    warm_up()
    settle()
    sys.stdout.write(f"The demo is at {sandbox.base_url}/ (Ctrl-C ends it)\n")
    code = await app.database.write(lambda tx: sample_code(tx, clock()))
    if code is not None:
        sys.stdout.write(f"Sample policies: as exporter 1001, write this code to the bot: {code}\n")
    sys.stdout.flush()
    try:
        async with serving_pages(app, place):
            await _serve(app, clock, stop)
    finally:
        await app.close()


async def _serve(app: App, clock: Clock, stop: asyncio.Event) -> None:
    poller = Poller(app.bot, app.database, clock, Workers(app.intake))
    async with introducing(app.bot), introducing_desk(app), asyncio.TaskGroup() as group:
        group.create_task(poller.run(stop))
        group.create_task(app.sender().run(stop))
        group.create_task(run_jobs(app.jobs(), stop))


def _staff(tx: Connection) -> None:
    """The people of the sandbox's staff group; whoever was changed since stays so."""
    for officer in SAMPLE_OFFICERS:
        if officers.get(tx, officer.user_id) is None:
            officers.save(tx, officer, datetime.now(UTC))


async def _prepare(settings: Settings) -> None:
    database = open_database(settings.database, settings.cipher())
    try:
        await migrate(database)
        await database.write(_staff)
    except SQLAlchemyError as error:
        raise BadInput("--data", "the database in it is damaged or not ours") from error
    finally:
        await database.close()
