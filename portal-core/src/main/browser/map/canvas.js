import { Control, Map } from 'leaflet/dist/leaflet-src.esm.js';

const STILL = '(prefers-reduced-motion: reduce)';
const TOUCHED = '(pointer: coarse)';
const EUROPE_AND_LEVANT = [[20, -25], [66, 60]];
const DRAWN = [[9, -56], [73, 86]];

/** The map itself, empty, as the first thing in the figure. */
export function canvas(figure) {
  const { textLabel, textZoomIn, textZoomOut } = figure.dataset;
  const element = document.createElement('div');
  element.className = 'map-canvas';
  // Leaflet counts pixels from the left; only what is read on the map has a direction of its own.
  element.dir = 'ltr';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', textLabel ?? '');
  figure.prepend(element);

  const moves = !matchMedia(STILL).matches;
  const map = new Map(element, {
    attributionControl: false,
    zoomControl: false,
    minZoom: 3,
    maxZoom: 12,
    zoomSnap: 0.25,
    maxBounds: DRAWN,
    maxBoundsViscosity: 0.8,
    // A finger or a wheel that passes the map means the page; two fingers, or a click first, mean the map.
    dragging: !matchMedia(TOUCHED).matches,
    scrollWheelZoom: false,
    zoomAnimation: moves,
    fadeAnimation: moves,
    markerZoomAnimation: moves,
    inertia: moves,
  });
  map.once('click focus', () => map.scrollWheelZoom.enable());
  new Control.Zoom({
    position: rightToLeft(figure) ? 'topright' : 'topleft',
    zoomInTitle: textZoomIn ?? '+',
    zoomOutTitle: textZoomOut ?? '-',
  }).addTo(map);
  map.fitBounds(EUROPE_AND_LEVANT);
  new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(element);
  return map;
}

export function rightToLeft(element) {
  return getComputedStyle(element).direction === 'rtl';
}
