import type { Part } from "../../support/faults/part.ts";
import { twoPartners, wrongUnless } from "../../support/faults/two-partners.ts";
import { callAtPace, compareVictim, type Pace, type VictimCalls } from "../../support/faults/victim.ts";
import { until } from "../../support/until.ts";

const jobs = 120;
const slowMs = 6_000;
const attackMs = 25_000;
const [slowPath, quickPath] = ["/isolation/slow", "/isolation/quick"];

/** A partner that queues 120 jobs of six seconds each, beside one whose queued jobs are quick. */
export const queuedJobs: Part = {
  name: "isolation/queued-jobs",
  quiet: true,
  async run({ stack, say }) {
    const { client, attacker, victim } = await twoPartners(await stack({}));
    const queue = { method: "POST", headers: { prefer: "respond-async" } };
    const queueSlow = (count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, number) => attacker.call(`/v1/syncvet${slowPath}?n=${number}`, queue)),
      );
    const quickJobs = quickJobsOf(client, (number) =>
      wrongUnless(202, victim.call(`/v1/syncvet${quickPath}?n=${number}`, queue)),
    );

    // A first attack starts instances, which takes a processor here that Lambda would have.
    await client.fault("syncvet", { match: { path: slowPath }, times: 40, do: { delayMs: 2_000 } });
    await queueSlow(40);
    await quickJobs({ everyMs: 200, forMs: 10_000 });
    const quiet = await quickJobs({ everyMs: 200, forMs: 6_000 });
    await client.fault("syncvet", { match: { path: slowPath }, times: 1_000, do: { delayMs: slowMs } });
    const queued = await queueSlow(jobs);
    const accepted = queued.filter(({ status }) => status === 202).length;
    const attacked = await quickJobs({ everyMs: 200, forMs: attackMs });

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

/** Queues jobs at a pace, and measures from each request to its arrival at the vendor. */
function quickJobsOf(
  client: Awaited<ReturnType<typeof twoPartners>>["client"],
  queueJob: (number: number) => Promise<string | undefined>,
) {
  let queued = 0;
  return async (pace: Pace): Promise<VictimCalls> => {
    const sentAt = new Map<number, number>();
    const { failed } = await callAtPace(() => {
      queued += 1;
      sentAt.set(queued, Date.now());
      return queueJob(queued);
    }, pace);
    const arrived = await until(async () => {
      const entries = (await client.journal("syncvet")).filter(({ path }) => path.startsWith(quickPath));
      const found = new Map(entries.map(({ at, path }) => [Number(path.split("=")[1]), Date.parse(at)]));
      return [...sentAt.keys()].every((number) => found.has(number)) && found;
    }, 60_000);
    return { times: [...sentAt].map(([number, at]) => (arrived.get(number) ?? Number.NaN) - at), failed };
  };
}
