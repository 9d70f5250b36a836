import { describe, expect, it } from "vitest";
import { assessStatus } from "../../../shared/gateway/catch-up/assess-status.ts";
import { caseKey } from "../../../shared/gateway/model/case-key.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { SubjectHeld } from "../../../shared/gateway/privacy/subject-held.ts";
import { catchUp } from "../../../shared/vendors/md-integrations/catch-up.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const digest = keyedDigest("test-key");
const origin = { vendor: "md-integrations", connection: "default" };

describe("a patient whose treatment continues after an erasure", () => {
  /** The case is known as the patient's by the webhook of a voucher; its later webhooks name the case alone. */
  const continued = async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ event_type: "voucher_used", patient_id: "patient-1", case_id: "case-1" }));
    await harness.delete(patient);
    await harness.removeHidden();
    harness.clock.advance(day);
    await harness.record(
      harness.news({ event_type: "order_status_changed", case_id: "case-1", order_status: "shipped" }),
    );
    harness.clock.advance(minute);
    return harness;
  };

  it("is erased with the case by a second erasure", async () => {
    const harness = await continued();
    expect(harness.cases()).toEqual(["case-1"]);

    await harness.delete(patient);

    expect([harness.subjects(), harness.cases()]).toEqual([[], []]);
  });

  it("is held with the case", async () => {
    const harness = await continued();

    await harness.hold(patient);

    await expect(harness.delete(aCase)).rejects.toThrow(SubjectHeld);
  });

  it("has the case in the list of cases", async () => {
    const harness = await continued();

    const listed = await harness.caseStore.examineCases([origin], { order: "asc" }, 10);

    expect(listed.map(({ record }) => record?.state.caseId)).toEqual(["case-1"]);
  });

  it("had the case in the list of cases before (control)", async () => {
    const harness = deletionHarness();
    await harness.record(
      harness.news({ event_type: "order_status_changed", case_id: "case-1", order_status: "shipped" }),
    );
    expect(await harness.caseStore.examineCases([origin], { order: "asc" }, 10)).toHaveLength(1);
  });

  it("does not let the gateway ask for the erased status for ever", async () => {
    const harness = deletionHarness();
    const done = harness.clock.now();
    await harness.record(harness.news({ event_type: "case_completed", patient_id: "patient-1", case_id: "case-1" }));
    await harness.delete(patient);
    await harness.removeHidden();
    harness.clock.advance(day);
    await harness.record(
      harness.news({ event_type: "order_status_changed", case_id: "case-1", order_status: "shipped" }),
    );
    const look = async () => {
      const stored = await harness.caseStore.findCase(caseKey(digest, "md-integrations", "default", "case-1"));
      if (stored?.state.look === undefined) return "not-asked";
      const at = harness.clock.now();
      const body = JSON.stringify({
        case_id: "case-1",
        case_status: { name: "completed", reason: null, updated_at: new Date(done).toISOString() },
      });
      const read = { status: 200, headers: {}, body: Buffer.from(body) };
      const { state } = stored;
      const found = assessStatus({ vendor: mdIntegrations, catchUp, state, read, since: undefined, at });
      if (found.finding !== "recovered") return found.finding;
      const { name, updatedAt: time, data } = found.reading;
      const facts = { v: 1, kind: "missed-status", ...origin, caseId: "case-1", name, type: found.type, time, at };
      await harness.processEventWork({ ...facts, data: Buffer.from(data).toString("base64") });
      return "recovered";
    };
    await look();
    harness.clock.advance(60 * minute);

    expect(await look()).not.toBe("recovered");
  });
});
