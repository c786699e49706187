/** How a picture looks while it is written about: the picture, its caption, and fields for what is seen and who took it. */

let last = 0;

export function figureView(words) {
  return ({ node: first, editor, getPos }) => {
    let node = first;
    const figure = document.createElement("figure");
    const image = figure.appendChild(document.createElement("img"));
    const caption = figure.appendChild(document.createElement("figcaption"));
    const fields = figure.appendChild(document.createElement("div"));
    caption.dataset.placeholder = words.caption;
    fields.className = "figure-fields";
    fields.contentEditable = "false";
    const alt = field("alt", words.alt);
    const credit = field("credit", words.credit);
    const wide = button(words.wide, () => set({ wide: !node.attrs.wide }));
    button(words.remove, remove);
    show();

    function field(name, text) {
      const id = `figure-${name}-${++last}`;
      const label = fields.appendChild(document.createElement("label"));
      const input = fields.appendChild(document.createElement("input"));
      label.htmlFor = input.id = id;
      label.textContent = text;
      label.className = "field-label";
      input.className = "input";
      input.dir = "auto";
      input.maxLength = 300;
      input.addEventListener("input", () => set({ [name]: input.value }));
      return input;
    }

    function button(text, act) {
      const made = fields.appendChild(document.createElement("button"));
      made.type = "button";
      made.className = "button button-quiet button-small";
      made.textContent = text;
      made.addEventListener("click", act);
      return made;
    }

    function set(change) {
      editor.view.dispatch(editor.state.tr.setNodeMarkup(getPos(), undefined, { ...node.attrs, ...change }));
    }

    function remove() {
      const position = getPos();
      const around = editor.state.doc.resolve(position);
      const whole = around.parent.type.name === "gallery" && around.parent.childCount === 1;
      const range = whole ? { from: around.before(), to: around.after() } : { from: position, to: position + node.nodeSize };
      editor.chain().focus().deleteRange(range).run();
    }

    function show() {
      const { src, alt: seen, credit: by, wide: isWide } = node.attrs;
      if (image.getAttribute("src") !== src) image.src = src;
      image.alt = seen;
      if (alt.value !== seen) alt.value = seen;
      if (credit.value !== by) credit.value = by;
      wide.setAttribute("aria-pressed", isWide);
      figure.classList.toggle("figure-wide", isWide);
      wide.hidden = editor.state.doc.resolve(Math.min(getPos() ?? 0, editor.state.doc.content.size)).parent.type.name === "gallery";
      caption.classList.toggle("is-empty", node.content.size === 0);
    }

    return {
      dom: figure,
      contentDOM: caption,
      update(next) {
        if (next.type !== node.type) return false;
        node = next;
        show();
        return true;
      },
      stopEvent: event => fields.contains(event.target),
      ignoreMutation: mutation => !caption.contains(mutation.target) || mutation.type === "attributes",
    };
  };
}
