import type { Part } from "../../support/faults/part.ts";
import { compareVictim } from "../../support/faults/victim.ts";
import { eventPartners } from "../../support/faults/victim-events.ts";

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
  async run({ stack, say }) {
    const { attacker, clients, endpoint, eventsAtPace } = await eventPartners(await stack({}));
    const pace = { everyMs: 1_000, forMs: 10_000 };
    await eventsAtPace({ ...pace, forMs: 4_000 });
    const quiet = await eventsAtPace(pace);

    for (let number = 0; number < endpoints; number += 1) {
      await endpoint(attacker.key, `large?${"x".repeat(1_900)}`, maxEndpoint);
    }
    const attacked = await eventsAtPace({ ...pace, forMs: 20_000 });
    say(`deliveries to the large endpoints meanwhile: ${(await clients.received("large")).length}`);
    clients.stop();
    return [
      compareVictim({
        rule: `${endpoints} endpoints of the largest size on every event: another's deliveries of the same events`,
        quiet,
        attacked,
      }),
    ];
  },
};
