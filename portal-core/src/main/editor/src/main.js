/**
 * Puts the rich-text editor over the plain field in which texts are written.
 *
 * The field stays in the form and is what is sent. It holds simple markup until something is changed here; from then on it
 * holds HTML, and the field `format` says so. Without this script the plain field is written in by hand.
 */
import { Editor } from "@tiptap/core";
import { extensions } from "./schema.js";
import { cleanPasted, picturesIn } from "./paste.js";
import { Pictures } from "./pictures.js";
import { makeToolbar } from "./toolbar.js";

function makeEditor(frame, form) {
  const field = frame.querySelector("textarea");
  const format = frame.querySelector("[data-format]");
  const words = JSON.parse(frame.dataset.words);
  // Somebody was quicker than the script, or the browser remembers what was typed: it stays where it stands.
  if (field.value !== field.defaultValue && format.value !== "html") return;
  const place = document.createElement("div");
  const label = frame.querySelector(`label[for="${field.id}"]`);
  label.id ||= `${field.id}-label`;
  place.className = "editor";
  field.after(place);
  field.hidden = true;
  frame.querySelectorAll("[data-plain]").forEach(element => { element.hidden = true; });

  const pictures = new Pictures(frame.querySelector("[data-panel=picture]"), frame, words);
  const editor = new Editor({
    element: place,
    extensions: extensions(words),
    content: format.value === "html" && field.value ? field.value : frame.querySelector("template[data-body]").innerHTML,
    injectCSS: false,
    editorProps: {
      attributes: {
        id: field.id,
        class: "editor-area prose",
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": label.id,
        ...(field.getAttribute("aria-describedby") && { "aria-describedby": field.getAttribute("aria-describedby") }),
        ...(field.getAttribute("aria-invalid") && { "aria-invalid": field.getAttribute("aria-invalid") }),
        lang: field.lang,
        dir: field.dir,
      },
      transformPastedHTML: cleanPasted,
      handlePaste: (view, event) => take(picturesIn(event.clipboardData)),
      handleDrop: (view, event, slice, moved) => !moved && take(picturesIn(event.dataTransfer), view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
    },
    onUpdate: write,
  });
  field.id = `${field.id}-plain`;
  label.removeAttribute("for");
  label.addEventListener("click", () => editor.commands.focus());
  const toolbar = makeToolbar({ editor, frame, field, words, pictures });
  place.prepend(toolbar);
  pictures.serve(editor);
  count();
  form.addEventListener("restored", restore);

  function write() {
    const html = editor.getHTML();
    field.value = html === "<p></p>" ? "" : html;
    format.value = "html";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    count();
  }

  function take(files, position) {
    if (!files.length || !frame.dataset.upload) return false;
    pictures.upload(files, position);
    return true;
  }

  /** What this browser kept is put back; simple markup that somebody typed is shown as it is. */
  function restore() {
    if (format.value === "html") {
      editor.commands.setContent(field.value, { emitUpdate: false });
      count();
    } else if (field.value !== field.defaultValue) {
      editor.destroy();
      place.remove();
      field.hidden = false;
      frame.querySelectorAll("[data-plain]").forEach(element => { element.hidden = false; });
    }
  }

  function count() {
    const found = editor.getText({ blockSeparator: " " }).split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
    frame.querySelector("[data-count]").textContent = `${found} ${words.words}`;
  }
}

for (const frame of document.querySelectorAll("form [data-editor]")) {
  makeEditor(frame, frame.closest("form"));
}
