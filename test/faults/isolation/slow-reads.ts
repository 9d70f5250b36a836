import type { Part } from "../../support/faults/part.ts";
import { repeated } from "../../support/faults/repeated.ts";
import { twoPartners, wrongUnless } from "../../support/faults/two-partners.ts";
import { callAtPace, compareVictim } from "../../support/faults/victim.ts";

const [slowPath, quickPath] = ["/V2/getPatient", "/V2/getHealthStatus"];
const slowMs = 8_000;
const attackMs = 14_000;

/** An app that gives up after a second and asks again: 20 reads at a time, each of which the vendor answers after 8 s. */
export const slowReads: Part = {
  name: "isolation/slow-reads",
  quiet: true,
  async run({ stack, say }) {
    const { client, attacker, victim } = await twoPartners(await stack({}));
    const body = '{"request": {"patient_id": 1}}';
    const read = () => wrongUnless(200, victim.call(`/v1/si-compounding${quickPath}`, { body: "{}" }));
    const pace = { everyMs: 50, forMs: 6_000 };
    // Instances start and log in, which takes a processor here that Lambda would have.
    await client.fault("si-compounding", { match: { path: slowPath }, times: 30, do: { delayMs: 600 } });
    const slow = () => attacker.call(`/v1/si-compounding${slowPath}`, { body });
    await Promise.all(Array.from({ length: 30 }, async () => (await slow()).arrayBuffer()));
    await callAtPace(read, { everyMs: 50, forMs: 2_000 });
    const quiet = await callAtPace(read, pace);

    await client.fault("si-compounding", { match: { path: slowPath }, times: 10_000, do: { delayMs: slowMs } });
    const ends = new Map<number, number>();
    const slowRead = async (): Promise<void> => {
      const { status } = await slow();
      ends.set(status, (ends.get(status) ?? 0) + 1);
    };
    const attack = repeated(() => Promise.all(Array.from({ length: 20 }, slowRead)), { everyMs: 1_000 });
    const attacked = await callAtPace(read, { ...pace, forMs: attackMs });
    await attack.stop();
    say(`the attacker's answers: ${[...ends].map(([status, count]) => `${count} × ${status}`).join(", ")}`);
    return [
      compareVictim({
        rule: `20 reads a second that take ${slowMs / 1000} s: another's reads of the vendor`,
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
