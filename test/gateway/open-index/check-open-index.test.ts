import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dynamoDeliveryStore } from "../../../shared/aws/dynamodb-delivery-store.ts";
import { dynamoJobStore } from "../../../shared/aws/dynamodb-job-store.ts";
import { dynamoOpenIndexChecks } from "../../../shared/aws/dynamodb-open-index-checks.ts";
import { dynamoDueIndex } from "../../../shared/aws/records/due.ts";
import { dynamoOpenIndex, openList } from "../../../shared/aws/records/open.ts";
import { jobStatuses } from "../../../shared/core/job-status.ts";
import { deliveryStatuses } from "../../../shared/gateway/model/delivery.ts";
import { isOpen } from "../../../shared/gateway/model/open-status.ts";
import { createCheckOpenIndex } from "../../../shared/gateway/open-index/check-open-index.ts";
import { createWatchOpenIndex } from "../../../shared/gateway/open-index/watch-open-index.ts";
import { createRunDueWork } from "../../../shared/gateway/scheduler/run-due-work.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";
import { aDelivery } from "../../support/builders/an-event.ts";
import { Crash, type CrashPoint, crashing, Life } from "../../support/fakes/crashing.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryBlobStore } from "../../support/fakes/memory-blob-store.ts";
import { memoryEndpointStore } from "../../support/fakes/memory-stores.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const day = 86_400_000;
const partnerIds = ["prt_1", "prt_2"];
const endpointIds = ["ep_1", "ep_2", "ep_3"];

function setUp() {
  const [clock, table, log] = [manualClock(), new MemoryTable(), silentLog()];
  const records = { table, clock };
  const jobs = dynamoJobStore(records, memoryBlobStore());
  const deliveries = dynamoDeliveryStore(records);
  const checks = dynamoOpenIndexChecks(records);
  const partnerStore = { listPartners: async () => partnerIds.map((id) => ({ ...aPartner(), id })) };
  const endpoints = memoryEndpointStore(
    ...endpointIds.map((id, at) => anEndpoint({ id, partnerId: partnerIds[at % 2] ?? "" })),
  );
  /** The scheduler's run of a minute, in a process that ends at the point. */
  const run = async (point?: CrashPoint) => {
    const life = new Life(point);
    const openIndexChecks = crashing(checks, life);
    const deps = { openIndexChecks, partnerStore, endpoints, clock, scale: 1, log };
    const handlers = new Map([["opn_", createCheckOpenIndex(deps)]]);
    const prepare = [createWatchOpenIndex(deps)];
    await createRunDueWork({ store: dynamoDueIndex(records), handlers, prepare, clock, log })(() => 60_000);
    clock.advance(60_000);
  };
  const entryOf = async (pk: string, sk: "job" | "delivery") => (await table.get({ pk, sk }))?.["open"];
  const isEnded = async () => (await table.get({ pk: "opn_check", sk: "open-index" }))?.["list"] === undefined;
  /** As a version before the index stored it, or ended it. */
  const alter = async (pk: string, sk: "job" | "delivery", open: string | undefined) =>
    await table.update({ pk, sk }, open === undefined ? { remove: ["open"] } : { set: { open } });
  return { clock, table, log, records, jobs, deliveries, checks, run, entryOf, isEnded, alter };
}

