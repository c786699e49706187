/** Sends chosen files one after the other, says how far each is, and sends again what did not arrive. */

for (const form of document.querySelectorAll("form[data-upload]")) {
  const words = JSON.parse(form.dataset.words);
  const list = form.querySelector("[data-sending]");
  const chooser = form.querySelector("input[type=file]");

  form.addEventListener("submit", async event => {
    if (!chooser.files.length) return;
    event.preventDefault();
    const rows = [...chooser.files].map(row);
    chooser.value = "";
    for (const one of rows) await send(one);
    if (rows.every(one => one.kept)) location.assign(rows.length === 1 ? rows[0].kept : location.href);
  });

  function row(file) {
    const item = list.appendChild(document.createElement("li"));
    const name = item.appendChild(document.createElement("bdi"));
    const progress = item.appendChild(document.createElement("progress"));
    const state = item.appendChild(document.createElement("span"));
    name.textContent = file.name;
    progress.value = 0;
    progress.setAttribute("aria-label", file.name);
    state.setAttribute("role", "status");
    return { file, item, progress, state, kept: null };
  }

  function send(one) {
    const body = new FormData();
    body.append("file", one.file);
    for (const field of ["tags", "credit"]) body.append(field, form.querySelector(`input[name^=${field}]`).value);
    one.state.textContent = words.sending;
    one.progress.hidden = false;
    return new Promise(done => {
      const request = new XMLHttpRequest();
      request.open("POST", form.dataset.upload);
      request.responseType = "json";
      request.upload.addEventListener("progress", event => { one.progress.value = event.loaded / event.total; });
      request.addEventListener("load", () => {
        one.progress.hidden = true;
        const answer = request.response;
        one.kept = answer?.page ?? null;
        if (one.kept) lead(one);
        one.item.classList.toggle("is-refused", !answer?.page);
        one.state.textContent = answer?.page ? (answer.there ? words.there : words.kept) : answer?.error || words.failed;
        done();
      });
      request.addEventListener("error", () => {
        one.progress.hidden = true;
        one.state.textContent = words.failed;
        again(one);
        done();
      });
      request.send(body);
    });
  }

  function lead(one) {
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
    button.addEventListener("click", () => {
      button.remove();
      send(one);
    });
  }
}
