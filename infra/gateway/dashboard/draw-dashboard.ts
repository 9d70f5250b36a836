import type { PlacedWidget } from "./place-rows.ts";
import type { DrawnMetric } from "./widget.ts";

const unit = { width: 60, height: 32 };
const gap = 4;
const lineHeight = 14;
const characterWidth = 6.2;

/** A picture of a dashboard's layout: each widget in its place, with its title and the names of its curves. */
export function drawDashboard(widgets: readonly PlacedWidget[]): string {
  const rows = Math.max(0, ...widgets.map(({ y, height }) => y + height));
  const size = `width="${24 * unit.width}" height="${rows * unit.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="11">`,
    '<rect width="100%" height="100%" fill="#f2f3f3"/>',
    ...widgets.map(drawWidget),
    "</svg>",
    "",
  ].join("\n");
}

function drawWidget({ x, y, width, height, type, properties }: PlacedWidget): string {
  const left = x * unit.width + gap;
  const top = y * unit.height + gap;
  const text = (line: number, content: string, style = ""): string =>
    `<text x="${left + 8}" y="${top + 18 + line * lineHeight}"${style}>${escapeXml(content)}</text>`;
  if (type === "text")
    return text(0, (properties.markdown ?? "").replace(/^#+ /, ""), ' font-size="15" font-weight="bold"');
  const box = `width="${width * unit.width - 2 * gap}" height="${height * unit.height - 2 * gap}"`;
  const lines = type === "alarm" ? ["the state of every alarm"] : curves(properties.metrics ?? []);
  const fits = Math.floor((height * unit.height - 40) / lineHeight) - 1;
  const shown = lines.length > fits ? [...lines.slice(0, fits - 1), `… ${lines.length - fits + 1} more`] : lines;
  const maxCharacters = Math.floor((width * unit.width - 24) / characterWidth);
  const cut = (line: string): string => (line.length > maxCharacters ? `${line.slice(0, maxCharacters - 1)}…` : line);
  return [
    `<rect x="${left}" y="${top}" ${box} rx="4" fill="#fff" stroke="#aab7b8"/>`,
    text(0, properties.title ?? "", ' font-weight="bold"'),
    ...shown.map((line, at) => text(at + 1, cut(line), ' fill="#545b64"')),
  ].join("\n");
}

/** The metric's name, its statistic where it has its own, and the label. */
function curves(metrics: readonly DrawnMetric[]): readonly string[] {
  return metrics.map((metric) => {
    const [, name] = metric;
    const drawn = metric.at(-1);
    const label = typeof drawn === "object" ? drawn.label : undefined;
    return label === undefined ? String(name) : `${label} (${name})`;
  });
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
