import { describe, expect, it } from "vitest";
import { keyedDigest } from "../../../../shared/gateway/model/event-id.ts";
import type { WebhookPointers } from "../../../../shared/gateway/model/webhook-pointers.ts";
import { subjectKey } from "../../../../shared/gateway/privacy/event-about.ts";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { type WebhookPipeline, webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

const pointers: WebhookPointers = {
  type: "/kind",
  id: "/id",
  time: "/at",
  subject: { patient_id: "/animal/id" },
};
const day = 24 * 3_600_000;

function setUp() {
  const pipeline = webhookPipeline();
  pipeline.partners.put(aPartner({ grants: ["syncvet:events"] }));
  const record = (payload: unknown, given: WebhookPointers | undefined = pointers) =>
    pipeline.record(payload, { vendor: "syncvet", ...(given === undefined ? {} : { pointers: given }) });
  return { pipeline, record };
}

const typesOf = (pipeline: WebhookPipeline) => pipeline.storedEvents().map(({ type }) => type);

describe("a webhook of a connection with pointers", () => {
  it("becomes an event with type, time and subject, found by its patient", async () => {
    const { pipeline, record } = setUp();
    const time = pipeline.clock.now() - 5_000;

    await record({ kind: "Appointment Booked", id: "e-1", at: new Date(time).toISOString(), animal: { id: 12 } });

    const patient = { vendor: "syncvet", connection: "default", name: "patient_id", value: "12" } as const;
    expect(pipeline.storedEvents()).toMatchObject([
      {
        type: "syncvet.Appointment_Booked",
        time,
        subject: { patient_id: "12" },
        about: { keys: [subjectKey(keyedDigest("test-key"), patient)], timed: true },
      },
    ]);
    expect(pipeline.storedDeliveries()).toHaveLength(1);
  });

  it("is one event when it is sent again with its id, also after a day and with other bytes", async () => {
    const { pipeline, record } = setUp();

    await record({ kind: "a", id: "e-1", attempt: 1 });
    pipeline.clock.advance(2 * day);
    await record({ kind: "a", id: "e-1", attempt: 2 });

    expect(pipeline.storedEvents()).toHaveLength(1);
  });

  it("is stale after a newer event of its subject, and late after two weeks", async () => {
    const { pipeline, record } = setUp();
    const now = pipeline.clock.now();

    await record({ id: 1, at: now, animal: { id: 12 } });
    await record({ id: 2, at: now - 1_000, animal: { id: 12 } });
    await record({ id: 3, at: now - 15 * day, animal: { id: 13 } });

    expect(pipeline.storedEvents().map(({ stale, late }) => ({ stale, late }))).toEqual([
      { stale: false, late: false },
      { stale: true, late: false },
      { stale: false, late: true },
    ]);
  });

  it("is recorded without what its pointers do not find", async () => {
    const { pipeline, record } = setUp();

    await record({ something: "else" });
    await record("<xml/>");

    expect(typesOf(pipeline)).toEqual(["syncvet.unknown", "syncvet.unknown"]);
  });

  it("is read by the vendor's own reader where there is one", async () => {
    const { pipeline } = setUp();

    await pipeline.record({ event_type: "case_waiting", kind: "other" }, { pointers });

    expect(typesOf(pipeline)).toEqual(["md-integrations.case_waiting"]);
  });
});
