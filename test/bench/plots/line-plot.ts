import { type Axis, axisOf, tickText } from "./axis.ts";

export interface Series {
  readonly name: string;
  /** Of an earlier run: drawn with dashes. */
  readonly isEarlier: boolean;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly Series[];
}

const [width, height] = [640, 360];
const margin = { top: 40, right: 170, bottom: 48, left: 64 };
/** Distinct for readers who do not see every colour (Okabe and Ito). */
const colors = ["#0072b2", "#d55e00", "#009e73", "#cc79a7"];

/** Draws a plot with logarithmic axes as a text of SVG. */
export function linePlot({ title, xLabel, yLabel, series }: Plot): string {
  const points = series.flatMap((one) => one.points);
  const x = axisOf(
    points.map(([value]) => value),
    [margin.left, width - margin.right],
  );
  const y = axisOf(
    points.map(([, value]) => value),
    [height - margin.bottom, margin.top],
  );
  const names = [...new Set(series.map(({ name }) => name))];
  const parts = [
    text(width / 2 - margin.right / 2 + margin.left / 2, 20, title, 'text-anchor="middle" font-weight="bold"'),
    ...x.ticks.map((tick) => xTick(x, tick)),
    ...y.ticks.map((tick) => yTick(y, tick)),
    text((margin.left + width - margin.right) / 2, height - 10, xLabel, 'text-anchor="middle"'),
    `<text transform="translate(16 ${(margin.top + height - margin.bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(yLabel)}</text>`,
    ...series.map((one) => line(one, x, y, colors[names.indexOf(one.name) % colors.length] ?? "")),
    ...series.map((one, index) => legend(one, index, colors[names.indexOf(one.name) % colors.length] ?? "")),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join("\n")}
</svg>
`;
}

function xTick({ place }: Axis, tick: number): string {
  const at = place(tick);
  return `<path d="M${at} ${margin.top}V${height - margin.bottom}" stroke="#ddd"/>${text(at, height - margin.bottom + 16, tickText(tick), 'text-anchor="middle"')}`;
}

function yTick({ place }: Axis, tick: number): string {
  const at = place(tick);
  return `<path d="M${margin.left} ${at}H${width - margin.right}" stroke="#ddd"/>${text(margin.left - 6, at + 4, tickText(tick), 'text-anchor="end"')}`;
}

function line({ points, isEarlier }: Series, x: Axis, y: Axis, color: string): string {
  const places = points.map(([left, top]) => [x.place(left), y.place(top)] as const);
  const path = places.map(([left, top], index) => `${index === 0 ? "M" : "L"}${left} ${top}`).join("");
  const dots = places.map(([left, top]) => `<circle cx="${left}" cy="${top}" r="3" fill="${color}"/>`);
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="2"${dashes(isEarlier)}/>${dots.join("")}`;
}

function legend({ name, isEarlier }: Series, index: number, color: string): string {
  const [left, top] = [width - margin.right + 12, margin.top + 8 + index * 18];
  const label = isEarlier ? `${name}, before` : name;
  return `<path d="M${left} ${top}h20" stroke="${color}" stroke-width="2"${dashes(isEarlier)}/>${text(left + 26, top + 4, label)}`;
}

const dashes = (isEarlier: boolean): string => (isEarlier ? ' stroke-dasharray="5 4"' : "");

function text(x: number, y: number, value: string, attributes = ""): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(value)}</text>`;
}

const escaped = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
