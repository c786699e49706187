/**
 * Opens the menu in place of following the link to the menu page.
 *
 * A link `<a data-opens="id">` becomes a disclosure button of the element with that id. While it is open the
 * rest of the page is inert, so that the focus goes round between the button and the menu; Escape, a press
 * outside and a second press close it and give the focus back. Without this script the link simply leads to
 * the menu page.
 */
export function makeDisclosure(opener, panel) {
  let stilled = [];

  opener.setAttribute("role", "button");
  opener.setAttribute("aria-controls", panel.id);
  opener.setAttribute("aria-expanded", "false");
  opener.addEventListener("click", event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return; // a new tab with the menu page is a fair wish
    event.preventDefault();
    panel.hidden ? open() : close();
  });
  opener.addEventListener("keydown", event => {
    if (event.key !== " ") return;
    event.preventDefault();
    opener.click();
  });

  function open() {
    panel.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    panel.parentElement.classList.add("has-open-menu");
    stilled = everythingBut(opener, panel);
    stilled.forEach(element => { element.inert = true; });
    document.addEventListener("keydown", closeOnEscape);
    document.addEventListener("click", closeOutside);
    (panel.querySelector("[aria-current]") ?? panel.querySelector("a"))?.focus();
  }

  function close() {
    panel.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    panel.parentElement.classList.remove("has-open-menu");
    stilled.forEach(element => { element.inert = false; });
    document.removeEventListener("keydown", closeOnEscape);
    document.removeEventListener("click", closeOutside);
    opener.focus();
  }

  function closeOnEscape(event) {
    if (event.key === "Escape") close();
  }

  function closeOutside(event) {
    if (!panel.contains(event.target) && !opener.contains(event.target)) close();
  }
}

/** The branches of the page that hold neither of the two, and are not inert already. */
function everythingBut(...kept) {
  const branches = [];
  const visit = element => {
    for (const child of element.children) {
      if (kept.includes(child)) continue;
      if (kept.some(one => child.contains(one))) visit(child);
      else if (!child.inert) branches.push(child);
    }
  };
  visit(document.body);
  return branches;
}

for (const opener of document.querySelectorAll("a[data-opens]")) {
  const panel = document.getElementById(opener.dataset.opens);
  if (panel) makeDisclosure(opener, panel);
}
