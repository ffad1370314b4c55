import { byId, fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { summary } from "./model.js";
import { contextMenu } from "./overlays.js";
import { botAvatar, topicAvatar } from "./people.js";

const DOING = {
  upload_document: "sending a file",
  upload_photo: "sending a photo",
  record_voice: "recording",
};

const GENERAL = { name: "General", icon_color: 9613238 };

/** The bar above a conversation. `act`: back, toggleStrip, stripOpen, become(user), topic(action). */
export class Head {
  constructor(model, act) {
    Object.assign(this, { model, act });
    this.root = byId("chat-head");
    this.typing = null;
  }

  draw() {
    this.root.hidden = false;
    const group = this.model.isGroup();
    fill(
      this.root,
      this.#back(),
      group ? topicAvatar(this.model.topic() ?? GENERAL) : botAvatar("medium"),
      h(
        "div",
        { class: "chat-title" },
        h("h2", null, this.#title()),
        h("p", { id: "chat-status" }),
      ),
      group && this.#acting(),
      group && this.model.topic() && this.#more(),
      this.#controls(),
    );
    this.drawStatus();
  }

  #title() {
    if (this.model.isGroup()) return this.model.topic()?.name ?? "General";
    return this.model.state?.bot.name ?? "Bot";
  }

  drawStatus() {
    const line = byId("chat-status");
    if (!line) return;
    line.classList.toggle("is-typing", Boolean(this.typing));
    if (!this.typing) return void fill(line, this.#subtitle());
    const dots = h("span", { class: "typing-dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    fill(line, DOING[this.typing] ?? "typing", dots);
  }

  #subtitle() {
    const chat = this.model.chat();
    if (this.model.isGroup())
      return `${chat?.title ?? "Group"} · ${chat?.members?.length ?? 0} people`;
    const user = this.model.state?.user;
    const name = user ? [user.first_name, user.last_name].filter(Boolean).join(" ") : chat?.title;
    return `bot · you are ${name ?? `user ${this.model.place.user}`}`;
  }

  #back() {
    return h(
      "button",
      {
        type: "button",
        class: "icon-button back",
        "aria-label": "Back to chats",
        onclick: this.act.back,
      },
      icon("back"),
    );
  }

  #acting() {
    const officers = this.model.chat()?.members ?? [];
    const buttons = officers
      .filter((member) => !member.is_bot && member.id > 0)
      .map((member) => {
        const pressed = member.id === this.model.place.user ? "true" : "false";
        const props = {
          type: "button",
          "aria-pressed": pressed,
          title: member.name,
          onclick: () => this.act.become(member.id),
        };
        return h("button", props, member.name.replace(/^Sample /, ""));
      });
    return h("div", { class: "acting", role: "group", "aria-label": "Who is acting" }, buttons);
  }

  #more() {
    const open = (event) => {
      const box = event.currentTarget.getBoundingClientRect();
      contextMenu(box.left, box.bottom + 4, this.#topicItems());
    };
    return h(
      "button",
      {
        type: "button",
        class: "icon-button",
        "aria-label": "Topic actions",
        "aria-haspopup": "menu",
        onclick: open,
      },
      icon("more"),
    );
  }

  #topicItems() {
    if (this.model.topic()?.closed) {
      return [{ icon: "topic", label: "Reopen topic", act: () => this.act.topic("reopen") }];
    }
    return [{ icon: "lock", label: "Close topic", act: () => this.act.topic("close") }];
  }

  #controls() {
    const toggle = (event) => {
      this.act.toggleStrip();
      event.currentTarget.setAttribute("aria-expanded", String(this.act.stripOpen()));
    };
    const props = {
      type: "button",
      class: "icon-button",
      id: "strip-toggle",
      "aria-label": "Demo controls",
      "aria-controls": "strip",
      "aria-expanded": String(this.act.stripOpen()),
      title: "Demo controls",
      onclick: toggle,
    };
    return h("button", props, icon("sliders"));
  }
}

/** The newest pinned message, one press away. */
export function drawPinned(messages, goTo) {
  const bar = byId("pinned");
  const pinned = messages.filter((message) => message.pinned && !message.deleted).at(-1);
  bar.hidden = !pinned;
  if (!pinned) return;
  fill(
    bar,
    h("span", null, h("strong", null, "Pinned message"), summary(pinned)),
    icon("pin", "small"),
  );
  bar.onclick = () => goTo(pinned.message_id);
}
