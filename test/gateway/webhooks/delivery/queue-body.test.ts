import fc from "fast-check";
import { expect, it } from "vitest";
import { deliveryBody } from "../../../../shared/gateway/webhooks/delivery/delivery-body.ts";
import { maxQueueBodyBytes, queueBody } from "../../../../shared/gateway/webhooks/delivery/queue-body.ts";
import { anEvent } from "../../../support/builders/an-event.ts";

/** By code point, as SQS's reference lists them. */
const ranges = [
  [0x9, 0xa],
  [0xd, 0xd],
  [0x20, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
] as const;
const isTaken = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
};

const texts = fc.string({ unit: "binary", maxLength: 40 });

it("A body for a queue has only characters that SQS takes, and is that of an HTTPS delivery or says that it omits data", () => {
  const data = fc.oneof(
    texts.map((text) => Buffer.from(`{"x":${JSON.stringify(text)}}`)),
    texts.map((text) => Buffer.from(`{"x":"${text}"}`)),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(data, texts, (bytes, subject) => {
      const event = anEvent({ subject: { case_id: subject } });
      const { body, dataOmitted } = queueBody(event, bytes);
      const whole = Buffer.from(deliveryBody(event, bytes)).toString("utf8");

      expect([...body].every(isTaken)).toBe(true);
      expect(dataOmitted).toBe(![...whole].every(isTaken));
      if (!dataOmitted) expect(body).toBe(whole);
      else expect(JSON.parse(body)).toMatchObject({ id: event.id, subject: event.subject, dataOmitted: true });
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  [0, false],
  [1, true],
])("A body of %i bytes over 200 KB omits data: %j", (over, omitted) => {
  const event = anEvent({});
  const empty = deliveryBody(event, Buffer.from('""')).length;
  const data = Buffer.from(JSON.stringify("x".repeat(maxQueueBodyBytes - empty + over)));
  const { body, dataOmitted } = queueBody(event, data);

  expect(dataOmitted).toBe(omitted);
  expect(Buffer.byteLength(body) <= maxQueueBodyBytes).toBe(true);
  expect(Object.hasOwn(JSON.parse(body), "data")).toBe(!omitted);
});
