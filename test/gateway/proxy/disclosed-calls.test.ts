import { describe, expect, it } from "vitest";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { jobHarness, refillOf } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const origin = { vendor: "si-compounding", connection: "default", name: "patient_id" } as const;
const keyOf = (value: number) => subjectKey(keyedDigest("test-key"), { ...origin, value: String(value) });
const found = (patient: number) => answers(200, `{"error": 0, "data": {"patient": {"patient_id": ${patient}}}}`);

const disclosed = ({ receipts }: ReturnType<typeof jobHarness>) =>
  receipts.sent.map(({ kind, disclosed: of }) => [kind, of?.subjects, of?.purpose]);

describe("Beside the receipts of vendor calls", () => {
  it("a read has the patient that its answer names, and the purpose of its grant", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(found(918273645));
    await harness.lookUp();
    expect(disclosed(harness)).toEqual([["vendor-call", [keyOf(918273645)], "treatment"]]);
    expect(JSON.stringify(harness.receipts.sent)).not.toContain("918273645");
  });

  it("a read that names no patient has nothing", async () => {
    const harness = jobHarness();
    await harness.lookUp();
    expect(disclosed(harness)).toEqual([["vendor-call", undefined, undefined]]);
  });

  it("a read whose answer is a problem has the patient of its request", async () => {
    const harness = jobHarness();
    harness.vendor.script.push({ ...answers(500), done: false });
    const body = '{"request": {"patient_id": 7}}';
    await harness.lookUp({}, harness.instance(), body);
    expect(disclosed(harness)).toEqual([["vendor-call", [keyOf(7)], "treatment"]]);
  });

  it("a write has the patients of its request and of its answer, at its call and not at its end", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(found(2));
    await harness.refill();
    expect(disclosed(harness)).toEqual([
      ["vendor-call", [keyOf(1), keyOf(2)], "treatment"],
      ["job-end", undefined, undefined],
    ]);
    expect(harness.onlyJob()).toMatchObject({ subjects: [keyOf(1)], purpose: "treatment" });
  });

  it("a queued write has the purpose of its request, and from the scheduler the patient of its record", async () => {
    const harness = jobHarness();
    await harness.refill({ prefer: "respond-async" });
    harness.receipts.fail(1);
    await harness.processQueue();
    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();
    expect(disclosed(harness)).toEqual([
      ["vendor-call", [keyOf(1)], "treatment"],
      ["job-end", undefined, undefined],
    ]);
  });

  it("a partner without a stated purpose has none", async () => {
    const harness = jobHarness();
    await harness.refill({}, { partnerId: "prt_2" });
    expect(disclosed(harness)[0]).toEqual(["vendor-call", [keyOf(1)], null]);
  });

  it("an answer that is shown again or read has the patients of request and answer", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(found(2));
    const body = refillOf(1);
    await harness.refill({ "idempotency-key": "k1" }, { body });
    await harness.refill({ "idempotency-key": "k1" }, { body });
    await harness.api("GET", `/v1/jobs/${harness.onlyJob().id}/response`);
    const both = [keyOf(1), keyOf(2)];
    expect(disclosed(harness).slice(2)).toEqual([
      ["payload-read", both, "treatment"],
      ["payload-read", both, "treatment"],
    ]);
  });
});
