import uPlot from "uplot";

export interface PlotSeries {
  readonly name: string;
  /** A token of the style sheet. */
  readonly color: `--plot-${string}`;
  readonly values: readonly (number | null)[];
  /** In place of the values' sum, in the text for who cannot see the plot. */
  readonly total: string;
}

interface Plotted {
  readonly times: readonly string[];
  readonly series: readonly PlotSeries[];
  readonly isStacked: boolean;
  readonly unit: string;
}

const height = 170;

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });

/** What uPlot draws, in the colours that the element has now. Stacked bars are drawn from the highest to the lowest. */
export function plotOptions({ times, series, isStacked, unit }: Plotted, element: HTMLElement) {
  const colorOf = (token: string): string => colorIn(element, token);
  const seconds = times.map((time) => Date.parse(time) / 1000);
  const step = (seconds[1] ?? 60) - (seconds[0] ?? 0);
  const heights = isStacked ? stacked(series) : series.map(({ values }) => [...values]);
  const order = isStacked ? [...series.keys()].toReversed() : [...series.keys()];
  const axis = {
    stroke: colorOf("--plot-text"),
    grid: { stroke: colorOf("--plot-grid"), width: 1 },
    ticks: { show: false },
    font: "11px system-ui",
  };
  const spansDays = (seconds.at(-1) ?? 0) - (seconds[0] ?? 0) > 172_800;
  const format = spansDays ? day : clock;
  const bars = uPlot.paths.bars?.({ size: [0.75, 36] });
  const options: uPlot.Options = {
    width: element.clientWidth,
    height,
    padding: [10, 12, 0, 0],
    cursor: { y: false, points: { size: 6 } },
    legend: { show: false },
    scales: {
      // Half a period at each end, so that no bar is cut.
      x: { time: true, range: (_plot, min, max) => [min - step / 2, max + step / 2] },
      y: { range: (_plot, _min, max) => [0, Math.max(1, (max ?? 1) * 1.1)] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 26,
        space: 64,
        values: (_plot, at) => at.map((one) => format.format(one * 1000)),
      },
      { ...axis, size: 52, values: (_plot, at) => at.map((one) => `${shortNumber(one)}${unit}`) },
    ],
    series: [
      {},
      ...order.map((at) => {
        const { name = "", color = "--plot-text" } = series[at] ?? {};
        const stroke = colorOf(color);
        // A dot for each period: one alone is no line.
        const points = { show: true, size: 5, width: 0, fill: stroke };
        if (!isStacked) return { label: name, stroke, points, width: 1.75, spanGaps: true };
        const ofBars = bars === undefined ? {} : { paths: bars };
        return { label: name, stroke, points: { show: false }, width: 0, fill: stroke, ...ofBars };
      }),
    ],
  };
  return { options, data: [seconds, ...order.map((at) => heights[at] ?? [])] as uPlot.AlignedData };
}

/** The colour of a token: its own value is a function of the theme, and what uses it has the colour. */
function colorIn(element: HTMLElement, token: string): string {
  const user = element.appendChild(document.createElement("i"));
  user.style.color = `var(${token})`;
  const { color } = getComputedStyle(user);
  user.remove();
  return color;
}

/** Each series on top of those before it. */
function stacked(series: readonly PlotSeries[]): (number | null)[][] {
  const below: number[] = [];
  return series.map(({ values }) =>
    values.map((value, at) => {
      const top = (below[at] ?? 0) + (value ?? 0);
      below[at] = top;
      return value === null ? null : top;
    }),
  );
}

function shortNumber(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1_000 ? `${value / 1_000}k` : String(value);
}
