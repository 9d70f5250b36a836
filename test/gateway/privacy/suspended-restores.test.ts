import { expect, it } from "vitest";
import { dynamoWebhookStore } from "../../../shared/aws/dynamodb-webhook-store.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { type SubjectId, subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { Interleaving, type Step, stepping } from "../../support/fakes/interleaved.ts";
import { seeded } from "../../support/faults/seeded.ts";
import { deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const other: SubjectId = { ...patient, value: "patient-2" };

/** A call of two patients, hidden by the erasures of both. */
async function setUp() {
  const harness = deletionHarness();
  const { clock, erasureWaits, jobs, store } = harness;
  const subjects = [patient, other].map((id) => subjectKey(keyedDigest("test-key"), id));
  await store.indexJob("job_1", subjects);
  const job = aJob({ id: "job_1", vendor: "md-integrations", createdAt: clock.now(), subjects, status: "succeeded" });
  await jobs.createJob(job, undefined, clock.now());
  const lookAgain = async () => {
    clock.advance(erasureWaits.again);
    await harness.continueErasures();
  };
  await harness.delete(other);
  await lookAgain();
  clock.advance(erasureWaits.restorable / 2);
  await harness.delete(patient);
  return { ...harness, lookAgain };
}

it("A restore that is suspended at any step while another erasure removes leaves no payload of a call behind", async () => {
  const wrong: unknown[] = [];
  let steps = 1;
  for (let isEnded = false; !isEnded; steps += 1) {
    const harness = await setUp();
    const { clock, erasureWaits, lookAgain, store } = harness;
    const interleaving = new Interleaving(seeded(1), { crash: 0 });
    const restore = interleaving.start(async (step: Step) => {
      const table = stepping(store.table, step);
      await harness.restore(other, { store: { ...store, ...dynamoWebhookStore({ table, clock }) } });
    });
    void restore.then(() => {
      isEnded = true;
    });
    await interleaving.runSome(steps);
    if (isEnded) break;
    await lookAgain();
    clock.advance(erasureWaits.restorable);
    await harness.continueErasures();
    await lookAgain();
    await interleaving.run();
    await restore;
    for (let looks = 0; looks < 3; looks += 1) await lookAgain();
    const left = store.table.all().filter(({ sk }) => String(sk).startsWith("hidden#"));
    if (left.length > 0 || store.table.items("erasure").length > 0) wrong.push([steps, left.length]);
    isEnded = false;
  }
  expect(wrong).toEqual([]);
  expect(steps).toBeGreaterThan(10);
});
