import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceCase, type CaseEvent } from "../../../shared/gateway/cases/telehealth-case.ts";
import type { TelehealthCase } from "../../../shared/gateway/ports/case-store.ts";
import { verifyWebhook } from "../../../shared/gateway/webhooks/intake/verify-webhook/verify-webhook.ts";
import { parseWebhookSecret } from "../../../shared/gateway/webhooks/intake/verify-webhook/webhook-secret.ts";
import { schemaOfFields } from "../../../shared/openapi/schema-of-fields.ts";
import { readCase } from "../../../shared/vendors/md-integrations/cases.ts";
import { eventTypes } from "../../../shared/vendors/md-integrations/event-types.ts";
import { readWebhook } from "../../../shared/vendors/md-integrations/webhooks.ts";

interface Webhook {
  readonly name: string;
  readonly body: string;
  readonly signature: string;
}

/** The vendor's published webhooks with values of our own, written and signed by PHP; one of them has no payload. */
const fixture = new URL("../../fixtures/md-integrations/published-webhooks.json", import.meta.url);
const { secret, webhooks } = JSON.parse(readFileSync(fixture, "utf8")) as {
  readonly secret: string;
  readonly webhooks: readonly Webhook[];
};

const receivedAt = Date.parse("2026-02-01T00:00:00Z");
const verifies = (body: string, signature: string): boolean => {
  const parsed = parseWebhookSecret(JSON.stringify({ scheme: "md-integrations", secrets: [secret] }));
  if (parsed === undefined) throw new Error("The secret is not one.");
  const request = { headers: { signature: [signature] }, body: Buffer.from(body), now: receivedAt };
  return verifyWebhook(parsed, request) === undefined;
};

/** The ids of the subject, in the vendor's names. */
const subjects: Readonly<Record<string, string>> = {
  "Case Created": "case_id",
  "Case Support": "case_id",
  "Case Waiting": "case_id",
  "Case Approved": "case_id",
  "Case Processing": "case_id",
  "Case Completed": "case_id",
  "Case Cancelled": "case_id",
  "Case File Added": "case_id file_id",
  "Case File Deleted": "case_id file_id",
  "Medical Necessity Letter Generated": "file_id message_id patient_id",
  "Case File Lab Results Processed": "case_id file_id",
  "Case Assigned to Clinician": "case_id",
  "Clinical Note Added": "case_id note_id",
  "Case Tag Attached": "case_id tag_id",
  "Case Cancelled Amount Charge": "case_id patient_id",
  "Case Completed Amount Charge": "case_id patient_id",
  "Case Change Chargeable Amount Charge": "case_id patient_id",
  "Offering Submitted": "case_id",
  "Prescription Insurance Coverage Updated": "case_id prescription_id",
  "Case Order Status Changed": "case_id",
  "Case Order Tracking Number Changed": "case_id",
  "Voucher Created": "partner_questionnaire_id patient_id voucher_id",
  "Voucher Updated": "partner_questionnaire_id patient_id voucher_id",
  "Voucher Used": "case_id patient_id voucher_id",
  "Voucher Reminder Sent": "patient_id voucher_id",
  "Voucher Expired": "partner_questionnaire_id patient_id voucher_id",
  "Drivers License Requested": "patient_id",
  "Intro Video Requested": "patient_id",
  "File Upload Requested": "case_id patient_id",
  "Exam Update Requested": "patient_id",
  "Patient Tag Attached": "patient_id tag_id",
  "Patient Created": "patient_id",
  "Patient Deleted": "patient_id",
  "Patient Modified": "patient_id",
  "Patient Email/SMS Opt-in/out": "patient_id",
  "Patient Insurance Coverage Updated": "patient_id",
  "Message Created": "message_id patient_id",
  "Notification Sent": "notification_id patient_id",
  "Text Message Amount Charge": "patient_id",
  "Partner Additional Charge Amount": "",
  "Vouched Amount Charge": "patient_id",
};

