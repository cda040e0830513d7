/** Line plots as small SVG files, readable on a light and on a dark page. No clock, no chance. */

export type Series = { readonly name: string; readonly points: readonly (readonly number[])[] };

export type LinePlot = {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  /** Lines of [x, y] points; both at least 0, x more than 0. */
  readonly series: readonly Series[];
};

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 76;
const RIGHT = 44;
const TOP = 64;
const BOTTOM = 56;
/** Told apart also by people who see few colours; each has enough contrast on white and on black. */
const COLORS = ['#0a7fd0', '#d9650a', '#2b9348', '#b23a9e', '#8a7a00'];
/** When the greatest x is so many times the least, x is drawn logarithmically. */
const LOG_RATIO = 50;

/**
 * A plot of one or more lines. The y axis begins at 0; the x axis is logarithmic when its values
 * span more than LOG_RATIO, and is marked at the values that occur.
 * @returns the text of an SVG file
 */
export function linePlotSvg(plot: LinePlot): string {
  const points = plot.series.flatMap((one) => one.points);
  const xs = [...new Set(points.map(([x = 0]) => x))].sort((a, b) => a - b);
  const ticks = yTicks(Math.max(...points.map(([, y = 0]) => y), 1));
  const x = xScale(xs);
  const y = (value: number) =>
    round(HEIGHT - BOTTOM - (value / (ticks.at(-1) ?? 1)) * plotHeight());
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"`,
    `  aria-label="${escapeText(plot.title)}">`,
    '<style>',
    '  text { font: 13px system-ui, sans-serif; fill: #333 } .title { font-weight: 600 }',
    '  .grid { stroke: #8886 } .axis { stroke: #888 } .line { fill: none; stroke-width: 2.5 }',
    '  @media (prefers-color-scheme: dark) { text { fill: #ddd } }',
    '</style>',
    `<text class="title" x="${LEFT}" y="22">${escapeText(plot.title)}</text>`,
    ...plot.series.map((one, index) => legend(one.name, index)),
    ...ticks.map((tick) => yTick(tick, y(tick))),
    ...xs.map((value) => xTick(value, x(value))),
    text(`x="${LEFT + plotWidth() / 2}" y="${HEIGHT - 12}" text-anchor="middle"`, plot.xLabel),
    text(
      `transform="translate(16 ${TOP + plotHeight() / 2}) rotate(-90)" text-anchor="middle"`,
      plot.yLabel,
    ),
    ...plot.series.map((one, index) => line(one, index, x, y)),
    '</svg>',
    '',
  ].join('\n');
}

function plotWidth(): number {
  return WIDTH - LEFT - RIGHT;
}

function plotHeight(): number {
  return HEIGHT - TOP - BOTTOM;
}

function xScale(xs: readonly number[]): (value: number) => number {
  const least = xs[0] ?? 0;
  const greatest = xs.at(-1) ?? 1;
  const isLog = least > 0 && greatest / least > LOG_RATIO;
  const position = (value: number) => (isLog ? Math.log(value) : value);
  const span = position(greatest) - position(least) || 1;
  return (value) => round(LEFT + ((position(value) - position(least)) / span) * plotWidth());
}

/** Round numbers from 0 to at least `greatest`, four to six of them. */
function yTicks(greatest: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(greatest));
  const step = [0.2, 0.5, 1, 2, 5].map((part) => part * magnitude).find((s) => greatest / s <= 5);
  const size = step ?? magnitude;
  return Array.from({ length: Math.ceil(greatest / size) + 1 }, (_, index) => index * size);
}

function legend(name: string, index: number): string {
  const at = LEFT + index * 180;
  return (
    `<rect x="${at}" y="38" width="14" height="4" fill="${color(index)}"/>` +
    text(`x="${at + 20}" y="45"`, name)
  );
}

function yTick(value: number, at: number): string {
  return (
    `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}"/>` +
    text(`x="${LEFT - 8}" y="${at + 4}" text-anchor="end"`, shown(value))
  );
}

function xTick(value: number, at: number): string {
  const foot = HEIGHT - BOTTOM;
  return (
    `<line class="axis" x1="${at}" x2="${at}" y1="${foot}" y2="${foot + 5}"/>` +
    text(`x="${at}" y="${foot + 20}" text-anchor="middle"`, shown(value))
  );
}

function line(
  series: Series,
  index: number,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  const at = series.points.map(([left = 0, top = 0]) => [x(left), y(top)] as const);
  const dots = at.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="4" fill="${color(index)}"/>`);
  const path = at.map(([px, py]) => `${px},${py}`).join(' ');
  return `<polyline class="line" stroke="${color(index)}" points="${path}"/>${dots.join('')}`;
}

function color(index: number): string {
  return COLORS[index % COLORS.length] ?? '';
}

function text(attributes: string, content: string): string {
  return `<text ${attributes}>${escapeText(content)}</text>`;
}

function shown(value: number): string {
  return Number(value.toPrecision(6)).toLocaleString('en');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeText(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
