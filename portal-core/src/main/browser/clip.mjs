/* Cutting rings and lines at a box [west, south, east, north]. */

const SIDES = [
  { keeps: ([west], [x]) => x >= west, cut: ([west], a, b) => at(a, b, 0, west) },
  { keeps: ([, , east], [x]) => x <= east, cut: ([, , east], a, b) => at(a, b, 0, east) },
  { keeps: ([, south], [, y]) => y >= south, cut: ([, south], a, b) => at(a, b, 1, south) },
  { keeps: ([, , , north], [, y]) => y <= north, cut: ([, , , north], a, b) => at(a, b, 1, north) },
];

function at(a, b, axis, value) {
  const share = (value - a[axis]) / (b[axis] - a[axis]);
  const point = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  point[axis] = value;
  return point;
}

export function touches(ring, [west, south, east, north]) {
  return ring.some(([x]) => x >= west) && ring.some(([x]) => x <= east)
    && ring.some(([, y]) => y >= south) && ring.some(([, y]) => y <= north);
}

/** Sutherland and Hodgman: the part of a closed ring inside the box, closed again. */
export function clipRing(ring, box) {
  let points = ring.slice(0, -1);
  for (const side of SIDES) {
    const kept = [];
    points.forEach((point, index) => {
      const before = points[(index + points.length - 1) % points.length];
      if (side.keeps(box, before) !== side.keeps(box, point)) {
        kept.push(side.cut(box, before, point));
      }
      if (side.keeps(box, point)) {
        kept.push(point);
      }
    });
    points = kept;
  }
  return points.length > 2 ? [...points, points[0]] : [];
}

/** The pieces of a line whose points lie inside the box; borders may end a little before its edge. */
export function clipLine(line, box) {
  const pieces = [[]];
  for (const point of line) {
    if (SIDES.every(side => side.keeps(box, point))) {
      pieces.at(-1).push(point);
    } else if (pieces.at(-1).length > 0) {
      pieces.push([]);
    }
  }
  return pieces.filter(piece => piece.length > 1);
}

/** Rounding lets neighbours fall together: one of them is enough. */
export function thin(points) {
  return points.filter(([x, y], index) => index === 0 || x !== points[index - 1][0] || y !== points[index - 1][1]);
}
