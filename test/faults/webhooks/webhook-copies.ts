import { mapLimit } from "../../../shared/core/map-limit.ts";
import { until } from "../../flows/until.ts";
import { webhookParties } from "../../flows/webhook-parties.ts";
import type { Part } from "../part.ts";
import { loggedLines } from "./logged-lines.ts";
import { storedWebhooks } from "./stored-webhooks.ts";

const copies = 200;
const mostWebhooks = 50;
const endpoints = ["copies-1", "copies-2"];

/** The same webhook many times at once. */
export const webhookCopies: Part = {
  name: "webhook-copies",
  async run({ stack, events, say }) {
    const started = await stack({ timeScale: 60, maxInstances: 6 });
    const parties = webhookParties(started);
    for (const name of endpoints) await parties.endpoint(name);
    const count = Math.min(mostWebhooks, Math.ceil(events / 40));
    const timestamp = Math.floor(Date.now() / 1000);
    const statuses = await mapLimit(Array.from({ length: count }), 2, (_, at) =>
      parties.send({
        payload: { timestamp, event_type: "case_waiting", case_id: `copied-${at}` },
        times: copies,
        retries: 5,
        retryDelayMs: 500,
      }),
    );
    const taken = statuses.flat().filter((status) => status === 200).length;
    say(`${taken} copies acknowledged`);
    await parties.quiet(180_000);
    const stored = await until(async () => {
      const found = await storedWebhooks(started.info);
      return found.deliveries.every(({ status }) => status === "delivered") && found;
    });
    const arrived = await Promise.all(
      endpoints.map(async (name) => (await parties.received(name)).map(({ headers }) => headers["webhook-id"])),
    );
    parties.stop();
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
        measured: `${arrived.map(({ length }) => length).join(" and ")}; ${loggedLines(started.info, "record-event", "webhook.repeated")}`,
      },
    ];
  },
};
