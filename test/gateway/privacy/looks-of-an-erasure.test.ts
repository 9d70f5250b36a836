import { expect, it } from "vitest";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { aJob, countedJob } from "../../support/builders/a-job.ts";
import { type Crash, crashing, Life } from "../../support/fakes/crashing.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const key = subjectKey(keyedDigest("test-key"), patient);

async function erased() {
  const harness = deletionHarness();
  const { clock, erasureWaits, store } = harness;
  await harness.record(harness.news({ patient_id: patient.value, case_id: aCase.value }));
  await harness.delete(patient);
  return {
    ...harness,
    hidden: () => store.table.all().filter(({ sk }) => String(sk).startsWith("hidden#")).length,
    async lookAgain() {
      clock.advance(erasureWaits.again);
      await harness.continueErasures();
    },
  };
}

it.each([
  "before",
  "after",
] as const)("A removal that ends %s any step removes nothing under a hold that reported none", async (when) => {
  const wrong: unknown[] = [];
  const reports = new Set<boolean>();
  for (let step = 1; ; step += 1) {
    const harness = await erased();
    await harness.lookAgain();
    harness.clock.advance(harness.erasureWaits.restorable);
    const before = harness.hidden();
    let isRemoving: boolean | undefined;
    // The hold is put after the first look for holds, right before the state changes.
    const moveErasure: typeof harness.store.moveErasure = async (...given) => {
      if (given[2].state === "removing") isRemoving ??= (await harness.hold(patient)).isBeingRemoved;
      return await harness.store.moveErasure(...given);
    };
    const life = new Life({ step, when });
    await harness
      .continueErasures({ store: crashing({ ...harness.store, moveErasure }, life) })
      .catch((error: Crash) => error);
    await harness.lookAgain();
    await harness.lookAgain();
    if (isRemoving !== undefined) reports.add(isRemoving);
    if (isRemoving === false && harness.hidden() !== before) wrong.push([step, harness.hidden(), before]);
    if (!life.ended) break;
  }
  expect([wrong, [...reports]]).toEqual([[], [false]]);
});

it("A second run of the command during the scheduler's look gets a look of its own", async () => {
  const harness = await erased();
  const { clock, jobs, store, lookAgain } = harness;
  clock.advance(harness.erasureWaits.again);
  const lease = { token: "a", expiresAt: clock.now() + 30_000 };
  let reported: unknown;
  const moveErasure: typeof store.moveErasure = async (...given) => {
    if (reported === undefined && given[2].state === "hidden") {
      await store.indexJob("job_1", [key]);
      const job = aJob({ id: "job_1", vendor: "md-integrations", createdAt: clock.now(), subjects: [key] });
      await jobs.createJob({ ...job, status: "sending", claims: 1 }, lease, clock.now());
      clock.advance(1);
      reported = await harness.delete(patient);
    }
    return await store.moveErasure(...given);
  };
  await harness.continueErasures({ store: { ...store, moveErasure } });
  expect(reported).toMatchObject({ busy: 1 });
  const response = { status: 200, headers: {}, body: new TextEncoder().encode("answer") };
  const result = { status: "succeeded", outcome: "answered", response } as const;
  await jobs.completeAttempt(countedJob("job_1"), lease, result, clock.now(), undefined);

  await lookAgain();

  expect((await jobs.lookUpJob("job_1"))?.erased).toBe(true);
  const [erasure] = store.table.items("erasure");
  expect([erasure?.["state"], erasure?.["dueAt"]]).toEqual(["hidden", (await harness.findHidden(patient))?.until]);
});
