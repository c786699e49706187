/**
 * Lets people drag pages, or lines of a menu, to where they should stand, and keeps the place and the focus when they use the buttons.
 *
 * Everything is sent through the forms of the page; what comes back replaces the list, and is said to screen readers.
 */
export function order(region) {
  const said = document.querySelector("[data-order-said]");
  let dragged = null;

  document.querySelector("[data-order-help]").hidden = !region.querySelector("[data-movable]");
  prepare();

  region.addEventListener("dragstart", event => {
    dragged = event.target.closest("[data-movable]");
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.page);
    dragged.classList.add("is-dragged");
  });
  region.addEventListener("dragover", event => {
    const line = target(event);
    if (!line) return;
    event.preventDefault();
    mark(line, where(event, line));
  });
  region.addEventListener("drop", event => {
    const line = target(event);
    if (!line) return;
    event.preventDefault();
    const form = region.querySelector("[data-order-put]");
    const place = where(event, line);
    form.querySelector("[data-page]").value = dragged.dataset.page;
    const above = form.querySelector("[data-above]");
    if (above) above.value = place === "inside" ? line.dataset.page : line.dataset.above;
    form.querySelector("[data-before]").value = place === "before" ? line.dataset.page : place === "behind" ? next(line) : "";
    send(form, null, dragged.dataset.page);
  });
  region.addEventListener("dragend", () => {
    mark(null);
    dragged?.classList.remove("is-dragged");
    dragged = null;
  });
  region.addEventListener("submit", event => {
    const line = event.target.closest("[data-movable]");
    if (!line) return;
    event.preventDefault();
    send(event.target, event.submitter, line.dataset.page);
  });

  function lines() {
    return [...region.querySelectorAll("[data-page][data-above].tree-line")];
  }

  function prepare() {
    lines().filter(line => line.dataset.movable).forEach(line => {
      line.draggable = true;
      line.querySelectorAll("a").forEach(link => link.draggable = false);
    });
  }

  /** The line under the pointer; none when it is the dragged one or stands below that. */
  function target(event) {
    const line = dragged && event.target.closest(".tree-line");
    for (let one = line; one; one = lines().find(other => other.dataset.page === one.dataset.above)) {
      if (one === dragged) return null;
    }
    return line;
  }

  function where(event, line) {
    const box = line.getBoundingClientRect();
    const part = (event.clientY - box.top) / box.height;
    if (region.dataset.flat) return part < 0.5 ? "before" : "behind";
    return part < 0.3 ? "before" : part > 0.7 ? "behind" : "inside";
  }

  /** The sibling behind a line that is not the dragged one. */
  function next(line) {
    const row = lines().filter(other => other.dataset.above === line.dataset.above && other !== dragged);
    return row[row.indexOf(line) + 1]?.dataset.page ?? "";
  }

  function mark(line, place) {
    for (const other of lines()) {
      for (const one of ["before", "behind", "inside"]) other.classList.toggle("is-drop-" + one, other === line && one === place);
    }
  }

  async function send(form, button, page) {
    const values = new FormData(form);
    if (button) values.set(button.name, button.value || "x");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(values) });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-order]");
      if (!answer.ok || !fresh) throw new Error(answer.status);
      region.replaceChildren(...fresh.childNodes);
      prepare();
      const refused = region.querySelector(".error-summary");
      if (refused) refused.focus();
      else tell(page, button);
    } catch {
      location.reload();
    }
  }

  function tell(page, button) {
    const line = lines().find(other => other.dataset.page === page);
    if (!line) return;
    const row = lines().filter(other => other.dataset.above === line.dataset.above);
    const above = lines().find(other => other.dataset.page === line.dataset.above);
    const words = line.parentElement.dataset[above ? "below" : "top"];
    const title = one => one.querySelector("bdi").textContent;
    said.textContent = words.replace("{title}", title(line)).replace("{number}", row.indexOf(line) + 1).replace("{count}", row.length)
      .replace("{parent}", above ? title(above) : "");
    if (button) {
      const same = [...line.querySelectorAll("button")].find(other => other.name.split(":").pop() === button.name.split(":").pop());
      (same ?? line.querySelector("button, a")).focus();
    }
  }
}

document.querySelectorAll("[data-order]").forEach(order);
