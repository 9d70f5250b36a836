import type { Part } from "../../support/faults/part.ts";
import { repeated } from "../../support/faults/repeated.ts";
import { twoPartners, wrongUnless } from "../../support/faults/two-partners.ts";
import { callAtPace, compareVictim } from "../../support/faults/victim.ts";

const requests = 300;
const attackMs = 15_000;

/** A partner that sends 300 requests at once, again and again. */
export const burstOfRequests: Part = {
  name: "isolation/burst-of-requests",
  quiet: true,
  async run({ stack, say }) {
    const { attacker, victim } = await twoPartners(await stack({}));
    const path = "/v1/inside-rx/search/v1/popular";
    const read = () => wrongUnless(200, victim.call(path));
    const pace = { everyMs: 50, forMs: 6_000 };
    await callAtPace(read, { ...pace, forMs: 3_000 });
    const quiet = await callAtPace(read, pace);

    const ends = new Map<number, number>();
    const request = async (): Promise<void> => {
      const response = await attacker.call(path);
      await response.arrayBuffer();
      ends.set(response.status, (ends.get(response.status) ?? 0) + 1);
    };
    const attack = repeated(() => Promise.all(Array.from({ length: requests }, request)), { everyMs: 5_000 });
    const attacked = await callAtPace(read, { ...pace, forMs: attackMs });
    await attack.stop();
    say(`the attacker's answers: ${[...ends].map(([status, count]) => `${count} × ${status}`).join(", ")}`);
    return [
      compareVictim({
        rule: `${requests} requests at once, every 5 s: another's reads of the vendor`,
        quiet,
        attacked,
      }),
      {
        rule: "… the burst itself is within the attacker's share: all answered",
        measured: `${ends.get(200) ?? 0} answered, ${ends.get(429) ?? 0} refused`,
        holds: [...ends.keys()].every((status) => status === 200),
      },
    ];
  },
};
