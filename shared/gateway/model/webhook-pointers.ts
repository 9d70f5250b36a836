import { pointerPattern } from "../../core/json-pointer.ts";
import { text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, openObject, record } from "../../core/schema/structures.ts";

const pointer = text({ pattern: pointerPattern, maxLength: 300 }, "It must be a JSON pointer (RFC 6901).");

/** As an event's subject names its ids; `patient_id` and `case_id` are those by which a patient's data is found and erased. */
const subjectName = text({ pattern: "^[A-Za-z][A-Za-z0-9_-]{0,59}$" }, "It must be a name such as patient_id.");

const resultValues = list(text({ minLength: 1, maxLength: 100 }), { minItems: 1, maxItems: 50 });

/** Each setting of `pointers` in a webhook secret; any of them may be absent. */
export const pointerSettings = {
  type: pointer,
  id: pointer,
  time: pointer,
  subject: record(subjectName, pointer, { maxProperties: 10 }),
  /** To the reference by which the vendor names a writeback that it had answered with 202. */
  writeback: pointer,
  /** To the outcome of the writeback. */
  result: pointer,
  /** The values at `result` that end a writeback; without it, those of `read-writeback.ts`. */
  results: openObject({}, { succeeded: resultValues, failed: resultValues }),
};

/** Where the webhooks of one connection have what an event needs; travels with each webhook to its recording. */
export const webhookPointers = openObject({}, pointerSettings);

export type WebhookPointers = ValueOf<typeof webhookPointers>;
