/**
 * Tells the portal how far down a result stood that somebody opened: the words, the place, nothing of the reader. The
 * links themselves lead straight to their pages; without this script they just do that.
 */
const results = document.querySelector("ol[data-opened]");

function tell(event) {
  const link = event.target.closest(".result a[href]");
  if (!link || event.type === "auxclick" && event.button !== 1) return;
  const place = results.start + [...results.children].indexOf(link.closest(".result"));
  navigator.sendBeacon(results.dataset.opened, new URLSearchParams({ q: results.dataset.words, position: place }));
}

if (results && results.dataset.words && navigator.sendBeacon) {
  results.addEventListener("click", tell);
  results.addEventListener("auxclick", tell);
}
