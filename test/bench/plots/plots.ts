import type { Figure } from "../figures/figure.ts";
import type { Run } from "../figures/run.ts";
import type { Plot, Series } from "./line-plot.ts";

interface PlotOf {
  /** The name of the file. */
  readonly name: string;
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  /** The ids of a series' figures, with the x value as the part `#`. */
  readonly series: readonly { readonly name: string; readonly ids: string }[];
}

const plots: readonly PlotOf[] = [
  {
    name: "bodies",
    title: "CPU of a SiCompounding call by the size of its body",
    xLabel: "KB",
    yLabel: "ms",
    series: [
      { name: "gateway", ids: "bodies.#.cpu" },
      { name: "textbook", ids: "bodies.#.textbook-cpu" },
    ],
  },
  {
    name: "endpoints",
    title: "Reads of an event by the endpoints that do not match it",
    xLabel: "endpoints",
    yLabel: "read units",
    series: [{ name: "gateway", ids: "endpoints.#.read-units" }],
  },
  {
    name: "endpoints-per-event",
    title: "Cost of a webhook by the endpoints that get it",
    xLabel: "endpoints",
    yLabel: "calls, units",
    series: [
      { name: "SDK calls", ids: "growth.endpoints.#.calls" },
      { name: "read, write units", ids: "growth.endpoints.#.units" },
    ],
  },
  {
    name: "waiting",
    title: "Cost by the deliveries that wait",
    xLabel: "waiting deliveries",
    yLabel: "units, calls",
    series: [
      { name: "scheduler, units", ids: "growth.waiting.#.scheduler-units" },
      { name: "webhook, calls", ids: "growth.waiting.#.webhook-calls" },
    ],
  },
  {
    name: "npis",
    title: "CPU of a price request by its NPIs",
    xLabel: "NPIs",
    yLabel: "ms",
    series: [{ name: "gateway", ids: "growth.npis.#.cpu" }],
  },
  {
    name: "latency",
    title: "Accepted → delivered on the local stack",
    xLabel: "webhooks a second",
    yLabel: "ms",
    series: [
      { name: "p50", ids: "latency.#.p50" },
      { name: "p95", ids: "latency.#.p95" },
    ],
  },
];

/** The plots that a run has figures for, by name; with the series of an earlier run, if there is one. */
export function plotsOf(run: Run, earlier?: Run): ReadonlyMap<string, Plot> {
  return new Map(
    plots.flatMap(({ name, series, ...labels }) => {
      const drawn = series.flatMap((one) => [
        ...seriesOf(one, run, false),
        ...(earlier === undefined ? [] : seriesOf(one, earlier, true)),
      ]);
      return drawn.some(({ isEarlier }) => !isEarlier) ? [[name, { ...labels, series: drawn }] as const] : [];
    }),
  );
}

function seriesOf({ name, ids }: { name: string; ids: string }, run: Run, isEarlier: boolean): readonly Series[] {
  const [before = "", after = ""] = ids.split("#");
  const points = run.rows
    .flatMap(({ figures }) => figures)
    .filter(({ id }) => id.startsWith(before) && id.endsWith(after))
    .flatMap((figure) => pointOf(figure, figure.id.slice(before.length, -after.length)))
    .toSorted(([a], [b]) => a - b);
  return points.length < 2 ? [] : [{ name, isEarlier, points }];
}

/** The x value is a number, or a size such as `64kb`, in KB. */
function pointOf({ median }: Figure, text: string): readonly (readonly [number, number])[] {
  const [, digits, unit] = /^(\d+)(kb|mb)?$/.exec(text) ?? [];
  return digits === undefined ? [] : [[Number(digits) * (unit === "mb" ? 1024 : 1), median]];
}
