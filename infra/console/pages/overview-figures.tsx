import { highestOf, lastOf, type Metrics, named, type Series, sumOf, totalOf } from "../data/read-metrics.ts";
import { isOfAll } from "../data/use-partners.ts";
import { Plot } from "../parts/plot.tsx";
import type { PlotSeries } from "../parts/plot-options.ts";

type Color = PlotSeries["color"];

const outcomes = [
  ["answered", "--plot-1"],
  ["rejected", "--plot-2"],
  ["not-sent", "--plot-3"],
  ["uncertain", "--plot-4"],
] as const;

const webhookResults = [
  ["accepted", "--plot-5"],
  ["duplicate", "--plot-1"],
  ["late", "--plot-2"],
  ["refused", "--plot-4"],
] as const;

const whole = new Intl.NumberFormat();

/** The plots of the overview. */
export function Figures({ of: view }: { readonly of: Metrics }) {
  const { times } = view;
  const sums = (all: readonly Series[], name: string, color: Color): PlotSeries => {
    const values = sumOf(all, times.length);
    return { name, color, values, total: whole.format(totalOf(values)) };
  };
  const highest = (all: readonly Series[], name: string, color: Color): PlotSeries => {
    const values = highestOf(all, times.length);
    const last = lastOf(values);
    return { name, color, values, total: last === undefined ? "not measured" : `${Math.round(last)} ms at last` };
  };
  const latency = (name: Series["name"]): readonly PlotSeries[] => [
    highest(named(view, name, "p50"), "p50", "--plot-1"),
    highest(named(view, name, "p95"), "p95", "--plot-3"),
  ];
  const calls = named(view, "VendorCalls");
  const attempts = named(view, "DeliveryAttempts");
  const received = named(view, "WebhooksIn");
  const isDelivered = ({ labels }: Series): boolean => labels.result === "delivered";
  const delivered = sums(attempts.filter(isDelivered), "delivered", "--plot-5");
  const notDelivered = sums(
    attempts.filter((one) => !isDelivered(one)),
    "not delivered",
    "--plot-4",
  );
  const ofOutcome = (outcome: string) => calls.filter(({ labels }) => labels.outcome === outcome);
  const ofResult = (result: string) => received.filter(({ labels }) => labels.result === result);
  return (
    <div class="grid">
      <Plot
        title="Vendor calls"
        times={times}
        isStacked
        series={outcomes.map(([name, color]) => sums(ofOutcome(name), name, color))}
      />
      <Plot title="Latency" times={times} unit=" ms" series={latency("VendorCallDuration")} />
      {isOfAll() && (
        <Plot
          title="Webhooks received"
          times={times}
          isStacked
          series={webhookResults.map(([name, color]) => sums(ofResult(name), name, color))}
        />
      )}
      <Plot title="Delivery attempts" times={times} isStacked series={[delivered, notDelivered]} />
      {!isOfAll() && <Plot title="Delivery latency" times={times} unit=" ms" series={latency("DeliveryDuration")} />}
    </div>
  );
}
