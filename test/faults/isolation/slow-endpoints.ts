import type { Part } from "../../support/faults/part.ts";
import { compareVictim } from "../../support/faults/victim.ts";
import { eventPartners } from "../../support/faults/victim-events.ts";

const endpoints = 60;
const slowMs = 13_000;

/** A partner with 60 endpoints that answer after 13 s each, beside one that gets the same events. */
export const slowEndpoints: Part = {
  name: "isolation/slow-endpoints",
  quiet: true,
  async run({ stack, say }) {
    const { attacker, clients, endpoint, eventsAtPace } = await eventPartners(await stack({}));
    const pace = { everyMs: 1_000, forMs: 10_000 };
    await eventsAtPace({ ...pace, forMs: 4_000 });
    const quiet = await eventsAtPace(pace);

    await clients.script("slow", [{ times: 1_000_000, status: 200, delayMs: slowMs }]);
    for (let number = 0; number < endpoints; number += 1) await endpoint(attacker.key, "slow");
    const attacked = await eventsAtPace({ ...pace, forMs: 20_000 });
    const attempts = (await clients.received("slow")).length;
    say(`attempts at the slow endpoints meanwhile: ${attempts}`);
    clients.stop();
    return [
      compareVictim({
        rule: `${endpoints} endpoints that answer after ${slowMs / 1000} s: another's deliveries of the same events`,
        quiet,
        attacked,
      }),
    ];
  },
};
