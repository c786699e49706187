/*
 * Cuts the outlines of the drawn maps from Natural Earth: base.json for the browser's map,
 * and the small texts that ArcsMap reads.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { clipLine, clipRing, thin, touches } from './clip.mjs';

const require = createRequire(import.meta.url);
const target = new URL('../resources/org/twinhall/drawing/', import.meta.url);

const DRAWN = [-56, 9, 86, 73];
// Where the network's places lie: kept much finer than the rest.
const FINE = [[-11, 49.1, 2.2, 61], [32.4, 29.2, 36.8, 34.8]];
const BRITISH_ISLES = ['826', '372', '833'];
const PALESTINE = '275';
const NEIGHBOURS = ['376', '400', '422', '760', '818'];

const within = ([west, south, east, north], [x, y]) => x >= west && x <= east && y >= south && y <= north;

const atlas = presimplify(JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')));

/*
 * One topology with two finenesses has no slivers where the fine part meets the coarse one,
 * which two sources laid over each other would have.
 */
function simplified(fineWeight, coarseWeight) {
  const arcs = atlas.arcs.map(arc => arc.map(([x, y, weight]) => {
    const fine = FINE.some(box => within(box, [x, y]));
    return [x, y, fine ? weight * (coarseWeight / fineWeight) : weight];
  }));
  return simplify({ ...atlas, arcs }, coarseWeight);
}

const countries = topology => topology.objects.countries.geometries;
const decimals = digits => ([x, y]) => [Number(x.toFixed(digits)), Number(y.toFixed(digits))];
const roundedAsNeeded = point => decimals(FINE.some(box => within(box, point)) ? 3 : 2)(point);

function polygonsWithin(box, polygons, round, smallest) {
  return polygons
    .filter(([outer]) => touches(outer, box))
    .map(rings => rings.map(ring => thin(clipRing(ring, box).map(round))).filter(ring => extent(ring) > smallest))
    .filter(rings => rings.length > 0);
}

function extent(ring) {
  if (ring.length < 4) {
    return 0;
  }
  const [xs, ys] = [0, 1].map(axis => ring.map(point => point[axis]));
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function base() {
  const topology = simplified(0.000022, 0.012);
  const named = new Map(countries(topology).map(country => [country.id, country]));
  const land = merge(topology, countries(topology)).coordinates;
  const borders = mesh(topology, topology.objects.countries, (one, other) => one !== other).coordinates;
  const palestine = feature(topology, named.get(PALESTINE)).geometry.coordinates;
  const part = (kind, type, coordinates) => ({ type: 'Feature', properties: { kind }, geometry: { type, coordinates } });
  return {
    type: 'FeatureCollection',
    features: [
      part('land', 'MultiPolygon', polygonsWithin(DRAWN, land, roundedAsNeeded, 0.06)),
      part('palestine', 'MultiPolygon', polygonsWithin(DRAWN, palestine, roundedAsNeeded, 0)),
      part('border', 'MultiLineString', borders.flatMap(line => clipLine(line, DRAWN))
        .map(line => thin(line.map(roundedAsNeeded))).filter(line => line.length > 1)),
    ],
  };
}

function text(comment, polygons) {
  const rings = polygons.flat().map(ring => ring.map(point => point.join(',')).join(' '));
  return [...comment.map(line => `# ${line}`), ...rings, ''].join('\n');
}

function outline(weight, ids, box, digits, smallest) {
  const topology = simplified(weight, 0.003);
  const chosen = countries(topology).filter(country => ids.includes(country.id));
  return polygonsWithin(box, merge(topology, chosen).coordinates, decimals(digits), smallest);
}

mkdirSync(new URL('browser/', target), { recursive: true });
writeFileSync(new URL('browser/base.json', target), JSON.stringify(base()) + '\n');
writeFileSync(new URL('british-isles.txt', target), text(
  ['Coasts of Great Britain, Ireland and Man: longitude,latitude; a line is a ring.'],
  outline(0.0038, BRITISH_ISLES, [-11, 49.1, 2.2, 61], 2, 0.12)));
writeFileSync(new URL('palestine.txt', target), text(
  ['The West Bank with East Jerusalem, and Gaza: longitude,latitude; a line is a ring.'],
  outline(0.000012, [PALESTINE], [34, 31, 36, 33], 3, 0)));
writeFileSync(new URL('neighbours.txt', target), text(
  ['The land around Palestine, cut at the edges of the map: longitude,latitude; a line is a ring.'],
  outline(0.00006, [...NEIGHBOURS, PALESTINE], [33.75, 30.4, 36.9, 34.8], 3, 0)));
