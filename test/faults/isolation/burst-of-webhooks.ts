import { availableParallelism } from "node:os";
import { attackEvents } from "../../support/faults/event-attack.ts";
import type { Part } from "../../support/faults/part.ts";
import { repeated } from "../../support/faults/repeated.ts";
import { webhookSender } from "../../support/faults/webhook-sender.ts";

const burst = 200;

/** Bursts of webhooks for one connection, beside the events of another connection of the same vendor. */
export const burstOfWebhooks: Part = {
  name: "isolation/burst-of-webhooks",
  quiet: true,
  run: (context) =>
    attackEvents(context, {
      rule: `${burst} webhooks for one connection at once, every 5 s: deliveries of another connection's events`,
      pace: { everyMs: 250, forMs: 8_000 },
      attackMs: 20_000,
      // A queue is fair only when 30 messages of a group are in flight, which takes six batches of five. Nothing else waits
      // here: instances that compute beyond the processors would share them, and the webhook that is next would take as many
      // times longer. One processor is left to the emulated API, queues and tables. Lambda gives each instance its own.
      instances: { maxInstances: 8, maxComputing: Math.max(1, availableParallelism() - 1) },
      async begin({ stack, newPayload }) {
        const sender = webhookSender(stack);
        let [sent, acknowledged] = [0, 0];
        const attack = repeated(
          async () => {
            sent += burst;
            acknowledged += await sender.sendAtOnce(Array.from({ length: burst }, () => JSON.stringify(newPayload())));
          },
          { everyMs: 5_000 },
        );
        return async () => {
          await attack.stop();
          await sender.stop();
          return `webhooks in bursts: ${sent}, acknowledged: ${acknowledged}`;
        };
      },
    }),
};
