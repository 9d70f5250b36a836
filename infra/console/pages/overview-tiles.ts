import type { Count } from "../../../shared/gateway/partner-api/views/counts-view.ts";
import { showCount, sumOfCounts, type Waiting } from "../data/read-counts.ts";
import { highestOf, lastOf, type Metrics, named, type Series, sumOf, totalOf } from "../data/read-metrics.ts";
import { linkTo } from "../data/route.ts";
import { isOfAll } from "../data/use-partners.ts";
import type { Tile } from "../parts/tiles.tsx";

const percent = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat();

/** The numbers of the overview. */
export function tilesOf(view: Metrics, waiting: Waiting | undefined): readonly Tile[] {
  const sum = (series: readonly Series[]): number => totalOf(sumOf(series, view.times.length));
  const calls = named(view, "VendorCalls");
  const total = sum(calls);
  const answered = sum(calls.filter(({ labels }) => labels.outcome === "answered"));
  const p95 = lastOf(highestOf(named(view, "VendorCallDuration", "p95"), view.times.length));
  const attempts = named(view, "DeliveryAttempts");
  const delivered = sum(attempts.filter(({ labels }) => labels.result === "delivered"));
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
    isOfAll()
      ? webhooks(sum(named(view, "WebhooksIn")), delivered)
      : { name: "Delivered", value: whole.format(delivered), note: `of ${whole.format(sum(attempts))} attempts` },
    notDelivered(waiting),
  ];
}

/** Its parts lead to what they count, which no one list has. */
function notDelivered(waiting: Waiting | undefined): Tile {
  const name = "Not delivered";
  if (waiting === undefined) return { name, value: "–" };
  const { failed, held } = waiting;
  const all = sumOfCounts(failed, held);
  const part = (of: Count, status: string) => ({
    text: `${showCount(of)} ${status}`,
    link: linkTo("deliveries", undefined, { status }),
  });
  return {
    ...{ name, value: showCount(all), mood: all.count === 0 ? undefined : "bad" },
    parts: [part(failed, "failed"), part(held, "held")],
  };
}

/** Webhooks as they come in are counted for all partners together: no partner sees how many. */
function webhooks(received: number, delivered: number): Tile {
  const note = "received, and delivered";
  return { name: "Webhooks in / out", value: `${whole.format(received)} / ${whole.format(delivered)}`, note };
}
