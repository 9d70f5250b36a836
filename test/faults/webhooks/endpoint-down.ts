import { drainPageSize, webhookWaits } from "../../../shared/gateway/model/webhook-times.ts";
import type { Part } from "../../support/faults/part.ts";
import { webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { isWithinRatio, longRun } from "./latency-ratio.ts";
import { maxWithin, pacedWebhooks, percentile } from "./paced-webhooks.ts";

const threeDaysSeconds = 3 * 24 * 3_600;

/** The scheduler of this machine never runs more often than each second. */
const minRunMs = 1_000;

/** An endpoint that is down for three days, beside one that is not. */
export const endpointDown: Part = {
  name: "endpoint-down",
  async run({ stack, events, say }) {
    const isLong = events >= longRun;
    const [outageSeconds, perSecond] = isLong ? [40, 15] : [8, 5];
    const timeScale = threeDaysSeconds / outageSeconds;
    const clients = webhookClients(await stack({ timeScale, maxInstances: 8 }));
    const { id } = await clients.endpoint("down");
    await clients.endpoint("other");
    const statuses = async () =>
      (await clients.listAll<{ status: string }>(`/v1/endpoints/${id}/deliveries`)).map(({ status }) => status);
    const webhooks = pacedWebhooks(clients);
    await webhooks.send(perSecond, 2);

    const before = await webhooks.send(perSecond, isLong ? 15 : 4);
    await clients.script("down", [{ times: 1_000_000, status: 503 }]);
    const during = await webhooks.send(perSecond, outageSeconds);
    const held = (await statuses()).filter((status) => status === "held").length;
    await clients.script("down", []);
    const back = Date.now();
    say(`${held} deliveries held after ${outageSeconds} s at TIME_SCALE=${timeScale}`);
    await until(async () => (await statuses()).every((status) => status === "delivered"), 120_000).catch(
      () => undefined,
    );

    const delivered = (await statuses()).filter((status) => status === "delivered").length;
    const arrived = (await clients.received("down")).map(({ at }) => Date.parse(at)).filter((at) => at >= back);
    const interval = Math.max(minRunMs, webhookWaits(timeScale).drainEvery);
    const maxArrived = maxWithin(arrived, interval);
    const p95 = async (cases: ReadonlySet<string>) =>
      percentile(
        [...(await webhooks.arrivals("other", cases)).values()].map(({ after }) => after),
        95,
      );
    const [fine, meanwhile] = [await p95(before), await p95(during)];
    clients.stop();
    return [
      {
        rule: `An endpoint down for three days (${outageSeconds} s at TIME_SCALE=${timeScale}): all its deliveries arrive in the end`,
        measured: `${delivered} of ${webhooks.count()}, ${held} of which were held`,
        holds: delivered === webhooks.count() && webhooks.failed() === 0 && held > 0,
      },
      {
        rule: `… at a bounded pace: at most ${drainPageSize} in an interval of the drain (${interval} ms here)`,
        measured: `${maxArrived} at most in one, ${arrived.length} in all`,
        holds: maxArrived <= drainPageSize,
      },
      {
        rule: "… another endpoint's wait, 95th percentile, without and with the outage",
        measured: `${fine} ms and ${meanwhile} ms: ratio ${(meanwhile / fine).toFixed(2)}`,
        ...(isLong ? { holds: isWithinRatio(meanwhile, fine) } : {}),
      },
    ];
  },
};
