import type { Round } from "../lab/lab.ts";
import { addEndpoints, webhookWorkload } from "../workloads/webhooks.ts";
import { onceFor, withLab } from "./row.ts";

export interface WebhookRounds {
  /** One healthy endpoint; webhooks follow each other at once. */
  readonly one: readonly Round[];
  /** One healthy endpoint; every copy in memory is older than a second. */
  readonly cold: readonly Round[];
  /** Ten healthy endpoints. */
  readonly ten: readonly Round[];
}

/** Longer than any copy of a partner or an endpoint is used. */
const pauseMs = 1_200;

/** Webhooks of MD Integrations with a case, from the receipt to the last delivery. */
export const webhookRounds = onceFor<WebhookRounds>((bench) =>
  withLab(bench, async (lab) => {
    const [one, ten] = ["md-integrations.case_waiting", "md-integrations.case_assigned"] as const;
    await addEndpoints(lab, 1, one);
    await addEndpoints(lab, 10, ten);
    bench.say("webhooks to one endpoint");
    const warm = await lab.measure(webhookWorkload(lab, one, { name: "webhook", rounds: 100, warmUp: 60 }));
    bench.say("webhooks to one endpoint, copies in memory expired");
    const cold = await lab.measure(webhookWorkload(lab, one, { name: "webhook-cold", rounds: 7, warmUp: 0, pauseMs }));
    bench.say("webhooks to ten endpoints");
    const toTen = await lab.measure(webhookWorkload(lab, ten, { name: "webhook-ten", rounds: 20, warmUp: 5 }));
    return { one: warm, cold, ten: toTen };
  }),
);
