import { attackEvents } from "../../support/faults/event-attack.ts";
import type { Part } from "../../support/faults/part.ts";

const endpoints = 200;

/** An endpoint of the largest size that is accepted: 100 event types of the longest names, and 4 KB of headers. */
const maxEndpoint = {
  eventTypes: [
    "md-integrations.*",
    ...Array.from({ length: 99 }, (_, number) => `md-integrations.${String(number).padEnd(100, "x")}`),
  ],
  headers: Object.fromEntries(["x-1", "x-2", "x-3", "x-4"].map((name) => [name, "x".repeat(1_020)])),
};

/** A partner with 200 endpoints of the largest size on every event, beside one that gets the same events. */
export const largeEndpoints: Part = {
  name: "isolation/large-endpoints",
  quiet: true,
  run: (context) =>
    attackEvents(context, {
      rule: `${endpoints} endpoints of the largest size on every event: another's deliveries of the same events`,
      pace: { everyMs: 1_000, forMs: 10_000 },
      attackMs: 20_000,
      async begin({ attacker, clients, endpoint, removeEndpoint }, round) {
        const name = `large-${round}`;
        const ids: string[] = [];
        // Each takes a second or so of this machine to create.
        for (let number = 0; number < (round === 1 ? 30 : endpoints); number += 1) {
          ids.push(await endpoint(attacker.key, `${name}?${"x".repeat(1_900)}`, maxEndpoint));
        }
        return async () => {
          if (round === 1) for (const id of ids) await removeEndpoint(attacker.key, id);
          return `deliveries to the large endpoints meanwhile: ${(await clients.received(name)).length}`;
        };
      },
    }),
};
