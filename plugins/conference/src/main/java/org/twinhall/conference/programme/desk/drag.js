/**
 * Lets people pull a session to where it should stand, with a mouse, a pen or a finger. What is pulled where goes through a form of
 * the page; the buttons beside each session do the same for everybody else.
 */
const form = document.querySelector("[data-placing]");
const lines = () => [...document.querySelectorAll("[data-session]")];
const EDGE = 60;

if (form) {
  lines().forEach(line => {
    const handle = line.querySelector("[data-handle]");
    handle.hidden = false;
    handle.addEventListener("pointerdown", event => begin(event, line, handle));
  });
}

function begin(event, line, handle) {
  if (event.button) return;
  event.preventDefault();
  handle.setPointerCapture(event.pointerId);
  line.classList.add("is-dragged");
  let place = null;
  const move = moved => {
    place = under(moved, line);
    mark(place);
    if (moved.clientY < EDGE) scrollBy(0, -EDGE / 4);
    if (moved.clientY > innerHeight - EDGE) scrollBy(0, EDGE / 4);
  };
  const end = ended => {
    for (const [name, listener] of listeners) handle.removeEventListener(name, listener);
    document.removeEventListener("keydown", escape);
    line.classList.remove("is-dragged");
    mark(null);
    if (ended.type === "pointerup" && place) send(line, place);
  };
  const escape = pressed => { if (pressed.key === "Escape") end(pressed); };
  const listeners = [["pointermove", move], ["pointerup", end], ["pointercancel", end]];
  for (const [name, listener] of listeners) handle.addEventListener(name, listener);
  document.addEventListener("keydown", escape);
}

/** Before or behind which other session the pointer is. */
function under(event, dragged) {
  const line = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-session]");
  if (!line || line === dragged) return null;
  const box = line.getBoundingClientRect();
  return { line, behind: event.clientY > box.top + box.height / 2 };
}

function mark(place) {
  for (const line of lines()) {
    line.classList.toggle("is-drop-before", line === place?.line && !place.behind);
    line.classList.toggle("is-drop-behind", line === place?.line && place.behind);
  }
}

function send(line, place) {
  form.querySelector("[data-moved]").value = line.dataset.session;
  form.querySelector("[data-beside]").value = place.line.dataset.session;
  form.querySelector("[data-behind]").value = place.behind;
  form.requestSubmit();
}
