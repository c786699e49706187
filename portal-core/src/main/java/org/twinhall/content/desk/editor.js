/**
 * The toolbar above the text: puts simple markup round what is selected, counts words, puts pictures in.
 *
 * Without this script the text is written in the same plain field, with the markup typed by hand.
 */
const line = { heading: "## ", list: "- ", numbers: "1. ", quote: "> " };
const around = { bold: "**", italic: "*" };

export function makeEditor(frame, form) {
  const area = frame.querySelector("textarea");
  const toolbar = frame.querySelector("template[data-toolbar]").content.firstElementChild.cloneNode(true);
  const pictures = frame.querySelector("[data-pictures]");
  area.before(toolbar);
  moveFocusWithArrows(toolbar);
  toolbar.addEventListener("click", event => {
    const button = event.target.closest("[data-mark]");
    if (button) apply(button.dataset.mark, button);
  });
  area.addEventListener("keydown", event => {
    const mark = (event.ctrlKey || event.metaKey) && !event.altKey && { b: "bold", i: "italic", k: "link" }[event.key.toLowerCase()];
    if (!mark) return;
    event.preventDefault();
    apply(mark);
  });
  area.addEventListener("input", count);
  count();
  makePictures(pictures, form, (source, alt) => {
    close();
    insert(blockBreak() + `![${escaped(alt)}](${source})` + "\n\n");
  });

  function apply(mark, button) {
    if (mark === "picture") return pictures.hidden ? open(button) : close();
    if (mark === "link") return insertLink();
    around[mark] ? wrap(around[mark]) : startLines(line[mark]);
  }

  function open(button) {
    pictures.hidden = false;
    button?.setAttribute("aria-expanded", "true");
    toolbar.after(pictures);
    pictures.querySelector("button, input").focus();
  }

  function close() {
    pictures.hidden = true;
    toolbar.querySelector("[data-mark=picture]").setAttribute("aria-expanded", "false");
    area.focus();
  }

  function selected() {
    return area.value.slice(area.selectionStart, area.selectionEnd);
  }

  /** Typed as if by hand, so that the browser can undo it. */
  function insert(text) {
    area.focus();
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function wrap(mark) {
    const words = selected();
    const start = area.selectionStart;
    insert(mark + words + mark);
    if (!words) area.setSelectionRange(start + mark.length, start + mark.length);
  }

  function insertLink() {
    const words = selected();
    const start = area.selectionStart;
    insert(`[${words}](https://)`);
    const target = start + words.length + 3;
    words ? area.setSelectionRange(target, target + 8) : area.setSelectionRange(start + 1, start + 1);
  }

  function startLines(prefix) {
    const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    area.setSelectionRange(start, Math.max(area.selectionEnd, start));
    const lines = selected().split("\n");
    insert(lines.map((words, index) => (prefix === "1. " ? `${index + 1}. ` : prefix) + words).join("\n"));
  }

  function blockBreak() {
    const before = area.value.slice(0, area.selectionStart);
    return before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  }

  function count() {
    const words = area.value.trim().split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
    frame.querySelector("[data-count]").textContent = `${words} ${form.dataset.words}`;
  }
}

function escaped(text) {
  return text.replace(/[[\]\\]/g, "\\$&");
}

/** One stop of the tab key for the whole toolbar. */
function moveFocusWithArrows(toolbar) {
  const buttons = [...toolbar.querySelectorAll("button")];
  buttons.forEach((button, index) => { button.tabIndex = index ? -1 : 0; });
  toolbar.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const along = getComputedStyle(toolbar).direction === "rtl" ? -step : step;
    const now = buttons.indexOf(document.activeElement);
    const next = buttons[(now + along + buttons.length) % buttons.length];
    buttons[now].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

function makePictures(panel, form, choose) {
  panel.addEventListener("click", event => {
    const pick = event.target.closest("[data-src]");
    if (pick) choose(pick.dataset.src, pick.dataset.alt);
  });
  const file = panel.querySelector("input[type=file]");
  const alt = panel.querySelector("#new-picture-alt");
  const state = panel.querySelector("[data-upload-state]");
  panel.querySelector("[data-upload-button]").addEventListener("click", async event => {
    if (!file.files.length) return file.focus();
    event.target.disabled = true;
    state.textContent = "…";
    const body = new FormData();
    body.append("file", file.files[0]);
    body.append("alt", alt.value);
    body.append("language", form.querySelector("textarea").lang);
    try {
      const response = await fetch(form.dataset.upload, { method: "POST", body });
      const answer = await response.json();
      state.textContent = answer.error ?? "";
      if (answer.path) {
        offerAsLead(form, answer);
        choose(answer.path, alt.value);
        file.value = alt.value = "";
      }
    } catch {
      state.textContent = form.dataset.offline;
    }
    event.target.disabled = false;
  });
}

function offerAsLead(form, answer) {
  const lead = form.querySelector("#picture");
  if (lead) lead.add(new Option(answer.name, answer.id));
}

for (const form of document.querySelectorAll("form[data-autosave]")) {
  form.querySelectorAll("[data-editor]").forEach(frame => makeEditor(frame, form));
}
