"""`exportbot links`: the links to put on the agency's pages."""

import argparse
import json
import re
import sys
from typing import Final

from agency.catalogue.products import products
from agency.errors import BadInput
from gateway.links import FLOWS, flow_link, product_link

_NAME: Final = re.compile(r"@?([A-Za-z][A-Za-z0-9_]{4,31})")


def configure(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.add_argument("bot", metavar="NAME", help="the bot's name in Telegram")


def run(args: argparse.Namespace) -> int:
    """Print one JSON object: links by product and by conversation."""
    found = _NAME.fullmatch(args.bot)
    if found is None:
        raise BadInput("NAME", "a bot's name as in t.me/NAME: 5 to 32 letters, digits, _")
    name = found[1]
    told = {
        "products": {each.id: product_link(name, each.id) for each in products()},
        "flows": {flow: flow_link(name, flow) for flow in FLOWS},
    }
    sys.stdout.write(json.dumps(told, indent=2) + "\n")
    return 0
