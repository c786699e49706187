/** The list of guests and the scans that are not sent yet, both in this browser. */
import { Memory } from "./memory.js";

const REFRESH = 60000;
const RETRY = 10000;
/** Whoever stands at the door is not kept waiting by a network that does not say no either. */
const PATIENCE = 2000;
const LONGEST = 15000;

export class Desk {
  constructor(data, changed) {
    this.data = data;
    this.changed = changed;
    this.memory = new Memory(`check-in:${data.event}`);
    this.list = this.memory.list();
    this.state = navigator.onLine ? "" : "offline";
    this.refused = [];
  }

  /** Begins to ask and to send. */
  open() {
    addEventListener("online", () => this.sync());
    addEventListener("offline", () => this.be("offline"));
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.sync(); });
    setInterval(() => { if (!document.hidden) this.sync(); }, REFRESH);
    setInterval(() => { if (this.waiting() && !document.hidden) this.send(); }, RETRY);
    this.sync();
  }

  get guests() {
    return this.list?.guests ?? [];
  }

  waiting() {
    return this.memory.scans().length;
  }

  /** The ticket in what was read; empty when it is none of this event. */
  ticketIn(text) {
    const slug = this.data.path.split("/").at(-2);
    return text.match(new RegExp(`/events/${slug}/tickets/([\\w-]{22})$`))?.[1] ?? "";
  }

  /** Whose ticket it is; asks for a newer list when this one does not know. */
  async find(ticket) {
    const digest = await sha256(ticket);
    const known = () => this.guests.find(guest => guest.ticket === digest);
    if (!known()) await Promise.race([this.load(), pause()]);
    return known();
  }

  /** Keeps a scan first and sends it then; tells the verdict: the portal's, or as far as one can say here. */
  async take({ guest = "", ticket = "", seats = [], here = true }) {
    const scan = { scan: uuid(), guest, ticket, seats, here, at: Date.now() };
    const known = this.guests.find(one => one.id === guest);
    const before = known && verdict(known, scan);
    if (!this.memory.keep(scan)) {
      // Nothing can be kept here: it must be sent at once, or the person is told that it was not.
      return await this.post(scan).catch(() => null) ?? { verdict: "FULL" };
    }
    if (known) apply(known, scan);
    this.changed();
    const answers = await Promise.race([this.send(), pause()]);
    const answer = answers?.get(scan.scan);
    // It is told at once, and not among those that were refused later.
    if (answer?.verdict === "UNKNOWN") this.refused = this.refused.filter(at => at !== scan.at);
    return answer ?? { verdict: before?.verdict ?? "LATER", since: before?.since };
  }

  /** The newest list, and everything that waits. */
  async sync() {
    await this.send();
    await this.load();
  }

  async load() {
    try {
      const response = await fetch(this.data.list, { signal: AbortSignal.timeout(LONGEST) });
      if (response.ok) {
        this.list = await response.json();
        this.memory.scans().forEach(scan => this.reapply(scan));
        this.memory.remember(this.list);
        this.state = "";
        this.changed();
      } else {
        this.refuse(response.status);
      }
    } catch {
      this.be("offline");
    }
  }

  /** Sends what waits, the oldest first, until something fails; answers by scan. */
  send() {
    this.sending = (this.sending ?? Promise.resolve()).then(() => this.sendAll()).catch(() => new Map());
    return this.sending;
  }

  async sendAll() {
    const answers = new Map();
    for (const scan of this.memory.scans()) {
      const answer = await this.post(scan).catch(() => null);
      if (!answer) break;
      answers.set(scan.scan, answer);
      // Only now has the portal got it; had the answer been lost, the same scan would count once all the same.
      this.memory.drop(scan);
      const guest = this.guests.find(one => one.id === answer.id);
      if (guest) guest.in = answer.in;
      if (answer.verdict === "UNKNOWN") this.refused.push(scan.at);
    }
    this.memory.scans().forEach(scan => this.reapply(scan));
    this.memory.remember(this.list);
    this.changed();
    return answers;
  }

  async post({ scan, guest, ticket, seats, here, at }) {
    let response;
    try {
      const body = new URLSearchParams({ scan, guest, ticket, seats: seats.join(","), here, at });
      response = await fetch(this.data.scans, { method: "POST", body, signal: AbortSignal.timeout(LONGEST) });
    } catch (error) {
      this.be("offline");
      throw error;
    }
    if (!response.ok) {
      this.refuse(response.status);
      return null;
    }
    this.be("");
    const answer = await response.json();
    return { ...answer, since: answer.in && earliest(answer.in, seats) };
  }

  refuse(status) {
    if (status === 403 || status === 404) this.forget();
    this.be(status === 401 ? "signedOut" : status === 403 || status === 404 ? "forbidden" : "failed");
  }

  reapply(scan) {
    const guest = this.guests.find(one => one.id === scan.guest);
    if (guest) apply(guest, scan);
  }

  be(state) {
    if (state === this.state) return;
    this.state = state;
    this.changed();
  }

  /** No names stay here; scans that the portal has not got do. */
  forget() {
    this.list = null;
    this.memory.forget();
    this.changed();
  }
}

function seatsOf(guest, scan) {
  return scan.seats.length ? scan.seats : guest.names.map((_, seat) => seat);
}

function verdict(guest, scan) {
  if (!scan.here) return { verdict: "OUT" };
  const all = seatsOf(guest, scan).every(seat => seat in guest.in);
  return all ? { verdict: "ALREADY", since: earliest(guest.in, scan.seats) } : { verdict: "IN" };
}

function apply(guest, scan) {
  for (const seat of seatsOf(guest, scan)) {
    if (scan.here) guest.in[seat] ??= new Date(scan.at).toISOString();
    else delete guest.in[seat];
  }
}

/** Since when the people on those seats are in; all seats when none are named. */
function earliest(arrivals, seats) {
  return Object.entries(arrivals).filter(([seat]) => !seats.length || seats.includes(Number(seat))).map(([, since]) => since).sort()[0];
}

function pause() {
  return new Promise(resolve => setTimeout(resolve, PATIENCE));
}

function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  return hex(bytes).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}

/** Cameras and digests are there for secure pages only, so what has the one has the other. */
async function sha256(text) {
  if (!crypto.subtle) return "";
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

function hex(bytes) {
  return [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
