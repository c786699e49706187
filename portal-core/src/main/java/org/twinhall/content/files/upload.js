/** Sends chosen files one after the other, says how far each is, and goes on with what stopped. */

for (const form of document.querySelectorAll("form[data-upload]")) {
  const { Sending } = await import(new URL(form.dataset.sending, document.baseURI));
  const words = JSON.parse(form.dataset.words);
  const list = form.querySelector("[data-sending-list]");
  const chooser = form.querySelector("input[type=file]");
  const waiting = [];
  let busy = false;

  form.addEventListener("submit", event => {
    if (!chooser.files.length) return;
    event.preventDefault();
    const told = Object.fromEntries(["tags", "credit"].map(field => [field, form.querySelector(`input[name^=${field}]`).value]));
    const rows = [...chooser.files].map(file => row(file, told));
    chooser.value = "";
    enqueue(rows).then(() => {
      if (rows.every(one => one.kept)) location.assign(rows.length === 1 ? rows[0].kept : location.href);
      else if (!busy) refresh();
    });
  });

  addEventListener("beforeunload", event => { if (busy) event.preventDefault(); });

  /** One after the other, whatever is asked for meanwhile. */
  async function enqueue(rows) {
    waiting.push(...rows);
    if (busy) return;
    busy = true;
    while (waiting.length) await send(waiting.shift());
    busy = false;
  }

  /** Shows what has arrived beside what has not. */
  async function refresh() {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const files = page.querySelector("[data-files]");
    if (files) document.querySelector("[data-files]").replaceWith(files);
  }

  function row(file, told) {
    const item = list.appendChild(document.createElement("li"));
    const name = item.appendChild(document.createElement("bdi"));
    const progress = item.appendChild(document.createElement("progress"));
    const state = item.appendChild(document.createElement("span"));
    name.textContent = file.name;
    progress.value = 0;
    progress.setAttribute("aria-label", file.name);
    state.setAttribute("role", "status");
    state.textContent = words.waits;
    const sending = new Sending(file, form.dataset.upload, told, part => { progress.value = part; });
    return { sending, item, progress, state, kept: null };
  }

  async function send(one) {
    one.state.textContent = words.sending;
    one.progress.hidden = false;
    try {
      const answer = await one.sending.send();
      one.kept = answer.page;
      one.state.textContent = answer.there ? words.there : words.kept;
      lead(one);
    } catch (stopped) {
      one.state.textContent = stopped.message || words.failed;
      one.item.classList.toggle("is-refused", Boolean(stopped.message));
      if (stopped.again) again(one);
    }
    one.progress.hidden = true;
  }

  function lead(one) {
    one.item.classList.remove("is-refused");
    const link = document.createElement("a");
    link.href = one.kept;
    const name = one.item.querySelector("bdi");
    name.replaceWith(link);
    link.append(name);
  }

  function again(one) {
    const button = one.item.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "button button-quiet button-small";
    button.textContent = words.again;
    button.addEventListener("click", async () => {
      button.remove();
      await enqueue([one]);
      if (!busy) refresh();
    });
  }
}
