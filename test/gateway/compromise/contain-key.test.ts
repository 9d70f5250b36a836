import { describe, expect, it } from "vitest";
import { createContainKey, requestsEndMs } from "../../../shared/gateway/compromise/contain-key.ts";
import { createReportExposure } from "../../../shared/gateway/compromise/report-exposure.ts";
import type { Endpoint } from "../../../shared/gateway/model/endpoint.ts";
import type { StoredJob } from "../../../shared/gateway/model/job.ts";
import type { ApiKey } from "../../../shared/gateway/model/partner.ts";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";
import { anEvent } from "../../support/builders/an-event.ts";
import { anUpload } from "../../support/builders/an-upload.ts";
import { crashing, Life } from "../../support/fakes/crashing.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import {
  memoryEndpointStore,
  memoryJobStore,
  memoryPartnerStore,
  memoryUploadStore,
  memoryWebhookStore,
} from "../../support/fakes/memory-stores.ts";
import { memoryUse } from "../../support/fakes/memory-use.ts";

const hour = 3_600_000;
const secretOf = (name: string): string => `whsec_${Buffer.from(name.padEnd(24, ".")).toString("base64")}`;

/**
 * A partner whose key `leaked` was abused from `since` on: it made jobs, endpoints and a successor, before that and since,
 * and so did the key `other`.
 */
async function harness() {
  const clock = manualClock();
  const since = clock.now();
  const partner = aPartner({ grants: ["si-compounding:*", "md-integrations:events"] });
  const partnerStore = memoryPartnerStore(partner);
  const jobs = memoryJobStore(clock);
  const uploads = memoryUploadStore(clock);
  const store = memoryWebhookStore(clock);
  const endpoints = memoryEndpointStore();
  const addKey = (id: string, more: Partial<ApiKey> = {}) =>
    partnerStore.addKey({
      id,
      partnerId: "prt_1",
      secretSha256: "",
      status: "active",
      createdAt: since - hour,
      ...more,
    });
  const addJob = (id: string, keyId: string, more: Partial<StoredJob> = {}) =>
    jobs.createJob(aJob({ id, keyId, createdAt: since, updatedAt: since, ...more }), undefined, since + hour);
  const addEndpoint = (id: string, keyId: string, createdAt: number, more: Partial<Endpoint> = {}) =>
    endpoints.add(anEndpoint({ id, keyId, createdAt, secrets: [{ secret: secretOf(id), keyId, createdAt }], ...more }));
  await addKey("leaked");
  await addKey("other");
  await addKey("successor", { rotatedFrom: "leaked", createdAt: since + 1 });
  await addKey("next", { rotatedFrom: "successor", createdAt: since + 2 });
  await addKey("earlier", { rotatedFrom: "leaked", createdAt: since - 1 });
  await addJob("job_si-compounding_queued", "leaked");
  await addJob("job_si-compounding_of-next", "next");
  await addJob("job_si-compounding_before", "leaked", { createdAt: since - 1 });
  await addJob("job_si-compounding_other", "other");
  await addEndpoint("ep_made", "leaked", since);
  await addEndpoint("ep_before", "leaked", since - 1);
  await addEndpoint("ep_moved", "other", since - 1, { target: { keyId: "next", at: since + 3 } });
  await addEndpoint("ep_rotated", "other", since - 1, {
    secrets: [
      { secret: secretOf("seen"), keyId: "successor", createdAt: since + 1 },
      { secret: secretOf("unseen"), keyId: "other", createdAt: since - 1, until: since + hour },
    ],
  });
  await addEndpoint("ep_other", "other", since);
  await uploads.createUpload(
    anUpload({ id: "upl_si-compounding_1", partnerId: "prt_1", until: since + hour }),
    since + hour,
  );
  await store.storeEvent(anEvent({ receivedAt: since }), since + hour);
  const deps = { directory: partnerStore, partnerStore, endpoints, jobs, uploads, store, clock };
  const connections = { "md-integrations": ["default"], "si-compounding": ["default"] };
  const run = async (life = new Life(), pause = async (ms: number) => void clock.advance(ms)) => {
    const contain = createContainKey({
      directory: crashing(partnerStore, life),
      partnerStore: crashing(partnerStore, life),
      endpoints: crashing(endpoints, life),
      jobs: crashing(jobs, life),
      use: memoryUse(clock),
      clock,
      pause,
    });
    return await createReportExposure({ ...deps, connections })(await contain({ keyId: "leaked", since }));
  };
  /** What matters of all that is stored. */
  const state = async () => ({
    keys: (await partnerStore.listKeys("prt_1")).map(({ id, status, compromisedSince }) => [
      id,
      status,
      compromisedSince,
    ]),
    jobs: Object.fromEntries(jobs.all().map(({ id, status }) => [id, status])),
    endpoints: (await endpoints.listOf("prt_1")).map(({ id, status, disabledFor, secrets }) => ({
      ...{ id, status, disabledFor },
      known: secrets
        .map(({ secret }) => secret)
        .filter((one) => [secretOf(id), secretOf("unseen"), secretOf("seen")].includes(one)),
      secrets: secrets.length,
    })),
  });
  return { ...deps, since, run, state, addJob, addEndpoint, addKey };
}

