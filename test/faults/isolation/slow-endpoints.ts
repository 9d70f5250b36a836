import { attackEvents } from "../../support/faults/event-attack.ts";
import type { Part } from "../../support/faults/part.ts";

const endpoints = 60;
const slowMs = 13_000;

/** A partner with 60 endpoints that answer after 13 s each, beside one that gets the same events. */
export const slowEndpoints: Part = {
  name: "isolation/slow-endpoints",
  quiet: true,
  run: (context) =>
    attackEvents(context, {
      rule: `${endpoints} endpoints that answer after ${slowMs / 1000} s: another's deliveries of the same events`,
      pace: { everyMs: 1_000, forMs: 10_000 },
      attackMs: 20_000,
      async begin({ attacker, clients, endpoint, removeEndpoint }, round) {
        const name = `slow-${round}`;
        await clients.script(name, [{ times: 1_000_000, status: 200, delayMs: slowMs }]);
        const ids: string[] = [];
        for (let number = 0; number < endpoints; number += 1) ids.push(await endpoint(attacker.key, name));
        return async () => {
          if (round === 1) for (const id of ids) await removeEndpoint(attacker.key, id);
          return `attempts at the slow endpoints meanwhile: ${(await clients.received(name)).length}`;
        };
      },
    }),
};
