/**
 * Sends a file in parts, by the protocol of https://tus.io: what stops goes on with the first byte that is missing, by
 * itself for a while, later when it is asked for, and after a reload when the same file is chosen again.
 */

const PART = 2 * 1024 * 1024;
const EDGE = 128 * 1024;
const PAUSES = [500, 1000, 2000, 4000];
const VERSION = { "Tus-Resumable": "1.0.0" };

/** Why a file did not get there: in words for its sender, empty when the connection failed; and whether to try again. */
export class Stopped extends Error {
  constructor(text, again) {
    super(text);
    this.again = again;
  }
}

export class Sending {
  /** `told` goes with the file: tags, credit, alt, language. `progress` hears how much has arrived, from 0 to 1. */
  constructor(file, address, told, progress) {
    this.file = file;
    this.address = address;
    this.told = told;
    this.progress = progress;
    this.place = null;
  }

  /** Sends what is missing and gives what became of the file; throws `Stopped`. */
  async send() {
    for (let failures = 0; ;) {
      try {
        return await this.sendFrom(await this.offset(), () => { failures = 0; });
      } catch (reason) {
        if (reason instanceof Stopped) throw reason;
        if (failures === PAUSES.length) throw new Stopped("", true);
        await pause(PAUSES[failures++]);
      }
    }
  }

  /** How much has arrived; begins where nothing has. */
  async offset() {
    if (this.place) {
      const asked = await this.ask("HEAD", this.place, {});
      if (asked.status === 200) return Number(asked.getResponseHeader("Upload-Offset"));
      this.place = null;
      if (asked.status !== 404) this.refuse(asked);
    }
    const begun = await this.ask("POST", this.address, { "Upload-Length": this.file.size, "Upload-Metadata": await this.metadata() });
    if (begun.status !== 201) this.refuse(begun);
    this.place = begun.getResponseHeader("Location");
    return Number(begun.getResponseHeader("Upload-Offset"));
  }

  async sendFrom(offset, arrived) {
    for (let at = offset; ;) {
      this.progress(at / this.file.size);
      const part = this.file.slice(at, at + PART);
      const sent = await this.ask("PATCH", this.place, { "Upload-Offset": at, "Content-Type": "application/offset+octet-stream" }, part,
        loaded => this.progress(Math.min(1, (at + loaded) / this.file.size)));
      if (sent.status === 200) return sent.response;
      if (sent.status === 404 || sent.status === 409) throw new Error("out of step");
      if (sent.status !== 204) this.refuse(sent);
      at = Number(sent.getResponseHeader("Upload-Offset"));
      arrived();
    }
  }

  refuse(request) {
    if (request.status >= 500 && request.status !== 507) throw new Error("the server has trouble");
    throw new Stopped(request.response?.error ?? "", [401, 403, 507].includes(request.status));
  }

  async metadata() {
    const told = { ...this.told, filename: this.file.name, filetype: this.file.type, fingerprint: await fingerprint(this.file) };
    return Object.entries(told).filter(([, value]) => value).map(([name, value]) => `${name} ${base64(value)}`).join(",");
  }

  ask(method, address, headers, body, progress) {
    return new Promise((done, failed) => {
      const request = new XMLHttpRequest();
      request.open(method, address);
      request.responseType = method === "HEAD" ? "" : "json";
      for (const [name, value] of Object.entries({ ...VERSION, ...headers })) request.setRequestHeader(name, value);
      if (progress) request.upload.addEventListener("progress", event => progress(event.loaded));
      request.addEventListener("load", () => done(request));
      for (const trouble of ["error", "abort", "timeout"]) request.addEventListener(trouble, () => failed(new Error(trouble)));
      request.send(body);
    });
  }
}

/** A moment, or until there is a connection again. */
function pause(milliseconds) {
  return new Promise(done => {
    if (navigator.onLine) setTimeout(done, milliseconds);
    else addEventListener("online", done, { once: true });
  });
}

/** By which the portal knows the same file again; where the browser has no digests, only this page goes on. */
async function fingerprint(file) {
  if (!crypto.subtle) return "";
  const edges = await new Blob([file.slice(0, EDGE), file.slice(-EDGE)]).arrayBuffer();
  return [...new Uint8Array(await crypto.subtle.digest("SHA-256", edges))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
