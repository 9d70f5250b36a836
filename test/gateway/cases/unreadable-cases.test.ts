import { describe, expect, it } from "vitest";
import { reader, throwingReader } from "../../support/builders/hostile-readers.ts";
import { webhookPipeline } from "../../support/harnesses/webhook-harness.ts";

describe("an event whose case cannot be read", () => {
  const payload = { event_type: "case_waiting", case_id: "c", timestamp: 1_767_225_000 };

  it.each([
    ["throws", throwingReader as never],
    ["returns null", reader(null)],
    ["names no case", reader({ order: {}, offerings: [] })],
    ["names a case by a number", reader({ caseId: 7, order: {}, offerings: [] })],
    ["has a status without a rank", reader({ caseId: "c", status: { name: "x" }, order: {}, offerings: [] })],
    [
      "has a rank that is no number",
      reader({ caseId: "c", status: { name: "x", rank: Number.NaN }, order: {}, offerings: [] }),
    ],
    ["has no order", reader({ caseId: "c", offerings: [] })],
    ["has offerings without an id", reader({ caseId: "c", order: {}, offerings: [{ values: {} }] })],
    ["has values that are objects", reader({ caseId: "c", order: {}, offerings: [{ id: "o", values: { a: {} } }] })],
  ])("is recorded and delivered, and alarmed: its reader %s", async (_what, read) => {
    const pipeline = webhookPipeline();
    const readers = { caseReaderOf: () => read as never };

    await pipeline.recordWith(readers, payload);
    await pipeline.recordWith(readers, payload);
    await pipeline.deliverQueued();

    expect(pipeline.sent).toHaveLength(1);
    expect(pipeline.storedEvents()).toMatchObject([{ type: "md-integrations.case_waiting", fannedOut: true }]);
    expect(pipeline.log.lines.filter((line) => line.includes('"event":"webhook.unreadable"'))).toHaveLength(2);
  });

  it("does not prevent later events from changing the case", async () => {
    const pipeline = webhookPipeline();
    await pipeline.recordWith({ caseReaderOf: () => throwingReader as never }, payload);
    await pipeline.record({ ...payload, event_type: "case_approved" });

    expect(pipeline.cases.all().map(({ state }) => state.status?.value)).toEqual(["approved"]);
  });
});
