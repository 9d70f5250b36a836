import type { Part } from "../../support/faults/part.ts";
import { repeated } from "../../support/faults/repeated.ts";
import { twoPartners, wrongUnless } from "../../support/faults/two-partners.ts";
import { callAtPace, compareVictim } from "../../support/faults/victim.ts";

const [slowPath, quickPath] = ["/V2/getPatient", "/V2/getHealthStatus"];
const slowMs = 10_000;
const everyMs = 3_000;
const attackMs = 15_000;

/** An app that gives up after three seconds and asks again: 20 reads at a time, each of which the vendor answers after 10 s. */
export const slowReads: Part = {
  name: "isolation/slow-reads",
  quiet: true,
  async run({ stack, say }) {
    const { client, attacker, victim } = await twoPartners(await stack({}));
    const body = '{"request": {"patient_id": 1}}';
    const read = () => wrongUnless(200, victim.call(`/v1/si-compounding${quickPath}`, { body: "{}" }));
    const ends = new Map<number, number>();
    const slowRead = async (): Promise<void> => {
      const { status } = await attacker.call(`/v1/si-compounding${slowPath}`, { body });
      ends.set(status, (ends.get(status) ?? 0) + 1);
    };
    const beginAttack = () => repeated(() => Promise.all(Array.from({ length: 20 }, slowRead)), { everyMs });
    await client.fault("si-compounding", { match: { path: slowPath }, times: 10_000, do: { delayMs: slowMs } });

    // The first attack starts instances, which takes a processor here that Lambda would have.
    const first = beginAttack();
    await callAtPace(read, { everyMs: 50, forMs: 7_000 });
    await first.stop();
    const quiet = await callAtPace(read, { everyMs: 50, forMs: 6_000 });
    ends.clear();
    const attack = beginAttack();
    const attacked = await callAtPace(read, { everyMs: 50, forMs: attackMs });
    await attack.stop();
    say(`the attacker's answers: ${[...ends].map(([status, count]) => `${count} × ${status}`).join(", ")}`);
    return [
      compareVictim({
        rule: `20 reads that take ${slowMs / 1000} s, every ${everyMs / 1000} s: another's reads of the vendor`,
        quiet,
        attacked,
      }),
      {
        rule: "… the attacker's further reads are refused at once: 429",
        measured: `${ends.get(429) ?? 0} refused, ${ends.get(200) ?? 0} answered`,
        holds: (ends.get(429) ?? 0) > 0 && [...ends.keys()].every((status) => status === 200 || status === 429),
      },
    ];
  },
};
