import { GeoJSON } from 'leaflet/dist/leaflet-src.esm.js';

/** Land and borders, under everything else; their colours are the style sheet's. */
export function ground(map, base) {
  const pane = map.createPane('ground');
  pane.classList.add('map-ground');
  return new GeoJSON(base, {
    pane: 'ground',
    interactive: false,
    style: part => ({ className: `map-${part.properties.kind}`, fill: part.properties.kind !== 'border' }),
  }).addTo(map);
}
