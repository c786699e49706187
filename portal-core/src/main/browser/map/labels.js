import { Tooltip } from 'leaflet/dist/leaflet-src.esm.js';

const HEIGHT = 18;
const GAP = 8;
const DOT = 5;

/** Names beside the marks, as many as have room without hiding a mark or a name or being cut off; points with more to tell come first. */
export function labels(map, placed) {
  const ranked = [...placed].sort((one, other) => (other.point.lines?.length ?? 0) - (one.point.lines?.length ?? 0));
  for (const { point, mark } of ranked) {
    const text = document.createElement('span');
    text.dir = 'auto';
    text.textContent = point.name;
    mark.bindTooltip(new Tooltip({ permanent: true, direction: 'right', className: 'map-label', offset: [GAP - 4, 0] }).setContent(text));
  }
  const arrange = () => {
    const taken = ranked.map(({ mark }) => dotOf(map, mark));
    for (const { mark } of ranked) {
      const element = mark.getTooltip().getElement();
      const box = boxOf(map, mark, element);
      const free = map.getBounds().contains(mark.getLatLng()) && box.right <= map.getSize().x && !taken.some(other => overlap(box, other));
      element.classList.toggle('map-label-hidden', !free);
      if (free) {
        taken.push(box);
      }
    }
  };
  map.on('zoomend moveend resize', arrange);
  arrange();
}

function dotOf(map, mark) {
  const { x, y } = map.latLngToContainerPoint(mark.getLatLng());
  return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
}

function boxOf(map, mark, element) {
  const { x, y } = map.latLngToContainerPoint(mark.getLatLng());
  return { left: x + GAP, right: x + GAP + element.offsetWidth, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
