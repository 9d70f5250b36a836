import type { Part } from "../../support/faults/part.ts";
import { repeated } from "../../support/faults/repeated.ts";
import { compareVictim } from "../../support/faults/victim.ts";
import { eventPartners } from "../../support/faults/victim-events.ts";

const burst = 200;

/** Bursts of webhooks for one connection, beside the events of another connection of the same vendor. */
export const burstOfWebhooks: Part = {
  name: "isolation/burst-of-webhooks",
  quiet: true,
  async run({ stack, say }) {
    const { clients, send, eventsAtPace } = await eventPartners(await stack({}));
    const pace = { everyMs: 250, forMs: 8_000 };
    await eventsAtPace({ ...pace, forMs: 4_000 });
    const quiet = await eventsAtPace(pace);

    let sent = 0;
    const attack = repeated(
      async () => {
        await Promise.all(Array.from({ length: burst }, () => send("default")));
        sent += burst;
      },
      { everyMs: 5_000 },
    );
    const attacked = await eventsAtPace({ ...pace, forMs: 20_000 });
    await attack.stop();
    say(`webhooks in bursts: ${sent}`);
    clients.stop();
    return [
      compareVictim({
        rule: `${burst} webhooks for one connection at once, every 5 s: deliveries of another connection's events`,
        quiet,
        attacked,
      }),
    ];
  },
};
