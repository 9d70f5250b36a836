import { maxCopyAgeMs } from "../../../shared/core/recent-copies.ts";
import { maxConcurrentAttempts } from "../../../shared/gateway/model/webhook-times.ts";
import { firstAttemptTimeoutMs } from "../../../shared/gateway/webhooks/delivery/attempt-first.ts";
import type { Part } from "../../support/faults/part.ts";
import { webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { isWithinRatio, longRun } from "./latency-ratio.ts";
import { maxWithin, pacedWebhooks, percentile } from "./paced-webhooks.ts";

const answerMs = 10_000;

/** A first attempt is cut off, the endpoint is marked, and the copies of it from before expire. */
const untilKnownMs = firstAttemptTimeoutMs + maxCopyAgeMs + 500;

/** An endpoint that takes ten seconds for each answer, beside one that does not. */
export const slowEndpoint: Part = {
  name: "slow-endpoint",
  async run({ stack, events, rest }) {
    const isLong = events >= longRun;
    const perSecond = isLong ? 10 : 5;
    const clients = webhookClients(await stack({ timeScale: 60, maxInstances: 12 }));
    const { id } = await clients.endpoint("slow");
    await clients.endpoint("quick");
    const webhooks = pacedWebhooks(clients);
    await webhooks.send(perSecond, 2);
    // A short run compares no times.
    if (!isLong) rest();

    const before = await webhooks.send(perSecond, isLong ? 15 : 4);
    await clients.script("slow", [{ times: 1_000_000, status: 200, delayMs: answerMs }]);
    const during = await webhooks.send(perSecond, isLong ? 40 : 12);
    const p95 = async (cases: ReadonlySet<string>) => {
      const arrived = await until(async () => {
        const found = await webhooks.arrivals("quick", cases);
        return found.size === cases.size && found;
      });
      return percentile(
        [...arrived.values()].map(({ after }) => after),
        95,
      );
    };
    const [fine, meanwhile] = [await p95(before), await p95(during)];
    const slow = [...(await webhooks.arrivals("slow", during)).values()].map(({ at }) => at);
    const knownSlowAt = Math.min(...slow) + untilKnownMs;
    const firstAttempts = slow.filter((at) => at < knownSlowAt).length;
    const atOnce = maxWithin(
      slow.filter((at) => at >= knownSlowAt),
      answerMs - 500,
    );
    await clients.script("slow", []);
    const statuses = async () =>
      (await clients.listAll<{ status: string }>(`/v1/endpoints/${id}/deliveries`)).map(({ status }) => status);
    await until(async () => (await statuses()).every((status) => status === "delivered"), 90_000).catch(
      () => undefined,
    );
    const delivered = (await statuses()).filter((status) => status === "delivered").length;
    clients.stop();
    return [
      {
        rule: `An endpoint that takes ${answerMs / 1000} s for an answer, ${perSecond} events a second: another's wait, 95th percentile, without and with`,
        measured: `${fine} ms and ${meanwhile} ms: ratio ${(meanwhile / fine).toFixed(2)}`,
        ...(isLong ? { holds: isWithinRatio(meanwhile, fine) } : {}),
      },
      {
        rule: `… concurrent attempts at the slow one, once every recorder knows it: at most ${maxConcurrentAttempts}; its deliveries that arrive: all`,
        measured: `${atOnce} (${firstAttempts} requests before); ${delivered} of ${webhooks.count()}`,
        holds: atOnce <= maxConcurrentAttempts && delivered === webhooks.count(),
      },
    ];
  },
};
