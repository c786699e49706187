/*
 * Draws a map from the points of a table that stands beside it. Without this script, or when it
 * fails, the table remains and says everything the map would.
 *
 * <figure class="map" data-map data-source="points.json" data-base="base.json" data-table="id of the table"
 *         data-views='[{"name": "...", "bounds": [[south, west], [north, east]]}]'
 *         data-text-label data-text-zoom-in data-text-zoom-out data-text-close data-text-failed>
 *
 * points.json: [{"name", "href", "kind", "latitude", "longitude", "lines": ["..."]}]
 */
import { canvas } from './map/canvas.js';
import { ground } from './map/ground.js';
import { labels } from './map/labels.js';
import { marks } from './map/marks.js';
import { followTable } from './map/table.js';
import { viewButtons } from './map/views.js';

async function json(address) {
  const response = await fetch(address, { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`${response.status} ${address}`);
  }
  return response.json();
}

function saySo(figure) {
  const message = document.createElement('p');
  message.className = 'map-failed';
  message.setAttribute('role', 'status');
  message.textContent = figure.dataset.textFailed ?? '';
  figure.prepend(message);
}

async function enhance(figure) {
  try {
    const [base, points] = await Promise.all([json(figure.dataset.base), json(figure.dataset.source)]);
    const map = canvas(figure);
    ground(map, base);
    const placed = marks(map, points, figure);
    labels(map, placed);
    followTable(figure, map, placed);
    viewButtons(figure, map);
  } catch (failure) {
    console.warn('The map could not be drawn.', failure);
    saySo(figure);
  }
}

document.querySelectorAll('figure[data-map]').forEach(enhance);
