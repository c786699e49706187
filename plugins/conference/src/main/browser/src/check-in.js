/** The door on a telephone: reads tickets and names, and keeps what it is told until the portal has it. */
import { Camera } from "./camera.js";
import { Desk } from "./desk.js";
import { View } from "./view.js";

/** How long a code that stays before the camera is the same reading. */
const SAME = 3000;

const app = document.querySelector("[data-check-in]");
if (app) start(JSON.parse(app.dataset.checkIn));

function start(data) {
  document.querySelector("[data-check-in-plain]").hidden = true;
  app.hidden = false;
  const desk = new Desk(data, () => view.show());
  const view = new View(app, data, desk);
  const camera = new Camera(app.querySelector("[data-video]"), text => read(text));
  let last = { text: "", at: 0 };

  async function read(text) {
    const now = Date.now();
    const again = text === last.text && now - last.at < SAME;
    last = { text, at: now };
    if (again) return;
    const ticket = desk.ticketIn(text);
    if (!ticket) return view.tell("unknown", "danger");
    const guest = await desk.find(ticket);
    if (!guest) return view.told(await desk.take({ ticket }), null);
    if (guest.names.length > 1 && Object.keys(guest.in).length < guest.names.length) return view.ask(guest);
    view.told(await desk.take({ guest: guest.id, seats: [] }), guest);
  }

  const button = app.querySelector("[data-start]");
  const frame = app.querySelector("[data-camera]");
  button.addEventListener("click", async () => {
    if (camera.isOn) {
      camera.stop();
    } else if (!await camera.start()) {
      view.tell("camera.none", "danger");
    }
    frame.hidden = !camera.isOn;
    button.textContent = data.words[camera.isOn ? "camera.stop" : "camera.start"];
    // The picture and the verdict above it are what one looks at now.
    if (camera.isOn) app.scrollIntoView();
  });

  app.querySelector("[data-forget]").addEventListener("click", async () => {
    camera.stop();
    frame.hidden = true;
    button.textContent = data.words["camera.start"];
    desk.forget();
    const known = await navigator.serviceWorker?.getRegistration(data.path);
    await known?.unregister();
    await globalThis.caches?.delete("check-in");
    view.tell("forgotten", "good");
  });

  view.show();
  desk.open();
  // Where the browser allows none, the page must stay open; everything else works.
  keepPage(data).catch(() => {});
}

/** Lets this page open without a network: the worker keeps what comes from now on, and what was here before it is fetched once more. */
async function keepPage(data) {
  await navigator.serviceWorker.register(data.worker, { scope: data.path });
  const store = await caches.open("check-in");
  const looks = [...document.querySelectorAll("link[rel=stylesheet], link[rel~=icon], script[src], img[src]")].map(element => element.href ?? element.src);
  const drawn = performance.getEntriesByType("resource").map(entry => entry.name).filter(name => /\.(woff2|svg|png)(\?|$)/.test(name));
  await store.addAll([...new Set([location.pathname, ...looks, ...drawn])]);
  document.documentElement.dataset.kept = "yes";
}
