import { describe, expect, it } from "vitest";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";

/** A case with two events, and another one. */
async function setUp() {
  const harness = deletionHarness();
  const about = { case_id: "case-1", patient_id: patient.value };
  await harness.record(harness.news({ ...about, event_type: "case_created" }));
  harness.clock.advance(60_000);
  await harness.record(harness.news({ ...about, event_type: "case_completed" }));
  await harness.record(harness.news({ case_id: "case-2" }));
  const show = (id: string, target = "md-integrations") =>
    runCommand({
      name: "cases show",
      arguments: [target],
      options: { "case-id": ["-"] },
      input: id,
      stores: harness.stores,
    });
  return { harness, show };
}

describe("cases show", () => {
  it("has the status and the events of one case, in their order, and neither its id nor its patient's", async () => {
    const { harness, show } = await setUp();
    const { text, failure } = await show("case-1\n");
    expect(failure).toBeUndefined();
    const [first, ...events] = text.split("\n");
    expect(first).toMatch(/^md-integrations\/default {2}completed since \S+Z {2}last event \S+Z$/);
    const ids = harness.storedEvents().map(({ id }) => id);
    expect(events).toEqual([
      expect.stringMatching(new RegExp(`^ {2}\\S+Z {2}${ids[0]} {2}md-integrations.case_created$`)),
      expect.stringMatching(new RegExp(`^ {2}\\S+Z {2}${ids[1]} {2}md-integrations.case_completed$`)),
    ]);
    expect(text).not.toMatch(/case-1|patient-1/);
  });

  it.each(["case-9", patient.value])("does not find a case %s", async (id) => {
    const { failure } = await (await setUp()).show(id);
    expect(failure).toBeInstanceOf(OperatorNotFound);
    expect(String(failure)).not.toContain(id);
  });

  it("shows nothing that an erasure hides, and says until when it is hidden", async () => {
    const { harness, show } = await setUp();
    await harness.delete(aCase);
    const { text, problems, failure } = await show("case-1");
    expect(failure).toBeInstanceOf(OperatorNotFound);
    expect(text).toBe("");
    expect(problems).toMatch(/md-integrations\/default: an erasure hides it until \S+Z\./);
  });
});
