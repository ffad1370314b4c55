"""The `exportbot` command. A command's module is imported only when that command runs."""

import argparse
import importlib
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import NoReturn

from agency.errors import BadInput

# name -> (module, one line of help); `--help` must not pay for any of these imports.
COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("bot.commands.demo", "run bot, worker and a local Telegram; needs no token"),
    "migrate": ("bot.commands.migrate", "bring the database to the current schema"),
    "polling": ("bot.commands.polling", "serve Telegram by long polling"),
    "web": ("bot.commands.web", "serve Telegram by webhook"),
    "worker": ("bot.commands.worker", "send messages and run the jobs"),
    "doctor": ("bot.commands.doctor", "say what the settings lack"),
    "updates": ("bot.commands.updates", "list and retry what the bot could not work on"),
    "rewrite-keys": ("bot.commands.rewrite_keys", "write personal values with the newest key"),
    "queue": ("bot.commands.queue", "work on the back office's queue"),
    "reply": ("bot.commands.reply", "answer a case from the back office"),
    "case": ("bot.commands.case", "list, show and work on cases"),
    "check": ("bot.commands.check", "judge possible list matches and answer officially"),
    "officers": ("bot.commands.officers", "register the staff with their roles"),
    "duty": ("bot.commands.duty", "say who of the staff is on duty"),
    "canned": ("bot.commands.canned", "keep ready-made answers"),
    "stats": ("bot.commands.stats", "say how the staff desk stands"),
    "document": ("bot.commands.document", "fetch a stored document"),
    "verify": ("bot.commands.verify", "say whether a receipt is ours and unchanged"),
    "audit": ("bot.commands.audit", "check the hash chain of every case"),
    "deadlines": ("bot.commands.deadlines", "say when a term runs out, with its clause"),
    "payout": ("bot.commands.payout", "estimate a payout under loan insurance"),
    "premium": ("bot.commands.premium", "estimate a premium, a refund or an instalment plan"),
    "loan-schedule": ("bot.commands.loan_schedule", "work out a loan's repayment schedule"),
    "contribution": ("bot.commands.contribution", "work out guarantee fund contributions"),
    "products": ("bot.commands.products", "tell the catalogue, one product or a clause card"),
    "discover": ("bot.commands.discover", "find products by answers or by plain words"),
    "policies": ("bot.commands.policies", "bring policies in, link people, judge payments"),
    "remind": ("bot.commands.remind", "explain which reminders are due at a moment"),
    "links": ("bot.commands.links", "links that open a product or a conversation in the bot"),
    "screen": ("bot.commands.screen", "check a buyer against the loaded sanctions lists"),
    "watchlists": ("bot.commands.watchlists", "fetch, load and show the sanctions lists"),
}

OPERATOR_ERROR = 2
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and answer its exit code; bad input is one line on standard error."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        parser = _parser(arguments[0] if arguments else None)
        args = parser.parse_args(arguments)
        if args.command is None:
            parser.print_help()
            return 0
        return int(importlib.import_module(COMMANDS[args.command][0]).run(args))
    except BadInput as error:
        sys.stderr.write(f"exportbot {arguments[0]}: {error}\n")
        return OPERATOR_ERROR
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return 0


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one line; `--help` has the rest."""

    def error(self, message: str) -> NoReturn:
        self.exit(OPERATOR_ERROR, f"{self.prog}: {message}\n")


def _parser(wanted: str | None) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="exportbot", description="The Telegram front door of an export credit agency."
    )
    parser.add_argument("--version", action="version", version=version("exportbot"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, (module, summary) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        if name == wanted:
            importlib.import_module(module).configure(command)
    return parser
