"""Control calls about groups."""

from dataclasses import dataclass

from aiohttp import web

from sandbox import groups, people
from sandbox.control.fields import flag, integer, json_fields, maybe_integer, string
from sandbox.model import STAFF_CHAT
from sandbox.world import ALL_RIGHTS, World


@dataclass(frozen=True)
class Grouping:
    """The handlers; `routes` says where they stand."""

    world: World

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/control/topic", self.topic),
            web.post("/control/add_to_group", self.add_to_group),
            web.post("/control/migrate", self.migrate),
            web.post("/control/rights", self.rights),
        ]

    async def topic(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "user chat action thread name")
        chat = groups.group(self.world, integer({"chat": STAFF_CHAT} | fields, "chat"))
        user = people.person(self.world, integer(fields, "user"))
        before = self.world.counters.update
        thread = groups.act_on_topic(
            self.world,
            chat,
            user,
            string(fields, "action"),
            maybe_integer(fields, "thread"),
            fields.get("name"),
        )
        update = self.world.counters.update
        answer = {"thread": thread, "update_id": update if update > before else None}
        return web.json_response(answer)

    async def add_to_group(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "chat title user type")
        user = people.person(self.world, integer(fields, "user"))
        kind = str(fields.get("type", "group"))
        chat = integer(fields, "chat")
        update = groups.add_bot(self.world, chat, kind, string(fields, "title"), user)
        return web.json_response({"update_id": update})

    async def migrate(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "chat")
        old = groups.group(self.world, integer(fields, "chat"))
        return web.json_response({"chat": groups.migrate(self.world, old).id})

    async def rights(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, f"chat admin {' '.join(ALL_RIGHTS)}")
        chat = groups.group(self.world, integer(fields, "chat"))
        wanted = {name: flag(fields, name) for name in ALL_RIGHTS if name in fields}
        admin = flag(fields, "admin", default=True)
        update = groups.set_rights(self.world, chat, admin, wanted)
        return web.json_response({"update_id": update})
