import { describe, expect, it } from "vitest";
import { advanceCase } from "../../../shared/gateway/cases/telehealth-case.ts";
import { endedByOperation } from "../../../shared/gateway/intents/ended-things.ts";
import { createHasEnded } from "../../../shared/gateway/intents/has-ended.ts";
import {
  createRecordEndedByWebhook,
  createRecordEndedThings,
} from "../../../shared/gateway/intents/record-ended-things.ts";
import { caseKey } from "../../../shared/gateway/model/case-key.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { StoredJob } from "../../../shared/gateway/model/job.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryCaseStore, memoryIntentGuards } from "../../support/fakes/memory-stores.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const at = { vendor: "md-integrations", connection: "default" };
const digest = keyedDigest("test-key");

/** A job of an order, and what is known of what it made. */
function setUp(operation: string, answer: object, more: Partial<StoredJob> = {}) {
  const clock = manualClock();
  const response = { status: 200, headers: {}, body: Buffer.from(JSON.stringify(answer)) };
  const job = { ...at, id: "job_1", operation, status: "succeeded", response, ...more } as unknown as StoredJob;
  const deps = {
    vendor: mdIntegrations,
    jobs: { lookUpJob: async () => job, findJob: async () => job },
    cases: memoryCaseStore(clock),
    intentGuards: memoryIntentGuards(clock),
    digest: async () => digest,
    clock,
    sleep: async () => {},
    waits: { missingJob: 70_000 },
    log: silentLog(),
  };
  const hasEnded = createHasEnded(deps);
  return { deps, clock, ended: () => hasEnded(job) };
}

const aVoucher = { partner_voucher_id: "v-1", expires_at: null };

describe("A voucher has ended", () => {
  it("when a webhook says that it has expired, and not when another one does", async () => {
    const { deps, ended } = setUp("createVoucher", aVoucher);
    const record = createRecordEndedByWebhook({ ...deps, vendorOf: () => mdIntegrations });
    await record(at, { type: "voucher_used", subject: { voucher_id: "v-1" } });
    await record(at, { type: "voucher_expired", subject: { voucher_id: "v-2" } });
    await record({ ...at, connection: "clinic-2" }, { type: "voucher_expired", subject: { voucher_id: "v-1" } });
    await record(at, { type: "constructor", subject: { voucher_id: "v-1" } });
    expect(await ended()).toBe(false);
    await record(at, { type: "voucher_expired", subject: { voucher_id: "v-1" } });
    await record(at, { type: "voucher_expired", subject: { voucher_id: "v-1" } });
    expect(await ended()).toBe(true);
  });

  it.each([
    ["expireVoucher", "/v1/partner/vouchers/v-1/expire", true],
    ["deletePartnerVoucher", "/v1/partner/vouchers/v-1", true],
    ["getVoucher", "/v1/partner/vouchers/v-1", false],
    ["expireVoucher", "/v1/partner/vouchers/v-2/expire", false],
  ])("after %s of %s: %s", async (operation, path, expected) => {
    const { deps, ended } = setUp("createVoucher", aVoucher);
    await createRecordEndedThings(deps)(at, endedByOperation(mdIntegrations, { operation, path }));
    expect(await ended()).toBe(expected);
  });

  it("when the time in the vendor's answer has passed", async () => {
    const clock = manualClock();
    const expires_at = new Date(clock.now() + 60_000).toISOString().replace("Z", "000Z");
    const order = setUp("createVoucher", { ...aVoucher, expires_at });
    expect(await order.ended()).toBe(false);
    order.clock.advance(60_000);
    expect(await order.ended()).toBe(true);
  });

  it("for no job that has not succeeded, and for no answer that says nothing", async () => {
    const expires_at = "2000-01-01T00:00:00Z";
    expect(await setUp("createVoucher", { expires_at }, { status: "uncertain" }).ended()).toBe(false);
    expect(await setUp("createVoucher", {}).ended()).toBe(false);
    expect(await setUp("createVoucher", []).ended()).toBe(false);
  });
});

describe("A case has ended", () => {
  it.each([
    ["case_cancelled", "cancelled", {}, true],
    ["case_completed", "completed", {}, false],
    // The first attempt may have opened another one.
    ["case_cancelled", "cancelled", { retriedAfterUncertain: true }, false],
  ] as const)("when it is seen cancelled, by %s, %s, of a job %j: %s", async (type, name, more, expected) => {
    const { deps, clock, ended } = setUp("createCase", { case_id: "c-1" }, more);
    expect(await ended()).toBe(false);
    const reading = { caseId: "c-1", status: { name, rank: 9 }, order: {}, offerings: [] };
    const event = {
      id: "evt_1",
      type: `md-integrations.${type}`,
      time: 1,
      receivedAt: clock.now(),
      connection: at.connection,
      reading,
    };
    const key = caseKey(digest, at.vendor, at.connection, "c-1");
    await deps.cases.putCase(key, advanceCase(undefined, event), undefined);
    expect(await ended()).toBe(expected);
  });
});
