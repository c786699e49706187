/** What is seen of the door: how many are here, how many scans wait, the verdict, and the names with their buttons. */
import { fold } from "./fold.js";

export class View {
  constructor(app, data, desk) {
    this.data = data;
    this.desk = desk;
    const part = name => app.querySelector(`[data-${name}]`);
    this.parts = { tally: part("tally"), state: part("state"), verdict: part("verdict"), words: part("words"), nobody: part("nobody"), list: part("list") };
    this.plurals = new Intl.PluralRules(data.language);
    this.collator = new Intl.Collator(data.language);
    this.only = null;
    this.parts.words.addEventListener("input", () => {
      this.only = null;
      this.show();
    });
  }

  /** A text; names keep their own direction within it. */
  word(key, values = {}) {
    return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, () => name === "name" ? `\u2068${value}\u2069` : value), this.data.words[key]);
  }

  /** The hour on the event's own clock. */
  hour(moment) {
    return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: this.data.zone }).format(new Date(moment));
  }

  show() {
    const { guests } = this.desk;
    const here = guests.reduce((sum, guest) => sum + Object.keys(guest.in).length, 0);
    const all = guests.reduce((sum, guest) => sum + guest.names.length, 0);
    set(this.parts.tally, this.desk.list ? this.word("tally", { here, all }) : this.word("list.none"));
    const waiting = this.desk.waiting();
    const waits = this.word(waiting ? `waiting.${this.plurals.select(waiting)}` : "waiting.none", { number: waiting });
    const refused = this.desk.refused.map(at => this.word("later", { hour: this.hour(at) }));
    const old = this.desk.state === "offline" && this.desk.list ? [this.word("list.old", { hour: this.hour(this.desk.list.made) })] : [];
    set(this.parts.state, [this.word(this.desk.state || "online"), waits, ...old, ...refused].join(" "));
    this.parts.state.classList.toggle("is-waiting", waiting > 0 || this.desk.state !== "");
    this.names();
  }

  names() {
    const key = fold(this.parts.words.value);
    const shown = this.desk.guests.filter(guest => this.only ? guest.id === this.only : fold(guest.names.join(" ")).includes(key))
      .sort((one, other) => this.collator.compare(one.names[0], other.names[0]));
    const focused = document.activeElement?.dataset.key;
    this.parts.list.replaceChildren(...shown.map(guest => this.line(guest)));
    this.parts.nobody.hidden = shown.length > 0 || !this.desk.list;
    if (focused) this.parts.list.querySelector(`[data-key="${focused}"]`)?.focus();
  }

  line(guest) {
    const line = make("li", "door-guest check-in-guest");
    if (guest.group) line.append(make("p", "quiet", make("bdi", "", guest.group)));
    const missing = guest.names.length - Object.keys(guest.in).length;
    if (missing > 1) line.append(this.button(guest, [], "all", this.word("all", { number: missing }), guest.names.join(", "), true));
    guest.names.forEach((name, seat) => {
      const here = seat in guest.in;
      const person = make("div", "check-in-person", make("strong", "", make("bdi", "", name)));
      if (here) person.append(make("span", "chip chip-published", this.word("since", { hour: this.hour(guest.in[seat]) })));
      person.append(this.button(guest, [seat], `${seat}`, this.word(here ? "back" : "in"), name, !here));
      line.append(person);
    });
    return line;
  }

  button(guest, seats, part, word, name, here) {
    const button = make("button", here ? "button check-in-big" : "button button-quiet", word);
    button.type = "button";
    button.dataset.key = `${guest.id}-${part}`;
    button.setAttribute("aria-label", `${word}: ${name}`);
    button.addEventListener("click", async () => this.told(await this.desk.take({ guest: guest.id, seats, here }), guest, seats));
    return button;
  }

  /** Several came together: who of them is here? */
  ask(guest) {
    this.only = guest.id;
    this.parts.words.value = "";
    this.tell("here", "", { name: guest.names[0] });
    this.names();
    this.parts.list.querySelector("button")?.focus();
  }

  /** Says what became of a scan. */
  told({ verdict, since, id }, guest, seats = []) {
    const known = guest ?? this.desk.guests.find(one => one.id === id);
    const name = known ? (seats.length ? seats.map(seat => known.names[seat]) : known.names).join(", ") : "";
    const [key, tone] = { IN: ["welcome", "good"], ALREADY: ["already", "care"], OUT: ["out", ""], UNKNOWN: ["unknown", "danger"], LATER: ["asked", "care"],
      FULL: ["full", "danger"] }[verdict];
    this.tell(key, tone, { name, hour: since ? this.hour(since) : "" });
    this.show();
  }

  tell(key, tone, values) {
    this.parts.verdict.className = `check-in-verdict notice ${tone && `notice-${tone}`}`;
    // Said anew, although it may be the same as before.
    this.parts.verdict.replaceChildren(make("span", "", this.word(key, values)));
  }
}

function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function make(tag, style, ...content) {
  const element = document.createElement(tag);
  if (style) element.className = style;
  element.append(...content);
  return element;
}
