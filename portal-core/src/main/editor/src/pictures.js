/** Pictures for the text: chosen from those there are, or sent to the portal one after the other. */

export class Pictures {
  constructor(panel, form, words) {
    this.panel = panel;
    this.form = form;
    this.words = words;
    this.list = panel.querySelector("[data-sending]");
    const file = panel.querySelector("input[type=file]");
    file.addEventListener("change", () => {
      this.upload([...file.files]);
      file.value = "";
    });
    panel.addEventListener("click", event => {
      const pick = event.target.closest("[data-src]");
      if (pick) this.insert([{ src: pick.dataset.src, alt: pick.dataset.alt }]);
    });
    const search = panel.querySelector("[data-search]");
    search.addEventListener("input", () => {
      const wanted = search.value.trim().toLocaleLowerCase();
      panel.querySelectorAll("[data-src]").forEach(pick => { pick.parentElement.hidden = !pick.textContent.toLocaleLowerCase().includes(wanted); });
    });
  }

  serve(editor) {
    this.editor = editor;
  }

  /** Several pictures make a gallery. */
  insert(pictures, position) {
    const figures = pictures.map(({ src, alt }) => ({ type: "figure", attrs: { src, alt } }));
    const content = figures.length > 1 ? { type: "gallery", content: figures } : figures[0];
    const inFigure = this.editor.isActive("figure");
    const at = position ?? (inFigure ? this.editor.state.selection.$from.after(1) : undefined);
    const chain = this.editor.chain().focus();
    (at === undefined ? chain.insertContent(content) : chain.insertContentAt(at, content)).run();
  }

  /** Pictures are shown in the text, other files are linked from it. */
  take(arrived, position) {
    const pictures = arrived.filter(sent => sent.picture);
    if (pictures.length) this.insert(pictures, position);
    for (const { src, name } of arrived.filter(sent => !sent.picture)) {
      const link = { type: "text", text: name, marks: [{ type: "link", attrs: { href: src } }] };
      this.editor.chain().focus().insertContentAt(position ?? this.editor.state.selection.$from.after(1), { type: "paragraph", content: [link] }).run();
    }
  }

  async upload(files, position) {
    this.panel.hidden = false;
    const rows = files.map(file => this.row(file));
    const arrived = [];
    for (const row of rows) {
      const sent = await this.send(row);
      if (sent) arrived.push(sent);
    }
    this.take(arrived, position);
  }

  row(file) {
    const item = this.list.appendChild(document.createElement("li"));
    const name = item.appendChild(document.createElement("bdi"));
    const progress = item.appendChild(document.createElement("progress"));
    const state = item.appendChild(document.createElement("span"));
    name.textContent = file.name;
    progress.max = 1;
    progress.value = 0;
    progress.setAttribute("aria-label", file.name);
    state.setAttribute("role", "status");
    return { file, item, progress, state };
  }

  send(row) {
    const body = new FormData();
    body.append("file", row.file);
    body.append("language", this.form.querySelector("textarea").lang);
    row.state.textContent = this.words.sending;
    row.progress.hidden = false;
    return new Promise(done => {
      const request = new XMLHttpRequest();
      request.open("POST", this.form.dataset.upload);
      request.responseType = "json";
      request.upload.addEventListener("progress", event => { row.progress.value = event.loaded / event.total; });
      request.addEventListener("load", () => {
        const answer = request.response;
        if (!answer?.path) {
          row.progress.hidden = true;
          row.state.textContent = answer?.error || this.words.failed;
          row.item.classList.add("is-refused");
          return done(null);
        }
        row.item.remove();
        if (answer.picture) this.offer(answer);
        done({ src: answer.path, alt: answer.alt ?? "", name: answer.name, picture: answer.picture });
      });
      request.addEventListener("error", () => {
        row.state.textContent = this.words.failed;
        row.progress.hidden = true;
        this.again(row);
        done(null);
      });
      request.send(body);
    });
  }

  again(row) {
    const button = row.item.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "button button-quiet button-small";
    button.textContent = this.words.again;
    button.addEventListener("click", async () => {
      button.remove();
      const sent = await this.send(row);
      if (sent) this.take([sent]);
    });
  }

  /** What was sent can be the lead picture too. */
  offer(answer) {
    const lead = this.form.querySelector("#picture");
    lead?.add(new Option(answer.name, answer.id));
  }
}
