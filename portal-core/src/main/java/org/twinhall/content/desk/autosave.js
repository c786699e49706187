/**
 * Keeps what is being written: every few seconds at the server, and at each change in this browser.
 *
 * The copy in the browser is the second net, for a lost connection or a lost sign-in. It is dropped when the page shows
 * that the form was saved, and put back into the fields when it is newer than they are.
 */
const PAUSE = 3000;

export function keep(form) {
  const state = form.querySelector("[data-state]");
  const memory = form.dataset.memory;
  const fields = [...form.elements].filter(field => field.name && /^(title|slug|lead|text|note|answers):/.test(field.name));
  const shown = Object.fromEntries(fields.map(field => [field.name, field.defaultValue ?? field.value]));
  let timer = 0;
  let sent = JSON.stringify(shown);

  if (new URLSearchParams(location.search).has("done")) forget();
  else restore();

  form.addEventListener("input", () => {
    remember();
    state.textContent = form.dataset.waiting;
    clearTimeout(timer);
    timer = setTimeout(send, PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    const kept = recall();
    if (kept) remember({ ...kept, sent: true });
  });
  addEventListener("online", send);

  function values() {
    return Object.fromEntries(fields.map(field => [field.name, field.value]));
  }

  function base() {
    return form.querySelector("[data-base]").value;
  }

  async function send() {
    const now = JSON.stringify(values());
    if (now === sent) return;
    const body = new URLSearchParams(values());
    body.append("base", base());
    try {
      const response = await fetch(form.dataset.autosave, { method: "POST", body, keepalive: now.length < 30000 });
      if (response.ok) {
        sent = now;
        const { time, advice, others } = await response.json();
        state.textContent = form.dataset.saved.replace("{time}", time);
        tell(others);
        advise(advice);
      } else {
        state.textContent = response.status === 401 ? form.dataset.signedOut : form.dataset.offline;
        if (response.status >= 500) timer = setTimeout(send, 5 * PAUSE);
      }
    } catch {
      state.textContent = form.dataset.offline;
      timer = setTimeout(send, 5 * PAUSE);
    }
  }

  /** Who else is writing it just now. */
  function tell(names) {
    const notice = document.querySelector("[data-others]");
    if (!notice) return;
    const words = names && notice.dataset.words.replace("${names}", names);
    if (notice.textContent !== words) notice.textContent = words;
    notice.hidden = !names;
  }

  /** What the portal thinks of the text as it is now. */
  function advise(advice) {
    form.querySelector("[data-advice]").replaceChildren(...advice.map(words => {
      const item = document.createElement("li");
      item.append(Object.assign(document.createElement("bdi"), { textContent: words }));
      return item;
    }));
    form.querySelector("[data-fine]").hidden = advice.length > 0;
  }

  function remember(kept = { base: base(), values: values() }) {
    try {
      localStorage.setItem(memory, JSON.stringify(kept));
    } catch { /* a full or closed store: the server still keeps the text */ }
  }

  function recall() {
    try {
      return JSON.parse(localStorage.getItem(memory));
    } catch {
      return null;
    }
  }

  function forget() {
    try {
      localStorage.removeItem(memory);
    } catch { /* nothing was kept then */ }
  }

  function restore() {
    const kept = recall();
    // It was sent, and there is a newer version since: it arrived.
    if (kept?.sent && kept.base !== base()) return forget();
    if (!kept || form.querySelector(".error-summary") || JSON.stringify(kept.values) === JSON.stringify(shown)) return;
    for (const field of fields) {
      if (field.name in kept.values) field.value = kept.values[field.name];
    }
    // The server compares with the version from which the writer began, and shows both when somebody saved meanwhile.
    form.querySelector("[data-base]").value = kept.base;
    state.textContent = form.dataset.restored;
    form.dispatchEvent(new Event("restored"));
    form.querySelector("textarea").dispatchEvent(new Event("input", { bubbles: true }));
    state.textContent = form.dataset.restored;
  }
}

document.querySelectorAll("form[data-autosave]").forEach(keep);
