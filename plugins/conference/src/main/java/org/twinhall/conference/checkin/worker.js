/** Keeps the check-in page and what it looks like, so that it opens without a network; whatever the network has comes first. */
const STORE = "check-in";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", event => {
  const { request } = event;
  const own = new URL(request.url).origin === location.origin;
  // The list and the scans are kept by the page itself.
  if (request.method !== "GET" || !own || !["document", "style", "script", "font", "image"].includes(request.destination)) return;
  event.respondWith(fromNetwork(request));
});

async function fromNetwork(request) {
  const store = await caches.open(STORE);
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await store.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await store.match(request, { ignoreSearch: request.destination === "document", ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}
