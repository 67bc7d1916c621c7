// Fifty equally likely sums as dots over a line of amounts, on a logarithmic scale where all are above nothing. Its text stands beside it.

const SVG = "http://www.w3.org/2000/svg";
const [WIDTH, HEIGHT, EDGE, DOT, BASE] = [640, 150, 20, 5, 120];

function shape(name, attributes, text = "") {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

/**
 * The picture.
 * @param {number[]} sums From the least to the greatest.
 * @param {(amount: number) => string} money
 */
export function draw(sums, money) {
  const scale = sums[0] > 0 && sums.at(-1) / sums[0] > 20 ? Math.log10 : (amount) => amount;
  const [from, to] = [scale(sums[0]), scale(sums.at(-1))];
  const place = (amount) => EDGE + ((WIDTH - 2 * EDGE) * (scale(amount) - from)) / (to - from || 1);
  const svg = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "many-dots", "aria-hidden": "true" });
  svg.append(shape("line", { x1: EDGE, x2: WIDTH - EDGE, y1: BASE, y2: BASE }));
  const heights = new Map();
  for (const sum of sums) {
    const column = Math.round(place(sum) / (2 * DOT));
    const height = heights.get(column) ?? 0;
    heights.set(column, height + 1);
    // A column that is full goes on in its highest place.
    svg.append(shape("circle", { cx: column * 2 * DOT, cy: Math.max(DOT, BASE - DOT - 1 - height * 2 * DOT), r: DOT - 1 }));
  }
  svg.append(shape("text", { x: EDGE, y: HEIGHT - 8 }, money(sums[0])), shape("text", { x: WIDTH - EDGE, y: HEIGHT - 8, "text-anchor": "end" }, money(sums.at(-1))));
  return svg;
}
