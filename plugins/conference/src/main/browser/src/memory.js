/** What this browser keeps of an event. Each scan has a place of its own, so that two windows take nothing from each other. */
export class Memory {
  constructor(prefix) {
    this.prefix = prefix;
  }

  /** The list; null when there is none, or when the event has long been over. */
  list() {
    const list = read(`${this.prefix}:list`);
    if (list && new Date(list.until) < new Date()) {
      this.forget();
      return null;
    }
    return list;
  }

  remember(list) {
    if (list) write(`${this.prefix}:list`, list);
  }

  forget() {
    try {
      localStorage.removeItem(`${this.prefix}:list`);
    } catch { /* nothing was kept then */ }
  }

  /** False when it cannot be kept. */
  keep(scan) {
    return write(`${this.prefix}:scan:${scan.scan}`, scan);
  }

  drop(scan) {
    localStorage.removeItem(`${this.prefix}:scan:${scan.scan}`);
  }

  /** Those that are not sent, the oldest first. */
  scans() {
    try {
      return Object.keys(localStorage).filter(key => key.startsWith(`${this.prefix}:scan:`)).map(read).filter(Boolean).sort((one, other) => one.at - other.at);
    } catch {
      return [];
    }
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
