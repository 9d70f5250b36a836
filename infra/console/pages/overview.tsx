import type { JobView } from "../../../shared/gateway/model/job-view.ts";
import type { MetricsView } from "../../../shared/gateway/partner-api/views/metric-view.ts";
import { readWaiting, showCount, type Waiting } from "../data/read-counts.ts";
import { highestOf, lastOf, readMetrics, type Series, sumOf, totalOf } from "../data/read-metrics.ts";
import { linkTo, route, setFilters } from "../data/route.ts";
import { isRange, type Range, ranges } from "../data/times.ts";
import { usePages } from "../data/use-pages.ts";
import { useRead } from "../data/use-read.ts";
import { Head } from "../parts/head.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Plot } from "../parts/plot.tsx";
import type { PlotSeries } from "../parts/plot-options.ts";
import { Table } from "../parts/table.tsx";
import { type Tile, Tiles } from "../parts/tiles.tsx";
import { Ago, Time } from "../parts/time.tsx";
import { ConnectionTable, readConnections } from "./connections.tsx";

const outcomes = [
  ["answered", "--plot-1"],
  ["rejected", "--plot-2"],
  ["not-sent", "--plot-3"],
  ["uncertain", "--plot-4"],
] as const;

/** How the gateway does: calls, deliveries, and what waits for somebody. */
export function Overview() {
  const { range: given } = route.value.filters;
  const range: Range = isRange(given) ? given : "1 h";
  const metrics = useRead(`metrics ${range}`, (signal) => readMetrics(range, signal));
  const connections = useRead("connections", readConnections);
  const uncertain = usePages<JobView>({ path: "jobs", query: { status: "uncertain", order: "asc" } });
  const waiting = useRead("waiting", readWaiting);
  return (
    <>
      <Head title="Overview">
        {metrics.readAt !== undefined && (
          <span class="quiet">
            updated <Time of={new Date(metrics.readAt).toISOString()} />
          </span>
        )}
        <fieldset class="choices" aria-label="Range">
          {Object.keys(ranges).map((one) => (
            <button key={one} type="button" aria-pressed={one === range} onClick={() => setFilters({ range: one })}>
              {one}
            </button>
          ))}
        </fieldset>
      </Head>
      <Loaded of={metrics} label="Metrics">
        {(view) => (
          <>
            <Tiles of={tilesOf(view, waiting.value)} />
            <Figures of={view} />
          </>
        )}
      </Loaded>
      <div class="grid">
        <div class="panel">
          <h2>Connections</h2>
          <Loaded of={connections} label="Connections">
            {(rows) => <ConnectionTable rows={rows} metrics={metrics.value} />}
          </Loaded>
        </div>
        <div class="panel">
          <h2>Needs a decision</h2>
          <Loaded of={uncertain} label="Uncertain jobs">
            {(jobs) => <Decisions of={jobs.slice(0, 8)} />}
          </Loaded>
        </div>
      </div>
    </>
  );
}

function Decisions({ of }: { readonly of: readonly JobView[] }) {
  return (
    <Table
      caption="Uncertain jobs, oldest first"
      rows={of}
      idOf={({ id }) => id}
      empty="Nothing is uncertain."
      columns={[
        {
          title: "Job",
          cell: ({ id }) => (
            <a class="id" href={linkTo("jobs", id)}>
              {id}
            </a>
          ),
        },
        { title: "Operation", cell: ({ operation }) => operation },
        { title: "Since", cell: ({ updatedAt }) => <Ago of={updatedAt} /> },
      ]}
    />
  );
}

const named = ({ series }: MetricsView, name: Series["name"], stat = "sum"): readonly Series[] =>
  series.filter((one) => one.name === name && one.stat === stat);

const percent = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat();

function tilesOf(view: MetricsView, waiting: Waiting | undefined): readonly Tile[] {
  const length = view.times.length;
  const calls = named(view, "VendorCalls");
  const total = totalOf(sumOf(calls, length));
  const answered = totalOf(
    sumOf(
      calls.filter(({ labels }) => labels.outcome === "answered"),
      length,
    ),
  );
  const p95 = lastOf(highestOf(named(view, "VendorCallDuration", "p95"), length));
  const attempts = named(view, "DeliveryAttempts");
  const delivered = totalOf(
    sumOf(
      attempts.filter(({ labels }) => labels.result === "delivered"),
      length,
    ),
  );
  return [
    { name: "Vendor calls", value: whole.format(total) },
    { name: "Answered", value: total === 0 ? "–" : percent.format(answered / total) },
    {
      name: "Latency p95",
      value: p95 === undefined ? "–" : `${Math.round(p95)} ms`,
      note: "of the slowest connection",
    },
    {
      name: "Uncertain jobs",
      value: waiting === undefined ? "–" : showCount(waiting.uncertain),
      mood: waiting === undefined || waiting.uncertain.count === 0 ? undefined : "caution",
      link: linkTo("jobs", undefined, { status: "uncertain" }),
    },
    {
      name: "Delivered",
      value: whole.format(delivered),
      note: `of ${whole.format(totalOf(sumOf(attempts, length)))} attempts`,
    },
    {
      name: "Not delivered",
      value: waiting === undefined ? "–" : showCount(waiting.notDelivered),
      mood: waiting === undefined || waiting.notDelivered.count === 0 ? undefined : "bad",
      link: linkTo("deliveries", undefined, { status: "failed" }),
    },
  ];
}

function Figures({ of: view }: { readonly of: MetricsView }) {
  const { times } = view;
  const sums = (all: readonly Series[], name: string, color: PlotSeries["color"]): PlotSeries => {
    const values = sumOf(all, times.length);
    return { name, color, values, total: whole.format(totalOf(values)) };
  };
  const highest = (all: readonly Series[], name: string, color: PlotSeries["color"]): PlotSeries => {
    const values = highestOf(all, times.length);
    const last = lastOf(values);
    return { name, color, values, total: last === undefined ? "not measured" : `${Math.round(last)} ms at last` };
  };
  const calls = named(view, "VendorCalls");
  const attempts = named(view, "DeliveryAttempts");
  const ofOutcome = (outcome: string) => calls.filter(({ labels }) => labels.outcome === outcome);
  const isDelivered = ({ labels }: Series): boolean => labels.result === "delivered";
  return (
    <div class="grid">
      <Plot
        title="Vendor calls"
        times={times}
        isStacked
        series={outcomes.map(([name, color]) => sums(ofOutcome(name), name, color))}
      />
      <Plot
        title="Latency"
        times={times}
        unit=" ms"
        series={[
          highest(named(view, "VendorCallDuration", "p50"), "p50", "--plot-1"),
          highest(named(view, "VendorCallDuration", "p95"), "p95", "--plot-3"),
        ]}
      />
      <Plot
        title="Delivery attempts"
        times={times}
        isStacked
        series={[
          sums(attempts.filter(isDelivered), "delivered", "--plot-5"),
          sums(
            attempts.filter((one) => !isDelivered(one)),
            "not delivered",
            "--plot-4",
          ),
        ]}
      />
      <Plot
        title="Delivery latency"
        times={times}
        unit=" ms"
        series={[
          highest(named(view, "DeliveryDuration", "p50"), "p50", "--plot-1"),
          highest(named(view, "DeliveryDuration", "p95"), "p95", "--plot-3"),
        ]}
      />
    </div>
  );
}
