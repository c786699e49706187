import { CircleMarker, LatLngBounds } from 'leaflet/dist/leaflet-src.esm.js';
import { popup } from './popup.js';

const KIND = /^[a-z-]+$/;

/**
 * A mark for every point, one behind the other in the order of the list. The marks are one stop of the
 * tab key; arrow keys lead from one to the next.
 */
export function marks(map, points, figure) {
  const placed = points.filter(located).map(point => {
    const kind = KIND.test(point.kind ?? '') ? point.kind : 'place';
    const mark = new CircleMarker([point.latitude, point.longitude], {
      radius: 6,
      className: `map-mark map-mark-${kind}`,
      bubblingMouseEvents: false,
    }).addTo(map);
    popup(map, mark, point, figure);
    return { point, mark };
  });
  if (placed.length > 0) {
    map.fitBounds(new LatLngBounds(placed.map(({ mark }) => mark.getLatLng())), { padding: [30, 30], maxZoom: 7, animate: false });
  }
  placed.forEach((each, index) => walkable(map, placed, each, index));
  return placed;
}

function located({ latitude, longitude }) {
  return Number.isFinite(latitude) && Number.isFinite(longitude);
}

function walkable(map, placed, { point, mark }, index) {
  const element = mark.getElement();
  element.setAttribute('tabindex', index === 0 ? '0' : '-1');
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', point.name);
  element.addEventListener('focus', () => {
    placed.forEach(other => other.mark.getElement().setAttribute('tabindex', other.mark === mark ? '0' : '-1'));
    if (!map.getBounds().contains(mark.getLatLng())) {
      map.panTo(mark.getLatLng(), { animate: map.options.inertia });
    }
  });
  element.addEventListener('keydown', event => {
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (way !== undefined) {
      placed[(index + way + placed.length) % placed.length].mark.getElement().focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      mark.openPopup();
      mark.getPopup().getElement()?.querySelector('a')?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
}