describe("the check of the index of open records", () => {
  it.each(jobStatuses)("gives a job that is %s the entry of its status, or none", async (status) => {
    const { jobs, clock, run, entryOf, alter } = setUp();
    const right = isOpen("job", status) ? `prt_1#job#${status}` : undefined;
    for (const open of [undefined, "prt_1#job#queued", "prt_1#job#uncertain"]) {
      await jobs.createJob(aJob({ id: `job_${open}`, status }), undefined, clock.now() + day);
      await alter(`job_${open}`, "job", open);
    }
    await run();
    for (const open of [undefined, "prt_1#job#queued", "prt_1#job#uncertain"])
      expect(await entryOf(`job_${open}`, "job")).toBe(right);
  });

  it.each(deliveryStatuses)("gives a delivery that is %s the entry of its status, or none", async (status) => {
    const { deliveries, clock, run, entryOf, alter } = setUp();
    const right = isOpen("delivery", status) ? `prt_1#delivery#${status}` : undefined;
    for (const open of [undefined, "prt_1#delivery#pending", "prt_1#delivery#held"]) {
      await deliveries.addDelivery(aDelivery({ id: `dlv_${open}`, status }), clock.now() + day);
      await alter(`dlv_${open}`, "delivery", open);
    }
    await run();
    for (const open of [undefined, "prt_1#delivery#pending", "prt_1#delivery#held"])
      expect(await entryOf(`dlv_${open}`, "delivery")).toBe(right);
  });

  it("lets a list of uncertain jobs, and the count, find one of a version before the index", async () => {
    const { jobs, clock, records, run, alter } = setUp();
    await jobs.createJob(aJob({ status: "uncertain" }), undefined, clock.now() + day);
    await alter("job_1", "job", undefined);
    const found = async () => await jobs.examineJobs({ partnerIds, status: "uncertain" }, { order: "asc" }, 10);
    expect(await found()).toEqual([]);
    await run();
    expect((await found()).map(({ record }) => record?.id)).toEqual(["job_1"]);
    expect(await dynamoOpenIndex(records).countOpen("prt_1", "job", "uncertain", 10)).toBe(1);
  });

  it("changes nothing of a record that changes while it is examined", async () => {
    const { jobs, clock, checks, alter, entryOf, table } = setUp();
    await jobs.createJob(aJob({ status: "queued" }), undefined, clock.now() + day);
    await alter("job_1", "job", undefined);
    const [entry] = await checks.examineRecords({ kind: "job", of: "prt_1" }, "", 10);
    if (entry?.record === undefined) throw new Error("The job is not in the list.");
    await table.update({ pk: "job_1", sk: "job" }, { set: { status: "succeeded" } });
    expect(await checks.correctEntry("job", entry.record)).toBe(false);
    expect(await entryOf("job_1", "job")).toBeUndefined();
  });

  it("passes over what has expired", async () => {
    const { jobs, clock, table, run, entryOf, alter } = setUp();
    await jobs.createJob(aJob({ status: "uncertain" }), undefined, clock.now() + day);
    await alter("job_1", "job", undefined);
    await table.update({ pk: "job_1", sk: "job" }, { set: { expiresAt: clock.now() / 1000 - 1 } });
    await run();
    expect(await entryOf("job_1", "job")).toBeUndefined();
  });

  it("examines 10,000 records at most in a run, and continues in the next one where it was", async () => {
    const { jobs, clock, log, run, entryOf, isEnded, alter } = setUp();
    const count = 10_050;
    for (let number = 0; number < count; number += 1) {
      const [id, partnerId] = [`job_${String(number).padStart(5, "0")}`, partnerIds[number % 2] ?? ""];
      await jobs.createJob(aJob({ id, partnerId, status: "succeeded" }), undefined, clock.now() + day);
    }
    await alter("job_00000", "job", "prt_1#job#queued");
    await alter("job_10049", "job", "prt_2#job#queued");
    await run();
    expect([await isEnded(), await entryOf("job_00000", "job")]).toEqual([false, undefined]);
    expect(await entryOf("job_10049", "job")).toBe("prt_2#job#queued");
    await run();
    expect([await isEnded(), await entryOf("job_10049", "job")]).toEqual([true, undefined]);
    const lines = log.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const checked = lines.filter(({ event }) => event === "open-index.checked");
    expect(checked.map(({ passes, ended, corrected }) => [passes, ended, corrected])).toEqual([
      [0, false, 1],
      [1, true, 1],
    ]);
    expect(checked.reduce((sum, { examined }) => sum + Number(examined), 0)).toBe(count);
  });

  it("passes at once, after a day, and each thirty days from then on", async () => {
    const { clock, log, run } = setUp();
    const passedAt = async (ms: number): Promise<number> => {
      clock.advance(ms);
      await run();
      return log.lines.filter((line) => line.includes("open-index.checked")).length;
    };
    expect(await passedAt(0)).toBe(1);
    expect(await passedAt(day - 600_000)).toBe(1);
    expect(await passedAt(600_000)).toBe(2);
    expect(await passedAt(29 * day)).toBe(2);
    expect(await passedAt(day)).toBe(3);
  });

  const state = fc.record({
    kind: fc.constantFrom("job" as const, "delivery" as const),
    status: fc.constantFrom(...jobStatuses, ...deliveryStatuses),
    of: fc.nat(2),
    stored: fc.constantFrom("right", "none", "wrong"),
  });
  const crash = fc.record({ step: fc.integer({ min: 1, max: 40 }), when: fc.constantFrom("before", "after") });

  it("leaves each record with the entry of its status, wherever runs of it end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(state, { maxLength: 30 }),
        fc.array(crash, { maxLength: 4 }),
        async (states, crashes) => {
          const { jobs, deliveries, clock, run, entryOf, isEnded, alter } = setUp();
          const expected: (readonly [id: string, kind: "job" | "delivery", open: string | undefined])[] = [];
          for (const [number, { kind, status, of, stored }] of states.entries()) {
            const later = clock.now() + day;
            const id = `${kind === "job" ? "job" : "dlv"}_${number}`;
            const partnerId = partnerIds[of % 2] ?? "";
            if (kind === "job") {
              if (!jobStatuses.some((known) => known === status)) continue;
              await jobs.createJob(aJob({ id, partnerId, status: status as "queued" }), undefined, later);
            } else {
              if (!deliveryStatuses.some((known) => known === status)) continue;
              const endpointId = endpointIds[of] ?? "";
              await deliveries.addDelivery(aDelivery({ id, partnerId, endpointId, status: status as "held" }), later);
            }
            if (stored !== "right") await alter(id, kind, stored === "none" ? undefined : openList(kind, "prt_3", "x"));
            expected.push([id, kind, isOpen(kind, status) ? openList(kind, partnerId, status) : undefined]);
          }
          for (const point of crashes) await run(point).catch((error) => expect(error).toBeInstanceOf(Crash));
          clock.advance(60_000);
          await run();
          expect(await isEnded()).toBe(true);
          for (const [id, kind, open] of expected) expect([id, await entryOf(id, kind)]).toEqual([id, open]);
        },
      ),
      { numRuns: 150, seed: 20_260_115 },
    );
  });
});
