import { mapLimit } from "../../../shared/core/map-limit.ts";
import type { Part } from "../../support/faults/part.ts";
import { storedWebhooks } from "../../support/stack/stored-webhooks.ts";
import { webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { loggedLines } from "./logged-lines.ts";

const copies = 200;
const maxWebhooks = 50;
const endpoints = ["copies-1", "copies-2"];

/** The same webhook many times at once. */
export const webhookCopies: Part = {
  name: "webhook-copies",
  async run({ stack, events, say }) {
    const started = await stack({ timeScale: 60, maxInstances: 6 });
    const clients = webhookClients(started);
    for (const name of endpoints) await clients.endpoint(name);
    const count = Math.min(maxWebhooks, Math.ceil(events / 40));
    const timestamp = Math.floor(Date.now() / 1000);
    const statuses = await mapLimit(Array.from({ length: count }), 2, (_, at) =>
      clients.send({
        payload: { timestamp, event_type: "case_waiting", case_id: `copied-${at}` },
        times: copies,
        retries: 5,
        retryDelayMs: 500,
      }),
    );
    const taken = statuses.flat().filter((status) => status === 200).length;
    say(`${taken} copies acknowledged`);
    await clients.quiet(180_000);
    const stored = await until(async () => {
      const found = await storedWebhooks(started.info);
      return found.deliveries.every(({ status }) => status === "delivered") && found;
    });
    const arrived = await Promise.all(
      endpoints.map(async (name) => (await clients.received(name)).map(({ headers }) => headers["webhook-id"])),
    );
    clients.stop();
    const unique = arrived.map((ids) => new Set(ids).size);
    return [
      {
        rule: `${copies} copies at once of each of ${count} webhooks: one event each, one delivery to each of ${endpoints.length} endpoints`,
        measured: `${taken} acknowledged, ${stored.events.length} events, ${unique.join(" and ")} deliveries`,
        holds:
          taken === count * copies &&
          stored.events.length === count &&
          stored.deliveries.length === count * endpoints.length &&
          unique.every((ids) => ids === count),
      },
      {
        rule: "… requests that the endpoints got; copies refused as known webhooks",
        measured: `${arrived.map(({ length }) => length).join(" and ")}; ${loggedLines(started.info, "process-events", "webhook.duplicate")}`,
      },
    ];
  },
};
