import type { Part } from "../../support/faults/part.ts";
import { twoPartners, wrongUnless } from "../../support/faults/two-partners.ts";
import { callAtPace, compareVictim } from "../../support/faults/victim.ts";

const jobs = 120;
const slowMs = 6_000;
const attackMs = 25_000;

/** A partner that queues 120 jobs of six seconds each, beside one that waits for the end of each of its jobs. */
export const queuedJobs: Part = {
  name: "isolation/queued-jobs",
  quiet: true,
  async run({ stack, say }) {
    const { client, attacker, victim } = await twoPartners(await stack({}));
    const job = (number: number) =>
      wrongUnless(
        200,
        victim.call("/v1/syncvet/isolation/quick", {
          body: `{"number": ${number}}`,
          headers: { prefer: "respond-async, wait=20" },
        }),
      );
    const pace = { everyMs: 250, forMs: 6_000 };
    const attack = (number: number) =>
      attacker.call("/v1/syncvet/isolation/slow", {
        body: `{"number": ${number}}`,
        headers: { prefer: "respond-async" },
      });
    // Instances start and log in, which takes a processor here that Lambda would have.
    await client.fault("syncvet", { match: { path: "/isolation/slow" }, times: 20, do: { delayMs: 600 } });
    await Promise.all(Array.from({ length: 20 }, (_, number) => attack(-number)));
    await callAtPace(job, { ...pace, forMs: 3_000 });
    const quiet = await callAtPace(job, pace);

    await client.fault("syncvet", { match: { path: "/isolation/slow" }, times: 1_000, do: { delayMs: slowMs } });
    const queued = await Promise.all(Array.from({ length: jobs }, (_, number) => attack(number)));
    const accepted = queued.filter(({ status }) => status === 202).length;
    const attacked = await callAtPace(job, { ...pace, forMs: attackMs });
    const ends = new Map<string, number>();
    for (const id of queued.map(({ headers }) => headers.get("gateway-job"))) {
      const { status } = (await (await attacker.call(`/v1/jobs/${id}`)).json()) as { readonly status: string };
      ends.set(status, (ends.get(status) ?? 0) + 1);
    }
    const done = ends.get("succeeded") ?? 0;
    say(`the attacker's jobs: ${[...ends].map(([status, count]) => `${count} ${status}`).join(", ")}`);
    const expected = (attackMs / slowMs) * 5;
    return [
      compareVictim({
        rule: `${jobs} queued jobs of ${slowMs / 1000} s: another's queued jobs of the vendor`,
        quiet,
        attacked,
      }),
      {
        rule: `… the attacker's jobs are accepted, at least ${Math.floor(expected)} are done meanwhile, and none is lost`,
        measured: `${accepted} accepted, ${done} done, ${ends.get("failed") ?? 0} failed`,
        holds: accepted === jobs && done >= expected && [...ends.keys()].every((status) => states.includes(status)),
      },
    ];
  },
};

const states = ["queued", "sending", "succeeded"];
