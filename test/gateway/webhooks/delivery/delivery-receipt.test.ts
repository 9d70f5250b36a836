import { expect, it } from "vitest";
import { deliveryReceipt } from "../../../../shared/gateway/webhooks/delivery/delivery-receipt.ts";
import { anEndpoint } from "../../../support/builders/an-endpoint.ts";
import { anEvent } from "../../../support/builders/an-event.ts";

const about = { keys: ["sub_md-integrations_1"], timed: true };
const answered = { kind: "delivered", status: 204, isCutOff: false } as const;
const late = { kind: "unanswered", status: null, isCutOff: true } as const;
const attempt = { endpoint: anEndpoint(), attempt: 2, body: Buffer.from("{}"), host: "partner.example", at: 7 };

it.each([
  ["delivered", answered, about, "payment", { subjects: about.keys, purpose: "payment" }],
  ["delivered", answered, about, null, { subjects: about.keys, purpose: null }],
  // It may have been read.
  ["unanswered", late, about, "payment", { subjects: about.keys, purpose: "payment" }],
  ["delivered", answered, undefined, "payment", undefined],
  ["delivered", answered, { keys: [], timed: false }, "payment", undefined],
] as const)("The receipt of an attempt that was %s by %j, of an event about %j for %j, has beside it %j", (kind, outcome, of, purpose, disclosed) => {
  const event = anEvent(of === undefined ? {} : { about: { ...of, keys: [...of.keys] } });
  const receipt = deliveryReceipt({ ...attempt, event, purpose, outcome });
  expect([receipt.outcome, receipt.disclosed]).toEqual([kind, disclosed]);
  expect(receipt.id).toBe(deliveryReceipt({ ...attempt, event, purpose: null, outcome }).id);
});
