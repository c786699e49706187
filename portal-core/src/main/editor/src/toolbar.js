/** The buttons above the text, and the panels that some of them open. */

export function makeToolbar({ editor, frame, field, words, pictures }) {
  const bar = frame.querySelector("template[data-toolbar]").content.firstElementChild.cloneNode(true);
  const panels = new Map([...frame.querySelectorAll("[data-panel]")].map(panel => [panel.dataset.panel, panel]));
  const style = bar.querySelector("[data-style]");
  const verbs = {
    bold: chain => chain.toggleBold(),
    italic: chain => chain.toggleItalic(),
    list: chain => chain.toggleBulletList(),
    numbers: chain => chain.toggleOrderedList(),
    quote: chain => chain.toggleBlockquote(),
    source: chain => chain.addSource(),
    callOut: chain => chain.toggleCallOut(),
    table: chain => chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true }),
    rowAfter: chain => chain.addRowAfter(),
    columnAfter: chain => chain.addColumnAfter(),
    deleteRow: chain => chain.deleteRow(),
    deleteColumn: chain => chain.deleteColumn(),
    headerRow: chain => chain.toggleHeaderRow(),
    deleteTable: chain => chain.deleteTable(),
    undo: chain => chain.undo(),
    redo: chain => chain.redo(),
  };
  const active = {
    bold: () => editor.isActive("bold"),
    italic: () => editor.isActive("italic"),
    link: () => editor.isActive("link"),
    list: () => editor.isActive("bulletList"),
    numbers: () => editor.isActive("orderedList"),
    quote: () => editor.isActive("blockquote"),
    callOut: () => editor.isActive("callOut"),
    language: () => editor.isActive({ lang: other().lang }),
    full: () => frame.classList.contains("is-full"),
  };

  bar.addEventListener("click", event => {
    const button = event.target.closest("[data-do]");
    if (!button) return;
    const verb = button.dataset.do;
    if (verbs[verb]) verbs[verb](editor.chain().focus()).run();
    else if (panels.has(verb)) toggle(verb);
    else if (verb === "language") turnLanguage();
    else if (verb === "full") turnFull();
    show();
  });
  style.addEventListener("change", () => {
    const chain = editor.chain().focus();
    (style.value ? chain.setHeading({ level: Number(style.value) }) : chain.setParagraph()).run();
  });
  frame.addEventListener("keydown", event => {
    if (event.key === "Escape" && (closeAll() || frame.classList.contains("is-full") && turnFull())) event.preventDefault();
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      toggle("link");
    }
  });
  makeLinks(panels.get("link"));
  makeEmbed(panels.get("embed"));
  panels.forEach(panel => frame.querySelector(".editor").prepend(panel));
  for (const close of frame.querySelectorAll("[data-close]")) close.addEventListener("click", closeAll);
  moveFocusWithArrows(bar);
  editor.on("transaction", show);
  show();
  return bar;

  /** The buttons say what holds where the cursor is; those that make no sense there are away. */
  function show() {
    for (const button of bar.querySelectorAll("[data-do]")) {
      const verb = button.dataset.do;
      if (active[verb]) button.setAttribute("aria-pressed", Boolean(active[verb]()));
      if (panels.has(verb)) button.setAttribute("aria-expanded", !panels.get(verb).hidden);
      if (verb === "undo" || verb === "redo") button.disabled = !editor.can()[verb]();
    }
    bar.querySelectorAll("[data-only]").forEach(group => { group.hidden = !editor.isActive(group.dataset.only); });
    style.value = [2, 3, 4].find(level => editor.isActive("heading", { level })) ?? "";
  }

  function toggle(name) {
    const panel = panels.get(name);
    const opens = panel.hidden;
    closeAll();
    if (!opens) return;
    panel.hidden = false;
    panel.dispatchEvent(new Event("open"));
    panel.querySelector("input")?.focus();
    show();
  }

  function closeAll() {
    const open = [...panels.values()].filter(panel => !panel.hidden);
    open.forEach(panel => { panel.hidden = true; });
    if (open.length) editor.commands.focus();
    show();
    return open.length > 0;
  }

  function other() {
    return field.lang === "ar" ? { lang: "en", dir: "ltr" } : { lang: "ar", dir: "rtl" };
  }

  /** The paragraphs that are chosen are written in the other language, or are not. */
  function turnLanguage() {
    const wanted = active.language() ? { lang: null, dir: null } : other();
    editor.chain().focus().command(({ tr, state }) => {
      state.doc.nodesBetween(state.selection.from, state.selection.to, (node, position) => {
        if (node.type.name === "paragraph" || node.type.name === "heading") {
          tr.setNodeMarkup(position, undefined, { ...node.attrs, ...wanted });
        }
      });
      return true;
    }).run();
  }

  function turnFull() {
    frame.classList.toggle("is-full");
    editor.commands.focus();
    show();
    return true;
  }

  function makeLinks(panel) {
    const address = panel.querySelector("[data-address]");
    const found = panel.querySelector("[data-found]");
    let asked = 0;
    let timer = 0;
    panel.addEventListener("open", () => {
      address.value = editor.getAttributes("link").href ?? "";
      found.replaceChildren();
      panel.querySelector("[data-unlink]").hidden = !editor.isActive("link");
    });
    address.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(search, 200);
    });
    address.addEventListener("keydown", event => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      set(address.value.trim());
    });
    panel.querySelector("[data-set]").addEventListener("click", () => set(address.value.trim()));
    panel.querySelector("[data-unlink]").addEventListener("click", () => {
      editor.chain().focus().extendMarkRange("link").unsetLink().run();
      closeAll();
    });

    async function search() {
      const question = address.value.trim();
      const mine = ++asked;
      if (question.length < 2 || /^(https?:|mailto:|tel:|\/|www\.)/i.test(question)) return found.replaceChildren();
      const response = await fetch(frame.dataset.links, { method: "POST", body: new URLSearchParams({ q: question }) }).catch(() => null);
      if (!response?.ok || mine !== asked) return;
      const { links } = await response.json();
      found.replaceChildren(...links.map(link => {
        const item = document.createElement("li");
        const button = item.appendChild(document.createElement("button"));
        button.type = "button";
        button.className = "link-pick";
        button.append(text("bdi", link.title), text("span", link.kind));
        button.addEventListener("click", () => set(link.path, link.title));
        return item;
      }));
    }

    function text(tag, words) {
      const element = document.createElement(tag);
      element.textContent = words;
      return element;
    }

    function set(typed, title) {
      if (!typed) return;
      const href = /^www\./i.test(typed) || /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? `https://${typed}`
        : /^\S+@\S+\.\S+$/.test(typed) && !typed.startsWith("mailto:") ? `mailto:${typed}` : typed;
      if (!/^(https?:\/\/|mailto:|tel:|\/)/i.test(href)) {
        panel.querySelector("[data-hint]").hidden = false;
        return;
      }
      panel.querySelector("[data-hint]").hidden = true;
      const chain = editor.chain().focus();
      if (editor.state.selection.empty && !editor.isActive("link")) {
        chain.insertContent([{ type: "text", text: title ?? typed, marks: [{ type: "link", attrs: { href } }] }, { type: "text", text: " " }]).run();
      } else {
        chain.extendMarkRange("link").setLink({ href }).run();
      }
      closeAll();
    }
  }

  function makeEmbed(panel) {
    const [address, title] = panel.querySelectorAll("input");
    panel.querySelector("[data-set]").addEventListener("click", () => {
      if (!/^https:\/\/\S+\.\S+/i.test(address.value.trim())) {
        panel.querySelector("[data-hint]").hidden = false;
        return address.focus();
      }
      panel.querySelector("[data-hint]").hidden = true;
      editor.chain().focus().insertContent({ type: "embed", attrs: { href: address.value.trim(), title: title.value.trim() } }).run();
      address.value = title.value = "";
      closeAll();
    });
  }
}

/** One stop of the tab key for all buttons. */
function moveFocusWithArrows(bar) {
  const reachable = () => [...bar.querySelectorAll("button")].filter(button => !button.disabled && button.offsetParent);
  [...bar.querySelectorAll("button")].forEach((button, index) => { button.tabIndex = index ? -1 : 0; });
  bar.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.target.localName === "select") return;
    event.preventDefault();
    const buttons = reachable();
    const along = getComputedStyle(bar).direction === "rtl" ? -step : step;
    const next = buttons[(buttons.indexOf(document.activeElement) + along + buttons.length) % buttons.length];
    bar.querySelectorAll("button").forEach(button => { button.tabIndex = -1; });
    next.tabIndex = 0;
    next.focus();
  });
}
