/**
 * Suggests groups, places, titles and people while somebody types into a search box.
 *
 * A `<form data-suggest="address">` makes a combobox with a listbox (ARIA 1.2) of its search field: the arrows go
 * through the suggestions and back to the field, Enter opens the chosen one or, when none is, searches; Escape closes
 * the list. The focus never leaves the field, and how many suggestions there are is said to those who listen. Without
 * this script, or when the answer does not come, the field simply searches.
 */
const PAUSE = 140;
const SHORTEST = 2;

export function makeSuggesting(form) {
  const input = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let chosen = -1;
  let timer = 0;
  let asking = null;

  list.id = `${input.id}-suggestions`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestLabel);
  list.hidden = true;
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  form.append(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-haspopup", "listbox");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.autocomplete = "off";

  input.addEventListener("input", () => {
    clearTimeout(timer);
    asking?.abort();
    if (input.value.trim().length < SHORTEST) return close();
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", event => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" && list.hidden && input.value.trim().length >= SHORTEST) {
      event.preventDefault();
      ask();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.href);
    }
  });
  input.addEventListener("blur", () => { clearTimeout(timer); asking?.abort(); close(); });
  // A press must not take the focus away before it has become a click.
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.href);
  });

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const answer = await fetch(`${form.dataset.suggest}?${new URLSearchParams({ q: input.value.trim() })}`, { signal });
      if (!answer.ok) return close();
      const found = await answer.json();
      if (!signal.aborted) show(found);
    } catch {
      if (!signal.aborted) close();
    }
  }

  function show(found) {
    list.replaceChildren(...found.map(option));
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = form.dataset.suggestCount.replace("{number}", found.length);
  }

  function option(one, index) {
    const option = document.createElement("li");
    option.id = `${list.id}-${index}`;
    option.className = "suggestion";
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.href = one.href;
    const text = document.createElement("span");
    text.className = "suggestion-text";
    text.lang = one.lang;
    text.dir = one.dir;
    text.textContent = one.text;
    const kind = document.createElement("span");
    kind.className = "suggestion-kind";
    kind.textContent = one.kind;
    option.append(text, " ", kind);
    return option;
  }

  /** One further on; behind the last and before the first comes the field itself. */
  function move(by) {
    const count = list.children.length;
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = (chosen + 1 + by + count + 1) % (count + 1) - 1;
    const option = list.children[chosen];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    status.textContent = "";
  }
}

for (const form of document.querySelectorAll("form[data-suggest]")) makeSuggesting(form);