/** The published webhooks that set a case's status. */
const statuses: Readonly<Record<string, string>> = {
  case_created: "created",
  case_transferred_to_support: "support",
  case_waiting: "waiting",
  case_approved: "approved",
  case_processing: "processing",
  case_completed: "completed",
  case_cancelled: "cancelled",
  case_assigned_to_clinician: "assigned",
};

describe.each(webhooks)("the published webhook $name", ({ name, body, signature }) => {
  const { event_type: type, timestamp, ...members } = JSON.parse(body);
  const reading = readWebhook(Buffer.from(body), receivedAt);

  it("has a signature that verifies its bytes, and no other", () => {
    expect(verifies(body, signature)).toBe(true);
    expect(verifies(`${body} `, signature)).toBe(false);
  });

  it("is read with its type, time and subject", () => {
    expect(reading).toMatchObject({ type, time: timestamp * 1000 });
    expect(Object.keys(reading.subject).toSorted().join(" ")).toBe(subjects[name]);
    for (const [member, id] of Object.entries(reading.subject)) {
      expect(members[member] ?? members["prescrption_id"]).toBe(id);
    }
  });

  it("sets a case's status only where the contract says so, and its order only as an order's event", () => {
    const read = readCase(reading, Buffer.from(body));
    expect(read?.caseId).toBe(members.case_id);
    expect(read?.status?.name).toBe(statuses[type]);
    const order = type.startsWith("order_")
      ? { status: "fulfilled", details: "Tracking Number: 101010", trackingNumber: "101010" }
      : {};
    if (read !== undefined) expect(read.order).toEqual(order);
  });

  it("is catalogued with all its members", () => {
    const event = eventTypes.find(({ name }) => name === type);
    expect(["documented", "published"]).toContain(event?.evidence);
    const { properties } = schemaOfFields(event?.fields ?? {});
    expect(Object.keys(properties as object)).toEqual(expect.arrayContaining(Object.keys(JSON.parse(body))));
  });
});

describe("the published webhooks together", () => {
  const caseId = "c0ffee00-0000-4000-8000-0000000000c1";

  it("are all but the one without a payload", () => {
    expect(webhooks.map(({ name }) => name).toSorted()).toEqual(Object.keys(subjects).toSorted());
    expect(eventTypes.map(({ name }) => name)).toContain("preferred_pharmacy_requested");
  });

  const events: readonly CaseEvent[] = webhooks.flatMap(({ body }, index) => {
    const payload = { ...JSON.parse(body), timestamp: 1_768_478_400 + (index % 5) };
    if (payload.case_id !== undefined) payload.case_id = caseId;
    const bytes = Buffer.from(JSON.stringify(payload));
    const webhook = readWebhook(bytes, receivedAt);
    const reading = readCase(webhook, bytes);
    const id = `evt_${String(index).padStart(2, "0")}`;
    const event = { id, type: webhook.type, time: webhook.time ?? 0, receivedAt, connection: "default" };
    return reading === undefined ? [] : [{ ...event, reading }];
  });
  const project = (some: readonly CaseEvent[]) =>
    some.reduce<TelehealthCase | undefined>((state, event) => advanceCase(state, event), undefined);

  it("give the same case in any order and with any repetition", () => {
    const expected = project(events);
    expect(expected?.timeline).toHaveLength(events.length);
    const anyOrder = fc
      .array(fc.constantFrom(...events), { maxLength: 40 })
      .chain((again) => fc.shuffledSubarray([...events, ...again], { minLength: events.length + again.length }));

    fc.assert(
      fc.property(anyOrder, (shuffled) => {
        expect(project(shuffled)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it("are read without a fault whatever their bytes have become", () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...webhooks),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
        fc.nat(),
      )
      .map(([{ body }, changes, end]) => {
        const bytes = Buffer.from(body);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        return bytes.subarray(0, end % 3 === 0 ? end % bytes.length : bytes.length);
      });

    fc.assert(
      fc.property(mutated, (bytes) => {
        const reading = readWebhook(bytes, receivedAt);
        expect(readWebhook(bytes, receivedAt)).toEqual(reading);
        readCase(reading, bytes);
      }),
      { numRuns: 2000 },
    );
  });
});
