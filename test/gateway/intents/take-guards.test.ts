import { expect, it } from "vitest";
import { createTakeGuards } from "../../../shared/gateway/intents/take-guards.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { StoredJob } from "../../../shared/gateway/model/job.ts";
import type { IntentGuardStore } from "../../../shared/gateway/ports/intent-guard-store.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryCaseStore, memoryIntentGuards } from "../../support/fakes/memory-stores.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const hour = 3_600_000;
const guards = [{ key: "gua_1", pointer: "", members: [] }];
const planned = { guards, repeated: [], warnMs: 72 * hour, refuseMs: 24 * hour, allowed: [] };
const warn = { ...planned, mode: "warn" } as const;
const refuse = { ...planned, mode: "refuse" } as const;

/** Guards in memory, and jobs by their ids as they are changed. */
function setUp() {
  const clock = manualClock();
  const jobs = new Map<string, Partial<StoredJob>>();
  const find = async (id: string) => jobs.get(id) as StoredJob | undefined;
  const deps = {
    vendor: siCompounding,
    jobs: { lookUpJob: find, findJob: find },
    cases: memoryCaseStore(clock),
    intentGuards: memoryIntentGuards(clock),
    digest: async () => keyedDigest("test-key"),
    clock,
    sleep: async () => {},
    waits: { missingJob: 70_000 },
    log: silentLog(),
  };
  const job = (id: string) => ({ id, partnerId: "prt_1", createdAt: clock.now(), deadline: clock.now() + hour });
  return { deps, jobs, job, clock };
}

/** Its first put of a guard that others hold is overtaken. */
function overtaken(intentGuards: IntentGuardStore, by: () => Promise<unknown>): IntentGuardStore {
  let isFirst = true;
  return {
    ...intentGuards,
    async putGuard(key, holders, until, seen) {
      const overtakes = seen !== undefined && isFirst;
      if (overtakes) isFirst = false;
      if (overtakes) await by();
      return await intentGuards.putGuard(key, holders, until, seen);
    },
  };
}

it("A call that was warned is among the holders although another one was faster, and guards when that one fails", async () => {
  const { deps, jobs, job } = setUp();
  jobs.set("job_a", { id: "job_a", status: "sending" });
  await createTakeGuards(deps)(job("job_a"), warn);
  const intentGuards = overtaken(deps.intentGuards, async () => {
    jobs.set("job_b", { id: "job_b", status: "sending" });
    await createTakeGuards(deps)(job("job_b"), warn);
  });

  const taken = await createTakeGuards({ ...deps, intentGuards })(job("job_c"), warn);

  expect(taken.warned).toHaveLength(1);
  jobs.set("job_c", { id: "job_c", status: "succeeded" });
  for (const id of ["job_a", "job_b"]) jobs.set(id, { id, status: "failed", outcome: "rejected" });
  expect((await createTakeGuards(deps)(job("job_d"), refuse)).refusing).toHaveLength(1);
});

it("A call under a key whose other request takes its guard back meanwhile has a guard of its own", async () => {
  const { deps, job } = setUp();
  const first = await createTakeGuards(deps)(job("job_k"), refuse);
  const intentGuards = overtaken(deps.intentGuards, first.release);

  expect((await createTakeGuards({ ...deps, intentGuards })(job("job_k"), refuse)).refusing).toEqual([]);

  expect((await createTakeGuards(deps)(job("job_l"), refuse)).refusing).toHaveLength(1);
});

it("A job that waits in the queue refuses another one until its deadline, beyond the hours of its guard", async () => {
  const { deps, jobs, job, clock } = setUp();
  const minutes = { ...refuse, warnMs: hour / 6, refuseMs: hour / 6 };
  jobs.set("job_a", { id: "job_a", status: "queued" });
  await createTakeGuards(deps)(job("job_a"), minutes);

  clock.advance(hour / 2);
  expect((await createTakeGuards(deps)(job("job_b"), minutes)).refusing).toHaveLength(1);

  jobs.set("job_a", { id: "job_a", status: "succeeded" });
  expect((await createTakeGuards(deps)(job("job_c"), minutes)).refusing).toEqual([]);
});
