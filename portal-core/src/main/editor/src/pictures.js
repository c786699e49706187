/** Pictures for the text: chosen from those there are, or sent to the portal one after the other. */

import { Sending } from "./sending.js";

export class Pictures {
  constructor(panel, frame, words) {
    this.panel = panel;
    this.frame = frame;
    this.language = frame.querySelector("textarea").lang;
    this.words = words;
    this.list = panel.querySelector("[data-sending]");
    const file = panel.querySelector("input[type=file]");
    // Whoever may add no files can still choose one.
    file?.addEventListener("change", () => {
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
    const sending = new Sending(file, this.frame.dataset.upload, { language: this.language }, part => { progress.value = part; });
    return { sending, item, progress, state };
  }

  /** What can stand in the text, or null when it did not arrive. */
  async send(row) {
    row.state.textContent = this.words.sending;
    row.progress.hidden = false;
    try {
      const answer = await row.sending.send();
      row.item.remove();
      if (answer.picture) this.offer(answer);
      return { src: answer.path, alt: answer.alt ?? "", name: answer.name, picture: answer.picture };
    } catch (stopped) {
      row.progress.hidden = true;
      row.state.textContent = stopped.message || this.words.failed;
      row.item.classList.toggle("is-refused", Boolean(stopped.message));
      if (stopped.again) this.again(row);
      return null;
    }
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
    const lead = this.frame.closest("form").querySelector("#picture");
    lead?.add(new Option(answer.name, answer.id));
  }
}