const contained = (since: number) => ({
  keys: [
    ["earlier", "active", undefined],
    ["leaked", "revoked", since],
    ["next", "revoked", since],
    ["other", "active", undefined],
    ["successor", "revoked", since],
  ],
  jobs: {
    "job_si-compounding_queued": "cancelled",
    "job_si-compounding_of-next": "cancelled",
    "job_si-compounding_before": "queued",
    "job_si-compounding_other": "queued",
  },
  endpoints: expect.arrayContaining([
    { id: "ep_made", status: "disabled", disabledFor: "leaked", known: [], secrets: 1 },
    { id: "ep_before", status: "active", disabledFor: undefined, known: [secretOf("ep_before")], secrets: 1 },
    { id: "ep_moved", status: "disabled", disabledFor: "leaked", known: [secretOf("ep_moved")], secrets: 1 },
    { id: "ep_rotated", status: "active", disabledFor: undefined, known: [secretOf("unseen")], secrets: 2 },
    { id: "ep_other", status: "active", disabledFor: undefined, known: [secretOf("ep_other")], secrets: 1 },
  ]),
});

describe("a compromised key", () => {
  it("is revoked with its successors, and loses what it made since, and nothing else", async () => {
    const { run, state, since } = await harness();
    await run();
    expect(await state()).toEqual(contained(since));
  });

  it("is reported with what it made and what it could have seen", async () => {
    const { run, since } = await harness();
    expect(await run()).toEqual({
      partnerId: "prt_1",
      since,
      revokedKeys: ["leaked", "successor", "next"],
      hasValidKey: true,
      disabledEndpoints: { count: 2, ids: expect.arrayContaining(["ep_made", "ep_moved"]) },
      changedSecrets: { count: 2, ids: expect.arrayContaining(["ep_made", "ep_rotated"]) },
      made: {
        cancelled: { count: 2, ids: ["job_si-compounding_of-next", "job_si-compounding_queued"] },
        inProgress: { count: 0, ids: [] },
        uncertain: { count: 0, ids: [] },
        otherwiseEnded: { count: 0, ids: [] },
      },
      seen: {
        jobs: { count: 4, ids: expect.arrayContaining(["job_si-compounding_before"]) },
        endpoints: { count: 5, ids: expect.arrayContaining(["ep_other"]) },
        uploads: { count: 1, ids: ["upl_si-compounding_1"] },
        events: { notifications: { count: 0, ids: [] }, "md-integrations/default": { count: 1, ids: ["evt_1"] } },
      },
    });
  });

  it("loses what a request made that was in progress when it was revoked", async () => {
    const { run, state, addJob, addEndpoint, addKey, clock } = await harness();
    await run(new Life(), async (ms) => {
      expect(ms).toBe(requestsEndMs);
      await addJob("job_si-compounding_late", "leaked", { createdAt: clock.now() });
      await addKey("late", { rotatedFrom: "next", createdAt: clock.now() });
      await addEndpoint("ep_late", "late", clock.now());
    });
    const { keys, jobs, endpoints } = await state();
    expect(keys).toContainEqual(["late", "revoked", expect.any(Number)]);
    expect(jobs["job_si-compounding_late"]).toBe("cancelled");
    expect(endpoints.find(({ id }) => id === "ep_late")).toMatchObject({ status: "disabled" });
  });

  it("is contained by a second run, wherever the first one crashed", async () => {
    for (let step = 1; ; step += 1) {
      const { run, state, since } = await harness();
      const life = new Life({ step, when: step % 2 === 0 ? "before" : "after" });
      await run(life).catch(() => undefined);
      const report = await run();
      expect(await state()).toEqual(contained(since));
      expect(report).toMatchObject({
        disabledEndpoints: { count: 2 },
        changedSecrets: { count: 2 },
        made: { cancelled: { count: 2 } },
      });
      if (!life.ended) break;
      expect(step).toBeLessThan(100);
    }
  });

  it("keeps the earlier of two times since which it was abused", async () => {
    const { since, ...stores } = await harness();
    const contain = createContainKey({ ...stores, use: memoryUse(stores.clock), pause: async () => undefined });
    await contain({ keyId: "leaked", since });
    expect((await contain({ keyId: "leaked", since: since + hour })).family.since).toBe(since);
    expect((await contain({ keyId: "leaked", since: undefined })).family.since).toBe(since - hour);
  });

  it("that does not exist is refused", async () => {
    const stores = await harness();
    const contain = createContainKey({ ...stores, use: memoryUse(stores.clock), pause: async () => undefined });
    await expect(contain({ keyId: "none", since: undefined })).rejects.toThrow(OperatorNotFound);
  });
});
